import type { Span } from '../core/span'
import { foldCharacters } from './fold-characters'
import { replaceChineseDigits } from './fold-chinese-digits'
import { revealDisguises, type RevealedWord } from './fold-disguises'
import { noFolds, type FoldCounts } from './fold-kinds'
import { replaceLookAlikes } from './fold-look-alikes'
import { neighbours, neighboursOf } from './fold-neighbours'
import { trait } from './fold-table'
import { definePart, type AnalysisBase } from './part'

export type { FoldCounts, FoldKind } from './fold-kinds'

/** What one pass undoes may uncover work for another; more layers than this are left as they are. */
const mostPasses = 12

/** A text after folding, and the way back to the original. */
export interface Folded {
  /** The folded text. */
  readonly text: string
  /** What was folded, and how often. */
  readonly folds: FoldCounts
  /** The piece of the original that a half-open piece of the folded text came from. */
  readonly toOriginal: (start: number, end: number) => Span
  /** Words that a disguise hid: separators, homophones, split characters, invisible characters. */
  readonly revealed: readonly RevealedWord[]
}

/**
 * Folds a text to one way of writing: lower case, half width, simplified, without invisible characters, and with
 * disguised words spelled out.
 */
export function foldText(text: string): Folded {
  const folds = noFolds()
  const folding = foldCharacters(text, folds)
  const revealed: RevealedWord[] = []
  let changed = true
  for (let pass = 0; changed && pass < mostPasses; pass++) {
    const { traits } = folding
    changed = (traits & trait.lookAlike) !== 0 && replaceLookAlikes(folding, text, folds)
    let near = neighboursOf(folding.text)
    if (traits & trait.chineseDigit && near & neighbours.chineseDigit && replaceChineseDigits(folding, folds)) {
      changed = true
      near = neighboursOf(folding.text)
    }
    if (traits & trait.han && revealDisguises(folding, folds, revealed, near)) changed = true
  }
  return { text: folding.text, folds, toOriginal: wayBack(text.length, folding.starts, folding.ends), revealed }
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
