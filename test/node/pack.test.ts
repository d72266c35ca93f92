import { deserialize, serialize } from 'node:v8'
import { createScanner, defineDetector, inboxLite, type ScanResult } from 'junksift'
import { expect, test } from 'vitest'
import { packResults, unpackResults } from '../../src/node/pack'

const fails = defineDetector({
  id: 'fails',
  inspect: ({ text }): undefined => {
    if (text.includes('发票')) throw new Error('no')
  },
})
const preset = inboxLite()
const scanner = createScanner({ ...preset, detectors: [...preset.detectors, fails] })

test('results come back as they were, frozen', () => {
  const texts = [
    '晚上吃火锅吗',
    '代开各类发票,验后付款,加薇信 fp12345',
    '',
    '您的验证码是482913,5分钟内有效',
    'x'.repeat(20_000),
  ]
  const results = texts.map((text, i) => scanner.scan({ text, ...(i % 2 ? { id: `${i}` } : {}) })) as ScanResult[]
  const back = unpackResults(deserialize(serialize(packResults(results))) as ReturnType<typeof packResults>)
  expect(back).toEqual(results)
  expect(back.map((result) => JSON.stringify(result))).toEqual(results.map((result) => JSON.stringify(result)))
  for (const { outcomes, findings } of back) {
    expect([outcomes, findings, ...Object.values(outcomes), ...findings].every((part) => Object.isFrozen(part))).toBe(
      true,
    )
  }
})

test('of no messages there is nothing', () => {
  expect(unpackResults(packResults([]))).toEqual([])
})
