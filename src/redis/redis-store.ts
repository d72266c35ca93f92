import { optionError } from '../core/errors'
import { checkFunction, checkKeys } from '../core/options'
import {
  checkAtLeast,
  checkText,
  expiringTimeOf,
  keyText,
  listedLength,
  longestWindow,
  maxAheadMs,
  memberKey,
  newestOfEach,
  timeOf,
  valueText,
} from '../store/arguments'
import type { CountedEvent, CountOptions, Counts, Json, RecentMember, Store, Versioned } from '../store/store'
import { scriptRunner, type RedisClientLike } from './client'
import { createGuard } from './guard'
import { countScript, getScript, recallScript, rememberScript, setScript, tokenLength } from './scripts'
import { createVault, type Vault } from './vault'

/** Options of {@link redis!redisStore | redisStore}. */
export interface RedisStoreOptions {
  /** Your connected client: of `redis` 5 or later (`createClient`, `createCluster`) or of `ioredis`. */
  readonly client: RedisClientLike
  /**
   * What identifiers are hashed and texts are encrypted with: at least 16 characters or bytes, the same in every
   * process, kept apart from Redis. With another one, what is stored is not found any more, and expires.
   */
  readonly secret: string | Uint8Array
  /** What the keys in Redis begin with; without braces. Default `junksift:`. */
  readonly prefix?: string
  /** An operation that has no answer by then rejects with `ERR_STORE`, in milliseconds. Default 500. */
  readonly timeoutMs?: number
  /**
   * After five failures in a row operations reject at once, and only one in so many milliseconds is tried, until one
   * succeeds. Default 1,000.
   */
  readonly retryAfterMs?: number
  /** How many events and members one counter holds before its numbers become estimates, at least 16. Default 1,000. */
  readonly maxPerCounter?: number
  /** How many candidates one bucket holds. Default 32. */
  readonly maxPerBucket?: number
  /** The clock that a message's time may not be far ahead of. Default `Date.now`. */
  readonly now?: () => number
}

const defaults = {
  prefix: 'junksift:',
  timeoutMs: 500,
  retryAfterMs: 1000,
  maxPerCounter: 1000,
  maxPerBucket: 32,
  now: Date.now,
}

/**
 * A store in Redis (5 or later) or Valkey, for any number of processes. Every operation is one script that runs at once
 * on one server, so nothing is lost or counted twice between processes; what an operation needs from several keys is
 * asked for together. Every key has a time to live, and holds a bounded amount. Keys carry a hash tag, so that a Cluster
 * keeps together what belongs together.
 *
 * Nothing in Redis can be read without the secret: keys and identifiers are HMAC-SHA-256, texts are encrypted with
 * AES-256-GCM. Needs WebCrypto (`crypto.subtle`), which every supported platform has.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong or unknown option
 *
 * @example
 * ```ts
 * import type { Store } from 'junksift'
 * import { redisStore, type RedisClientLike } from 'junksift/redis'
 *
 * // With `const client = await createClient({ url }).connect()` of the package redis, or `new Redis(url)` of ioredis:
 * const storeOn = (client: RedisClientLike, secret: string): Store => redisStore({ client, secret, timeoutMs: 200 })
 * ```
 */
