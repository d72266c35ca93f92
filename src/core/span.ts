/** A piece of the original text: half-open, in UTF-16 units, so that `text.slice(span.start, span.end)` is the piece. */
export interface Span {
  readonly start: number
  readonly end: number
}
