import { checkFunction, checkKeys } from '../core/options'
import {
  checkAtLeast,
  checkText,
  expiringTimeOf,
  keyText,
  longestWindow,
  maxAheadMs,
  memberKey,
  newestOfEach,
  timeOf,
  valueText,
} from './arguments'
import { createBoundedMap, type Sized } from './bounded-map'
import { countEvent, countsOf, createCounter, type Counter } from './memory-counter'
import type { Json, Store, StoreKey, Versioned } from './store'

/** Options of {@link index!memoryStore | memoryStore}. */
export interface MemoryStoreOptions {
  /** How many keys it holds: counters, members of sets, buckets, values. Default 100,000. */
  readonly maxEntries?: number
  /** About how many bytes of memory it takes. Default 64 MiB. */
  readonly maxBytes?: number
  /** How many events and members one counter holds before its numbers become estimates, at least 16. Default 1,000. */
  readonly maxPerCounter?: number
  /** How many candidates one bucket holds. Default 32. */
  readonly maxPerBucket?: number
  /** Its clock, in milliseconds since 1970: what has expired by it is thrown away. Default `Date.now`. */
  readonly now?: () => number
}

/** A store in memory. */
export interface MemoryStore extends Store {
  /** How many keys it holds now. */
  readonly size: number
  /** About how many bytes they take. */
  readonly bytes: number
}

interface CounterRecord extends Sized, Counter {
  readonly kind: 'counter'
}
interface Entry {
  readonly id: string
  readonly text: string
  readonly at: number
  /** When it expires by the callers' times. */
  readonly until: number
}
interface BucketRecord extends Sized {
  readonly kind: 'bucket'
  readonly entries: readonly Entry[]
}
interface ValueRecord extends Sized {
  readonly kind: 'value'
  readonly text: string
  readonly version: string
  readonly until: number
}
type StoredRecord = CounterRecord | BucketRecord | ValueRecord

/** About what a candidate takes besides its texts. */
const entryBytes = 150

/**
 * A store in the memory of one process: for one process's stream, for tests, for trying things out. It is bounded by
 * keys and by bytes; what was used least recently goes first. It starts no timer.
 *
 * With two processes, each would see only its own messages: take `redisStore` of `junksift/redis` there.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong or unknown option
 *
 * @example
 * ```ts
 * import { memoryStore } from 'junksift'
 *
 * const store = memoryStore({ maxEntries: 10_000 })
 * const options = { at: Date.now(), ttlMs: 60_000 }
 * console.log(await store.add(['seen'], 'message-1', options)) // true
 * console.log(await store.add(['seen'], 'message-1', options)) // false
 * console.log(store.size) // 1
 * ```
 */
