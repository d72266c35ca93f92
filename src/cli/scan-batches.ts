import { mapInOrder } from '../node/in-order'
import type { Part, ScanPool } from '../node/pool'
import { errorCode, usageError } from './errors'
import { readSource, type ReadOptions, type Source } from './input/read'
import { isMalformed, rowsAmong, type Item } from './input/row'
import { formatterFor, showRows, type Presentation, type ShownRows } from './output/presentation'
import { loadScanner, type ScannerChoice } from './scanner'

/** A batch of the input, and what became of its rows, in order. */
export interface ScannedBatch {
  readonly items: readonly Item[]
  readonly parts: readonly Part<ShownRows>[]
}

/** Scans rows and puts what it finds into words, in this thread or in several. */
export interface BatchScanner {
  /** The batches in their order; none is read before the one before it has been taken, but those that threads work on. */
  readonly scan: (batches: AsyncIterable<readonly Item[]>) => AsyncIterable<ScannedBatch>
  /** Input is best worked on in pieces of so many bytes. */
  readonly pieceBytes: number | undefined
  readonly close: () => void
}

/** Makes a scanner, or several in as many threads. */
export async function openBatchScanner(
  choice: ScannerChoice,
  presentation: Presentation,
  jobs: number,
): Promise<BatchScanner> {
  if (jobs > 1) return inThreads(await openPool(choice, presentation, jobs), jobs)
  const scanner = await loadScanner(choice)
  const formatter = formatterFor(presentation)
  return {
    scan: async function* (batches) {
      for await (const items of batches) {
        const rows = rowsAmong(items)
        // One at a time: a result that lives no longer than its row hardly costs memory.
        const results = scanner.scanAll(rows.map(({ message }) => message))
        yield { items, parts: [{ rows, answer: await showRows(rows, results, presentation, formatter) }] }
      }
    },
    pieceBytes: undefined,
    close: () => {},
  }
}

async function openPool(choice: ScannerChoice, presentation: Presentation, jobs: number): Promise<ScanPool<ShownRows>> {
  const { openScanPool } = await import('../node/pool').catch((error: unknown) => {
    if (!/MODULE_NOT_FOUND/.test(errorCode(error) ?? '')) throw error
    throw usageError('--jobs needs the whole package: install junksift rather than copying its program', error)
  })
  return openScanPool({ choice, presentation }, jobs)
}

function inThreads(pool: ScanPool<ShownRows>, jobs: number): BatchScanner {
  const scanBatch = async (items: readonly Item[]) => ({ items, parts: await pool.scan(rowsAmong(items)) })
  return {
    // Two batches for each thread: one that it works on, and one that waits for it.
    scan: (batches) => mapInOrder(batches, scanBatch, 2 * jobs),
    pieceBytes: 65_536,
    close: pool.close,
  }
}

/** All rows of the sources in batches, up to a number of messages. */
export async function* readBatches(
  sources: readonly Source[],
  options: ReadOptions,
  limit: number,
): AsyncGenerator<readonly Item[]> {
  let left = limit
  for (const source of sources) {
    for await (const items of readSource(source, options)) {
      const end = endOf(items, left)
      yield items.slice(0, end.at)
      left -= end.rows
      if (left <= 0 || options.signal?.aborted) return
    }
    if (options.signal?.aborted) return
  }
}

/** Where so many rows of a batch end, and how many it has up to there. */
function endOf(items: readonly Item[], most: number) {
  let rows = 0
  let at = 0
  for (; at < items.length && rows < most; at++) if (!isMalformed(items[at] as Item)) rows++
  return { at, rows }
}
