import type { Channel, Message } from '../core/message'
import { optionError } from '../core/errors'
import { checkKeys } from '../core/options'
import { isTimeZone } from './local-time'
import { marketData, type AuditMarket } from './rules/markets'
import { providerData, type AuditProvider } from './rules/providers'
import type { Purpose } from './types'

/** A moment: a `Date`, milliseconds since 1970, or an ISO 8601 string; a day alone says nothing of the hour. */
export type Moment = Date | number | string

/**
 * How somebody came to agree to messages.
 *
 * - `express`: said so; `request`: asked for them
 * - `soft-opt-in`: bought something similar and was told of the right to object
 * - `default`: a box that was ticked already, terms that were taken as agreed to
 * - `silence`: did not answer
 */
export type ConsentBasis = 'express' | 'request' | 'soft-opt-in' | 'default' | 'silence'

/** What a sender knows of a recipient's consent. */
export interface AuditConsent {
  readonly basis: ConsentBasis
  /** What was agreed to. Default: marketing. */
  readonly purposes?: readonly Purpose[]
  /** When it was given. */
  readonly givenAt?: Moment
  /** When it runs out. */
  readonly expiresAt?: Moment
  /** When it was taken back. */
  readonly withdrawnAt?: Moment
  /** The signature or sender that it was taken back from. */
  readonly withdrawnFrom?: string
  /** Where the proof is kept: a file, a record number. */
  readonly proof?: string
  /** Whether there is consent for the night as well (Korea). */
  readonly night?: boolean
}

/** When a campaign goes out. */
export interface Schedule {
  readonly start?: Moment
  /** When the last message is to have gone out. */
  readonly end?: Moment
}

/** Whom a campaign goes to. */
export interface Audience {
  /** Whether all are members or customers. */
  readonly members?: boolean
}

/** Options of {@link index!auditMessage | auditMessage}. */
export interface AuditOptions {
  /** ISO 3166 code of the market whose rules apply. */
  readonly market: AuditMarket
  /**
   * When it is sent: decides which rules are in force and, where it holds an hour, the quiet hours. Default: the
   * schedule's start, else the message's `receivedAt`, else the latest rules and no look at the hour.
   */
  readonly date?: Moment
  /** What it is sent for. Default: told by the rules of `analysis.intent`. */
  readonly purpose?: Purpose
  /** The SMS platform whose template rules apply as well; the five known ones serve mainland China. */
  readonly provider?: AuditProvider
  /** The sending number, port or name. Default: the message's. */
  readonly sender?: string
  /** How it is sent. Default: the message's, else `sms`. */
  readonly channel?: Channel
  /** Your signature or brand, without brackets: written into fixes, and looked for where a market asks for the name. */
  readonly signature?: string
  /** Your opt-out formula, where the market's holds a number of your own: `STOP au 36180`. */
  readonly optOut?: string
  /** Where short links lead, as they stand in the text: `{ 't.cn/A6xyz': 'https://www.example.com/11' }`. */
  readonly links?: Readonly<Record<string, string>>
  /** The recipient's IANA time zone. Default: the market's, where it has one. */
  readonly timeZone?: string
  /** Public holidays as `YYYY-MM-DD`. Default: none. */
  readonly holidays?: readonly string[]
  /** The recipient's consent; `null` where there is none. Left out: not looked at. */
  readonly consent?: AuditConsent | null
  /** Whether the sender's name is in the market's register. Left out: named as a point to look into. */
  readonly senderRegistered?: boolean
  readonly schedule?: Schedule
  readonly audience?: Audience
  /** For how many months send records are kept. Left out: not looked at. */
  readonly retentionMonths?: number
}

const keys: readonly (keyof AuditOptions)[] = [
  'market',
  'date',
  'purpose',
  'provider',
  'sender',
  'channel',
  'signature',
  'optOut',
  'links',
  'timeZone',
  'holidays',
  'consent',
  'senderRegistered',
  'schedule',
  'audience',
  'retentionMonths',
]

const purposes: readonly Purpose[] = ['verification', 'notification', 'marketing', 'personal']
const channels: readonly Channel[] = ['sms', 'voice', 'chat', 'email']
const bases: readonly ConsentBasis[] = ['express', 'request', 'soft-opt-in', 'default', 'silence']

