import { createScanner, inbox, memoryStore, verificationBombing, type Message } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { describe, expect, test } from 'vitest'
import { examplesOf } from '../support/examples'
import { storeAfter } from '../support/streams'

const start = Date.parse('2025-11-10T03:00:00+08:00')
const second = 1000
const recipient = '13800138000'

const code = (
  i: number,
  at: number,
  name = `某某服务${'甲乙丙丁戊己庚辛壬癸'.charAt(i % 10)}${Math.floor(i / 10)}`,
) => ({
  id: `m${i}`,
  text: `【${name}】您的验证码是${100_000 + i}，5分钟内有效，请勿告知他人`,
  recipient,
  receivedAt: start + at,
})
const bank = (id: string, at: number) => ({
  id,
  text: '【某某银行】您尾号6222的账户支出人民币9,800.00元，余额12.50元',
  recipient,
  receivedAt: start + at,
})

function bombed() {
  const detector = verificationBombing({ store: memoryStore() })
  const scanner = createScanner({ detectors: [detector] })
  const codeOf = async (message: Message & { recipient: string; receivedAt: number }) => {
    const { outcomes } = await scanner.scanAsync(message)
    const outcome = outcomes['verification-bombing']
    return outcome.status === 'hit' ? outcome.finding : undefined
  }
  return { detector, scanner, codeOf }
}

test('keeps the contract of detectors', async () => {
  const store = await storeAfter('verification-bombing', (store) => verificationBombing({ store }))
  await detectorContract(() => verificationBombing({ store }), examplesOf('verification-bombing'), {
    maxLength: 20_000,
  })
})

describe('levels', () => {
  test('a code every five seconds is a warning at the third, an alarm at the fifth', async () => {
    const { codeOf } = bombed()
    const found = []
    for (let i = 0; i < 6; i++) found.push((await codeOf(code(i, i * 5 * second)))?.code)
    expect(found).toEqual([undefined, undefined, 'warning', 'warning', 'alarm', 'alarm'])
  })

  test('a tool that waits 30 s between sites is found by the sixth code', async () => {
    const { codeOf } = bombed()
    const found = []
    for (let i = 0; i < 7; i++) found.push((await codeOf(code(i, i * 30 * second)))?.code)
    expect(found).toEqual([undefined, undefined, undefined, undefined, undefined, 'alarm', 'alarm'])
  })

  test('one user who retries one site all day is none', async () => {
    const { codeOf } = bombed()
    for (let i = 0; i < 100; i++) expect(await codeOf(code(i, i * 20 * second, '青禾购'))).toBeUndefined()
  })

  test('windows and levels can be changed', async () => {
    const windows = [{ lengthMs: 60 * second, warning: { codes: 2, services: 2 }, alarm: { codes: 3, services: 3 } }]
    const scanner = createScanner({ detectors: [verificationBombing({ store: memoryStore(), windows })] })
    const found = []
    for (let i = 0; i < 3; i++) found.push((await scanner.scanAsync(code(i, i * second))).findings[0]?.code)
    expect(found).toEqual([undefined, 'warning', 'alarm'])
  })
})

describe('order, repeats, clocks', () => {
  test('a message delivered again counts once', async () => {
    const { codeOf } = bombed()
    for (let i = 0; i < 10; i++) expect(await codeOf(code(0, 0, `服务${'甲乙'.charAt(i % 2)}`))).toBeUndefined()
  })

  test('without ids, the same text at the same time counts once, too', async () => {
    const { codeOf } = bombed()
    const { id: _, ...message } = code(0, 0)
    for (let i = 0; i < 10; i++) expect(await codeOf(message)).toBeUndefined()
  })

  test('in whatever order codes come, the last one sees them all', async () => {
    for (const order of [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [2, 4, 0, 1, 3],
    ]) {
      const { codeOf } = bombed()
      let last
      for (const i of order) last = await codeOf(code(i, i * 5 * second))
      expect(last).toMatchObject({ code: 'alarm', detail: { codes: 5, startedAt: start, lastAt: start + 20 * second } })
    }
  })

  test('a clock that is hours ahead makes its codes count as now', async () => {
    const now = start + 30 * second
    const detector = verificationBombing({ store: memoryStore({ now: () => now }) })
    const scanner = createScanner({ detectors: [detector] })
    for (let i = 0; i < 4; i++) await scanner.scanAsync(code(i, i * 5 * second))
    const { findings } = await scanner.scanAsync(code(4, 9 * 60 * 60 * second))
    expect(findings[0]).toMatchObject({ code: 'alarm', detail: { lastAt: now } })
  })

  test('recipients are told apart, and their spellings are not', async () => {
    const { codeOf } = bombed()
    for (let i = 0; i < 4; i++) await codeOf({ ...code(i, i * second), recipient: i < 2 ? recipient : '13900139000' })
    expect(await codeOf({ ...code(5, 5 * second), recipient: '13700137000' })).toBeUndefined()
    expect((await codeOf({ ...code(6, 6 * second), recipient: '+86 138-0013-8000' }))?.detail.codes).toBe(3)
  })
})

