import type { Json, Store, StoreKey } from '../store/store'
import { hostileTexts } from './hostile-texts'
import type { Check } from './store-contract'

const minute = 60_000

/** Adds 1 to a number by compare and set, as often as it takes. */
async function increment(store: Store, key: StoreKey, at: number): Promise<void> {
  let current = await store.get(key, { at })
  for (;;) {
    const options = { at, ttlMs: minute, version: current?.version }
    const result = await store.set(key, Number(current?.value ?? 0) + 1, options)
    if (result.written) return
    current = result.current
  }
}

/** What the contract says about sets, candidates and values. */
export const keepingChecks: Readonly<Record<string, Check>> = {
  'a set has what was added, for as long as it lasts': async ({ store, key, start, same }) => {
    const options = { at: start, ttlMs: minute }
    same('nothing yet', await store.has(key(), ['a', 'b'], { at: start }), [false, false])
    same('added', await store.add(key(), 'a', options), true)
    same('added again', await store.add(key(), 'a', { at: start + 1000, ttlMs: 60 * minute }), false)
    same('has', await store.has(key(), ['b', 'a', 'a'], { at: start + minute - 1 }), [false, true, true])
    same('before it was added', await store.has(key(), ['a'], { at: start - minute }), [true])
    same('expired', await store.has(key(), ['a'], { at: start + minute }), [false])
    same('added after it expired', await store.add(key(), 'a', { at: start + minute, ttlMs: minute }), true)
    same('another set', await store.has(key('other'), ['a'], { at: start }), [false])
    same('no member', await store.has(key(), [], { at: start }), [])
  },

  'of many that add the same, one is told that it was new': async ({ store, key, start, same }) => {
    const options = { at: start, ttlMs: minute }
    const answers = await Promise.all(Array.from({ length: 30 }, () => store.add(key(), 'a', options)))
    same('new', answers.filter(Boolean).length, 1)
  },

  'candidates are found through any of their buckets': async ({ store, key, start, same }) => {
    const options = { at: start, ttlMs: minute }
    await store.remember([key('1'), key('2')], { id: 'a', value: { n: 1 } }, options)
    await store.remember([key('2'), key('3')], { id: 'b', value: ['x', null, true] }, { ...options, at: start + 1 })
    const a = { id: 'a', value: { n: 1 }, at: start }
    const b = { id: 'b', value: ['x', null, true], at: start + 1 }
    const recall = (...names: readonly string[]) =>
      store.recall(
        names.map((name) => key(name)),
        { at: start + 2 },
      )
    same('one bucket', await recall('1'), [a])
    same('two in one', await recall('2'), [b, a])
    same('each once', await recall('1', '2', '3'), [b, a])
    same('an empty bucket', await recall('4'), [])
    same('no bucket', await store.recall([], { at: start }), [])
  },

  'a candidate replaces an earlier one of its id, never a later one': async ({ store, key, start, same }) => {
    const put = (bucket: string, at: number, value: Json) =>
      store.remember([key(bucket)], { id: 'a', value }, { at, ttlMs: minute })
    await put('1', start, 'first')
    await put('1', start + 2, 'second')
    await put('1', start + 1, 'late')
    await put('2', start + 1, 'other')
    const wanted = [{ id: 'a', value: 'second', at: start + 2 }]
    same('one bucket', await store.recall([key('1')], { at: start + 3 }), wanted)
    same('two buckets', await store.recall([key('2'), key('1')], { at: start + 3 }), wanted)
  },

  'candidates expire, each by its own time': async ({ store, key, start, same }) => {
    await store.remember([key()], { id: 'long', value: 1 }, { at: start, ttlMs: 9 * minute })
    await store.remember([key()], { id: 'short', value: 2 }, { at: start, ttlMs: minute })
    const ids = async (at: number) => (await store.recall([key()], { at })).map(({ id }) => id).sort()
    same('both', await ids(start + minute - 1), ['long', 'short'])
    same('one', await ids(start + minute), ['long'])
    same('none', await ids(start + 9 * minute), [])
  },

  'a bucket is bounded and keeps the newest': async ({ store, key, start, same }) => {
    const options = { ttlMs: minute }
    for (let i = 0; i < 300; i++)
      await store.remember([key()], { id: `${i}`, value: i }, { ...options, at: start + ((i * 7) % 300) })
    const found = await store.recall([key()], { at: start + 300 })
    same('bounded', found.length < 300, true)
    same(
      'newest first',
      found.map(({ at }) => at),
      found.map((_, i) => start + 299 - i),
    )
  },

  'compare and set writes only over the version that it names': async ({ store, key, start, same }) => {
    const options = { at: start, ttlMs: minute }
    same('nothing yet', await store.get(key(), { at: start }), undefined)
    const early = await store.set(key(), 'early', { ...options, version: 'none' })
    same('over nothing', early, { written: false })
    const first = await store.set(key(), { n: 1 }, options)
    same('first', [first.written, first.current?.value], [true, { n: 1 }])
    const again = await store.set(key(), { n: 2 }, options)
    same('without a version', again, { written: false, current: first.current })
    const second = await store.set(key(), { n: 2 }, { ...options, version: first.current?.version })
    same('with its version', [second.written, second.current?.value], [true, { n: 2 }])
    same('a new version', second.current?.version === first.current?.version, false)
    const stale = await store.set(key(), { n: 3 }, { ...options, version: first.current?.version })
    same('with an old version', stale, { written: false, current: second.current })
    same('what stands there', await store.get(key(), { at: start + minute - 1 }), second.current)
    same('expired', await store.get(key(), { at: start + minute }), undefined)
    const third = await store.set(key(), 3, { at: start + minute, ttlMs: minute })
    same('after it expired', third.written, true)
    same(
      'a version never comes again',
      [first, second].some((r) => r.current?.version === third.current?.version),
      false,
    )
  },

  'no increment is lost between many at once': async ({ store, key, start, same }) => {
    await Promise.all(Array.from({ length: 12 }, () => increment(store, key(), start)))
    same('sum', (await store.get(key(), { at: start }))?.value, 12)
  },

  'a value does not change after it was written or read': async ({ store, key, start, same }) => {
    const value = { list: [1] }
    await store.set(key(), value, { at: start, ttlMs: minute })
    await store.remember([key()], { id: 'a', value }, { at: start, ttlMs: minute })
    value.list.push(2)
    same('written', (await store.get(key(), { at: start }))?.value, { list: [1] })
    same('remembered', (await store.recall([key()], { at: start }))[0]?.value, { list: [1] })
  },

  'hostile texts come back as they were': async ({ store, key, start, same }) => {
    const options = { at: start, ttlMs: minute }
    for (const { name, text } of hostileTexts()) {
      const cut = text.slice(0, 300)
      const own = key(name, cut)
      const set = await store.set(own, { [cut]: cut }, options)
      same(`value: ${name}`, [set.written, (await store.get(own, options))?.value], [true, { [cut]: cut }])
      await store.remember([own], { id: cut, value: cut }, options)
      same(`candidate: ${name}`, await store.recall([own], options), [{ id: cut, value: cut, at: start }])
      same(`member: ${name}`, await store.add(own, cut, options), true)
      same(`member: ${name}`, await store.has(own, [cut, `${cut}.`], options), [true, false])
    }
  },

  'sets, values, buckets and counters of one key stay apart': async ({ store, key, start, same }) => {
    const options = { at: start, ttlMs: minute }
    await store.set(key(), 1, options)
    same('set', await store.has(key(), [''], options), [false])
    same('bucket', await store.recall([key()], options), [])
    same('counter', (await store.peek(key(), { at: start, windows: [minute] })).windows, [{ total: 0, distinct: 0 }])
    await store.add(key('a'), 'b', options)
    same('a member is no value', await store.get(key('a', 'b'), options), undefined)
  },

  'wrong arguments are refused': async ({ store, key, start, rejects }) => {
    const right = { at: start, ttlMs: minute }
    const tooLong = 'x'.repeat(4097)
    await rejects('no time to live', () => store.add(key(), 'a', { ...right, ttlMs: 0 }), 'ERR_OPTION')
    await rejects('no time', () => store.has(key(), ['a'], {} as never), 'ERR_OPTION')
    await rejects('a number as member', () => store.add(key(), 1 as never, right), 'ERR_OPTION')
    await rejects('a bucket that is a text', () => store.recall(['a' as never], right), 'ERR_OPTION')
    await rejects('no id', () => store.remember([key()], { value: 1 } as never, right), 'ERR_OPTION')
    await rejects('no value', () => store.set(key(), undefined as never, right), 'ERR_OPTION')
    await rejects('a value too long', () => store.set(key(), tooLong, right), 'ERR_OPTION')
    await rejects('no key', () => store.get([] as never, right), 'ERR_OPTION')
  },

  'an operation whose signal has ended is not begun': async ({ store, key, start, same, rejects }) => {
    const signal = AbortSignal.abort()
    const options = { at: start, ttlMs: minute, windows: [minute], signal }
    const operations: Readonly<Record<string, () => Promise<unknown>>> = {
      count: () => store.count(key(), { id: '1', member: 'a' }, options),
      peek: () => store.peek(key(), options),
      add: () => store.add(key(), 'a', options),
      has: () => store.has(key(), ['a'], options),
      remember: () => store.remember([key()], { id: 'a', value: 1 }, options),
      recall: () => store.recall([key()], options),
      get: () => store.get(key(), options),
      set: () => store.set(key(), 1, options),
    }
    for (const [name, run] of Object.entries(operations)) await rejects(name, run, 'ERR_ABORTED')
    same('nothing was added', await store.has(key(), ['a'], { at: start }), [false])
    same('nothing was set', await store.get(key(), { at: start }), undefined)
  },
}
