import type { Locale, Verdict } from '../index'
import { htmlReport, type ReportRow } from '../reports/index'
import { isJunksiftError } from '../core/errors'
import { usageError } from './errors'
import { createReporter } from './input/report'
import { readRows } from './input/batches'
import { findSources, sizeOf, type ReadOptions, type Source } from './input/read'
import type { Malformed, Row } from './input/row'
import { exitCodes, type Io } from './io'
import { openSink } from './output/sink'
import { createProgress, type Progress } from './progress'
import { loadScanner, type MessageScanner, type ScannerChoice } from './scanner'
import { wordsOf } from './words'

/** The options of `junksift report`. */
export interface ReportOptions extends ScannerChoice, Pick<ReadOptions, 'input' | 'encoding' | 'column' | 'header'> {
  readonly locale: Locale
  readonly title?: string | undefined
  readonly timeZone?: string | undefined
  /** Verdicts to put into the page. */
  readonly only?: readonly Verdict[] | undefined
  /** The page holds so many messages. */
  readonly limit?: number | undefined
  readonly output?: string | undefined
  readonly quiet?: boolean | undefined
}

/** Scans files or standard input, writes one page of what was found, and returns the exit code. */
export async function runReport(files: readonly string[], options: ReportOptions, io: Io): Promise<number> {
  const scanner = await loadScanner(options)
  const sources = findSources(files, io.stdin)
  const progress = createProgress(io.stderr, sizeOf(sources), !options.quiet)
  const report = createReporter(io)
  let malformed = 0
  const onMalformed = (row: Malformed) => {
    malformed++
    report(row)
  }
  const rows = scanRows(sources, scanner, options, io, progress, onMalformed)
  const page = await writePage(rows, options).finally(progress.stop)
  const sink = openSink(options.output, io)
  await sink.write(page)
  await sink.end()
  if (io.signal.aborted) {
    io.stderr.write(`${wordsOf(options.locale).unfinished}\n`)
    return exitCodes.interrupted
  }
  return malformed > 0 ? exitCodes.malformed : exitCodes.ok
}

async function writePage(rows: AsyncIterable<ReportRow>, options: ReportOptions): Promise<string> {
  const { locale, title, limit } = options
  const timeZone = options.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  try {
    return await htmlReport(rows, {
      locale,
      timeZone,
      ...(title === undefined ? {} : { title }),
      ...(limit === undefined ? {} : { limit }),
    })
  } catch (error) {
    if (isJunksiftError(error) && error.path === 'htmlReport.timeZone')
      throw usageError(`--time-zone: ${error.message}`, error)
    throw error
  }
}

/** Scans all rows in their order. A message without an id goes by the line that it begins on. */
async function* scanRows(
  sources: readonly Source[],
  scanner: MessageScanner,
  options: ReportOptions,
  io: Io,
  progress: Progress,
  onMalformed: (row: Malformed) => void,
): AsyncGenerator<ReportRow> {
  const nameOf = (file: string, line: number) => (sources.length === 1 ? String(line) : `${file}:${line}`)
  const settings: ReadOptions = { ...options, signal: io.signal, onBytes: progress.bytes }
  for await (const rows of readRows(sources, settings, onMalformed)) {
    let at = 0
    for await (const result of scanner.scanAll(rows.map(({ message }) => message))) {
      const { file, line, message } = rows[at++] as Row
      if (options.only && !options.only.includes(result.verdict)) continue
      yield { message: { id: nameOf(file, line), ...message }, result }
    }
    progress.messages(rows.length)
  }
}
