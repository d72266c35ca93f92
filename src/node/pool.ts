import { MessageChannel } from 'node:worker_threads'
import { isUsageError, messageOf, usageError } from '../cli/errors'
import type { Row } from '../cli/input/row'
import type { ShownRows } from '../cli/output/presentation'
import type { PackedResults } from './pack'
import type { PackedRows, ScanAnswer, ScanTask, WorkerSetup } from './scan-worker'

/** What became of rows: what the thread that scanned them answered; of a single one, why there is no answer. */
export type Part<Answer> =
  { readonly rows: readonly Row[]; readonly answer: Answer } | { readonly rows: readonly [Row]; readonly error: string }

/** Threads that scan. */
export interface ScanPool<Answer> {
  /**
   * Scans rows of one file in one of the threads, and tells of all, in order. Rejects where the scanner cannot be made.
   */
  readonly scan: (rows: readonly Row[]) => Promise<readonly Part<Answer>[]>
  /** Ends the threads, and what is under way in them. */
  readonly close: () => void
}

/** What threads with this setup answer. */
type AnswerOf<Setup extends WorkerSetup> = Setup extends { readonly presentation: object } ? ShownRows : PackedResults

/** The worker's file lies beside the file that this becomes a part of. */
const workerFile = () => new URL('./scan-worker.js', import.meta.url)

/** Starts threads that have the same scanner each. Rejects with a usage error where that cannot be made. */
export async function openScanPool<Setup extends WorkerSetup>(
  setup: Setup,
  jobs: number,
  worker: URL = workerFile(),
): Promise<ScanPool<AnswerOf<Setup>>> {
  type Answer = AnswerOf<Setup>
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({ filename: worker.href, minThreads: jobs, maxThreads: jobs })
  const closing = new AbortController()
  let broken: Error | undefined
  // An idle thread that dies is replaced. Threads that die at birth are not: then there is nobody left to do the work.
  pool.on('error', (error: Error) => {
    if (pool.threads.length > 0) return
    broken = error
    closing.abort()
  })

  /** Runs a task; rejects where the thread dies of it. The pool does not notice a thread that just exits: the port does. */
  const run = async (rows: readonly Row[]): Promise<ScanAnswer> => {
    const { port1, port2 } = new MessageChannel()
    const giveUp = new AbortController()
    const stop = () => giveUp.abort()
    port1.once('close', stop)
    closing.signal.addEventListener('abort', stop)
    const task: ScanTask = { ...setup, rows: packRows(rows), alive: port2 }
    try {
      return (await pool.run(task, { transferList: [port2], signal: giveUp.signal })) as ScanAnswer
    } catch (error) {
      if (closing.signal.aborted) throw broken ?? error
      throw giveUp.signal.aborted ? new Error('the thread that scanned it ended') : error
    } finally {
      closing.signal.removeEventListener('abort', stop)
      port1.off('close', stop).close()
    }
  }

  const scanOnce = async (rows: readonly Row[]): Promise<readonly Part<Answer>[]> => {
    const done = await run(rows)
    if ('problem' in done) throw usageError(done.problem)
    return [{ rows, answer: done.answer as Answer }]
  }

  /** Of a batch that a thread died of, each row is scanned once more by itself: so only the guilty ones fail. */
  const scanAgain = async (rows: readonly Row[]): Promise<readonly Part<Answer>[]> => {
    const all: Part<Answer>[] = []
    for (const row of rows) all.push(...(await scanOnce([row]).catch((error: unknown) => [failedFor(row, error)])))
    return all
  }

  const failedFor = (row: Row, error: unknown): Part<Answer> => {
    if (isFinal(error)) throw error
    return { rows: [row], error: messageOf(error) }
  }
  const isFinal = (error: unknown) => closing.signal.aborted || isUsageError(error)

  const close = () => {
    closing.abort()
    // Its promise never settles where a thread has ended by itself.
    void pool.destroy().catch(() => {})
  }

  try {
    // No row at all: each thread makes its scanner.
    await Promise.all(Array.from({ length: jobs }, () => scanOnce([])))
  } catch (error) {
    close()
    throw isUsageError(error) ? error : usageError(`no scanner could be started: ${messageOf(error)}`, error)
  }
  return {
    scan: (rows) =>
      rows.length === 0
        ? Promise.resolve([])
        : scanOnce(rows).catch((error: unknown) => {
            if (isFinal(error)) throw error
            return scanAgain(rows)
          }),
    close,
  }
}

function packRows(rows: readonly Row[]): PackedRows {
  return {
    file: rows[0]?.file ?? '',
    lines: rows.map(({ line }) => line),
    messages: rows.map(({ message }) => message),
  }
}
