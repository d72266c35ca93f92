import { isJunksiftError, memoryStore, type Store } from 'junksift'
import { storeContract } from 'junksift/testing'
import { describe, expect, test } from 'vitest'

/** What the contract says about a memory store of which some operations were changed. */
async function problemsOf(change: (store: Store) => Partial<Store>): Promise<string> {
  try {
    const store = memoryStore()
    await storeContract(() => ({ ...store, ...change(store) }))
  } catch (error) {
    expect(isJunksiftError(error) && error.code).toBe('ERR_EXAMPLE')
    return (error as Error).message
  }
  return ''
}

test('the memory store keeps the contract', async () => {
  await storeContract(() => memoryStore())
})

test('with a clock of its own, too', async () => {
  const now = () => 5_000_000_000
  await storeContract(() => memoryStore({ now }), { now })
})

describe('a store that breaks the contract is told what is wrong', () => {
  let calls = 0
  const wrongStores: Record<string, readonly [problem: string, change: (store: Store) => Partial<Store>]> = {
    'counts what is delivered again': [
      'an event delivered again counts once',
      ({ count }) => ({ count: (key, { member }, options) => count(key, { id: `${calls++}`, member }, options) }),
    ],
    'counts events as members': [
      'count tells totals and distinct members',
      ({ count }) => ({ count: (key, { id }, options) => count(key, { id, member: id }, options) }),
    ],
    'goes by the time of the call': [
      'an event that comes too late',
      ({ count }) => ({ count: (key, event, options) => count(key, event, { ...options, at: Date.now() }) }),
    ],
    'counts when it is only asked': [
      'count tells totals and distinct members',
      ({ count }) => ({ peek: (key, options) => count(key, { id: `${calls++}`, member: 'x' }, options) }),
    ],
    'joins the parts of a key': [
      'parts of a key stay apart',
      ({ count, peek }) => ({
        count: (key, event, options) => count([key.join()], event, options),
        peek: (key, options) => peek([key.join()], options),
      }),
    ],
    'says that everything is new': [
      'one is told that it was new: new: got 30, not 1',
      ({ add }) => ({ add: async (key, member, options) => (await add(key, member, options)) || true }),
    ],
    'never forgets': [
      'a set has what was added',
      ({ add }) => ({ add: (key, member, options) => add(key, member, { ...options, ttlMs: 1e9 }) }),
    ],
    'compares and sets in two steps': [
      'no increment is lost between many at once: sum',
      ({ get, set }) => ({
        set: async (key, value, options) => {
          const current = await get(key, options)
          if (current?.version !== options.version) return { written: false, current }
          await new Promise((resolve) => setTimeout(resolve, calls++ % 7))
          const version = (await get(key, options))?.version
          return set(key, value, { ...options, version })
        },
      }),
    ],
    'compares no version': [
      'compare and set writes only over the version that it names',
      ({ get, set }) => ({
        set: async (key, value, options) => {
          const version = (await get(key, options))?.version
          return set(key, value, { ...options, version })
        },
      }),
    ],
    'lists candidates as often as they have buckets': [
      'candidates are found through any of their buckets: each once',
      ({ recall }) => ({
        recall: async (buckets, options) =>
          (await Promise.all(buckets.map((bucket) => recall([bucket], options)))).flat(),
      }),
    ],
    'throws at once': [
      'it threw instead of rejecting',
      ({ get }) => ({
        get: (key, options) => {
          if (key.length === 0) throw new TypeError('no key')
          return get(key, options)
        },
      }),
    ],
    'does not heed signals': [
      'an operation whose signal has ended is not begun: add: got no error, not ERR_ABORTED',
      ({ add }) => ({ add: (key, member, { at, ttlMs }) => add(key, member, { at, ttlMs }) }),
    ],
    'rejects with errors of its own': [
      'wrong arguments are refused: no time: got TypeError',
      ({ has }) => ({
        has: (...args) => has(...args).catch(() => Promise.reject(new TypeError('no time'))),
      }),
    ],
    'is down': [
      'it threw Error: connection lost',
      () => ({ recall: () => Promise.reject(new Error('connection lost')) }),
    ],
  }

  test.each(Object.entries(wrongStores))('one that %s', async (_, [problem, change]) => {
    expect(await problemsOf(change)).toContain(problem)
  })
})
