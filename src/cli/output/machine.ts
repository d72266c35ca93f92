import { formatReason, type Finding, type Outcome, type ScanResult } from '../../index'
import { showScore, type FailedRow, type FormatOptions, type Formatter, type Scanned } from './record'

/** What the machine-readable formats say of one message; the text only where it is asked for. */
function recordOf({ row: { file, line, message }, result }: Scanned, { locale, withText }: FormatOptions): object {
  const reasons = (result.findings as readonly Finding[]).map((finding) => formatReason(finding, locale))
  const short = { ...result, outcomes: shortOutcomes(result.outcomes) }
  return { file, line, id: message.id, ...(withText ? { text: message.text } : {}), reasons, result: short }
}

/** The same of a message without a result. */
function failureOf({ row: { file, line, message }, error }: FailedRow, { withText }: FormatOptions): object {
  return { file, line, id: message.id, ...(withText ? { text: message.text } : {}), error }
}

/** Outcomes without the findings and failures, which stand in the lists of the result under the same detector. */
function shortOutcomes(outcomes: ScanResult['outcomes']): object {
  const short = (outcome: Outcome) => (outcome.status === 'skipped' ? outcome : { status: outcome.status })
  const entries = Object.entries(outcomes as Readonly<Record<string, Outcome>>)
  return Object.fromEntries(entries.map(([id, outcome]) => [id, short(outcome)]))
}

/** One JSON object a line. */
export function ndjsonFormatter(options: FormatOptions): Formatter {
  return {
    holdsSummary: false,
    head: () => '',
    item: (scanned) => `${JSON.stringify(recordOf(scanned, options))}\n`,
    failed: (row) => `${JSON.stringify(failureOf(row, options))}\n`,
    separator: '',
    tail: () => '',
  }
}

/** One JSON document, written piece by piece: `{ version, results, summary }`. */
export function jsonFormatter(options: FormatOptions): Formatter {
  return {
    holdsSummary: false,
    head: () => '{"version":1,"results":[',
    item: (scanned) => `\n${JSON.stringify(recordOf(scanned, options))}`,
    failed: (row) => `\n${JSON.stringify(failureOf(row, options))}`,
    separator: ',',
    tail: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  }
}

/** CSV with a header (RFC 4180). Codes and reasons of one message are parted by `; `. */
export function csvFormatter({ locale, withText }: FormatOptions): Formatter {
  const names = [
    'file',
    'line',
    'id',
    'verdict',
    'score',
    'category',
    'codes',
    'reasons',
    ...(withText ? ['text'] : []),
  ]
  return {
    holdsSummary: false,
    head: () => `${names.join(',')}\n`,
    item: ({ row: { file, line, message }, result }) => {
      const findings = result.findings as readonly Finding[]
      const cells = [
        file,
        String(line),
        message.id ?? '',
        result.verdict,
        showScore(result.score, 4),
        result.category,
        findings.map(({ detector, code }) => `${detector}/${code}`).join('; '),
        findings.map((finding) => formatReason(finding, locale)).join('; '),
        ...(withText ? [message.text] : []),
      ]
      return `${cells.map(quote).join(',')}\n`
    },
    failed: ({ row: { file, line, message }, error }) => {
      const cells = [
        file,
        String(line),
        message.id ?? '',
        'failed',
        '',
        '',
        '',
        error,
        ...(withText ? [message.text] : []),
      ]
      return `${cells.map(quote).join(',')}\n`
    },
    separator: '',
    tail: () => '',
  }
}

/** A cell of a CSV (RFC 4180). */
export function quote(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
