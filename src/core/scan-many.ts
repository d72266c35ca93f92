import type { SignalLike } from './detector'
import { JunksiftError, optionError } from './errors'

/** How many messages are scanned at a time, and what ends it. */
export interface ScanManyOptions {
  /** How many scans may be under way at once. Default 16; matters only with async detectors. */
  readonly concurrency?: number
  readonly signal?: SignalLike
}

/** Maps inputs to results in order, with at most `concurrency` under way. Stops reading when the reader stops. */
export async function* scanInOrder<I, R>(
  inputs: Iterable<I> | AsyncIterable<I>,
  scanOne: (input: I, options: { readonly signal?: SignalLike }) => Promise<R>,
  options: ScanManyOptions = {},
): AsyncIterableIterator<R> {
  const { concurrency = 16, signal } = options
  checkConcurrency(concurrency)
  const pending: Promise<R>[] = []
  for await (const input of inputs) {
    stopIfAborted(signal)
    const result = scanOne(input, signal ? { signal } : {})
    result.catch(() => undefined)
    pending.push(result)
    if (pending.length >= concurrency) {
      yield await (pending.shift() as Promise<R>)
      stopIfAborted(signal)
    }
  }
  for (const result of pending) {
    stopIfAborted(signal)
    yield await result
  }
}

/** The same as a web stream. */
export function toTransform<I, R>(
  scanOne: (input: I, options: { readonly signal?: SignalLike }) => Promise<R>,
  options: ScanManyOptions = {},
): TransformStream<I, R> {
  const { concurrency = 16, signal } = options
  checkConcurrency(concurrency)
  const pending: Promise<R>[] = []
  return new TransformStream<I, R>({
    async transform(input, controller) {
      stopIfAborted(signal)
      const result = scanOne(input, signal ? { signal } : {})
      result.catch(() => undefined)
      pending.push(result)
      if (pending.length >= concurrency) controller.enqueue(await (pending.shift() as Promise<R>))
    },
    async flush(controller) {
      for (const result of pending) controller.enqueue(await result)
    },
  })
}

function checkConcurrency(concurrency: unknown): void {
  if (!Number.isInteger(concurrency) || (concurrency as number) < 1)
    throw optionError('concurrency', concurrency, 'a whole number above 0')
}

function stopIfAborted(signal: SignalLike | undefined): void {
  if (signal?.aborted) throw new JunksiftError('ERR_ABORTED', 'scanMany was aborted by its signal.', { path: 'signal' })
}
