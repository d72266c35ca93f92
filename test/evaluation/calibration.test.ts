import fc from 'fast-check'
import { brierScore, expectedCalibrationError, reliabilityBins } from 'junksift/evaluation'
import { describe, expect, test } from 'vitest'
import { histogramOf } from '../../src/evaluation/calibration'
import { someScored } from './support'

describe('brierScore', () => {
  test('lies in 0…1, stays when score and label turn round together', () => {
    fc.assert(
      fc.property(someScored, (scored) => {
        const brier = brierScore(scored)
        if (scored.length === 0) return void expect(brier).toBeUndefined()
        expect(brier).toBeGreaterThanOrEqual(0)
        expect(brier).toBeLessThanOrEqual(1)
        const turned = scored.map(({ score, spam }) => ({ score: 1 - score, spam: !spam }))
        expect(brierScore(turned)).toBeCloseTo(brier as number, 10)
      }),
    )
  })

  test('is least, of all constant scores, at the share of spam', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (labels, other) => {
          const share = labels.filter(Boolean).length / labels.length
          const at = (score: number) => brierScore(labels.map((spam) => ({ score, spam }))) as number
          expect(at(share)).toBeLessThanOrEqual(at(other) + 1e-12)
        },
      ),
    )
  })
})

describe('reliabilityBins', () => {
  test('hold every message once, in the bin that its score lies in', () => {
    fc.assert(
      fc.property(someScored, fc.integer({ min: 1, max: 30 }), (scored, count) => {
        const bins = reliabilityBins(scored, count)
        expect(bins).toHaveLength(count)
        expect(bins.reduce((sum, { messages }) => sum + messages, 0)).toBe(scored.length)
        expect(bins.reduce((sum, { spam }) => sum + spam.count, 0)).toBe(scored.filter(({ spam }) => spam).length)
        for (const { from, to, meanScore } of bins) {
          if (meanScore === undefined) continue
          expect(meanScore).toBeGreaterThanOrEqual(from - 1e-9)
          expect(meanScore).toBeLessThanOrEqual(to + 1e-9)
        }
      }),
    )
  })

  test('the last bin holds 1', () => {
    expect(reliabilityBins([{ score: 1, spam: true }], 4)[3]?.messages).toBe(1)
  })

  test('the histogram has the same messages by label', () => {
    const scored = [0.04, 0.05, 0.99, 1].map((score, i) => ({ score, spam: i > 1 }))
    const filled = histogramOf(scored, 20).filter(({ ham, spam }) => ham + spam > 0)
    expect(filled).toEqual([
      { from: 0, to: 0.05, ham: 1, spam: 0 },
      { from: 0.05, to: 0.1, ham: 1, spam: 0 },
      { from: 0.95, to: 1, ham: 0, spam: 2 },
    ])
  })
})

describe('expectedCalibrationError', () => {
  test('is 0 where each score is the share of spam among its like', () => {
    const scored = [0.25, 0.75].flatMap((score) => [0, 1, 2, 3].map((i) => ({ score, spam: i < 4 * score })))
    expect(expectedCalibrationError(reliabilityBins(scored))).toBe(0)
  })

  test('lies below the mean distance between score and label, and never falls with bins that part bins', () => {
    fc.assert(
      fc.property(
        someScored.filter(({ length }) => length > 0),
        fc.integer({ min: 1, max: 15 }),
        (scored, bins) => {
          const ece = expectedCalibrationError(reliabilityBins(scored, bins)) as number
          const distance = scored.reduce((sum, { score, spam }) => sum + Math.abs(score - Number(spam)), 0)
          expect(ece).toBeGreaterThanOrEqual(0)
          expect(ece).toBeLessThanOrEqual(distance / scored.length + 1e-9)
          const oneBin = expectedCalibrationError(reliabilityBins(scored, 1)) as number
          expect(oneBin).toBeLessThanOrEqual(ece + 1e-9)
        },
      ),
    )
  })

  test('says nothing of no messages', () => {
    expect(expectedCalibrationError(reliabilityBins([]))).toBeUndefined()
  })
})
