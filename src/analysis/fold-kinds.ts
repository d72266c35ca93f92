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

/** Counts while folding; written by the passes. */
export type Counts = Record<FoldKind, number>

/** Counts of nothing yet. */
export function noFolds(): Counts {
  return {
    case: 0,
    fullWidth: 0,
    compatibility: 0,
    circled: 0,
    keycap: 0,
    chineseDigit: 0,
    zeroWidth: 0,
    bidi: 0,
    softHyphen: 0,
    combining: 0,
    confusable: 0,
    traditional: 0,
    separator: 0,
    homophone: 0,
    splitCharacter: 0,
  }
}
