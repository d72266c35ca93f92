import { isJunksiftError, mineTemplates, type Locale, type Message, type MinedTemplates } from '../index'
import { usageError } from './errors'
import { createReporter } from './input/report'
import { readRows } from './input/batches'
import { findSources, sizeOf, type ReadOptions, type Source } from './input/read'
import type { Malformed } from './input/row'
import { exitCodes, type Io } from './io'
import { mineWordsOf } from './mine-words'
import { outputColors } from './output/colors'
import { widthFor } from './output/layout'
import { minedJson, minedNdjson, minedTable, type MinedFormatter, type MinedSummary } from './output/mined'
import { openSink } from './output/sink'
import { createProgress, type Progress } from './progress'
import { readTextFile } from './text-file'

/** Formats that templates are written in. */
export const mineFormats = ['table', 'json', 'ndjson'] as const

/** The options of `junksift mine`. */
export interface MineCommandOptions extends Pick<ReadOptions, 'input' | 'encoding' | 'column' | 'header'> {
  readonly threshold?: number | undefined
  readonly minCount?: number | undefined
  readonly minLength?: number | undefined
  readonly maxTemplates?: number | undefined
  /** A file of names, one a line. */
  readonly names?: string | undefined
  /** Write only so many templates, the most frequent. */
  readonly top?: number | undefined
  readonly format: (typeof mineFormats)[number]
  readonly locale: Locale
  readonly output?: string | undefined
  readonly quiet?: boolean | undefined
}

/** Mines templates from files or standard input, writes them, and returns the exit code. */
export async function runMine(files: readonly string[], options: MineCommandOptions, io: Io): Promise<number> {
  const sources = findSources(files, io.stdin)
  const names = await namesOf(options.names)
  const sink = openSink(options.output, io)
  const progress = createProgress(io.stderr, sizeOf(sources), !options.quiet)
  const start = performance.now()
  const report = createReporter(io)
  let malformed = 0
  const onMalformed = (row: Malformed) => {
    malformed++
    progress.messages(1)
    report(row)
  }
  const messages = messagesOf(sources, options, io, progress, onMalformed)
  const { templates, ...counts } = await mine(messages, options, names).finally(progress.stop)
  const summary: MinedSummary = {
    messages: counts.messages,
    inTemplates: counts.inTemplates,
    alone: counts.alone,
    short: counts.short,
    dropped: counts.dropped,
    malformed,
    complete: !io.signal.aborted,
    seconds: Math.round(performance.now() - start) / 1000,
  }
  const formatter = formatterOf(options, io)
  await sink.write(formatter.head())
  for (const template of templates.slice(0, options.top)) {
    if (sink.isClosed()) return exitCodes.ok
    await sink.write(formatter.item(template))
  }
  await sink.write(formatter.tail(summary))
  await sink.end()
  if (!options.quiet) io.stderr.write(summaryText(summary, templates.length, options.locale))
  if (io.signal.aborted) return exitCodes.interrupted
  return summary.malformed > 0 ? exitCodes.malformed : exitCodes.ok
}

async function namesOf(file: string | undefined): Promise<readonly string[]> {
  if (file === undefined) return []
  const text = await readTextFile(file)
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}

async function* messagesOf(
  sources: readonly Source[],
  options: MineCommandOptions,
  io: Io,
  progress: Progress,
  onMalformed: (row: Malformed) => void,
): AsyncGenerator<Message> {
  const settings: ReadOptions = { ...options, signal: io.signal, onBytes: progress.bytes }
  for await (const rows of readRows(sources, settings, onMalformed)) {
    progress.messages(rows.length)
    for (const { message } of rows) yield message
  }
}

async function mine(
  messages: AsyncIterable<Message>,
  { threshold, minCount, minLength, maxTemplates }: MineCommandOptions,
  names: readonly string[],
): Promise<MinedTemplates> {
  const given = Object.entries({ threshold, minCount, minLength, maxTemplates }).filter(
    ([, value]) => value !== undefined,
  )
  try {
    return await mineTemplates(messages, { ...Object.fromEntries(given), names })
  } catch (error) {
    if (isJunksiftError(error)) throw usageError(error.message, error)
    throw error
  }
}

function summaryText(summary: MinedSummary, templates: number, locale: Locale): string {
  const words = mineWordsOf(locale)
  const { dropped, complete } = summary
  const number = (value: number) => value.toLocaleString('en')
  const lines = [words.summary(summary, templates)]
  if (dropped.templates > 0) lines.push(words.dropped(number(dropped.templates), number(dropped.messages)))
  if (!complete) lines.push(words.unfinished)
  return `${lines.join('\n')}\n`
}

function formatterOf({ format, locale, output }: MineCommandOptions, io: Io): MinedFormatter {
  if (format === 'json') return minedJson()
  if (format === 'ndjson') return minedNdjson()
  const colors = outputColors(output, io)
  return minedTable(mineWordsOf(locale), colors, widthFor(io))
}
