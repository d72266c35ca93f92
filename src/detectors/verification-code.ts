import { codesOf, type FoundCode } from '../analysis/codes'
import { findShareRequest } from '../analysis/code-sharing'
import { contactsOf } from '../analysis/contacts'
import { languageOf } from '../analysis/language'
import { optOutOf } from '../analysis/opt-out'
import type { AnalysisBase } from '../analysis/part'
import { phonesOf } from '../analysis/phones'
import { promoTermsOf } from '../analysis/promo-terms'
import { urlsOf, type FoundUrl } from '../analysis/urls'
import { builtIn } from '../core/define'
import type { Hit, SyncDetector } from '../core/detector'
import { optionError } from '../core/errors'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'
import type { Span } from '../core/span'

/** Options of {@link index!verificationCode | verificationCode}. */
export interface VerificationCodeOptions {
  /** Domains whose links, and those of their sub-domains, are fine beside a code. Default: none. */
  readonly allowDomains?: readonly string[]
}

/** Detail of {@link index!verificationCode | verificationCode}. */
export interface VerificationCodeDetail {
  /** Who the code is for, if the message says so. */
  readonly service: string | undefined
  /** How long it is valid, in seconds, if the message says so. */
  readonly expiresInSeconds: number | undefined
  /** How many codes the message holds. */
  readonly codes: number
}

/** Variants of the finding of {@link index!verificationCode | verificationCode}. */
export type VerificationCodeCode =
  'clean' | 'with-link' | 'with-contact' | 'with-marketing' | 'with-opt-out' | 'asks-to-share'

/**
 * Recognises one-time codes. A message that only delivers a code speaks strongly against junk; one that adds a link, a
 * personal contact, an offer or an opt-out breaks the rules for such messages (a code message may hold none of them by
 * the template rules of Aliyun, Tencent Cloud and Huawei Cloud); one that asks to pass a code on is theft.
 *
 * The code itself is not repeated in the finding.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, verificationCode } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [verificationCode()] })
 * const clean = scanner.scan('【云上生活】验证码:482913,5分钟内有效,请勿告诉他人').outcomes['verification-code']
 * console.log(clean.status === 'hit' && clean.finding.code) // clean
 * console.log(scanner.scan('你好,麻烦把刚收到的验证码发给我').findings[0]?.code) // asks-to-share
 * ```
 */
export function verificationCode(
  options: VerificationCodeOptions = {},
): SyncDetector<'verification-code', VerificationCodeDetail, Message, VerificationCodeCode> {
  checkKeys('verificationCode', options, ['allowDomains'])
  const allowed = domains(options.allowDomains ?? [])
  return builtIn({
    id: 'verification-code',
    group: 'code',
    codes: {
      clean: {
        weight: -5,
        reason: { en: 'Delivers a one-time code and nothing else.', 'zh-CN': '只是一条验证码短信。' },
        category: 'verification',
      },
      'with-link': {
        weight: 0.5,
        reason: { en: 'A one-time code together with a link.', 'zh-CN': '验证码短信中带有链接。' },
      },
      'with-contact': {
        weight: 1.5,
        reason: {
          en: 'A one-time code together with a personal number or account.',
          'zh-CN': '验证码短信中带有私人电话或社交账号。',
        },
      },
      'with-marketing': {
        weight: 0.5,
        reason: { en: 'A one-time code together with an offer.', 'zh-CN': '验证码短信中夹带营销内容。' },
      },
      'with-opt-out': {
        weight: 0.3,
        reason: { en: 'A one-time code together with an opt-out.', 'zh-CN': '验证码短信中带有退订说明。' },
        category: 'verification',
      },
      'asks-to-share': {
        weight: 6.5,
        reason: { en: 'Asks to pass on a one-time code.', 'zh-CN': '索要验证码。' },
        category: 'fraud/code-theft',
      },
    },
    inspect(analysis) {
      const codes = codesOf(analysis)
      const request = findShareRequest(analysis)
      if (request) return hit('asks-to-share', request.strength, [request.span], codes)
      if (codes.length === 0) return undefined
      const contacts = personalContacts(analysis)
      if (contacts.length > 0) return hit('with-contact', 1, contacts, codes)
      const links = urlsOf(analysis).filter((url) => !isFineLink(url, codes, analysis.text, allowed))
      if (links.length > 0) return hit('with-link', 1, spansOf(links), codes)
      const offers = promoTermsOf(analysis).filter(({ strength }) => strength !== 'weak')
      if (offers.length > 1) return hit('with-marketing', Math.min(1, offers.length / 4), spansOf(offers), codes)
      const { span } = optOutOf(analysis)
      if (span) return hit('with-opt-out', 1, [span], codes)
      return hit('clean', 1, spansOf(codes), codes)
    },
  })
}

function hit(
  code: VerificationCodeCode,
  strength: number,
  spans: readonly Span[],
  codes: readonly FoundCode[],
): Hit<VerificationCodeDetail, VerificationCodeCode> {
  const { service, expiresInSeconds } = codes[0] ?? {}
  return { code, strength, spans, detail: { service, expiresInSeconds, codes: codes.length } }
}

const spansOf = (found: readonly { readonly span: Span }[]) => found.map(({ span }) => span)

/** Before a number that is the recipient's own. */
const ownNumber = /(?:手机号?码?|号码|账号|帐号|用户|尊敬的|绑定|account|mobile|number|phone)[\s:：为是]{0,3}$/i

/** Mobile numbers that are not the recipient's own, foreign ones in a Chinese message, and accounts to add. */
function personalContacts(analysis: AnalysisBase): Span[] {
  const { text } = analysis
  const phones = phonesOf(analysis).filter(
    ({ kind, span }) =>
      (kind === 'mobile' || (kind === 'international' && languageOf(analysis).code === 'zh')) &&
      !ownNumber.test(text.slice(Math.max(0, span.start - 12), span.start)),
  )
  return [...spansOf(phones), ...spansOf(contactsOf(analysis).filter(({ handle }) => handle !== ''))]
}

/**
 * Links that genuine codes carry: the origin line that browsers and phones fill in from ("@example.com #123456"), a
 * link that holds the code itself, the service's own domain, and what the options allow.
 */
function isFineLink(
  { span, path, domain, host }: FoundUrl,
  codes: readonly FoundCode[],
  text: string,
  allowed: ReadonlySet<string>,
) {
  if (text.charAt(span.start - 1) === '@' || text.charAt(span.start) === '@') return true
  if (domain !== undefined && (allowed.has(domain) || allowed.has(host))) return true
  const label = domain?.split('.')[0]
  return codes.some(
    ({ code, service }) => path.includes(code) || (label !== undefined && label === service?.toLowerCase()),
  )
}

function domains(value: unknown): ReadonlySet<string> {
  if (!Array.isArray(value)) throw optionError('verificationCode.allowDomains', value, 'an array of domains')
  value.forEach((each, i) => {
    if (typeof each !== 'string' || !/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(each))
      throw optionError(`verificationCode.allowDomains[${i}]`, each, 'a domain such as "example.com"')
  })
  return new Set((value as string[]).map((domain) => domain.toLowerCase()))
}
