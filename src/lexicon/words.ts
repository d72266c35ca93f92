/**
 * Tag of a text that stays as it is written: `String.raw`, but that characters beyond ASCII may be spelled out. Bun does
 * so with tagged templates (oven-sh/bun#8745), and then the tag sees six characters for each.
 *
 * Lists of words in other alphabets are tagged templates, this or `words`, and stand in functions: bundlers that write
 * ASCII spell out each of their characters with six in ordinary strings, but must leave tagged templates alone, and not
 * all bundlers see that calling a tag does nothing else.
 */
export function raw({ raw: strings }: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: strings.map(unescaped) }, ...values)
}

/** Puts characters beyond ASCII in the place of their escapes, which mean the same in a pattern. */
function unescaped(text: string): string {
  return text.replace(/\\u(?:\{([\da-f]{2,6})\}|([\da-f]{4}))/gi, (escape, long?: string, short?: string) => {
    const code = Number.parseInt(long ?? short ?? '', 16)
    return code > 0x7f ? String.fromCodePoint(code) : escape
  })
}

/** Tag of a list or pattern that runs over several lines: a line break stands for a space, and for nothing after `|`. */
export function words(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return raw(strings, ...values)
    .trim()
    .replace(/(\|?)\n\s*/g, (_, bar: string) => bar || ' ')
}
