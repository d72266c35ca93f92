import { weighedIntentOf } from '../analysis/intent'
import type { AnalysisBase } from '../analysis/part'
import { senderTypeOf } from '../analysis/sender-type'
import { builtInAsync } from '../core/define'
import type { AsyncDetector, SignalLike } from '../core/detector'
import { checkKeys, checkRange } from '../core/options'
import { bandsOf, fingerprintOf, jaccardOf, type Fingerprint } from '../matching/fingerprint'
import { hashText } from '../matching/hash'
import type { Candidate, Json, Store, StoreKey, StoreOptions } from '../store/store'
import { checkStore } from '../streams/check-store'
import { maskedTextOf, messageFingerprintOf } from '../streams/fingerprint'
import { eventOf, senderKeyOf, type SentMessage } from '../streams/message'
import { createRecent } from '../streams/recent'
import { hasWayToAct } from '../streams/way-to-act'

/** Options of {@link index!campaign | campaign}. */
export interface CampaignOptions {
  /** Where campaigns are kept. */
  readonly store: Store
  /** From how many messages in the window on, 2…1,000. Default 20. */
  readonly minMessages?: number
  /** To how many recipients, 1…1,000. Default 10. */
  readonly minRecipients?: number
  /** From how many senders on it counts as sent from many, 2…1,000. Default 5. */
  readonly manySenders?: number
  /** The window in which they count, in milliseconds, from ten minutes to 31 days. Default 24 hours. */
  readonly windowMs?: number
  /** How alike messages of one campaign are, as the Jaccard similarity of masked texts, 0.3…1. Default 0.5. */
  readonly threshold?: number
  /** How long a campaign is remembered after its last message, in milliseconds, up to a year. Default 7 days. */
  readonly forgetAfterMs?: number
}

/** Variants of the finding of {@link index!campaign | campaign}. */
export type CampaignCode = 'notice' | 'bulk' | 'many-senders'

/** Detail of {@link index!campaign | campaign}. */
export interface CampaignDetail {
  /** The campaign's id: the same in every process that shares the store. */
  readonly campaign: string
  /** When its first message was received, in milliseconds since 1970. */
  readonly since: number
  /** How many messages, recipients and senders it had within the window, this message included. */
  readonly messages: number
  readonly recipients: number
  readonly senders: number
  /** Messages a minute over the last ten. */
  readonly perMinute: number
  /** 0…100: how like the campaign's first message this one is, in percent. */
  readonly percent: number
  /** Whether the numbers are exact; of a large campaign they are estimates. */
  readonly exact: boolean
}

/** Texts with fewer groups of three characters say too little to be compared ("好的，收到"). */
const fewestGrams = 12

const minute = 60_000
const hour = 3_600_000
const day = 86_400_000
/** A campaign that was remembered less than this ago need not be remembered again. */
const refreshMs = hour
/** How many texts a detector knows the campaign of without asking the store, and for how long. */
const recentTexts = 1000
const recentMs = minute

/**
 * Finds campaigns: near-identical messages to many recipients within a day, whatever their numbers, links and codes,
 * and whoever sends them.
 *
 * - `notice`: codes and notices (parcels, bills, appointments), which repeat by nature; weighs nothing
 * - `bulk`: marketing and other messages sent in bulk
 * - `many-senders`: a message with a link, contact or number in it that comes from many senders, as senders do who are
 *   blocked again and again
 *
 * Repetition alone never convicts: no variant by itself makes a message `suspect`. Chat without link, contact or number
 * is left out, so greetings that everybody forwards make no campaign.
 *
 * Two messages belong together where their masked texts ({@link index!maskSlots | maskSlots}) share half of their groups of
 * three characters (Jaccard). Measured on 14,000 messages of fake base stations: at 0.5, 99.5 % of the messages in a
 * cluster are of one kind, at 0.6 99.8 %, at 0.3 95.6 %. A message is compared with the first one of a campaign, so
 * that campaigns do not grow into each other, and of several campaigns joins the oldest.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { campaign, createScanner, memoryStore } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [campaign({ store: memoryStore(), minMessages: 3, minRecipients: 3 })] })
 * const start = Date.parse('2025-11-11T10:00:00+08:00')
 * const send = (i: number) =>
 *   scanner.scanAsync({
 *     text: `【青禾购】双11全场${i + 5}折，满300减${i}0，戳 t.cn/A6xyz${i}，拒收请回复R`,
 *     sender: '106900001111',
 *     recipient: `1380013800${i}`,
 *     receivedAt: start + i * 1000,
 *   })
 * await send(0)
 * await send(1)
 * const [finding] = (await send(2)).findings
 * console.log(finding?.code, finding?.detail.messages, finding?.detail.senders) // bulk 3 1
 * ```
 */
