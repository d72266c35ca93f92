import type { SignalLike } from './detector'
import { JunksiftError, optionError } from './errors'

declare global {
  // Merges with the platform's own declaration where there is one; without it, `stream()` still has a type.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars
  interface TransformStream<I, O> {}
}

/** How many messages are scanned at a time, and what ends it. */
export interface ScanManyOptions {
  /** How many scans may be under way at once. Default 16; matters only with async detectors. */
  readonly concurrency?: number
  readonly signal?: SignalLike
}

type ScanOne<I, R> = (input: I, options: ScanManyOptions) => Promise<R>

/** Starts scans and hands their results out in order: `push` returns the oldest result once enough are under way. */
function inOrder<I, R>(scanOne: ScanOne<I, R>, options: ScanManyOptions = {}) {
  const { concurrency = 16, signal } = options
  if (!(concurrency >= 1)) throw optionError('concurrency', concurrency, 'at least 1')
  const pending: Promise<R>[] = []
  const take = () => {
    if (signal?.aborted) throw new JunksiftError('ERR_ABORTED', 'aborted', { path: 'signal' })
    return pending.shift()
  }
  return {
    take,
    push: (input: I) => {
      const result = scanOne(input, options)
      result.catch(() => {})
      return pending.push(result) < concurrency ? undefined : take()
    },
  }
}

/** Maps inputs to results in order, with at most `concurrency` under way. Stops reading when the reader stops. */
export async function* scanInOrder<I, R>(
  inputs: Iterable<I> | AsyncIterable<I>,
  scanOne: ScanOne<I, R>,
  options?: ScanManyOptions,
): AsyncIterableIterator<R> {
  const { push, take } = inOrder(scanOne, options)
  let result
  for await (const input of inputs) if ((result = push(input))) yield await result
  while ((result = take())) yield await result
}

/** The same as a web stream. */
export function toTransform<I, R>(scanOne: ScanOne<I, R>, options?: ScanManyOptions): TransformStream<I, R> {
  const { push, take } = inOrder(scanOne, options)
  let result
  return new TransformStream<I, R>({
    transform: async (input, controller) => {
      if ((result = push(input))) controller.enqueue(await result)
    },
    flush: async (controller) => {
      while ((result = take())) controller.enqueue(await result)
    },
  })
}
