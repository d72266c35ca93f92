import type { Locale } from '../../index'
import { startAuditPage } from '../../reports/audit-page'
import type { AuditFormatter } from './audit-record'

/** One page, written at the end. It holds the texts of messages that break rules. */
export function auditHtmlFormatter(locale: Locale): AuditFormatter {
  const page = startAuditPage({ locale })
  return {
    head: () => '',
    item: ({ row: { file, line, message }, violations, fixed }) => {
      const id = `${file}:${line}${message.id === undefined ? '' : ` ${message.id}`}`
      page.add({ message: { ...message, id }, violations, ...(fixed ? { fixed } : {}) })
      return ''
    },
    tail: () => page.end(),
  }
}
