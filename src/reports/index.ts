export type { ReportRow, ReportScan } from './collect'
export { htmlReport, type HtmlReportOptions } from './html-report'
