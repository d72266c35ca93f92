import { optOutOf } from '../analysis/opt-out'
import { senderTypeOf, type SenderType } from '../analysis/sender-type'
import { signatureOf, type Signature } from '../analysis/signature'
import { builtIn } from '../core/define'
import type { SyncDetector } from '../core/detector'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'
import type { Span } from '../core/span'
import { officialNames } from '../lexicon/official-names'

/** Detail of {@link index!senderMismatch | senderMismatch}. */
export interface SenderMismatchDetail {
  /** What kind of number the message came from. */
  readonly senderType: SenderType
  /** The name in 【】; `''` where there is none. */
  readonly signature: string
}

/** Variants of the finding of {@link index!senderMismatch | senderMismatch}. */
export type SenderMismatchCode = 'official-from-elsewhere' | 'brand-from-person' | 'opt-out-from-person'

/** Numbers that brands do not send from, with how sure that is. */
const personal: Readonly<Partial<Record<SenderType, number>>> = {
  mobile: 0.8,
  virtual: 1,
  broadnet: 0.9,
  iot: 1,
  international: 0.7,
}

/** Numbers that banks and public bodies do not send from. */
const elsewhere: Readonly<Partial<Record<SenderType, number>>> = { landline: 0.7 }

let official: RegExp | undefined

/**
 * Flags what does not fit the number that a message came from. In China a brand's traffic comes from ports (106…) and
 * service numbers, where its name in 【】 is filed; a mobile, virtual, IoT, Broadnet or foreign number with a brand's
 * signature or an opt-out formula is a person, a SIM farm or a fake. Source: China's telecommunications numbering plan
 * and the signature filing rules of the carriers (since MIIT 信管函〔2023〕794号).
 *
 * - `official-from-elsewhere`: signed as a bank, a carrier or a public body, from such a number or a landline
 * - `brand-from-person`: signed in 【】 as anybody else
 * - `opt-out-from-person`: no such signature, but an opt-out formula
 *
 * Without a sender it is clear.
 *
 * @param options - it has none
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for any option
 *
 * @example
 * ```ts
 * import { createScanner, senderMismatch } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [senderMismatch()] })
 * const text = '【建设银行】您的手机银行将于今日失效,请尽快更新'
 * console.log(scanner.scan({ text, sender: '17012345678' }).findings[0]?.code) // official-from-elsewhere
 * console.log(scanner.scan({ text, sender: '95533' }).findings.length) // 0
 * ```
 */
export function senderMismatch(
  options: Readonly<Record<string, never>> = {},
): SyncDetector<'sender-mismatch', SenderMismatchDetail, Message, SenderMismatchCode> {
  checkKeys('senderMismatch', options, [])
  return builtIn({
    id: 'sender-mismatch',
    group: 'sender',
    codes: {
      'official-from-elsewhere': {
        weight: 3,
        reason: {
          en: 'Signed as {signature}, but sent from a number of the kind {senderType}.',
          'zh-CN': '署名“{signature}”,却不是由其服务号或端口发出。',
        },
        category: 'fraud/impersonation',
      },
      'brand-from-person': {
        weight: 1.5,
        reason: {
          en: 'Signed as {signature}, but sent from a number of the kind {senderType}.',
          'zh-CN': '署名“{signature}”,却由个人号码发出。',
        },
      },
      'opt-out-from-person': {
        weight: 1.5,
        reason: {
          en: 'It offers to opt out, but was sent from a number of the kind {senderType}.',
          'zh-CN': '带有退订用语,却由个人号码发出。',
        },
      },
    },
    inspect: (analysis) => {
      if (!analysis.message.sender) return undefined
      const senderType = senderTypeOf(analysis)
      const sure = personal[senderType] ?? 0
      if (sure === 0 && elsewhere[senderType] === undefined) return undefined
      const signature = brandOf(signatureOf(analysis))
      const hit = (code: SenderMismatchCode, strength: number, span: Span | undefined) => ({
        code,
        strength,
        spans: span ? [span] : [],
        detail: { senderType, signature: signature?.name ?? '' },
      })
      if (signature && isOfficial(signature.name))
        return hit('official-from-elsewhere', sure || (elsewhere[senderType] ?? 0), signature.span)
      if (sure === 0) return undefined
      const { level, span } = optOutOf(analysis)
      const offered = level !== 'absent'
      if (signature) return hit('brand-from-person', offered ? 1 : sure, signature.span)
      return offered ? hit('opt-out-from-person', sure, span) : undefined
    },
  })
}

/** A signature that names a sender: in 【】, at the head or the tail; not neutral. */
function brandOf(signature: Signature | undefined): Signature | undefined {
  if (!signature || signature.neutral || signature.bracket !== '【' || signature.place === 'middle') return undefined
  return /^(?:[转寻急]|通知|紧急|重要|提醒|公告|分享|推荐|求助|图片|视频|链接|笑话|天气|今日)/.test(signature.name)
    ? undefined
    : signature
}

function isOfficial(name: string): boolean {
  official ??= new RegExp(officialNames())
  return official.test(name.toLowerCase().trim())
}
