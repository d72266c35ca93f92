import { labelsAtHead } from '../../analysis/operator-labels'
import { contactsOf } from '../../analysis/contacts'
import { phonesOf } from '../../analysis/phones'
import { senderTypeOf, type SenderType } from '../../analysis/sender-type'
import { signatureOf } from '../../analysis/signature'
import { urlsOf } from '../../analysis/urls'
import type { Check } from '../check'

/**
 * A text that does not name the brand, for markets without a form of signature. Where the brand is not known, any name
 * will do: one before a colon, a bracketed one, or a capital letter amid a sentence; texts that begin in a script without
 * capitals are left alone.
 */
export const brandMissing: Check = {
  group: 'identity',
  reason: { en: 'The text does not name who sends it.', 'zh-CN': '内容未写明发送者名称。' },
  inspect: ({ analysis, options: { signature }, text }) => {
    if (signature !== undefined) {
      if (text.toLowerCase().includes(signature.toLowerCase())) return undefined
      return { fix: [{ start: labelEnd(text), end: labelEnd(text), insert: `${signature}: ` }] }
    }
    const named =
      senderTypeOf(analysis) === 'alphanumeric' ||
      signatureOf(analysis) !== undefined ||
      /^.{2,40}?[:：|] /u.test(text) ||
      /[\p{Ll},\d] \p{Lu}\p{Ll}/u.test(text) ||
      /^\P{L}*\p{Lo}/u.test(text) ||
      !/\p{Ll}/u.test(text)
    return named ? undefined : {}
  },
}

/** Where the labels at the head of a text end. */
function labelEnd(text: string): number {
  return labelsAtHead(text, undefined).at(-1)?.span.end ?? 0
}

/** A message that must begin with a label and does not. */
export const labelMissing: Check<{ readonly label: string }> = {
  group: 'identity',
  reason: { en: 'The text must begin with {label}.', 'zh-CN': '内容须以 {label} 开头。' },
  inspect: ({ text }, { label }) => {
    if (text.trimStart().toLowerCase().startsWith(label.toLowerCase())) return undefined
    const [old] = labelsAtHead(text, undefined).filter(({ code }) => code === 'advert')
    const space = /^\p{L}/u.test(label) ? ' ' : ''
    const fix = [{ start: 0, end: 0, insert: label + space }]
    return { detail: { label }, fix: old ? [...fix, { ...old.span, insert: '' }] : fix }
  },
}

/** A text without an address, number or link to reach the sender. */
export const contactMissing: Check = {
  group: 'identity',
  reason: { en: 'The text names no way to reach the sender.', 'zh-CN': '内容未写明发送者的联系方式。' },
  inspect: ({ analysis }) =>
    urlsOf(analysis).length + phonesOf(analysis).length + contactsOf(analysis).length > 0 ? undefined : {},
}

/** A sender of a kind that the message may not come from. */
export const senderKind: Check<{ readonly barred: readonly SenderType[] }> = {
  group: 'identity',
  ofText: false,
  reason: {
    en: 'A commercial message from a number of the kind {kind}: it takes a port for SMS (106…).',
    'zh-CN': '商业短信由{kindZh}发出，应使用短信端口号码。',
  },
  inspect: ({ analysis }, { barred }) => {
    const kind = senderTypeOf(analysis)
    return barred.includes(kind) ? { detail: { kind, kindZh: kindsInChinese[kind] ?? kind } } : undefined
  },
}

const kindsInChinese: Readonly<Partial<Record<SenderType, string>>> = {
  mobile: '个人手机号码',
  virtual: '虚拟运营商号码',
  broadnet: '192号段手机号码',
  iot: '物联网号码',
  international: '境外号码',
  landline: '固定电话号码',
}

/** A sender whose number or name has a barred or not the wanted form. */
export const senderPattern: Check<{
  /** Only senders that it fits are looked at. */
  readonly of?: RegExp
  readonly wanted?: RegExp
  readonly barred?: RegExp
  /** What is right, for the reason. */
  readonly example: string
}> = {
  group: 'identity',
  ofText: false,
  reason: {
    en: 'The sender does not have the form that this purpose wants: {example}.',
    'zh-CN': '发送号码或名称不符合该类短信的要求：{example}。',
  },
  inspect: ({ message: { sender } }, { of, wanted, barred, example }) => {
    const plain = sender?.replace(/[\s().]/g, '')
    if (!plain || (of && !of.test(plain))) return undefined
    return (wanted && !wanted.test(plain)) || barred?.test(plain) ? { detail: { example } } : undefined
  },
}

/** A name as sender that is not, or not known to be, in the market's register. */
export const senderUnregistered: Check<{ readonly register: string }> = {
  group: 'identity',
  ofText: false,
  reason: {
    en: 'A sender name must be registered with {register}.',
    'zh-CN': '以名称作为发送方须先在{register}登记。',
  },
  inspect: ({ analysis, options }, { register }) =>
    senderTypeOf(analysis) === 'alphanumeric' && options.senderRegistered !== true
      ? { detail: { register } }
      : undefined,
}
