import { availableParallelism } from 'node:os'
import { isUsageError } from '../cli/errors'
import { marketingActions, presetNames, type MarketingAction, type PresetName } from '../cli/config'
import { parseEncoding } from '../cli/input/encoding'
import { inputFormats, type InputFormat } from '../cli/input/format'
import { findSources, readSource, type Source } from '../cli/input/read'
import { isMalformed, rowsAmong, type Item, type Row } from '../cli/input/row'
import { loadScanner, type ScannerChoice } from '../cli/scanner'
import type { SignalLike } from '../core/detector'
import { JunksiftError, optionError } from '../core/errors'
import type { Message } from '../core/message'
import { checkFunction, checkKeys } from '../core/options'
import type { ScanResult } from '../core/result'
import { batchBytes, batchesPerThread } from './batch-size'
import { mapInOrder } from './in-order'
import { unpackResults, type PackedResults } from './pack'
import { openScanPool, type Part } from './pool'

/** Options of {@link scanFile}. */
export interface ScanFileOptions {
  /** How many threads scan: a whole number from 1; `'cores'`: as many as there are cores. Default 1: this thread itself. */
  readonly jobs?: number | 'cores'
  /** Default `inbox`. */
  readonly preset?: PresetName
  /** What to do with marketing that keeps the rules. Default `allow`. */
  readonly marketing?: MarketingAction
  /** A configuration file, as the command line takes it: functions cannot cross to other threads, files can be read there. */
  readonly config?: string
  /** A file of weights, as `junksift tune` writes it. */
  readonly weights?: string
  /** A file with a model, as `junksift train` writes it. */
  readonly model?: string
  /** How the file is written. Default: by its name, else by its first characters. */
  readonly format?: InputFormat
  /** `auto`, `utf-8`, `utf-16le`, `utf-16be` or `gb18030`. Default `auto`: by its first bytes. */
  readonly encoding?: string
  /** The text's column or property: its name, or its position from 1. Default: found by its name. */
  readonly column?: string
  /** Whether the first row of a CSV or TSV is a header. Default `true`. */
  readonly header?: boolean
  /** Told of each row that is no message. */
  readonly onSkipped?: (row: SkippedRow) => void
  /** Ends the scan with `ERR_ABORTED`. */
  readonly signal?: SignalLike
}

/** Where a row stands. */
export interface RowPlace {
  /** Its number from 1, those of skipped rows counted, a header not. */
  readonly row: number
  /** The line that it begins on, from 1. */
  readonly line: number
}

/** A row that is no message. */
export interface SkippedRow extends RowPlace {
  readonly problem: string
}

/** A row and what became of it. */
export type FileRow = RowPlace & { readonly message: Message } & (
    | { readonly status: 'scanned'; readonly result: ScanResult }
    /** The thread that scanned it ended, twice. */
    | { readonly status: 'failed'; readonly error: string }
  )

/** The rows of a file in their order, each as soon as it is asked for; and counts of those that were read so far. */
export interface FileScan extends AsyncIterable<FileRow> {
  readonly counts: {
    readonly scanned: number
    /** Rows that ended the thread that scanned them, twice. */
    readonly failed: number
    /** Rows that are no message: no text, no valid JSON, too many columns, and so on. */
    readonly skipped: number
  }
}

/**
 * Scans a file of messages on several threads: CSV, TSV, NDJSON or plain lines, read as `junksift scan` reads them. Rows
 * come in the order of the file. Memory stays the same whatever the file's size: it is read only as fast as results are
 * taken, with two batches of 64 kB under way for each thread. Each thread holds a scanner of its own; starting one takes
 * a few tenths of a second, so that several pay from about ten thousand messages on.
 *
 * Where a thread ends in the middle of a batch (a detector that exits the process, memory that runs out), each of its rows
 * is scanned once more by itself in a new thread; those that end that, too, are `failed`, and the scan goes on. None is
 * lost. A detector that just throws does not end its thread: its outcome is `failed`, as everywhere.
 *
 * The scanner is named by preset or configuration file. A configuration file runs with your rights: give it only files
 * that you trust.
 *
 * @param path - of the file
 * @throws a {@link index!JunksiftError | JunksiftError}: `ERR_OPTION` for a wrong option; while iterating, `ERR_OPTION`
 * for a file that cannot be read and a faulty configuration, `ERR_ABORTED` when `signal` ends it
 *
 * @example
 * ```ts
 * import { writeFileSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { scanFile } from 'junksift/node'
 *
 * const path = join(tmpdir(), 'junksift-scan-file.csv')
 * writeFileSync(path, 'id,text\n1,晚上吃火锅吗\n2,代开各类发票\n3\n')
 * const scan = scanFile(path, { preset: 'inbox-lite' })
 * for await (const row of scan) if (row.status === 'scanned') console.log(row.row, row.result.verdict)
 * console.log(scan.counts.skipped) // 1
 * ```
 */
export function scanFile(path: string, options: ScanFileOptions = {}): FileScan {
  return scanFileBy(undefined, path, options)
}

/** The same with threads that run another file; default: the one beside this. */
export function scanFileBy(worker: URL | undefined, path: string, options: ScanFileOptions): FileScan {
  const settings = check(path, options)
  const counts = { scanned: 0, failed: 0, skipped: 0 }
  return Object.freeze({
    counts,
    [Symbol.asyncIterator]: () => rowsOf(path, settings, worker, counts),
  })
}

