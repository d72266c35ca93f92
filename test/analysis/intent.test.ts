import { analyze, type IntentKind, type Message } from 'junksift'
import { expect, test } from 'vitest'
import { barePromotions, promotionTwins } from '../support/promotions'
import { intentCases } from './intent-cases'

const all = Object.entries(intentCases).flatMap(([kind, inputs]) => inputs.map((input) => ({ kind, input })))
const intentOf = (input: string | Message) => analyze(input as Message).intent

test('at least 150 messages of four kinds, at least 95 % of them told right', () => {
  const wrong = all
    .filter(({ kind, input }) => intentOf(input).kind !== kind)
    .map(({ kind, input }) => ({ kind, got: intentOf(input).kind, input }))
  expect(all.length).toBeGreaterThanOrEqual(150)
  expect(new Set(all.map(({ input }) => JSON.stringify(input))).size).toBe(all.length)
  expect(wrong.length / all.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.05)
})

test('no personal message and no notice about an account is taken for marketing', () => {
  const wrong = [...intentCases.personal, ...intentCases.notification.slice(0, 24)].filter(
    (input) => intentOf(input).kind === 'marketing',
  )
  expect(wrong).toEqual([])
})

test.each<[string, IntentKind]>([
  ['双11你买啥', 'personal'],
  ['【某某银行】您尾号1234的优惠宝产品于11月3日赎回成功，入账人民币5000.00元', 'notification'],
  ['前面路口交通管制，我绕一下', 'personal'],
  ['【某某快递】包裹已到驿站，取件码5-2-1688，查询 t.cn/A6pkg', 'notification'],
])('the near miss %j is %s', (text, kind) => {
  expect(intentOf(text).kind).toBe(kind)
})

test('bare promotions are marketing in seven languages; of what others say at most one in twelve', () => {
  expect(new Set(barePromotions.map(([language]) => language)).size).toBe(7)
  expect(barePromotions.filter(([, text]) => intentOf(text).kind !== 'marketing')).toEqual([])
  const wrong = promotionTwins.filter(([, text]) => intentOf(text).kind === 'marketing')
  expect(wrong.length / promotionTwins.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.08)
})

test.each([
  ['-50% sur la collection', 'price'],
  ['50 % auf Schuhe', 'percent'],
  ['年化收益率3.5%', undefined],
  ['跌了-2%', undefined],
  ['10-20% of them', 'percent'],
])('%s: %s', (text, cue) => {
  const cues = intentOf(text).evidence.map((each) => each.cue)
  expect(cues.find((each) => each === 'price' || each === 'percent')).toBe(cue)
})

test('an empty text is personal with no confidence to speak of', () => {
  const { kind, confidence } = intentOf('')
  expect(kind).toBe('personal')
  expect(confidence).toBeLessThan(1)
})

test('confidence is in 0…1 and grows with the evidence', () => {
  for (const { input } of all) {
    expect(intentOf(input).confidence).toBeGreaterThanOrEqual(0)
    expect(intentOf(input).confidence).toBeLessThanOrEqual(1)
  }
  const little = intentOf('新店开业，13800138000').confidence
  expect(intentOf('新店开业，全场5折起，限时抢购，回T退订').confidence).toBeGreaterThan(little)
})

test('the evidence names its cues, and its weights add up to the decision', () => {
  const text = '【青禾家居】周年庆全场5折起，戳 t.cn/A6xyz 速抢，拒收请回复R'
  const { evidence } = intentOf(text)
  const cues = evidence.map(({ cue }) => cue)
  for (const cue of ['opt-out', 'signature', 'url', 'price', 'call-to-action']) expect(cues).toContain(cue)
  expect(cues.some((cue) => cue.startsWith('promo-term:'))).toBe(true)
  const sums = new Map<IntentKind, number>()
  for (const { kind, weight } of evidence) sums.set(kind, (sums.get(kind) ?? 0) + weight)
  const [first, second] = [...sums].sort((a, b) => b[1] - a[1])
  expect(first?.[0]).toBe('marketing')
  expect(intentOf(text).confidence).toBeCloseTo(Math.tanh(((first?.[1] ?? 0) - (second?.[1] ?? 0)) / 2), 10)
})

test('spans of the evidence point into the original text', () => {
  const text = '😀【青禾家居】周年庆，立即抢购，ＱＱ群'
  const words = intentOf(text)
    .evidence.filter(({ cue }) => cue === 'call-to-action')
    .map(({ span }) => text.slice(span?.start, span?.end))
  expect(words).toContain('立即')
})

test('the sender counts: the same words from a port are no chat', () => {
  const text = '明天下午三点到店试驾'
  const from = (sender: string) => intentOf({ text, sender })
  expect(from('10690000123456').kind).not.toBe('personal')
  expect(from('13800138000').kind).toBe('personal')
})

test('a word counts once, and further words of its list count less', () => {
  const sumOf = (text: string) =>
    intentOf(text)
      .evidence.filter(({ cue, kind }) => cue === 'parcel' && kind === 'notification')
      .reduce((sum, { weight }) => sum + weight, 0)
  expect(sumOf('快递 快递 快递')).toBe(sumOf('快递'))
  expect(sumOf('快递 驿站')).toBeGreaterThan(sumOf('快递'))
  expect(sumOf('快递 驿站')).toBeLessThan(2 * sumOf('快递'))
})

test('letters are not cut out of words', () => {
  const cues = (text: string) => intentOf(text).evidence.map(({ cue }) => cue)
  expect(cues('freezing window')).not.toContain('offer')
  expect(cues('free window')).toContain('offer')
})

test('long texts take time in proportion to their length', () => {
  for (const piece of ['抢', '你', '您', '尾号', '账户消费', '满1', 'free ', '1', '您已', ' ']) {
    const started = performance.now()
    expect(intentOf(piece.repeat(Math.ceil(10_000 / piece.length))).confidence).toBeLessThanOrEqual(1)
    expect(performance.now() - started, piece).toBeLessThan(3000)
  }
})
