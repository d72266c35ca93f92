import { campaign, createScanner, inbox, memoryStore, type CampaignOptions, type Store } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { describe, expect, test } from 'vitest'
import { examplesOf } from '../support/examples'
import { storeAfter } from '../support/streams'

const start = Date.parse('2025-11-11T10:00:00+08:00')
const small = { minMessages: 3, minRecipients: 3, manySenders: 3 }

const promotion = (i: number) => ({
  id: `p${i}`,
  text: `【青禾购】双11全场${i % 9}折起，满${i}00减${i}，戳 t.cn/A6xyz${i} 选购，拒收请回复R`,
  sender: '106900001111',
  recipient: `138${String(i).padStart(8, '0')}`,
  receivedAt: start + i * 1000,
})
const scannerOn = (store: Store, options: Partial<CampaignOptions> = {}) =>
  createScanner({ detectors: [campaign({ store, ...options })] })

test('keeps the contract of detectors', async () => {
  const store = await storeAfter('campaign', (store) => campaign({ store, ...small }))
  await detectorContract(() => campaign({ store, ...small }), examplesOf('campaign'), { maxLength: 20_000 })
})

describe('what counts', () => {
  test('from the twentieth message on, with counts of messages, recipients, senders and the rate', async () => {
    const scanner = scannerOn(memoryStore())
    for (let i = 0; i < 19; i++) expect((await scanner.scanAsync(promotion(i))).findings).toEqual([])
    const { findings, verdict } = await scanner.scanAsync(promotion(19))
    expect(findings[0]).toMatchObject({
      code: 'bulk',
      detail: { messages: 20, recipients: 20, senders: 1, perMinute: 2, since: start, exact: true },
    })
    expect(verdict).toBe('ham')
  })

  test('twenty messages to one recipient are none', async () => {
    const scanner = scannerOn(memoryStore())
    for (let i = 0; i < 40; i++)
      expect((await scanner.scanAsync({ ...promotion(i), recipient: '13800138000' })).findings).toEqual([])
  })

  test('what left the window no longer counts', async () => {
    const scanner = scannerOn(memoryStore(), small)
    await scanner.scanAsync(promotion(0))
    await scanner.scanAsync(promotion(1))
    const late = { ...promotion(2), receivedAt: start + 25 * 60 * 60_000 }
    expect((await scanner.scanAsync(late)).findings).toEqual([])
  })

  test('random extensions of one port are one sender, mobile numbers are many', async () => {
    for (const [senderOf, code, senders] of [
      [(i: number) => `1069000011${1000 + i * 37}`, 'bulk', 1],
      [(i: number) => `1371234000${i}`, 'many-senders', 3],
    ] as const) {
      const scanner = scannerOn(memoryStore(), small)
      let last
      for (let i = 0; i < 3; i++) last = (await scanner.scanAsync({ ...promotion(i), sender: senderOf(i) })).findings[0]
      expect(last).toMatchObject({ code, detail: { senders } })
    }
  })

  test('codes and notices from many senders stay notices where they lead nowhere', async () => {
    const scanner = scannerOn(memoryStore(), small)
    let last
    for (let i = 0; i < 5; i++)
      last = await scanner.scanAsync({
        ...promotion(i),
        sender: `10690000${i}000`,
        text: `【丰收驿站】您的包裹已到驿站，请凭取件码5-2-30${i}于今日20:00前领取`,
      })
    expect(last?.findings[0]).toMatchObject({ code: 'notice', contribution: 0 })
  })

  test('chat from private numbers makes none, even where it reads like an appointment', async () => {
    const scanner = scannerOn(memoryStore(), small)
    for (let i = 0; i < 9; i++) {
      const message = { ...promotion(i), sender: `1371234000${i}`, text: `明天${i + 1}点在地铁口见，记得带上那个快递` }
      expect((await scanner.scanAsync(message)).findings).toEqual([])
    }
  })

  test('repetition alone convicts nothing, in the preset either', async () => {
    for (const { weight } of Object.values(campaign({ store: memoryStore() }).codes)) expect(weight).toBeLessThan(4)
    const preset = inbox()
    const scanner = createScanner({
      ...preset,
      detectors: [...preset.detectors, campaign({ store: memoryStore(), ...small })],
    })
    const text = '【丰收驿站】您的包裹已到驿站，请凭取件码5-2-3018于今日20:00前领取'
    for (let i = 0; i < 30; i++)
      expect((await scanner.scanAsync({ ...promotion(i), text, sender: '106900002222' })).verdict).toBe('ham')
  })
})

