import { codesOf } from '../analysis/codes'
import { weighedIntentOf } from '../analysis/intent'
import type { AnalysisBase } from '../analysis/part'
import { plainSender } from '../analysis/plain-sender'
import { builtInAsync } from '../core/define'
import type { AsyncDetector, Hit, SignalLike } from '../core/detector'
import { optionError } from '../core/errors'
import { checkKeys, checkRange } from '../core/options'
import type { Counts, Store } from '../store/store'
import { burstGapMs, burstOf, joinBursts, type Burst } from '../streams/burst'
import { checkStore } from '../streams/check-store'
import { eventOf, serviceKeyOf, timeOf, type ReceivedMessage, type StreamEvent } from '../streams/message'

/** How many codes, from how many services, make a level. */
export interface BombingLevel {
  /** Codes in the window, at least 2. */
  readonly codes: number
  /** Different services (signatures, else senders) among them, at least 2: one user who retries one site is no bombing. */
  readonly services: number
}

/** A sliding window with its levels. */
export interface BombingWindow {
  /** Its length in milliseconds, at least 1,000. */
  readonly lengthMs: number
  /** From here on `warning`. */
  readonly warning: BombingLevel
  /** From here on `alarm`. */
  readonly alarm: BombingLevel
}

/** Options of {@link index!verificationBombing | verificationBombing}. */
export interface VerificationBombingOptions {
  /** Where codes are counted. */
  readonly store: Store
  /**
   * The windows and their levels. Default: 60 s (3 codes of 2 services; alarm 5 of 3), 10 min (6 of 4; 6 of 5), 1 h
   * (10 of 6; 25 of 10), 24 h (20 of 10; 40 of 10).
   */
  readonly windows?: readonly BombingWindow[]
}

/** Variants of the finding of {@link index!verificationBombing | verificationBombing}. */
export type VerificationBombingCode = 'warning' | 'alarm' | 'financial'

/** Detail of {@link index!verificationBombing | verificationBombing}. */
export interface VerificationBombingDetail {
  /** The highest level that a window has reached. */
  readonly level: 'warning' | 'alarm'
  /** The length of the window that reached it, in seconds; the shortest of several. */
  readonly windowSeconds: number
  /** Codes in that window. */
  readonly codes: number
  /** Different services in that window. */
  readonly services: number
  /** Their signatures or names in lower case, the one seen last first, at most 20; a service without one as its sender. */
  readonly names: readonly string[]
  /** When the burst began and when its last code came, in milliseconds since 1970. */
  readonly startedAt: number
  readonly lastAt: number
  /** The most codes within 60 seconds. */
  readonly peakPerMinute: number
}

/** A bombing as `statusOf` tells it. */
export interface BombingStatus extends VerificationBombingDetail {
  /** When it ended: its last code, once none has come for ten minutes. `undefined` while it goes on. */
  readonly endedAt: number | undefined
}

/** The detector with its look-up. */
export interface VerificationBombing extends AsyncDetector<
  'verification-bombing',
  VerificationBombingDetail,
  ReceivedMessage,
  VerificationBombingCode
> {
  /** Whether somebody is being bombed with codes, or was within the longest window; counts nothing. */
  readonly statusOf: (
    recipient: string,
    at: Date | number | string,
    options?: { readonly signal?: SignalLike },
  ) => Promise<BombingStatus | undefined>
}

const minute = 60_000
const hour = 3_600_000
const level = (codes: number, services: number): BombingLevel => ({ codes, services })

/** How many times and members are asked for: the most that a store lists. */
const listed = 100
const namesListed = 20

const defaultWindows = (): readonly BombingWindow[] => [
  { lengthMs: minute, warning: level(3, 2), alarm: level(5, 3) },
  { lengthMs: 10 * minute, warning: level(6, 4), alarm: level(6, 5) },
  { lengthMs: hour, warning: level(10, 6), alarm: level(25, 10) },
  { lengthMs: 24 * hour, warning: level(20, 10), alarm: level(40, 10) },
]

