/**
 * Tag of a list or pattern that runs over several lines: a line break stands for a space, and for nothing after `|`.
 *
 * Lists of words in other alphabets are tagged templates, this or `String.raw`, and stand in functions: bundlers that
 * write ASCII spell out each of their characters with six in ordinary strings, but must leave tagged templates alone,
 * and not all bundlers see that calling a tag does nothing else.
 */
export function words(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(strings, ...values)
    .trim()
    .replace(/(\|?)\n\s*/g, (_, bar: string) => bar || ' ')
}
