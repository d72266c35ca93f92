import type { Span } from '../core/span'
import { foldCharacters } from './fold-characters'
import { noFolds, type FoldCounts } from './fold-kinds'
import { definePart, type AnalysisBase } from './part'

export type { FoldCounts, FoldKind } from './fold-kinds'

/** A text after folding, and the way back to the original. */
export interface Folded {
  /** The folded text. */
  readonly text: string
  /** What was folded, and how often. */
  readonly folds: FoldCounts
  /** The piece of the original that a half-open piece of the folded text came from. */
  readonly toOriginal: (start: number, end: number) => Span
}

/** Folds a text. */
export function foldText(text: string): Folded {
  const folds = noFolds()
  const folding = foldCharacters(text, folds)
  return { text: folding.text, folds, toOriginal: wayBack(text.length, folding.starts, folding.ends) }
}

/** Maps pieces of the folded text to the original; an empty piece to the empty one before the character it stands at. */
function wayBack(
  length: number,
  starts: Int32Array | undefined,
  ends: Int32Array | undefined,
): (start: number, end: number) => Span {
  if (!starts || !ends) return (start, end) => ({ start, end })
  return (start, end) => {
    const from = starts[start] ?? length
    return { start: from, end: end > start ? (ends[end - 1] ?? length) : from }
  }
}

/** The folded text of a message with its way back to the original. */
export const foldedOf: (analysis: AnalysisBase) => Folded = /* @__PURE__ */ definePart((analysis) =>
  foldText(analysis.text),
)
