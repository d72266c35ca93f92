import type { Finding, Span } from '../../index'
import type { Colors } from './colors'
import type { Piece } from './layout'

/** A stretch of a text with all that was found there speaking for junk, against it, or neither. */
interface Mark extends Span {
  readonly contribution: number
}

/** A text in pieces, with the spans of its findings painted; without colour they stand between ⟦ and ⟧. */
export function highlight(text: string, findings: readonly Finding[], colors: Colors): Piece[] {
  const plain = !colors.isColorSupported
  const against = (piece: string) => colors.underline(colors.red(piece))
  const mild = (piece: string) => colors.underline(colors.yellow(piece))
  const favour = (piece: string) => colors.underline(colors.green(piece))
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, contribution } of merge(findings)) {
    if (start > at) pieces.push({ text: text.slice(at, start) })
    const inside = text.slice(start, end)
    if (plain) pieces.push({ text: `⟦${inside}⟧` })
    else pieces.push({ text: inside, paint: contribution > 1 ? against : contribution < 0 ? favour : mild })
    at = end
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at) })
  return pieces
}

/** Overlapping and touching spans as one, with the largest contribution among them. */
function merge(findings: readonly Finding[]): Mark[] {
  const marks = findings
    .flatMap(({ spans, contribution }) => spans.map(({ start, end }) => ({ start, end, contribution })))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: Mark[] = []
  for (const mark of marks) {
    const last = merged[merged.length - 1]
    if (last && mark.start < last.end) {
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, mark.end),
        contribution: Math.max(last.contribution, mark.contribution),
      }
    } else merged.push(mark)
  }
  return merged
}
