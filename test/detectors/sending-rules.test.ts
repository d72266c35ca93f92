import { auditMessage, createScanner, sendingRules } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

test('keeps the contract on the examples of its page', async () => {
  await detectorContract(() => sendingRules(), examplesOf('sending-rules'))
})

const promo = '【青禾家居】会员您好，全场5折起，详见 m.example.com/11'

test('the rules are those of auditMessage', () => {
  const options = { market: 'CN', provider: 'aliyun', date: '2026-06-01T22:00:00+08:00' } as const
  const finding = createScanner({ detectors: [sendingRules(options)] }).scan(`${promo} ，回T退订`).findings[0]
  const violations = auditMessage(`${promo} ，回T退订`, options)
  expect(finding?.detail.rules).toEqual(violations.map(({ rule }) => rule))
  expect(finding?.detail).toMatchObject({ market: 'CN', errors: 2, warnings: 0, hints: 0 })
  expect(finding?.spans).toEqual(violations[0]?.spans)
})

test.each([
  [promo, 'error'],
  [`${promo} ，回T退订，拒收请回复R`, 'warning'],
  ['【青禾家居】会员您好，全场5折起，拒收请回复R', 'info'],
] as const)('%s: %s', (text, code) => {
  expect(createScanner({ detectors: [sendingRules({ market: 'CN' })] }).scan(text).findings[0]?.code).toBe(code)
})

test('a market without rules is left alone, and so is one that nothing tells', () => {
  const { scan } = createScanner({ detectors: [sendingRules()] })
  const text = 'Huge sale this weekend, 50% off all shoes'
  expect(scan({ text, locale: 'pl-PL' }).findings).toEqual([])
  expect(scan(text).findings).toEqual([])
  expect(scan({ text, locale: 'en-US' }).findings[0]?.detail.market).toBe('US')
})

test('refuses wrong options', () => {
  expect(() => sendingRules({ market: 'XX' as never })).toThrow('sendingRules.market')
  expect(() => sendingRules({ markets: 'CN' } as never)).toThrow('sendingRules.markets')
})
