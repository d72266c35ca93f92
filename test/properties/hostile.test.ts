import fc from 'fast-check'
import { analyze, createScanner, inboxLite, type Span } from 'junksift'
import { expect, test } from 'vitest'

const scanner = createScanner(inboxLite({ templates: ['全场5折起,戳 t.cn/a1 速抢,退订回T'] }))

// Pieces that mean something to some part, to be joined in every senseless way.
const pieces = [
  '【',
  '】',
  '[',
  ']',
  '（',
  '）',
  '退订',
  '回T',
  '回复',
  'TD',
  '拒收请回复R',
  't.cn/a',
  'http://',
  'hxxp',
  '。',
  '．',
  '.',
  '@',
  ':',
  '/',
  '//',
  '验证码',
  '123456',
  '1-3-8',
  '①③⑧',
  '一三八',
  '微',
  '信',
  '薇',
  '❤',
  '加',
  'V',
  '扣扣',
  'wx',
  '+86',
  '400-',
  '95588',
  '秒杀',
  '优惠',
  '代开',
  '发票',
  '\u200b',
  '\u202e',
  '\u00ad',
  '\u0301',
  '\ufe0f',
  '\u20e3',
  '\ud83d',
  '\ude00',
  '👨‍👩‍👧',
  '🇨🇳',
  'а',
  'ο',
  '𝐀',
  'ﷺ',
  '가',
  '무료거부',
  'STOP',
  'to opt out',
  ' ',
  '\n',
  '\t',
  '\0',
  '%',
  '￥',
  '9.9',
  '元',
  '折',
  '!',
  '?',
  'xn--',
  '[::1]',
  '1.1.1.1',
  ':8080',
  '貸款',
  '木又',
  '贝兼',
]
const grapheme = fc.string({ unit: 'grapheme', maxLength: 60 })
const binary = fc.string({ unit: 'binary', maxLength: 60 })
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes))
const mosaic = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))
const text = fc.oneof(grapheme, binary, units, mosaic)
const message = fc.record(
  {
    text,
    sender: fc.oneof(text, fc.constantFrom('10690000', '+8613800001234', 'VM-ABCDEF-P')),
    channel: fc.constantFrom('sms', 'voice', 'chat', 'email'),
    locale: text,
  },
  { requiredKeys: ['text'] },
)

const inside = ({ start, end }: Span, whole: string) => start >= 0 && start <= end && end <= whole.length

test('no message makes a detector fail, and every finding points into the text', () => {
  fc.assert(
    fc.property(message, (given) => {
      const result = scanner.scan(given)
      expect(result.failures).toEqual([])
      for (const { spans } of result.findings) expect(spans.every((span) => inside(span, given.text))).toBe(true)
    }),
    { numRuns: 1500 },
  )
})

test('the same message gives the same result', () => {
  fc.assert(
    fc.property(message, (given) => {
      expect(scanner.scan(given)).toEqual(scanner.scan(given))
    }),
    { numRuns: 200 },
  )
})

test('bias and contributions sum to the log-odds of the score', () => {
  fc.assert(
    fc.property(message, (given) => {
      const { score, bias, findings } = scanner.scan(given)
      const sum = findings.reduce((total, { contribution }) => total + contribution, bias)
      expect(score).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12)
    }),
    { numRuns: 500 },
  )
})

test('every part of the analysis holds on any text, with spans inside it', () => {
  fc.assert(
    fc.property(message, (given) => {
      const seen = analyze(given)
      const spans = [
        ...seen.urls,
        ...seen.phones,
        ...seen.contacts,
        ...seen.codes,
        ...(seen.signature?.all ?? []),
        ...seen.optOut.all,
      ].map(({ span }) => span)
      const evidence = seen.intent.evidence.flatMap(({ span }) => span ?? [])
      expect([...spans, ...evidence].every((span) => inside(span, given.text))).toBe(true)
      expect(seen.toOriginal(0, seen.folded.length).end).toBeLessThanOrEqual(given.text.length)
      for (const url of seen.urls) expect(given.text.slice(url.span.start, url.span.end)).toBe(url.text)
      expect(seen.segments.count).toBeGreaterThanOrEqual(1)
    }),
    { numRuns: 1500 },
  )
})
