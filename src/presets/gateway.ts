import type { AnalysisBase } from '../analysis/part'
import type { CategoryReader } from '../classifier/category'
import { intentBy } from '../classifier/intent'
import { logOdds } from '../combiners/log-odds'
import type { Finding, KeyOf } from '../core/result'
import { campaign, type CampaignOptions } from '../detectors/campaign'
import { consent, type ConsentOptions, type ConsentRegistry } from '../detectors/consent'
import { frequency, type FrequencyOptions } from '../detectors/frequency'
import { quietHours, type QuietHoursOptions } from '../detectors/quiet-hours'
import { senderRotation, type SenderRotationOptions } from '../detectors/sender-rotation'
import { verificationBombing, type VerificationBombingOptions } from '../detectors/verification-bombing'
import { inboxBias, inboxWeights } from '../lexicon/inbox-weights'
import type { Store } from '../store/store'
import { categoriseByModel, detectorsOf, readerFor, type FullInboxOptions } from './inbox'
import { replaceWeights } from './replace-weights'

/** Options of {@link index!gateway | gateway}: those of the preset `inbox`, and what the detectors of streams need. */
export interface GatewayOptions<Key extends string = string> extends FullInboxOptions<Key> {
  /** What all detectors of streams share: `memoryStore()`, or `redisStore()` for several processes. */
  readonly store: Store
  /** Where the app looks up consent. Without one, only messages that take silence for consent are found. */
  readonly consent?: ConsentRegistry
  /** What the marketing is for, in the registry's words. Default: `marketing`. */
  readonly purpose?: NonNullable<ConsentOptions['purpose']>
  /** Options of the single detectors. */
  readonly verificationBombing?: Omit<VerificationBombingOptions, 'store'>
  readonly campaign?: Omit<CampaignOptions, 'store'>
  readonly senderRotation?: Omit<SenderRotationOptions, 'store'>
  readonly frequency?: Omit<FrequencyOptions, 'store'>
  readonly quietHours?: QuietHoursOptions
}

/**
 * The preset for a gateway: what is happening in this stream of messages? What {@link index!inbox | inbox} makes of each
 * single message, and the detectors of streams on one store: {@link index!verificationBombing | verificationBombing},
 * {@link index!campaign | campaign}, {@link index!senderRotation | senderRotation}, {@link index!frequency | frequency},
 * {@link index!consent | consent}, {@link index!quietHours | quietHours}.
 *
 * Messages need `sender`, `recipient` and `receivedAt`, and better an `id`, by which one that is delivered twice counts once.
 * A message takes at most two round trips to the store, since all detectors ask together. While the store is down, the
 * outcomes of those that need it are `failed`, and the verdict rests on the others.
 *
 * `recordFeedback` of sender rotation: keep the detector that the preset made, as in the example, or make one of your own on
 * the same store.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, gateway, memoryStore, senderRotation } from 'junksift'
 *
 * const store = memoryStore()
 * const scanner = createScanner(gateway({ store, consent: { find: () => ({ method: 'explicit' }) } }))
 * const message = {
 *   id: 'm1',
 *   text: '房东急卖两居，总价直降30万，看房加微信 fang6688，先到先得',
 *   sender: '13712340001',
 *   recipient: '13800138000',
 *   receivedAt: '2025-11-10T10:00:00+08:00',
 * }
 * await senderRotation({ store }).recordFeedback(message.recipient, message, 'block')
 * const again = { ...message, id: 'm2', sender: '16712349999', receivedAt: '2025-11-12T10:00:00+08:00' }
 * const { outcomes } = await scanner.scanAsync(again)
 * console.log(outcomes['sender-rotation'].status, outcomes.consent.status) // hit clear
 * ```
 */
export function gateway<const Key extends KeyOf<ReturnType<typeof gatewayDetectors>[number]> = never>(
  options: GatewayOptions<Key>,
) {
  const reader = readerFor('gateway', options)
  return {
    detectors: gatewayDetectors(options, reader),
    combiner: logOdds({
      bias: inboxBias,
      weights: replaceWeights<Key>({ ...inboxWeights, ...streamWeights }, options.weights),
    }),
    thresholds: { suspect: 0.5, spam: 0.9 },
    categorise: (findings: readonly Finding[], analysis: AnalysisBase) =>
      categoriseByModel(reader(), findings, analysis),
  } as const
}

/**
 * The weights of the detectors of streams beside those of the inbox, whose bias is higher than the usual −4: set by hand, so
 * that bulk, many senders and a platform's hours make no message `suspect` by themselves, and a missing consent does; and
 * a bank's notice amid a bombing, which by itself reads as harmless as can be.
 */
const streamWeights = {
  'verification-bombing/financial': 7.5,
  'campaign/bulk': 0.3,
  'campaign/many-senders': 0.5,
  'frequency/marketing': 0.5,
  'frequency/all': 0.5,
  'quiet-hours/law': 1.2,
  'quiet-hours/carrier': 0.5,
  'quiet-hours/platform': 0.5,
  'consent/none': 2.5,
  'consent/by-default': 2.2,
  'consent/other-purpose': 2.2,
  'consent/expired': 2.2,
  'consent/withdrawn': 3,
  'consent/silence': 2.2,
} as const

function gatewayDetectors(options: GatewayOptions, reader: () => CategoryReader) {
  const { store, consent: registry, purpose, ...others } = Object(options) as GatewayOptions
  const { verificationBombing: bombing, campaign: campaigns, senderRotation: rotation, ...more } = others
  const { frequency: caps, quietHours: hours, ...ofInbox } = more
  const intent = (analysis: AnalysisBase) => intentBy(reader(), analysis)
  return [
    ...detectorsOf('gateway', ofInbox, reader),
    verificationBombing({ ...bombing, store }),
    campaign({ ...campaigns, store }),
    senderRotation({ ...rotation, store }),
    frequency({ intent, ...caps, store }),
    consent({ intent, ...(registry && { registry }), ...(purpose && { purpose }) }),
    quietHours({ intent, ...hours }),
  ] as const
}