/** Throws unless options of an audit are right. */
export function checkAuditOptions(path: string, options: AuditOptions): void {
  checkKeys(path, options, keys)
  const { market, provider, purpose, channel, consent, schedule = {}, audience = {}, links = {} } = options
  if (!isKnown(market, marketData)) throw optionError(`${path}.market`, market, oneOf(Object.keys(marketData)))
  if (provider !== undefined && !isKnown(provider, providerData))
    throw optionError(`${path}.provider`, provider, oneOf(Object.keys(providerData)))
  if (provider !== undefined && providerData[provider].market !== market)
    throw optionError(`${path}.provider`, provider, `left out for ${market}: its rules are those for CN`)
  checkChoice(`${path}.purpose`, purpose, purposes)
  checkChoice(`${path}.channel`, channel, channels)
  for (const key of ['sender', 'signature', 'optOut'] as const) checkText(`${path}.${key}`, options[key])
  checkKeys(`${path}.schedule`, schedule, ['start', 'end'])
  checkKeys(`${path}.audience`, audience, ['members'])
  checkKeys(`${path}.links`, links, Object.keys(links))
  for (const [link, target] of Object.entries(links)) checkText(`${path}.links.${link}`, target)
  checkMoment(`${path}.date`, options.date)
  checkMoment(`${path}.schedule.start`, schedule.start)
  checkMoment(`${path}.schedule.end`, schedule.end)
  if (options.timeZone !== undefined && !isTimeZone(options.timeZone))
    throw optionError(`${path}.timeZone`, options.timeZone, 'an IANA time zone such as America/New_York')
  checkHolidays(`${path}.holidays`, options.holidays ?? [])
  if (consent) checkConsent(`${path}.consent`, consent)
  const { retentionMonths } = options
  if (retentionMonths !== undefined && !(retentionMonths >= 0 && Number.isFinite(retentionMonths)))
    throw optionError(`${path}.retentionMonths`, retentionMonths, 'a number of months from 0')
}

const isKnown = (name: unknown, table: object) => typeof name === 'string' && Object.hasOwn(table, name)
const oneOf = (names: readonly string[]) => `one of: ${names.join(', ')}`

function checkChoice(path: string, value: unknown, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value as string)) throw optionError(path, value, oneOf(allowed))
}

function checkText(path: string, value: unknown): void {
  if (value !== undefined && (typeof value !== 'string' || value.trim() === ''))
    throw optionError(path, value, 'a text')
}

function checkMoment(path: string, value: Moment | undefined): void {
  if (value !== undefined && Number.isNaN(+new Date(value)))
    throw optionError(path, value, 'a Date, milliseconds since 1970 or an ISO 8601 string')
}

function checkHolidays(path: string, value: unknown): void {
  if (!Array.isArray(value)) throw optionError(path, value, 'an array of days')
  value.forEach((day, i) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(String(day))) throw optionError(`${path}[${i}]`, day, 'a day as YYYY-MM-DD')
  })
}

const consentKeys: readonly (keyof AuditConsent)[] = [
  'basis',
  'purposes',
  'givenAt',
  'expiresAt',
  'withdrawnAt',
  'withdrawnFrom',
  'proof',
  'night',
]

/** Throws unless a consent record is right. */
export function checkConsent(path: string, record: AuditConsent): void {
  checkKeys(path, record, consentKeys)
  if (!bases.includes(record.basis)) throw optionError(`${path}.basis`, record.basis, oneOf(bases))
  if (record.purposes !== undefined && !Array.isArray(record.purposes))
    throw optionError(`${path}.purposes`, record.purposes, 'an array of purposes')
  record.purposes?.forEach((purpose, i) => checkChoice(`${path}.purposes[${i}]`, purpose, purposes))
  for (const key of ['givenAt', 'expiresAt', 'withdrawnAt'] as const) checkMoment(`${path}.${key}`, record[key])
}

/** Looks up a recipient's consent: a map by recipient, or a function. */
export type ConsentSource =
  ReadonlyMap<string, AuditConsent> | ((recipient: string, message: Message) => AuditConsent | undefined)
