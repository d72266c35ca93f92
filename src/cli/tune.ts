import { tune, type Tuned } from '../evaluation/tune'
import { tunedTables } from '../evaluation/tuned-tables'
import { isJunksiftError, type Locale } from '../index'
import { usageError } from './errors'
import { exitCodes, type Io } from './io'
import { openLabelled, type LabelledInput, type LabelledOptions } from './labelled'
import { colorsFor } from './output/colors'
import { formatTable } from './output/report-table'
import { createSink, openSink } from './output/sink'
import { loadWhole, type AnyScannerOptions, type ScannerChoice } from './scanner'
import { formatWeights, type WeightsFile } from './weights'
import { wordsOf } from './words'

/** The options of `junksift tune`. */
export interface TuneOptions extends ScannerChoice, LabelledOptions {
  readonly locale: Locale
  readonly falsePositiveRate?: number | undefined
  readonly spamFalsePositiveRate?: number | undefined
  readonly l2?: number | undefined
  readonly folds?: number | undefined
  /** A file to write the weights to; standard output without it. */
  readonly output?: string | undefined
}

/** Learns weights and thresholds on labelled messages and returns the exit code. */
export async function runTune(files: readonly string[], options: TuneOptions, io: Io): Promise<number> {
  const { options: scanner } = await loadWhole(options)
  const input = openLabelled(files, options, io)
  const tuned = await learn(scanner, input, options, io.signal).finally(input.stop)
  if (!tuned) {
    // Weights of half the messages would pass for those of all.
    io.stderr.write(`${wordsOf(options.locale).unfinished}\n`)
    return exitCodes.interrupted
  }
  const weights = formatWeights({ ...(tuned.combiner as WeightsFile), thresholds: tuned.thresholds })
  const sink = openSink(options.output, io)
  await sink.write(weights)
  await sink.end()
  if (!options.quiet) {
    const stream = options.output === undefined ? io.stderr : io.stdout
    const colors = colorsFor(stream, io.env)
    const summary = createSink(stream)
    await summary.write(
      tunedTables(tuned, { locale: options.locale })
        .map((table) => formatTable(table, colors))
        .join('\n'),
    )
    await summary.end()
  }
  return input.exitCode()
}

/** What was learned; nothing after Ctrl-C. */
async function learn(
  scanner: AnyScannerOptions,
  input: LabelledInput,
  options: TuneOptions,
  signal: AbortSignal,
): Promise<Tuned | undefined> {
  const { falsePositiveRate, spamFalsePositiveRate, l2, folds } = options
  const wanted = Object.entries({ falsePositiveRate, spamFalsePositiveRate, l2, folds, signal })
  try {
    return await tune(
      scanner,
      input.rows as never,
      Object.fromEntries(wanted.filter(([, value]) => value !== undefined)),
    )
  } catch (error) {
    if (signal.aborted) return undefined
    if (isJunksiftError(error) && error.code === 'ERR_OPTION') throw usageError(error.message, error)
    throw error
  }
}
