import type { Store, StoreKey } from '../store/store'
import type { Check } from './store-contract'
import { hostileTexts } from './hostile-texts'

const minute = 60_000
const windows = [minute, 10 * minute, 60 * minute]

/** Totals and distinct numbers as `[[total, distinct], …]`. */
async function counted(store: Store, key: StoreKey, at: number, event?: readonly [id: string, member: string]) {
  const options = { at, windows }
  const counts = event
    ? await store.count(key, { id: event[0], member: event[1] }, options)
    : await store.peek(key, options)
  return counts.windows.map(({ total, distinct }) => [total, distinct])
}

/** What the contract says about `count` and `peek`. */
export const countingChecks: Readonly<Record<string, Check>> = {
  'count tells totals and distinct members in each window': async ({ store, key, start, same }) => {
    same('nothing yet', await counted(store, key(), start), [
      [0, 0],
      [0, 0],
      [0, 0],
    ])
    same('first', await counted(store, key(), start, ['1', 'a']), [
      [1, 1],
      [1, 1],
      [1, 1],
    ])
    same('second', await counted(store, key(), start + 5 * minute, ['2', 'b']), [
      [1, 1],
      [2, 2],
      [2, 2],
    ])
    same('third', await counted(store, key(), start + 30 * minute, ['3', 'a']), [
      [1, 1],
      [1, 1],
      [3, 2],
    ])
    same('a look', await counted(store, key(), start + 30 * minute), [
      [1, 1],
      [1, 1],
      [3, 2],
    ])
    same('a later look', await counted(store, key(), start + 62 * minute), [
      [0, 0],
      [0, 0],
      [2, 2],
    ])
    same('an earlier look', await counted(store, key(), start + 29.5 * minute), [
      [1, 1],
      [1, 1],
      [3, 2],
    ])
  },

  'a window is open at its start and closed at its end': async ({ store, key, start, same }) => {
    await counted(store, key(), start, ['1', 'a'])
    same('one millisecond inside', await counted(store, key(), start + minute - 1), [
      [1, 1],
      [1, 1],
      [1, 1],
    ])
    same('at the start', await counted(store, key(), start + minute), [
      [0, 0],
      [1, 1],
      [1, 1],
    ])
    same('at the longest start', await counted(store, key(), start + 60 * minute), [
      [0, 0],
      [0, 0],
      [0, 0],
    ])
  },

  'the last event of a burst sees all of it, in whatever order they come': async ({ store, key, start, same }) => {
    const seconds = [50, 10, 40, 0, 30, 20]
    for (const second of seconds) await counted(store, key(), start + second * 1000, [`${second}`, `s${second % 20}`])
    const options = { at: start + 20_000, windows: [minute], recent: 10 }
    const { until, windows: found, times, members, exact } = await store.peek(key(), options)
    same('windows', found, [{ total: 6, distinct: 2 }])
    same('until', until, start + 50_000)
    same(
      'times',
      times,
      [50, 40, 30, 20, 10, 0].map((second) => start + second * 1000),
    )
    same('members', members, [
      { member: 's10', lastAt: start + 50_000 },
      { member: 's0', lastAt: start + 40_000 },
    ])
    same('exact', exact, true)
  },

  'an event delivered again counts once': async ({ store, key, start, same }) => {
    await Promise.all(Array.from({ length: 20 }, () => counted(store, key(), start, ['1', 'a'])))
    same('at once', await counted(store, key(), start), [
      [1, 1],
      [1, 1],
      [1, 1],
    ])
    await counted(store, key(), start + minute / 2, ['2', 'b'])
    same('later', await counted(store, key(), start, ['1', 'a']), [
      [2, 2],
      [2, 2],
      [2, 2],
    ])
  },

  'an event that comes too late for a window is not in it': async ({ store, key, start, same }) => {
    await counted(store, key(), start, ['1', 'a'])
    same('late', await counted(store, key(), start - 5 * minute, ['2', 'b']), [
      [0, 0],
      [2, 2],
      [2, 2],
    ])
    same('too late for all', await counted(store, key(), start - 60 * minute, ['3', 'c']), [
      [0, 0],
      [0, 0],
      [0, 0],
    ])
    same('afterwards', await counted(store, key(), start), [
      [1, 1],
      [2, 2],
      [2, 2],
    ])
  },

  'a time far ahead of the clock is taken as now': async ({ store, key, now, same }) => {
    const before = now()
    const options = { windows: [60 * minute] }
    const { until } = await store.count(key(), { id: '1', member: 'a' }, { ...options, at: before + 48 * 60 * minute })
    same('until is about now', until >= Math.floor(before) && until <= now() + 5 * minute, true)
    const next = await store.count(key(), { id: '2', member: 'b' }, { ...options, at: before })
    same('what comes next counts', next.windows, [{ total: 2, distinct: 2 }])
  },

  'lists are as long as asked and begin with the newest': async ({ store, key, start, same }) => {
    for (let i = 0; i < 9; i++) await counted(store, key(), start + i, [`${i}`, `${i % 5}`.repeat(80)])
    const { members, times } = await store.peek(key(), { at: start + 9, windows, recent: 3 })
    same('times', times, [start + 8, start + 7, start + 6])
    same(
      'members, cut at 64 units',
      members,
      [8, 7, 6].map((i) => ({ member: `${i % 5}`.repeat(64), lastAt: start + i })),
    )
    const none = await store.peek(key(), { at: start + 9, windows })
    same('not asked', [none.members, none.times], [[], []])
    const old = await store.peek(key(), { at: start + 60 * minute + 4, windows, recent: 9 })
    same('only of the longest window', old.times, [start + 8, start + 7, start + 6, start + 5])
  },

  'members alike in their first 64 units are different members': async ({ store, key, start, same }) => {
    const long = '某'.repeat(64)
    await counted(store, key(), start, ['1', `${long}a`])
    same('distinct', await counted(store, key(), start, ['2', `${long}b`]), [
      [2, 2],
      [2, 2],
      [2, 2],
    ])
  },

  'many at once count as one after another': async ({ store, key, start, same }) => {
    await Promise.all(Array.from({ length: 60 }, (_, i) => counted(store, key(), start + i, [`${i}`, `${i % 7}`])))
    same('all', await counted(store, key(), start + 60), [
      [60, 7],
      [60, 7],
      [60, 7],
    ])
  },

  'a counter is bounded and then estimates without saying that it is exact': async ({ store, key, start, same }) => {
    const events = 3000
    for (let i = 0; i < events; i += 100)
      await Promise.all(
        Array.from({ length: 100 }, (_, j) => counted(store, key(), start + i + j, [`${i + j}`, `${(i + j) >> 1}`])),
      )
    const {
      windows: [found],
      exact,
    } = await store.peek(key(), { at: start + events, windows: [60 * minute] })
    const near = (got: number | undefined, wanted: number) =>
      got !== undefined && Math.abs(got - wanted) <= (exact ? 0 : 0.25 * wanted)
    same(`total near ${events}`, near(found?.total, events) || found?.total, true)
    same(`distinct near ${events / 2}`, near(found?.distinct, events / 2) || found?.distinct, true)
  },

  'hostile texts are as good as any': async ({ store, key, start, same }) => {
    const texts = hostileTexts()
    for (const [i, { name, text }] of texts.entries()) {
      const cut = text.slice(0, 5000)
      const { windows: found } = await store.count(
        key(name, cut),
        { id: cut, member: cut },
        { at: start, windows: [minute] },
      )
      same(`as key, id and member: ${name}`, found, [{ total: 1, distinct: 1 }])
      const all = await store.count(
        key('all'),
        { id: `${i}`, member: cut },
        { at: start + i, windows: [minute], recent: 1 },
      )
      same(`listed: ${name}`, all.members, [{ member: cut.slice(0, 64), lastAt: start + i }])
    }
  },

  'parts of a key stay apart': async ({ store, key, start, same }) => {
    await counted(store, key('a', 'b'), start, ['1', 'a'])
    for (const other of [key('a,b'), key('a', 'b', ''), key('', 'a', 'b'), key('ab'), key('a'), key('a","b')])
      same(JSON.stringify(other.slice(3)), (await counted(store, other, start))[0], [0, 0])
  },

  'wrong arguments of count and peek are refused': async ({ store, key, start, rejects }) => {
    const event = { id: '1', member: 'a' }
    const right = { at: start, windows }
    const count =
      (...args: readonly unknown[]) =>
      () =>
        (store.count as (...args: readonly unknown[]) => Promise<unknown>)(...args)
    await rejects('no key', count([], event, right), 'ERR_OPTION')
    await rejects('a key of numbers', count([1], event, right), 'ERR_OPTION')
    await rejects('a number as id', count(key(), { id: 1, member: 'a' }, right), 'ERR_OPTION')
    await rejects('no member', count(key(), { id: '1' }, right), 'ERR_OPTION')
    await rejects('no time', count(key(), event, { ...right, at: NaN }), 'ERR_OPTION')
    await rejects('no window', count(key(), event, { ...right, windows: [] }), 'ERR_OPTION')
    await rejects('an empty window', () => store.peek(key(), { ...right, windows: [0] }), 'ERR_OPTION')
    await rejects('a list too long', () => store.peek(key(), { ...right, recent: 101 }), 'ERR_OPTION')
  },
}