type Settings = ReturnType<typeof check>

async function* rowsOf(
  path: string,
  settings: Settings,
  worker: URL | undefined,
  counts: { -readonly [K in keyof FileScan['counts']]: number },
): AsyncGenerator<FileRow, void, undefined> {
  const { jobs, choice, signal, onSkipped } = settings
  let row = 0
  Object.assign(counts, { scanned: 0, failed: 0, skipped: 0 })
  const scanner = await asOption(() => openScanner(choice, jobs, worker))
  try {
    const [source] = await asOption(() => findSources([`${path}`], process.stdin))
    const batches = readSource(source as Source, { ...settings.read, pieceBytes: batchBytes })
    const scanBatch = async (items: readonly Item[]) => ({ items, outcomes: await scanner.scan(rowsAmong(items)) })
    const scanned = mapInOrder(batches, scanBatch, jobs * batchesPerThread)[Symbol.asyncIterator]()
    for (;;) {
      if (signal?.aborted) throw new JunksiftError('ERR_ABORTED', 'aborted', { path: 'scanFile.signal' })
      const { value, done } = await asOption(() => scanned.next())
      if (done || !value) return
      let at = 0
      for (const item of value.items) {
        row++
        if (!isMalformed(item)) {
          const { line, message } = item
          const outcome = value.outcomes[at++] as Outcome
          if ('result' in outcome) {
            counts.scanned++
            yield { status: 'scanned', row, line, message, result: outcome.result }
          } else {
            counts.failed++
            yield { status: 'failed', row, line, message, error: outcome.error }
          }
        } else {
          counts.skipped++
          onSkipped?.({ row, line: item.line, problem: item.problem })
        }
      }
    }
  } finally {
    scanner.close()
  }
}

/** What became of a message: its result, or why there is none. */
type Outcome = { readonly result: ScanResult } | { readonly error: string }

interface RowScanner {
  readonly scan: (rows: readonly Row[]) => Promise<readonly Outcome[]>
  readonly close: () => void
}

/** Threads, or for one job this thread itself. */
async function openScanner(choice: ScannerChoice, jobs: number, worker: URL | undefined): Promise<RowScanner> {
  if (jobs > 1) {
    const { scan, close } = await openScanPool({ choice }, jobs, worker)
    return { scan: async (rows) => (await scan(rows)).flatMap(outcomesOf), close }
  }
  const scanner = await loadScanner(choice)
  return {
    scan: async (rows) => {
      const all: Outcome[] = []
      for await (const result of scanner.scanAll(rows.map(({ message }) => message))) all.push({ result })
      return all
    },
    close: () => {},
  }
}

function outcomesOf(part: Part<PackedResults>): readonly Outcome[] {
  return 'error' in part ? [{ error: part.error }] : unpackResults(part.answer).map((result) => ({ result }))
}

/** A wrong call of the command line is a wrong option here. */
async function asOption<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!isUsageError(error)) throw error
    throw new JunksiftError('ERR_OPTION', `scanFile: ${error.message}`, { path: 'scanFile', cause: error })
  }
}

const choiceKeys = ['preset', 'marketing', 'config', 'weights', 'model'] as const
const keys = [...choiceKeys, 'jobs', 'format', 'encoding', 'column', 'header', 'onSkipped', 'signal']

function check(path: string, options: ScanFileOptions) {
  const at = (name: string) => `scanFile.${name}`
  if (typeof path !== 'string' || path === '') throw optionError(at('path'), path, "a file's path")
  checkKeys('scanFile', options, keys)
  const { jobs = 1, format, encoding = 'auto', column, header, onSkipped, signal } = options
  const oneOf = (name: string, value: unknown, allowed: readonly string[]) => {
    if (value !== undefined && !allowed.includes(value as string))
      throw optionError(at(name), value, allowed.join(', '))
  }
  oneOf('preset', options.preset, presetNames)
  oneOf('marketing', options.marketing, marketingActions)
  oneOf('format', format, inputFormats)
  for (const name of ['config', 'weights', 'model', 'encoding', 'column'] as const) {
    const value: unknown = options[name]
    if (value !== undefined && typeof value !== 'string') throw optionError(at(name), value, 'a text')
  }
  if (header !== undefined && typeof header !== 'boolean') throw optionError(at('header'), header, 'true or false')
  if (jobs !== 'cores' && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= 256))
    throw optionError(at('jobs'), jobs, "a whole number from 1 to 256, or 'cores'")
  if (onSkipped !== undefined) checkFunction(at('onSkipped'), onSkipped)
  const choice: ScannerChoice = Object.fromEntries(choiceKeys.map((key) => [key, options[key]]))
  return {
    jobs: jobs === 'cores' ? availableParallelism() : jobs,
    choice,
    read: { input: format, encoding: encodingOf(encoding), column, header },
    onSkipped,
    signal,
  }
}

function encodingOf(name: string) {
  try {
    return parseEncoding(name)
  } catch {
    throw optionError('scanFile.encoding', name, 'auto, utf-8, utf-16le, utf-16be or gb18030')
  }
}
