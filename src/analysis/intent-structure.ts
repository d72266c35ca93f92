import type { Span } from '../core/span'
import type { TermCategory } from '../lexicon/types'
import { codesOf } from './codes'
import { contactsOf } from './contacts'
import { foldedOf } from './fold'
import { isServiceOptOut, optOutOf } from './opt-out'
import { makeCue, type Cue, type KindWeights } from './intent-cue'
import { definePart, type AnalysisBase } from './part'
import { phonesOf } from './phones'
import { promoTermsOf } from './promo-terms'
import { senderTypeOf, type SenderType } from './sender-type'
import { signatureOf } from './signature'
import { urlsOf } from './urls'

/** Takes note of one cue: the share of its weights that counts, and where it stands. */
export type Tally = (cue: Cue, share: number, span: Span | undefined) => void

/** What each structural cue counts for verification, notification, marketing and personal. */
const structureWeights = {
  base: [0, -0.9, 0.2, 0.6],
  code: [8, 0, -1, -1],
  'opt-out': [0, 0.4, 2, -2.5],
  'service-opt-out': [0, 0.8, 0.8, -1.5],
  signature: [0, 2.2, 0.7, -3],
  url: [0, 1.2, 1.2, -2.2],
  contact: [0, 0, 1.5, -1.2],
  'toll-free': [0, 1, 1.4, -2.4],
  landline: [0, 0.8, 1.2, -1.8],
  mobile: [0, 0.3, 1.1, -0.8],
  'service-number': [0, 1.3, 0, -1.2],
  honorific: [0, 1.6, 0.4, -2],
  price: [0, -0.4, 0.7, -0.6],
  percent: [0, 0, 0.7, -0.6],
  exclamation: [0, -0.2, 0.6, -0.4],
  question: [0, -0.4, 0, 0.5],
  short: [0, 0.2, -0.5, 0.4],
  bare: [0, 0, -0.6, 1.2],
  'no-digits': [0, -1.2, -0.6, 1.8],
  transaction: [0, 1.8, -0.6, -0.6],
  usage: [0, 1.8, -0.4, -1],
  'your-affair': [0, 1.1, 0.2, -1.2],
  'date-time': [0, 1.4, -0.3, -1.2],
  'business-sender': [0, 1, 1, -3],
  'public-sender': [0, 2, 0.3, -3],
  'private-sender': [0, 0, 0, 0.8],
} as const satisfies Readonly<Record<string, KindWeights>>

type StructureCue = keyof typeof structureWeights

let structure: Readonly<Record<StructureCue, Cue>> | undefined

function structureCues(): Readonly<Record<StructureCue, Cue>> {
  return (structure ??= Object.fromEntries(
    Object.entries(structureWeights).map(([name, weights]) => [name, makeCue(name, weights)]),
  ) as Record<StructureCue, Cue>)
}

const businessSenders: readonly SenderType[] = [
  'port-1065',
  'port-1066',
  'port-1069',
  'port-provincial',
  'service-95',
  'toll-free',
  'short-code',
  'alphanumeric',
]

/** Terms of these categories imitate notices or talk; they do not advertise. */
const notAdvertising: readonly TermCategory[] = [
  'collection',
  'bank-phishing',
  'government-phishing',
  'parcel-phishing',
  'account-phishing',
  'impersonation',
  'code-theft',
  'romance',
]

/** What a term counts: for marketing, and half as much against a personal message. */
const termWeights = {
  strong: [0, 0, 2, -1],
  medium: [0, 0, 1.3, -0.65],
  weak: [0, 0, 0.5, -0.25],
} as const satisfies Readonly<Record<string, KindWeights>>

/** Adds the evidence in a message's structure, and its promotional terms, to a tally. */
export function tallyStructure(analysis: AnalysisBase, tally: Tally): void {
  const cues = structureCues()
  const add: Add = (cue, span) => tally(cues[cue], 1, span)
  add('base')
  const marks = addParts(analysis, add)
  // In a chat app a name is a person's, not a registered sender.
  if (analysis.message.channel !== 'chat') addSender(senderTypeOf(analysis), add)
  const folded = foldedOf(analysis).text
  if (!marks && folded.length < (han.test(folded) ? 40 : 90)) add('bare')
  addShape(folded, marksOf(analysis), add)
  addTerms(analysis, tally)
}

type Add = (cue: StructureCue, span?: Span) => void

/** Returns whether there is any mark of a business message: signature, link, number, contact, code, opt-out. */
function addParts(analysis: AnalysisBase, add: Add): boolean {
  const code = codesOf(analysis)[0]
  if (code) add('code', code.span)
  const optOut = optOutOf(analysis)
  if (optOut.span) add(isServiceOptOut(optOut) ? 'service-opt-out' : 'opt-out', optOut.span)
  const sign = signatureOf(analysis)
  if (sign) add('signature', sign.span)
  const url = urlsOf(analysis)[0]
  if (url) add('url', url.span)
  const contact = contactsOf(analysis)[0]
  if (contact) add('contact', contact.span)
  const phone = phonesOf(analysis)[0]
  if (phone) {
    const { kind } = phone
    add(
      kind === 'tollFree' ? 'toll-free' : kind === 'service' ? 'service-number' : kind === 'landline' ? kind : 'mobile',
      phone.span,
    )
  }
  return Boolean(code ?? optOut.span ?? sign ?? url ?? contact ?? phone)
}

