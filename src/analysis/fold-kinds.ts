import { act } from './fold-table'

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

/** Counts an action that replaces one unit by one, or drops it. */
export function countAction(counts: Counts, action: number): void {
  switch (action) {
    case act.case:
      counts.case++
      return
    case act.fullWidth:
      counts.fullWidth++
      return
    case act.compatibility:
      counts.compatibility++
      return
    case act.circled:
      counts.circled++
      return
    case act.zeroWidth:
      counts.zeroWidth++
      return
    case act.softHyphen:
      counts.softHyphen++
      return
    default:
      counts.traditional++
  }
}
