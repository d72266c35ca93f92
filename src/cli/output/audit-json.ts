import { formatReason, type Locale } from '../../index'
import type { AuditFormatter } from './audit-record'

/** One JSON document, written piece by piece: `{ version, results, summary }`. */
export function auditJsonFormatter(locale: Locale, withText: boolean): AuditFormatter {
  let separator = ''
  return {
    head: () => '{"version":1,"results":[',
    item: ({ row: { file, line, message }, violations, fixed }) => {
      const record = {
        file,
        line,
        id: message.id,
        ...(withText ? { text: message.text } : {}),
        violations: violations.map((violation) => ({ ...violation, reason: formatReason(violation, locale) })),
        ...(fixed ? { fixed } : {}),
      }
      const text = `${separator}\n${JSON.stringify(record)}`
      separator = ','
      return text
    },
    tail: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  }
}
