import type { EvaluationReport } from './evaluate'
import { tablesOf, type ReportTable, type TableOptions } from './tables'
import { evaluationWords } from './words'

/**
 * A report as Markdown: a heading and a table for each part. Texts of mistakes stand in it only where the report holds
 * them, escaped so that none can break the page.
 *
 * @example
 * ```ts
 * import { createScanner, inboxLite } from 'junksift'
 * import { evaluate, toMarkdown } from 'junksift/evaluation'
 *
 * const report = await evaluate(createScanner(inboxLite()), [{ text: '晚上一起吃火锅吗?', label: 'ham' }])
 * console.log(toMarkdown(report).split('\n')[0]) // # Evaluation
 * console.log(toMarkdown(report, { locale: 'zh-CN' }).includes('误报率')) // true
 * ```
 */
export function toMarkdown(report: EvaluationReport, options: TableOptions = {}): string {
  const { title } = evaluationWords(options.locale ?? 'en')
  return [`# ${title}\n`, ...tablesOf(report, options).map(markdownTable)].join('\n')
}

/** One table under its heading. */
function markdownTable({ title, head, rows, numbers }: ReportTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |\n`
  const rule = `|${head.map((_, i) => (numbers.includes(i) ? '---:' : '---')).join('|')}|\n`
  return `## ${escape(title)}\n\n${line(head)}${rule}${rows.map(line).join('')}`
}

/** Keeps a text from being read as Markdown or HTML, or from leaving its cell. */
function escape(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, '↵')
    .replace(/[\0-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '·')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replace(/(https?):/gi, '$1&#58;')
    .replace(/(www)\./gi, '$1&#46;')
}
