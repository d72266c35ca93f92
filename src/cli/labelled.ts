import { exitCodes, type Io } from './io'
import { createReporter } from './input/report'
import { findSources, readSource, sizeOf, type ReadOptions } from './input/read'
import type { Malformed } from './input/row'
import { createLabelReader, labelColumns, type LabelChoice, type LabelledRow } from './labels'
import { createProgress } from './progress'

/** The options of commands that read labelled messages. */
export interface LabelledOptions extends LabelChoice, Pick<ReadOptions, 'input' | 'encoding' | 'column' | 'header'> {
  /** Stop after so many rows. */
  readonly limit?: number | undefined
  readonly quiet?: boolean | undefined
}

/** Where a row stands in the input. */
type Place = Pick<Malformed, 'file' | 'line'>

/** Labelled messages of files, one by one. */
export interface LabelledInput {
  readonly rows: AsyncIterable<LabelledRow>
  /** Where a row stood, by its number from 0. */
  readonly placeOf: (row: number) => Place
  /** The same for a reader: its line, with its file where there are several. */
  readonly nameRow: (row: number) => string
  /** The exit code for what was read: rows that could not be used, or Ctrl-C. */
  readonly exitCode: () => number
  /** Ends the progress bar. */
  readonly stop: () => void
}

/** Opens files, or standard input, for reading labelled messages. Rows that cannot be used are reported with their line. */
export function openLabelled(files: readonly string[], options: LabelledOptions, io: Io): LabelledInput {
  const sources = findSources(files, io.stdin)
  const read = createLabelReader(options)
  const report = createReporter(io)
  const progress = createProgress(io.stderr, sizeOf(sources), !options.quiet)
  const settings: ReadOptions = { ...options, extra: labelColumns(options), signal: io.signal, onBytes: progress.bytes }
  const places: Place[] = []
  const placeOf = (row: number) => places[row] as Place
  let problems = 0
  async function* rows(): AsyncGenerator<LabelledRow> {
    for (const source of sources)
      for await (const items of readSource(source, settings))
        for (const item of items) {
          if (places.length >= (options.limit ?? Infinity) || io.signal.aborted) return
          const { row, problem } = read(item)
          places.push({ file: item.file, line: item.line })
          if (problem !== undefined) {
            problems++
            report({ file: item.file, line: item.line, problem })
          }
          progress.messages(1)
          yield row
        }
  }
  return {
    rows: rows(),
    placeOf,
    nameRow: (row) => {
      const { file, line } = placeOf(row)
      return sources.length > 1 ? `${file}:${line}` : String(line)
    },
    exitCode: () => (io.signal.aborted ? exitCodes.interrupted : problems > 0 ? exitCodes.malformed : exitCodes.ok),
    stop: progress.stop,
  }
}
