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
  const paints = {
    strong: (piece: string) => colors.underline(colors.red(piece)),
    weak: (piece: string) => colors.underline(colors.yellow(piece)),
    against: (piece: string) => colors.underline(colors.green(piece)),
  }
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, contribution } of merge(findings)) {
    if (start > at) pieces.push({ text: text.slice(at, start) })
    const inside = text.slice(start, end)
    if (plain) pieces.push({ text: `⟦${inside}⟧` })
    else pieces.push({ text: inside, paint: paints[toneOf({ contribution })] })
    at = end
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at) })
  return pieces
}

/** Whether a finding moved the score visibly, or is on trial. */
export function speaks({ contribution, shadow }: Finding): boolean {
  return shadow || Math.abs(contribution) >= 0.05
}

/** Whether a stretch speaks strongly or weakly for junk, or against it. */
function toneOf({ contribution }: Pick<Mark, 'contribution'>): 'strong' | 'weak' | 'against' {
  if (contribution < 0) return 'against'
  return contribution > 1 ? 'strong' : 'weak'
}

/** Overlapping spans, and touching ones of one tone, as one, with the largest contribution among them. */
function merge(findings: readonly Finding[]): Mark[] {
  const marks = findings
    .filter(speaks)
    .flatMap(({ spans, contribution }) => spans.map(({ start, end }) => ({ start, end, contribution })))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: Mark[] = []
  for (const mark of marks) {
    const last = merged[merged.length - 1]
    if (last && (mark.start < last.end || (mark.start === last.end && toneOf(mark) === toneOf(last)))) {
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, mark.end),
        contribution: Math.max(last.contribution, mark.contribution),
      }
    } else merged.push(mark)
  }
  return merged
}
