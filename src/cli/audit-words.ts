import type { Locale, Severity } from '../index'
import type { AuditSummary } from './output/audit-record'

/** What `junksift audit` says, in one language. */
export interface AuditWords {
  readonly severities: Readonly<Record<Severity, string>>
  readonly fixable: string
  readonly fixed: (rules: number) => string
  readonly parts: (before: number, after: number) => string
  readonly summary: (summary: AuditSummary) => string
  readonly unfinished: string
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

const english: AuditWords = {
  severities: { error: 'error', warning: 'warning', info: 'info' },
  fixable: '(fixable)',
  fixed: (rules) => `${plural(rules, 'rule')} fixed:`,
  parts: (before, after) => `SMS parts: ${before} before, ${after} after`,
  summary: ({ messages, broken, fixed, error, warning, info }) =>
    `${plural(messages, 'message')}: ${broken} with violations, ${plural(error, 'error')}, ${plural(warning, 'warning')}, ${info} info` +
    (fixed > 0 ? `; ${fixed} fixed` : ''),
  unfinished: '(interrupted)',
}

const chinese: AuditWords = {
  severities: { error: '错误', warning: '警告', info: '提示' },
  fixable: '（可自动修复）',
  fixed: (rules) => `已修复 ${rules} 项：`,
  parts: (before, after) => `短信条数：修复前 ${before}，修复后 ${after}`,
  summary: ({ messages, broken, fixed, error, warning, info }) =>
    `共 ${messages} 条：${broken} 条有问题，错误 ${error}，警告 ${warning}，提示 ${info}` +
    (fixed > 0 ? `；已修复 ${fixed} 条` : ''),
  unfinished: '（已中断）',
}

/** The words of a language. */
export function auditWordsOf(locale: Locale): AuditWords {
  return locale === 'zh-CN' ? chinese : english
}
