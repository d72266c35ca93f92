import {
  applyFixes,
  auditCampaign,
  isJunksiftError,
  type AuditMarket,
  type AuditProvider,
  type AuditCampaignOptions,
  type Locale,
  type Message,
  type Purpose,
  type Severity,
  type Violation,
} from '../index'
import { auditWordsOf } from './audit-words'
import { readConsentFile } from './consent-file'
import { usageError } from './errors'
import { createReporter } from './input/report'
import { readRows } from './input/batches'
import { findSources, sizeOf, type ReadOptions } from './input/read'
import type { Malformed, Row } from './input/row'
import { exitCodes, type Io } from './io'
import { auditHtmlFormatter } from './output/audit-html'
import { auditJsonFormatter } from './output/audit-json'
import type { AuditFormatter, AuditedRow, AuditSummary } from './output/audit-record'
import { sarifFormatter } from './output/audit-sarif'
import { auditTableFormatter, summaryLine } from './output/audit-table'
import { outputColors } from './output/colors'
import { widthFor } from './output/layout'
import { createSink, openSink, type Sink } from './output/sink'
import { fixedWriter } from './output/write-fixed'
import { createProgress, wantsBar } from './progress'

/** Formats that violations are written in. */
export const auditFormats = ['table', 'json', 'sarif', 'html'] as const

/** From which severity on a violation makes the run fail; `never`: none does. */
export const failLevels = ['error', 'warning', 'info', 'never'] as const

/** The options of `junksift audit`. */
export interface AuditCommandOptions extends Pick<ReadOptions, 'input' | 'encoding' | 'column' | 'header'> {
  readonly market: AuditMarket
  readonly provider?: AuditProvider | undefined
  readonly date?: string | undefined
  readonly purpose?: Purpose | undefined
  readonly signature?: string | undefined
  readonly optOut?: string | undefined
  readonly timeZone?: string | undefined
  /** All recipients are members. */
  readonly members?: boolean | undefined
  /** The file with the consent of each recipient. */
  readonly consent?: string | undefined
  /** Apply the fixes, and report what remains. */
  readonly fix?: boolean | undefined
  /** Write the messages with their fixed texts to a file. */
  readonly writeFixed?: string | undefined
  readonly format: (typeof auditFormats)[number]
  readonly locale: Locale
  readonly failOn: (typeof failLevels)[number]
  readonly output?: string | undefined
  readonly quiet?: boolean | undefined
  readonly withText?: boolean | undefined
}

type Counts = { -readonly [K in keyof AuditSummary]: AuditSummary[K] }

/** Audits messages from files or standard input, as one campaign, and returns the exit code. */
export async function runAudit(files: readonly string[], options: AuditCommandOptions, io: Io): Promise<number> {
  const sources = findSources(files, io.stdin)
  const campaign = await campaignOptions(options)
  const sink = openSink(options.output, io)
  const formatter = formatterOf(options, io)
  const writer = options.writeFixed === undefined ? undefined : fixedWriter(options.writeFixed)
  const progress = createProgress(io.stderr, sizeOf(sources), wantsBar(options, io))
  const settings: ReadOptions = { ...options, signal: io.signal, onBytes: progress.bytes }
  const counts: Counts = {
    messages: 0,
    broken: 0,
    fixed: 0,
    error: 0,
    warning: 0,
    info: 0,
    malformed: 0,
    complete: true,
  }
  const report = createReporter(io)
  const onMalformed = (row: Malformed) => {
    counts.malformed++
    report(row)
  }
  try {
    await sink.write(formatter.head())
    for await (const audited of auditRows(readRows(sources, settings, onMalformed), options, campaign)) {
      add(counts, audited)
      progress.messages(1)
      await sink.write(formatter.item(audited))
      await writer?.write(audited)
      if (sink.isClosed() || io.signal.aborted) break
    }
  } catch (error) {
    throw isJunksiftError(error) ? usageError(error.message, error) : error
  } finally {
    progress.stop()
  }
  await writer?.end()
  counts.complete = !io.signal.aborted
  return finish(counts, formatter, sink, options, io)
}

async function* auditRows(
  batches: AsyncIterable<readonly Row[]>,
  options: AuditCommandOptions,
  campaign: AuditCampaignOptions,
): AsyncGenerator<AuditedRow> {
  const waiting: Row[] = []
  async function* messages(): AsyncGenerator<Message> {
    for await (const rows of batches)
      for (const row of rows) {
        waiting.push(row)
        yield withoutTime(row.message, options)
      }
  }
  const fixes = options.fix === true || options.writeFixed !== undefined
  for await (const { violations } of auditCampaign(messages(), campaign)) {
    const row = waiting.shift() as Row
    yield fixes ? fixRow(row, violations) : { row, violations }
  }
}

/** A date on the command line stands for the times of the messages. */
function withoutTime(message: Message, { date }: AuditCommandOptions): Message {
  if (date === undefined) return message
  const { receivedAt: _, ...rest } = message
  return rest
}

async function campaignOptions({
  market,
  provider,
  date,
  purpose,
  signature,
  optOut,
  timeZone,
  members,
  consent: file,
}: AuditCommandOptions): Promise<AuditCampaignOptions> {
  const audience = members ? { members } : undefined
  const consent = file === undefined ? undefined : await readConsentFile(file)
  const given = { market, provider, date, purpose, signature, optOut, timeZone, audience, consent }
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as unknown as AuditCampaignOptions
}

function fixRow(row: Row, violations: readonly Violation[]): AuditedRow {
  const rules = violations.filter(({ fix }) => fix).map(({ rule }) => rule)
  const fixed = { ...applyFixes(row.message.text, violations), rules }
  return { row, violations: violations.filter(({ fix }) => !fix), fixed }
}

function add(counts: Counts, { violations, fixed }: AuditedRow): void {
  counts.messages++
  if (violations.length > 0) counts.broken++
  if (fixed && fixed.edits.length > 0) counts.fixed++
  for (const { severity } of violations) counts[severity]++
}

async function finish(
  summary: AuditSummary,
  formatter: AuditFormatter,
  sink: Sink,
  options: AuditCommandOptions,
  io: Io,
): Promise<number> {
  if (sink.isClosed()) return exitCodes.ok
  await sink.write(formatter.tail(summary))
  if (!options.quiet && (options.format !== 'table' || options.output !== undefined))
    await createSink(io.stderr).write(`${summaryLine(summary, auditWordsOf(options.locale))}\n`)
  await sink.end()
  if (!summary.complete) return exitCodes.interrupted
  if (fails(summary, options.failOn)) return exitCodes.failOn
  return summary.malformed > 0 ? exitCodes.malformed : exitCodes.ok
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

function fails(summary: AuditSummary, failOn: AuditCommandOptions['failOn']): boolean {
  return failOn !== 'never' && severities.slice(0, severities.indexOf(failOn) + 1).some((name) => summary[name] > 0)
}

function formatterOf({ format, locale, withText, output }: AuditCommandOptions, io: Io): AuditFormatter {
  if (format === 'json') return auditJsonFormatter(locale, withText === true)
  if (format === 'sarif') return sarifFormatter(locale)
  if (format === 'html') return auditHtmlFormatter(locale)
  const colors = outputColors(output, io)
  return auditTableFormatter(locale, colors, widthFor(io))
}
