import Redis from 'ioredis'
import { createScanner, defineAsyncDetector, isJunksiftError, urlShortener, type Store } from 'junksift'
import { redisStore, type RedisClientLike } from 'junksift/redis'
import { createClient } from 'redis'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { noRedis, startRedis, until, type RedisServer } from '../support/redis-server'

const limit = 150
const options = { at: Date.now(), ttlMs: 60_000 }
const message = { text: '点击 t.cn/a1 领取', sender: '106900001234' }

interface Connection {
  readonly client: RedisClientLike
  readonly close: () => void
}
const connections: Record<string, (url: string) => Promise<Connection>> = {
  redis: async (url) => {
    const client = createClient({ url, socket: { reconnectStrategy: 50 } }).on('error', () => {})
    await client.connect()
    return { client, close: () => client.destroy() }
  },
  'redis that queues nothing': async (url) => {
    const client = createClient({ url, disableOfflineQueue: true, socket: { reconnectStrategy: 50 } })
    await client.on('error', () => {}).connect()
    return { client, close: () => client.destroy() }
  },
  ioredis: async (url) => {
    const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null }).on('error', () => {})
    await client.ping()
    return { client, close: () => client.disconnect() }
  },
}

/** Remembers senders: hits from the second message on. */
const seenSender = (store: Store) =>
  defineAsyncDetector({
    id: 'seen-sender',
    inspect: async ({ message }, { signal }) =>
      (await store.add(['seen'], message.sender ?? '', { ...options, signal }))
        ? undefined
        : { strength: 1, detail: { seen: true } },
  })

describe.skipIf(noRedis).each(Object.entries(connections))(`%s, while the server is away${noRedis}`, (_, connect) => {
  let server: RedisServer
  let connection: Connection
  let store: Store
  beforeEach(async () => {
    server = await startRedis()
    connection = await connect(server.url)
    store = redisStore({
      client: connection.client,
      secret: 'a secret of the tests',
      timeoutMs: limit,
      retryAfterMs: 100,
    })
    await store.add(['seen'], 'warm', options)
  })
  afterEach(async () => {
    connection.close()
    await server.stop()
  })

  /** Every operation rejects in time with the right code; later ones at once. */
  async function expectDown() {
    for (let i = 0; i < 8; i++) {
      const begin = performance.now()
      const error = await store.add(['seen'], `${i}`, options).catch((caught: unknown) => caught)
      expect(isJunksiftError(error) && error.code).toBe('ERR_STORE')
      expect(performance.now() - begin).toBeLessThan(limit + 250)
    }
  }
  const works = () =>
    store.add(['seen'], `${Math.random()}`, options).then(
      () => true,
      () => false,
    )

  test('operations fail in time when it is killed, and work again when it is back', async () => {
    await server.kill()
    await expectDown()
    await server.restart()
    await until(works, 5000)
    expect(await store.has(['seen'], ['warm'], options)).toEqual([false])
  })

  test('operations fail in time when it hangs, and work again when it goes on', async () => {
    server.freeze()
    await expectDown()
    server.thaw()
    await until(works, 5000)
    expect(await store.has(['seen'], ['warm'], options)).toEqual([true])
  })

  test('detectors without a store go on, and the failure is told', async () => {
    const scanner = createScanner({ detectors: [urlShortener(), seenSender(store)] })
    expect((await scanner.scanAsync(message)).outcomes['seen-sender'].status).toBe('clear')
    server.freeze()
    const result = await scanner.scanAsync(message)
    server.thaw()
    expect(result.outcomes['url-shortener'].status).toBe('hit')
    expect(result.failures).toEqual([
      { detector: 'seen-sender', kind: 'threw', message: `add: no answer within ${limit} ms` },
    ])
    await until(works, 5000)
    expect((await scanner.scanAsync(message)).outcomes['seen-sender'].status).toBe('hit')
  })

  test('a signal ends the wait', async () => {
    server.freeze()
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 20)
    const begin = performance.now()
    const scanner = createScanner({ detectors: [seenSender(store)] })
    const { failures } = await scanner.scanAsync(message, { signal: controller.signal })
    expect(failures[0]?.kind).toBe('aborted')
    expect(performance.now() - begin).toBeLessThan(limit)
    server.thaw()
  })
})
