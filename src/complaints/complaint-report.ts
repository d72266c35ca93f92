import { optionError, wrong } from '../core/errors'
import { toMessage, type Message } from '../core/message'
import { checkKeys } from '../core/options'
import { formatReason } from '../core/reason'
import type { Finding, ScanResult } from '../core/result'
import type { ComplaintCarrier, ComplaintEvidence, ComplaintMarket, ComplaintReport } from './complaint'
import { complaintCategory } from './complaint-category'
import { gapsOf } from './complaint-gaps'
import { complaintCarriers, complaintMarkets, submissionsOf } from './submissions'

/** Who complains. */
export interface ComplaintReporter {
  /** The complainant's own mobile number. */
  readonly number?: string
  /** The complainant's carrier in China. Default: the forms of all carriers. */
  readonly carrier?: ComplaintCarrier
}

/** Options of {@link index!complaintReport | complaintReport}. */
export interface ComplaintOptions {
  readonly reporter?: ComplaintReporter
  /** Where the complaint is made. Default `CN`. */
  readonly market?: ComplaintMarket
  /** The file name of a picture that shows number, time and content. */
  readonly screenshot?: string
}

/** What a complaint takes from a scan; also what came back from JSON. */
export type ComplaintScan = Pick<ScanResult, 'id' | 'verdict' | 'score' | 'category' | 'findings'>

/**
 * Puts together a complaint about one message: what China's reporting centre 12321 asks for (the complainant's number,
 * the reported number in full, the whole text unaltered, a picture), the category in the terms of its published counts,
 * what speaks for it, and the texts to send to 12321, the Chinese carriers, 7726 (US, GB) or 33700 (FR). It sends
 * nothing.
 *
 * What is not known stays `null` and is named in `gaps`; nothing is invented. The content is the message's own text,
 * letter by letter. The report is plain data: `JSON.stringify` keeps it whole.
 *
 * @param message - as it was received; a bare text has no sender, which a complaint needs
 * @param result - what a scanner made of the same message
 * @throws a {@link index!JunksiftError | JunksiftError}: `ERR_OPTION` for a wrong option, `ERR_MESSAGE` for what is no
 * message, or a result of another message by its `id`
 *
 * @example
 * ```ts
 * import { complaintReport, createScanner, inboxLite } from 'junksift'
 *
 * const message = { text: '代开发票,验后付款,电话13800001234', sender: '1069 0000 1234', receivedAt: '2026-11-01T09:30+08:00' }
 * const result = createScanner(inboxLite()).scan(message)
 * const report = complaintReport(message, result, { reporter: { number: '13900001111', carrier: 'china-mobile' } })
 *
 * console.log(report.category?.group, report.category?.kind?.['zh-CN']) // 涉嫌违法 出售发票证件
 * console.log(report.submissions.map(({ to }) => to)) // [ '12321', '10086999' ]
 * console.log(report.submissions[0]?.messages[0]?.text) // 106900001234*代开发票,验后付款,电话13800001234
 * console.log(report.gaps.map(({ field }) => field)) // [ 'recipient', 'screenshot' ]
 * ```
 */
export function complaintReport(
  message: Message | string,
  result: ComplaintScan,
  options: ComplaintOptions = {},
): ComplaintReport {
  const { reporter = {}, market = 'CN', screenshot = null } = checked(options)
  const given = toMessage(message)
  checkResult(given, result)
  const { text, sender = null, recipient = null, channel = 'sms' } = given
  const known = {
    reportedNumber: filled(sender),
    content: text,
    receivedAt: timeOf(given.receivedAt),
    recipient: filled(recipient),
    reporterNumber: filled(reporter.number ?? null),
    screenshot: filled(screenshot),
    category: complaintCategory(result.category),
  }
  return {
    version: 1,
    id: given.id ?? null,
    market,
    ...known,
    channel,
    scan: { verdict: result.verdict, score: result.score, category: result.category },
    evidence: evidenceOf(text, result.findings),
    gaps: gapsOf(known, market, channel),
    submissions: channel === 'sms' ? submissionsOf(market, reporter.carrier, known.reportedNumber, text) : [],
  }
}

function checked(options: ComplaintOptions): ComplaintOptions {
  checkKeys('complaintReport', options, ['reporter', 'market', 'screenshot'])
  const { reporter = {}, market, screenshot } = options
  checkKeys('complaintReport.reporter', reporter, ['number', 'carrier'])
  checkText('complaintReport.reporter.number', reporter.number)
  checkText('complaintReport.screenshot', screenshot)
  checkOneOf('complaintReport.market', market, complaintMarkets)
  checkOneOf('complaintReport.reporter.carrier', reporter.carrier, complaintCarriers)
  return options
}

function checkText(path: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'string') throw optionError(path, value, 'a string')
}

function checkOneOf(path: string, value: string | undefined, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value)) throw optionError(path, value, allowed.join(', '))
}

function checkResult({ id }: Message, result: ComplaintScan): void {
  if (!Array.isArray((Object(result) as Partial<ComplaintScan>).findings))
    throw wrong('ERR_MESSAGE', 'result', result, 'what a scanner returned')
  if (result.id !== undefined && result.id !== id)
    throw wrong('ERR_MESSAGE', 'result.id', result.id, `that of the message, ${String(id)}`)
}

/** An empty text tells as little as none. */
function filled(text: string | null): string | null {
  return text?.trim() ? text : null
}

function timeOf(receivedAt: Message['receivedAt']): string | null {
  if (receivedAt === undefined) return null
  return typeof receivedAt === 'string' ? receivedAt : new Date(receivedAt).toISOString()
}

/** What speaks for junk, strongest first. Findings on trial count for nothing. */
function evidenceOf(text: string, findings: readonly Finding[]): readonly ComplaintEvidence[] {
  return findings
    .filter(({ shadow, contribution }) => !shadow && contribution > 0)
    .sort((a, b) => b.contribution - a.contribution)
    .map((finding) => ({
      detector: finding.detector,
      code: finding.code,
      reason: { en: formatReason(finding), 'zh-CN': formatReason(finding, 'zh-CN') },
      spans: finding.spans.map(({ start, end }) => ({ start, end })),
      quotes: finding.spans.map(({ start, end }) => text.slice(start, end)),
    }))
}
