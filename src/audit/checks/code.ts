import { codesOf } from '../../analysis/codes'
import { contactsOf } from '../../analysis/contacts'
import { phonesOf } from '../../analysis/phones'
import { promoTermsOf } from '../../analysis/promo-terms'
import { urlsOf } from '../../analysis/urls'
import type { Span } from '../../core/span'
import type { TermCategory } from '../../lexicon/types'
import type { Check } from '../check'
import type { AuditContext } from '../context'
import { termsAt, weightOf } from './content'
import { without } from './without'

/** A code message without one of the words that show what it is. */
export const codeWords: Check<{ readonly words: readonly string[] }> = {
  group: 'code',
  reason: { en: 'A code message must contain one of: {words}.', 'zh-CN': '验证码短信须包含以下词语之一：{words}。' },
  inspect: ({ text }, { words }) => (words.some((word) => text.includes(word)) ? undefined : { detail: { words } }),
}

/** A code message that says neither what the code is for nor how long it is valid. */
export const codePurpose: Check = {
  group: 'code',
  reason: {
    en: 'A code message must say what the code is for, or how long it is valid.',
    'zh-CN': '验证码短信须写明平台、用途或有效期。',
  },
  inspect: ({ text }) =>
    /有效|失效|过期|分钟|秒内|登[录陆]|注册|支付|付款|修改|重置|找回|绑定|解绑|验证身份|身份验证|认证|开通|提现|转账|交易|办理|用于|操作/.test(
      text,
    )
      ? undefined
      : {},
}

/** A link in a code message. */
export const codeLink: Check = {
  group: 'code',
  reason: { en: 'A code message must not carry a link.', 'zh-CN': '验证码短信不得含有链接。' },
  inspect: (context) =>
    without(
      context,
      urlsOf(context.analysis).map(({ span }) => span),
    ),
}

/** A number to call or an account to add in a code message. */
export const codeContact: Check = {
  group: 'code',
  reason: { en: 'A code message must not carry contact details.', 'zh-CN': '验证码短信不得含有联系方式。' },
  inspect: (context) => without(context, contactSpans(context)),
}

/** A code longer than the platform allows. */
export const codeLength: Check<{ readonly most: number }> = {
  group: 'code',
  reason: { en: 'A code has at most {most} characters.', 'zh-CN': '验证码不得超过 {most} 位。' },
  inspect: ({ analysis, variables }, { most }) => {
    const long = variables
      ? variables.filter(({ maxLength }) => maxLength !== undefined && maxLength > most)
      : codesOf(analysis).filter(({ code }) => code.length > most)
    return long.length > 0 ? { spans: long.map(({ span }) => span), detail: { most } } : undefined
  },
}

const advertising: readonly TermCategory[] = [
  'retail',
  'loan',
  'gambling',
  'invoice',
  'job',
  'job-scam',
  'investment',
  'education',
  'real-estate',
  'insurance',
  'sexual',
  'prize',
]

/** Advertising words in a code or a notice: a strong one, or several. */
export const marketingUnwanted: Check = {
  group: 'content',
  reason: {
    en: 'Codes and notices must not advertise: {terms}.',
    'zh-CN': '验证码和通知类短信不得含有营销内容：{terms}。',
  },
  inspect: (context) => {
    const found = promoTermsOf(context.analysis).filter(
      ({ strength, category }) => strength !== 'weak' && advertising.includes(category),
    )
    const seen =
      weightOf(found) < 2
        ? undefined
        : without(
            context,
            found.map(({ span }) => span),
          )
    return seen && { ...seen, detail: { terms: termsAt(context.text, found) } }
  },
}

/** Numbers and accounts by which somebody could be reached; 12306网站 is a name. */
function contactSpans({ analysis, text }: AuditContext): Span[] {
  return [...phonesOf(analysis), ...contactsOf(analysis)]
    .map(({ span }) => span)
    .filter(({ end }) => !/^(?:官?网|APP|客户端|平台)/i.test(text.slice(end, end + 3)))
    .sort((a, b) => a.start - b.start)
}
