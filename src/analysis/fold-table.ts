import { lookAlikePairs, weakLookAlikePairs } from '../lexicon/confusables'
import { circledForm } from './fold-circled'
import { disguiseUnits } from './fold-spellings'
import { addTraditional } from './traditional'

/** What is done with a UTF-16 unit: the low five bits of its entry. */
export const act = {
  keep: 0,
  // Replaced by one unit, or dropped where that is 0.
  case: 1,
  fullWidth: 2,
  compatibility: 3,
  circled: 4,
  zeroWidth: 5,
  softHyphen: 6,
  traditional: 7,
  /** The last of the actions that replace one unit by one. */
  lastSimple: 7,
  // Depends on what stands around.
  expand: 16,
  mark: 17,
  variation: 18,
  compose: 19,
  surrogate: 20,
  joiner: 21,
  bidi: 22,
} as const

/** What the folded form of a unit is: the upper bits of its entry; or-ed together they tell what a text needs. */
export const trait = {
  han: 0x20,
  /** Kana or Hangul: Han characters of such a text are not simplified. */
  foreignHan: 0x40,
  rightToLeft: 0x80,
  /** Cyrillic, Greek and the like, looking like a Latin letter. */
  lookAlike: 0x100,
  /** Cyrillic or Greek that looks like no Latin letter. */
  genuine: 0x200,
  chineseDigit: 0x400,
  /** A sign that can be put between characters to hide a word. */
  separator: 0x800,
  /** Occurs in a disguised spelling. */
  disguise: 0x1000,
  digit: 0x2000,
  /** A dropped invisible character. */
  invisible: 0x4000,
  /** A small Latin letter, or a capital before folding. */
  letter: 0x8000,
} as const

const unknown = 0xffff

/** What is known of every UTF-16 unit; entries are filled in when a unit is first seen. */
export interface FoldTable {
  /** Action and traits of each unit, or `unknown`. */
  readonly info: Uint16Array
  /** The unit that it becomes. */
  readonly unit: Uint16Array
  /** Those that become several units. */
  readonly expanded: Map<number, string>
  readonly lookAlikes: ReadonlyMap<number, number>
  readonly weakLookAlikes: ReadonlyMap<number, number>
}

let table: FoldTable | undefined

/** The table, made on first use. */
export function foldTable(): FoldTable {
  if (table) return table
  const made: FoldTable = {
    info: new Uint16Array(0x10000).fill(unknown),
    unit: new Uint16Array(0x10000),
    expanded: new Map(),
    lookAlikes: pairs(lookAlikePairs),
    weakLookAlikes: pairs(weakLookAlikePairs),
  }
  const { info, unit } = made
  addTraditional(unit)
  for (let u = 0x20; u < 0x7f; u++) learn(made, u)
  for (let u = 0xd800; u < 0xe000; u++) info[u] = act.surrogate | trait.separator
  table = made
  return made
}

function pairs(text: string): Map<number, number> {
  const map = new Map<number, number>()
  for (let i = 0; i < text.length; i += 2) map.set(text.charCodeAt(i), text.charCodeAt(i + 1))
  return map
}

/** The entry of a unit. */
export function infoOf(known: FoldTable, unit: number): number {
  const info = known.info[unit] as number
  return info === unknown ? learn(known, unit) : info
}

/** Finds out about a unit that is seen for the first time. */
function learn(known: FoldTable, unit: number): number {
  const simplified = isHan(unit) ? (known.unit[unit] as number) : 0
  const { action, folded } = simplified
    ? { action: act.traditional, folded: String.fromCharCode(simplified) }
    : judge(known, unit)
  if (action === act.expand) known.expanded.set(unit, folded)
  known.unit[unit] = folded.length === 1 ? folded.charCodeAt(0) : 0
  let traits = action === act.zeroWidth || action === act.softHyphen ? trait.invisible : traitsOf(known, unit)
  for (let i = 0; i < folded.length; i++) traits |= traitsOf(known, folded.charCodeAt(i))
  return (known.info[unit] = action | traits)
}

interface Judgement {
  readonly action: number
  readonly folded: string
}

const between = (unit: number, first: number, last: number) => unit >= first && unit <= last

/** Marks of no particular script, which can be put on any letter. */
function isNeutralMark(unit: number): boolean {
  return (
    between(unit, 0x300, 0x36f) ||
    between(unit, 0x1ab0, 0x1aff) ||
    between(unit, 0x1dc0, 0x1dff) ||
    between(unit, 0x20d0, 0x20ff) ||
    between(unit, 0xfe20, 0xfe2f)
  )
}

function judge(known: FoldTable, unit: number): Judgement {
  const own = String.fromCharCode(unit)
  const special = specialAction(unit)
  if (special !== undefined)
    return { action: special, folded: special === act.zeroWidth || special === act.softHyphen ? '' : own }
  // Hebrew to Tibetan and Burmese have no case and depend on their own marks; compatibility jamo are written as such.
  if (between(unit, 0x590, 0x109f) || between(unit, 0x3130, 0x318f)) return { action: act.keep, folded: own }
  const circled = circledForm(unit)
  if (circled !== undefined) return simpleOrExpand(act.circled, foldNormal(known, circled))
  if (between(unit, 0xffa1, 0xffdc)) return simpleOrExpand(act.fullWidth, String.fromCharCode(fullJamo(unit)))
  return byNormalization(known, unit, own)
}

