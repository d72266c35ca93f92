import fc from 'fast-check'
import {
  averagePrecision,
  operatingPoints,
  pointAtFalsePositiveRate,
  precisionRecallCurve,
  rocAuc,
  type Scored,
} from 'junksift/evaluation'
import { describe, expect, test } from 'vitest'
import { bothLabels, someScored } from './support'

const of = (scores: readonly number[], spam: string): Scored[] =>
  scores.map((score, i) => ({ score, spam: spam[i] === '1' }))

/** How often spam beats ham, by comparing every pair. */
function aucByPairs(scored: readonly Scored[]): number {
  const spam = scored.filter((each) => each.spam)
  const ham = scored.filter((each) => !each.spam)
  let wins = 0
  for (const a of spam) for (const b of ham) wins += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0
  return wins / spam.length / ham.length
}

describe('rocAuc', () => {
  test('is what comparing every pair gives', () => {
    fc.assert(fc.property(bothLabels, (scored) => void expect(rocAuc(scored)).toBeCloseTo(aucByPairs(scored), 10)))
  })

  test('depends on the order of scores alone, and turns round with the labels', () => {
    fc.assert(
      fc.property(bothLabels, (scored) => {
        const auc = rocAuc(scored) as number
        expect(rocAuc(scored.map(({ score, spam }) => ({ score: score * 4, spam })))).toBe(auc)
        expect(rocAuc([...scored].reverse())).toBe(auc)
        expect(rocAuc(scored.map(({ score, spam }) => ({ score, spam: !spam })))).toBeCloseTo(1 - auc, 10)
      }),
    )
  })

  test('says nothing of one label alone', () => {
    expect(rocAuc([])).toBeUndefined()
    expect(rocAuc(of([0.1, 0.9], '11'))).toBeUndefined()
    expect(rocAuc(of([0.1, 0.9], '00'))).toBeUndefined()
  })
})

describe('averagePrecision', () => {
  test('is the precision at each spam message where no scores are equal', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.boolean()), (scores, labels) => {
        const scored = scores.map((score) => ({ score, spam: labels.next().value as boolean }))
        const ordered = [...scored].sort((a, b) => b.score - a.score)
        const precisions = ordered.flatMap(({ spam }, i) =>
          spam ? [ordered.slice(0, i + 1).filter((each) => each.spam).length / (i + 1)] : [],
        )
        if (precisions.length === 0) expect(averagePrecision(scored)).toBeUndefined()
        else expect(averagePrecision(scored)).toBeCloseTo(precisions.reduce((a, b) => a + b) / precisions.length, 10)
      }),
    )
  })

  test('is the share of spam where all scores are equal, and 1 where spam comes first', () => {
    expect(averagePrecision(of([0.5, 0.5, 0.5, 0.5], '1000'))).toBe(0.25)
    expect(averagePrecision(of([0.9, 0.8, 0.2], '110'))).toBe(1)
  })
})

describe('operatingPoints', () => {
  test('one for each distinct score, with what a threshold there flags', () => {
    fc.assert(
      fc.property(someScored, (scored) => {
        const points = operatingPoints(scored)
        expect(points).toHaveLength(new Set(scored.map(({ score }) => score)).size)
        for (const { threshold, truePositives, falsePositives } of points) {
          const flagged = scored.filter(({ score }) => score >= threshold)
          expect(flagged.filter(({ spam }) => spam)).toHaveLength(truePositives)
          expect(flagged.filter(({ spam }) => !spam)).toHaveLength(falsePositives)
        }
      }),
    )
  })
})

describe('pointAtFalsePositiveRate', () => {
  test('flags no more ham than allowed, and no other threshold that does finds more spam', () => {
    fc.assert(
      fc.property(bothLabels, fc.double({ min: 0, max: 1, noNaN: true }), (scored, rate) => {
        const ham = scored.filter(({ spam }) => !spam).length
        const best = pointAtFalsePositiveRate(scored, rate)
        const allowed = operatingPoints(scored).filter(({ falsePositives }) => falsePositives / ham <= rate)
        expect(best?.truePositives ?? 0).toBe(Math.max(0, ...allowed.map(({ truePositives }) => truePositives)))
        if (best) expect(best.falsePositives / ham).toBeLessThanOrEqual(rate)
      }),
    )
  })

  test('counts a share that is met exactly', () => {
    const scored = of(
      Array.from({ length: 60 }, (_, i) => i),
      ''.padEnd(60, '0'),
    )
    expect(pointAtFalsePositiveRate(scored, 0.05)?.falsePositives).toBe(3)
  })
})

describe('precisionRecallCurve', () => {
  test('recall rises to 1, and thinning keeps both ends', () => {
    fc.assert(
      fc.property(bothLabels, fc.integer({ min: 2, max: 10 }), (scored, most) => {
        const whole = precisionRecallCurve(scored)
        const thin = precisionRecallCurve(scored, most)
        expect(thin.length).toBe(Math.min(most, whole.length))
        expect(thin[0]).toEqual(whole[0])
        expect(thin.at(-1)).toEqual(whole.at(-1))
        expect(whole.at(-1)?.recall).toBe(1)
        const recalls = whole.map(({ recall }) => recall)
        expect([...recalls].sort((a, b) => a - b)).toEqual(recalls)
      }),
    )
  })

  test('is empty without spam', () => {
    expect(precisionRecallCurve(of([0.4], '0'))).toEqual([])
  })
})
