import { isJunksiftError, memoryStore } from 'junksift'
import { describe, expect, test } from 'vitest'

const minute = 60_000
const at = 1_700_000_000_000

describe('bounds', () => {
  test('the least recently used key goes when there are too many', async () => {
    const store = memoryStore({ maxEntries: 3 })
    const options = { at, ttlMs: minute }
    for (const member of ['a', 'b', 'c']) await store.add(['set'], member, options)
    await store.has(['set'], ['a'], { at })
    await store.add(['set'], 'd', options)
    expect(await store.has(['set'], ['a', 'b', 'c', 'd'], { at })).toEqual([true, false, true, true])
    expect(store.size).toBe(3)
  })

  test('the bytes stay below their bound, whatever is written', async () => {
    const maxBytes = 200_000
    const store = memoryStore({ maxBytes })
    for (let i = 0; i < 3000; i++) {
      const text = '某'.repeat(i % 200)
      await store.count(['count', `${i % 50}`], { id: `${i}`, member: text }, { at: at + i, windows: [minute] })
      await store.remember([['bucket', `${i % 70}`]], { id: `${i}`, value: text }, { at, ttlMs: minute })
      await store.set(['value', `${i}`], { text }, { at, ttlMs: minute })
      expect(store.bytes).toBeLessThanOrEqual(maxBytes)
    }
    expect(store.bytes).toBeGreaterThan(maxBytes * 0.9)
    expect(store.size).toBeGreaterThan(10)
  })

  test('a flood of counters does not push out what is kept, nor the other way round', async () => {
    const store = memoryStore({ maxEntries: 100 })
    const kept = Array.from({ length: 30 }, (_, i) => `${i}`)
    for (const member of kept) await store.add(['kept'], member, { at, ttlMs: 60 * minute })
    for (let i = 0; i < 1000; i++)
      await store.count(['flood', `${i}`], { id: 'a', member: 'a' }, { at: at + i, windows: [minute] })
    expect(store.size).toBe(100)
    expect(new Set(await store.has(['kept'], kept, { at }))).toEqual(new Set([true]))
    for (let i = 0; i < 1000; i++) await store.add(['flood'], `${i}`, { at, ttlMs: 60 * minute })
    const { windows } = await store.peek(['flood', '999'], { at: at + 1000, windows: [minute] })
    expect(windows[0]?.total).toBe(1)
    expect(store.size).toBe(100)
  })

  test('a record that alone is too large is not kept', async () => {
    const store = memoryStore({ maxBytes: 1000 })
    await store.set(['value'], 'x'.repeat(2000), { at, ttlMs: minute })
    expect([store.size, store.bytes]).toEqual([0, 0])
  })

  test('what has expired by the clock goes as others come, without a timer', async () => {
    let time = at
    const store = memoryStore({ now: () => time })
    for (let i = 0; i < 100; i++) await store.add(['old'], `${i}`, { at, ttlMs: minute })
    time += 10 * minute
    for (let i = 0; i < 120; i++) await store.add(['new'], `${i}`, { at: time, ttlMs: minute })
    expect(store.size).toBe(120)
  })

  test('a counter past its bound estimates', async () => {
    const store = memoryStore({ maxPerCounter: 400 })
    const options = { windows: [minute, 60 * minute] }
    for (let i = 0; i < 20_000; i++)
      await store.count(['campaign', 'c'], { id: `m${i}`, member: `r${i >> 1}` }, { ...options, at: at + i * 100 })
    const { windows, exact } = await store.peek(['campaign', 'c'], { ...options, at: at + 20_000 * 100 })
    expect(exact).toBe(false)
    expect(windows[1]?.total).toBeGreaterThan(20_000 * 0.8)
    expect(windows[1]?.total).toBeLessThan(20_000 * 1.2)
    expect(windows[1]?.distinct).toBeGreaterThan(10_000 * 0.8)
    expect(windows[1]?.distinct).toBeLessThan(10_000 * 1.2)
    expect(store.bytes).toBeLessThan(400 * 2 * 200)
  })
})

describe('options', () => {
  test.each([
    ['memoryStore.maxEntries', { maxEntries: 0 }],
    ['memoryStore.maxBytes', { maxBytes: 1.5 }],
    ['memoryStore.maxPerCounter', { maxPerCounter: 8 }],
    ['memoryStore.maxPerBucket', { maxPerBucket: -1 }],
    ['memoryStore.now', { now: 5 }],
    ['memoryStore.limit', { limit: 5 }],
  ])('%s is checked', (path, options) => {
    let error: unknown
    try {
      memoryStore(options as never)
    } catch (caught) {
      error = caught
    }
    expect(isJunksiftError(error) && [error.code, error.path]).toEqual(['ERR_OPTION', path])
  })
})
