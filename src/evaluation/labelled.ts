import type { CategoryKind } from '../classifier/categories'
import type { Category } from '../core/category'
import type { AnyDetector } from '../core/detector'
import { optionError } from '../core/errors'
import { toMessage, type Message } from '../core/message'
import type { ScanResult } from '../core/result'
import { scanInOrder, type ScanManyOptions } from '../core/scan-many'
import type { InputOf, Scanner } from '../core/scanner'

/** What somebody says that a message is. */
export type Label = 'ham' | 'spam'

/** What is known of a message for the sake of measuring. */
export interface Labels {
  readonly label: Label
  /** What it is about, as far as known: a category, or only its kind (`fraud`). */
  readonly category?: Category | CategoryKind
}

/** A message as the detectors need it, with its label. */
export type LabelledMessage<Input extends object = Message> = Input & Labels

/** Labelled messages for the detectors of a scanner: a list, or whatever reads them one by one. */
export type LabelledMessages<Ds extends readonly AnyDetector[]> =
  Iterable<LabelledMessage<InputOf<Ds>>> | AsyncIterable<LabelledMessage<InputOf<Ds>>>

/** Why a row counts for nothing: it is no message, has no label, or a label other than `ham` and `spam`. */
export type SkipReason = 'no-message' | 'no-label' | 'wrong-label'

/** Rows that count for nothing. */
export interface SkippedRows {
  readonly total: number
  readonly reasons: Readonly<Record<SkipReason, number>>
  /** The first 20 of them, by their place in the input, from 0. */
  readonly first: readonly { readonly row: number; readonly reason: SkipReason }[]
}

/** How rows are scanned: at most 16 at a time unless told otherwise. */
export type ScanRowsOptions = ScanManyOptions

/** One labelled message and what a scanner made of it. */
export interface ScannedRow {
  /** Its place in the input, from 0. */
  readonly row: number
  readonly message: { readonly text: string } & Labels
  readonly result: ScanResult
}

/** Counts the rows that count for nothing. */
export interface SkipCounter {
  readonly add: (row: number, reason: SkipReason) => void
  readonly skipped: () => SkippedRows
}

/** Rows that are named one by one; more are only counted. */
const mostNamed = 20

/** Starts counting rows that count for nothing. */
export function createSkipCounter(): SkipCounter {
  const reasons: Record<SkipReason, number> = { 'no-message': 0, 'no-label': 0, 'wrong-label': 0 }
  const first: { row: number; reason: SkipReason }[] = []
  let total = 0
  return {
    add: (row, reason) => {
      reasons[reason]++
      if (total++ < mostNamed) first.push({ row, reason })
    },
    skipped: () => ({ total, reasons: { ...reasons }, first: [...first] }),
  }
}

/** Scans labelled rows in their order with a scanner of any kind; what is no labelled message is counted and left out. */
export function scanLabelled(
  scanner: Scanner<readonly AnyDetector[]>,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  skips: SkipCounter,
  { concurrency, signal }: ScanRowsOptions,
): AsyncIterableIterator<ScannedRow> {
  const { scan, scanAsync } = scanner as unknown as Scanner<readonly []>
  const sync = !scanner.detectors.some(({ async }) => async)
  const scanOne = async (known: Omit<ScannedRow, 'result'>): Promise<ScannedRow> => {
    const result = sync ? scan(known.message) : await scanAsync(known.message, signal ? { signal } : {})
    return { ...known, result }
  }
  return scanInOrder(labelledOnly(rows, skips), scanOne, {
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(signal === undefined ? {} : { signal }),
  })
}

/** Throws unless rows can be read one by one. */
export function checkRows(path: string, rows: unknown): void {
  const { [Symbol.iterator]: sync, [Symbol.asyncIterator]: async } = Object(rows) as Record<symbol, unknown>
  if (typeof rows === 'string' || typeof (sync ?? async) !== 'function')
    throw optionError(path, rows, 'labelled messages: an array, an iterable or an async iterable')
}

async function* labelledOnly(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  skips: SkipCounter,
): AsyncGenerator<Omit<ScannedRow, 'result'>> {
  let row = 0
  for await (const message of rows) {
    const reason = reasonToSkip(message)
    if (reason) skips.add(row, reason)
    else yield { row, message: message as ScannedRow['message'] }
    row++
  }
}

function reasonToSkip(row: unknown): SkipReason | undefined {
  if (!isMessage(row)) return 'no-message'
  const { label } = row as { readonly label?: unknown }
  if (label === 'ham' || label === 'spam') return undefined
  return label === undefined || label === null || label === '' ? 'no-label' : 'wrong-label'
}

function isMessage(row: unknown): boolean {
  if (typeof row === 'string') return true
  try {
    toMessage(row)
    return true
  } catch {
    return false
  }
}
