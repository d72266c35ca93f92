import { batchBytes, batchesPerThread } from '../node/batch-size'
import { mapInOrder } from '../node/in-order'
import type { Part, ScanPool } from '../node/pool'
import { errorCode, usageError } from './errors'
import { rowsAmong, type Item } from './input/row'
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
    scan: (batches) => mapInOrder(batches, scanBatch, jobs * batchesPerThread),
    pieceBytes: batchBytes,
    close: pool.close,
  }
}