describe('the id', () => {
  test('is the same in processes that share a store, and in another order', async () => {
    const store = memoryStore()
    const [one, other] = [scannerOn(store, small), scannerOn(store, small)]
    const ids = new Set<string>()
    for (const i of [3, 1, 4, 0, 5, 9, 2, 6]) {
      const { outcomes } = await (i % 2 === 0 ? one : other).scanAsync(promotion(i))
      if (outcomes.campaign.status === 'hit') ids.add(outcomes.campaign.finding.detail.campaign)
    }
    expect(ids.size).toBe(1)
  })

  test('many at once agree after the first', async () => {
    const scanner = scannerOn(memoryStore(), small)
    await Promise.all(Array.from({ length: 50 }, (_, i) => scanner.scanAsync(promotion(i))))
    const { findings } = await scanner.scanAsync(promotion(50))
    expect(findings[0]?.detail.messages).toBeGreaterThanOrEqual(40)
  })

  test('differs between campaigns of one sender', async () => {
    const scanner = scannerOn(memoryStore(), small)
    const ids = new Set<string>()
    const texts = [
      '【青禾购】双11全场5折起，满300减50，戳 t.cn/A6xyz1 选购，拒收请回复R',
      '【青禾购】亲爱的会员，您的生日礼券已到账，到店领取蛋糕一份，拒收请回复R',
    ]
    for (let i = 0; i < 8; i++) {
      const { findings } = await scanner.scanAsync({ ...promotion(i), text: texts[i % 2] as string })
      for (const { detail } of findings) ids.add(detail.campaign)
    }
    expect(ids.size).toBe(2)
  })
})

describe('order and repeats', () => {
  test('a message delivered again counts once', async () => {
    const scanner = scannerOn(memoryStore(), small)
    for (let i = 0; i < 10; i++) expect((await scanner.scanAsync(promotion(i % 2))).findings).toEqual([])
  })

  test('messages that come late count where they belong', async () => {
    const scanner = scannerOn(memoryStore(), small)
    let last
    for (const i of [2, 0, 1]) last = await scanner.scanAsync(promotion(i))
    expect(last?.findings[0]?.detail.messages).toBe(3)
  })
})

test('while the store is down its outcome is failed', async () => {
  const store = { ...memoryStore(), recall: () => Promise.reject(new Error('no connection')) }
  const { outcomes } = await scannerOn(store).scanAsync(promotion(0))
  expect(outcomes.campaign.status).toBe('failed')
})

test('what another version left in the store is passed over', async () => {
  const store = memoryStore()
  const odd = { ...store, recall: () => Promise.resolve([{ id: 'x', value: 'text', at: start }]) }
  let last
  for (let i = 0; i < 3; i++) last = await scannerOn(odd, small).scanAsync({ ...promotion(i), text: promotion(0).text })
  expect(last?.findings[0]?.detail.messages).toBe(3)
})

test.each([
  [{}, 'campaign.store'],
  [{ minMessages: 1 }, 'campaign.minMessages'],
  [{ threshold: 0.2 }, 'campaign.threshold'],
  [{ windowMs: 1000 }, 'campaign.windowMs'],
  [{ minMesages: 3 }, 'campaign.minMesages'],
])('refuses the options %j', (options, path) => {
  const store = path === 'campaign.store' ? {} : { store: memoryStore() }
  expect(() => campaign({ ...store, ...options } as never)).toThrow(path)
})
