import { codesOf } from '../analysis/codes'
import { weighedIntentOf, type IntentReader } from '../analysis/intent'
import type { AnalysisBase } from '../analysis/part'
import { builtInAsync } from '../core/define'
import type { AsyncDetector } from '../core/detector'
import { optionError } from '../core/errors'
import { checkFunction, checkKeys, checkRange } from '../core/options'
import type { Store, StoreKey } from '../store/store'
import { checkStore } from '../streams/check-store'
import { eventOf, senderKeyOf, serviceKeyOf, type SentMessage } from '../streams/message'

/** Whose messages to one recipient are counted together: one sender's, one brand's (by signature), or everybody's. */
export type FrequencyScope = 'sender' | 'brand' | 'recipient'

/** Which messages are counted: one-time codes, marketing, or all. */
export type FrequencyKind = 'codes' | 'marketing' | 'all'

/** How many messages may go to one recipient within a time. */
export interface FrequencyCap {
  readonly of: FrequencyKind
  readonly per: FrequencyScope
  /** The time in milliseconds, from a second to 31 days. */
  readonly withinMs: number
  /** The most that is fine, 1…1,000. */
  readonly most: number
}

/** Options of {@link index!frequency | frequency}. */
export interface FrequencyOptions {
  /** Where messages are counted. */
  readonly store: Store
  /**
   * The caps, at most 32. Default: codes of one brand 1 a minute, 5 an hour, 10 a day and of all 40 a day; marketing of
   * one brand 2 a minute, 10 a day.
   */
  readonly caps?: readonly FrequencyCap[]
  /** Tells what a message is for. Default: by the rules of `analysis.intent`; see also `learnedIntent`. */
  readonly intent?: IntentReader
}

/** Variants of the finding of {@link index!frequency | frequency}: which kind of cap was passed. */
export type FrequencyCode = FrequencyKind

/** Detail of {@link index!frequency | frequency}: the cap that was passed furthest. */
export interface FrequencyDetail {
  readonly per: FrequencyScope
  readonly withinSeconds: number
  readonly most: number
  /** How many there were within that time, this message included. */
  readonly messages: number
}

const minute = 60_000
const hour = 3_600_000
const day = 86_400_000

/**
 * What is fine, from what the platforms let through to one number: Aliyun's limits on codes per signature, and over all
 * senders in any 24 hours; Huawei Cloud's on promotions (2 a minute, 10 in 24 hours).
 */
const defaultCaps = (): readonly FrequencyCap[] => [
  { of: 'codes', per: 'brand', withinMs: minute, most: 1 },
  { of: 'codes', per: 'brand', withinMs: hour, most: 5 },
  { of: 'codes', per: 'brand', withinMs: day, most: 10 },
  { of: 'codes', per: 'recipient', withinMs: day, most: 40 },
  { of: 'marketing', per: 'brand', withinMs: minute, most: 2 },
  { of: 'marketing', per: 'brand', withinMs: day, most: 10 },
]

/**
 * Finds senders that write to one recipient too often: more than their caps for a minute, an hour, a day, a week.
 *
 * The code names the kind of message: `codes`, `marketing`, or `all` where a cap counts every message. A brand is told by
 * its signature, else by the service named beside a code, else by the sender; of a port (106…) only the first ten digits
 * count, since the rest may change at each message.
 *
 * The default caps are those of SMS platforms (Aliyun, Huawei Cloud): honest senders cannot pass them there. No source
 * gives caps for a week; set your own.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, frequency, memoryStore } from 'junksift'
 *
 * const week = 7 * 24 * 60 * 60_000
 * const caps = [{ of: 'marketing', per: 'brand', withinMs: week, most: 2 }] as const
 * const scanner = createScanner({ detectors: [frequency({ store: memoryStore(), caps })] })
 * const send = (day: number) =>
 *   scanner.scanAsync({
 *     text: `【青禾购】第${day}天，全场5折起，到店选购，拒收请回复R`,
 *     sender: '106900001111',
 *     recipient: '13800138000',
 *     receivedAt: `2025-11-0${day}T10:00:00+08:00`,
 *   })
 * await send(1)
 * await send(2)
 * console.log((await send(3)).findings[0]?.detail.messages) // 3
 * ```
 */
