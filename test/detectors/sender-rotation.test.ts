import { createScanner, inbox, memoryStore, senderRotation, type Message, type Store } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { describe, expect, test } from 'vitest'
import { examplesOf } from '../support/examples'
import { messagesOf } from '../support/streams'

const recipient = '13800138000'
const first = {
  id: 'first',
  text: '房东急卖两居，总价直降30万，看房加微信 fang6688，先到先得',
  sender: '13712340001',
  recipient,
  receivedAt: Date.parse('2025-11-10T10:00:00+08:00'),
}
const day = 24 * 60 * 60_000
const again = { ...first, id: 'again', sender: '16712349999', receivedAt: first.receivedAt + day }

function setUp(store: Store = memoryStore()) {
  const rotation = senderRotation({ store })
  const scanner = createScanner({ detectors: [rotation] })
  const findingOf = async (message: typeof first & Partial<Message>) => {
    const outcome = (await scanner.scanAsync(message)).outcomes['sender-rotation']
    return outcome.status === 'hit' ? outcome.finding : undefined
  }
  return { rotation, scanner, findingOf }
}

test('keeps the contract of detectors', async () => {
  const store = memoryStore()
  const { recordFeedback } = senderRotation({ store })
  for (const [block, feedback] of [['blocked', 'block'] as const, ['opted-out', 'opt-out'] as const])
    for (const message of messagesOf('sender-rotation', block))
      await recordFeedback(message.recipient ?? '', message, feedback)
  await detectorContract(() => senderRotation({ store }), examplesOf('sender-rotation'), { maxLength: 20_000 })
})

describe('who returns', () => {
  test.each([
    ['another-number', {}],
    ['continued', { sender: first.sender }],
    ['another-name', { sender: first.sender, text: `【乐居房产】${first.text}` }],
  ])('%s', async (code, change) => {
    const { rotation, findingOf, scanner } = setUp()
    await rotation.recordFeedback(recipient, { ...first, text: `【急卖房源】${first.text}` }, 'block')
    const finding = await findingOf({ ...again, text: `【急卖房源】${first.text}`, ...change })
    expect(finding).toMatchObject({ code, detail: { feedback: 'block', feedbackAt: first.receivedAt } })
    expect((await scanner.scanAsync({ ...again, ...change })).verdict).toBe('suspect')
  })

  test('another extension of the same port is the same sender', async () => {
    const { rotation, findingOf } = setUp()
    await rotation.recordFeedback(recipient, { ...first, sender: '10690000111122' }, 'opt-out')
    expect((await findingOf({ ...again, sender: '10690000119999' }))?.code).toBe('continued')
  })
})

describe('by what it is known', () => {
  const other = '【乐居】湖景现房，首付十五万，周末看房班车接送'
  test.each<[string, string, string]>([
    ['text', first.text, '房东急卖三居，总价直降50万，看房加微信 lou9900，先到先得'],
    ['contact', first.text, '写字楼出租，面积可选，加微信 fang6688 看图'],
    ['phone', `${other}，电话13655556666`, '旺铺转让，租金面议，请拨13655556666'],
    [
      'link',
      `${other}，详见 https://fang.example.com/a/1001`,
      '旺铺抢购，买一送一，立即抢 https://fang.example.com/a/2002',
    ],
    ['signature', `${other}，拒收请回复R`, '【乐居】双旦特惠，到访即送电饭煲，先到先得，拒收请回复R'],
  ])('%s', async (evidence, before, after) => {
    const { rotation, findingOf } = setUp()
    await rotation.recordFeedback(recipient, { ...first, text: before }, 'block')
    expect((await findingOf({ ...again, text: after }))?.detail.evidence).toBe(evidence)
  })

  test('the number of a blocked call that a text names', async () => {
    const { rotation, findingOf } = setUp()
    await rotation.recordFeedback(
      recipient,
      { text: '您好，需要贷款吗', channel: 'voice', sender: '021-61234567' },
      'block',
      {
        at: first.receivedAt,
      },
    )
    const text = '低息周转，资金当天可用，详询 021-61234567'
    expect(await findingOf({ ...again, text })).toMatchObject({ code: 'another-number', detail: { evidence: 'phone' } })
  })

  test('the number that a blocked text named, when it calls; but not all else that a blocked number sends', async () => {
    const { rotation, findingOf } = setUp()
    await rotation.recordFeedback(recipient, { ...first, text: `${other}，电话13655556666` }, 'block')
    const call = { ...again, text: '您好，在吗', channel: 'voice' as const }
    expect((await findingOf({ ...call, sender: '13655556666' }))?.detail.evidence).toBe('phone')
    expect(await findingOf({ ...call, sender: first.sender })).toBeUndefined()
  })

  test('links of a public shortener only where they are the same', async () => {
    const { rotation, findingOf } = setUp()
    await rotation.recordFeedback(recipient, { ...first, text: `${other}，戳 t.cn/A6abc01` }, 'block')
    expect(await findingOf({ ...again, text: '年货大促全场半价，立即抢 t.cn/B7xyz99' })).toBeUndefined()
    expect((await findingOf({ ...again, text: '年货大促全场半价，立即抢 t.cn/A6abc01' }))?.detail.evidence).toBe('link')
  })

  test('notices and codes of a shop whose offers were refused still come', async () => {
    const { rotation, scanner } = setUp()
    await rotation.recordFeedback(
      recipient,
      { ...first, text: '【青禾购】全场5折起，戳 m.qinghe-example.com/a/1，拒收请回复R' },
      'opt-out',
    )
    for (const text of [
      '【青禾购】您的订单已发货，预计明日送达，快递单号SF123456789，查看 m.qinghe-example.com/a/2',
      '【青禾购】您的验证码是 482913，5分钟内有效',
    ])
      expect((await scanner.scanAsync({ ...again, text })).findings).toEqual([])
  })
})

