import { createScanner, marketingPolicy } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

test('keeps the contract on the examples of its page', async () => {
  await detectorContract(() => marketingPolicy({ action: 'flag' }), examplesOf('marketing-policy'))
})

const promo = '【某某百货】店庆大促，全场2折起，火热抢购中，拒收请回复R'
const scanWith = (action?: 'allow' | 'flag' | 'block', text = promo) =>
  createScanner({ detectors: [marketingPolicy(action ? { action } : {})] }).scan(text)

test.each([
  ['allow', 'ham'],
  ['flag', 'suspect'],
  ['block', 'spam'],
] as const)('with %s, marketing that keeps the rules is %s', (action, verdict) => {
  const result = scanWith(action)
  expect(result.verdict).toBe(verdict)
  expect(result.findings[0]?.code).toBe(action)
})

test('lets marketing through by default, at no weight, and still tells that it is marketing', () => {
  const finding = scanWith().findings[0]
  expect(finding?.contribution).toBe(0)
  expect(finding?.detail.confidence).toBeGreaterThan(0.9)
  expect(finding?.detail.cues).toContain('opt-out')
})

test('shows the words that told it', () => {
  const words = scanWith('flag').findings[0]?.spans.map(({ start, end }) => promo.slice(start, end))
  expect(words).toContain('拒收请回复R')
  expect(words?.length).toBeLessThanOrEqual(5)
})

test('leaves a chat and a notice alone', () => {
  expect(scanWith('block', '双11你买啥了？我什么都没抢到').findings).toEqual([])
  expect(scanWith('block', '【某某快递】您的包裹已到驿站，取件码5-2-1688，请及时取件').findings).toEqual([])
})

test('refuses wrong options', () => {
  expect(() => marketingPolicy({ action: 'drop' as never })).toThrow('marketingPolicy.action')
  expect(() => marketingPolicy({ mode: 'flag' } as never)).toThrow('marketingPolicy.mode')
})
