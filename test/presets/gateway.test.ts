import { createScanner, gateway, inbox, memoryStore, senderRotation, type GatewayOptions } from 'junksift'
import { describe, expect, test } from 'vitest'
import { fairMarketing, junk, notices } from '../support/inbox-cases'

const start = Date.parse('2025-11-10T10:00:00+08:00')
const agreed = { find: () => ({ method: 'explicit' }) as const }
const streamIds = ['verification-bombing', 'campaign', 'sender-rotation', 'frequency', 'consent', 'quiet-hours']

const scannerWith = (options: Partial<GatewayOptions> = {}) =>
  createScanner(gateway({ store: memoryStore(), consent: agreed, ...options }))
const message = (i: number, text: string) => ({
  id: `m${i}`,
  text,
  sender: `1069000011${11 + (i % 7)}`,
  recipient: `138${String(i).padStart(8, '0')}`,
  receivedAt: start + i * 60_000,
})

test('holds the detectors of the inbox, then those of streams', () => {
  const ids = scannerWith().detectors.map(({ id }) => id)
  expect(ids).toEqual([...inbox().detectors.map(({ id }) => id), ...streamIds])
})

test('a single message gets the verdict that the inbox gives it', async () => {
  const scanner = scannerWith()
  const { scan } = createScanner(inbox())
  const texts = [...Object.values(notices).flat(), ...fairMarketing, ...junk]
  for (const [i, text] of texts.entries()) {
    const { sender, ...rest } = message(i, text)
    const { verdict, category } = await scanner.scanAsync({ ...rest, sender, receivedAt: start + (i % 60) * 60_000 })
    expect({ text, verdict, category }).toEqual({ text, ...pick(scan({ text, sender })) })
  }
})

const pick = <R extends { verdict: string; category: string }>({ verdict, category }: R) => ({ verdict, category })

describe('of streams', () => {
  const offer = fairMarketing[1] as string

  test('marketing without consent is flagged, codes and notices need none', async () => {
    const scanner = scannerWith({ consent: { find: () => undefined } })
    for (const text of fairMarketing.slice(0, 3))
      expect((await scanner.scanAsync(message(1, text))).verdict, text).not.toBe('ham')
    const unasked = [...notices.verification, ...notices.notification]
    const wrong = []
    for (const [i, text] of unasked.entries())
      if ((await scanner.scanAsync(message(i, text))).outcomes.consent.status === 'hit') wrong.push(text)
    // The model takes a lone link and the confirmation of a financial product for offers.
    expect(wrong.length, wrong.join()).toBeLessThanOrEqual(2)
  })

  test('what was blocked is flagged when it returns', async () => {
    const store = memoryStore()
    const scanner = scannerWith({ store })
    const first = message(1, offer)
    expect((await scanner.scanAsync(first)).verdict).toBe('ham')
    await senderRotation({ store }).recordFeedback(first.recipient, first, 'block')
    const { verdict, outcomes } = await scanner.scanAsync({
      ...first,
      id: 'again',
      sender: '106988887777',
      receivedAt: start + 24 * 60 * 60_000,
    })
    expect(outcomes['sender-rotation'].status).toBe('hit')
    expect(verdict).not.toBe('ham')
  })

  test('a bank’s notice amid a bombing is flagged, codes stay ham', async () => {
    const scanner = scannerWith()
    const recipient = '13800138000'
    for (const [i, name] of [...'甲乙丙丁戊己庚辛'].entries()) {
      const text = `【${name}方科技】您的验证码是48291${i}，5分钟内有效，请勿告知他人`
      const receivedAt = start + i * 4000
      expect((await scanner.scanAsync({ ...message(i, text), recipient, receivedAt })).verdict).toBe('ham')
    }
    const text = '【某某银行】您尾号6222的账户支出人民币9,800.00元，余额12.50元'
    const notice = { ...message(9, text), recipient, sender: '95500', receivedAt: start + 60_000 }
    expect((await scanner.scanAsync(notice)).verdict).not.toBe('ham')
  })

  test('bulk, many senders, a platform’s hours make nothing suspect by themselves', () => {
    const { combiner, detectors } = gateway({ store: memoryStore() })
    for (const { id, codes, group } of detectors.filter(({ id }) =>
      ['campaign', 'frequency', 'quiet-hours'].includes(id),
    ))
      for (const [code, { weight }] of Object.entries(codes).filter(([code]) => code !== 'law'))
        expect(combiner([{ detector: id, code, group, weight, strength: 1 }]).score, code).toBeLessThan(0.5)
  })

  test('a blast with consent stays ham', async () => {
    const scanner = scannerWith()
    let last
    for (let i = 0; i < 30; i++) last = await scanner.scanAsync(message(i, offer))
    expect(last?.outcomes.campaign.status).toBe('hit')
    expect(last?.verdict).toBe('ham')
  })

  test('while the store is down the verdict rests on the others', async () => {
    const down = () => Promise.reject(new Error('no connection'))
    const store = { ...memoryStore(), count: down, peek: down, recall: down, get: down }
    const scanner = scannerWith({ store })
    const { verdict, failures, outcomes } = await scanner.scanAsync(message(0, junk[1] as string))
    expect(verdict).toBe('spam')
    expect(failures.map(({ detector }) => detector)).toEqual(expect.arrayContaining(['campaign', 'sender-rotation']))
    expect(outcomes['quiet-hours'].status).toBe('clear')
  })

  test('what it takes is asked of the store in two round trips at most', async () => {
    const store = memoryStore()
    let depth = 0
    let trips = 0
    const counted = Object.fromEntries(
      (['count', 'peek', 'add', 'has', 'remember', 'recall', 'get', 'set'] as const).map((name) => [
        name,
        (...args: never[]) => {
          if (depth++ === 0) queueMicrotask(() => void (trips++, (depth = 0)))
          return new Promise((resolve) =>
            setTimeout(() => resolve((store[name] as (...all: never[]) => unknown)(...args))),
          )
        },
      ]),
    )
    const scanner = scannerWith({ store: counted as never })
    for (const [i, text] of [offer, ...notices.verification.slice(0, 3), junk[0] as string].entries()) {
      trips = 0
      await scanner.scanAsync(message(i, text))
      expect(trips, text).toBeLessThanOrEqual(2)
    }
  })
})

describe('options', () => {
  test('reach their detectors', async () => {
    const scanner = scannerWith({ campaign: { minMessages: 2, minRecipients: 2 }, marketing: 'block' })
    const text = fairMarketing[0] as string
    await scanner.scanAsync(message(0, text))
    const { outcomes, verdict } = await scanner.scanAsync(message(1, text))
    expect(outcomes.campaign.status).toBe('hit')
    expect(verdict).toBe('spam')
  })

  test.each([
    [{ store: undefined }, 'store'],
    [{ consent: () => undefined }, 'consent.registry'],
    [{ campaign: { minMessage: 2 } }, 'campaign.minMessage'],
    [{ conset: agreed }, 'gateway.conset'],
    [{ model: {} }, 'gateway.model'],
  ])('refuses %j', (options, path) => {
    expect(() => gateway({ store: memoryStore(), ...options } as never)).toThrow(path)
  })
})
