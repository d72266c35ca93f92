import { setTimeout as after } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapInOrder } from '../../src/node/in-order'

async function* from<T>(items: readonly T[]) {
  for (const item of items) yield await Promise.resolve(item)
}

async function all<T>(items: AsyncIterable<T>) {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('mapInOrder', () => {
  test('keeps the order however long each takes, and never has more than so many under way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (delays, most) => {
        let underWay = 0
        let peak = 0
        const map = async (delay: number, i: number) => {
          peak = Math.max(peak, ++underWay)
          await after(delay)
          underWay--
          return i
        }
        let i = 0
        const found = await all(mapInOrder(from(delays), (delay) => map(delay, i++), most))
        expect(found).toEqual(delays.map((_, place) => place))
        expect(peak).toBeLessThanOrEqual(most)
        expect(peak).toBe(Math.min(most, delays.length))
      }),
      { numRuns: 40 },
    )
  })

  test('yields what is there while the source waits', async () => {
    let release = () => {}
    const source = async function* () {
      yield 1
      await new Promise<void>((resolve) => (release = resolve))
      yield 2
    }
    const outputs = mapInOrder(source(), (n) => Promise.resolve(n * 10), 4)
    expect(await outputs.next()).toEqual({ done: false, value: 10 })
    release()
    expect(await all(outputs)).toEqual([20])
  })

  test('reads no further than what is under way while the reader takes nothing', async () => {
    let read = 0
    const source = async function* () {
      for (;;) yield await Promise.resolve(++read)
    }
    const outputs = mapInOrder(source(), (n) => Promise.resolve(n), 3)
    await outputs.next()
    await after(20)
    expect(read).toBeLessThanOrEqual(4)
    await outputs.return()
  })

  test('passes errors of both on, and closes the source', async () => {
    let closed = 0
    const source = async function* () {
      try {
        yield* from([1, 2, 3])
        throw new Error('of the source')
      } finally {
        closed++
      }
    }
    await expect(all(mapInOrder(source(), (n) => Promise.resolve(n), 2))).rejects.toThrow('of the source')
    const fails = mapInOrder(source(), () => Promise.reject(new Error('of a step')), 2)
    await expect(all(fails)).rejects.toThrow('of a step')
    await after(1)
    expect(closed).toBe(2)
  })
})
