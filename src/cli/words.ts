import type { Locale, Verdict } from '../index'

/** What the command line says, in one language. */
export interface Words {
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly line: string
  readonly verdict: string
  readonly score: string
  readonly category: string
  readonly message: string
  readonly reasons: string
  readonly summary: string
  readonly messages: string
  readonly topReasons: string
  readonly malformed: string
  readonly unscanned: string
  readonly unfinished: string
  readonly failures: string
  /** "1,234 messages in 2.1 s (588/s)". */
  readonly took: (messages: string, seconds: string, rate: string) => string
  readonly bias: string
  readonly total: string
  readonly logOdds: string
  readonly nothing: string
  readonly shadow: string
  readonly analysis: string
  readonly none: string
  /** Names of the parts of the analysis. */
  readonly parts: Readonly<
    Record<
      | 'intent'
      | 'signature'
      | 'sender'
      | 'optOut'
      | 'urls'
      | 'phones'
      | 'contacts'
      | 'codes'
      | 'folds'
      | 'folded'
      | 'language'
      | 'segments',
      string
    >
  >
}

const english: Words = {
  verdicts: { ham: 'ham', suspect: 'suspect', spam: 'spam' },
  line: 'id/line',
  verdict: 'verdict',
  score: 'score',
  category: 'category',
  message: 'message',
  reasons: 'reasons',
  summary: 'Summary',
  messages: 'messages',
  topReasons: 'most frequent reasons',
  malformed: 'malformed rows',
  unscanned: 'messages that could not be scanned',
  unfinished: 'interrupted: only part of the input was read',
  failures: 'detectors that gave no answer',
  took: (messages, seconds, rate) => `${messages} messages in ${seconds} s (${rate}/s)`,
  bias: 'bias: nothing found',
  total: 'sum',
  logOdds: 'log-odds',
  nothing: 'nothing found',
  shadow: 'on trial',
  analysis: 'Analysis',
  none: '–',
  parts: {
    intent: 'intent',
    signature: 'signature',
    sender: 'sender',
    optOut: 'opt-out',
    urls: 'links',
    phones: 'phones',
    contacts: 'contacts',
    codes: 'codes',
    folds: 'folded',
    folded: 'folded text',
    language: 'language',
    segments: 'SMS parts',
  },
}

const chinese: Words = {
  verdicts: { ham: '正常', suspect: '可疑', spam: '垃圾' },
  line: '编号/行',
  verdict: '结论',
  score: '分数',
  category: '类别',
  message: '消息',
  reasons: '理由',
  summary: '汇总',
  messages: '条数',
  topReasons: '最常见的理由',
  malformed: '无法读取的行',
  unscanned: '未能检测的消息',
  unfinished: '已中断:只读了一部分输入',
  failures: '未能给出结果的检测器',
  took: (messages, seconds, rate) => `${messages} 条消息,用时 ${seconds} 秒(每秒 ${rate} 条)`,
  bias: '基准:什么都没发现',
  total: '合计',
  logOdds: '对数几率',
  nothing: '什么都没发现',
  shadow: '试运行',
  analysis: '分析',
  none: '–',
  parts: {
    intent: '意图',
    signature: '签名',
    sender: '发送方',
    optOut: '退订',
    urls: '链接',
    phones: '电话',
    contacts: '联系方式',
    codes: '验证码',
    folds: '还原次数',
    folded: '还原后的文本',
    language: '语言',
    segments: '短信条数',
  },
}

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return locale === 'zh-CN' ? chinese : english
}

/** The language that the environment asks for: Chinese where it says so, else English. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const tag = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh/i.test(tag) ? 'zh-CN' : 'en'
}