export function frequency(
  options: FrequencyOptions,
): AsyncDetector<'frequency', FrequencyDetail, SentMessage, FrequencyCode> {
  checkKeys('frequency', options, ['store', 'caps', 'intent'])
  const { store, caps = defaultCaps(), intent = weighedIntentOf } = options
  checkStore('frequency.store', store)
  checkCaps(caps)
  checkFunction('frequency.intent', intent)
  const counters = groupCaps(caps)
  return builtInAsync({
    id: 'frequency',
    group: 'stream',
    codes: {
      codes: {
        weight: 0.3,
        reason: {
          en: '{messages} codes within {withinSeconds} s; {most} would be fine.',
          'zh-CN': '{withinSeconds}秒内发送验证码{messages}条，超过{most}条的上限。',
        },
      },
      marketing: {
        weight: 2,
        reason: {
          en: '{messages} marketing messages within {withinSeconds} s; {most} would be fine.',
          'zh-CN': '{withinSeconds}秒内发送营销信息{messages}条，超过{most}条的上限。',
        },
      },
      all: {
        weight: 1,
        reason: {
          en: '{messages} messages within {withinSeconds} s; {most} would be fine.',
          'zh-CN': '{withinSeconds}秒内发送信息{messages}条，超过{most}条的上限。',
        },
      },
    },
    inspect: async (analysis: AnalysisBase<SentMessage>, { signal }) => {
      const kinds: readonly FrequencyKind[] = [...kindsOf(analysis, intent), 'all']
      const asked = counters.filter(({ of }) => kinds.includes(of))
      if (asked.length === 0) return undefined
      const { id, at, recipient } = eventOf(analysis.message)
      const passed = await Promise.all(
        asked.map(async ({ of, per, caps }) => {
          const key: StoreKey = ['frequency', of, per, recipient, nameOf(analysis, per)]
          const windows = caps.map(({ withinMs }) => withinMs)
          const counts = await store.count(key, { id, member: '' }, { at, signal, windows })
          return caps.map((cap, i) => ({ cap, messages: counts.windows[i]?.total ?? 0 }))
        }),
      )
      const [worst] = passed
        .flat()
        .filter(({ cap, messages }) => messages > cap.most)
        .sort((a, b) => b.messages / b.cap.most - a.messages / a.cap.most)
      if (!worst) return undefined
      const { of, per, withinMs, most } = worst.cap
      return {
        code: of,
        // Just above the cap it is half as sure as at twice the cap.
        strength: Math.min(1, worst.messages / most / 2),
        detail: { per, withinSeconds: withinMs / 1000, most, messages: worst.messages },
      }
    },
  })
}

function kindsOf(analysis: AnalysisBase, intent: IntentReader): readonly FrequencyKind[] {
  if (codesOf(analysis).length > 0) return ['codes']
  return intent(analysis).kind === 'marketing' ? ['marketing'] : []
}

/** Who is counted for: part of a counter's key. */
function nameOf(analysis: AnalysisBase, per: FrequencyScope): string {
  if (per === 'recipient') return ''
  return per === 'sender' ? senderKeyOf(analysis.message) : serviceKeyOf(analysis)
}

interface Counter extends Pick<FrequencyCap, 'of' | 'per'> {
  readonly caps: readonly FrequencyCap[]
}

/** The caps that one counter serves with its windows. */
function groupCaps(caps: readonly FrequencyCap[]): readonly Counter[] {
  const groups = new Map<string, Counter>()
  for (const cap of caps) {
    const { of, per } = cap
    const known = groups.get(`${of} ${per}`)?.caps ?? []
    groups.set(`${of} ${per}`, { of, per, caps: [...known, cap] })
  }
  return [...groups.values()]
}

function checkCaps(caps: unknown): void {
  if (!Array.isArray(caps) || caps.length === 0 || caps.length > 32)
    throw optionError('frequency.caps', caps, 'a list of 1 to 32 caps')
  caps.forEach((cap: FrequencyCap, i) => {
    const path = `frequency.caps[${i}]`
    checkKeys(path, cap, ['of', 'per', 'withinMs', 'most'])
    if (!['codes', 'marketing', 'all'].includes(cap.of))
      throw optionError(`${path}.of`, cap.of, '"codes", "marketing" or "all"')
    if (!['sender', 'brand', 'recipient'].includes(cap.per))
      throw optionError(`${path}.per`, cap.per, '"sender", "brand" or "recipient"')
    checkRange(`${path}.withinMs`, cap.withinMs, 1000, 31 * day)
    checkRange(`${path}.most`, cap.most, 1, 1000)
  })
  if (groupCaps(caps as readonly FrequencyCap[]).some((group) => group.caps.length > 16))
    throw optionError('frequency.caps', 'more than 16 of one kind and scope', 'at most 16 of each')
}
