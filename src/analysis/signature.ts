import type { Span } from '../core/span'
import { definePart, type AnalysisBase } from './part'
import { isNameLike, isNeutralName, isOptOutTail } from './signature-name'

/** Where a signature stands. */
export type SignaturePlace = 'head' | 'tail' | 'middle'

/** One bracketed signature: 【…】 and its older forms. */
export interface SignatureMark {
  readonly name: string
  /** With its brackets. */
  readonly span: Span
  readonly place: SignaturePlace
  /** The opening bracket: `【`, `[`, `〖`, `「`, `（`. */
  readonly bracket: string
}

/** What a message is signed with. */
export interface Signature extends SignatureMark {
  /** Names nobody: 客服通知, 温馨提示, digits only. */
  readonly neutral: boolean
  /** All signatures in order, this one among them. */
  readonly all: readonly SignatureMark[]
}

/** Shortest and longest name, in UTF-16 units: 2–32 since the carriers' filing rules of 2025. */
const nameLength = { min: 2, max: 32 } as const

/** The longest text between brackets that is looked at. */
const longestInside = 64

/** The older brackets, read only at the head and the tail. */
const otherPairs: Readonly<Record<string, string>> = {
  '[': ']',
  '［': '］',
  '〖': '〗',
  '「': '」',
  '『': '』',
  '（': '）',
}

/**
 * Every bracketed piece of a text that may be a signature, in order: each 【…】 wherever it stands and whatever its
 * length up to 64, and older brackets at the head or the tail if what they hold looks like a name.
 */
function findSignatureMarks(text: string): SignatureMark[] {
  const found = text.includes('【') ? lenticular(text) : []
  const head = otherAtHead(text, skipLead(text, 0))
  if (head && !found.some(({ span }) => span.start < head.end && head.start < span.end)) found.unshift(head)
  const tail = otherAtTail(text)
  if (tail && !found.some(({ span }) => span.start < tail.end && tail.start < span.end)) found.push(tail)
  return found.length === 0 ? [] : withPlaces(text, found)
}

interface Bracketed extends Span {
  readonly bracket: string
  readonly span: Span
}

/** All 【…】, the innermost where they nest. */
function lenticular(text: string): Bracketed[] {
  const found: Bracketed[] = []
  let start = text.indexOf('【')
  let close = -1
  while (start >= 0) {
    const next = text.indexOf('【', start + 1)
    if (close < start) close = text.indexOf('】', start + 1)
    if (close < 0) break
    if ((next < 0 || close < next) && close - start > 1 && close - start - 1 <= longestInside)
      found.push(bracketed('【', start, close + 1))
    start = next
  }
  return found
}

function bracketed(bracket: string, start: number, end: number): Bracketed {
  return { bracket, start, end, span: { start, end } }
}

function otherAtHead(text: string, start: number): Bracketed | undefined {
  const open = text.charAt(start)
  const close = Object.hasOwn(otherPairs, open) ? text.indexOf(otherPairs[open] as string, start + 1) : -1
  if (close < 0 || close - start > nameLength.max + 1 || close + 1 === text.length) return undefined
  return isNameLike(text.slice(start + 1, close), open) ? bracketed(shape(open), start, close + 1) : undefined
}

function otherAtTail(text: string): Bracketed | undefined {
  let end = skipTrail(text, text.length)
  if (!isOtherClose(text.charCodeAt(end - 1))) {
    // an opt-out formula may follow the signature
    end = lastOtherClose(text, end)
    if (end <= 0 || !isOptOutTail(text.slice(end))) return undefined
  }
  const close = text.charAt(end - 1)
  for (const [open, itsClose] of Object.entries(otherPairs)) {
    if (itsClose !== close) continue
    const start = text.lastIndexOf(open, end - 2)
    if (start < 0 || end - start - 2 > nameLength.max || start === 0) return undefined
    return isNameLike(text.slice(start + 1, end - 1), open) ? bracketed(shape(open), start, end) : undefined
  }
  return undefined
}

/** `] ） 」 』 〗 ］` */
function isOtherClose(unit: number): boolean {
  return unit === 0x5d || unit === 0xff09 || unit === 0x300d || unit === 0x300f || unit === 0x3017 || unit === 0xff3d
}