describe('feedback', () => {
  test('holds for its recipient alone, and from its time on', async () => {
    const { rotation, findingOf } = setUp()
    await rotation.recordFeedback('+86 138-0013-8000', first, 'block')
    expect(await findingOf(again)).toBeDefined()
    expect(await findingOf({ ...again, recipient: '13900139000' })).toBeUndefined()
    expect(await findingOf({ ...again, receivedAt: first.receivedAt - 1 })).toBeUndefined()
  })

  test('not-spam takes it back, and a block after that holds again', async () => {
    const { rotation, findingOf } = setUp()
    await rotation.recordFeedback(recipient, first, 'block')
    await rotation.recordFeedback(recipient, first, 'not-spam')
    expect(await findingOf(again)).toBeUndefined()
    await rotation.recordFeedback(recipient, again, 'block')
    expect(await findingOf({ ...again, sender: '17012340000', receivedAt: again.receivedAt + day })).toBeDefined()
  })

  test('a wanted notice does not clear the same shop’s offers', async () => {
    const { rotation, findingOf } = setUp()
    const offer = { ...first, text: '【青禾购】双11全场5折起，满300减50，到店选购，拒收请回复R' }
    await rotation.recordFeedback(recipient, offer, 'opt-out')
    const notice = { ...first, text: '【青禾购】您的订单已发货，预计明日送达' }
    await rotation.recordFeedback(recipient, notice, 'not-spam', { at: first.receivedAt + 1 })
    expect(
      await findingOf({ ...again, text: '【青禾购】年货节坚果礼盒第二件半价，速来抢购，拒收请回复R' }),
    ).toBeDefined()
  })

  test('is forgotten in time', async () => {
    const { rotation, findingOf } = setUp()
    await rotation.recordFeedback(recipient, first, 'block')
    expect(await findingOf({ ...again, receivedAt: first.receivedAt + 181 * day })).toBeUndefined()
  })

  test('without a time is of now', async () => {
    const store = memoryStore()
    const rotation = senderRotation({ store, now: () => first.receivedAt })
    const { receivedAt: _, ...timeless } = first
    await rotation.recordFeedback(recipient, timeless, 'block')
    const { findings } = await createScanner({ detectors: [rotation] }).scanAsync(again)
    expect(findings[0]?.detail.feedbackAt).toBe(first.receivedAt)
  })

  test('of hostile texts fits into every store', async () => {
    const { rotation } = setUp()
    for (const text of ['\u0001'.repeat(5000), '\uD800'.repeat(5000), '"'.repeat(5000), '加微信 abcdef '.repeat(500)])
      await rotation.recordFeedback(recipient, { ...first, text }, 'block')
  })

  test.each([
    ['', 'block', 'recordFeedback.recipient'],
    [recipient, 'spam', 'recordFeedback.feedback'],
  ])('recipient %j and feedback %j are refused', async (to, feedback, path) => {
    await expect(setUp().rotation.recordFeedback(to, first, feedback as never)).rejects.toThrow(path)
  })
})

test('while the store is down its outcome is failed, and the rest goes on', async () => {
  const store = { ...memoryStore(), recall: () => Promise.reject(new Error('no connection')) }
  const preset = inbox()
  const scanner = createScanner({ ...preset, detectors: [...preset.detectors, senderRotation({ store })] })
  const { failures, findings } = await scanner.scanAsync(again)
  expect(failures.map(({ detector }) => detector)).toEqual(['sender-rotation'])
  expect(findings.length).toBeGreaterThan(0)
})

test('what another version left in the store is passed over', async () => {
  const recall = () => Promise.resolve([{ id: 'x', value: { feedback: 'maybe' }, at: 0 }])
  expect(await setUp({ ...memoryStore(), recall }).findingOf(again)).toBeUndefined()
})

test.each([
  [{}, 'senderRotation.store'],
  [{ store: memoryStore(), threshold: 2 }, 'senderRotation.threshold'],
  [{ store: memoryStore(), forgetAfterMs: 1 }, 'senderRotation.forgetAfterMs'],
  [{ store: memoryStore(), now: 1 }, 'senderRotation.now'],
])('refuses the options of case %#', (options, path) => {
  expect(() => senderRotation(options as never)).toThrow(path)
})
