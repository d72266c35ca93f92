import fc from 'fast-check'
import {
  createScanner,
  isJunksiftError,
  mineTemplates,
  templateSimilarity,
  type Message,
  type MineOptions,
} from 'junksift'
import { describe, expect, test } from 'vitest'
import { edited, promoTexts, randomOf } from '../support/promo-texts.mjs'

const parcel = (number: number, host = 'a') =>
  `您的包裹${number}在运输途中丢失，请登录${host}.example.cn/${number}登记，客服会为您办理理赔`
const loan = (amount: number) => `您有一笔${amount}元额度待领取，无需抵押，当天放款，有意请回复1咨询客户经理`

const codeOf = async (run: Promise<unknown>) => {
  const error: unknown = await run.catch((caught: unknown) => caught)
  return isJunksiftError(error) ? `${error.code} ${error.path}` : error
}

describe('what a template is', () => {
  test('count, places, times and senders of its messages', async () => {
    const messages: Message[] = [
      { text: parcel(1), sender: '106901', receivedAt: '2026-11-02T08:00:00Z' },
      { text: loan(5000), sender: '106902' },
      { text: parcel(2), sender: '106903', receivedAt: '2026-11-01T08:00:00Z' },
      { text: parcel(3), sender: '106903', receivedAt: +new Date('2026-11-03T08:00:00Z') },
    ]
    const { templates, ...counts } = await mineTemplates(messages)
    expect(counts).toEqual({
      version: 1,
      messages: 4,
      inTemplates: 3,
      alone: 1,
      short: 0,
      dropped: { templates: 0, messages: 0 },
    })
    expect(templates).toEqual([
      {
        id: expect.stringMatching(/^mined-[0-9a-z]{11}$/) as string,
        text: parcel(1),
        pattern: '您的包裹{number}在运输途中丢失，请登录{url}登记，客服会为您办理理赔',
        slots: [
          { kind: 'number', examples: ['1', '2', '3'], optional: false },
          { kind: 'url', examples: ['a.example.cn/1', 'a.example.cn/2', 'a.example.cn/3'], optional: false },
        ],
        count: 3,
        firstIndex: 0,
        lastIndex: 3,
        firstSeen: '2026-11-01T08:00:00.000Z',
        lastSeen: '2026-11-03T08:00:00.000Z',
        senders: [
          { sender: '106903', count: 2 },
          { sender: '106901', count: 1 },
        ],
        otherSenders: 0,
      },
    ])
  })

  test('its text is the one that most messages have', async () => {
    const common = `${parcel(7)}，感谢支持`
    const { templates } = await mineTemplates([parcel(1), common, common, common])
    expect(templates.map(({ text, count }) => [text, count])).toEqual([[common, 4]])
  })

  test('the most frequent come first', async () => {
    const { templates } = await mineTemplates([loan(1), loan(2), parcel(1), parcel(2), parcel(3)])
    expect(templates.map(({ count }) => count)).toEqual([3, 2])
  })

  test('without a time there is none', async () => {
    const { templates } = await mineTemplates([parcel(1), parcel(2)])
    expect(templates[0]).toMatchObject({ firstSeen: undefined, lastSeen: undefined, senders: [] })
  })

  test('a hundred senders are kept, further ones counted', async () => {
    const { templates } = await mineTemplates(
      Array.from({ length: 150 }, (_, i) => ({ text: parcel(i), sender: `s${i}` })),
    )
    expect(templates[0]?.senders).toHaveLength(100)
    expect(templates[0]?.otherSenders).toBe(50)
  })
})

