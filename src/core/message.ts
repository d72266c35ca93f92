import { wrong } from './errors'

/** How a message reached its recipient; `voice` is the transcript of a call. */
export type Channel = 'sms' | 'voice' | 'chat' | 'email'

/**
 * One message with what is known about it. Only `text` is always needed; a detector that needs more makes that field
 * required in the scanner that holds it.
 */
export interface Message {
  /** The text exactly as received. */
  readonly text: string
  /** The app's own identifier; comes back in the result. */
  readonly id?: string
  /** The sending number, port or name, as received. */
  readonly sender?: string
  /** The receiving number or account. */
  readonly recipient?: string
  /** When it was received: a `Date`, milliseconds since 1970, or an ISO 8601 string. */
  readonly receivedAt?: Date | number | string
  /** Default: `sms`. */
  readonly channel?: Channel
  /** The recipient's locale as a BCP 47 tag, if known: `zh-CN`, `fr-FR`. */
  readonly locale?: string
}

/**
 * Turns what a scanner was given into a message, or throws: a bare string becomes `{ text }`.
 *
 * @throws a {@link JunksiftError} with code `ERR_MESSAGE` that names the field.
 */
export function toMessage(input: unknown): Message {
  if (typeof input === 'string') return { text: input }
  if (!input || typeof input !== 'object') throw wrong('ERR_MESSAGE', 'message', input, 'a string or { text }')
  const message = input as Message
  const check = (field: keyof Message, right: boolean, allowed: string) => {
    if (!right) throw wrong('ERR_MESSAGE', `message.${field}`, typeof message[field], allowed)
  }
  check('text', typeof message.text === 'string', 'a string')
  for (const field of ['id', 'sender', 'recipient', 'locale'] as const) {
    check(field, message[field] === undefined || typeof message[field] === 'string', 'a string')
  }
  const channels = ['sms', 'voice', 'chat', 'email']
  const { channel, receivedAt } = message
  check('channel', channel === undefined || channels.includes(channel), channels.join(', '))
  check('receivedAt', receivedAt === undefined || !Number.isNaN(+new Date(receivedAt)), 'a time')
  return message
}
