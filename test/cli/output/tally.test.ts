import * as fc from 'fast-check'
import { createScanner, inboxLite } from 'junksift'
import { expect, test } from 'vitest'
import { addResult, addTally, createTally } from '../../../src/cli/output/tally'

const scanner = createScanner(inboxLite())
const texts = [
  '晚上吃火锅吗',
  '代开各类发票,验后付款,加薇信 fp12345',
  '【好物】全场5折,点击 https://bit.ly/x 拒收请回复R',
  '您的验证码是482913,5分钟内有效',
]

const tallyOf = (all: readonly string[]) => {
  const tally = createTally()
  for (const text of all) addResult(tally, scanner.scan(text))
  return tally
}

test('parts that were counted apart sum to the whole, in whatever way it was parted', () => {
  const batches = fc.array(fc.array(fc.constantFrom(...texts), { maxLength: 5 }), { maxLength: 5 })
  fc.assert(
    fc.property(batches, (parts) => {
      const sum = createTally()
      for (const part of parts) addTally(sum, tallyOf(part))
      expect(sum).toEqual(tallyOf(parts.flat()))
    }),
    { numRuns: 50 },
  )
})

test('counts verdicts, categories and findings, and keeps a reason for each finding without its detail', () => {
  const tally = tallyOf([texts[1] as string, texts[1] as string, texts[0] as string])
  expect(tally).toMatchObject({ messages: 3, verdicts: { ham: 1, suspect: 0, spam: 2 }, failures: {} })
  expect(Object.keys(tally.reasons)).toEqual(Object.keys(tally.findings))
  expect(Object.values(tally.findings).every((count) => count === 2)).toBe(true)
  for (const { reasons, detail } of Object.values(tally.reasons)) {
    expect(JSON.stringify(reasons)).not.toMatch(/\{\w+\}/)
    expect(detail).toBeUndefined()
  }
})
