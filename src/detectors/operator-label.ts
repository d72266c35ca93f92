import { labelsAtHead, senderLabel, type OperatorLabelCode } from '../analysis/operator-labels'
import { builtIn } from '../core/define'
import type { SyncDetector } from '../core/detector'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'

/** Detail of {@link index!operatorLabel | operatorLabel}. */
export interface OperatorLabelDetail {
  /** The label as written, without brackets: `광고`, `Likely-SCAM`, `-P`, `#`. */
  readonly label: string
  /** Whether it stood at the head of the text or in the sender field. */
  readonly place: 'text' | 'sender'
  /** All labels found, this one among them. */
  readonly labels: readonly string[]
}

/** Variants of the finding of {@link index!operatorLabel | operatorLabel}. */
export type { OperatorLabelCode } from '../analysis/operator-labels'

/** Speaks loudest first: the finding is about the first of these that was found. */
const order: readonly OperatorLabelCode[] = [
  'likely-scam',
  'junk-label',
  'government-header',
  'service-header',
  'registered-sender',
  'from-abroad',
  'unverified',
  'advert',
  'promotional-header',
  'sent-by-web',
]

/**
 * Reads the labels that operators, handsets and laws put on messages: `Likely-SCAM` (Singapore), `Unverified`
 * (Australia), `(광고)`, `[국제발신]` and `[Web발신]` (Korea), `<ADV>` (Singapore), `publi` (Spain), the suffixes `-P`, `-S`,
 * `-T`, `-G` of Indian headers (TRAI, since 2025-05-06), `#` of Hong Kong's registered senders, 【疑似诈骗】 of Chinese
 * handsets. They are read only where operators put them: at the head of the text or in the sender field.
 *
 * @param options - it has none
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for any option
 *
 * @example
 * ```ts
 * import { createScanner, operatorLabel } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [operatorLabel()] })
 * const { findings } = scanner.scan({ text: 'Your parcel is on hold', sender: 'Likely-SCAM' })
 * console.log(findings[0]?.code, findings[0]?.detail.place) // likely-scam sender
 * console.log(scanner.scan('(광고) 겨울 세일').findings[0]?.code) // advert
 * ```
 */
export function operatorLabel(
  options: Readonly<Record<string, never>> = {},
): SyncDetector<'operator-label', OperatorLabelDetail, Message, OperatorLabelCode> {
  checkKeys('operatorLabel', options, [])
  return builtIn({
    id: 'operator-label',
    group: 'label',
    codes: {
      'likely-scam': {
        weight: 4,
        reason: {
          en: 'The operator labels it as a likely scam: {label}.',
          'zh-CN': '运营商或手机标记为疑似诈骗:{label}。',
        },
        category: 'fraud/other',
      },
      'junk-label': {
        weight: 3,
        reason: {
          en: 'The operator or the handset labels it as junk: {label}.',
          'zh-CN': '运营商或手机标记为垃圾短信:{label}。',
        },
      },
      unverified: {
        weight: 1.2,
        reason: { en: 'The operator could not verify the sender: {label}.', 'zh-CN': '运营商未能核实发送方:{label}。' },
      },
      'from-abroad': {
        weight: 1.2,
        reason: {
          en: 'The operator labels it as sent from abroad: {label}.',
          'zh-CN': '运营商标记为境外发送:{label}。',
        },
      },
      advert: {
        weight: 1,
        reason: { en: 'It carries the label of an advertisement: {label}.', 'zh-CN': '带有广告标记:{label}。' },
        category: 'marketing/other',
      },
      'promotional-header': {
        weight: 1,
        reason: { en: 'The sender is registered for promotions: {label}.', 'zh-CN': '发送方登记为推广类:{label}。' },
        category: 'marketing/other',
      },
      'service-header': {
        weight: -2,
        reason: {
          en: 'The sender is registered for service messages: {label}.',
          'zh-CN': '发送方登记为服务类:{label}。',
        },
        category: 'notification',
      },
      'government-header': {
        weight: -3,
        reason: {
          en: 'The sender is registered as a government body: {label}.',
          'zh-CN': '发送方登记为政府机构:{label}。',
        },
        category: 'notification',
      },
      'registered-sender': {
        weight: -2,
        reason: {
          en: 'The operator marks the sender as registered: {label}.',
          'zh-CN': '运营商标记为已登记发送方:{label}。',
        },
      },
      'sent-by-web': {
        weight: 0,
        reason: {
          en: 'The operator says that it was sent by a computer: {label}.',
          'zh-CN': '运营商标记为网络发送:{label}。',
        },
      },
    },
    inspect: ({ text, message: { sender } }) => {
      const inText = labelsAtHead(text, sender)
      const inSender = sender === undefined ? undefined : senderLabel(sender)
      if (!inSender && inText.length === 0) return undefined
      const found = inSender ? [inSender, ...inText] : inText
      const loudest = found.reduce((a, b) => (order.indexOf(b.code) < order.indexOf(a.code) ? b : a))
      return {
        code: loudest.code,
        strength: 1,
        spans: inText.map(({ span }) => span),
        detail: {
          label: loudest.label,
          place: loudest === inSender ? 'sender' : 'text',
          labels: found.map(({ label }) => label),
        },
      }
    },
  })
}