export function campaign(
  options: CampaignOptions,
): AsyncDetector<'campaign', CampaignDetail, SentMessage, CampaignCode> {
  const { store, ...limits } = readOptions(options)
  const { minMessages, minRecipients, manySenders, windowMs, threshold, forgetAfterMs } = limits

  const recent = createRecent<Found>(recentTexts, recentMs)

  /** The campaign that a message belongs to: the oldest one that it is like enough, else one of its own. */
  const choose = (fingerprint: Fingerprint, at: number, candidates: readonly Candidate[]): Found => {
    const known = candidates
      .map((candidate) => toFound(candidate, fingerprint))
      .filter((found): found is Found => found !== undefined && found.similarity >= threshold)
    known.sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1))
    const { text } = fingerprint
    return known[0] ?? { id: hashText(text), since: at, text, similarity: 1, keptAt: -Infinity }
  }

  /** Looks the campaign of a text up, unless that was done a moment ago; `undefined` for a text that is too short. */
  const find = async (analysis: AnalysisBase, at: number, signal: SignalLike | undefined) => {
    const lately = recent.get(maskedTextOf(analysis), at)
    if (lately) return { ...lately, buckets: [] }
    const fingerprint = messageFingerprintOf(analysis)
    if (fingerprint.grams.size < fewestGrams) return undefined
    const buckets = bandsOf(fingerprint).map((band) => ['campaign/near', band] as const)
    return { ...choose(fingerprint, at, await store.recall(buckets, { at, signal })), buckets }
  }

  /** Remembers a campaign by its first message, where that was not done within the last hour. */
  const keep = async ({ id, since, text, keptAt }: Found, buckets: readonly StoreKey[], options: StoreOptions) => {
    if (buckets.length === 0 || options.at - keptAt <= refreshMs) return
    const value = { since: Math.min(since, options.at), text }
    await store.remember(buckets, { id, value }, { ...options, ttlMs: forgetAfterMs })
  }

  return builtInAsync({
    id: 'campaign',
    group: 'stream',
    codes: {
      notice: {
        weight: 0,
        reason: {
          en: 'A notice of which {recipients} recipients had {messages} like it.',
          'zh-CN': '同类通知信息：{recipients}个收信人共收到{messages}条。',
        },
      },
      bulk: {
        weight: 0.5,
        reason: {
          en: 'Sent in bulk: {messages} near-identical messages to {recipients} recipients.',
          'zh-CN': '群发信息：{messages}条内容雷同的信息发给了{recipients}个收信人。',
        },
      },
      'many-senders': {
        weight: 2,
        reason: {
          en: '{messages} near-identical messages to {recipients} recipients from {senders} senders.',
          'zh-CN': '{senders}个号码向{recipients}个收信人发送了{messages}条内容雷同的信息。',
        },
      },
    },
    inspect: async (analysis: AnalysisBase<SentMessage>, { signal }) => {
      const code = kindOf(analysis)
      if (!code) return undefined
      const { id, at, recipient } = eventOf(analysis.message)
      const found = await find(analysis, at, signal)
      if (!found) return undefined
      const sender = senderKeyOf(analysis.message)
      const [counts, senders] = await Promise.all([
        store.count(
          ['campaign', found.id],
          { id, member: recipient },
          { at, signal, windows: [10 * minute, windowMs] },
        ),
        store.count(
          ['campaign/senders', found.id],
          { id: sender, member: sender },
          { at, signal, windows: [windowMs] },
        ),
        keep(found, found.buckets, { at, signal }),
      ])
      recent.put(maskedTextOf(analysis), found, at)
      const [{ total: lastMinutes } = none, { total: messages, distinct: recipients } = none] = counts.windows
      if (messages < minMessages || recipients < minRecipients) return undefined
      const detail: CampaignDetail = {
        campaign: found.id,
        since: Math.min(found.since, at),
        messages,
        recipients,
        senders: senders.windows[0]?.distinct ?? 0,
        perMinute: lastMinutes / 10,
        percent: Math.round(found.similarity * 100),
        exact: counts.exact && senders.exact,
      }
      const fromMany = detail.senders >= manySenders && hasWayToAct(analysis)
      return {
        code: fromMany && code !== 'code' ? 'many-senders' : code === 'bulk' ? 'bulk' : 'notice',
        strength: found.similarity,
        detail,
      }
    },
  })
}

const none = { total: 0, distinct: 0 }

interface Found {
  readonly id: string
  readonly since: number
  readonly text: string
  readonly similarity: number
  /** When it was last remembered. */
  readonly keptAt: number
}

/** What kind of campaign a message may belong to; `undefined` for chat. */
function kindOf(analysis: AnalysisBase): 'code' | 'notice' | 'bulk' | undefined {
  const { kind } = weighedIntentOf(analysis)
  // "Tomorrow at six at the station" from a person's number is chat, too, however much it reads like an appointment.
  const isChat = kind === 'personal' || (kind === 'notification' && isPrivate(analysis))
  if (isChat && !hasWayToAct(analysis)) return undefined
  if (kind === 'personal') return 'bulk'
  return kind === 'marketing' ? 'bulk' : kind === 'notification' ? 'notice' : 'code'
}

function isPrivate(analysis: AnalysisBase): boolean {
  return ['mobile', 'virtual', 'broadnet', 'international'].includes(senderTypeOf(analysis))
}

/** A candidate from the store, if it is a campaign: it may be of another version. */
function toFound({ id, value, at }: Candidate, fingerprint: Fingerprint): Found | undefined {
  const { since, text } = Object(value) as { since?: Json; text?: Json }
  if (typeof since !== 'number' || typeof text !== 'string') return undefined
  const similarity = text === fingerprint.text ? 1 : jaccardOf(fingerprintOf(text).grams, fingerprint.grams)
  return { id, since, text, similarity, keptAt: at }
}

function readOptions(options: CampaignOptions): Required<CampaignOptions> {
  const defaults = {
    minMessages: 20,
    minRecipients: 10,
    manySenders: 5,
    windowMs: day,
    threshold: 0.5,
    forgetAfterMs: 7 * day,
  }
  checkKeys('campaign', options, ['store', ...Object.keys(defaults)])
  const read = { ...defaults, ...options }
  checkStore('campaign.store', read.store)
  checkRange('campaign.minMessages', read.minMessages, 2, 1000)
  checkRange('campaign.minRecipients', read.minRecipients, 1, 1000)
  checkRange('campaign.manySenders', read.manySenders, 2, 1000)
  checkRange('campaign.windowMs', read.windowMs, 10 * minute, 31 * day)
  checkRange('campaign.threshold', read.threshold, 0.3, 1)
  checkRange('campaign.forgetAfterMs', read.forgetAfterMs, hour, 366 * day)
  return read
}
