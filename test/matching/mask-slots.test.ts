import fc from 'fast-check'
import { maskSlots } from 'junksift'
import { describe, expect, test } from 'vitest'

describe('slots', () => {
  test.each([
    ['您的验证码是839201，5分钟内有效', '您的验证码是⌗，⌗分钟内有效'],
    ['您的验证码是８３９２０１', '您的验证码是⌗'],
    ['时间：2026-11-23 10:05:33', '时间：⌗ ⌗'],
    ['2026年11月23日前到店', '⌗前到店'],
    ['11月30日至12月2号', '⌗至⌗'],
    ['2026年全年', '⌗年全年'],
    ['30日内有效', '⌗日内有效'],
    ['余额1,234.56元', '余额⌗元'],
    ['只要¥99', '只要⌗'],
    ['只要￥99起', '只要⌗起'],
    ['cost $5.00 only', 'cost ⌗ only'],
    ['额度5万元', '额度⌗元'],
    ['额度50000元', '额度⌗元'],
    ['两百万', '两百万'],
    ['致电400-800-1234', '致电⌗'],
    ['机主138****5678', '机主⌗'],
    ['单号SF1234567890123已签收', '单号⁂已签收'],
    ['取件码A6-3-0712', '取件码⁂'],
    ['订单550e8400-e29b-41d4-a716-446655440000', '订单⁂'],
    ['20GB流量、5G套餐、24h', '⌗gb流量、⌗g套餐、⌗h'],
    ['MP3和T20', 'mp⌗和t⌗'],
    ['戳t.cn/A6xyz速抢', '戳⇗速抢'],
    ['戳t.cn/A6xyz，88元', '戳⇗，⌗元'],
    ['看https://www.example.com/a?b=1&c=2#d。', '看⇗。'],
    ['看 weixin://dl/business?x=1 吧', '看⇗吧'],
    ['ｗｗｗ．ｅｘａｍｐｌｅ．ｃｎ／ａ点开', '⇗点开'],
    ['http：//example.cn/a', '⇗'],
    ['example.com:8080/x.', '⇗.'],
    ['v2.0.1版', 'v⌗.⌗版'],
    ['写信到 First.Last+tag@mail.example.com。', '写信到⌁。'],
    ['a@b', 'a@b'],
    ['5a@b.c', '⌗a@b.c'],
    ['Hello  World\n\tbye ', 'hello world bye'],
    ['免\u200b费', '免费'],
    ['双 11 全 场 5 折', '双⌗全场⌗折'],
    ['٣٤٥ बचे ९', '⌗ बचे ⌗'],
    ['', ''],
    [' \n', ''],
    ['⌗⁂⇗⌁◇', '⌗⁂⇗⌁◇'],
    ['妈，晚上回家吃饭！', '妈，晚上回家吃饭！'],
    ['x..5y.com', 'x..⇗'],
    ['a.bc5', 'a.bc⌗'],
  ])('%j becomes %j', (text, masked) => {
    expect(maskSlots(text)).toBe(masked)
  })
})

describe('names', () => {
  test.each([
    ['张三您好，张三丰也好', ['张三', '张三丰'], '◇您好，◇也好'],
    ['Hi Al, also Al5', ['AL'], 'hi ◇, also al⌗'],
    ['Al', ['Al'], '◇'],
    ['小米14发布', ['小米14'], '◇发布'],
    ['小米145发布', ['小米14'], '小米⌗发布'],
    ['Ａｌ您好', ['al'], '◇您好'],
    ['您好', [], '您好'],
  ])('%j with %j becomes %j', (text, names, masked) => {
    expect(maskSlots(text, { names })).toBe(masked)
  })

  test.each([[['']], [[' ']], [['a⌗']], [[5]], ['张三']])('refuses %j', (names) => {
    expect(() => maskSlots('x', { names } as never)).toThrow(/maskSlots\.names/)
  })

  test('refuses unknown options', () => {
    expect(() => maskSlots('x', { name: [] } as never)).toThrow(/maskSlots\.name/)
  })
})

const pieces = fc.constantFrom(
  ...'0 5 12 a bc kg com cn http :// / . .. , @ - _ + % * : ： ¥ ￥ 万 年 月 日 元 张三 ⌗ ⇗ ５ Ａ ． ／ ＠'.split(' '),
  ' ',
  '\n',
  '\u200b',
  '\ufeff',
  '，',
  '中',
  'İ',
  'Σ',
  '\ud83d',
  '😀',
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
  fc.string({ unit: 'binary' }),
)

test('masking twice changes nothing more', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = maskSlots(text)
      expect(maskSlots(once)).toBe(once)
    }),
    { numRuns: 20_000 },
  )
})

test('masking twice changes nothing more with names', () => {
  const names = fc.array(
    fc.array(pieces, { minLength: 1, maxLength: 3 }).map((list) => list.join('')),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(texts, names, (text, all) => {
      const fit = all.filter((name) => !/[⌗⁂⇗⌁◇]/.test(name) && /[^\s\u200b]/.test(name))
      const once = maskSlots(text, { names: fit })
      expect(maskSlots(once, { names: fit })).toBe(once)
    }),
    { numRuns: 10_000 },
  )
})

test('no digit is left', () => {
  fc.assert(fc.property(texts, (text) => !/[0-9０-９]/.test(maskSlots(text))))
})

test('texts of one template read the same', () => {
  const values = fc.record({
    code: fc.stringMatching(/^\d{4,8}$/),
    amount: fc.integer({ min: 0, max: 10_000_000 }).map((n) => (n / 100).toLocaleString('en-US')),
    path: fc.stringMatching(/^[A-Z0-9]{3,8}$/),
  })
  const text = ({ code, amount, path }: { code: string; amount: string; path: string }) =>
    `【某某银行】您尾号${code}的账户支出${amount}元，详情 https://bank.example.cn/${path}，如非本人操作请致电95599`
  fc.assert(fc.property(values, values, (a, b) => maskSlots(text(a)) === maskSlots(text(b))))
})
