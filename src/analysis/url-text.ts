/**
 * The light character repair of the link finder: full-width letters, other dots, zero-width characters and spaces
 * around dots, with the way back to the original text.
 */

/** Stands for a dot that was not written as a plain `.` between two host characters. */
export const softDot = '\u0001'

/** Bits that tell how a character was written. */
export const mark = { dot: 1, scheme: 2, fullWidth: 4, space: 8, confusable: 16, zeroWidth: 32 } as const

/** A text repaired for link finding; without the arrays where nothing had to be repaired. */
export interface LinkText {
  readonly text: string
  /** Where each unit begins in the original. */
  readonly starts?: readonly number[]
  /** Where each unit ends in the original. */
  readonly ends?: readonly number[]
  /** How each unit was written, as bits of `mark`. */
  readonly marks?: readonly number[]
}

// Each is tried at one place only (sticky) and looks no further than a few units.
const bracketedDot = /\s{0,2}[[({<【（［]\s?(?:[点點.]|dot)\s?[\])}>】）］]\s{0,2}(?=[a-z0-9０-９Ａ-Ｚ])/iy
const spelledDot = /[ \u00a0]dot[ \u00a0](?=[a-z])/iy
const spacedDot = /[ \u00a0\u3000]{1,3}[.。·][ \u00a0\u3000]{0,3}(?=[a-z0-9])/iy
const dotSpaced = /[.。][ \u00a0\u3000]{1,3}(?=[a-z0-9])/iy
const dotSpacedSuffix = /\.[ \u00a0\u3000]{1,3}(?=(?:com|cn|net|cc|top)[ \u00a0\u3000]{0,2}\/)/iy
const spacedSlash = /[ \u00a0\u3000]{0,3}\/[ \u00a0\u3000]{0,3}(?=[a-z0-9])/iy
const otherDot = /[。｡﹒·・•‧∙⋅․．](?=[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]{0,4}[A-Z0-9０-９Ａ-ＺⒶ-ⓩ\ud835])/iy
const spokenDot = /点(?=(?:com|cn|net|org|cc|top|vip|xyz|info)(?![a-z0-9]))/iy

/** Prepares a text for the search; `undefined` where it holds nothing that a link could be made of. */
export function toLinkText(text: string): LinkText | undefined {
  const need = look(text)
  return need === nothing ? undefined : need === search ? { text } : repair(text)
}

const nothing = 0
const search = 1
const searchRepaired = 2

/** Whether what stands behind a bracket may be a dot: all that most brackets need. */
function mayHoldDot(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1)
  const mayBeSpace = code < 33 || code === 0xa0 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff
  return mayBeSpace || code === 46 || code === 0x70b9 || code === 0x9ede || (code | 32) === 100
}

/** One cheap pass that tells what a text needs. */
function look(text: string): number {
  let dots = false // something that may be a dot of a host, or `//`
  let odd = false // something that has to be repaired first
  for (let i = 0, before = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x3400 && code <= 0x9fff) {
      if (code === 0x70b9 && isLetterOrDigit(before) && isLetterOrDigit(text.charCodeAt(i + 1))) dots = odd = true
    } else if (code < 128) {
      if (code === 46) {
        dots = true
        odd ||= isSpace(before) || (isSpace(text.charCodeAt(i + 1)) && opensSpacedHost(text, i, before))
      } else if (code === 47) dots ||= before === 47
      else if (code === 40 || code === 91 || code === 123 || code === 60) {
        if (mayHoldDot(text, i) && matchAt(bracketedDot, text, i)) dots = odd = true
      } else if (code === 32 && (text.charCodeAt(i + 1) | 32) === 100 && matchAt(spelledDot, text, i)) dots = odd = true
    } else if (isDotLike(code)) {
      if (joinsWords(before) && joinsWords(text.charCodeAt(i + 1))) dots = odd = true
    } else if (code >= 0xff00 && code <= 0xff5a) {
      if (code === 0xff0f || code === 0xff1a) {
        const doubled = before === 0xff0f || (code === 0xff1a && '/／'.includes(text.charAt(i + 1) || ' '))
        dots ||= doubled
        odd ||= doubled || isWord(before)
      } else if (code === 0xff08 || code === 0xff3b) {
        if (mayHoldDot(text, i) && matchAt(bracketedDot, text, i)) dots = odd = true
      } else odd ||= isFullWidthWord(code) || code === 0xff20 || (isWord(before) && isSign(code - 0xfee0))
    } else if (code === 0x3010) {
      if (mayHoldDot(text, i) && matchAt(bracketedDot, text, i)) dots = odd = true
    } else odd ||= isInvisible(code) || code === 0xd835 || (code >= 0x24b6 && code <= 0x24e9)
    before = code
  }
  return dots ? (odd ? searchRepaired : search) : nothing
}

/** Whether a unit may stand next to a dot in disguise. */
function joinsWords(code: number): boolean {
  return isWord(code) || isSpace(code) || isInvisible(code) || (code >= 0xc0 && code <= 0x52f)
}

/** Whether a dot with a space behind it may belong to a host: `www. abc`, `t. cn/x`. */
function opensSpacedHost(text: string, dot: number, before: number): boolean {
  return (before | 32) === 119 || matchAt(dotSpacedSuffix, text, dot) > 0
}

/** A sign that stands in paths: `#`, `%`, `&`, `+`, `-`, `=`, `_`. */
function isSign(ascii: number): boolean {
  return ascii === 35 || ascii === 37 || ascii === 38 || ascii === 43 || ascii === 45 || ascii === 61 || ascii === 95
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x3000
}

