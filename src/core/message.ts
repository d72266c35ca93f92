import { JunksiftError } from './errors'

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

const stringFields = ['id', 'sender', 'recipient', 'locale'] as const
const channels: readonly unknown[] = ['sms', 'voice', 'chat', 'email']

function messageError(path: string, given: unknown, allowed: string): JunksiftError {
  const kind = given === null ? 'null' : Array.isArray(given) ? 'array' : typeof given
  return new JunksiftError('ERR_MESSAGE', `message.${path} is of type ${kind}; it must be ${allowed}.`, {
    path: `message.${path}`,
    given: kind,
    allowed,
  })
}

/**
 * Turns what a scanner was given into a message, or throws: a bare string becomes `{ text }`.
 *
 * @throws a {@link JunksiftError} with code `ERR_MESSAGE` that names the field.
 */
export function toMessage(input: unknown): Message {
  if (typeof input === 'string') return { text: input }
  if (typeof input !== 'object' || input === null) throw messageError('text', input, 'a string')
  const message = input as Record<string, unknown>
  if (typeof message.text !== 'string') throw messageError('text', message.text, 'a string')
  for (const field of stringFields) {
    const value = message[field]
    if (value !== undefined && typeof value !== 'string') throw messageError(field, value, 'a string')
  }
  if (message.channel !== undefined && !channels.includes(message.channel))
    throw messageError('channel', message.channel, 'sms, voice, chat or email')
  const time = message.receivedAt
  if (time !== undefined && Number.isNaN(new Date(time as number).getTime()))
    throw messageError('receivedAt', time, 'a valid Date, milliseconds or an ISO 8601 string')
  return input as Message
}
