import type { Term } from '../lexicon/parse-terms'
import type { Span } from '../core/span'
import type { TermListName } from '../lexicon/types'

/** A pattern with a number in it, found by a fixed word in or beside which the number stands. */
export interface NumberTerm extends Term {
  /** The fixed word, in folded form. */
  readonly trigger: string
  readonly list: TermListName
  /** The whole pattern around one occurrence of the trigger. */
  readonly match: (text: string, start: number, end: number) => Span | undefined
}

/** The longest number that is read, in characters: keeps every match short. */
const maxDigits = 12

/** Patterns such as `8折`, `满199减50` and `50% off`, under a canonical name each. */
export const numberTerms: readonly NumberTerm[] = [
  { term: 'n折', category: 'retail', strength: 'medium', list: 'zh', trigger: '折', match: discount },
  { term: '低至n', category: 'retail', strength: 'medium', list: 'zh', trigger: '低至', match: lowFrom },
  { term: '满n减n', category: 'retail', strength: 'strong', list: 'zh', trigger: '满', match: spendAndSave },
  { term: 'n元起', category: 'retail', strength: 'medium', list: 'zh', trigger: '元起', match: numberFirst },
  { term: 'n元券', category: 'retail', strength: 'medium', list: 'zh', trigger: '元券', match: numberFirst },
  { term: 'n元优惠券', category: 'retail', strength: 'strong', list: 'zh', trigger: '元优惠券', match: numberFirst },
  { term: 'n元红包', category: 'retail', strength: 'strong', list: 'zh', trigger: '元红包', match: numberFirst },
  { term: 'n元代金券', category: 'retail', strength: 'strong', list: 'zh', trigger: '元代金券', match: numberFirst },
  { term: '送n元', category: 'retail', strength: 'medium', list: 'zh', trigger: '送', match: thenYuan },
  { term: '立减n元', category: 'retail', strength: 'strong', list: 'zh', trigger: '立减', match: thenYuan },
  { term: '直降n元', category: 'retail', strength: 'strong', list: 'zh', trigger: '直降', match: thenYuan },
  { term: '¥n', category: 'retail', strength: 'weak', list: 'zh', trigger: '¥', match: numberLast },
  { term: 'n% off', category: 'retail', strength: 'strong', list: 'en', trigger: '% off', match: numberFirst },
  { term: 'n% off', category: 'retail', strength: 'strong', list: 'en', trigger: '%off', match: numberFirst },
  {
    term: 'n% discount',
    category: 'retail',
    strength: 'strong',
    list: 'en',
    trigger: '% discount',
    match: numberFirst,
  },
  { term: '首付n万', category: 'real-estate', strength: 'strong', list: 'zh', trigger: '首付', match: thenWan },
  { term: '额度n万', category: 'loan', strength: 'medium', list: 'zh', trigger: '额度', match: thenWan },
  { term: 'n万额度', category: 'loan', strength: 'medium', list: 'zh', trigger: '万额度', match: numberFirst },
  { term: '日赚n', category: 'job-scam', strength: 'strong', list: 'zh', trigger: '日赚', match: incomeOf },
  { term: '日入n', category: 'job-scam', strength: 'strong', list: 'zh', trigger: '日入', match: incomeOf },
  { term: '月入n', category: 'job-scam', strength: 'strong', list: 'zh', trigger: '月入', match: incomeOf },
  { term: 'n元/天', category: 'job-scam', strength: 'medium', list: 'zh', trigger: '元/天', match: numberFirst },
  { term: 'n一天', category: 'job-scam', strength: 'medium', list: 'zh', trigger: '元一天', match: numberFirst },
  { term: 'earn $n', category: 'job-scam', strength: 'strong', list: 'en', trigger: 'earn $', match: numberLast },
  { term: 'make $n', category: 'job-scam', strength: 'strong', list: 'en', trigger: 'make $', match: numberLast },
  { term: '£n', category: 'prize', strength: 'medium', list: 'en', trigger: '£', match: numberLast },
]

/** `8折`, `7.5折`, `七五折`; not `三折叠`. */
function discount(text: string, start: number, end: number): Span | undefined {
  const from = numberStart(text, start, isDigitOrHan)
  return from === start || '叠磨射回返'.includes(text.charAt(end) || '?') ? undefined : { start: from, end }
}

/** `低至5折`, `低至99元`. */
function lowFrom(text: string, start: number, end: number): Span | undefined {
  const to = numberEnd(text, skipYuanSign(text, end))
  if (to === end) return undefined
  const unit = text.charAt(to)
  return { start, end: unit === '折' || unit === '元' ? to + 1 : to }
}

/** `满199减50`, `满100元送30`, `满3件立减20`. */
function spendAndSave(text: string, start: number, end: number): Span | undefined {
  let at = numberEnd(text, end)
  if (at === end) return undefined
  if ('元件单'.includes(text.charAt(at) || '?')) at++
  while ('即立再可就'.includes(text.charAt(at) || '?') && at < end + maxDigits + 4) at++
  if (!'减送返赠享'.includes(text.charAt(at) || '?')) return undefined
  return { start, end: numberEnd(text, at + 1) }
}

function numberFirst(text: string, start: number, end: number): Span | undefined {
  const from = numberStart(text, start, isDigit)
  return from === start ? undefined : { start: from, end }
}

function numberLast(text: string, start: number, end: number): Span | undefined {
  const to = numberEnd(text, end)
  return to === end ? undefined : { start, end: to }
}

/** `日入300`, but not `5日入300`: there the day belongs to a date. */
function incomeOf(text: string, start: number, end: number): Span | undefined {
  return isDigit(text.charCodeAt(start - 1)) ? undefined : numberLast(text, start, end)
}

function thenYuan(text: string, start: number, end: number): Span | undefined {
  const to = numberEnd(text, end)
  return to > end && text.charAt(to) === '元' ? { start, end: to + 1 } : undefined
}

function thenWan(text: string, start: number, end: number): Span | undefined {
  const to = numberEnd(text, end)
  return to > end && text.charAt(to) === '万' ? { start, end: to + 1 } : undefined
}

function skipYuanSign(text: string, at: number): number {
  return text.charAt(at) === '¥' ? at + 1 : at
}

function numberStart(text: string, end: number, isNumeral: (code: number) => boolean): number {
  let at = end
  while (at > 0 && end - at < maxDigits && isNumeral(text.charCodeAt(at - 1))) at--
  while (at < end && isPoint(text.charCodeAt(at))) at++
  return at
}

function numberEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && at - start < maxDigits && isDigit(text.charCodeAt(at))) at++
  while (at > start && isPoint(text.charCodeAt(at - 1))) at--
  return at
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || isPoint(code)
}

function isDigitOrHan(code: number): boolean {
  return isDigit(code) || (code >= 0x4e00 && '一二三四五六七八九'.includes(String.fromCharCode(code)))
}
