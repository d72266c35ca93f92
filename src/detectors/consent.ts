import { foldedOf } from '../analysis/fold'
import { weighedIntentOf, type IntentReader } from '../analysis/intent'
import type { AnalysisBase } from '../analysis/part'
import { builtInAsync } from '../core/define'
import type { AsyncDetector, SignalLike } from '../core/detector'
import { JunksiftError, optionError } from '../core/errors'
import type { Message } from '../core/message'
import { checkFunction, checkKeys } from '../core/options'
import type { Span } from '../core/span'
import { brandKeyOf, eventOf, timeOf, type ReceivedMessage } from '../streams/message'

/** How consent was given: by an act of the recipient's own, by a box that was ticked already or a term, or not at all. */
export type ConsentMethod = 'explicit' | 'default' | 'none'

/** What the app knows of one recipient's consent to one sender's messages. */
export interface ConsentRecord {
  readonly method: ConsentMethod
  /** What it was given for: `marketing`, `newsletter`, … Left out: for every purpose. */
  readonly purposes?: readonly string[]
  /** When it was given, was withdrawn, and ends. */
  readonly givenAt?: Date | number | string
  readonly withdrawnAt?: Date | number | string
  readonly expiresAt?: Date | number | string
  /** Where the proof is: the id of a form, a recording, a log line. Comes back in the finding. */
  readonly evidence?: string
}

/** What a registry is asked. */
export interface ConsentQuery {
  readonly recipient: string
  /** The sender as received, if it is known. */
  readonly sender: string | undefined
  /** The signature in lower case, if the message has one that names somebody. */
  readonly brand: string | undefined
  readonly purpose: string
  /** When the message was received, in milliseconds since 1970. */
  readonly at: number
  readonly signal: SignalLike | undefined
}

/** The app's own knowledge of who agreed to what. */
export interface ConsentRegistry {
  /** What is known; `undefined` where nothing is. It may reject: then the outcome is `failed`. */
  readonly find: (query: ConsentQuery) => Promise<ConsentRecord | undefined> | ConsentRecord | undefined
}

/** Options of {@link index!consent | consent}. */
export interface ConsentOptions {
  /** Where consent is looked up. Without one, only messages that take silence for consent are found. */
  readonly registry?: ConsentRegistry
  /** What a message is for, in the registry's words. Default: `marketing`. */
  readonly purpose?: string | ((message: Message) => string)
  /** Tells whether a message is marketing. Default: by the rules of `analysis.intent`; see also `learnedIntent`. */
  readonly intent?: IntentReader
}

/** Variants of the finding of {@link index!consent | consent}. */
export type ConsentCode = 'none' | 'by-default' | 'other-purpose' | 'expired' | 'withdrawn' | 'silence'

/** Detail of {@link index!consent | consent}. */
export interface ConsentDetail {
  readonly purpose: string
  readonly method: ConsentMethod | undefined
  readonly evidence: string | undefined
  /** When it was withdrawn or ended, in milliseconds since 1970. */
  readonly endedAt: number | undefined
}

/**
 * Checks marketing against the recipient's consent, which the app knows.
 *
 * - `none`: nothing is known of a consent, or it was given only after the message
 * - `by-default`: taken by a ticked box or a term, not given
 * - `other-purpose`: given for something else
 * - `expired`, `withdrawn`
 * - `silence`: the message itself takes silence for consent ("未回复视为同意"); needs no registry
 *
 * Marketing without the recipient's consent or request is forbidden (China: MIIT Order 31 of 2015, since 2026-05-01 Order
 * 74, art. 21, by which the sender must hold the proof; Advertising Law art. 43; USA: TCPA; EU: ePrivacy art. 13); the
 * consent must be express, and silence is a refusal (Order 31). Messages that are no marketing need none and are not looked
 * up.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { consent, createScanner, type ConsentRegistry } from 'junksift'
 *
 * const registry: ConsentRegistry = {
 *   find: ({ recipient }) =>
 *     recipient === '13800138000' ? { method: 'explicit', withdrawnAt: '2025-10-01', evidence: 'form-17' } : undefined,
 * }
 * const scanner = createScanner({ detectors: [consent({ registry })] })
 * const offer = { text: '【青禾购】双11全场5折起，满300减50，拒收请回复R', receivedAt: '2025-11-10T10:00:00+08:00' }
 * const codeOf = async (recipient: string) => (await scanner.scanAsync({ ...offer, recipient })).findings[0]?.code
 * console.log(await codeOf('13800138000'), await codeOf('13900139000')) // withdrawn none
 * ```
 */
