import { createScanner, defineAsyncDetector, defineDetector, isJunksiftError } from 'junksift'
import { expect, test } from 'vitest'

let underWay = 0
let mostUnderWay = 0
const jitter = defineAsyncDetector({
  id: 'jitter',
  inspect: async ({ text }) => {
    mostUnderWay = Math.max(mostUnderWay, ++underWay)
    await new Promise((resolve) => setTimeout(resolve, (Number(text) * 7) % 5))
    underWay--
    return { strength: 1, detail: { text } }
  },
})
const echo = defineDetector({ id: 'echo', inspect: ({ text }) => ({ strength: 1, detail: { text } }) })
const scanner = createScanner({ detectors: [jitter] })
const texts = Array.from({ length: 40 }, (_, i) => String(i))
const textsOf = (results: readonly { findings: readonly { detail: { text: string } }[] }[]) =>
  results.map(({ findings }) => findings[0]?.detail.text)

async function* asAsync<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item)
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

test('keeps the order, whatever the concurrency, from sync and async iterables', async () => {
  for (const concurrency of [1, 3, 16, 100]) {
    for (const input of [texts, asAsync(texts)]) {
      mostUnderWay = 0
      expect(textsOf(await collect(scanner.scanMany(input, { concurrency })))).toEqual(texts)
      expect(mostUnderWay).toBeLessThanOrEqual(concurrency)
      if (concurrency === 3) expect(mostUnderWay).toBe(3)
    }
  }
})

test('works for sync scanners and for nothing', async () => {
  const sync = createScanner({ detectors: [echo] })
  expect(textsOf(await collect(sync.scanMany(texts)))).toEqual(texts)
  expect(await collect(sync.scanMany([]))).toEqual([])
})

test('reads no further than results are taken, and closes the source when the reader stops', async () => {
  let read = 0
  let closed = false
  function* source() {
    try {
      for (const text of texts) {
        read++
        yield text
      }
    } finally {
      closed = true
    }
  }
  let taken = 0
  for await (const { verdict } of scanner.scanMany(source(), { concurrency: 4 })) {
    expect(verdict).toBe('ham')
    taken++
    expect(read).toBeLessThanOrEqual(taken + 4)
    if (taken === 5) break
  }
  expect(closed).toBe(true)
  expect(read).toBeLessThan(10)
})

test('ends with ERR_ABORTED when its signal ends it', async () => {
  const controller = new AbortController()
  let taken = 0
  const run = async () => {
    for await (const _ of scanner.scanMany(texts, { signal: controller.signal, concurrency: 2 }))
      if (++taken === 3) controller.abort()
  }
  const error: unknown = await run().catch((caught: unknown) => caught)
  expect(isJunksiftError(error) && error.code).toBe('ERR_ABORTED')
  expect(taken).toBe(3)
})

test('a wrong message among them rejects in its turn', async () => {
  const results = createScanner({ detectors: [echo] }).scanMany(['a', { text: 5 } as never, 'b'], { concurrency: 1 })
  expect((await results.next()).value).toMatchObject({ verdict: 'ham' })
  await expect(results.next()).rejects.toMatchObject({ code: 'ERR_MESSAGE' })
})

test('concurrency must make sense', async () => {
  await expect(scanner.scanMany([], { concurrency: 0 }).next()).rejects.toMatchObject({
    code: 'ERR_OPTION',
    path: 'concurrency',
  })
  expect(() => scanner.stream({ concurrency: 0 })).toThrow('concurrency')
})

test('stream() is a web stream in order', async () => {
  const results: { findings: readonly { detail: { text: string } }[] }[] = []
  await new ReadableStream<string>({
    start(controller) {
      for (const text of texts) controller.enqueue(text)
      controller.close()
    },
  })
    .pipeThrough(scanner.stream({ concurrency: 4 }))
    .pipeTo(new WritableStream({ write: (result) => void results.push(result) }))
  expect(textsOf(results)).toEqual(texts)
})
