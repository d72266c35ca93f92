import { codesOf } from '../analysis/codes'
import { contactsOf } from '../analysis/contacts'
import { foldedOf, type FoldKind } from '../analysis/fold'
import { weighedIntentOf } from '../analysis/intent'
import { mark, marksOf } from '../analysis/intent-structure'
import { languageOf } from '../analysis/language'
import { isServiceOptOut, optOutOf } from '../analysis/opt-out'
import { definePart, type AnalysisBase } from '../analysis/part'
import { phonesOf } from '../analysis/phones'
import { promoTermsOf } from '../analysis/promo-terms'
import { segmentsOf } from '../analysis/segments'
import { signatureOf } from '../analysis/signature'
import { builtInBrands, isOwnHost } from '../analysis/url-brands'
import { builtInShortener } from '../analysis/url-shorteners'
import { urlsOf } from '../analysis/urls'
import { riskySuffixes } from '../lexicon/risky-tlds'
import { mix } from './tokens'

/** What the structure of a message looks like: hashes of the names of features that are present. */
export interface Structure {
  /** Every feature. */
  readonly features: readonly number[]
  /** The ones whose pairs are features, too. */
  readonly paired: readonly number[]
  /** Where the message leads: the same words mean another thing beside a strange link. */
  readonly context: number
}

/** The structural features of a message: what holds whoever wrote it. */
export const structureOf: (analysis: AnalysisBase) => Structure = /* @__PURE__ */ definePart(describe)

function describe(analysis: AnalysisBase): Structure {
  const features: number[] = []
  const paired: number[] = []
  const add: Add = (family, value) => {
    features.push(hashOf(family, value))
  }
  const pair: Add = (family, value) => {
    const hash = hashOf(family, value)
    features.push(hash)
    paired.push(hash)
  }
  pair(names.signature, signatureState(analysis))
  const [oneTime] = codesOf(analysis)
  pair(names.code, oneTime ? (oneTime.expiresInSeconds === undefined ? 'bare' : 'expires') : 'none')
  const optOut = optOutOf(analysis)
  pair(names.optOut, isServiceOptOut(optOut) ? 'service' : optOut.level)
  const link = linkState(analysis)
  pair(names.link, link)
  const contact = contactState(analysis)
  pair(names.contact, contact)
  const phone = phoneState(analysis)
  pair(names.phone, phone)
  const { kind, confidence } = weighedIntentOf(analysis)
  pair(names.intent, kind)
  if (confidence > 0.8) add(names.sureIntent, kind)
  const { script, code } = languageOf(analysis)
  pair(names.script, script)
  add(names.language, code)
  addShape(analysis, add, pair)
  addFolds(analysis, add)
  addTerms(analysis, add, pair)
  return { features, paired, context: contextOf(link, contact, phone) }
}

/** Whether a message leads to a known host, to another one, to an account, to a number or nowhere. */
function contextOf(link: string, contact: string, phone: string): number {
  if (link === 'brand' || link === 'brand-short') return 0x11
  if (link !== 'none') return 0x22
  if (contact !== 'none') return 0x33
  return phone === 'none' ? 0x55 : 0x44
}

/** Features whose names differ in one piece, and the hashes of those that were met: there are some hundred in all. */
interface Family {
  readonly before: string
  readonly after: string
  readonly hashes: Map<string | number, number>
}

type Add = (family: Family, value: string | number) => void

function family(before: string, after = ''): Family {
  return { before, after, hashes: new Map() }
}

const names = /* @__PURE__ */ (() => ({
  signature: family('signature:'),
  code: family('code:'),
  optOut: family('opt-out:'),
  link: family('link:'),
  contact: family('contact:'),
  phone: family('phone:'),
  intent: family('intent:'),
  sureIntent: family('intent:', ':sure'),
  script: family('script:'),
  language: family('language:'),
  length: family('length:'),
  segments: family('segments:'),
  digits: family('digits:'),
  channel: family('channel:'),
  fold: family('fold:'),
  manyFolds: family('fold:', ':many'),
  strongTerm: family('term:', ':strong'),
  mediumTerm: family('term:', ':medium'),
  weakTerm: family('term:', ':weak'),
  terms: family('terms:'),
  shape: family(''),
}))()

function hashOf({ before, after, hashes }: Family, value: string | number): number {
  const known = hashes.get(value)
  if (known !== undefined) return known
  let hash = 11
  for (const char of [before, value, after].join('')) hash = mix(hash, char.charCodeAt(0))
  hashes.set(value, hash)
  return hash
}

function signatureState(analysis: AnalysisBase): string {
  const signature = signatureOf(analysis)
  if (!signature) return 'none'
  if (signature.neutral) return 'neutral'
  return signature.bracket === '【' ? (signature.all.length > 1 ? 'several' : signature.place) : 'other'
}