describe('options', () => {
  const personal = ['好的', '在吗', '到家了吗？', '晚上吃什么', '好的', '在吗', '到家了吗？', '晚上吃什么']

  test('short texts make no template, however often they come', async () => {
    expect(await mineTemplates([...personal, ...personal])).toMatchObject({ templates: [], short: 16 })
  })

  test('but signed ones do, and all with minLength 0', async () => {
    const { templates } = await mineTemplates([
      '【京西】验证码1234',
      '【京西】验证码5678',
      '售后电话400【京西】',
      '售后电话800【京西】',
    ])
    expect(templates).toHaveLength(2)
    expect((await mineTemplates(personal, { minLength: 0 })).templates).toHaveLength(4)
  })

  test('minCount', async () => {
    const messages = [parcel(1), parcel(2), loan(1), loan(2), loan(3)]
    const { templates, alone } = await mineTemplates(messages, { minCount: 3 })
    expect(templates.map(({ count }) => count)).toEqual([3])
    expect(alone).toBe(2)
  })

  test('threshold', async () => {
    const messages = [parcel(1), parcel(2).replace('客服会为您办理理赔', '超时视为放弃')]
    expect((await mineTemplates(messages, { threshold: 0.6 })).templates).toHaveLength(1)
    expect((await mineTemplates(messages, { threshold: 0.95 })).templates).toHaveLength(0)
  })

  test('names are slots', async () => {
    const greeting = (name: string) => `${name}您好，您预约的体检套餐已到期，请尽快联系客服改约时间，谢谢`
    const { templates } = await mineTemplates([greeting('王小明'), greeting('李雷')], { names: ['王小明', '李雷'] })
    expect(templates[0]?.pattern).toMatch(/^\{name\}您好/)
  })

  test('maxTemplates bounds what is kept; what is dropped is counted, and frequent templates stay', async () => {
    const source = promoTexts(3)
    const messages = Array.from({ length: 2000 }, (_, i) => (i % 10 === 0 ? parcel(i) : source.next().value))
    const { templates, dropped, ...counts } = await mineTemplates(messages, { maxTemplates: 50, threshold: 0.95 })
    expect(templates[0]).toMatchObject({ count: 200, firstIndex: 0, lastIndex: 1990 })
    expect(dropped.templates).toBeGreaterThan(100)
    expect(counts.inTemplates + counts.alone + counts.short + dropped.messages).toBe(2000)
  })

  test.each<[string, MineOptions]>([
    ['ERR_OPTION mineTemplates.threshold', { threshold: 0 }],
    ['ERR_OPTION mineTemplates.minCount', { minCount: 1 }],
    ['ERR_OPTION mineTemplates.minLength', { minLength: -1 }],
    ['ERR_OPTION mineTemplates.maxTemplates', { maxTemplates: 7.5 }],
    ['ERR_OPTION mineTemplates.names[0]', { names: [''] }],
    ['ERR_OPTION mineTemplates.onProgress', { onProgress: 5 as never }],
    ['ERR_OPTION mineTemplates.min', { min: 5 } as never],
  ])('%s', async (expected, options) => {
    expect(await codeOf(mineTemplates([], options))).toBe(expected)
  })

  test('what is no list of messages, or no message, is refused', async () => {
    expect(await codeOf(mineTemplates('text'))).toBe('ERR_OPTION mineTemplates.messages')
    expect(await codeOf(mineTemplates(null as never))).toBe('ERR_OPTION mineTemplates.messages')
    expect(await codeOf(mineTemplates([5] as never))).toBe('ERR_MESSAGE message')
  })
})

describe('long runs', () => {
  async function* stream(count: number) {
    for (let i = 0; i < count; i++) yield await Promise.resolve(parcel(i))
  }

  test('an async source and progress every thousand messages', async () => {
    const told: number[] = []
    const { messages } = await mineTemplates(stream(2500), { onProgress: (read) => void told.push(read) })
    expect(messages).toBe(2500)
    expect(told).toEqual([1000, 2000])
  })

  test('a signal ends it, also one that is set while progress is awaited, and the source is closed', async () => {
    const controller = new AbortController()
    let closed = false
    const source = function* () {
      try {
        for (;;) yield parcel(1)
      } finally {
        closed = true
      }
    }
    const onProgress = () => new Promise<void>((resolve) => setTimeout(() => (controller.abort(), resolve())))
    const run = mineTemplates(source(), { signal: controller.signal, onProgress })
    expect(await codeOf(run)).toBe('ERR_ABORTED mineTemplates.signal')
    expect(closed).toBe(true)
  })
})

describe('feeding templateSimilarity', () => {
  test('takes the templates as they are, also as JSON', async () => {
    const { templates } = await mineTemplates([parcel(1), parcel(2), loan(5)])
    for (const given of [templates, JSON.parse(JSON.stringify(templates)) as typeof templates]) {
      const scanner = createScanner({ detectors: [templateSimilarity({ templates: given })] })
      const outcome = scanner.scan(parcel(99, 'other')).outcomes['template-similarity']
      expect(outcome.status === 'hit' && outcome.finding.detail.template).toBe(templates[0]?.id)
    }
  })

  test('finds every text that was mined as a copy', async () => {
    const source = promoTexts(5)
    const number = randomOf(5)
    const texts = Array.from({ length: 40 }, () => source.next().value)
    const copies = texts.flatMap((text) => [text, text.replace(/\d/g, '7'), edited(text, 0.05, number)])
    const { templates } = await mineTemplates(copies, { minLength: 0 })
    const scanner = createScanner({ detectors: [templateSimilarity({ templates })] })
    expect(texts.filter((text) => scanner.scan(text).outcomes['template-similarity'].status !== 'hit')).toEqual([])
  })
})

test('whatever the messages, every one is counted once, ids differ, and the same input gives the same output', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.integer({ min: 0, max: 99 }).map((number) => parcel(number)),
    fc.integer({ min: 0, max: 99 }).map((number) => loan(number)),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { maxLength: 40 }),
      fc.integer({ min: 8, max: 20 }),
      async (texts, maxTemplates) => {
        const options = { minLength: 10, maxTemplates }
        const mined = await mineTemplates(texts, options)
        const { messages, inTemplates, alone, short, dropped, templates } = mined
        expect(messages).toBe(texts.length)
        expect(inTemplates + alone + short + dropped.messages).toBe(messages)
        expect(templates.reduce((sum, { count }) => sum + count, 0)).toBe(inTemplates)
        expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length)
        expect(await mineTemplates(texts, options)).toEqual(mined)
      },
    ),
  )
})
