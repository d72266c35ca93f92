import { createScanner, frequency, memoryStore, type FrequencyCap } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { describe, expect, test } from 'vitest'
import { examplesOf } from '../support/examples'
import { storeAfter } from '../support/streams'

const start = Date.parse('2025-11-11T10:00:00+08:00')
const minute = 60_000
const day = 24 * 60 * minute

const code = (i: number, at: number, name = '青禾购') => ({
  id: `m${i}`,
  text: `【${name}】验证码${482_000 + i}，5分钟内有效，请勿告知他人`,
  sender: '106900001111',
  recipient: '13800138000',
  receivedAt: start + at,
})
const offer = (i: number, at: number) => ({ ...code(i, at), text: `【青禾购】全场${i}折起，到店选购，拒收请回复R` })
const scannerWith = (caps?: readonly FrequencyCap[]) =>
  createScanner({ detectors: [frequency({ store: memoryStore(), ...(caps && { caps }) })] })

test('keeps the contract of detectors', async () => {
  const store = await storeAfter('frequency', (store) => frequency({ store }))
  await detectorContract(() => frequency({ store }), examplesOf('frequency'), { maxLength: 20_000 })
})

describe('the default caps', () => {
  test.each([
    ['a second code within the minute', 2, 30_000, 1, 60],
    ['a sixth within the hour', 6, 2 * minute, 5, 3600],
    ['an eleventh within the day', 11, 61 * minute, 10, 86_400],
  ])('%s', async (_, count, every, most, withinSeconds) => {
    const scanner = scannerWith()
    for (let i = 0; i < count - 1; i++) expect((await scanner.scanAsync(code(i, i * every))).findings).toEqual([])
    const { findings, verdict } = await scanner.scanAsync(code(count, (count - 1) * every))
    expect(findings[0]).toMatchObject({ code: 'codes', detail: { per: 'brand', most, withinSeconds, messages: count } })
    expect(verdict).toBe('ham')
  })

  test('forty codes a day over all brands', async () => {
    const scanner = scannerWith()
    for (let i = 0; i < 40; i++)
      expect((await scanner.scanAsync(code(i, i * 30 * minute, `某${i}`))).findings).toEqual([])
    const { findings } = await scanner.scanAsync(code(40, 40 * 30 * minute, '某甲'))
    expect(findings[0]?.detail).toMatchObject({ per: 'recipient', messages: 41 })
  })

  test('a third offer within the minute', async () => {
    const scanner = scannerWith()
    for (const i of [1, 2]) expect((await scanner.scanAsync(offer(i, i * 1000))).findings).toEqual([])
    expect((await scanner.scanAsync(offer(3, 3000))).findings[0]).toMatchObject({ code: 'marketing', strength: 0.75 })
  })

  test('an offer counts as one of its brand from whatever port', async () => {
    const scanner = scannerWith()
    for (const i of [1, 2]) await scanner.scanAsync({ ...offer(i, i * 1000), sender: `10691111${i}` })
    expect((await scanner.scanAsync({ ...offer(3, 3000), sender: '10692222' })).findings).toHaveLength(1)
  })
})

describe('caps of one’s own', () => {
  test('per sender, all messages, a week', async () => {
    const scanner = scannerWith([{ of: 'all', per: 'sender', withinMs: 7 * day, most: 2 }])
    const chat = (i: number) => ({ ...code(i, i * day), text: '在吗', sender: '13712340001' })
    for (const i of [0, 1]) expect((await scanner.scanAsync(chat(i))).findings).toEqual([])
    expect((await scanner.scanAsync({ ...chat(2), sender: '13712340002' })).findings).toEqual([])
    expect((await scanner.scanAsync(chat(3))).findings[0]).toMatchObject({ code: 'all', detail: { messages: 3 } })
  })

  test('the cap that was passed furthest is told', async () => {
    const scanner = scannerWith([
      { of: 'codes', per: 'brand', withinMs: minute, most: 1 },
      { of: 'codes', per: 'recipient', withinMs: day, most: 3 },
    ])
    let last
    for (let i = 0; i < 4; i++) last = await scanner.scanAsync(code(i, i * 1000))
    expect(last?.findings[0]).toMatchObject({ strength: 1, detail: { per: 'brand', messages: 4 } })
  })
})

test('a message delivered again counts once, one that comes late where it belongs', async () => {
  const scanner = scannerWith()
  for (let i = 0; i < 5; i++) expect((await scanner.scanAsync(code(0, 0))).findings).toEqual([])
  await scanner.scanAsync(code(1, 10 * minute))
  expect((await scanner.scanAsync(code(2, 10 * minute - 30_000))).findings).toHaveLength(1)
})

test('while the store is down its outcome is failed', async () => {
  const store = { ...memoryStore(), count: () => Promise.reject(new Error('no connection')) }
  const { outcomes } = await createScanner({ detectors: [frequency({ store })] }).scanAsync(code(0, 0))
  expect(outcomes.frequency.status).toBe('failed')
})

const cap = { of: 'codes', per: 'brand', withinMs: minute, most: 1 }
test.each([
  [{ store: undefined }, 'frequency.store'],
  [{ caps: [] }, 'frequency.caps'],
  [{ caps: [{ ...cap, of: 'ads' }] }, 'frequency.caps[0].of'],
  [{ caps: [{ ...cap, per: 'week' }] }, 'frequency.caps[0].per'],
  [{ caps: [{ ...cap, most: 0 }] }, 'frequency.caps[0].most'],
  [{ caps: [{ ...cap, withinMs: 1 }] }, 'frequency.caps[0].withinMs'],
  [{ caps: [{ ...cap, within: 1 }] }, 'frequency.caps[0].within'],
  [{ caps: Array.from({ length: 17 }, () => cap) }, 'more than 16'],
  [{ intent: 'marketing' }, 'frequency.intent'],
])('refuses the options %j', (options, path) => {
  expect(() => frequency({ store: memoryStore(), ...options } as never)).toThrow(path)
})