function specialAction(unit: number): number | undefined {
  if (unit === 0xad) return act.softHyphen
  if (between(unit, 0x200b, 0x200d)) return act.joiner
  if (between(unit, 0x2060, 0x2065) || between(unit, 0x206a, 0x206f) || between(unit, 0xfff9, 0xfffb))
    return act.zeroWidth
  if (unit === 0xfeff || unit === 0x180e || unit === 0x3164 || unit === 0xffa0) return act.zeroWidth
  if (unit === 0x61c || unit === 0x200e || unit === 0x200f) return act.bidi
  if (between(unit, 0x202a, 0x202e) || between(unit, 0x2066, 0x2069)) return act.bidi
  if (between(unit, 0xfe00, 0xfe0f)) return act.variation
  if (isNeutralMark(unit)) return act.mark
  // Kana voicing marks, vowels and final consonants of Hangul.
  if (between(unit, 0x3099, 0x309a) || between(unit, 0xff9e, 0xff9f)) return act.compose
  if (between(unit, 0x1161, 0x1175) || between(unit, 0x11a8, 0x11c2)) return act.compose
  return undefined
}

/** Half-width jamo to the letters of KS X 1001 as they are usually written. */
function fullJamo(unit: number): number {
  if (unit <= 0xffbe) return unit - 0xffa1 + 0x3131
  if (unit <= 0xffc7) return unit - 0xffc2 + 0x314f
  if (unit <= 0xffcf) return unit - 0xffca + 0x3155
  if (unit <= 0xffd7) return unit - 0xffd2 + 0x315b
  return unit - 0xffda + 0x3161
}

function simpleOrExpand(action: number, folded: string): Judgement {
  return { action: folded.length === 1 ? action : act.expand, folded }
}

function byNormalization(known: FoldTable, unit: number, own: string): Judgement {
  const normal = own.normalize('NFKC')
  // Free-standing accents would become a space with a mark.
  if (normal.length > 1 && normal.startsWith(' ')) return { action: act.keep, folded: own }
  const folded = foldNormal(known, normal)
  if (folded === own) return { action: act.keep, folded }
  if (normal === own) return simpleOrExpand(act.case, folded)
  return simpleOrExpand(unit >= 0xff00 || unit === 0x3000 ? act.fullWidth : act.compatibility, folded)
}

/** The rest of folding for text in NFKC: lower case, no loose marks, simplified. */
export function foldNormal(known: FoldTable, normal: string): string {
  let folded = ''
  for (const char of normal.toLowerCase().normalize('NFKC')) {
    const unit = char.charCodeAt(0)
    if (isNeutralMark(unit)) continue
    const simplified = char.length === 1 ? (known.unit[unit] as number) : 0
    folded += simplified && isHan(unit) ? String.fromCharCode(simplified) : char
  }
  return folded
}

/** Whether a unit is a Chinese character of the basic plane. */
export function isHan(unit: number): boolean {
  return between(unit, 0x4e00, 0x9fff) || between(unit, 0x3400, 0x4dbf) || unit === 0x3007
}

const chineseDigits = '〇零洞一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖'
const digitValues = '00011122233445566778899'

/** The value of a Chinese digit as an ASCII digit, or `undefined`. */
export function chineseDigitValue(unit: number): string | undefined {
  const at = chineseDigits.indexOf(String.fromCharCode(unit))
  return at < 0 ? undefined : digitValues.charAt(at)
}

function traitsOf(known: FoldTable, unit: number): number {
  let traits = 0
  if (isHan(unit)) traits |= trait.han
  else if (isSeparator(unit)) traits |= trait.separator
  // の is written as an ornament in Chinese.
  if ((between(unit, 0x3041, 0x30fa) && unit !== 0x306e) || between(unit, 0xac00, 0xd7a3)) traits |= trait.foreignHan
  if (between(unit, 0x1100, 0x11ff) || between(unit, 0x3131, 0x318e)) traits |= trait.foreignHan
  if (between(unit, 0x590, 0x8ff)) traits |= trait.rightToLeft
  if (between(unit, 0x30, 0x39)) traits |= trait.digit
  if (between(unit, 0x61, 0x7a)) traits |= trait.letter
  if (known.lookAlikes.has(unit) || known.weakLookAlikes.has(unit)) traits |= trait.lookAlike
  else if (between(unit, 0x386, 0x52f)) traits |= trait.genuine
  if (chineseDigitValue(unit) !== undefined) traits |= trait.chineseDigit
  if (disguiseUnits().has(unit)) traits |= trait.disguise
  return traits
}

/** Signs that are put between the characters of a word; the stops of a sentence and line breaks are none. */
function isSeparator(unit: number): boolean {
  if (unit < 0x80) return ' #$&\'*-./\\^_`|~=%"()[]{}<>'.includes(String.fromCharCode(unit))
  if (unit === 0xa0 || unit === 0xb7 || unit === 0xa8 || unit === 0xaf || unit === 0xb4 || unit === 0xd7) return true
  if (between(unit, 0x2010, 0x2027) || between(unit, 0x2030, 0x205e)) return true
  if (unit === 0x2795) return false // ➕ is read as 加
  if (between(unit, 0x2190, 0x245f) || between(unit, 0x2500, 0x2775) || between(unit, 0x2794, 0x2bff)) return true
  if (unit === 0x3001 || unit === 0x3002) return false
  return between(unit, 0x3003, 0x3030) && unit !== 0x3005 && unit !== 0x3006 && unit !== 0x3007 ? true : unit === 0x30fb
}
