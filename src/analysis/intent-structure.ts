import type { TermCategory } from '../lexicon/types'
import { codesOf } from './codes'
import { contactsOf } from './contacts'
import { foldedOf } from './fold'
import type { IntentEvidence, IntentKind } from './intent'
import { optOutOf } from './opt-out'
import type { AnalysisBase } from './part'
import { phonesOf } from './phones'
import { promoTermsOf } from './promo-terms'
import { senderTypeOf, type SenderType } from './sender-type'
import { signatureOf } from './signature'
import { urlsOf } from './urls'

/** What a structural cue counts for each kind. */
type Weights = Readonly<Partial<Record<IntentKind, number>>>

const structure = {
  base: { personal: 1.2, notification: 0.4 },
  code: { verification: 7 },
  'opt-out': { marketing: 3.6, personal: -3 },
  'service-opt-out': { marketing: 1.2, notification: 0.8, personal: -3 },
  signature: { personal: -3, notification: 1, marketing: 0.6 },
  url: { personal: -1.6, marketing: 1, notification: 0.2 },
  contact: { marketing: 1.4 },
  'toll-free': { marketing: 1.4, personal: -1.5, notification: 0.2 },
  landline: { marketing: 1.4, personal: -1 },
  mobile: { marketing: 0.7 },
  'service-number': { personal: -1.5, notification: 0.8, marketing: 0.3 },
  honorific: { personal: -1.6, marketing: 0.5, notification: 0.6 },
  price: { marketing: 1.6, personal: -0.8 },
  exclamation: { marketing: 0.5 },
  short: { personal: 1.2 },
  long: { personal: -1.2 },
  'no-digits': { personal: 0.8 },
  question: { personal: 0.6 },
  'business-sender': { personal: -3 },
  'public-sender': { personal: -3, notification: 1.5 },
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

const termWeight = { strong: 2.4, medium: 1.5, weak: 0.7 }

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
  const { text } = analysis
  const code = codesOf(analysis)[0]
  if (code) add('code', code.span)
  const { level, span } = optOutOf(analysis)
  if (span) {
    const service = level !== 'absent' && /提醒|通知|屏蔽|本业务|服务|qx/i.test(text.slice(span.start, span.end))
    add(service ? 'service-opt-out' : 'opt-out', span)
  }
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
  else if (folded.length > 70) add('long')
  if (!/\d/.test(folded)) add('no-digits')
  else if (/\d(?:\.\d)?折|\d[元万]起|满\d+[元送减赠]|[¥￥$€£]\s?\d|\d\s?% off/.test(folded)) add('price')
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
    found.push({ kind: 'marketing', cue: `promo-term:${term}`, weight: termWeight[strength] * share, span })
  }
}