export function memoryStore(options: MemoryStoreOptions = {}): MemoryStore {
  checkKeys('memoryStore', options, ['maxEntries', 'maxBytes', 'maxPerCounter', 'maxPerBucket', 'now'])
  const { maxEntries = 100_000, maxBytes = 64 * 1024 * 1024, maxPerCounter = 1000, maxPerBucket = 32 } = options
  const { now = Date.now } = options
  checkAtLeast('memoryStore.maxEntries', maxEntries, 1)
  checkAtLeast('memoryStore.maxBytes', maxBytes, 1)
  checkAtLeast('memoryStore.maxPerCounter', maxPerCounter, 16)
  checkAtLeast('memoryStore.maxPerBucket', maxPerBucket, 1)
  checkFunction('memoryStore.now', now)
  const records = createBoundedMap<StoredRecord>({ maxEntries, maxBytes, now })
  let writes = 0

  const find = <Kind extends StoredRecord['kind']>(kind: Kind, name: string) =>
    records.get(kind + name) as Extract<StoredRecord, { kind: Kind }> | undefined
  const keep = (name: string, record: StoredRecord) => records.put(record.kind + name, record)
  const expiry = (ttlMs: number) => now() + ttlMs + maxAheadMs

  const liveValue = (name: string, at: number) => {
    const found = find('value', name)
    return found && at < found.until ? found : undefined
  }
  const writeValue = (name: string, text: string, at: number, ttlMs: number) => {
    const sized = { bytes: 2 * text.length, expiresAt: expiry(ttlMs) }
    const record: ValueRecord = { kind: 'value', text, version: String(++writes), until: at + ttlMs, ...sized }
    keep(name, record)
    return record
  }
  const putInto = (name: string, entry: Entry, ttlMs: number) => {
    const found = find('bucket', name)
    const others = found?.entries ?? []
    if (others.some(({ id, at }) => id === entry.id && at > entry.at)) return
    const entries = [entry, ...others.filter(({ id }) => id !== entry.id)].sort((a, b) => b.at - a.at)
    entries.length = Math.min(entries.length, maxPerBucket)
    const bytes = entries.reduce((sum, { id, text }) => sum + entryBytes + 2 * (id.length + text.length), 0)
    keep(name, { kind: 'bucket', entries, bytes, expiresAt: Math.max(found?.expiresAt ?? 0, expiry(ttlMs)) })
  }

  const store: Store = {
    count: later((key, event, options) => {
      const name = keyText('count.key', key)
      checkText('count.event.id', event.id)
      checkText('count.event.member', event.member)
      const longest = longestWindow('count', options)
      const at = timeOf('count', options, now)
      const { events, members } = find('counter', name) ?? createCounter(maxPerCounter)
      const counter = { events, members }
      countEvent(counter, event, at, longest)
      const bytes = events.bytes + members.bytes
      keep(name, { kind: 'counter', ...counter, bytes, expiresAt: expiry(longest) })
      return countsOf(counter, at, options)
    }),
    peek: later((key, options) => {
      const name = keyText('peek.key', key)
      longestWindow('peek', options)
      const at = timeOf('peek', options, now)
      return countsOf(find('counter', name) ?? createCounter(maxPerCounter), at, options)
    }),
    add: later((key, member, options) => {
      const name = `member${memberKey('add', key, member)}`
      const at = expiringTimeOf('add', options, now)
      if (liveValue(name, at)) return false
      writeValue(name, '', at, options.ttlMs)
      return true
    }),
    has: later((key, members, options) => {
      const names = members.map((member) => `member${memberKey('has', key, member)}`)
      const at = timeOf('has', options, now)
      return names.map((name) => liveValue(name, at) !== undefined)
    }),
    remember: later((buckets, { id, value }, options) => {
      const names = buckets.map((bucket) => keyText('remember.buckets', bucket))
      checkText('remember.candidate.id', id)
      const text = valueText('remember.candidate.value', value)
      const at = expiringTimeOf('remember', options, now)
      for (const name of names) putInto(name, { id, text, at, until: at + options.ttlMs }, options.ttlMs)
    }),
    recall: later((buckets, options) => {
      const names = buckets.map((bucket) => keyText('recall.buckets', bucket))
      const at = timeOf('recall', options, now)
      const found = names.flatMap((name) => find('bucket', name)?.entries ?? []).filter(({ until }) => at < until)
      return newestOfEach(found).map(({ id, text, at }) => ({ id, value: JSON.parse(text) as Json, at }))
    }),
    get: later((key, options) => {
      const name = valueName('get.key', key)
      const found = liveValue(name, timeOf('get', options, now))
      return found && toVersioned(found)
    }),
    set: later((key, value, options) => {
      const name = valueName('set.key', key)
      const text = valueText('set.value', value)
      const at = expiringTimeOf('set', options, now)
      const found = liveValue(name, at)
      if ((found?.version ?? '') !== (options.version ?? ''))
        return { written: false, current: found && toVersioned(found) }
      return { written: true, current: toVersioned(writeValue(name, text, at, options.ttlMs)) }
    }),
  }
  return Object.freeze({
    get size() {
      return records.size
    },
    get bytes() {
      return records.bytes
    },
    ...store,
  })
}

/** Makes a function answer with a promise, whether it returns or throws. */
function later<Args extends readonly unknown[], Result>(
  run: (...args: Args) => Result,
): (...args: Args) => Promise<Result> {
  return (...args) => new Promise((resolve) => resolve(run(...args)))
}

function valueName(path: string, key: StoreKey): string {
  return `value${keyText(path, key)}`
}

function toVersioned({ text, version }: ValueRecord): Versioned {
  return { value: JSON.parse(text) as Json, version }
}