/**
 * Finds bombing with one-time codes: many services send codes to one recipient within a short time, because somebody
 * feeds the number into their forms. Each code is genuine and stays ham; what it may hide, a financial message in the
 * middle, is flagged.
 *
 * - `warning`, `alarm`: a code within a burst. They weigh less than a code by itself speaks against junk
 * - `financial`: a message about money or an account, not a code, while codes pour in: in a takeover the codes hide it
 *
 * What counts is the number of *different* services, so that one user who retries one site never makes a burst. Codes
 * are counted at the time they were received, in whatever order they come; a message delivered twice counts once.
 *
 * Sources: tools call twenty and more sites a round, spaced by some 30 s to stay below one site's limits (report on SMS
 * bombers, 2026; CN113543051A); the day's 40 codes are what Aliyun lets all its senders together send to one number.
 * The levels themselves are ours, set on simulated traffic (`npm run simulate`).
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, memoryStore, verificationBombing } from 'junksift'
 *
 * const bombing = verificationBombing({ store: memoryStore() })
 * const scanner = createScanner({ detectors: [bombing] })
 * const start = Date.parse('2025-11-10T03:00:00+08:00')
 * const recipient = '13800138000'
 * const said: string[] = []
 * for (const [i, name] of ['青禾购', '云上出行', '蓝鲸影院', '木棉书店', '山海外卖'].entries()) {
 *   const text = `【${name}】验证码48291${i}，5分钟内有效，请勿告知他人`
 *   const { findings } = await scanner.scanAsync({ id: `m${i}`, text, recipient, receivedAt: start + i * 5000 })
 *   said.push(findings[0]?.code ?? 'nothing')
 * }
 * console.log(said.join(', ')) // nothing, nothing, warning, warning, alarm
 * const status = await bombing.statusOf(recipient, start + 60 * 60_000)
 * console.log(status?.services, status?.peakPerMinute, status?.endedAt === start + 20_000) // 5 5 true
 * ```
 */
export function verificationBombing(options: VerificationBombingOptions): VerificationBombing {
  checkKeys('verificationBombing', options, ['store', 'windows'])
  const { store, windows = defaultWindows() } = options
  checkStore('verificationBombing.store', store)
  checkWindows(windows)
  const lengths = windows.map(({ lengthMs }) => lengthMs)
  const countOptions = ({ at }: Pick<StreamEvent, 'at'>, signal: SignalLike | undefined) => ({
    at,
    signal,
    windows: lengths,
    recent: listed,
  })

  /** What the counts and the remembered burst amount to; `undefined` where no level is reached. */
  const judge = (counts: Counts, known: Burst | undefined): VerificationBombingDetail | undefined => {
    const reached = highest(windows, counts)
    const recent = reached && burstOf(counts.times)
    if (!recent) return undefined
    const names = counts.members.slice(0, namesListed).map(({ member }) => member)
    return { ...reached, names, ...(counts.times.length < listed ? recent : joinBursts(known, recent)) }
  }

  /** What the last code before a time made of it: a burst counts at its end, not by what a window still holds of it. */
  const look = async ({ at, recipient }: Omit<StreamEvent, 'id'>, signal: SignalLike | undefined) => {
    const [counts, known] = await Promise.all([
      store.peek(counterOf({ recipient }), countOptions({ at }, signal)),
      store.get(burstKeyOf({ recipient }), { at, signal }),
    ])
    const [lastAt] = counts.times
    if (lastAt === undefined) return undefined
    const atLast =
      lastAt < at ? await store.peek(counterOf({ recipient }), countOptions({ at: lastAt }, signal)) : counts
    return judge(atLast, toBurst(known?.value))
  }

  const countCode = async (analysis: AnalysisBase, event: StreamEvent, signal: SignalLike | undefined) => {
    const burstKey = burstKeyOf(event)
    const [counts, known] = await Promise.all([
      store.count(counterOf(event), { id: event.id, member: serviceKeyOf(analysis) }, countOptions(event, signal)),
      store.get(burstKey, { at: event.at, signal }),
    ])
    const detail = judge(counts, toBurst(known?.value))
    if (detail && counts.times.length === listed) {
      const { startedAt, lastAt, peakPerMinute } = detail
      // Where another process was faster, its value serves as well.
      const burst = { startedAt, lastAt, peakPerMinute }
      await store.set(burstKey, burst, { at: event.at, signal, ttlMs: Math.max(...lengths), version: known?.version })
    }
    return detail
  }

  const detector = builtInAsync({
    id: 'verification-bombing',
    group: 'stream',
    codes: {
      warning: {
        weight: 0,
        reason: {
          en: '{codes} codes of {services} services within {windowSeconds} s: maybe a bombing with codes.',
          'zh-CN': '{windowSeconds}秒内收到{services}家服务的{codes}条验证码，疑似验证码轰炸。',
        },
      },
      alarm: {
        weight: 1,
        reason: {
          en: 'A bombing with codes: {codes} of {services} services within {windowSeconds} s.',
          'zh-CN': '验证码轰炸：{windowSeconds}秒内收到{services}家服务的{codes}条验证码。',
        },
      },
      financial: {
        weight: 6,
        reason: {
          en: 'A message about money amid a bombing with codes ({codes} of {services} services).',
          'zh-CN': '验证码轰炸期间（{services}家服务的{codes}条验证码）夹带资金或账户类信息，请警惕账户被盗。',
        },
      },
    },
    inspect: async (analysis: AnalysisBase<ReceivedMessage>, { signal }) => {
      const codes = codesOf(analysis)
      if (codes.length === 0 && !isFinancial(analysis)) return undefined
      const event = eventOf(analysis.message)
      if (codes.length > 0) {
        const detail = await countCode(analysis, event, signal)
        const spans = codes.map(({ span }) => span)
        return detail && hit(detail.level, detail.level === 'alarm' ? 1 : 0.5, detail, spans)
      }
      const detail = await look(event, signal)
      // A burst of another hour does not taint what comes after it.
      if (!detail || event.at - detail.lastAt > burstGapMs || event.at < detail.startedAt) return undefined
      return hit('financial', detail.level === 'alarm' ? 1 : 0.6, detail, [])
    },
  })

  return Object.freeze({
    ...detector,
    statusOf: async (recipient: string, at: Date | number | string, { signal }: { signal?: SignalLike } = {}) => {
      const time = timeOf(at)
      const detail = await look({ recipient: plainSender(recipient), at: time }, signal)
      return detail && { ...detail, endedAt: time - detail.lastAt > burstGapMs ? detail.lastAt : undefined }
    },
  })
}