/** The end of the last closing bracket of the last 32 characters. */
function lastOtherClose(text: string, from: number): number {
  for (let end = from; end > Math.max(0, from - 32); end--) if (isOtherClose(text.charCodeAt(end - 1))) return end
  return -1
}

/** Full-width and double forms are reported as the plain one. */
const shape = (open: string) => (open === '［' ? '[' : open === '『' ? '「' : open)

/** A number to call behind the signature: 【北岸书店】400-820-1234. */
const isHotline = (rest: string) => rest.length <= 24 && /^[\s\d/、-]{5,}$/.test(rest)

function withPlaces(text: string, found: readonly Bracketed[]): SignatureMark[] {
  let headEnd = skipLead(text, 0)
  const places: SignaturePlace[] = found.map(({ start, end }) => {
    if (start > headEnd) return 'middle'
    headEnd = skipLead(text, end)
    return 'head'
  })
  let tailStart = text.length
  for (let i = found.length - 1; i >= 0 && places[i] === 'middle'; i--) {
    const { start, end } = found[i] as Bracketed
    const rest = text.slice(end, tailStart)
    if (skipTrail(rest, rest.length) > 0 && !(tailStart === text.length && (isOptOutTail(rest) || isHotline(rest))))
      break
    places[i] = 'tail'
    tailStart = start
  }
  return found.map(({ bracket, start, end, span }, i) => ({
    name: text.slice(start + 1, end - 1).trim(),
    span,
    place: places[i] as SignaturePlace,
    bracket,
  }))
}

const lead = /^[[(（](?:\d\/\d|Web발신|국제발신|광고|广告|AD)[\])）]/i

/** Skips what may stand before a signature: spaces, quotes, the number of a part (1/2), an operator's label. */
function skipLead(text: string, from: number): number {
  let at = from
  for (;;) {
    while (at < text.length && isFiller(text.charCodeAt(at))) at++
    const label = '([（'.includes(text.charAt(at) || ' ') ? lead.exec(text.slice(at, at + 9)) : null
    if (!label) return at
    at += label[0].length
  }
}

/** Skips back over what may stand after a signature: spaces, invisible characters, a full stop. */
function skipTrail(text: string, from: number): number {
  let end = from
  while (end > 0 && (isFiller(text.charCodeAt(end - 1)) || '。.!！'.includes(text.charAt(end - 1)))) end--
  return end
}

/** White space, zero-width and bidi marks, the byte-order mark, straight and curly double quotes. */
function isFiller(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0x22 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x201c ||
    unit === 0x201d ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x2060 && unit <= 0x2064)
  )
}

/** The bracketed pieces of a message that may be signatures, too long and too short ones included. */
export const signatureMarksOf: (analysis: AnalysisBase) => readonly SignatureMark[] = /* @__PURE__ */ definePart(
  ({ text }) => findSignatureMarks(text),
)

/**
 * The signature among bracketed pieces: at the head or the tail, 【】 before the older brackets, a name before a neutral
 * word, a heading's exclamation last, the head before the tail. A piece in mid-text is emphasis, never the signature.
 */
function pickSignature(marks: readonly SignatureMark[]): Signature | undefined {
  const all = marks.filter(({ name }) => name.length >= nameLength.min && name.length <= nameLength.max)
  let best: Signature | undefined
  let most = -Infinity
  for (const mark of all) {
    if (mark.place === 'middle') continue
    const neutral = isNeutralName(mark.name)
    const rank = (neutral ? 0 : 4) + (all.length > 1 && isHeading(mark.name) ? -3 : 0) + (mark.bracket === '【' ? 2 : 0)
    if (rank <= most) continue
    most = rank
    best = { name: mark.name, span: mark.span, place: mark.place, bracket: mark.bracket, neutral, all }
  }
  return best
}

/** 【双11狂欢！】, 【全场5折】: what is offered rather than who offers it. */
function isHeading(name: string): boolean {
  return /[!！?？,，:：;；]|\d折|狂欢|特惠|大促|限时|免费|钜惠|巨惠|清仓|秒杀|中奖|通知$|公告$|提醒$|提示$/.test(name)
}

/** The signature of a message. `undefined` too where brackets stand only in mid-text. */
export const signatureOf: (analysis: AnalysisBase) => Signature | undefined = /* @__PURE__ */ definePart((analysis) => {
  const marks = signatureMarksOf(analysis)
  return marks.length === 0 ? undefined : pickSignature(marks)
})
