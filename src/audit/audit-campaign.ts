import { toMessage, type Message } from '../core/message'
import { checkFunction } from '../core/options'
import { auditWith } from './audit'
import { createCampaignState } from './campaign-state'
import { startAudit } from './context'
import { checkAuditOptions, checkConsent, type AuditOptions, type AuditConsent, type ConsentSource } from './options'
import type { Violation } from './types'

/** Options of {@link index!auditCampaign | auditCampaign}. */
export interface AuditCampaignOptions extends Omit<AuditOptions, 'consent'> {
  /**
   * The consent of each recipient: a map by recipient, or a function. A recipient without a record has given none. Left
   * out: consent is not looked at.
   */
  readonly consent?: ConsentSource
}

/** One message of a campaign, and the rules that it breaks. */
export interface AuditedMessage {
  /** Its place in the campaign, from 0. */
  readonly index: number
  readonly message: Message
  readonly violations: readonly Violation[]
}

/**
 * Audits the messages of a campaign one after the other: each by itself, by its recipient's consent, and beside those
 * before it (how many one recipient gets, one content from many senders, one number for notices and marketing, records
 * that lack a field).
 *
 * The time of a message is its `receivedAt`, here the time when it is or was sent; else `date` or the schedule's start.
 * Memory grows with the recipients of the last 24 hours and the different contents, not with the messages.
 *
 * @param messages - texts or messages, from anything that can be iterated over
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option or consent record,
 * `ERR_MESSAGE` for what is no message
 *
 * @example
 * ```ts
 * import { auditCampaign, type AuditConsent } from 'junksift'
 *
 * const consent = new Map<string, AuditConsent>([
 *   ['13800000001', { basis: 'express', proof: 'form 17', givenAt: '2026-01-05' }],
 *   ['13800000002', { basis: 'default', proof: 'form 18', givenAt: '2026-01-05' }],
 * ])
 * const text = '【青禾家居】会员您好，全场5折起，详见 m.example.com/11 ，拒收请回复R'
 * const messages = [...consent.keys()].map((recipient) => ({ text, recipient, sender: '106900001111' }))
 * const options = { market: 'CN', purpose: 'marketing', date: '2026-06-01T10:00:00+08:00', consent } as const
 * const broken: string[] = []
 * for await (const { message, violations } of auditCampaign(messages, options))
 *   for (const { rule } of violations) broken.push(`${message.recipient} ${rule}`)
 * console.log(broken) // [ '13800000002 cn/consent-basis' ]
 * ```
 */
export async function* auditCampaign(
  messages: Iterable<string | Message> | AsyncIterable<string | Message>,
  options: AuditCampaignOptions,
): AsyncGenerator<AuditedMessage, void, undefined> {
  const { consent, ...shared } = options
  checkAuditOptions('auditCampaign', shared)
  if (consent !== undefined && !(consent instanceof Map)) checkFunction('auditCampaign.consent', consent)
  const state = createCampaignState()
  let index = 0
  for await (const input of messages) {
    const message = toMessage(input)
    const own: AuditOptions = message.receivedAt === undefined ? shared : { ...shared, date: message.receivedAt }
    const extras = consent === undefined ? {} : { consent: consentOf(message, consent) }
    const context = startAudit(message, own, extras)
    const campaign = state.add(context)
    const violations = auditWith(message, own, { ...extras, campaign }, { ...context, campaign })
    yield Object.freeze({ index: index++, message, violations })
  }
}

function consentOf(message: Message, source: ConsentSource): AuditConsent | null {
  const { recipient } = message
  if (recipient === undefined) return null
  const record = typeof source === 'function' ? source(recipient, message) : source.get(recipient)
  if (record === undefined) return null
  checkConsent('auditCampaign.consent', record)
  return record
}
