import Redis6, { Cluster as Cluster6 } from 'ioredis-6'
import Redis5, { Cluster as Cluster5 } from 'ioredis'
import { isJunksiftError, type Store } from 'junksift'
import { redisStore, type RedisClientLike, type RedisStoreOptions } from 'junksift/redis'
import { storeContract } from 'junksift/testing'
import * as node5 from 'redis'
import * as node6 from 'redis-6'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noRedis, startCluster, startRedis, type RedisServer } from '../support/redis-server'

const secret = 'a secret of the tests'
const minute = 60_000
const start = Math.floor(Date.now() / minute) * minute - 24 * 60 * minute
const ends: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ends.reverse()) await end()
})

type Connect = (servers: readonly RedisServer[]) => RedisClientLike | Promise<RedisClientLike>
const url = ([server]: readonly RedisServer[]) => server!.url
const roots = (servers: readonly RedisServer[]) => servers.map((server) => ({ url: server.url }))
const hosts = (servers: readonly RedisServer[]) => servers.map(({ port }) => ({ host: '127.0.0.1', port }))

/** Notes how to close a client. */
function closing<Client>(client: Client, close: (client: Client) => unknown): Client {
  ends.push(() => close(client))
  return client
}

const single: Record<string, Connect> = {
  'redis 5': async (servers) => closing(await node5.createClient({ url: url(servers) }).connect(), (c) => c.destroy()),
  'redis 5, RESP3': async (servers) =>
    closing(await node5.createClient({ url: url(servers), RESP: 3 }).connect(), (c) => c.destroy()),
  'redis 6': async (servers) => closing(await node6.createClient({ url: url(servers) }).connect(), (c) => c.destroy()),
  'ioredis 5': (servers) => closing(new Redis5(url(servers)), (c) => c.disconnect()),
  'ioredis 6': (servers) => closing(new Redis6(url(servers)), (c) => c.disconnect()),
}
const clusters: Record<string, Connect> = {
  'redis 5': async (servers) => {
    const client = node5.createCluster({ rootNodes: roots(servers) })
    await client.connect()
    return closing(client, (c) => c.destroy())
  },
  'redis 6': async (servers) => {
    const client = node6.createCluster({ rootNodes: roots(servers) })
    await client.connect()
    return closing(client, (c) => c.destroy())
  },
  'ioredis 5': (servers) => closing(new Cluster5(hosts(servers)), (c) => c.disconnect()),
  'ioredis 6': (servers) => closing(new Cluster6(hosts(servers)), (c) => c.disconnect()),
}

describe.skipIf(noRedis)(`on one server${noRedis}`, () => {
  let servers: readonly RedisServer[]
  let admin: Redis5
  const make = (options: Partial<RedisStoreOptions> = {}) => redisStore({ client: admin, secret, ...options })

  beforeAll(async () => {
    servers = [await startRedis()]
    ends.push(() => servers[0]!.stop())
    admin = new Redis5(url(servers))
    ends.push(() => admin.disconnect())
  })

  test.each(Object.entries(single))('keeps the contract with %s', async (_, connect) => {
    const client = await connect(servers)
    await storeContract(() => redisStore({ client, secret, timeoutMs: 10_000 }))
  })

  test('shows no number and no text in any key or value, and every key expires', async () => {
    await admin.flushall()
    const texts = [
      '13800138000',
      '106900001234',
      '【某某商城】',
      '您的验证码是482913',
      'shop.example.cn/a1',
      'message-77',
    ]
    const [recipient, sender, signature, text, link, id] = texts as [string, string, string, string, string, string]
    const store = make({ maxPerCounter: 16 })
    await useEverything(store, { recipient, sender, signature, text, link, id })
    for (let i = 0; i < 40; i++)
      await store.count(
        ['full', recipient],
        { id: `${id}-${i}`, member: `${sender}${i}` },
        { at: start, windows: [minute] },
      )
    const keys = await admin.keys('*')
    expect(keys.length).toBeGreaterThan(8)
    const kinds = new Set<string>()
    for (const key of keys) {
      const { kind, content } = await contentOf(admin, key)
      kinds.add(kind)
      const all = `${key}\n${content}`
      for (const part of texts.flatMap(spellings)) expect(all, part).not.toContain(part)
      expect(await admin.pttl(key)).toBeGreaterThan(0)
    }
    expect([...kinds].sort()).toEqual(['hash', 'string', 'zset'])
  })

  test('the search of that test finds what is stored in the clear', async () => {
    await admin.zadd('clear', 1, `to:${Buffer.from('13800138000').toString('base64')}`)
    const { content } = await contentOf(admin, 'clear')
    expect(spellings('13800138000').some((part) => content.includes(part))).toBe(true)
  })

  test('holds a bounded amount in each key', async () => {
    await admin.flushall()
    const store = make({ maxPerCounter: 50, maxPerBucket: 5 })
    for (let i = 0; i < 500; i++) {
      await store.count(['c'], { id: `${i}`, member: `${i}` }, { at: start + i, windows: [minute] })
      await store.remember([['b']], { id: `${i}`, value: i }, { at: start + i, ttlMs: minute })
    }
    const sizes = await Promise.all((await admin.keys('*near*')).map((key) => admin.zcard(key)))
    const counters = await Promise.all((await admin.keys('*count*[em]')).map((key) => admin.zcard(key)))
    expect(sizes).toEqual([5])
    expect(counters).toHaveLength(2)
    for (const size of counters) expect(size).toBeLessThanOrEqual(50)
    const { exact, windows } = await store.peek(['c'], { at: start + 500, windows: [minute] })
    expect(exact).toBe(false)
    expect(windows[0]!.total).toBeGreaterThan(200)
    expect(windows[0]!.total).toBeLessThan(1000)
    expect((await store.recall([['b']], { at: start + 500 })).map(({ value }) => value)).toEqual([
      499, 498, 497, 496, 495,
    ])
  })

  test('a counter is exact again after it was empty', async () => {
    const store = make({ maxPerCounter: 16 })
    const count = (i: number, at: number) =>
      store.count(['again'], { id: `${i}`, member: `${i}` }, { at, windows: [minute] })
    for (let i = 0; i < 100; i++) await count(i, start)
    expect((await count(100, start)).exact).toBe(false)
    const { exact, windows } = await count(101, start + minute)
    expect([exact, windows[0]!.total]).toEqual([true, 1])
  })

  test('sends one script for each key that an operation needs', async () => {
    const store = make()
    await useEverything(store, example)
    const before = await scriptsRun(admin)
    await useEverything(store, example)
    // count, peek, add, remember in two buckets, recall from two, get, set: one each; has: one for each of two members.
    expect((await scriptsRun(admin)) - before).toBe(11)
  })

  test('sends the script anew where the server has forgotten it', async () => {
    const store = make()
    const options = { at: start, ttlMs: minute }
    await admin.script('FLUSH')
    expect(await store.add(['flush'], 'a', options)).toBe(true)
    await admin.script('FLUSH')
    expect(await store.add(['flush'], 'a', options)).toBe(false)
  })

  test('several processes share what they count', async () => {
    const others = await Promise.all(Object.values(single).map(async (connect) => await connect(servers)))
    const stores = others.map((client) => redisStore({ client, secret }))
    const answers = await Promise.all(
      stores.map((store, i) => store.count(['shared'], { id: `${i}`, member: 'a' }, { at: start, windows: [minute] })),
    )
    expect(answers.map(({ windows }) => windows[0]!.total).sort()).toEqual([1, 2, 3, 4, 5])
  })

  test('another secret or prefix finds nothing', async () => {
    const options = { at: start, ttlMs: minute }
    await make().set(['v'], 1, options)
    expect(await make({ secret: new Uint8Array(32) }).get(['v'], options)).toBeUndefined()
    expect(await make({ prefix: 'other:' }).get(['v'], options)).toBeUndefined()
    expect((await make().get(['v'], options))?.value).toBe(1)
  })

  test('a value that somebody changed is refused, not believed', async () => {
    await admin.flushall()
    const options = { at: start, ttlMs: minute }
    const store = make()
    await store.set(['v'], { amount: 1 }, options)
    const [key] = (await admin.keys('*value*')) as [string]
    const value = (await admin.get(key))!
    await admin.set(key, value.slice(0, -8) + (value.at(-8) === 'A' ? 'B' : 'A') + value.slice(-7))
    const error = await store.get(['v'], options).catch((caught: unknown) => caught)
    expect(isJunksiftError(error) && error.code).toBe('ERR_STORE')
  })
})

