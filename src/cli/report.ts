import type { Locale, Verdict } from '../index'
import { htmlReport, type ReportRow } from '../reports/index'
import { isJunksiftError } from '../core/errors'
import { usageError } from './errors'
import { createReporter } from './input/report'
import { findSources, readSource, sizeOf, type ReadOptions, type Source } from './input/read'
import { isMalformed, type Row } from './input/row'
import { exitCodes, type Io } from './io'
import { createFileSink, createSink } from './output/sink'
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
  const seen = { malformed: 0 }
  const page = await writePage(scanRows(sources, scanner, options, io, progress, seen), options).finally(progress.stop)
  const sink = options.output === undefined ? createSink(io.stdout) : createFileSink(options.output)
  await sink.write(page)
  await sink.end()
  if (io.signal.aborted) {
    io.stderr.write(`${wordsOf(options.locale).unfinished}\n`)
    return exitCodes.interrupted
  }
  return seen.malformed > 0 ? exitCodes.malformed : exitCodes.ok
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
  seen: { malformed: number },
): AsyncGenerator<ReportRow> {
  const report = createReporter(io)
  const nameOf = (file: string, line: number) => (sources.length === 1 ? String(line) : `${file}:${line}`)
  for (const source of sources) {
    for await (const items of readSource(source, { ...options, signal: io.signal, onBytes: progress.bytes })) {
      const rows: Row[] = []
      for (const item of items) {
        if (isMalformed(item)) {
          seen.malformed++
          report(item)
        } else rows.push(item)
      }
      let at = 0
      for await (const result of scanner.scanAll(rows.map(({ message }) => message))) {
        const { file, line, message } = rows[at++] as Row
        if (options.only && !options.only.includes(result.verdict)) continue
        yield { message: { id: nameOf(file, line), ...message }, result }
      }
      progress.messages(rows.length)
      if (io.signal.aborted) return
    }
  }
}