export function consent(
  options: ConsentOptions = {},
): AsyncDetector<'consent', ConsentDetail, ReceivedMessage, ConsentCode> {
  const { registry, purposeOf, intent } = readOptions(options)
  return builtInAsync({
    id: 'consent',
    group: 'compliance',
    codes: {
      none: {
        weight: 4.5,
        reason: { en: 'Marketing without consent ({purpose}).', 'zh-CN': '未经收信人同意发送的营销信息。' },
      },
      'by-default': {
        weight: 4.2,
        reason: {
          en: 'Marketing on a consent that was taken by default ({purpose}).',
          'zh-CN': '营销信息所依据的是默认勾选取得的同意，并非收信人明确同意。',
        },
      },
      'other-purpose': {
        weight: 4.2,
        reason: {
          en: 'Marketing on a consent that was given for another purpose than {purpose}.',
          'zh-CN': '收信人的同意是为其他用途作出的，不包括营销。',
        },
      },
      expired: {
        weight: 4.2,
        reason: { en: 'Marketing on a consent that has ended ({purpose}).', 'zh-CN': '收信人的同意已经过期。' },
      },
      withdrawn: {
        weight: 5,
        reason: {
          en: 'Marketing after the consent was withdrawn ({purpose}).',
          'zh-CN': '收信人已撤回同意，仍被发送营销信息。',
        },
      },
      silence: {
        weight: 4.2,
        reason: { en: 'Takes silence for consent.', 'zh-CN': '把不回复视为同意。' },
      },
    },
    inspect: async (analysis: AnalysisBase<ReceivedMessage>, { signal }) => {
      const silence = findSilence(analysis)
      const isMarketing = intent(analysis).kind === 'marketing'
      const purpose = purposeOf(analysis.message)
      if (isMarketing && registry) {
        const { at } = eventOf(analysis.message)
        const { recipient, sender } = analysis.message
        const record = await registry.find({ recipient, sender, brand: brandKeyOf(analysis), purpose, at, signal })
        const code = record === undefined ? 'none' : judge(record, purpose, at)
        if (code) return { code, strength: 1, spans: [], detail: detailOf(purpose, record) }
      }
      return silence && { code: 'silence', strength: 1, spans: [silence], detail: detailOf(purpose, undefined) }
    },
  })
}

/** What is wrong with a consent at a time; `undefined` where it is fine. */
function judge(record: ConsentRecord, purpose: string, at: number): Exclude<ConsentCode, 'silence'> | undefined {
  const { method, purposes, givenAt, withdrawnAt, expiresAt } = checkRecord(record)
  const isPast = (time: ConsentRecord['givenAt']) => time !== undefined && timeOf(time) <= at
  // Who consents again after a withdrawal has consented.
  const again = givenAt !== undefined && withdrawnAt !== undefined && timeOf(givenAt) > timeOf(withdrawnAt)
  if (isPast(withdrawnAt) && !(again && isPast(givenAt))) return 'withdrawn'
  if (method === 'none' || (givenAt !== undefined && !isPast(givenAt))) return 'none'
  if (isPast(expiresAt)) return 'expired'
  if (purposes && !purposes.includes(purpose)) return 'other-purpose'
  return method === 'default' ? 'by-default' : undefined
}

function detailOf(purpose: string, record: ConsentRecord | undefined): ConsentDetail {
  const ended = record?.withdrawnAt ?? record?.expiresAt
  return {
    purpose,
    method: record?.method,
    evidence: record?.evidence,
    endedAt: ended === undefined ? undefined : timeOf(ended),
  }
}

/** Throws where a registry gives what makes no sense, so that the outcome is `failed` rather than a wrong answer. */
function checkRecord(record: ConsentRecord): ConsentRecord {
  const { method, purposes, givenAt, withdrawnAt, expiresAt } = Object(record) as ConsentRecord
  const times = [givenAt, withdrawnAt, expiresAt].filter((time) => time !== undefined)
  const right =
    ['explicit', 'default', 'none'].includes(method) &&
    (purposes === undefined || Array.isArray(purposes)) &&
    times.every((time) => !Number.isNaN(timeOf(time)))
  if (!right) throw new JunksiftError('ERR_OPTION', 'the registry gave no ConsentRecord', { path: 'consent.registry' })
  return record
}

/** A message that asks for consent and takes no answer for one. */
const silenceForms = [
  /(?:不回复|未回复|无回复|不回信|没有回复|未拒绝|不拒绝|未退订|无异议|未提出异议|不退订|逾期未复)[^。!；;\n]{0,12}(?:视为|视作|默认|即为|等于|即表示|表示)(?:您|你)?(?:已|已经)?(?:同意|接受|订阅|授权|愿意)/,
  /(?:默认|自动)(?:为您|您|视为)?已?(?:同意|订阅|接受|开通)[^。!；;\n]{0,12}(?:如需|如不需|不需要|拒绝|取消|退订)/,
  /\b(?:no (?:reply|response|answer)|(?:if|unless) you (?:do not|don't|dont|reply|opt out|object)[^.!\n]{0,30}|silence|not replying)[^.!\n]{0,20}(?:is taken|will be taken|counts|means|treated|considered|assume|deemed)[^.!\n]{0,30}(?:consent|agree|accept|opt(?:ed)?[ -]in|subscri)/i,
]

function findSilence(analysis: AnalysisBase): Span | undefined {
  const { text, toOriginal } = foldedOf(analysis)
  for (const form of silenceForms) {
    const found = form.exec(text)
    if (found) return toOriginal(found.index, found.index + found[0].length)
  }
  return undefined
}

function readOptions(options: ConsentOptions) {
  checkKeys('consent', options, ['registry', 'purpose', 'intent'])
  const { registry, purpose = 'marketing', intent = weighedIntentOf } = options
  if (registry !== undefined && typeof (Object(registry) as Partial<ConsentRegistry>).find !== 'function')
    throw optionError('consent.registry', registry, 'an object with a function find')
  if (typeof purpose !== 'string') checkFunction('consent.purpose', purpose)
  checkFunction('consent.intent', intent)
  return { registry, intent, purposeOf: typeof purpose === 'function' ? purpose : () => purpose }
}