export function redisStore(options: RedisStoreOptions): Store {
  const { prefix, maxPerCounter, maxPerBucket, now, ...settings } = readOptions(options)
  const run = scriptRunner(settings.client)
  const guard = createGuard(settings.timeoutMs, settings.retryAfterMs)
  const { token, seal, open } = createVault(settings.secret)
  const nameOf = async (kind: string, key: string) => `${prefix}${kind}{${await token(kind, key)}}`
  const lifeOf = (ttlMs: number) => String(Math.ceil(ttlMs) + maxAheadMs)

  const ask = async (key: string, event: CountedEvent | undefined, at: number, options: CountOptions) => {
    const { windows, recent = 0 } = options
    const longest = Math.max(...windows)
    const [name, id, member] = await Promise.all([
      nameOf('count', key),
      event ? token('event', key, event.id) : '',
      event ? seal(key, event.member, event.member.slice(0, listedLength)) : '',
    ])
    const keys = [`${name}e`, `${name}m`, `${name}l`]
    const numbers = [at, longest, maxPerCounter].map(String)
    const args = [...numbers, lifeOf(longest), String(recent), id, member, ...windows.map(String)]
    return toCounts((await run(countScript, keys, args)) as CountReply, open)
  }

  const write = async (name: string, at: number, ttlMs: number, version: string, sealed: string) => {
    const args = [String(at), version, `${at + Math.ceil(ttlMs)}|${sealed}`, lifeOf(ttlMs)]
    const [written, found] = (await run(setScript, [name], args)) as [number, string]
    return Number(written) === 1 ? undefined : found
  }
  const read = async (name: string, at: number) => {
    const found = (await run(getScript, [name], [])) as string | null
    return found !== null && at < parseInt(found) ? found : undefined
  }
  const toVersioned = async (found: string): Promise<Versioned> => {
    const sealed = found.slice(found.indexOf('|') + 1)
    return { value: JSON.parse(await open(sealed)) as Json, version: versionOf(sealed) }
  }
  const recallFrom = async (bucket: string) =>
    (await run(recallScript, [await nameOf('near', bucket)], [])) as readonly string[]

  return Object.freeze<Store>({
    count: async (key, event, options) => {
      const name = keyText('count.key', key)
      checkText('count.event.id', event.id)
      checkText('count.event.member', event.member)
      longestWindow('count', options)
      const at = timeOf('count', options, now)
      return guard('count', options.signal, () => ask(name, event, at, options))
    },
    peek: async (key, options) => {
      const name = keyText('peek.key', key)
      longestWindow('peek', options)
      const at = timeOf('peek', options, now)
      return guard('peek', options.signal, () => ask(name, undefined, at, options))
    },
    add: async (key, member, options) => {
      const name = memberKey('add', key, member)
      const at = expiringTimeOf('add', options, now)
      return guard('add', options.signal, async () => {
        const [place, mark] = await Promise.all([nameOf('set', name), token('set', randomText())])
        return (await write(place, at, options.ttlMs, '', mark)) === undefined
      })
    },
    has: async (key, members, options) => {
      const names = members.map((member) => memberKey('has', key, member))
      const at = timeOf('has', options, now)
      const isIn = async (name: string) => (await read(await nameOf('set', name), at)) !== undefined
      return guard('has', options.signal, () => Promise.all(names.map(isIn)))
    },
    remember: async (buckets, { id, value }, options) => {
      const names = buckets.map((bucket) => keyText('remember.buckets', bucket))
      checkText('remember.candidate.id', id)
      const text = valueText('remember.candidate.value', value)
      const at = expiringTimeOf('remember', options, now)
      const entry: Entry = [id, at, at + options.ttlMs, text]
      await guard('remember', options.signal, async () => {
        // The same in every bucket, so that what is found in several is decrypted once.
        const sealed = (await Promise.all([token('candidate', id), seal('candidate', JSON.stringify(entry))])).join('')
        const args = [String(at), String(maxPerBucket), lifeOf(options.ttlMs), sealed]
        await Promise.all(names.map(async (name) => run(rememberScript, [await nameOf('near', name)], args)))
      })
    },
    recall: async (buckets, options) => {
      const names = buckets.map((bucket) => keyText('recall.buckets', bucket))
      const at = timeOf('recall', options, now)
      return guard('recall', options.signal, async () => {
        const found = new Set((await Promise.all(names.map(recallFrom))).flat())
        const entries = await Promise.all([...found].map((sealed) => open(sealed.slice(tokenLength))))
        const live = entries.map((text) => JSON.parse(text) as Entry).filter(([, , until]) => at < until)
        return newestOfEach(live.map(([id, at, , text]) => ({ id, value: JSON.parse(text) as Json, at })))
      })
    },
    get: async (key, options) => {
      const name = keyText('get.key', key)
      const at = timeOf('get', options, now)
      return guard('get', options.signal, async () => {
        const found = await read(await nameOf('value', name), at)
        return found === undefined ? undefined : toVersioned(found)
      })
    },
    set: async (key, value, options) => {
      const name = keyText('set.key', key)
      const text = valueText('set.value', value)
      const at = expiringTimeOf('set', options, now)
      const { ttlMs, version = '' } = options
      return guard('set', options.signal, async () => {
        const [place, sealed] = await Promise.all([nameOf('value', name), seal(randomText(), text)])
        const found = await write(place, at, ttlMs, version, sealed)
        if (found !== undefined) return { written: false, current: found === '' ? undefined : await toVersioned(found) }
        return { written: true, current: { value: JSON.parse(text) as Json, version: versionOf(sealed) } }
      })
    },
  })
}

/** A candidate in a bucket: id, time, when it expires, JSON of its value. */
type Entry = readonly [id: string, at: number, until: number, text: string]

/** What the script of a counter answers; `members` and `times` with their times after each. */
type CountReply = readonly [
  until: string,
  level: number,
  counts: readonly number[],
  members: readonly string[],
  times: readonly string[],
]

async function toCounts([until, level, counts, members, times]: CountReply, open: Vault['open']): Promise<Counts> {
  const numbers = counts.map(Number)
  return {
    until: Number(until),
    windows: pairsOf(numbers).map(([total, distinct]) => ({ total, distinct })),
    exact: Number(level) === 0,
    members: await Promise.all(
      pairsOf(members).map(async ([sealed, at]): Promise<RecentMember> => ({
        member: await open(sealed),
        lastAt: Number(at),
      })),
    ),
    times: pairsOf(times).map(([, at]) => Number(at)),
  }
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((first, i) => (i % 2 === 0 ? [[first, list[i + 1] as T] as const] : []))
}

/** The token of a sealed text: another one with every write. */
function versionOf(sealed: string): string {
  return sealed.slice(0, tokenLength)
}

function randomText(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join()
}

function readOptions(options: RedisStoreOptions): Required<RedisStoreOptions> {
  checkKeys('redisStore', options, Object.keys({ ...defaults, client: 0, secret: 0 }))
  const all = { ...defaults, ...options }
  if (all.secret?.length === undefined || all.secret.length < 16)
    throw optionError('redisStore.secret', typeof all.secret, 'a text or bytes, at least 16 of them')
  if (typeof all.prefix !== 'string' || /[{}]/.test(all.prefix))
    throw optionError('redisStore.prefix', all.prefix, 'a text without braces')
  for (const name of ['timeoutMs', 'retryAfterMs', 'maxPerBucket'] as const)
    checkAtLeast(`redisStore.${name}`, all[name], 1)
  checkAtLeast('redisStore.maxPerCounter', all.maxPerCounter, 16)
  checkFunction('redisStore.now', all.now)
  return all
}
