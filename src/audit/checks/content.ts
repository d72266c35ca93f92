import { startAnalysis } from '../../analysis/part'
import { foldedOf } from '../../analysis/fold'
import { findDisguisedNumbers, findInvisible, findLookAlikes, findSpacedOut } from '../../analysis/fold-findings'
import { contactsOf } from '../../analysis/contacts'
import { phonesOf } from '../../analysis/phones'
import { promoTermsOf, type FoundTerm } from '../../analysis/promo-terms'
import { signatureOf } from '../../analysis/signature'
import { urlsOf } from '../../analysis/urls'
import type { Span } from '../../core/span'
import type { TermCategory } from '../../lexicon/types'
import type { Check } from '../check'
import type { AuditContext } from '../context'
import type { TextEdit } from '../types'
import { without } from './without'

/** Signs that the platform does not let through. */
export const symbol: Check<{
  /** The signs, longer ones first, and what may stand in their place. */
  readonly signs: Readonly<Record<string, string>>
}> = {
  group: 'content',
  reason: { en: 'Signs that are not allowed: {signs}.', 'zh-CN': '含有禁用符号：{signs}。' },
  inspect: ({ text, analysis }, { signs }) => {
    const known = Object.keys(signs)
    const signature = signatureOf(analysis)
    const spared = [...urlsOf(analysis), ...(signature ? [signature] : [])].map(({ span }) => span)
    const spans: Span[] = []
    for (const sign of known)
      for (let at = text.indexOf(sign); at >= 0 && spans.length < mostSigns; at = text.indexOf(sign, at + sign.length))
        if (![...spared, ...spans].some(({ start, end }) => start <= at && at < end))
          spans.push({ start: at, end: at + sign.length })
    if (spans.length === 0) return undefined
    spans.sort((a, b) => a.start - b.start)
    const found = spans.map(({ start, end }) => text.slice(start, end))
    const fix = spans.flatMap((span, i) => replaceSign(text, span, signs[found[i] as string] as string))
    return { spans, detail: { signs: [...new Set(found)] }, fix: spans.length < mostSigns ? fix : undefined }
  },
}

/** More signs than that are not listed one by one. */
const mostSigns = 64

/** ¥99 becomes 99元; other signs give way to what the table says. */
function replaceSign(text: string, span: Span, instead: string): TextEdit[] {
  const price = instead === '元' ? /^\s?\d[\d,]{0,12}(?:\.\d{1,2})?/.exec(text.slice(span.end, span.end + 20)) : null
  if (!price) return [{ ...span, insert: instead === '元' ? '' : instead }]
  const end = span.end + price[0].length
  return text.startsWith('元', end)
    ? [{ ...span, insert: '' }]
    : [
        { ...span, insert: '' },
        { start: end, end, insert: '元' },
      ]
}

/** Words, numbers or letters written so as to dodge a filter. */
export const disguise: Check = {
  group: 'content',
  reason: { en: 'Written in disguise: {pieces}.', 'zh-CN': '含有变形、拆分或干扰写法：{pieces}。' },
  inspect: ({ analysis, text }) => {
    const folded = foldedOf(analysis)
    const words = folded.revealed.map(({ word, span }) => ({ span, insert: word }))
    const others = [findDisguisedNumbers, findLookAlikes, findSpacedOut, findInvisible].flatMap((find) =>
      find(folded, text).map((span) => ({ span, insert: undefined })),
    )
    const found = [...words, ...others].slice(0, mostSigns).sort((a, b) => a.span.start - b.span.start)
    if (found.length === 0) return undefined
    const pieces = [...new Set(found.map(({ span: { start, end } }) => text.slice(start, end)))].slice(0, 5)
    const fix = found.map(({ span, insert }) => ({
      ...span,
      insert: insert ?? plainly(text.slice(span.start, span.end)),
    }))
    return { spans: found.map(({ span }) => span), detail: { pieces }, fix: found.length < mostSigns ? fix : undefined }
  },
}

/** A piece without signs between its characters and in plain letters and digits. */
function plainly(piece: string): string {
  const folded = foldedOf(startAnalysis(piece)).text
  return /[\u3400-\u9fff]/.test(folded) ? folded.replace(/[^\u3400-\u9fffa-z\d]/gi, '') : folded
}

/** Traditional characters, where the platform takes only simplified ones. */
export const traditional: Check = {
  group: 'content',
  reason: { en: 'Traditional characters are not allowed.', 'zh-CN': '不得使用繁体字。' },
  inspect: ({ analysis, text }) => {
    const { folds, text: folded, toOriginal } = foldedOf(analysis)
    if (folds.traditional === 0) return undefined
    const fix: TextEdit[] = []
    for (let i = 0; i < folded.length && fix.length < mostSigns; i++) {
      const insert = folded.charAt(i)
      if (insert < '\u3400' || insert > '\u9fff') continue
      const span = toOriginal(i, i + 1)
      const original = text.slice(span.start, span.end)
      if (original !== insert && original.length === 1 && /[\u3400-\u9fff]/.test(original))
        fix.push({ ...span, insert })
    }
    if (fix.length === 0) return undefined
    return { spans: fix.map(({ start, end }) => ({ start, end })), fix: fix.length < mostSigns ? fix : undefined }
  },
}

