import Redis, { Cluster } from 'ioredis'
import Redis6, { Cluster as Cluster6 } from 'ioredis-6'
import { memoryStore, type MemoryStore, type Store } from 'junksift'
import { redisStore } from 'junksift/redis'
import { createClient, createClientPool, createCluster, createSentinel } from 'redis'
import * as redis6 from 'redis-6'
import { describe, expectTypeOf, test } from 'vitest'

const secret = 'a secret of the tests'

describe('clients of redisStore', () => {
  test('may be those of redis 5 and 6', () => {
    redisStore({ client: createClient(), secret })
    redisStore({ client: createClient({ RESP: 3 }), secret })
    redisStore({ client: createClientPool(), secret })
    redisStore({ client: createCluster({ rootNodes: [] }), secret })
    redisStore({ client: createSentinel({ name: 'main', sentinelRootNodes: [] }), secret })
    redisStore({ client: redis6.createClient(), secret })
    redisStore({ client: redis6.createCluster({ rootNodes: [] }), secret })
  })

  test('may be those of ioredis 5 and 6', () => {
    redisStore({ client: new Redis(), secret })
    redisStore({ client: new Cluster([]), secret })
    redisStore({ client: new Redis6(), secret })
    redisStore({ client: new Cluster6([]), secret })
  })

  test('are nothing else', () => {
    // @ts-expect-error no client
    redisStore({ client: new Map(), secret })
    // @ts-expect-error a secret is needed
    redisStore({ client: createClient() })
  })
})

describe('stores', () => {
  const store = memoryStore()

  test('are stores, whatever they are kept in', () => {
    expectTypeOf(store).toExtend<Store>()
    expectTypeOf<Store>().not.toExtend<MemoryStore>()
    expectTypeOf(redisStore({ client: createClient(), secret })).toEqualTypeOf<Store>()
  })

  test('take what a detector has at hand, and only what JSON can hold', async () => {
    const signal = new AbortController().signal as AbortSignal | undefined
    await store.get(['state', 'someone'], { at: 0, signal })
    await store.set(
      ['state'],
      { list: [1, 'a', null] },
      { at: 0, ttlMs: 1, version: (await store.get(['a'], { at: 0 }))?.version },
    )
    // @ts-expect-error a function is no JSON
    await store.set(['state'], () => 1, { at: 0, ttlMs: 1 })
    // @ts-expect-error a key is a list
    await store.get('state', { at: 0 })
    // @ts-expect-error an event has a member
    await store.count(['a'], { id: '1' }, { at: 0, windows: [1] })
    // @ts-expect-error a time is needed
    await store.has(['a'], ['b'], {})
  })

  test('narrow what a compare and set found', async () => {
    const result = await store.set(['a'], 1, { at: 0, ttlMs: 1 })
    if (result.written) expectTypeOf(result.current.version).toEqualTypeOf<string>()
    else expectTypeOf(result.current?.version).toEqualTypeOf<string | undefined>()
  })
})
