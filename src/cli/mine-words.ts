import type { Locale } from '../index'
import type { MinedSummary } from './output/mined'

/** What `junksift mine` says, in one language. */
export interface MineWords {
  readonly count: string
  readonly senders: string
  readonly seen: string
  readonly template: string
  readonly examples: string
  readonly summary: (summary: MinedSummary, templates: number) => string
  readonly dropped: (templates: string, messages: string) => string
  readonly unfinished: string
}

const number = (value: number) => value.toLocaleString('en')
const percent = (part: number, whole: number) => (whole > 0 ? Math.round((1000 * part) / whole) / 10 : 0)

const english: MineWords = {
  count: 'count',
  senders: 'senders',
  seen: 'first – last seen',
  template: 'template',
  examples: 'such as',
  summary: ({ messages, inTemplates, alone, short, seconds }, templates) =>
    `${number(messages)} messages in ${seconds.toFixed(1)} s: ${number(templates)} template${templates === 1 ? '' : 's'} with ` +
    `${number(inTemplates)} messages (${percent(inTemplates, messages)} %), ${number(alone)} alone, ${number(short)} too short`,
  dropped: (templates, messages) =>
    `dropped to stay within --max-templates: ${templates} templates with ${messages} messages`,
  unfinished: 'interrupted: only part of the input was read',
}

const chinese: MineWords = {
  count: '条数',
  senders: '发送方',
  seen: '首次–末次出现',
  template: '模板',
  examples: '例如',
  summary: ({ messages, inTemplates, alone, short, seconds }, templates) =>
    `${number(messages)} 条消息，用时 ${seconds.toFixed(1)} 秒：${number(templates)} 个模板，覆盖 ${number(inTemplates)} 条` +
    `（${percent(inTemplates, messages)}%）；${number(alone)} 条无相似消息，${number(short)} 条过短`,
  dropped: (templates, messages) => `受 --max-templates 限制，丢弃了 ${templates} 个模板，共 ${messages} 条消息`,
  unfinished: '已中断：只读了一部分输入',
}

/** The words of a language. */
export function mineWordsOf(locale: Locale): MineWords {
  return locale === 'zh-CN' ? chinese : english
}
