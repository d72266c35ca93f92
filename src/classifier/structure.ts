import { codesOf } from '../analysis/codes'
import { contactsOf } from '../analysis/contacts'
import { foldedOf, type FoldKind } from '../analysis/fold'
import { weighedIntentOf } from '../analysis/intent'
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

/** What the structure of a message looks like, as names of features that are present. */
export interface Structure {
  /** Every feature. */
  readonly names: readonly string[]
  /** The ones whose pairs are features, too. */
  readonly paired: readonly string[]
}

/** The structural features of a message: what holds whoever wrote it. */
export const structureOf: (analysis: AnalysisBase) => Structure = /* @__PURE__ */ definePart(describe)

function describe(analysis: AnalysisBase): Structure {
  const names: string[] = []
  const paired: string[] = []
  const add = (name: string) => names.push(name)
  const pair = (name: string) => {
    names.push(name)
    paired.push(name)
  }
  pair(`signature:${signatureState(analysis)}`)
  const [oneTime] = codesOf(analysis)
  pair(`code:${oneTime ? (oneTime.expiresInSeconds === undefined ? 'bare' : 'expires') : 'none'}`)
  const optOut = optOutOf(analysis)
  pair(`opt-out:${isServiceOptOut(optOut) ? 'service' : optOut.level}`)
  pair(`link:${linkState(analysis)}`)
  pair(`contact:${contactState(analysis)}`)
  pair(`phone:${phoneState(analysis)}`)
  const { kind, confidence } = weighedIntentOf(analysis)
  pair(`intent:${kind}`)
  if (confidence > 0.8) add(`intent:${kind}:sure`)
  const { script, code } = languageOf(analysis)
  pair(`script:${script}`)
  add(`language:${code}`)
  addShape(analysis, add, pair)
  addFolds(analysis, add)
  addTerms(analysis, add, pair)
  return { names, paired }
}

type Add = (name: string) => void

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
    `length:${length < 8 ? 0 : length < 16 ? 1 : length < 30 ? 2 : length < 60 ? 3 : length < 120 ? 4 : length < 240 ? 5 : 6}`,
  )
  add(`segments:${Math.min(4, segmentsOf(analysis).count)}`)
  let digits = 0
  let exclamations = 0
  let lines = 0
  let upper = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) digits++
    else if (code === 0x21 || code === 0xff01) exclamations++
    else if (code === 10) lines++
    else if (code >= 0x41 && code <= 0x5a) upper++
  }
  const share = digits / Math.max(1, length)
  pair(`digits:${digits === 0 ? 0 : share < 0.06 ? 1 : share < 0.15 ? 2 : share < 0.3 ? 3 : 4}`)
  if (exclamations > 0) add(exclamations > 2 ? 'exclamation:many' : 'exclamation')
  if (lines > 0) add(lines > 3 ? 'lines:many' : 'lines')
  if (upper > 8 && upper > length / 4) add('capitals')
  if (/[?？]/.test(folded)) add('question')
  if (emoji.test(text)) add('emoji')
  if (money.test(folded)) pair('money')
  if (percent.test(folded)) add('percent')
  if (clock.test(folded)) add('clock')
  const { channel } = analysis.message
  if (channel !== undefined) add(`channel:${channel}`)
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
  for (const kind of disguises) if (folds[kind] > 0) add(folds[kind] > 2 ? `fold:${kind}:many` : `fold:${kind}`)
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
    add(`term:${category}:${sum >= 3 ? 'strong' : sum >= 1.5 ? 'medium' : 'weak'}`)
    if (sum > most) [top, most] = [category, sum]
  }
  pair(`terms:${most >= 1.5 ? top : 'none'}`)
}
