import { contactsOf } from '../analysis/contacts'
import { codesOf } from '../analysis/codes'
import { languageOf } from '../analysis/language'
import { optOutOf } from '../analysis/opt-out'
import type { AnalysisBase } from '../analysis/part'
import { phonesOf } from '../analysis/phones'
import { promoTermsOf } from '../analysis/promo-terms'
import { signatureMarksOf, signatureOf, type Signature, type SignatureMark } from '../analysis/signature'
import { findMismatch, readAliases } from '../analysis/signature-brand'
import { urlsOf } from '../analysis/urls'
import { builtIn } from '../core/define'
import type { Hit, SyncDetector } from '../core/detector'
import { optionError } from '../core/errors'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'

/** Options of {@link index!signature | signature}. */
export interface SignatureOptions {
  /** Signature names that are always fine, such as your own. Default: none. */
  readonly trusted?: readonly string[]
  /** More brands for `mismatch`: the brand's name, and the pieces that its true signature may hold. Default: none. */
  readonly brands?: Readonly<Record<string, readonly string[]>>
}

/** Detail of {@link index!signature | signature}. */
export interface SignatureDetail {
  /** The signature that the finding is about; `''` where there is none. */
  readonly name: string
  /** All names in brackets, in order. */
  readonly names: readonly string[]
  /** The brand that the text speaks for, in `mismatch`. */
  readonly brand: string | undefined
}

/** Variants of the finding of {@link index!signature | signature}. */
export type SignatureCode = 'missing' | 'neutral' | 'several' | 'mismatch' | 'malformed'

/**
 * Flags business messages whose signature is missing, names nobody, is doubled, does not fit the brand that the text
 * speaks for, or is malformed. In China every commercial message carries the sender's filed name in 【】; platforms
 * refuse neutral names, several names, and 【】 in the body (Aliyun and Tencent Cloud signature rules).
 *
 * A well signed message, a personal one, and one from a named (alphanumeric) sender are left alone.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, signature } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [signature()] })
 * console.log(scanner.scan('【温馨提示】新店开业,全场5折,详询13800138000').findings[0]?.code) // neutral
 * console.log(scanner.scan('【云上生活】会员专享,全场5折,拒收请回复R').findings.length) // 0
 * ```
 */
export function signature(
  options: SignatureOptions = {},
): SyncDetector<'signature', SignatureDetail, Message, SignatureCode> {
  checkKeys('signature', options, ['trusted', 'brands'])
  const trusted = new Set(strings('signature.trusted', options.trusted ?? []))
  const extra = readAliases(options.brands ?? {}, (path, given, allowed) => {
    throw optionError(`signature.brands${path}`, given, allowed)
  })
  return builtIn({
    id: 'signature',
    group: 'signature',
    codes: {
      missing: {
        weight: 0.4,
        reason: { en: 'A business message without a signature.', 'zh-CN': '商业信息没有【】签名。' },
      },
      neutral: {
        weight: 0.7,
        reason: { en: 'The signature "{name}" names nobody.', 'zh-CN': '签名“{name}”没有指明发送者。' },
      },
      several: {
        weight: 0.2,
        reason: { en: 'Several different signatures: {names}.', 'zh-CN': '有多个不同的签名：{names}。' },
      },
      mismatch: {
        weight: 2,
        reason: {
          en: 'The text speaks for {brand}, but is signed "{name}".',
          'zh-CN': '内容以{brand}的名义发出，签名却是“{name}”。',
        },
        category: 'fraud/impersonation',
      },
      malformed: {
        weight: 0.4,
        reason: { en: 'A malformed signature: {names}.', 'zh-CN': '签名不合规范：{names}。' },
      },
    },
    inspect(analysis) {
      const marks = signatureMarksOf(analysis)
      if (marks.length === 0) return isUnsignedBusiness(analysis) ? hit('missing', 1, [], undefined) : undefined
      const own = signatureOf(analysis)
      if (own && trusted.has(own.name)) return undefined
      const brand = own && findMismatch(analysis.text, own, extra)
      if (brand !== undefined) return hit('mismatch', 1, marks, own, brand)
      return judge(analysis, marks, own)
    },
  })
}

function judge(
  analysis: AnalysisBase,
  marks: readonly SignatureMark[],
  own: Signature | undefined,
): Hit<SignatureDetail, SignatureCode> | undefined {
  const ends = marks.filter(({ place }) => place !== 'middle')
  const misshapen = ends.filter(({ name }) => !/[^\d\s]/.test(name) || name.length < 2 || name.length > 32)
  if (misshapen.length > 0 && misshapen.length === ends.length && codesOf(analysis).length === 0)
    return hit('malformed', 1, misshapen, own)
  if (own && !own.neutral) {
    const rivals = ends.filter((mark) => mark.place !== own.place && isRival(mark, own))
    if (rivals.length > 0) return hit('several', 1, [own, ...rivals], own)
  }
  if (own?.neutral) return hit('neutral', 1, [own], own)
  if (!hasBusinessContact(analysis)) return undefined
  const inBody = marks.filter(({ place, name }) => place === 'middle' && !/\d{4}/.test(name))
  if (inBody.length > 0) return hit('malformed', 0.7, inBody, own)
  return own || ends.length > 0 || !isUnsignedBusiness(analysis) ? undefined : hit('missing', 1, [], undefined)
}

/**
 * Another name of the same shape that is neither a heading nor a longer or shorter form of the first. Names side by
 * side are no rivals: a marketplace signs before its shop.
 */
function isRival({ name, bracket }: SignatureMark, own: Signature): boolean {
  return (
    bracket === own.bracket &&
    own.all.some((mark) => mark.name === name && mark.place !== 'middle') &&
    !name.includes(own.name) &&
    !own.name.includes(name) &&
    !/[!！?？,，。:：]|\d折|通知|提示|提醒|公告|活动|优惠|特惠|狂欢|福利/.test(name)
  )
}

/** A link, a number to call, an account to add or an opt-out. */
function hasBusinessContact(analysis: AnalysisBase): boolean {
  return (
    urlsOf(analysis).length > 0 ||
    phonesOf(analysis).length > 0 ||
    contactsOf(analysis).length > 0 ||
    optOutOf(analysis).level !== 'absent'
  )
}

/** Chinese, by SMS, from a number, with business wording and a way to do the business. */
function isUnsignedBusiness(analysis: AnalysisBase): boolean {
  const { channel = 'sms', sender = '' } = analysis.message
  if (channel !== 'sms' || /[A-Z]/i.test(sender) || analysis.text.length < 12) return false
  if (languageOf(analysis).code !== 'zh') return false
  const weight = promoTermsOf(analysis).reduce((sum, { strength }) => sum + (strength === 'weak' ? 1 : 2), 0)
  return weight >= 2 && hasBusinessContact(analysis)
}

function hit(
  code: SignatureCode,
  strength: number,
  marks: readonly SignatureMark[],
  own: Signature | undefined,
  brand?: string,
): Hit<SignatureDetail, SignatureCode> {
  const names = marks.map(({ name }) => name)
  return {
    code,
    strength,
    spans: marks.map(({ span }) => span),
    detail: { name: own?.name ?? names[0] ?? '', names, brand },
  }
}

function strings(path: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw optionError(path, value, 'an array of texts')
  value.forEach((each, i) => {
    if (typeof each !== 'string' || each === '') throw optionError(`${path}[${i}]`, each, 'a text')
  })
  return value as string[]
}
