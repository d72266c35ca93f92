import { weighedIntentOf } from '../analysis/intent'
import { startAnalysis, type AnalysisBase } from '../analysis/part'
import { plainSender } from '../analysis/plain-sender'
import { builtInAsync } from '../core/define'
import type { AsyncDetector, SignalLike } from '../core/detector'
import { optionError } from '../core/errors'
import type { Message } from '../core/message'
import { checkFunction, checkKeys, checkRange } from '../core/options'
import { fingerprintOf, jaccardOf } from '../matching/fingerprint'
import { hashText } from '../matching/hash'
import type { Candidate, Store } from '../store/store'
import { checkStore } from '../streams/check-store'
import { maskedTextOf, messageFingerprintOf } from '../streams/fingerprint'
import { brandKeyOf, eventOf, senderKeyOf, timeOf, type SentMessage } from '../streams/message'
import { traitsOf, type TraitKind } from '../streams/traits'

/** What a recipient did about a message: blocked its sender, opted out, or said that it was no junk. */
export type RotationFeedback = 'block' | 'opt-out' | 'not-spam'

/** Options of {@link index!senderRotation | senderRotation}. */
export interface SenderRotationOptions {
  /** Where feedback is kept. */
  readonly store: Store
  /** How alike two texts are that count as the same, as the Jaccard similarity of masked texts, 0.3…1. Default 0.5. */
  readonly threshold?: number
  /** How long feedback is kept, in milliseconds, from an hour to ten years. Default 180 days. */
  readonly forgetAfterMs?: number
  /** The time of feedback on a message that has none, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

/** Variants of the finding of {@link index!senderRotation | senderRotation}. */
export type SenderRotationCode = 'another-number' | 'another-name' | 'continued'

/** Detail of {@link index!senderRotation | senderRotation}. */
export interface SenderRotationDetail {
  /** What the recipient did, and when, in milliseconds since 1970. */
  readonly feedback: 'block' | 'opt-out'
  readonly feedbackAt: number
  /** By what the message is known again: its text, an account, a number, a link, or the signature. */
  readonly evidence: 'text' | TraitKind
  /** 0…100: how like the texts are, in percent. */
  readonly percent: number
}

/** Options of `recordFeedback`. */
export interface FeedbackOptions {
  /** When the feedback was given. Default: when the message was received. */
  readonly at?: Date | number | string
  readonly signal?: SignalLike
}

/** The detector with what feeds it. */
export interface SenderRotation extends AsyncDetector<
  'sender-rotation',
  SenderRotationDetail,
  SentMessage,
  SenderRotationCode
> {
  /**
   * Tells what a recipient did about a message: a text, or the transcript of a call (`channel: 'voice'`). Recording the
   * same again changes nothing; `not-spam` takes back what was said of the same message.
   */
  readonly recordFeedback: (
    recipient: string,
    message: Message,
    feedback: RotationFeedback,
    options?: FeedbackOptions,
  ) => Promise<void>
}

/** What is kept of a message: hashes, and the masked text to compare with. */
interface Kept {
  readonly feedback: RotationFeedback
  readonly sender: string
  readonly brand: string
  readonly text: string
  readonly traits: readonly string[]
}

interface Match {
  readonly kept: Kept
  readonly at: number
  readonly evidence: SenderRotationDetail['evidence']
  readonly similarity: number
}

/** Texts with fewer groups of three characters are known again by their traits alone. */
const fewestGrams = 12
const hour = 3_600_000
const day = 86_400_000

/** How surely each kind of evidence tells that it is the same one again. */
const strengths = { contact: 1, phone: 1, link: 0.95, signature: 0.9 } as const

/**
 * Knows what a recipient blocked or opted out of when it returns: from another number, or under another name.
 *
 * - `another-number`: from another sender
 * - `another-name`: from the same sender under another signature
 * - `continued`: from the same sender, as before
 *
 * A message is known again by its text (near-identical once numbers, codes and links are masked), by an account or a
 * number to get in touch with (the number of a blocked call that a text names, too), by its link's domain and path, or by
 * its signature. The last two only where it is neither code nor notice: who opts out of a shop's offers still gets its
 * parcels. Calls (as transcripts) and texts go together.
 *
 * After a refusal nobody may send again "under another name" (China: SAMR Order 37 of 2021, art. 16); dialers change the
 * number as soon as it is tagged, which the SMS trade calls snowshoeing.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, memoryStore, senderRotation } from 'junksift'
 *
 * const rotation = senderRotation({ store: memoryStore() })
 * const scanner = createScanner({ detectors: [rotation] })
 * const recipient = '13800138000'
 * const first = {
 *   text: '房东急卖两居，总价直降30万，看房加微信 fang6688，先到先得',
 *   sender: '13712340001',
 *   recipient,
 *   receivedAt: '2025-11-10T10:00:00+08:00',
 * }
 * await rotation.recordFeedback(recipient, first, 'block')
 * const again = { ...first, sender: '16712349999', receivedAt: '2025-11-12T10:00:00+08:00' }
 * const [finding] = (await scanner.scanAsync(again)).findings
 * console.log(finding?.code, finding?.detail.feedback) // another-number block
 * ```
 */
export function senderRotation(options: SenderRotationOptions): SenderRotation {
  const { store, threshold, forgetAfterMs, now } = readOptions(options)

  /** How a message is like one that feedback was given on; `undefined` where it is not. */
  const match = (analysis: AnalysisBase, { value, at }: Candidate): Match | undefined => {
    const kept = toKept(value)
    if (!kept) return undefined
    const { grams, text } = messageFingerprintOf(analysis)
    const comparable = grams.size >= fewestGrams
    const similarity = text === kept.text ? 1 : comparable ? jaccardOf(fingerprintOf(kept.text).grams, grams) : 0
    const found = { kept, at, similarity }
    if (comparable && similarity >= threshold) return { ...found, evidence: 'text' }
    const sameSender = kept.sender === hashed(senderKeyOf(analysis.message))
    const trait = traitsOf(analysis).find(({ hash, own }) => kept.traits.includes(hash) && !(own && sameSender))
    return trait && (isOwn(trait.kind) || isOffer(analysis)) ? { ...found, evidence: trait.kind } : undefined
  }

  const detector = builtInAsync({
    id: 'sender-rotation',
    group: 'stream',
    codes: {
      'another-number': {
        weight: 5,
        reason: {
          en: 'What the recipient refused ({feedback}) returns from another number, known by its {evidence}.',
          'zh-CN': '收信人拒绝过的信息换了号码再次发来。',
        },
      },
      'another-name': {
        weight: 5,
        reason: {
          en: 'What the recipient refused ({feedback}) returns under another name, known by its {evidence}.',
          'zh-CN': '收信人拒绝过的信息换了名称再次发来。',
        },
      },
      continued: {
        weight: 4.5,
        reason: {
          en: 'What the recipient refused ({feedback}) goes on, known by its {evidence}.',
          'zh-CN': '收信人拒绝之后，同一发送方仍在继续发送。',
        },
      },
    },
    inspect: async (analysis: AnalysisBase<SentMessage>, { signal }) => {
      const { at, recipient } = eventOf(analysis.message)
      const known = (await store.recall([keyOf(recipient)], { at, signal })).filter((candidate) => candidate.at <= at)
      // Of all that fits, the newest counts: what was said last holds.
      const matches = known.map((candidate) => match(analysis, candidate)).filter((found) => found !== undefined)
      const [found] = matches.filter(({ kept, evidence }) => kept.feedback !== 'not-spam' || isOwn(evidence))
      if (!found || found.kept.feedback === 'not-spam') return undefined
      const { kept, evidence, similarity } = found
      return {
        code: codeOf(kept, analysis),
        strength: evidence === 'text' ? 0.8 + 0.2 * similarity : strengths[evidence],
        detail: {
          feedback: kept.feedback as 'block' | 'opt-out',
          feedbackAt: found.at,
          evidence,
          percent: Math.round(similarity * 100),
        },
      }
    },
  })

  return Object.freeze({
    ...detector,
    recordFeedback: async (
      recipient: string,
      message: Message,
      feedback: RotationFeedback,
      { at, signal }: FeedbackOptions = {},
    ) => {
      checkFeedback(recipient, feedback)
      const analysis = startAnalysis(message)
      const time = timeOf(at ?? analysis.message.receivedAt ?? now())
      const kept = toRecord(analysis, feedback)
      const id = hashText(`${kept.sender} ${kept.text}`)
      await store.remember(
        [keyOf(plainSender(recipient))],
        { id, value: { ...kept } },
        { at: time, signal, ttlMs: forgetAfterMs },
      )
    },
  })
}

const keyOf = (recipient: string) => ['sender-rotation', recipient] as const

/** Whether evidence belongs to one sender alone; a shop's link and signature stand in its notices as well. */
function isOwn(evidence: SenderRotationDetail['evidence']): boolean {
  return evidence !== 'link' && evidence !== 'signature'
}

function isOffer(analysis: AnalysisBase): boolean {
  const { kind } = weighedIntentOf(analysis)
  return kind === 'marketing' || kind === 'personal'
}

const hashed = (value: string | undefined) => (value ? hashText(value) : '')

function toRecord(analysis: AnalysisBase, feedback: RotationFeedback): Kept {
  return {
    feedback,
    sender: hashed(senderKeyOf(analysis.message)),
    brand: hashed(brandKeyOf(analysis)),
    text: maskedTextOf(analysis),
    traits: traitsOf(analysis).map(({ hash }) => hash),
  }
}

function codeOf({ sender, brand }: Kept, analysis: AnalysisBase): SenderRotationCode {
  if (sender !== '' && sender !== hashed(senderKeyOf(analysis.message))) return 'another-number'
  const name = hashed(brandKeyOf(analysis))
  return brand !== '' && name !== '' && brand !== name ? 'another-name' : 'continued'
}

/** What a store gave back, if it is feedback: it may be of another version. */
function toKept(value: unknown): Kept | undefined {
  const { feedback, sender, brand, text, traits } = Object(value) as Partial<Kept>
  const isFeedback = feedback === 'block' || feedback === 'opt-out' || feedback === 'not-spam'
  if (!isFeedback || typeof sender !== 'string' || typeof brand !== 'string') return undefined
  return typeof text === 'string' && Array.isArray(traits) ? { feedback, sender, brand, text, traits } : undefined
}

function checkFeedback(recipient: unknown, feedback: unknown): void {
  if (typeof recipient !== 'string' || recipient.trim() === '')
    throw optionError('recordFeedback.recipient', recipient, 'the receiving number or account')
  if (feedback !== 'block' && feedback !== 'opt-out' && feedback !== 'not-spam')
    throw optionError('recordFeedback.feedback', feedback, '"block", "opt-out" or "not-spam"')
}

function readOptions(options: SenderRotationOptions): Required<SenderRotationOptions> {
  checkKeys('senderRotation', options, ['store', 'threshold', 'forgetAfterMs', 'now'])
  const { store, threshold = 0.5, forgetAfterMs = 180 * day, now = Date.now } = options
  checkStore('senderRotation.store', store)
  checkRange('senderRotation.threshold', threshold, 0.3, 1)
  checkRange('senderRotation.forgetAfterMs', forgetAfterMs, hour, 3660 * day)
  checkFunction('senderRotation.now', now)
  return { store, threshold, forgetAfterMs, now }
}