function isDotLike(code: number): boolean {
  return (
    code === 0x3002 ||
    code === 0xff0e ||
    code === 0xff61 ||
    (code < 0xfe53 && '·・•‧∙⋅․﹒'.includes(String.fromCharCode(code))) ||
    code === 0xff65
  )
}

function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff ||
    code === 0xad ||
    code === 0x180e
  )
}

/** A letter or digit, also full-width, circled, or (as half of a pair) mathematical. */
function isWord(code: number): boolean {
  return (
    isLetterOrDigit(code) ||
    isFullWidthWord(code) ||
    (code >= 0x24b6 && code <= 0x24e9) ||
    (code >= 0xd800 && code <= 0xdfff)
  )
}

const dropped = -1

interface Piece {
  /** The repaired unit, or `dropped`. */
  readonly out: number
  readonly end: number
  readonly mark: number
}

function repair(text: string): LinkText {
  const codes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const marks: number[] = []
  let spaced = false // inside a host that was written with spaces around its dots
  let hidden = 0 // bits of dropped characters, carried over to the next unit
  for (let i = 0; i < text.length;) {
    const piece = next(text, i, codes, spaced)
    if (piece.out === dropped) hidden |= piece.mark
    else {
      codes.push(piece.out)
      starts.push(i)
      ends.push(piece.end)
      marks.push(piece.mark | hidden)
      hidden = 0
      spaced = piece.mark & mark.space ? true : spaced && (isLetterOrDigit(piece.out) || piece.out === 45)
    }
    i = piece.end
  }
  return { text: fromCodes(codes), starts, ends, marks }
}

function fromCodes(codes: readonly number[]): string {
  let text = ''
  for (let i = 0; i < codes.length; i += 4096) text += String.fromCharCode(...codes.slice(i, i + 4096))
  return text
}

function next(text: string, i: number, codes: readonly number[], spaced: boolean): Piece {
  const { length } = codes
  const code = text.charCodeAt(i)
  if (isLetterOrDigit(code)) return { out: code, end: i + 1, mark: 0 }
  const before = length > 0 ? (codes[length - 1] as number) : 0
  if (isAlphanumeric(before)) {
    const www = length > 2 && [1, 2, 3].every((back) => ((codes[length - back] as number) | 32) === 119)
    const dot = dotAt(text, i, code, spaced, www)
    if (dot) return dot
  }
  if (code >= 0xff01 && code <= 0xff5a) return fullWidth(text, i, code, before)
  if (code === 0xd835) return mathematical(text, i)
  if (code >= 0x24b6 && code <= 0x24e9)
    return { out: code - 0x24b6 + (code < 0x24d0 ? 65 : 71), end: i + 1, mark: mark.confusable }
  if (isInvisible(code)) return { out: dropped, end: i + 1, mark: mark.zeroWidth }
  return { out: code, end: i + 1, mark: 0 }
}

/** A dot in disguise, or a slash with spaces, after a host character. */
function dotAt(text: string, i: number, code: number, spaced: boolean, www: boolean): Piece | undefined {
  if (spaced) {
    const slash = matchAt(spacedSlash, text, i)
    if (slash > i) return { out: 47, end: slash, mark: mark.space }
  }
  const bracketed = matchAt(bracketedDot, text, i) // nobody writes "[点]" but for a dot
  if (bracketed) return { out: 46, end: bracketed, mark: mark.dot }
  if (matchAt(otherDot, text, i) || matchAt(spokenDot, text, i))
    return { out: 1, end: i + 1, mark: code === 0xff0e ? mark.fullWidth : mark.dot }
  const spelled = matchAt(spelledDot, text, i)
  if (spelled) return { out: 1, end: spelled, mark: mark.dot }
  const space =
    matchAt(spacedDot, text, i) ||
    matchAt(dotSpacedSuffix, text, i) ||
    (spaced || www ? matchAt(dotSpaced, text, i) : 0)
  if (space) return { out: 1, end: space, mark: mark.space }
  return undefined
}

/** Where a sticky pattern that begins at an index ends, or 0. */
function matchAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : 0
}

/** Full-width letters, digits and the signs of an address; full-width punctuation stays, since it ends a link. */
function fullWidth(text: string, i: number, code: number, before: number): Piece {
  const ascii = code - 0xfee0
  const sign = (ascii === 47 || ascii === 64 || isSign(ascii)) && isAlphanumeric(before)
  const slash = ascii === 47 && (before === 58 || before === 47)
  const colon = ascii === 58 && /^[/／]{2}/.test(text.slice(i + 1, i + 3))
  const port = ascii === 58 && isFullWidthWord(text.charCodeAt(i - 1)) && isFullWidthWord(text.charCodeAt(i + 1))
  if (isFullWidthWord(code) || sign || slash || colon || port) return { out: ascii, end: i + 1, mark: mark.fullWidth }
  return { out: code, end: i + 1, mark: 0 }
}

/** Mathematical letters and digits, U+1D400 to U+1D7FF. */
function mathematical(text: string, i: number): Piece {
  const plain = text.slice(i, i + 2).normalize('NFKC')
  if (plain.length === 1 && isLetterOrDigit(plain.charCodeAt(0)))
    return { out: plain.charCodeAt(0), end: i + 2, mark: mark.confusable }
  return { out: 0xd835, end: i + 1, mark: 0 }
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
}

/** Letters and digits that a host may hold, those of look-alike scripts included. */
function isAlphanumeric(code: number): boolean {
  return isLetterOrDigit(code) || (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7)
}

function isFullWidthWord(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
}