function hit(
  code: VerificationBombingCode,
  strength: number,
  detail: VerificationBombingDetail,
  spans: Hit['spans'] & object,
): Hit<VerificationBombingDetail, VerificationBombingCode> {
  return { code, strength, detail, spans }
}

type Place = Pick<StreamEvent, 'recipient'>
const counterOf = ({ recipient }: Place) => ['verification-bombing', recipient] as const
const burstKeyOf = ({ recipient }: Place) => ['verification-bombing/burst', recipient] as const

/** The highest level that a window has reached, and the shortest window that reached it. */
function highest(windows: readonly BombingWindow[], counts: Counts) {
  for (const level of ['alarm', 'warning'] as const) {
    for (const [i, window] of windows.entries()) {
      const { total = 0, distinct = 0 } = counts.windows[i] ?? {}
      if (total >= window[level].codes && distinct >= window[level].services)
        return { level, windowSeconds: window.lengthMs / 1000, codes: total, services: distinct }
    }
  }
  return undefined
}

/** What a store gave back, if it is a burst: it may be of another version. */
function toBurst(value: unknown): Burst | undefined {
  const { startedAt, lastAt, peakPerMinute } = Object(value) as Partial<Burst>
  return typeof startedAt === 'number' && typeof lastAt === 'number' && typeof peakPerMinute === 'number'
    ? { startedAt, lastAt, peakPerMinute }
    : undefined
}

/** The cues of messages about money, a bank or an account. */
const moneyCues = /^(?:balance|transaction|alert|bank-phishing|account-phishing|finance|loan)$/

function isFinancial(analysis: AnalysisBase): boolean {
  const { kind, counted } = weighedIntentOf(analysis)
  return kind !== 'personal' && counted.some(({ cue }) => moneyCues.test(cue.name))
}

function checkWindows(windows: unknown): void {
  if (!Array.isArray(windows) || windows.length === 0 || windows.length > 16)
    throw optionError('verificationBombing.windows', windows, 'a list of 1 to 16 windows')
  windows.forEach((window: BombingWindow, i) => {
    const path = `verificationBombing.windows[${i}]`
    checkKeys(path, window, ['lengthMs', 'warning', 'alarm'])
    checkRange(`${path}.lengthMs`, window.lengthMs, 1000, 366 * 24 * hour)
    for (const name of ['warning', 'alarm'] as const) {
      checkKeys(`${path}.${name}`, window[name], ['codes', 'services'])
      checkRange(`${path}.${name}.codes`, window[name].codes, 2, 1000)
      checkRange(`${path}.${name}.services`, window[name].services, 2, 1000)
    }
  })
}
