import { createScanner, defineDetector } from 'junksift'
import { expect, test } from 'vitest'

test('a scanner runs its detectors and combines what they found', () => {
  const loud = defineDetector({
    id: 'loud',
    codes: { loud: { weight: 5, reason: 'x {n}' } },
    inspect: ({ text }) => (text.includes('!') ? { strength: 1, code: 'loud', detail: { n: 2 } } : undefined),
  })
  const result = createScanner({ detectors: [loud] }).scan('hi!')
  expect(result.verdict).toBe('suspect')
  expect(result.findings[0]?.reason).toBe('x 2')
})
