import type { TermCategory } from '../lexicon/types'
import { codesOf } from './codes'
import { contactsOf } from './contacts'
import { foldedOf } from './fold'
import type { IntentEvidence, IntentKind } from './intent'
import { isServiceOptOut, optOutOf } from './opt-out'
import type { AnalysisBase } from './part'
import { phonesOf } from './phones'
import { promoTermsOf } from './promo-terms'
import { senderTypeOf, type SenderType } from './sender-type'
import { signatureOf } from './signature'
import { urlsOf } from './urls'

/** What a structural cue counts for each kind. */
type Weights = Readonly<Partial<Record<IntentKind, number>>>

const structure = {
  base: { notification: -0.9, marketing: 0.2, personal: 0.6 },
  code: { verification: 8, marketing: -1, personal: -1 },
  'opt-out': { marketing: 2, notification: 0.4, personal: -2.5 },
  'service-opt-out': { marketing: 0.8, notification: 0.8, personal: -1.5 },
  signature: { notification: 2.2, marketing: 0.7, personal: -3 },
  url: { marketing: 1.2, notification: 1.2, personal: -2.2 },
  contact: { marketing: 1.5, personal: -1.2 },
  'toll-free': { marketing: 1.4, notification: 1, personal: -2.4 },
  landline: { marketing: 1.2, notification: 0.8, personal: -1.8 },
  mobile: { marketing: 1.1, notification: 0.3, personal: -0.8 },
  'service-number': { notification: 1.3, personal: -1.2 },
  honorific: { notification: 1.6, marketing: 0.4, personal: -2 },
  price: { marketing: 0.7, notification: -0.4, personal: -0.6 },
  exclamation: { marketing: 0.6, notification: -0.2, personal: -0.4 },
  question: { personal: 0.5, notification: -0.4 },
  short: { personal: 0.4, marketing: -0.5, notification: 0.2 },
  'no-digits': { personal: 1.8, marketing: -0.6, notification: -1.2 },
  transaction: { notification: 1.8, marketing: -0.6, personal: -0.6 },
  usage: { notification: 1.8, marketing: -0.4, personal: -1 },
  'your-affair': { notification: 1.1, marketing: 0.2, personal: -1.2 },
  'date-time': { notification: 1.4, marketing: -0.3, personal: -1.2 },
  'business-sender': { notification: 1, marketing: 1, personal: -3 },
  'public-sender': { notification: 2, marketing: 0.3, personal: -3 },
  'private-sender': { personal: 0.8 },
} as const satisfies Readonly<Record<string, Weights>>

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

/** What a term counts for marketing; half of it counts against a personal message. */
const termWeight = { strong: 2, medium: 1.3, weak: 0.5 }

/** The evidence in a message's structure, and its promotional terms. */
export function structureEvidence(analysis: AnalysisBase): IntentEvidence[] {
  const found: IntentEvidence[] = []
  const add = (cue: keyof typeof structure, span?: IntentEvidence['span']) => {
    for (const [kind, weight] of Object.entries(structure[cue]))
      found.push({ kind: kind as IntentKind, cue, weight, span })
  }
  add('base')
  addParts(analysis, add)
  addSender(senderTypeOf(analysis), add)
  addShape(foldedOf(analysis).text, add)
  addTerms(analysis, found)
  return found
}

type Add = (cue: keyof typeof structure, span?: IntentEvidence['span']) => void

function addParts(analysis: AnalysisBase, add: Add): void {
  const code = codesOf(analysis)[0]
  if (code) add('code', code.span)
  const optOut = optOutOf(analysis)
  if (optOut.span) add(isServiceOptOut(optOut) ? 'service-opt-out' : 'opt-out', optOut.span)
  const signature = signatureOf(analysis)
  if (signature) add('signature', signature.span)
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
}

function addSender(sender: SenderType, add: Add): void {
  if (businessSenders.includes(sender)) add('business-sender')
  else if (sender === 'government' || sender === 'carrier') add('public-sender')
  else if (sender === 'mobile' || sender === 'virtual') add('private-sender')
}

function addShape(folded: string, add: Add): void {
  if (folded.length < 24) add('short')
  if (!/\d/.test(folded)) add('no-digits')
  else if (/\d(?:\.\d)?折|\d[元万]起|满\d+[元送减赠]|[¥￥$€£]\s?\d|\d\s?% off/.test(folded)) add('price')
  if (
    /(?:尾号|账户|帐户|账号|信用卡|储蓄卡|借记卡|卡号|account|card|a\/c).{0,40}(?:消费|支出|入账|收入|存入|转入|转出|汇入|支付|交易|扣款|还款|退款|取现|支取|预授权|credited|debited|charged|withdrawn|purchase).{0,24}\d/.test(
      folded,
    )
  )
    add('transaction')
  if (
    /(?:剩余|已使用|余额为?|话费为?|欠费|balance:?).{0,8}\d+(?:\.\d+)?\s?(?:元|mb|gb|kb|m|g|条|分钟|cny|rmb)/.test(
      folded,
    )
  )
    add('usage')
  if (
    /您.{0,24}(?:已[^经]|成功|订单|预订|预约|账单|乘坐|购买的|提交|申请|开通)|your (?:order|account|booking|appointment|payment|package|parcel|card|flight|balance|bill|subscription)/.test(
      folded,
    )
  )
    add('your-affair')
  if (/\d{1,2}月\d{1,2}日\s?\d{1,2}[:时点]|\d{4}[-年]\d{1,2}[-月]\d{1,2}.{0,3}\d{1,2}:\d{2}/.test(folded))
    add('date-time')
  if (/您|尊敬的|亲爱的用户|dear customer/.test(folded)) add('honorific')
  if (/[!！]/.test(folded)) add('exclamation')
  if (/[?？]/.test(folded)) add('question')
}

const shares = [1, 0.6, 0.4, 0.3]

function addTerms(analysis: AnalysisBase, found: IntentEvidence[]): void {
  let count = 0
  for (const { term, category, strength, span } of promoTermsOf(analysis)) {
    if (notAdvertising.includes(category)) continue
    const share = shares[count++]
    if (share === undefined) return
    const weight = termWeight[strength] * share
    const cue = `promo-term:${term}`
    found.push({ kind: 'marketing', cue, weight, span }, { kind: 'personal', cue, weight: -weight / 2, span })
  }
}
