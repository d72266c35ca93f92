import { analyze, type Message } from 'junksift'
import { expect, test } from 'vitest'
import { absent, chinese, elsewhere, plain } from './opt-out-cases'

test.each([...chinese, ...elsewhere, ...plain])('%j is %s with key %s in %s', (input, level, key, market) => {
  const { optOut } = analyze(input as Message)
  expect([optOut.level, optOut.key, optOut.market]).toEqual([level, key, market])
  expect(optOut.all.length).toBeGreaterThan(0)
})

test.each(absent.map((text) => [text]))('%j offers no opt-out', (text) => {
  expect(analyze(text).optOut).toEqual({ level: 'absent', span: undefined, key: undefined, market: undefined, all: [] })
})

test('there are at least 120 texts with and 60 without an opt-out, none twice', () => {
  const texts = [...chinese, ...elsewhere, ...plain].map(([input]) => JSON.stringify(input))
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts.length).toBeGreaterThanOrEqual(120)
  expect(new Set(absent).size).toBeGreaterThanOrEqual(60)
})

test.each([
  ['【小满茶铺】第二杯半价，拒收请回复R', '拒收请回复R'],
  ['第二杯半价😀 退订回复ＴＤ【小满茶铺】', '退订回复ＴＤ'],
  ['全場五折，退訂請回覆N', '退訂請回覆N'],
  ['Acme: 20% off. Reply STOP to opt out.', 'Reply STOP to opt out'],
  ['全场五折，退订戳 t.cn/A6abc', '退订戳 t.cn/A6abc'],
])('the span of %j covers %j', (text, formula) => {
  const { span } = analyze(text).optOut
  expect(text.slice(span?.start, span?.end)).toBe(formula)
})

test('a key sent to a sender that takes no replies is unusable, one sent to a number that the text names is not', () => {
  expect(analyze({ text: 'Sale. Reply STOP to opt out', sender: 'VM-ACMEIN' }).optOut.level).toBe('unusable')
  expect(analyze({ text: 'Sale. STOP to 1909', sender: 'VM-ACMEIN' }).optOut.level).toBe('usable')
  expect(analyze({ text: '全场五折，拒收请回复R', sender: '+8613800138000' }).optOut.level).toBe('unusable')
  expect(analyze({ text: '全场五折，拒收请回复R', sender: '10690000123456' }).optOut.level).toBe('usable')
})

test('all formulas are listed in their order, without overlaps', () => {
  const text = '退订回TD，拒收请回复R'
  const { all } = analyze(text).optOut
  expect(all.map(({ span }) => text.slice(span.start, span.end))).toEqual(['退订回TD', '拒收请回复R'])
})

test.each([
  ['zero-width characters', '本周特价，回T退\u200b订', 'T'],
  ['a separator', '本周特价，回复TD退.订', 'TD'],
])('a formula hidden by %s is disguised', (_, text, key) => {
  const { level, span, key: found } = analyze(text).optOut
  expect([level, found]).toEqual(['disguised', key])
  expect(text.slice(span?.start, span?.end)).toContain('订')
})

test('hostile runs take time in proportion to their length', () => {
  for (const piece of [
    '退订',
    '退订请',
    '回复',
    '回',
    't退',
    'stop ',
    'stop to ',
    'unsub ',
    '退订 ',
    ' ',
    'a',
    '1',
    'a.',
    '按',
    '不接收',
    '무료수신거부',
    'ยกเลิก',
    'press ',
  ]) {
    const started = performance.now()
    expect(analyze(piece.repeat(Math.ceil(10_000 / piece.length))).optOut.all.length).toBeGreaterThanOrEqual(0)
    expect(performance.now() - started, piece).toBeLessThan(3000)
  }
})
