/** A piece of the original text: half-open, in UTF-16 units, so that `text.slice(span.start, span.end)` is the piece. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether a cut before this index would part a high surrogate from its low one. */
export function splitsPair(text: string, index: number): boolean {
  return (text.charCodeAt(index - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(index) & 0xfc00) === 0xdc00
}

/** The span with the characters whole that it cuts in half. */
export function wholeCharacters(text: string, { start, end }: Span): Span {
  return { start: start - Number(splitsPair(text, start)), end: end + Number(splitsPair(text, end)) }
}
