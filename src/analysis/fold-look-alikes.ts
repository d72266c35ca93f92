import type { Folding } from './fold-characters'
import { applyEdits, type Edit } from './fold-edits'
import type { Counts } from './fold-kinds'
import { foldTable, isHan, trait, type FoldTable } from './fold-table'

/** A run of letters and digits of any of the scripts that look alike. */
interface Token {
  readonly start: number
  readonly end: number
  readonly latin: number
  readonly digits: number
  readonly lookAlikes: number
  readonly weak: number
  /** Look-alikes as capitals, weak ones as small letters: Β, β. */
  readonly weakWhenSmall: number
  readonly genuine: number
  /** How often it goes over from Latin letters to others and back. */
  readonly changes: number
}

/**
 * Replaces letters of other scripts that stand for Latin ones: in a token that also holds Latin letters, and anywhere
 * in a text that holds Chinese or digits beside them but no letter that is genuinely Cyrillic or Greek.
 */
export function replaceLookAlikes(folding: Folding, original: string, counts: Counts): boolean {
  const table = foldTable()
  const tokens = findTokens(folding, original, table)
  const foreign = tokens.some(({ genuine, weak, latin }) => genuine > 0 || (weak > 0 && latin < 3))
  const han = (folding.traits & trait.han) !== 0
  const edits: Edit[] = []
  for (const token of tokens) {
    if (!stands(token, foreign, han)) continue
    for (let i = token.start; i < token.end; i++) {
      const latin = latinFor(folding, original, table, i) ?? table.weakLookAlikes.get(folding.text.charCodeAt(i))
      if (latin !== undefined) edits.push({ from: i, to: i + 1, text: String.fromCharCode(latin) })
    }
  }
  if (edits.length === 0) return false
  counts.confusable += edits.length
  folding.traits |= trait.letter
  applyEdits(folding, edits)
  return true
}

/** Whether the look-alikes of a token stand for Latin letters. */
function stands(token: Token, foreign: boolean, han: boolean): boolean {
  if (token.genuine > 0 || token.lookAlikes + token.weak === 0) return false
  if (token.weak > 0) return token.latin >= 3
  // In foreign text a Latin name may have an ending of its own: iPhoneом.
  if (foreign) return token.changes > 1 || (token.weakWhenSmall > 0 && token.latin >= 3)
  return token.latin > 0 || han || token.digits > 0
}

/** The Latin letter that a unit looks like, judged by its original form, since capitals and small letters differ. */
function latinFor(folding: Folding, original: string, table: FoldTable, i: number): number | undefined {
  const unit = folding.text.charCodeAt(i)
  // What was a look-alike may be part of a word by now.
  if (unit < 0x80 || isHan(unit)) return undefined
  const from = folding.starts ? (folding.starts[i] as number) : i
  return table.lookAlikes.get(original.charCodeAt(from)) ?? table.lookAlikes.get(unit)
}

function findTokens(folding: Folding, original: string, table: FoldTable): Token[] {
  const { text } = folding
  const tokens: Token[] = []
  for (let i = 0; i < text.length; i++) {
    const start = i
    let latin = 0
    let digits = 0
    let lookAlikes = 0
    let weak = 0
    let weakWhenSmall = 0
    let genuine = 0
    let changes = 0
    let wasLatin: boolean | undefined
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit >= 0x30 && unit <= 0x39) digits++
      else if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0x24f)) latin++
      else if (unit < 0x250) break
      else if (latinFor(folding, original, table, i) !== undefined) {
        lookAlikes++
        if (table.weakLookAlikes.has(unit)) weakWhenSmall++
      } else if (table.weakLookAlikes.has(unit)) weak++
      else if (unit >= 0x370 && unit <= 0x52f) genuine++
      else break
      if (unit >= 0x30 && unit <= 0x39) continue
      const isLatin = unit < 0x250
      if (wasLatin !== undefined && isLatin !== wasLatin) changes++
      wasLatin = isLatin
    }
    if (i > start) tokens.push({ start, end: i, latin, digits, lookAlikes, weak, weakWhenSmall, genuine, changes })
  }
  return tokens
}