function addSender(sender: SenderType, add: Add): void {
  if (businessSenders.includes(sender)) add('business-sender')
  else if (sender === 'government' || sender === 'carrier') add('public-sender')
  else if (sender === 'mobile' || sender === 'virtual') add('private-sender')
}

/** A fact about an account: money that went in or out. */
const transaction =
  /(?:尾号|[账帐]户|账号|信用卡|储蓄卡|借记卡|卡号|account|card|a\/c).{0,40}(?:消费|支出|入账|收入|存入|转[入出]|汇入|支付|交易|扣款|[还退]款|取现|支取|预授权|credited|debited|charged|withdrawn|purchase).{0,24}\d/
const usage = /(?:剩余|已使用|余额为?|话费为?|欠费|balance:?).{0,8}\d+(?:\.\d+)?\s?(?:元|[mgk]b?|条|分钟|cny|rmb)/
const yourAffair =
  /您.{0,24}(?:已[^经]|成功|订单|预[订约]|账单|乘坐|购买的|提交|申请|开通|订购的|办理的|定制的|绑定|激活|[账卡]号是)|your (?:order|account|booking|appointment|payment|package|parcel|card|flight|balance|bill|subscription)/
const han = /[\u4e00-\u9fff]/
const price = /\d(?:\.\d)?折|\d[元万]起|满\d+[元送减赠]|[¥￥$€£]\s?\d|\d\s?% off/
const percent = /\d\s?%/
const reduction = /(?<![\d.,])-\d{1,2}\s?%/
const dateTime = /\d{1,2}月\d{1,2}日\s?\d{1,2}[:时点]|\d{4}[-年]\d{1,2}[-月]\d{1,2}.{0,3}\d{1,2}:\d{2}/

/** Characters that tell something by themselves, or without which a pattern above finds nothing. */
const markCharacters = {
  digit: '0123456789',
  price: '折起满¥￥$€£%',
  account: '号户卡c',
  usage: '余使费b',
  date: '月年-',
  polite: '您',
  exclamation: '!！',
  question: '?？',
  percent: '%％折',
  colon: ':：',
} as const

/** What the marks of `marksOf` stand for. */
export const mark = {
  digit: 1,
  price: 2,
  account: 4,
  usage: 8,
  date: 16,
  polite: 32,
  exclamation: 64,
  question: 128,
  percent: 256,
  colon: 512,
} as const

let markTable: Uint16Array | undefined

function buildMarkTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (const name of Object.keys(mark) as (keyof typeof mark)[])
    for (const character of markCharacters[name])
      table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] as number) | mark[name]
  return table
}

/** The marks that the folded text holds: one look at each character instead of one run of each pattern. */
export const marksOf: (analysis: AnalysisBase) => number = /* @__PURE__ */ definePart((analysis) => {
  const { text } = foldedOf(analysis)
  const table = (markTable ??= buildMarkTable())
  let marks = 0
  for (let i = 0; i < text.length; i++) marks |= table[text.charCodeAt(i)] as number
  return marks
})

/** `-50 %` is a price; another percentage says as much only beside an offer. */
function percentKind(folded: string): 'price' | 'percent' | undefined {
  if (reduction.test(folded)) return 'price'
  return percent.test(folded) ? 'percent' : undefined
}

function addShape(folded: string, marks: number, add: Add): void {
  if (folded.length < 24) add('short')
  if (!(marks & mark.digit)) add('no-digits')
  else {
    if (marks & mark.price) {
      // In Chinese a percentage is as often a yield or a rate.
      const kind = price.test(folded) ? 'price' : han.test(folded) ? undefined : percentKind(folded)
      if (kind) add(kind)
    }
    if (marks & mark.account && transaction.test(folded)) add('transaction')
    if (marks & mark.usage && usage.test(folded)) add('usage')
    if (marks & mark.date && dateTime.test(folded)) add('date-time')
  }
  const polite = (marks & mark.polite) !== 0
  if ((polite || folded.includes('your ')) && yourAffair.test(folded)) add('your-affair')
  if (polite || folded.includes('尊敬的') || folded.includes('dear customer')) add('honorific')
  if (marks & mark.exclamation) add('exclamation')
  if (marks & mark.question) add('question')
}

const shares = [1, 0.6, 0.4, 0.3]

function addTerms(analysis: AnalysisBase, tally: Tally): void {
  let count = 0
  for (const { term, category, strength, span } of promoTermsOf(analysis)) {
    if (notAdvertising.includes(category)) continue
    const share = shares[count++]
    if (share === undefined) return
    tally({ name: `promo-term:${term}`, weights: termWeights[strength], offer: true }, share, span)
  }
}
