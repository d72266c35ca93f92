import { formatReason, type Locale, type Severity, type Span, type Violation } from '../../index'
import { sourceText } from '../../audit/source-text'
import { auditWordsOf, type AuditWords } from '../audit-words'
import type { AuditFormatter, AuditSummary } from './audit-record'
import type { Colors } from './colors'
import { wrap, type Piece } from './layout'

/** For a reader: each message with what was found marked, below it its violations, and at the end a summary. */
export function auditTableFormatter(locale: Locale, colors: Colors, width: number): AuditFormatter {
  const words = auditWordsOf(locale)
  const indent = '  '
  const block = (pieces: readonly Piece[], lead: string) =>
    wrap(pieces, width - indent.length - lead.length)
      .map(({ text }, i) => `${indent}${i === 0 ? lead : ' '.repeat(lead.length)}${text}\n`)
      .join('')
  return {
    head: () => '',
    item: ({ row: { line, file, message }, violations, fixed }) => {
      if (violations.length === 0 && (fixed?.edits.length ?? 0) === 0) return ''
      const title = colors.bold(`${file}:${line}${message.id === undefined ? '' : ` ${message.id}`}`)
      const text = block(marked(message.text, violations, colors), '')
      const list = violations.map((violation) => block(piecesOf(violation, locale, words, colors), '- ')).join('')
      const change =
        fixed && fixed.edits.length > 0
          ? block([{ text: `${words.fixed(fixed.rules.length)} `, paint: colors.green }, { text: fixed.text }], '→ ') +
            block(
              [{ text: words.parts(fixed.segments.before.count, fixed.segments.after.count), paint: colors.dim }],
              '  ',
            )
          : ''
      return `${title}\n${text}${change}${list}\n`
    },
    tail: (summary) => `${summaryLine(summary, words)}\n`,
  }
}

function piecesOf(violation: Violation, locale: Locale, words: AuditWords, colors: Colors): Piece[] {
  const { severity, rule, fix } = violation
  return [
    { text: words.severities[severity], paint: paintOf(severity, colors) },
    { text: ` ${rule} `, paint: colors.cyan },
    { text: formatReason(violation, locale) },
    { text: ` [${sourceText(violation, locale)}]`, paint: colors.dim },
    ...(fix ? [{ text: ` ${words.fixable}`, paint: colors.green }] : []),
  ]
}

function paintOf(severity: Severity, colors: Colors): Piece['paint'] {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.dim
}

/** The text with its spans underlined, or between ⟦ and ⟧ without colour. */
function marked(text: string, violations: readonly Violation[], colors: Colors): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of joined(violations.flatMap(({ spans }) => spans))) {
    if (start > at) pieces.push({ text: text.slice(at, start) })
    const inside = text.slice(start, end)
    pieces.push(
      colors.isColorSupported
        ? { text: inside, paint: (it) => colors.underline(colors.red(it)) }
        : { text: `⟦${inside}⟧` },
    )
    at = end
  }
  return [...pieces, { text: text.slice(at) }]
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of [...spans].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}

/** One line of counts. */
export function summaryLine(summary: AuditSummary, words: AuditWords): string {
  return words.summary(summary) + (summary.complete ? '' : ` ${words.unfinished}`)
}