describe.skipIf(noRedis)(`on a cluster of three nodes${noRedis}`, () => {
  let servers: readonly RedisServer[]
  beforeAll(async () => {
    servers = await startCluster()
    ends.push(() => Promise.all(servers.map((server) => server.stop())))
  }, 40_000)

  test.each(Object.entries(clusters))('keeps the contract with %s', async (_, connect) => {
    const client = await connect(servers)
    await storeContract(() => redisStore({ client, secret, timeoutMs: 10_000 }))
  })

  test('spreads its keys over the nodes', async () => {
    const nodes = servers.map((server) => closing(new Redis5(server.url), (c) => c.disconnect()))
    const sizes = await Promise.all(nodes.map((node) => node.dbsize()))
    for (const size of sizes) expect(size).toBeGreaterThan(100)
  })
})

const example = { recipient: 'r', sender: 's', signature: 'g', text: 't', link: 'l', id: 'i' }

/** Calls every operation once, with the parts of a message in every place where a text may stand. */
async function useEverything(store: Store, { recipient, sender, signature, text, link, id }: typeof example) {
  const options = { at: start, ttlMs: 60 * minute, windows: [minute, 10 * minute], recent: 5 }
  await store.count(['codes', recipient, link], { id, member: signature }, options)
  await store.peek(['codes', recipient, link], options)
  await store.add(['asked', recipient], sender, options)
  await store.has(['asked', recipient], [sender, text], options)
  const buckets = [
    ['near', text],
    ['near', link, recipient],
  ] as const
  await store.remember(buckets, { id: text, value: { text, sender, [recipient]: link } }, options)
  await store.recall(buckets, options)
  await store.get(['state', recipient, signature], options)
  await store.set(['state', recipient, signature], { text, sender, [recipient]: [link, id] }, options)
}

async function scriptsRun(admin: Redis5): Promise<number> {
  const stats = await admin.info('commandstats')
  return Number(/cmdstat_evalsha:calls=(\d+)/.exec(stats)?.[1])
}

async function contentOf(admin: Redis5, key: string): Promise<{ kind: string; content: string }> {
  const kind = await admin.type(key)
  const content =
    kind === 'zset'
      ? await admin.zrange(key, 0, -1, 'WITHSCORES')
      : kind === 'hash'
        ? Object.entries(await admin.hgetall(key))
        : await admin.get(key)
  return { kind, content: JSON.stringify(content) }
}

/** A text as it is, in hexadecimal and in base64 at each of the three places where it may begin. */
function spellings(text: string): readonly string[] {
  const bytes = Buffer.from(text)
  const shifted = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(4, -4),
  )
  return [text, bytes.toString('hex'), encodeURIComponent(text), ...shifted]
}
