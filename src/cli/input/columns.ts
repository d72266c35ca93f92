import type { Channel, Message } from '../../index'

/** The fields of a message that the input may carry. */
export type Field = keyof Message

/** Names of columns and properties by field, in lower case; the earlier name wins. */
const names: Readonly<Record<Field, readonly string[]>> = {
  text: ['text', 'content', 'message', 'body', 'sms', 'msg', '内容', '短信内容', '短信', '正文', '消息', '文本'],
  id: ['id', 'message_id', 'msg_id', '编号', '序号'],
  sender: ['sender', 'from', 'address', '发送者', '发件人', '发送号码', '发送方', '号码'],
  recipient: ['recipient', 'to', '接收者', '收件人', '接收号码', '接收方'],
  receivedAt: ['received_at', 'receivedat', 'time', 'date', 'timestamp', '时间', '接收时间', '日期'],
  channel: ['channel', 'type', '渠道', '类型'],
  locale: ['locale', 'language', '语言'],
}

export const fields = Object.keys(names) as readonly Field[]

/** The column of each field in a header; a field without one is missing. */
export function findColumns(header: readonly string[]): Partial<Record<Field, number>> {
  const plain = header.map((name) => name.trim().toLowerCase())
  const found: Partial<Record<Field, number>> = {}
  for (const field of fields) {
    const name = names[field].find((known) => plain.includes(known))
    if (name !== undefined) found[field] = plain.indexOf(name)
  }
  return found
}

/** The same for the properties of an object. */
export function findProperty(object: Readonly<Record<string, unknown>>, field: Field): unknown {
  for (const name of names[field]) if (Object.hasOwn(object, name)) return object[name]
  return field === 'receivedAt' ? object.receivedAt : undefined
}

const channels: Readonly<Record<string, Channel>> = {
  sms: 'sms',
  text: 'sms',
  短信: 'sms',
  voice: 'voice',
  call: 'voice',
  语音: 'voice',
  电话: 'voice',
  通话: 'voice',
  chat: 'chat',
  im: 'chat',
  聊天: 'chat',
  email: 'email',
  mail: 'email',
  邮件: 'email',
}

/** Makes a message of loose values, or says what is wrong with them. Empty values count as missing. */
export function toRow(values: Readonly<Partial<Record<Field, unknown>>>): Message | string {
  const { text } = values
  if (text === undefined || text === null) return 'no text'
  if (typeof text !== 'string') return `the text is no string but ${Array.isArray(text) ? 'a list' : typeof text}`
  const message: { -readonly [F in Field]?: string | number } & { text: string } = { text }
  for (const field of fields) {
    const value = values[field]
    if (field === 'text' || value === undefined || value === null || value === '') continue
    if (typeof value !== 'string' && typeof value !== 'number') return `${field} is no string`
    if (field === 'receivedAt') {
      const time = typeof value === 'string' ? (fromDigits(value) ?? value) : value
      if (Number.isNaN(+new Date(time))) return `receivedAt is no time: ${String(value).slice(0, 40)}`
      message.receivedAt = time
    } else if (field === 'channel') {
      const name = String(value).toLowerCase()
      if (!Object.hasOwn(channels, name)) return `unknown channel ${name.slice(0, 20)}`
      message.channel = channels[name] as Channel
    } else message[field] = String(value)
  }
  return message as Message
}

/** Seconds or milliseconds since 1970, written as digits. */
function fromDigits(value: string): number | undefined {
  if (/^\d{10}$/.test(value)) return Number(value) * 1000
  return /^\d{13}$/.test(value) ? Number(value) : undefined
}
