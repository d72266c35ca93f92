import { bankWords, callWords, callWordsAfter, identifierWords, phoneLetters, unitWords } from '../lexicon/phone-words'

/** How far back a word that says to call may begin. */
const reach = 18

interface Patterns {
  readonly called: RegExp
  readonly calledDirectly: RegExp
  readonly calledAfter: RegExp
  readonly bankBefore: RegExp
  readonly bankAfter: RegExp
  readonly identifier: RegExp
  readonly unit: RegExp
  readonly letters: ReadonlySet<string>
}

let built: Patterns | undefined

function patterns(): Patterns {
  return (built ??= {
    called: new RegExp(`(?:${callWords})[^\\d,，。;；!！?？\\n]{0,8}$`),
    calledDirectly: new RegExp(`(?:${callWords})[号码为是:： ]{0,4}[(（]?$`),
    calledAfter: new RegExp(`^[)）\\s]?(?:${callWordsAfter})`),
    bankBefore: new RegExp(`(?:${bankWords})[】\\]）)： :客服]{0,4}$`),
    bankAfter: new RegExp(`^[【\\[（( ]?(?:.{0,4}(?:${bankWords}))`),
    identifier: new RegExp(`(?:${identifierWords})(?:号码|号)?[为是]?[^\\p{L}\\d]{0,3}$`, 'u'),
    unit: new RegExp(`^ ?(?:${unitWords})`),
    letters: new Set(phoneLetters.split(' ')),
  })
}

/** Whether a word that says to call stands shortly before. */
export function isCalled(folded: string, start: number): boolean {
  return patterns().called.test(folded.slice(Math.max(0, start - reach), start))
}

/** Whether the digits belong to a word or a name such as sf1380013800a. */
export function joinsLetters(folded: string, start: number, end: number): boolean {
  const before = /[a-z]{1,9}$/.exec(folded.slice(Math.max(0, start - 10), start))?.[0]
  if (before !== undefined && !patterns().letters.has(before)) return true
  const after = /^[a-z]{1,9}/.exec(folded.slice(end, end + 10))?.[0]
  return after !== undefined && !patterns().letters.has(after)
}

/** Whether the digits are an amount, a share, a masked number or a part of an address or a query. */
export function isAmount(folded: string, start: number, end: number): boolean {
  return (
    /[$¥￥€£=&?%@#_\\*]$/.test(folded.slice(Math.max(0, start - 1), start)) ||
    /^(?:[%％@*×_=&]|\.\d|,\d{3}(?!\d)| ?[元块万亿])/.test(folded.slice(end, end + 5))
  )
}

/** Whether the text names the digits an order, a code, a card or a QQ number. */
export function isIdentifier(folded: string, start: number): boolean {
  return patterns().identifier.test(folded.slice(Math.max(0, start - reach), start))
}

/** Numbers that mean one thing wherever they stand. */
const wellKnown = /^(?:10086|10010|12306|12315|12321|96110)$/

/**
 * Whether the digits are a service number that one is to call: 95588, 10086, 12345.
 */
export function isServiceNumber(folded: string, start: number, end: number): boolean {
  const number = folded.slice(start, end)
  if (!/^(?:95\d{3,6}|96\d{3,4}|100(?:86|10|00|99)\d{0,3}|12[1-3]\d{2}|1118[35]|11[68]114)$/.test(number)) return false
  const { called, unit, calledAfter, bankBefore, bankAfter } = patterns()
  const after = folded.slice(end, end + 8)
  if (unit.test(after)) return false
  const before = folded.slice(Math.max(0, start - reach), start)
  if (wellKnown.test(number) || called.test(before) || calledAfter.test(after)) return true
  return /^9[56]/.test(number) && (bankBefore.test(before) || bankAfter.test(after))
}

/** Whether the digits are a landline without its area code; only directly after a word such as 电话. */
export function isShortLandline(folded: string, start: number, digits: string, cuts: readonly number[]): boolean {
  if (!/^[2-8]\d{6,7}$/.test(digits) || cuts.length > 1 || (cuts[0] ?? 3) < 3) return false
  const before = folded.slice(Math.max(0, start - reach), start)
  const another = /[2-8][-\d]{6,9}[/、,， ]{1,2}$/.exec(before)
  const head = another
    ? folded.slice(Math.max(0, start - reach - another[0].length), start - another[0].length)
    : before
  return patterns().calledDirectly.test(head)
}
