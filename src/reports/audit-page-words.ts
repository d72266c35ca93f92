import type { Severity } from '../audit/types'
import type { Locale } from '../core/detector'

const english = {
  title: 'Audit of messages',
  messages: 'messages',
  broken: 'with violations',
  severities: { error: 'error', warning: 'warning', info: 'info' } as Readonly<Record<Severity, string>>,
  rules: 'Rules broken',
  rule: 'rule, why the first message breaks it, and where it stands',
  count: 'messages',
  fixable: 'fixable',
  list: 'Messages',
  show: 'Show',
  all: 'all',
  also: 'also in',
  after: 'With the fixes',
  parts: 'SMS parts',
  leftOut: 'more messages with violations are counted above but not shown',
  none: 'No rule is broken.',
  colon: ': ',
}

/** What the page of an audit says, in one language. */
export type AuditPageWords = typeof english

const chinese: AuditPageWords = {
  title: '短信合规审查',
  messages: '条数',
  broken: '有问题',
  severities: { error: '错误', warning: '警告', info: '提示' },
  rules: '违反的规则',
  rule: '规则、首条的问题与依据',
  count: '条数',
  fixable: '可自动修复',
  list: '短信',
  show: '显示',
  all: '全部',
  also: '另见',
  after: '修复后',
  parts: '短信条数',
  leftOut: '条有问题的短信已计入以上统计，但未列出',
  none: '未发现问题。',
  colon: '：',
}

/** The words of a language. */
export function auditPageWords(locale: Locale): AuditPageWords {
  return locale === 'zh-CN' ? chinese : english
}
