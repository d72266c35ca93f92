export type { ReportRow, ReportScan } from './collect'
export { htmlReport, type HtmlReportOptions } from './html-report'
export { complaintPage, type ComplaintPageOptions } from './complaint-page'
export { auditPage, type AuditPageOptions, type AuditPageRow } from './audit-page'
