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
import type { Candidate, Json, Store, Versioned } from './store'

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
interface Entry extends Candidate {
  /** When it expires by the callers' times. */
  readonly until: number
  /** About how much memory it takes. */
  readonly bytes: number
}
interface BucketRecord extends Sized {
  readonly kind: 'bucket'
  entries: readonly Entry[]
}
interface ValueRecord extends Sized {
  readonly kind: 'value'
  readonly current: Versioned
  readonly until: number
}
type StoredRecord = CounterRecord | BucketRecord | ValueRecord

/** About what a candidate takes besides its texts. */
const entryBytes = 200

/**
 * A store in the memory of one process: for one process's stream, for tests, for trying things out. It is bounded by
 * keys and by bytes; what was used least recently goes first. Counters, of which each message leaves some, and the rest have
 * half of the room for themselves, so that a flood of messages does not push out what recipients said. It starts no timer.
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
  const isFleeting = ({ kind }: StoredRecord) => kind === 'counter'
  const records = createBoundedMap<StoredRecord>({ maxEntries, maxBytes, now, isFleeting })
  const newCounter = (): CounterRecord => {
    const { events, members } = createCounter(maxPerCounter)
    return { kind: 'counter', events, members, bytes: 0, expiresAt: 0 }
  }
  let writes = 0

  const expiry = (ttlMs: number) => now() + ttlMs + maxAheadMs
  const find = <Kind extends StoredRecord['kind']>(kind: Kind, name: string) => {
    const found = records.get(name)
    return found?.kind === kind ? (found as Extract<StoredRecord, { kind: Kind }>) : undefined
  }
  const liveValue = (name: string, at: number) => {
    const found = find('value', name)
    return found && at < found.until ? found : undefined
  }
  const writeValue = (name: string, text: string, at: number, ttlMs: number) => {
    const current = Object.freeze({ value: frozenFrom(text), version: String(++writes) })
    records.put(
      name,
      { kind: 'value', current, until: at + ttlMs, bytes: 0, expiresAt: expiry(ttlMs) },
      2 * text.length,
    )
    return current
  }
  const putInto = (name: string, entry: Entry, ttlMs: number) => {
    const bucket = find('bucket', name) ?? { kind: 'bucket', entries: [], bytes: 0, expiresAt: 0 }
    if (bucket.entries.some(({ id, at }) => id === entry.id && at > entry.at)) return
    const entries = [entry, ...bucket.entries.filter(({ id }) => id !== entry.id)].sort((a, b) => b.at - a.at)
    bucket.entries = entries.slice(0, maxPerBucket)
    bucket.expiresAt = Math.max(bucket.expiresAt, expiry(ttlMs))
    records.put(
      name,
      bucket,
      bucket.entries.reduce((sum, { bytes }) => sum + bytes, 0),
    )
  }

  const store: Store = {
    count: later((key, event, options) => {
      const name = `c${keyText('count.key', key)}`
      checkText('count.event.id', event.id)
      checkText('count.event.member', event.member)
      const longest = longestWindow('count', options)
      const at = timeOf('count', options, now)
      const counter = find('counter', name) ?? newCounter()
      countEvent(counter, event, at, longest)
      counter.expiresAt = expiry(longest)
      records.put(name, counter, counter.events.bytes + counter.members.bytes)
      return countsOf(counter, at, longest, options)
    }),
    peek: later((key, options) => {
      const name = `c${keyText('peek.key', key)}`
      const longest = longestWindow('peek', options)
      const at = timeOf('peek', options, now)
      return countsOf(find('counter', name) ?? newCounter(), at, longest, options)
    }),
    add: later((key, member, options) => {
      const name = `m${memberKey('add', key, member)}`
      const at = expiringTimeOf('add', options, now)
      if (liveValue(name, at)) return false
      writeValue(name, 'true', at, options.ttlMs)
      return true
    }),
    has: later((key, members, options) => {
      const names = members.map((member) => `m${memberKey('has', key, member)}`)
      const at = timeOf('has', options, now)
      return names.map((name) => liveValue(name, at) !== undefined)
    }),
    remember: later((buckets, { id, value }, options) => {
      const names = buckets.map((bucket) => `b${keyText('remember.buckets', bucket)}`)
      checkText('remember.candidate.id', id)
      const text = valueText('remember.candidate.value', value)
      const at = expiringTimeOf('remember', options, now)
      const bytes = entryBytes + 2 * (id.length + text.length)
      const entry = { id, value: frozenFrom(text), at, until: at + options.ttlMs, bytes }
      for (const name of names) putInto(name, entry, options.ttlMs)
    }),
    recall: later((buckets, options) => {
      const names = buckets.map((bucket) => `b${keyText('recall.buckets', bucket)}`)
      const at = timeOf('recall', options, now)
      const found = new Set<Entry>()
      for (const name of names)
        for (const entry of find('bucket', name)?.entries ?? []) if (at < entry.until) found.add(entry)
      return newestOfEach([...found]).map(({ id, value, at }) => ({ id, value, at }))
    }),
    get: later((key, options) => {
      const name = `v${keyText('get.key', key)}`
      return liveValue(name, timeOf('get', options, now))?.current
    }),
    set: later((key, value, options) => {
      const name = `v${keyText('set.key', key)}`
      const text = valueText('set.value', value)
      const at = expiringTimeOf('set', options, now)
      const current = liveValue(name, at)?.current
      if ((current?.version ?? '') !== (options.version ?? '')) return { written: false, current }
      return { written: true, current: writeValue(name, text, at, options.ttlMs) }
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
  // eslint-disable-next-line @typescript-eslint/require-await -- so that what it throws rejects
  return async (...args) => run(...args)
}

/** What a JSON text holds: a copy that nobody can change, for all who ask. */
function frozenFrom(text: string): Json {
  return JSON.parse(text, (_, part: Json) => Object.freeze(part)) as Json
}
