import type { Span } from '../core/span'
import { foldCharacters, type Folding } from './fold-characters'
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
  /** The piece of the original that a half-open piece of the folded text came from; what lies outside it is cut off. */
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
  return { text: folding.text, folds, toOriginal: wayBack(folding, text.length), revealed }
}

/**
 * Maps pieces of the folded text to the original; an empty piece to the empty one before the character it stands at.
 * Both ends are clamped to the folded text, and the end to the start.
 */
function wayBack({ text, starts, ends }: Folding, length: number): (start: number, end: number) => Span {
  return (start, end) => {
    const from = within(start, 0, text.length)
    const to = within(end, from, text.length)
    if (!starts || !ends) return { start: from, end: to }
    const first = starts[from] ?? length
    return { start: first, end: to > from ? (ends[to - 1] as number) : first }
  }
}

/** A whole number from `least` to `most`; `least` for what is none. */
function within(place: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.trunc(place) || 0))
}

/** The folded text of a message with its way back to the original. */
export const foldedOf: (analysis: AnalysisBase) => Folded = /* @__PURE__ */ definePart((analysis) =>
  foldText(analysis.text),
)
