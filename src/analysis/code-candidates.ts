import type { Span } from '../core/span'

/** A piece of text that has the shape of a one-time code. */
export interface Candidate extends Span {
  readonly code: string
  /** Letters and digits rather than digits only. */
  readonly mixed: boolean
  /** With small letters, so that it may be a name such as covid19: a code only right behind a label. */
  readonly small: boolean
}

const shortest = 4
const longest = 8
/** How many candidates of one message are looked at. */
const most = 24

/**
 * Pieces of 4 to 8 digits, also as two groups of three, and of 4 to 8 letters and digits, that are no amount, date,
 * time, masked card, link or part of a longer number. With small letters, two digits at least.
 */
export function findCandidates(text: string): Candidate[] {
  const found: Candidate[] = []
  let i = 0
  while (i < text.length && found.length < most) {
    if (kindOf(text.charCodeAt(i)) === 0) {
      i++
      continue
    }
    const start = i
    let digits = 0
    let lower = 0
    for (; i < text.length; i++) {
      const kind = kindOf(text.charCodeAt(i))
      if (kind === 0) break
      if (kind === 1) digits++
      else if (kind === 3) lower++
    }
    let end = i
    if (digits === 0) continue
    const joined = digits === 3 && end - start === 3 ? joinedEnd(text, end) : end
    if (joined > end) {
      digits = 6
      end = i = joined
    }
    const length = joined - start === 7 && digits === 6 ? 6 : end - start
    if (length < shortest || length > longest) continue
    const mixed = digits < length
    const small = lower > 0
    if ((small && digits < 2) || !stands(text, start, end, mixed)) continue
    found.push({ start, end, mixed, small, code: plain(text.slice(start, end)) })
  }
  return found
}

/** 1 digit (full-width too), 2 capital, 3 small letter, 0 anything else. */
function kindOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return 1
  if (unit >= 0xff10 && unit <= 0xff19) return 1
  if (unit >= 0x41 && unit <= 0x5a) return 2
  if ((unit >= 0x61 && unit <= 0x7a) || unit === 0xe9) return 3
  return 0
}

const isDigit = (text: string, at: number) => kindOf(text.charCodeAt(at)) === 1

/** The end of `123 456` or `123-456` whose first group ends here, or `end` itself. */
function joinedEnd(text: string, end: number): number {
  const sign = text.charAt(end)
  if (sign !== ' ' && sign !== '-' && sign !== '\u00a0') return end
  for (let i = end + 1; i < end + 4; i++) if (!isDigit(text, i)) return end
  return kindOf(text.charCodeAt(end + 4)) === 0 ? end + 4 : end
}

/** Digits in ASCII, without what joins two groups. */
function plain(piece: string): string {
  return piece
    .replace(/[- \u00a0]/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

/** Whether nothing around a candidate makes it part of something else. */
function stands(text: string, start: number, end: number, mixed: boolean): boolean {
  return mayFollow(text, start) && mayPrecede(text, end, mixed)
}

function mayFollow(text: string, start: number): boolean {
  const before = text.charAt(start - 1)
  if (before === '') return true
  if (before === '=') return /(?:^|[^?&\w])(?:otp|code) ?=$|码 ?=$/i.test(text.slice(Math.max(0, start - 8), start))
  if ('/&?_%@+*＊¥￥$€£₹₩฿'.includes(before)) return false
  if (before === '.') return kindOf(text.charCodeAt(start - 2)) === 0
  if (before === ',' || before === ':' || before === '：') return !isDigit(text, start - 2)
  if (before === '-') return !isDigit(text, start - 2)
  if (before === ' ') return !isDigitRun(text, start - 2, -1) && !isCurrencyWord(text, start)
  return true
}

function mayPrecede(text: string, end: number, mixed: boolean): boolean {
  const after = text.charAt(end)
  if (after === '') return true
  if ('/@%_％℃*＊=&'.includes(after)) return false
  if (after === '.') return kindOf(text.charCodeAt(end + 1)) === 0
  if (after === ',') return !/^,\d{1,3}(?![\d\u4E00-\u9FFF])/.test(text.slice(end, end + 5))
  if (after === ':' || after === '-' || after === '~' || after === '～') return !isDigit(text, end + 1)
  if (after === ' ') return !isDigitRun(text, end + 1, 1) && (mixed || !isUnitWord(text, end + 1))
  return !hanUnits.test(text.slice(end, end + 2))
}

/** What is counted; 万勿, 千万 and 天猫 are none. */
const hanUnits =
  /^(?:[元块圆円원折倍次名件套张份位年月日时点分秒米克斤股手亿百]|公里|平米|千(?!万)|万(?!勿)|天(?![猫津翼])|台(?!湾))/

/** Three or more digits in a row from here. */
function isDigitRun(text: string, at: number, step: 1 | -1): boolean {
  return isDigit(text, at) && isDigit(text, at + step) && isDigit(text, at + 2 * step)
}

const isUnitWord = (text: string, at: number) =>
  /^(?:[元%₽₺€원円]|usd|eur|gbp|rmb|cny|jpy|inr|rs|dollars?|euros?|pounds?|km|kg|gb|mb|points?|people|руб|тг|tl|kr|zł|rp|baht|บาท)(?![a-z])/i.test(
    text.slice(at, at + 8),
  )

const isCurrencyWord = (text: string, at: number) =>
  /(?:^|[^a-z])(?:usd|eur|gbp|rmb|cny|jpy|inr|rs\.?|rp\.?|us|hkd|thb|php|sgd|myr|rm)[ .]?$/i.test(
    text.slice(Math.max(0, at - 6), at),
  )
