import { forEachTellingPair } from './traditional'

// Which writing system a letter belongs to: the indexes of `LetterCounts.byClass`.
const none = 0
export const latin = 1
export const han = 2
export const kana = 3
export const hangul = 4
export const cyrillic = 5
export const greek = 6
export const thai = 7
export const arabic = 8
export const hebrew = 9
export const devanagari = 10
export const bengali = 11
export const tamil = 12
export const other = 13

/** What one pass over a text found. */
export interface LetterCounts {
  /** Letters by writing system. */
  readonly byClass: Int32Array
  /** Han characters that only simplified, or only traditional, writing has. */
  readonly simplified: number
  readonly traditional: number
  /** Latin letters in links, addresses and words with digits, which tell little about the language. */
  readonly technical: number
  /** Whether it holds a Latin letter or a mark (¿ ¡) outside ASCII. */
  readonly accented: boolean
}

/** `[first, last, class]` of the scripts beyond Latin, Han, kana and Hangul. */
const ranges: readonly (readonly [number, number, number])[] = [
  [0x00c0, 0x024f, latin],
  [0x1e00, 0x1eff, latin],
  [0xff21, 0xff3a, latin],
  [0xff41, 0xff5a, latin],
  [0x0370, 0x03ff, greek],
  [0x1f00, 0x1fff, greek],
  [0x0400, 0x052f, cyrillic],
  [0x0590, 0x05ff, hebrew],
  [0x0600, 0x06ff, arabic],
  [0x0750, 0x077f, arabic],
  [0x08a0, 0x08ff, arabic],
  [0xfb50, 0xfdff, arabic],
  [0xfe70, 0xfefe, arabic],
  [0x0900, 0x097f, devanagari],
  [0x0980, 0x09ff, bengali],
  [0x0b80, 0x0bff, tamil],
  [0x0e01, 0x0e4e, thai],
  [0x3041, 0x3096, kana],
  [0x309d, 0x309f, kana],
  [0x30a1, 0x30fa, kana],
  [0x30fc, 0x30ff, kana],
  [0xff66, 0xff9d, kana],
  [0x1100, 0x11ff, hangul],
  [0x3131, 0x318e, hangul],
  [0xac00, 0xd7a3, hangul],
  [0x3400, 0x4dbf, han],
  [0x3005, 0x3007, han],
  [0xf900, 0xfaff, han],
  [0xd840, 0xd87f, han],
  [0x0530, 0x058f, other],
  [0x0700, 0x074f, other],
  [0x0a00, 0x0b7f, other],
  [0x0c00, 0x0dff, other],
  [0x0e80, 0x139f, other],
  [0x1780, 0x18af, other],
]
/** Signs inside the ranges that are no letters. */
const signs = [0x00d7, 0x00f7, 0x037e, 0x0387, 0x060c, 0x061b, 0x061f, 0x066a, 0x06d4, 0x0964, 0x0965]

let classes: Uint8Array | undefined

/** The class of every UTF-16 unit: 64 kB, built when the first text beyond ASCII and common Han comes along. */
function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [first, last, kind] of ranges) table.fill(kind, first, last + 1)
  for (const sign of signs) table[sign] = none
  for (let digit = 0; digit < 10; digit++)
    for (const zero of [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0be6]) table[zero + digit] = none
  return table
}

const hanStart = 0x4e00
let hanVariants: Uint8Array | undefined

/** 1 for simplified-only characters, 2 for traditional-only ones. */
function buildHanVariants(): Uint8Array {
  const table = new Uint8Array(0xa000 - hanStart)
  forEachTellingPair((traditional, simplified) => {
    table[simplified - hanStart] = 1
    table[traditional - hanStart] = 2
  })
  return table
}

let letterCounts: Int32Array | undefined

/** Counts the letters of a text by writing system, in one pass. The counts are shared: they hold until the next call. */
export function countLetters(text: string): LetterCounts {
  const table = (classes ??= buildClasses())
  const variants = (hanVariants ??= buildHanVariants())
  const byClass = (letterCounts ??= new Int32Array(14)).fill(0)
  let simplified = 0
  let traditional = 0
  let technical = 0
  let accented = false
  let plain = 0
  let word = 0 // Latin letters since the last gap
  let isTechnical = false
  let dotBefore = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) {
      const lower = unit | 0x20
      if (lower >= 0x61 && lower <= 0x7a) {
        word++
        isTechnical ||= dotBefore
        dotBefore = false
        continue
      }
      if (word > 0) {
        if (unit === 0x2e) {
          dotBefore = true // a dot inside a word makes it an address
          continue
        }
        if ((unit >= 0x30 && unit <= 0x39) || unit === 0x2f || unit === 0x40 || unit === 0x5f) {
          isTechnical = true // digit / @ _
          continue
        }
        if (isTechnical && isUrlSign(unit)) continue
      }
    }
    const kind = unit < 0x80 ? none : unit >= hanStart && unit < 0xa000 ? han : (table[unit] as number)
    if (kind === latin) {
      accented = true
      word++
      dotBefore = false
      continue
    }
    if (unit === 0xa1 || unit === 0xbf) accented = true
    if (word > 0) {
      if (isTechnical) technical += word
      else plain += word
      word = 0
    }
    isTechnical = dotBefore = false
    if (kind === none) continue
    byClass[kind] = (byClass[kind] as number) + 1
    if (kind === han && unit >= hanStart && unit < 0xa000) {
      const variant = variants[unit - hanStart]
      if (variant === 1) simplified++
      else if (variant === 2) traditional++
    }
  }
  if (isTechnical) technical += word
  else plain += word
  byClass[latin] = plain
  return { byClass, simplified, traditional, technical, accented }
}

/** `# % & + - : = ? ~`: what holds a link together besides letters, digits, dots and slashes. */
function isUrlSign(unit: number): boolean {
  return (
    unit === 0x23 ||
    unit === 0x25 ||
    unit === 0x26 ||
    unit === 0x2b ||
    unit === 0x2d ||
    unit === 0x3a ||
    unit === 0x3d ||
    unit === 0x3f ||
    unit === 0x7e
  )
}
