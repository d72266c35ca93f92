import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointAtFalsePositiveRate } from 'junksift/evaluation'
import { thresholdFor } from '../../src/evaluation/thresholds'
import { bothLabels } from './support'

test('flags exactly what the best operating point does', () => {
  // A score of 1 could be above no threshold; logOdds gives none.
  const below1 = bothLabels.filter((list) => list.every(({ score }) => score < 1))
  fc.assert(
    fc.property(below1, fc.double({ min: 0, max: 1, noNaN: true }), (scored, rate) => {
      const threshold = thresholdFor(scored, rate) as number
      const flagged = scored.filter(({ score }) => score >= threshold)
      const best = pointAtFalsePositiveRate(scored, rate)
      expect(flagged.filter(({ spam }) => spam)).toHaveLength(best?.truePositives ?? 0)
      expect(flagged.filter(({ spam }) => !spam)).toHaveLength(best?.falsePositives ?? 0)
      expect(threshold >= 0 && threshold <= 1).toBe(true)
    }),
  )
})

test('is written in as few decimals as lie between the scores', () => {
  const between = (low: number, high: number) =>
    thresholdFor(
      [
        { score: low, spam: false },
        { score: high, spam: true },
      ],
      0,
    )
  expect(between(0.2, 0.9)).toBe(0.6)
  expect(between(0.5, 0.500001)).toBe(0.500001)
  expect(between(0.9999999, 0.99999999)).toBeGreaterThan(0.9999999)
})

test('says nothing without ham', () => {
  expect(thresholdFor([{ score: 0.5, spam: true }], 0.1)).toBeUndefined()
  expect(thresholdFor([], 0.1)).toBeUndefined()
})
