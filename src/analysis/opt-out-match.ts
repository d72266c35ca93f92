import { chineseForms, type OptOutForm } from '../lexicon/opt-out-forms'
import { otherForms } from '../lexicon/opt-out-forms-other'
import { plainForms } from '../lexicon/opt-out-forms-plain'
import { createKeywordAutomaton, type KeywordAutomaton } from '../matching/keyword-automaton'
import type { OptOutLevel } from './opt-out'

/** One formula found in a text, in offsets of that text. */
export interface FoundFormula {
  readonly start: number
  readonly end: number
  readonly level: OptOutLevel
  readonly key: string | undefined
  readonly market: string
  /** Whether the key goes to a number that the text names. */
  readonly toNumber: boolean
}

let forms: Forms | undefined

/** How often one form is looked for; only a hostile text has more. */
const mostPerForm = 16

/** How far before its trigger a formula may begin, with what it looks behind at. */
const lead = 80

/** Which of two overlapping formulas to keep: what can be used goes before what cannot. */
const rank: Readonly<Record<OptOutLevel, number>> = {
  usable: 6,
  double: 6,
  obstructed: 5,
  'link-only': 4,
  disguised: 3,
  unusable: 2,
  absent: 0,
}

/** Traditional characters of the formulas, and letters that lower-casing leaves, with what the forms are written in. */
const plainOf: Readonly<Record<string, string>> = {
  訂: '订',
  閱: '阅',
  復: '复',
  覆: '复',
  發: '发',
  絕: '绝',
  請: '请',
  謝: '谢',
  擾: '扰',
  訊: '讯',
  點: '点',
  擊: '击',
  鏈: '链',
  連: '连',
  結: '结',
  電: '电',
  聯: '联',
  絡: '络',
  İ: 'i',
  ı: 'i',
}

const plainFilterSize = 1024
let plainFilter: Uint8Array | undefined

/** One bit for the low bits of each character of `plainOf`: most others are passed over by this alone. */
function buildPlainFilter(): Uint8Array {
  const filter = new Uint8Array(plainFilterSize)
  for (const character of Object.keys(plainOf)) filter[character.charCodeAt(0) % plainFilterSize] = 1
  return filter
}

/**
 * Lower case, half width and simplified characters, as a reader sees them too; one unit for one unit, so that offsets
 * stay those of the text.
 */
export function toPlain(text: string): string {
  const filter = (plainFilter ??= buildPlainFilter())
  let plain = ''
  let copied = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (filter[unit % plainFilterSize] === 0 && !mayChange(unit)) continue
    plain += text.slice(copied, i) + plainUnit(text.charAt(i), unit)
    copied = i + 1
  }
  return copied === 0 ? text : plain + text.slice(copied)
}

/** Capitals of the alphabets that formulas are written in, and full-width forms. */
function mayChange(unit: number): boolean {
  if (unit < 0xc0) return unit >= 0x41 && unit <= 0x5a
  if (unit < 0x3000)
    return unit <= 0xde || unit === 0x401 || (unit >= 0x410 && unit <= 0x42f) || (unit >= 0x1ea0 && unit <= 0x1ef8)
  return unit === 0x3000 || (unit >= 0xff01 && unit <= 0xff5e)
}

function plainUnit(character: string, unit: number): string {
  if (unit === 0x3000) return ' '
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0).toLowerCase()
  return plainOf[character] ?? (mayChange(unit) ? character.toLowerCase() : character)
}

interface Forms {
  readonly list: readonly OptOutForm[]
  readonly automaton: KeywordAutomaton
  /** For each trigger, the forms that it may begin. */
  readonly byTrigger: readonly (readonly number[])[]
}

function buildForms(): Forms {
  const list = [...chineseForms(), ...otherForms(), ...plainForms()]
  const byTrigger = new Map<string, number[]>()
  list.forEach(({ triggers }, form) => {
    for (const trigger of triggers) {
      const known = byTrigger.get(trigger)
      if (known) known.push(form)
      else byTrigger.set(trigger, [form])
    }
  })
  return { list, automaton: createKeywordAutomaton([...byTrigger.keys()]), byTrigger: [...byTrigger.values()] }
}

/** Whether a text in lower case and half width holds any word that an opt-out needs; quick. */
export function mayOptOut(text: string): boolean {
  return (forms ??= buildForms()).automaton.search(text).length > 0
}

/** Finds the opt-out formulas of a plain text (see {@link toPlain}), ordered, without overlaps. */
export function matchOptOuts(plain: string): FoundFormula[] {
  const { list, automaton, byTrigger } = (forms ??= buildForms())
  const wanted = new Set<number>()
  const triggers = automaton.search(plain)
  let first = plain.length
  for (const { keyword, start } of triggers) {
    first = Math.min(first, start)
    for (const form of byTrigger[keyword] as readonly number[]) wanted.add(form)
  }
  // What stands well before the first trigger is part of no formula.
  const from = Math.max(0, first - lead)
  const tail = from === 0 ? plain : plain.slice(from)
  const found: FoundFormula[] = []
  for (const form of wanted) collect(list[form] as OptOutForm, tail, from, found)
  return found.length > 1 ? withoutOverlaps(found, plain.length) : found
}

function collect(form: OptOutForm, text: string, from: number, found: FoundFormula[]): void {
  const { pattern, level, market, toNumber = false } = form
  // Not matchAll, which copies the pattern and makes an iterator each time: most patterns find nothing.
  pattern.lastIndex = 0
  let count = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    const { start, end } = trimmed(match[0], from + match.index)
    if (++count > mostPerForm) return
    if (end > start) found.push({ start, end, level, market, toNumber, key: keyOf(match.slice(1), form) })
  }
}

/** Without the white space and punctuation that a pattern took along at its edges. */
function trimmed(text: string, at: number): { start: number; end: number } {
  const lead = text.length - text.replace(/^[\s,.;:!?，。；：！？、)）】~～…]{1,8}/, '').length
  const tail = text.length - text.replace(/[\s,.;:!?，。；：！？、~]{1,8}$/, '').length
  return { start: at + lead, end: at + text.length - tail }
}

const spoken: Readonly<Record<string, string>> = {
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  井号: '#',
  星号: '*',
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  star: '*',
  pound: '#',
  hash: '#',
}

function keyOf(groups: readonly (string | undefined)[], form: OptOutForm): string | undefined {
  const raw = groups.find((group) => group !== undefined)
  if (form.key !== undefined || raw === undefined) return form.key
  if (raw.startsWith('080')) return raw.replace(/\D/g, '')
  return spoken[raw] ?? raw.toUpperCase()
}

/** Keeps, of formulas that overlap, the best one; a longer one where both are as good. */
function withoutOverlaps(found: readonly FoundFormula[], length: number): FoundFormula[] {
  const best = [...found].sort(
    (a, b) =>
      rank[b.level] - rank[a.level] ||
      Number(b.toNumber) - Number(a.toNumber) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  )
  const taken = new Uint8Array(length)
  const isFree = ({ start, end }: FoundFormula) => {
    for (let at = start; at < end; at++) if (taken[at]) return false
    return true
  }
  const kept = best.filter((formula) => {
    const free = isFree(formula)
    if (free) taken.fill(1, formula.start, formula.end)
    return free
  })
  return kept.sort((a, b) => a.start - b.start)
}
