import type { Locale, Verdict } from '../index'
import { readBatches } from './input/batches'
import { isMalformed, type Malformed, type Row } from './input/row'
import { createReporter } from './input/report'
import { findSources, sizeOf, type ReadOptions } from './input/read'
import { exitCodes, type Io } from './io'
import { colorsFor, outputColors } from './output/colors'
import { widthFor } from './output/layout'
import { formatterFor, type Presentation } from './output/presentation'
import type { Formatter } from './output/record'
import { createSink, openSink, type Sink } from './output/sink'
import { createCounter, formatSummary, type Counter, type Summary } from './output/summary'
import { createProgress, wantsBar } from './progress'
import { openBatchScanner, type BatchScanner, type ScannedBatch } from './scan-batches'
import type { ScannerChoice } from './scanner'

/** The options of `junksift scan`. */
export interface ScanOptions extends ScannerChoice, Pick<ReadOptions, 'input' | 'encoding' | 'column' | 'header'> {
  readonly format: Presentation['format']
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

/** Scans files or standard input, in constant memory, and returns the exit code. */
export async function runScan(files: readonly string[], options: ScanOptions, io: Io): Promise<number> {
  const presentation = presentationOf(options, io)
  const { preset, marketing, config, weights, model, jobs = 1 } = options
  const scanner = await openBatchScanner({ preset, marketing, config, weights, model }, presentation, jobs)
  try {
    return await runWith(scanner, formatterFor(presentation), files, options, io)
  } finally {
    scanner.close()
  }
}

async function runWith(
  scanner: BatchScanner,
  formatter: Formatter,
  files: readonly string[],
  options: ScanOptions,
  io: Io,
): Promise<number> {
  const sources = findSources(files, io.stdin)
  const sink = openSink(options.output, io)
  const progress = createProgress(io.stderr, sizeOf(sources), wantsBar(options, io))
  const run: Run = {
    options,
    sink,
    counter: createCounter(),
    formatter,
    report: createReporter(io),
    onMessages: progress.messages,
    started: false,
  }
  const { pieceBytes } = scanner
  const settings: ReadOptions = { ...options, signal: io.signal, onBytes: progress.bytes, pieceBytes }
  try {
    await sink.write(run.formatter.head())
    for await (const batch of scanner.scan(readBatches(sources, settings, options.limit))) {
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
  /** Whether any message has been written. */
  started: boolean
}

async function showBatch({ items, parts }: ScannedBatch, run: Run): Promise<void> {
  for (const item of items) {
    if (!isMalformed(item)) continue
    run.counter.addMalformed()
    run.report(item)
  }
  for (const part of parts) {
    run.onMessages(part.rows.length)
    if ('error' in part) await writeItems(showFailed(part.rows[0], part.error, run), run)
    else {
      run.counter.add(part.answer.tally)
      await writeItems(part.answer.text, run)
    }
  }
}

async function writeItems(text: string, run: Run): Promise<void> {
  if (text === '') return
  if (run.started) await run.sink.write(run.formatter.separator)
  run.started = true
  await run.sink.write(text)
}

/** Counts a row that ended the thread that scanned it, and puts that into words. */
function showFailed(row: Row, error: string, { counter, formatter, report }: Run): string {
  counter.addFailed()
  report({ file: row.file, line: row.line, problem: `could not be scanned: ${error}` })
  return formatter.failed({ row, error })
}

async function finish({ counter, formatter, sink, options }: Run, io: Io): Promise<number> {
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
  if (isMet(options.failOn, summary)) return exitCodes.failOn
  return summary.malformed + summary.failed > 0 ? exitCodes.malformed : exitCodes.ok
}

function isMet(failOn: ScanOptions['failOn'], { verdicts }: Summary): boolean {
  return failOn !== undefined && verdicts.spam + verdicts[failOn] > 0
}

function presentationOf({ format, locale, withText, only, output }: ScanOptions, io: Io): Presentation {
  return {
    format,
    locale,
    withText: withText === true,
    only,
    color: outputColors(output, io).isColorSupported,
    width: widthFor(io),
  }
}
