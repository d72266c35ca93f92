import fc from 'fast-check'
import { f1Score, wilsonInterval } from 'junksift/evaluation'
import { describe, expect, test } from 'vitest'
import { decisionOf, rateOf } from '../../src/evaluation/rates'

const counted = fc
  .integer({ min: 1, max: 10_000 })
  .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)))

describe('wilsonInterval', () => {
  test('agrees with published values', () => {
    // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81/263, 15/148, 0/20, 1/29.
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const
    for (const [count, total, low, high] of published) {
      const interval = wilsonInterval(count, total)
      expect(interval[0]).toBeCloseTo(low, 4)
      expect(interval[1]).toBeCloseTo(high, 4)
    }
  })

  test('lies in 0…1, holds the share, mirrors with it, and narrows with more messages', () => {
    fc.assert(
      fc.property(counted, ([count, total]) => {
        const [low, high] = wilsonInterval(count, total)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(count / total)
        expect(high).toBeGreaterThanOrEqual(count / total)
        const mirrored = wilsonInterval(total - count, total)
        expect(mirrored[0]).toBeCloseTo(1 - high, 10)
        const [lowOfMore, highOfMore] = wilsonInterval(10 * count, 10 * total)
        expect(highOfMore - lowOfMore).toBeLessThan(high - low)
      }),
    )
  })

  test('its ends are the shares from which the count is z standard errors away', () => {
    fc.assert(
      fc.property(counted, ([count, total]) => {
        for (const end of wilsonInterval(count, total, 1.5)) {
          if (end === 0 || end === 1) continue
          const away = Math.abs(count / total - end) / Math.sqrt((end * (1 - end)) / total)
          expect(away).toBeCloseTo(1.5, 5)
        }
      }),
    )
  })

  test('knows nothing of 0 of 0', () => {
    expect(wilsonInterval(0, 0)).toEqual([0, 1])
    expect(rateOf(0, 0)).toEqual({ count: 0, total: 0, value: undefined, low: undefined, high: undefined })
  })
})

describe('f1Score', () => {
  test('is the harmonic mean of precision and recall', () => {
    const count = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(count, count, count, (truePositives, falsePositives, falseNegatives) => {
        const precision = truePositives / (truePositives + falsePositives)
        const recall = truePositives / (truePositives + falseNegatives)
        const f1 = f1Score({ truePositives, falsePositives, falseNegatives })
        expect(f1).toBeCloseTo(2 / (1 / precision + 1 / recall), 10)
      }),
    )
  })

  test('is 0 where none is right and undefined where there is nothing', () => {
    expect(f1Score({ truePositives: 0, falsePositives: 3, falseNegatives: 0 })).toBe(0)
    expect(f1Score({ truePositives: 0, falsePositives: 0, falseNegatives: 0 })).toBeUndefined()
  })
})

test('decisionOf counts each of the four', () => {
  const make = (spam: boolean, flagged: boolean, count: number) =>
    Array.from({ length: count }, () => ({ spam, flagged }))
  const decision = decisionOf([
    ...make(true, true, 6),
    ...make(false, true, 2),
    ...make(false, false, 8),
    ...make(true, false, 4),
  ])
  expect(decision).toMatchObject({ truePositives: 6, falsePositives: 2, trueNegatives: 8, falseNegatives: 4 })
  expect(decision.precision.value).toBe(0.75)
  expect(decision.recall.value).toBe(0.6)
  expect(decision.falsePositiveRate.value).toBe(0.2)
  expect(decision.f1).toBeCloseTo(2 / 3, 12)
})
