import { bankWords, callWords, callWordsAfter, identifierWords, phoneLetters, unitWords } from '../lexicon/phone-words'
import { endsWithWord, indexWordEnds, isLatin, type WordEnds } from '../matching/word-ends'

interface Words {
  readonly call: WordEnds
  readonly bank: WordEnds
  readonly identifier: WordEnds
  readonly callAfter: RegExp
  readonly bankAfter: RegExp
  readonly unit: RegExp
  readonly service: RegExp
  /** A service number and what joins it to another, before and after that. */
  readonly joinedBefore: RegExp
  readonly joinedAfter: RegExp
  readonly letters: ReadonlySet<string>
}

let built: Words | undefined

function words(): Words {
  return (built ??= {
    call: indexWordEnds(callWords()),
    bank: indexWordEnds(bankWords()),
    identifier: indexWordEnds(identifierWords()),
    callAfter: new RegExp(`^[)）\\s]?(?:${oneOf(callWordsAfter())})`),
    bankAfter: new RegExp(`^[【\\[（( ]?.{0,4}(?:${oneOf(bankWords())})`),
    unit: new RegExp(`^ ?(?:${oneOf(unitWords())})`),
    service: new RegExp(`^(?:${serviceShape})$`),
    joinedBefore: new RegExp(`(?<![\\d.,-])(${serviceShape})${joint}$`),
    joinedAfter: new RegExp(`^${joint}95\\d{3}(?![\\d*%-]|[.,]\\d| ?(?:${oneOf(unitWords())}))`),
    letters: new Set(phoneLetters.split(' ')),
  })
}

function oneOf(list: string): string {
  return list.replace(/ /g, '|')
}

/** Whether one of the words ends at most `most` characters before `end`, with nothing between that stops. */
function standsBefore(
  index: WordEnds,
  folded: string,
  end: number,
  most: number,
  goesOn: (character: string) => boolean,
): boolean {
  for (let at = end; at > 0 && at >= end - most; at--) {
    if (endsWithWord(index, folded, at)) return true
    if (!goesOn(folded.charAt(at - 1))) return false
  }
  return false
}

/** How many characters may stand between a word that says to call and the number. */
const callGap = 8

/** Whether a word that says to call stands shortly before, in the same clause. */
export function isCalled(folded: string, start: number): boolean {
  return standsBefore(words().call, folded, start, callGap, (c) => !'0123456789,，。;；!！?？\n'.includes(c))
}

/** Whether the digits belong to a word or a name such as sf1380013800a. */
export function joinsLetters(folded: string, start: number, end: number): boolean {
  if (isLatin(folded.charCodeAt(start - 1))) {
    let from = start - 1
    while (from > start - 10 && isLatin(folded.charCodeAt(from - 1))) from--
    if (!words().letters.has(folded.slice(from, start))) return true
  }
  if (!isLatin(folded.charCodeAt(end))) return false
  let to = end + 1
  while (to < end + 10 && isLatin(folded.charCodeAt(to))) to++
  return !words().letters.has(folded.slice(end, to))
}

/** Whether the digits are an amount, a share, a masked number or a part of an address or a query. */
export function isAmount(folded: string, start: number, end: number): boolean {
  const before = folded.charAt(start - 1)
  if (before !== '' && '$¥￥€£=&?%@#_\\*'.includes(before)) return true
  // What may follow an amount: most digits are followed by none of it.
  if (!'%％@*×_=&., 元块万亿'.includes(folded.charAt(end))) return false
  return /^(?:[%％@*×_=&]|\.\d|,\d{3}(?!\d)| ?[元块万亿])/.test(folded.slice(end, end + 5))
}

/** Whether the text names the digits an order, a code, a card or a QQ number: 订单号为:…, order no …. */
export function isIdentifier(folded: string, start: number): boolean {
  const { identifier } = words()
  let at = start
  while (at > start - 3 && at > 0 && isMark(folded.charCodeAt(at - 1))) at--
  if (endsWithWord(identifier, folded, at)) return true
  for (const linking of linkingWords) if (folded.endsWith(linking, at)) at -= linking.length
  if (endsWithWord(identifier, folded, at)) return true
  for (const number of numberWords)
    if (folded.endsWith(number, at)) return endsWithWord(identifier, folded, at - number.length)
  return false
}

const linkingWords = ['为', '是', ' is']
const numberWords = ['号码', '号', ' number', ' no']

/** A mark or a space: neither a letter, nor a character, nor a digit. */
function isMark(code: number): boolean {
  if (code < 0x80) return !isLatin(code) && !(code >= 48 && code <= 57)
  return (code >= 0x2000 && code <= 0x303f && code !== 0x3007) || code >= 0xff00
}

/** Numbers that mean one thing wherever they stand. */
const wellKnown = /^(?:10086|10010|12306|12315|12321|96110)$/

/** The shapes of service numbers. */
const serviceShape = '95\\d{3,6}|96\\d{3,4}|100(?:86|10|00|99)\\d{0,3}|12[1-3]\\d{2}|1118[35]|11[68]114'
/** What joins two of them. */
const joint = ' ?(?:或者|[或和/、]) ?'
/** How many that stand before are looked at. */
const mostJoined = 3

/** Whether the digits are a service number that one is to call: 95588, 10086, 12345, 95533或95588. */
export function isServiceNumber(folded: string, start: number, end: number): boolean {
  const first = folded.charCodeAt(start)
  if (first !== 49 && first !== 57) return false
  const { service, joinedBefore, joinedAfter, unit } = words()
  const own = folded.slice(start, end)
  if (!service.test(own) || unit.test(folded.slice(end, end + 8))) return false
  if (isToCall(folded, start, end)) return true
  let head = start
  for (let i = 0; i < mostJoined; i++) {
    const before = joinedBefore.exec(folded.slice(Math.max(0, head - 12), head))
    if (!before) break
    const [written, number] = before as unknown as [string, string]
    head -= written.length
    if (isToCall(folded, head, head + number.length)) return !isIdentifier(folded, head)
  }
  // 95533/95588: two that belong to somebody are to be called, whatever else stands there.
  if (!/^95\d{3}$/.test(own) || isIdentifier(folded, head)) return false
  return /^95\d{3}\D/.test(folded.slice(head, start)) || joinedAfter.test(folded.slice(end, end + 12))
}

/** Whether what stands around a number of that shape says to call it, or whose it is. */
function isToCall(folded: string, start: number, end: number): boolean {
  const { bank, callAfter, bankAfter } = words()
  const after = folded.slice(end, end + 8)
  if (wellKnown.test(folded.slice(start, end)) || isCalled(folded, start) || callAfter.test(after)) return true
  return (
    folded.charCodeAt(start) === 57 &&
    (standsBefore(bank, folded, start, 4, (c) => '】]）): ：客服'.includes(c)) || bankAfter.test(after))
  )
}

/** Whether the digits are a landline without its area code; only directly after a word such as 电话. */
export function isShortLandline(folded: string, start: number, digits: string, cuts: readonly number[]): boolean {
  if (digits.length < 7 || cuts.length > 1 || (cuts[0] ?? 3) < 3 || !/^[2-8]\d{6,7}$/.test(digits)) return false
  // 88886666/77778888: the word stands before the first of two.
  const another = /[2-8][-\d]{6,9}[/、,， ]{1,2}$/.exec(folded.slice(Math.max(0, start - 12), start))
  const head = start - (another?.[0].length ?? 0)
  return standsBefore(words().call, folded, head, 5, (c) => '号码为是:： (（'.includes(c))
}
