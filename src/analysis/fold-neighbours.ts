import { disguisePairs, pairBit } from './fold-spellings'
import { foldTable, infoOf, trait } from './fold-table'

/** What stands side by side in a text, one bit each; without it the pass that is named finds nothing. */
export const neighbours = {
  /** A sign after a Chinese character: gaps. */
  gap: 1,
  /** A Chinese digit beside a digit, a space or a sign: runs of Chinese digits. */
  chineseDigit: 2,
  /** Two units as in a disguised spelling: disguises. */
  disguise: 4,
} as const

/** Only beside a unit with one of these traits is there anything to find. */
const notable = /* @__PURE__ */ (() => trait.separator | trait.chineseDigit | trait.disguise | trait.letter)()

const inDigitRun = /* @__PURE__ */ (() => trait.chineseDigit | trait.digit | trait.separator)()

/** Looks once at all neighbouring units of a folded text, to tell which passes are worth their while. */
export function neighboursOf(text: string): number {
  const table = foldTable()
  const pairs = disguisePairs()
  let found = 0
  let first = 0
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const known = infoOf(table, unit)
    if ((before | known) & notable && i > 0) {
      if (before & trait.han && known & trait.separator) found |= neighbours.gap
      if ((before | known) & trait.chineseDigit && before & inDigitRun && known & inDigitRun)
        found |= neighbours.chineseDigit
      if (mayBeDisguise(before, known)) {
        const bit = pairBit(first, unit)
        if ((pairs[bit >> 3] as number) & (1 << (bit & 7))) found |= neighbours.disguise
      }
    }
    first = unit
    before = known
  }
  return found
}

/** Whether one unit occurs in disguises only, or a letter stands beside a Chinese character. */
function mayBeDisguise(before: number, known: number): boolean {
  if ((before | known) & trait.disguise) return true
  if (before & trait.letter) return (known & trait.han) !== 0
  return (known & trait.letter) !== 0 && (before & trait.han) !== 0
}