/** A private number or account in a business message. */
export const personalContact: Check = {
  group: 'content',
  reason: {
    en: 'No private mobile numbers, and no WeChat, QQ or group to add.',
    'zh-CN': '不得含有个人手机号、个人微信/QQ或加群引导。',
  },
  inspect: (context) => without(context, personalSpans(context)),
}

function personalSpans({ analysis }: AuditContext): Span[] {
  const mobiles = phonesOf(analysis).filter(({ kind }) => kind === 'mobile')
  return [...mobiles, ...contactsOf(analysis)].map(({ span }) => span).sort((a, b) => a.start - b.start)
}

/** A subject that may not be advertised. */
export const forbiddenTopic: Check<{
  readonly topics: readonly TermCategory[]
  /** How much must speak for one: a strong term counts 2, a medium one 1. */
  readonly least: number
}> = {
  group: 'content',
  reason: {
    en: 'A subject that may not be sent: {topics} ({terms}).',
    'zh-CN': '涉及禁发内容：{topicsZh}（{terms}）。',
  },
  inspect: ({ analysis, text }, { topics, least }) => {
    const found = promoTermsOf(analysis).filter(({ strength }) => strength !== 'weak')
    const telling = topics.filter((topic) => weightOf(found.filter(({ category }) => category === topic)) >= least)
    if (telling.length === 0) return undefined
    const shown = found.filter(({ category }) => telling.includes(category))
    const terms = termsAt(text, shown)
    const topicsZh = telling.map((topic) => topicsInChinese[topic])
    return { spans: shown.map(({ span }) => span), detail: { topics: telling, topicsZh, terms } }
  },
}

/** The first terms as the text writes them. */
export function termsAt(text: string, found: readonly Pick<FoundTerm, 'span'>[]): readonly string[] {
  return [...new Set(found.map(({ span: { start, end } }) => text.slice(start, end)))].slice(0, 5)
}

/** Each term counts once: a strong one 2, a medium one 1. */
export function weightOf(found: readonly Pick<FoundTerm, 'term' | 'strength'>[]): number {
  const strengths = new Map(found.map(({ term, strength }) => [term, strength === 'strong' ? 2 : 1]))
  return [...strengths.values()].reduce((sum, each) => sum + each, 0)
}

const topicsInChinese: Readonly<Record<TermCategory, string>> = {
  retail: '零售推销',
  telecom: '电信业务',
  finance: '金融',
  loan: '贷款',
  collection: '催收',
  gambling: '赌博',
  invoice: '发票',
  job: '招聘兼职',
  'job-scam': '刷单兼职',
  investment: '股票投资',
  education: '教育培训',
  'real-estate': '房地产',
  insurance: '保险',
  medical: '医疗美容',
  sexual: '色情',
  prize: '中奖',
  'bank-phishing': '冒充银行',
  'government-phishing': '冒充政府',
  'parcel-phishing': '冒充快递',
  'account-phishing': '冒充平台',
  impersonation: '冒充他人',
  contraband: '违禁品',
  app: '应用推广',
  travel: '旅游',
  'code-theft': '骗取验证码',
  romance: '交友',
}

/** Marketing that does not address a member, where the platform lets only members be written to. */
export const memberAddress: Check = {
  group: 'content',
  reason: {
    en: 'Marketing must address a member, such as 尊敬的会员.',
    'zh-CN': '营销短信须体现会员身份，例如“尊敬的会员”。',
  },
  inspect: ({ analysis, text, options: { audience } }) => {
    if (/会员|老客户|老顾客|老朋友|VIP|贵宾|用户|客户|车主|业主/i.test(text)) return undefined
    const signature = signatureOf(analysis)
    const at = signature?.place === 'head' ? signature.span.end : 0
    return { fix: audience?.members === true ? [{ start: at, end: at, insert: '尊敬的会员，' }] : undefined }
  },
}

/** Words that take silence for consent. */
export const silenceClause: Check = {
  group: 'consent',
  reason: {
    en: 'Silence is no consent: "{clause}".',
    'zh-CN': '不得将未回复视为同意：“{clause}”。',
  },
  inspect: ({ text }) => {
    const match =
      /(?:[不未无]|没有)作?(?:回复|答复|退订|回应)[^。！!\n]{0,8}(?:视为|视同|默认|即为|即表示|就是)[您你已]?(?:同意|接受|订阅|授权)|if (?:you do not|you don't|we do not|we don't) (?:reply|respond|hear)[^.!\n]{0,40}(?:consent|agree)/i.exec(
        text,
      )
    if (!match) return undefined
    const span = { start: match.index, end: match.index + match[0].length }
    return { spans: [span], detail: { clause: match[0] } }
  },
}

/** A message without words that the market's carriers ask for. */
export const phraseMissing: Check<{ readonly pattern: RegExp; readonly example: string }> = {
  group: 'content',
  reason: { en: 'The text should say "{example}".', 'zh-CN': '内容应注明“{example}”。' },
  inspect: ({ text }, { pattern, example }) => (pattern.test(text) ? undefined : { detail: { example } }),
}
