import { MessageChannel } from 'node:worker_threads'
import { isUsageError, messageOf, usageError } from '../cli/errors'
import type { ScannerChoice } from '../cli/scanner'
import type { Message, ScanResult } from '../index'
import { unpackResults } from './pack'
import type { ScanAnswer, ScanTask } from './scan-worker'

/** What became of a message: its result, or why there is none. */
export type Scanned = { readonly result: ScanResult } | { readonly error: string }

/** Threads that scan. */
export interface ScanPool {
  /** Scans messages in one of the threads, and tells of each, in order. Rejects where the scanner cannot be made. */
  readonly scan: (messages: readonly Message[]) => Promise<readonly Scanned[]>
  /** Ends the threads, and what is under way in them. */
  readonly close: () => void
}

/** Batches under way for each thread: one that is worked on, one that waits, so that no thread is ever idle. */
export const batchesPerThread = 2

/** The worker's file lies beside the file that this becomes a part of. */
const workerFile = () => new URL('./scan-worker.js', import.meta.url)

/** Starts threads that have the same scanner each. Rejects with a usage error where that cannot be made. */
export async function openScanPool(choice: ScannerChoice, jobs: number, worker: URL = workerFile()): Promise<ScanPool> {
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
  const run = async (messages: readonly Message[]): Promise<ScanAnswer> => {
    const { port1, port2 } = new MessageChannel()
    const giveUp = new AbortController()
    const stop = () => giveUp.abort()
    port1.once('close', stop)
    closing.signal.addEventListener('abort', stop)
    const task: ScanTask = { choice, messages, alive: port2 }
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

  const scanOnce = async (messages: readonly Message[]): Promise<readonly Scanned[]> => {
    const answer = await run(messages)
    if ('problem' in answer) throw usageError(answer.problem)
    return unpackResults(answer.packed).map((result) => ({ result }))
  }

  /** Of a batch that a thread died of, each message is scanned once more by itself: so only the guilty ones fail. */
  const scanAgain = async (messages: readonly Message[]): Promise<readonly Scanned[]> => {
    const all: Scanned[] = []
    for (const message of messages)
      all.push(...(await scanOnce([message]).catch((error: unknown) => [failedFor(error)])))
    return all
  }

  const failedFor = (error: unknown): Scanned => {
    if (isFinal(error)) throw error
    return { error: messageOf(error) }
  }
  const isFinal = (error: unknown) => closing.signal.aborted || isUsageError(error)

  const close = () => {
    closing.abort()
    // Its promise never settles where a thread has ended by itself.
    void pool.destroy().catch(() => {})
  }

  try {
    // No message at all: each thread makes its scanner.
    await Promise.all(Array.from({ length: jobs }, () => scanOnce([])))
  } catch (error) {
    close()
    throw isUsageError(error) ? error : usageError(`no scanner could be started: ${messageOf(error)}`, error)
  }
  return {
    scan: (messages) =>
      messages.length === 0
        ? Promise.resolve([])
        : scanOnce(messages).catch((error: unknown) => {
            if (isFinal(error)) throw error
            return scanAgain(messages)
          }),
    close,
  }
}
