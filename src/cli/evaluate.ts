import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { evaluate, histogramSvg, precisionRecallSvg, reliabilitySvg, toMarkdown } from '../evaluation/index'
import type { EvaluationReport } from '../evaluation/evaluate'
import { tablesOf } from '../evaluation/tables'
import type { Locale } from '../index'
import { messageOf, usageError } from './errors'
import type { Io } from './io'
import { openLabelled, type LabelledInput, type LabelledOptions } from './labelled'
import { outputColors } from './output/colors'
import { openSink } from './output/sink'
import { formatTable } from './output/report-table'
import { loadWhole, type ScannerChoice } from './scanner'
import { wordsOf } from './words'

/** Formats that a report is written in. */
export const reportFormats = ['table', 'json', 'markdown'] as const

/** The options of `junksift evaluate`. */
export interface EvaluateOptions extends ScannerChoice, LabelledOptions {
  readonly format: (typeof reportFormats)[number]
  readonly locale: Locale
  /** A folder to put plots into. */
  readonly svg?: string | undefined
  /** How many of the worst mistakes to list. */
  readonly worst?: number | undefined
  /** List mistakes with their texts. */
  readonly texts?: boolean | undefined
  /** A file to write to. */
  readonly output?: string | undefined
}

/** Mistakes that are listed unless another number is given. */
const defaultWorst = 10

/** Measures a scanner on labelled messages and returns the exit code. */
export async function runEvaluate(files: readonly string[], options: EvaluateOptions, io: Io): Promise<number> {
  const { scanner } = await loadWhole(options)
  const input = openLabelled(files, options, io)
  const sink = openSink(options.output, io)
  const report: EvaluationReport = await evaluate(scanner, input.rows as never, {
    worst: options.worst ?? defaultWorst,
    includeText: options.texts === true,
  }).finally(input.stop)
  if (options.svg !== undefined) await writePlots(options.svg, report)
  await sink.write(format(report, input, options, io))
  await sink.end()
  if (io.signal.aborted) io.stderr.write(`${wordsOf(options.locale).unfinished}\n`)
  return input.exitCode()
}

function format(
  report: EvaluationReport,
  { nameRow, placeOf }: LabelledInput,
  options: EvaluateOptions,
  io: Io,
): string {
  const { locale } = options
  if (options.format === 'json') return `${JSON.stringify(withPlaces(report, placeOf), null, 2)}\n`
  if (options.format === 'markdown') return toMarkdown(report, { locale, nameRow })
  const colors = outputColors(options.output, io)
  return tablesOf(report, { locale, nameRow })
    .map((table) => formatTable(table, colors))
    .join('\n')
}

/** A report whose rows tell where they stand. */
function withPlaces(report: EvaluationReport, placeOf: LabelledInput['placeOf']): object {
  const place = <Row extends { readonly row: number }>(row: Row) => ({ ...row, ...placeOf(row.row) })
  const { mistakes, skipped } = report
  return { ...report, mistakes: mistakes.map(place), skipped: { ...skipped, first: skipped.first.map(place) } }
}

async function writePlots(folder: string, report: EvaluationReport): Promise<void> {
  const plots = {
    'precision-recall.svg': precisionRecallSvg(report),
    'reliability.svg': reliabilitySvg(report),
    'histogram.svg': histogramSvg(report),
  }
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, plot] of Object.entries(plots)) await writeFile(join(folder, name), plot)
  } catch (error) {
    throw usageError(`cannot write to ${folder}: ${messageOf(error)}`, error)
  }
}
