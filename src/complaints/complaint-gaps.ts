import type { Channel } from '../core/message'
import type { ComplaintField, ComplaintGap, ComplaintMarket, ComplaintReport, LocalText } from './complaint'
import { isWhole } from './submissions'

type Known = Pick<
  ComplaintReport,
  'reportedNumber' | 'content' | 'receivedAt' | 'recipient' | 'reporterNumber' | 'screenshot' | 'category'
>

const hints: Readonly<Record<Exclude<ComplaintField, 'channel'>, LocalText>> = {
  reportedNumber: {
    en: 'The number that the message came from, with all its digits.',
    'zh-CN': '被举报号码，须完整填写每一位数字。',
  },
  content: { en: 'The whole text of the message, unaltered.', 'zh-CN': '短信全文，不得改动。' },
  receivedAt: { en: 'When the message was received.', 'zh-CN': '收到短信的时间。' },
  recipient: { en: 'The number that received the message.', 'zh-CN': '接收短信的号码。' },
  reporterNumber: {
    en: 'The mobile number of the person who complains; 12321 sends it a code.',
    'zh-CN': '举报人本人的手机号码，12321会向其发送验证码。',
  },
  screenshot: {
    en: 'A picture of the message that shows number, time and content.',
    'zh-CN': '能看到号码、时间和内容的短信截图。',
  },
  category: {
    en: 'The published counts have no category for a message of this kind: choose one yourself.',
    'zh-CN': '12321公布的统计中没有与这类短信对应的类别，请自行选择。',
  },
}

/** Fields that only 12321 asks for. */
const chineseOnly: readonly ComplaintField[] = ['reporterNumber', 'screenshot', 'category']

const incomplete: LocalText = {
  en: 'The number is a name, is masked, or lacks digits: give all its digits. No text to send was made.',
  'zh-CN': '号码是名称、被遮盖或位数不全，请补全每一位数字；因此没有生成举报短信。',
}

const unsuitable: LocalText = {
  en: 'The forms are for text messages (SMS). No text to send was made.',
  'zh-CN': '以上举报格式仅适用于短信；因此没有生成举报短信。',
}

/** Names what a complaint lacks. */
export function gapsOf(known: Known, market: ComplaintMarket, channel: Channel): readonly ComplaintGap[] {
  const gaps: ComplaintGap[] = []
  for (const [name, hint] of Object.entries(hints)) {
    const field = name as keyof Known
    const value = known[field]
    if (market !== 'CN' && chineseOnly.includes(field)) continue
    if (value === null || value === '') gaps.push({ field, problem: 'missing', hint })
    else if (field === 'reportedNumber' && !isWhole(value as string, market))
      gaps.push({ field, problem: 'incomplete', hint: incomplete })
  }
  if (channel !== 'sms') gaps.push({ field: 'channel', problem: 'unsuitable', hint: unsuitable })
  return gaps
}