function linkState(analysis: AnalysisBase): string {
  const urls = urlsOf(analysis)
  let state = 'none'
  for (const { host, domain, suffix, isIp, path } of urls) {
    if (domain === undefined || isIp) return 'address'
    const short = builtInShortener(host, domain)
    if (short) state = short.owner === undefined ? 'short' : 'brand-short'
    else if (isOwnHost(host, domain, builtInBrands())) state = 'brand'
    else if (riskySuffixes.includes(` ${suffix}=`)) return 'risky'
    else state = path.length > 1 ? 'path' : 'host'
  }
  return state
}

function contactState(analysis: AnalysisBase): string {
  const [contact] = contactsOf(analysis)
  if (!contact) return 'none'
  return `${contact.app}${contact.disguised ? ':disguised' : ''}${contact.handle === '' ? ':bare' : ''}`
}

function phoneState(analysis: AnalysisBase): string {
  const phones = phonesOf(analysis)
  const [phone] = phones
  if (!phone) return 'none'
  return phone.disguised ? 'disguised' : phones.length > 1 ? `${phone.kind}+` : phone.kind
}

const money = /[¥￥$€£₹฿₩]\s?\d|\d\s?(?:[元块万円원đ]|usd|eur|rs|руб|tl|บาท|dong|rp)/
const percent = /\d\s?[%％折]/
const clock = /\d{1,2}[:：]\d{2}/
const emoji = /[\u{1f300}-\u{1faff}\u2600-\u27bf]/u

function addShape(analysis: AnalysisBase, add: Add, pair: Add): void {
  const { text } = analysis
  const folded = foldedOf(analysis).text
  const { length } = folded
  pair(
    names.length,
    length < 8 ? 0 : length < 16 ? 1 : length < 30 ? 2 : length < 60 ? 3 : length < 120 ? 4 : length < 240 ? 5 : 6,
  )
  add(names.segments, Math.min(4, segmentsOf(analysis).count))
  let digits = 0
  let exclamations = 0
  let lines = 0
  let upper = 0
  let wide = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x4e00 && code <= 0x9fff) continue
    if (code >= 0x30 && code <= 0x39) digits++
    else if (code === 0x21 || code === 0xff01) exclamations++
    else if (code === 10) lines++
    else if (code >= 0x41 && code <= 0x5a) upper++
    else if ((code >= 0x2600 && code <= 0x27bf) || (code >= 0xd83c && code <= 0xd83e)) wide = true
  }
  const share = digits / Math.max(1, length)
  pair(names.digits, digits === 0 ? 0 : share < 0.06 ? 1 : share < 0.15 ? 2 : share < 0.3 ? 3 : 4)
  if (exclamations > 0) add(names.shape, exclamations > 2 ? 'exclamation:many' : 'exclamation')
  if (lines > 0) add(names.shape, lines > 3 ? 'lines:many' : 'lines')
  if (upper > 8 && upper > length / 4) add(names.shape, 'capitals')
  const marks = marksOf(analysis)
  if (marks & mark.question) add(names.shape, 'question')
  if (wide && emoji.test(text)) add(names.shape, 'emoji')
  if (marks & mark.digit) {
    if (money.test(folded)) pair(names.shape, 'money')
    if (marks & mark.percent && percent.test(folded)) add(names.shape, 'percent')
    if (marks & mark.colon && clock.test(folded)) add(names.shape, 'clock')
  }
  const { channel } = analysis.message
  if (channel !== undefined) add(names.channel, channel)
}

const disguises: readonly FoldKind[] = [
  'circled',
  'keycap',
  'chineseDigit',
  'zeroWidth',
  'combining',
  'confusable',
  'separator',
  'homophone',
  'splitCharacter',
  'traditional',
]

function addFolds(analysis: AnalysisBase, add: Add): void {
  const { folds } = foldedOf(analysis)
  for (const kind of disguises) if (folds[kind] > 0) add(folds[kind] > 2 ? names.manyFolds : names.fold, kind)
}

/** The subjects of the terms that were found, by the strongest of each. */
function addTerms(analysis: AnalysisBase, add: Add, pair: Add): void {
  const strongest = new Map<string, number>()
  for (const { category, strength } of promoTermsOf(analysis)) {
    const sum = (strongest.get(category) ?? 0) + (strength === 'strong' ? 3 : strength === 'medium' ? 1.5 : 0.5)
    strongest.set(category, sum)
  }
  let top = 'none'
  let most = 0
  for (const [category, sum] of strongest) {
    add(sum >= 3 ? names.strongTerm : sum >= 1.5 ? names.mediumTerm : names.weakTerm, category)
    if (sum > most) [top, most] = [category, sum]
  }
  pair(names.terms, most >= 1.5 ? top : 'none')
}
