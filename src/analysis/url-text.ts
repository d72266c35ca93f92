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
  readonly starts?: Uint32Array
  /** Where each unit ends in the original. */
  readonly ends?: Uint32Array
  /** How each unit was written, as bits of `mark`. */
  readonly marks?: Uint8Array
}

// A text without any of these holds no link: a dot of some kind after something, `//`, or a spelled-out dot.
const maybeLink =
  /[.．]\S|\.[ \u00a0\u3000]{1,3}[A-Za-z]|\/\/|／／|[A-Za-z0-9０-９Ａ-Ｚａ-ｚ][。｡﹒·・•‧∙⋅․点]|[[({<【（［]\s?(?:点|點|[Dd][Oo][Tt]|\.)|\ud835|[Ⓐ-ⓩ]|\s[Dd][Oo][Tt]\s/

// What needs repair before the search.
const needsRepair =
  /[０-９Ａ-Ｚａ-ｚ．／＠Ⓐ-ⓩ\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ud835]|：\/\/|[A-Za-z0-9][。｡﹒·・•‧∙⋅․点](?=[A-Za-z0-9])|[[({<【（［]\s?(?:点|點|[Dd][Oo][Tt]|\.)|[A-Za-z0-9][ \u00a0\u3000]{1,3}[.。·]|\s[Dd][Oo][Tt]\s|[Ww]\.[ \u00a0\u3000]|\.[ \u00a0\u3000]{1,3}(?:[Cc][Oo][Mm]|[Cc][Nn]|[Nn][Ee][Tt]|[Cc][Cc]|[Tt][Oo][Pp])[ \u00a0\u3000]{0,2}\//

const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/
// Each is tried at one place only (sticky) and looks no further than a few units.
const bracketedDot = /\s{0,2}[[({<【（［]\s?(?:点|點|dot|\.)\s?[\])}>】）］]\s{0,2}(?=[a-z0-9０-９Ａ-Ｚａ-ｚ])/iy
const spelledDot = /[ \u00a0]dot[ \u00a0](?=[a-z])/iy
const spacedDot = /[ \u00a0\u3000]{1,3}[.。·][ \u00a0\u3000]{0,3}(?=[a-z0-9])/iy
const dotSpaced = /[.。][ \u00a0\u3000]{1,3}(?=[a-z0-9])/iy
const dotSpacedSuffix = /\.[ \u00a0\u3000]{1,3}(?=(?:com|cn|net|cc|top)[ \u00a0\u3000]{0,2}\/)/iy
const spacedSlash = /[ \u00a0\u3000]{0,3}\/[ \u00a0\u3000]{0,3}(?=[a-z0-9])/iy
const otherDot =
  /[。｡﹒·・•‧∙⋅․．](?=[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]{0,4}[A-Za-z0-9０-９Ａ-Ｚａ-ｚⒶ-ⓩ\ud835])/y
const spokenDot = /点(?=(?:com|cn|net|org|cc|top|vip|xyz|info)(?![a-z0-9]))/iy

/** Whether a text can hold a link at all; the cheap first look. */
export function mayHoldLink(text: string): boolean {
  return maybeLink.test(text)
}

/** Repairs a text for link finding; returns it unchanged where nothing needs repair. */
export function toLinkText(text: string): LinkText {
  return needsRepair.test(text) ? repair(text) : { text }
}

interface Piece {
  /** The repaired unit, or `''` where it is dropped. */
  readonly out: string
  readonly end: number
  readonly mark: number
}

function repair(text: string): LinkText {
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  const marks = new Uint8Array(text.length)
  let out = ''
  let spaced = false // inside a host that was written with spaces around its dots
  let hidden = 0 // bits of dropped characters, carried over to the next unit
  for (let i = 0; i < text.length;) {
    const piece = next(text, i, out, spaced)
    if (piece.out === '') hidden |= piece.mark
    else {
      const at = out.length
      starts[at] = i
      ends[at] = piece.end
      marks[at] = piece.mark | hidden
      hidden = 0
      out += piece.out
      spaced = piece.mark & mark.space ? true : spaced && /[a-z0-9-]/i.test(piece.out)
    }
    i = piece.end
  }
  return { text: out, starts, ends, marks }
}

function next(text: string, i: number, out: string, spaced: boolean): Piece {
  const code = text.charCodeAt(i)
  const afterWord = isAlphanumeric(out.charCodeAt(out.length - 1))
  if (afterWord) {
    const dot = dotAt(text, i, code, out, spaced)
    if (dot) return dot
  }
  if (isLetterOrDigit(code)) return { out: text.charAt(i), end: i + 1, mark: 0 }
  if (code >= 0xff0f && code <= 0xff5a) return fullWidth(text, i, code, out)
  if (code === 0xd835) return mathematical(text, i)
  if (code >= 0x24b6 && code <= 0x24e9)
    return { out: String.fromCharCode(code - 0x24b6 + (code < 0x24d0 ? 65 : 71)), end: i + 1, mark: mark.confusable }
  if (invisible.test(text.charAt(i))) return { out: '', end: i + 1, mark: mark.zeroWidth }
  return { out: text.charAt(i), end: i + 1, mark: 0 }
}

/** A dot in disguise, or a slash with spaces, after a host character. */
function dotAt(text: string, i: number, code: number, out: string, spaced: boolean): Piece | undefined {
  if (isLetterOrDigit(code)) return undefined
  if (spaced) {
    const slash = matchAt(spacedSlash, text, i)
    if (slash > i) return { out: '/', end: slash, mark: mark.space }
  }
  const bracketed = matchAt(bracketedDot, text, i) // nobody writes "[点]" but for a dot
  if (bracketed) return { out: '.', end: bracketed, mark: mark.dot }
  if (matchAt(otherDot, text, i) || matchAt(spokenDot, text, i))
    return { out: softDot, end: i + 1, mark: code === 0xff0e ? mark.fullWidth : mark.dot }
  const spelled = matchAt(spelledDot, text, i)
  if (spelled) return { out: softDot, end: spelled, mark: mark.dot }
  const space =
    matchAt(spacedDot, text, i) ||
    matchAt(dotSpacedSuffix, text, i) ||
    (spaced || /www$/i.test(out.slice(-3)) ? matchAt(dotSpaced, text, i) : 0)
  if (space) return { out: softDot, end: space, mark: mark.space }
  return undefined
}

/** Where a sticky pattern that begins at an index ends, or 0. */
function matchAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : 0
}

/** Full-width letters, digits and the signs of an address; full-width punctuation stays, since it ends a link. */
function fullWidth(text: string, i: number, code: number, out: string): Piece {
  const ascii = String.fromCharCode(code - 0xfee0)
  const sign = '-/_@=&%#+'.includes(ascii) && isAlphanumeric(out.charCodeAt(out.length - 1))
  const slash = ascii === '/' && (out.endsWith(':') || out.endsWith(':/'))
  const colon = ascii === ':' && /^[/／]{2}/.test(text.slice(i + 1, i + 3))
  const port = ascii === ':' && isFullWidthWord(text.charCodeAt(i - 1)) && isFullWidthWord(text.charCodeAt(i + 1))
  if (isLetterOrDigit(ascii.charCodeAt(0)) || sign || slash || colon || port)
    return { out: ascii, end: i + 1, mark: mark.fullWidth }
  return { out: text.charAt(i), end: i + 1, mark: 0 }
}

/** Mathematical letters and digits, U+1D400 to U+1D7FF. */
function mathematical(text: string, i: number): Piece {
  const plain = text.slice(i, i + 2).normalize('NFKC')
  if (plain.length === 1 && isLetterOrDigit(plain.charCodeAt(0)))
    return { out: plain, end: i + 2, mark: mark.confusable }
  return { out: text.charAt(i), end: i + 1, mark: 0 }
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
