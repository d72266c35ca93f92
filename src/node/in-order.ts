/**
 * Maps inputs to outputs, several at a time, and yields the outputs in the order of the inputs: each as soon as it and
 * those before it are there, also while the source has no further input yet. Reads no further input while `most` are
 * under way or wait for the reader.
 */
export async function* mapInOrder<I, O>(
  inputs: AsyncIterable<I>,
  map: (input: I) => Promise<O>,
  most: number,
): AsyncGenerator<O, void, undefined> {
  const source = inputs[Symbol.asyncIterator]()
  const pending: Promise<O>[] = []
  let next: Promise<IteratorResult<I, unknown>> | undefined
  let ended = false
  try {
    while (!ended || pending.length > 0) {
      if (!ended && pending.length < most) next ??= quiet(source.next())
      const [oldest] = pending
      const input = next && pending.length < most ? await firstOf(next, oldest) : undefined
      if (input) {
        next = undefined
        if (input.done) ended = true
        else pending.push(quiet(map(input.value)))
      } else if (oldest) {
        const output = await oldest
        void pending.shift()
        yield output
      }
    }
  } finally {
    // Not awaited: a source that waits for input would hold up its reader, who has left.
    if (!ended) void Promise.resolve(source.return?.()).catch(() => {})
  }
}

/** The next input, or nothing where the oldest output is there before it. */
function firstOf<I>(next: Promise<I>, oldest: Promise<unknown> | undefined): Promise<I | undefined> {
  return oldest ? Promise.race([oldest.then(() => undefined), next]) : next
}

/** A promise whose rejection is looked at later. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
