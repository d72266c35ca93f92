import { isPlainEmoji } from './fold-emoji'
import { countAction, type Counts } from './fold-kinds'
import { foldRest } from './fold-rest'
import { act, foldTable, infoOf, trait } from './fold-table'
import { actionBits, stringOf } from './fold-writer'

/** A text that is being folded. Without the arrays each unit comes from the unit at the same place. */
export interface Folding {
  text: string
  /** Where each unit starts and ends in the original. */
  starts: Int32Array | undefined
  ends: Int32Array | undefined
  /** The traits of all its characters, or-ed together. */
  traits: number
}

/** The units of the text that is being folded; used again for every text. */
const units: number[] = []

/** Folds each character by itself: width, case, compatibility forms, invisible characters, marks, simplified forms. */
export function foldCharacters(text: string, counts: Counts): Folding {
  const table = foldTable()
  const { info } = table
  let all = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const known = info[unit] as number
    all |= known === 0xffff ? infoOf(table, unit) : known
  }
  const folding: Folding = { text, starts: undefined, ends: undefined, traits: all & ~actionBits }
  if ((all & actionBits) === 0) return folding

  const simplify = (all & trait.foreignHan) === 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const action = (info[unit] as number) & actionBits
    if (action === act.keep) {
      units[i] = unit
      continue
    }
    const folded = table.unit[unit] as number
    if (action > act.lastSimple || folded === 0) {
      if (action === act.surrogate && isPlainEmoji(text, i)) {
        units[i] = unit
        units[i + 1] = text.charCodeAt(++i)
        continue
      }
      return foldRest(folding, counts, units, i)
    }
    if (action === act.traditional && !simplify) {
      units[i] = unit
      continue
    }
    units[i] = folded
    countAction(counts, action)
  }
  folding.text = stringOf(units, text.length)
  return folding
}
