import type { Locale, ScanResult, Verdict } from '../index'
import { isMalformed, type Malformed, type Row } from './input/row'
import { createReporter } from './input/report'
import { findSources, sizeOf, type ReadOptions } from './input/read'
import { exitCodes, type Io } from './io'
import { colorsFor } from './output/colors'
import { widthFor } from './output/layout'
import { csvFormatter, jsonFormatter, ndjsonFormatter } from './output/machine'
import type { FormatOptions, Formatter } from './output/record'
import { createFileSink, createSink, type Sink } from './output/sink'
import { createCounter, formatSummary, type Counter } from './output/summary'
import { tableFormatter } from './output/table'
import { createProgress } from './progress'
import { openBatchScanner, readBatches, type BatchScanner, type ScannedBatch } from './scan-batches'
import type { ScannerChoice } from './scanner'

/** Formats that results are written in. */
export const outputFormats = ['table', 'json', 'ndjson', 'csv'] as const
type OutputFormat = (typeof outputFormats)[number]

/** The options of `junksift scan`. */
export interface ScanOptions extends ScannerChoice, Pick<ReadOptions, 'input' | 'encoding' | 'column' | 'header'> {
  readonly format: OutputFormat
  readonly locale: Locale
  readonly failOn?: 'suspect' | 'spam' | undefined
  /** Verdicts to show; all are counted. */
  readonly only?: readonly Verdict[] | undefined
  /** How many threads scan. Default 1. */
  readonly jobs?: number | undefined
  /** Stop after so many messages. */
  readonly limit?: number | undefined
  /** A file to write to. */
  readonly output?: string | undefined
  readonly quiet?: boolean | undefined
  readonly withText?: boolean | undefined
}

/** Output is written in pieces of about so many UTF-16 units. */
const pieceLength = 65_536

/** Scans files or standard input, in constant memory, and returns the exit code. */
export async function runScan(files: readonly string[], options: ScanOptions, io: Io): Promise<number> {
  const scanner = await openBatchScanner(options, options.jobs ?? 1)
  try {
    return await runWith(scanner, files, options, io)
  } finally {
    scanner.close()
  }
}

async function runWith(scanner: BatchScanner, files: readonly string[], options: ScanOptions, io: Io): Promise<number> {
  const sources = findSources(files, io.stdin)
  const sink = options.output === undefined ? createSink(io.stdout) : createFileSink(options.output)
  // Where the results themselves scroll over the terminal, a bar would only be in their way.
  const wantsBar = !options.quiet && (options.output !== undefined || !io.stdout.isTTY)
  const progress = createProgress(io.stderr, sizeOf(sources), wantsBar)
  const run: Run = {
    options,
    sink,
    counter: createCounter(),
    formatter: formatterOf(options, io),
    report: createReporter(io),
    onMessages: progress.messages,
    met: false,
  }
  const { pieceBytes } = scanner
  const settings: ReadOptions = { ...options, signal: io.signal, onBytes: progress.bytes, pieceBytes }
  try {
    await sink.write(run.formatter.head())
    for await (const batch of scanner.scan(readBatches(sources, settings, options.limit ?? Infinity))) {
      await showBatch(batch, run)
      if (sink.isClosed()) break
    }
  } finally {
    progress.stop()
  }
  return finish(run, io)
}

/** What one run of the command needs throughout. */
interface Run {
  readonly options: ScanOptions
  readonly sink: Sink
  readonly counter: Counter
  readonly formatter: Formatter
  readonly report: (row: Malformed) => void
  readonly onMessages: (count: number) => void
  /** Whether `failOn` was met. */
  met: boolean
}

async function showBatch({ items, scanned }: ScannedBatch, run: Run): Promise<void> {
  const rows: Row[] = []
  for (const item of items) {
    if (isMalformed(item)) {
      run.counter.addMalformed()
      run.report(item)
    } else rows.push(item)
  }
  let out = ''
  let at = 0
  for await (const outcome of scanned) {
    const row = rows[at++] as Row
    out += 'result' in outcome ? showResult(row, outcome.result, run) : showFailed(row, outcome.error, run)
    if (out.length < pieceLength) continue
    await run.sink.write(out)
    out = ''
  }
  run.onMessages(rows.length)
  await run.sink.write(out)
}

/** Counts a result and puts it into words. */
function showResult(row: Row, result: ScanResult, run: Run): string {
  const { counter, formatter, options } = run
  counter.add(result)
  if (options.failOn && (result.verdict === 'spam' || result.verdict === options.failOn)) run.met = true
  return options.only && !options.only.includes(result.verdict) ? '' : formatter.item({ row, result })
}

/** The same for a row that ended the thread that scanned it. */
function showFailed(row: Row, error: string, { counter, formatter, report }: Run): string {
  counter.addFailed()
  report({ file: row.file, line: row.line, problem: `could not be scanned: ${error}` })
  return formatter.failed({ row, error })
}

async function finish({ counter, formatter, sink, options, met }: Run, io: Io): Promise<number> {
  const interrupted = io.signal.aborted
  if (sink.isClosed()) return exitCodes.ok
  const summary = counter.summary(!interrupted)
  await sink.write(formatter.tail(summary))
  if (!options.quiet) {
    const onStdout = formatter.holdsSummary && options.output === undefined && !interrupted
    const stream = onStdout ? io.stdout : io.stderr
    const text = formatSummary(summary, counter, options.locale, colorsFor(stream, io.env))
    await (onStdout ? sink : createSink(stream)).write(text)
  }
  await sink.end()
  if (sink.isClosed() && options.output === undefined) return exitCodes.ok
  if (interrupted) return exitCodes.interrupted
  if (met) return exitCodes.failOn
  return summary.malformed + summary.failed > 0 ? exitCodes.malformed : exitCodes.ok
}

function formatterOf(options: ScanOptions, io: Io): Formatter {
  const settings: FormatOptions = { locale: options.locale, withText: options.withText === true }
  switch (options.format) {
    case 'json':
      return jsonFormatter(settings)
    case 'ndjson':
      return ndjsonFormatter(settings)
    case 'csv':
      return csvFormatter(settings)
    case 'table':
      return options.output === undefined
        ? tableFormatter(settings, colorsFor(io.stdout, io.env), widthFor(io))
        : tableFormatter(settings, colorsFor({} as never, { NO_COLOR: '1' }), widthFor(io))
  }
}
