import type { Span } from '../core/span'
import { definePart, type AnalysisBase } from './part'

/** What folding can change; each kind is counted, since the disguise is itself evidence. */
export type FoldKind =
  | 'case'
  | 'fullWidth'
  | 'compatibility'
  | 'circled'
  | 'keycap'
  | 'chineseDigit'
  | 'zeroWidth'
  | 'bidi'
  | 'softHyphen'
  | 'combining'
  | 'confusable'
  | 'traditional'
  | 'separator'
  | 'homophone'
  | 'splitCharacter'

/** How many characters of the original each kind of fold changed or removed; every kind is present. */
export type FoldCounts = Readonly<Record<FoldKind, number>>

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
  const folds = Object.fromEntries(foldKinds.map((k) => [k, 0])) as FoldCounts
  return { text, folds, toOriginal: (start, end) => ({ start, end }) }
}

const foldKinds: readonly FoldKind[] = [
  'case',
  'fullWidth',
  'compatibility',
  'circled',
  'keycap',
  'chineseDigit',
  'zeroWidth',
  'bidi',
  'softHyphen',
  'combining',
  'confusable',
  'traditional',
  'separator',
  'homophone',
  'splitCharacter',
]

/** The folded text of a message with its way back to the original. */
export const foldedOf: (analysis: AnalysisBase) => Folded = /* @__PURE__ */ definePart((analysis) =>
  foldText(analysis.text),
)
