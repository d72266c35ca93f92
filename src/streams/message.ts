import { codesOf } from '../analysis/codes'
import type { AnalysisBase } from '../analysis/part'
import { plainSender } from '../analysis/plain-sender'
import { signatureKey } from '../analysis/sender-list'
import { signatureOf } from '../analysis/signature'
import { wrong } from '../core/errors'
import type { Message } from '../core/message'
import { hashText } from '../matching/hash'

/** A message that is known to have been received, by whom and when. */
export interface ReceivedMessage extends Message {
  readonly recipient: string
  readonly receivedAt: Date | number | string
}

/** A message of which the sender is known, too. */
export interface SentMessage extends ReceivedMessage {
  readonly sender: string
}

/** What places a message in a stream. */
export interface StreamEvent {
  /** The message's own id, or one made of its time, sender, recipient and text: the same at every delivery. */
  readonly id: string
  /** When it was received, in milliseconds since 1970. */
  readonly at: number
  /** The recipient as it is compared. */
  readonly recipient: string
}

/**
 * Reads recipient and time of a message.
 *
 * @throws a JunksiftError with code `ERR_MESSAGE` where one is missing
 */
export function eventOf({ id, text, sender = '', recipient, receivedAt }: Message): StreamEvent {
  if (recipient === undefined || recipient.trim() === '')
    throw wrong('ERR_MESSAGE', 'message.recipient', recipient, 'the receiving number or account')
  const at = timeOf(receivedAt)
  return { id: id ?? hashText(JSON.stringify([at, sender, recipient, text])), at, recipient: plainSender(recipient) }
}

/**
 * A time in milliseconds since 1970.
 *
 * @throws a JunksiftError with code `ERR_MESSAGE` where there is none
 */
export function timeOf(receivedAt: Message['receivedAt']): number {
  if (receivedAt === undefined)
    throw wrong('ERR_MESSAGE', 'message.receivedAt', receivedAt, 'when the message was received')
  return +new Date(receivedAt)
}

/** How many digits of a port are the sender's; those behind them are extensions, often random. */
const portDigits = 10

/** The sender as it is compared: of a port (106…) only its first ten digits, since the rest may change at each message. */
export function senderKeyOf({ sender = '' }: Message): string {
  const plain = plainSender(sender)
  return /^106\d{8,}$/.test(plain) ? plain.slice(0, portDigits) : plain
}

/** The signature as it is compared; `undefined` without one, or where it names nobody (客服通知). */
export function brandKeyOf(analysis: AnalysisBase): string | undefined {
  const signature = signatureOf(analysis)
  return signature && !signature.neutral ? signatureKey(signature.name) : undefined
}

/** Who a code is for: the signature, else the service in the sentence, else the sender. */
export function serviceKeyOf(analysis: AnalysisBase): string {
  const service = brandKeyOf(analysis) ?? codesOf(analysis)[0]?.service?.toLowerCase() ?? senderKeyOf(analysis.message)
  return service === '' ? '?' : service
}