describe('what it hides', () => {
  test('a financial message inside a burst is flagged, before and long after it is not', async () => {
    const { codeOf, scanner } = bombed()
    expect(await codeOf(bank('b0', -60 * second))).toBeUndefined()
    for (let i = 0; i < 6; i++) await codeOf(code(i, i * 5 * second))
    const { verdict, findings } = await scanner.scanAsync(bank('b1', 90 * second))
    expect(findings[0]).toMatchObject({ code: 'financial', detail: { level: 'alarm', codes: 6 } })
    expect(verdict).toBe('suspect')
    expect(await codeOf(bank('b2', 20 * 60 * second))).toBeUndefined()
  })

  test('single codes stay ham amid a bombing', async () => {
    const detector = verificationBombing({ store: memoryStore() })
    const preset = inbox()
    const scanner = createScanner({ ...preset, detectors: [...preset.detectors, detector] })
    for (let i = 0; i < 8; i++) expect((await scanner.scanAsync(code(i, i * second))).verdict).toBe('ham')
  })
})

describe('the burst', () => {
  test('start, peak and list hold beyond the hundred times that a store lists', async () => {
    const { codeOf, detector } = bombed()
    let last
    for (let i = 0; i < 130; i++)
      last = await codeOf(code(i, i < 30 ? i * second : 30 * second + (i - 30) * 20 * second))
    expect(last?.detail).toMatchObject({ level: 'alarm', startedAt: start, lastAt: start + 2010 * second })
    expect(last?.detail.peakPerMinute).toBe(32)
    expect(last?.detail.names).toHaveLength(20)
    expect(last?.detail.names[0]).toBe('某某服务癸12')
    const status = await detector.statusOf(recipient, start + 2 * 60 * 60 * second)
    expect(status).toMatchObject({ startedAt: start, endedAt: start + 2010 * second, peakPerMinute: 32 })
  })

  test('its end is told ten minutes after the last code', async () => {
    const { codeOf, detector } = bombed()
    for (let i = 0; i < 6; i++) await codeOf(code(i, i * 5 * second))
    const during = await detector.statusOf(recipient, new Date(start + 60 * second))
    expect(during).toMatchObject({ level: 'alarm', endedAt: undefined })
    const after = await detector.statusOf(recipient, start + 11 * 60 * second)
    expect(after?.endedAt).toBe(start + 25 * second)
    expect(await detector.statusOf('13600136000', start)).toBeUndefined()
  })

  test('a second burst has a start of its own', async () => {
    const { codeOf } = bombed()
    for (let i = 0; i < 110; i++) await codeOf(code(i, i * second))
    let last
    for (let i = 0; i < 110; i++) last = await codeOf({ ...code(200 + i, 3 * 60 * 60 * second + i * second) })
    expect(last?.detail.startedAt).toBe(start + 3 * 60 * 60 * second)
  })
})

test('while the store is down its outcome is failed, and others go on', async () => {
  const store = { ...memoryStore(), count: () => Promise.reject(new Error('no connection')) }
  const preset = inbox()
  const scanner = createScanner({ ...preset, detectors: [...preset.detectors, verificationBombing({ store })] })
  const { outcomes, verdict } = await scanner.scanAsync(code(0, 0))
  expect(outcomes['verification-bombing']).toMatchObject({ status: 'failed', failure: { kind: 'threw' } })
  expect(outcomes['verification-code'].status).toBe('hit')
  expect(verdict).toBe('ham')
})

test('a message without recipient or time fails by name', async () => {
  const scanner = createScanner({ detectors: [verificationBombing({ store: memoryStore() })] })
  const { receivedAt: _, ...timeless } = code(0, 0)
  expect((await scanner.scanAsync(timeless as never)).failures[0]?.message).toContain('message.receivedAt')
  expect((await scanner.scanAsync({ ...code(0, 0), recipient: ' ' })).failures[0]?.message).toContain(
    'message.recipient',
  )
})

test.each([
  [{}, 'verificationBombing.store'],
  [{ store: { count: () => {} } }, 'peek'],
  [{ store: memoryStore(), windows: [] }, 'verificationBombing.windows'],
  [
    {
      store: memoryStore(),
      windows: [{ lengthMs: 1000, warning: { codes: 2, services: 1 }, alarm: { codes: 2, services: 2 } }],
    },
    'windows[0].warning.services',
  ],
  [{ store: memoryStore(), window: 1 }, 'verificationBombing.window'],
])('refuses the options of case %#', (options, path) => {
  expect(() => verificationBombing(options as never)).toThrow(path)
})
