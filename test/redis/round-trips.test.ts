import { createScanner, gateway, senderRotation } from 'junksift'
import { redisStore } from 'junksift/redis'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { farFrom, type FarAway } from '../support/far-redis'
import { noRedis, startRedis, type RedisServer } from '../support/redis-server'

const start = Date.parse('2025-11-10T10:00:00+08:00')
const second = 1000
const streamIds = new Set(['verification-bombing', 'campaign', 'sender-rotation'])

describe.skipIf(noRedis)(`what the preset gateway asks of Redis for one message${noRedis}`, () => {
  let server: RedisServer
  let far: FarAway
  let client: ReturnType<typeof createClient>
  let admin: ReturnType<typeof createClient>

  beforeAll(async () => {
    server = await startRedis()
    far = await farFrom(server.port)
    client = createClient({ url: far.url })
    admin = createClient({ url: server.url })
    await Promise.all([client.connect(), admin.connect()])
  })
  afterAll(async () => {
    client.destroy()
    admin.destroy()
    far.stop()
    await server.stop()
  })

  const scriptsRun = async () => Number(/cmdstat_evalsha:calls=(\d+)/.exec(await admin.info('commandstats'))?.[1] ?? 0)
  const code = (i: number) => ({
    id: `c${i}`,
    text: `【${'甲乙丙丁戊己庚辛'.charAt(i % 8)}方科技】您的验证码是${482_000 + i}，5分钟内有效`,
    sender: `1069000${i % 8}000`,
    recipient: '13800138000',
    receivedAt: start + i * second,
  })
  const offer = (i: number) => ({
    id: `o${i}`,
    text: `【青禾购】双11全场${(i % 9) + 1}折起，满${i}00减${i}，戳 t.cn/A6xyz${i} 选购，拒收请回复R`,
    sender: '106900001111',
    recipient: `139${String(i).padStart(8, '0')}`,
    receivedAt: start + i * second,
  })
  const seller = (i: number) => ({
    id: `s${i}`,
    text: '房东急卖两居，总价直降30万，看房加微信 fang6688，先到先得',
    sender: `1371234000${i}`,
    recipient: '13700137000',
    receivedAt: start + i * second,
  })

  test('can be counted: operations that start together are one trip, those that wait for each other are two', async () => {
    const store = redisStore({ client, secret: 'a secret of the tests', timeoutMs: 10_000 })
    const options = { at: start, ttlMs: 60_000 }
    await store.get(['warm'], options)
    far.takeTrips()
    await Promise.all([store.get(['a'], options), store.get(['b'], options), store.get(['c'], options)])
    expect(far.takeTrips()).toBe(1)
    await store.get(['a'], options)
    await store.get(['b'], options)
    expect(far.takeTrips()).toBe(2)
  })

  test('takes two round trips at most, whatever is found', { timeout: 60_000 }, async () => {
    const near = redisStore({ client: admin, secret: 'a secret of the tests', timeoutMs: 10_000 })
    const nearby = createScanner(gateway({ store: near }))
    // A burst beyond the hundred times that a store lists, a blast, and a seller who was blocked.
    for (let i = 0; i < 120; i++) await nearby.scanAsync(code(i))
    for (let i = 0; i < 25; i++) await nearby.scanAsync(offer(i))
    await senderRotation({ store: near }).recordFeedback('13700137000', seller(0), 'block')

    const store = redisStore({ client, secret: 'a secret of the tests', timeoutMs: 10_000 })
    const scanner = createScanner(gateway({ store }))
    await scanner.scanAsync(offer(30))
    const bank = { ...code(130), id: 'b', text: '【某某银行】您尾号6222的账户支出人民币9,800.00元，余额12.50元' }
    const chat = { ...offer(40), id: 't', text: '晚上一起吃火锅吗，车站那家新开的', sender: '13712349999' }
    const parcel = {
      ...offer(41),
      id: 'p',
      text: '【丰收驿站】您的包裹已到驿站，请凭取件码3-2-4471领取',
      sender: '106933',
    }
    const fresh = { ...offer(42), id: 'f', text: '【木棉书店】周年庆典，旧书换新书，到店即赠书签一枚，退订回T' }
    const found: string[] = []
    for (const message of [code(121), bank, offer(43), seller(1), chat, parcel, fresh]) {
      far.takeTrips()
      const before = await scriptsRun()
      const { failures, findings } = await scanner.scanAsync(message)
      expect(failures, message.id).toEqual([])
      expect([1, 2], message.id).toContain(far.takeTrips())
      // Eight buckets asked and eight written, for a text that nothing is like; three or four counters, one look-up.
      expect((await scriptsRun()) - before, message.id).toBeLessThanOrEqual(24)
      found.push(...findings.filter(({ detector }) => streamIds.has(detector)).map(({ code }) => code))
    }
    expect(found).toEqual(['alarm', 'financial', 'bulk', 'another-number'])
  })
})
