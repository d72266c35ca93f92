import {
  campaign,
  createScanner,
  frequency,
  gateway,
  memoryStore,
  senderRotation,
  verificationBombing,
  type Store,
} from 'junksift'
import { redisStore } from 'junksift/redis'
import { createClient, createCluster } from 'redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noRedis, startCluster, startRedis, until, type RedisServer } from '../support/redis-server'

const start = Date.parse('2025-11-10T10:00:00+08:00')

/** An hour of codes, a blast, a bombing, a returning seller; two in ten late, one in ten delivered twice. */
function hour() {
  const bombed = Array.from({ length: 15 }, (_, i) => ({
    text: `【某某服务${'甲乙丙丁戊己庚辛'.charAt(i % 8)}】您的验证码是${482_000 + i}，5分钟内有效`,
    sender: `1069000${i % 8}000`,
    recipient: '13800138000',
    receivedAt: start + i * 3000,
  }))
  const blast = Array.from({ length: 40 }, (_, i) => ({
    text: `【青禾购】双11全场${(i % 9) + 1}折起，满${i}00减${i}，戳 t.cn/A6xyz${i} 选购，拒收请回复R`,
    sender: '106900001111',
    recipient: `139${String(i % 25).padStart(8, '0')}`,
    receivedAt: start + i * 2000,
  }))
  const seller = Array.from({ length: 4 }, (_, i) => ({
    text: `房东急卖两居，总价直降${30 + i}万，看房加微信 fang6688，先到先得`,
    sender: `1371234000${i}`,
    recipient: '13700137000',
    receivedAt: start + 60_000 + i * 600_000,
  }))
  const all = [...bombed, ...blast, ...seller].map((message, i) => ({ ...message, id: `m${i}` }))
  const late = (i: number) => (i % 5 === 0 ? 90_000 : 0)
  return all
    .map((message, i) => ({ message, at: message.receivedAt + late(i) }))
    .flatMap((each, i) => (i % 10 === 0 ? [each, { ...each, at: each.at + 1000 }] : [each]))
    .sort((a, b) => a.at - b.at)
    .map(({ message }) => message)
}

/** What is found on a store, for each message in turn. */
async function foundOn(store: Store) {
  const rotation = senderRotation({ store })
  const scanner = createScanner({
    detectors: [verificationBombing({ store }), campaign({ store }), rotation, frequency({ store })],
  })
  const found: unknown[] = []
  let refused = false
  for (const message of hour()) {
    const { findings, failures } = await scanner.scanAsync(message)
    found.push([message.id, failures, findings.map(({ code, strength, detail }) => ({ code, strength, detail }))])
    if (!refused && message.recipient === '13700137000') {
      await rotation.recordFeedback(message.recipient, message, 'block')
      refused = true
    }
  }
  return found
}

describe.skipIf(noRedis)(`on Redis${noRedis}`, () => {
  let server: RedisServer
  let client: ReturnType<typeof createClient>

  beforeAll(async () => {
    server = await startRedis()
    client = createClient({ url: server.url, socket: { reconnectStrategy: 50 } })
    client.on('error', () => {})
    await client.connect()
  })
  afterAll(async () => {
    client.destroy()
    await server.stop()
  })

  const open = (prefix: string) =>
    redisStore({ client, secret: 'a secret of the tests', prefix, timeoutMs: 10_000, now: () => start + 3_600_000 })

  test('the same is found as in memory, message by message', async () => {
    const inMemory = await foundOn(memoryStore())
    expect(JSON.stringify(inMemory)).toMatch(/"alarm".*"another-number"/)
    expect(JSON.stringify(inMemory)).toContain('"bulk"')
    expect(await foundOn(open('same:'))).toEqual(inMemory)
  })

  test('two workers on one store count as one does', async () => {
    const store = open('two:')
    const [one, other] = [1, 2].map(() => createScanner({ detectors: [campaign({ store }), frequency({ store })] }))
    const messages = hour().filter(({ sender }) => sender === '106900001111')
    await one!.scanAsync(messages[0]!)
    await Promise.all(messages.map((message, i) => (i % 2 ? one! : other!).scanAsync(message)))
    const again = await one!.scanAsync(messages.at(-1)!)
    const outcome = again.outcomes.campaign
    expect(outcome.status === 'hit' && outcome.finding.detail).toMatchObject({
      messages: 40,
      recipients: 25,
      senders: 1,
    })
  })

  test('no number and no text is in the clear, and every key expires', async () => {
    await foundOn(open('dump:'))
    const dump: string[] = []
    for await (const keys of client.scanIterator({ MATCH: 'dump:*', COUNT: 1000 }))
      for (const key of keys) {
        dump.push(key, await dumpOf(key))
        expect(await client.pTTL(key), key).toBeGreaterThan(0)
      }
    const text = dump.join('\n')
    expect(dump.length).toBeGreaterThan(50)
    for (const secret of ['138001', '137001', '13712340', '10690000', '青禾购', '房东', 'fang6688', '某某服务'])
      expect(text.includes(secret), secret).toBe(false)
  })

  test('while the server hangs or is gone, texts are judged all the same, in time', async () => {
    const timeoutMs = 150
    const store = redisStore({ client, secret: 'a secret of the tests', timeoutMs, retryAfterMs: 100 })
    const scanner = createScanner(gateway({ store, consent: { find: () => ({ method: 'explicit' }) } }))
    const message = {
      ...hour()[0]!,
      text: '代开各类发票，先验后付，保真可查，联系电话13800001234张经理',
      receivedAt: Date.now(),
    }
    const scan = () => scanner.scanAsync(message)
    expect((await scan()).failures).toEqual([])
    for (const harm of ['freeze', 'kill'] as const) {
      await server[harm]()
      const times: number[] = []
      for (let i = 0; i < 3; i++) {
        const begin = performance.now()
        const { verdict, outcomes, failures } = await scan()
        times.push(performance.now() - begin)
        expect(times.at(-1)).toBeLessThan(timeoutMs + 2000)
        expect(verdict).toBe('spam')
        expect(outcomes['sender-rotation'].status).toBe('failed')
        expect(failures.map(({ detector }) => detector)).toContain('campaign')
        expect(outcomes['promo-keywords'].status).not.toBe('failed')
      }
      // A machine busy with other work may be late once, not each time.
      expect(Math.min(...times)).toBeLessThan(timeoutMs + 250)
      if (harm === 'freeze') server.thaw()
      else await server.restart()
      await until(async () => (await scan()).failures.length === 0, 5000)
    }
  })

  async function dumpOf(key: string): Promise<string> {
    const type = await client.type(key)
    if (type === 'zset') return JSON.stringify(await client.zRangeWithScores(key, 0, -1))
    if (type === 'hash') return JSON.stringify(await client.hGetAll(key))
    if (type === 'list') return JSON.stringify(await client.lRange(key, 0, -1))
    return String(await client.get(key))
  }
})

test.skipIf(noRedis)(
  `on a cluster of three nodes the same is found as in memory${noRedis}`,
  async () => {
    const servers = await startCluster()
    const client = createCluster({ rootNodes: servers.map(({ url }) => ({ url })) })
    try {
      await client.connect()
      const now = () => start + 3_600_000
      const store = redisStore({ client, secret: 'a secret of the tests', timeoutMs: 10_000, now })
      expect(await foundOn(store)).toEqual(await foundOn(memoryStore()))
    } finally {
      client.destroy()
      await Promise.all(servers.map((server) => server.stop()))
    }
  },
  60_000,
)
