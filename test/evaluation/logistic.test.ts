import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { solvePositive } from '../../src/evaluation/cholesky'
import { fitLogistic, logitOf, type Example, type Hold } from '../../src/evaluation/logistic'
import { seeded } from './support'

const free: Hold = { prior: 0, strength: 0.1, least: -1000, most: 1000 }
const example = (spam: boolean, values: readonly number[], weight = 1): Example => ({
  spam,
  weight,
  inputs: values.map((_, i) => i),
  values,
})

const hold: fc.Arbitrary<Hold> = fc.record({
  prior: fc.double({ min: -3, max: 3, noNaN: true }),
  strength: fc.double({ min: 0.01, max: 5, noNaN: true }),
  least: fc.constantFrom(-1000, 0),
  most: fc.constantFrom(0, 1000),
})
const strength = fc.double({ min: 0, max: 1, noNaN: true })
const problem = fc.tuple(
  fc.array(hold, { minLength: 4, maxLength: 4 }),
  fc.array(
    fc.tuple(
      fc.boolean(),
      fc.tuple(fc.constant(1), strength, strength, strength),
      fc.double({ min: 0, max: 3, noNaN: true }),
    ),
    { maxLength: 40 },
  ),
)

function lossOf(examples: readonly Example[], holds: readonly Hold[], weights: readonly number[]): number {
  const losses = examples.map((each) => {
    const logit = logitOf(each, weights)
    return each.weight * Math.log1p(Math.exp(each.spam ? -logit : logit))
  })
  const penalties = holds.map(({ prior, strength: by }, i) => (by * ((weights[i] as number) - prior) ** 2) / 2)
  return [...losses, ...penalties].reduce((a, b) => a + b, 0)
}

describe('fitLogistic', () => {
  test('finds the least loss within the bounds: no small step in any direction is better', () => {
    fc.assert(
      fc.property(problem, ([holds, rows]) => {
        const examples = rows.map(([spam, values, weight]) => example(spam, values, weight))
        const weights = fitLogistic(examples, holds)
        const best = lossOf(examples, holds, weights)
        weights.forEach((weight, i) => {
          const { least, most } = holds[i] as Hold
          expect(weight).toBeGreaterThanOrEqual(least)
          expect(weight).toBeLessThanOrEqual(most)
          for (const step of [-1, -1e-2, -1e-4, 1e-4, 1e-2, 1]) {
            const there = Math.min(most, Math.max(least, weight + step))
            const moved = weights.map((each, k) => (k === i ? there : each))
            expect(lossOf(examples, holds, moved)).toBeGreaterThanOrEqual(best - 1e-10 * (1 + best))
          }
        })
      }),
    )
  })

  test('does not depend on the order of rows, and counts weight as copies', () => {
    const rows = [example(true, [1, 1]), example(false, [1, 0]), example(true, [1, 0.5]), example(false, [1, 0.4])]
    const holds = [free, free]
    const weights = fitLogistic(rows, holds)
    fitLogistic([...rows].reverse(), holds).forEach((weight, i) => expect(weight).toBeCloseTo(weights[i] as number, 9))
    const doubled = fitLogistic(
      rows.map((row) => ({ ...row, weight: 2 })),
      holds,
    )
    fitLogistic([...rows, ...rows], holds).forEach((weight, i) => expect(weight).toBeCloseTo(doubled[i] as number, 9))
  })

  test('stays finite where spam and ham are told apart without fail', () => {
    const rows = Array.from({ length: 100 }, (_, i) => example(i % 2 === 0, [1, i % 2 === 0 ? 1 : 0]))
    const weights = fitLogistic(rows, [free, { ...free, strength: 1e-6 }])
    expect(weights.every(Number.isFinite)).toBe(true)
    expect(weights[1]).toBeGreaterThan(8)
  })

  test('recovers the weights that labels were drawn by', () => {
    const random = seeded(7)
    const truth = [-1, 2, -3]
    const rows = Array.from({ length: 20_000 }, () => {
      const values = [1, Number(random() < 0.5), Number(random() < 0.3)]
      const row = example(false, values)
      return { ...row, spam: random() < 1 / (1 + Math.exp(-logitOf(row, truth))) }
    })
    fitLogistic(rows, [free, free, free]).forEach((weight, i) => {
      expect(Math.abs(weight - (truth[i] as number))).toBeLessThan(0.15)
    })
  })

  test('without examples everything stays at its prior, within its bounds', () => {
    const holds = [
      { ...free, prior: 2 },
      { ...free, prior: 2, most: 0 },
    ]
    expect(fitLogistic([], holds)).toEqual([2, 0])
  })
})

test('solvePositive solves', () => {
  const entries = fc.array(fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 5, maxLength: 5 }), {
    minLength: 5,
    maxLength: 5,
  })
  fc.assert(
    fc.property(entries, (rows) => {
      // Rᵀ·R + 1 is symmetric and positive definite.
      const matrix = rows.map((_, i) =>
        Float64Array.from(rows, (_, j) =>
          rows.reduce((sum, row) => sum + (row[i] as number) * (row[j] as number), i === j ? 1 : 0),
        ),
      )
      const right = [1, -2, 3, 0, 0.5]
      const copy = matrix.map((row) => row.slice())
      const solved = solvePositive(copy, right)
      matrix.forEach((row, i) => {
        const product = row.reduce((sum, value, j) => sum + value * (solved[j] as number), 0)
        expect(product).toBeCloseTo(right[i] as number, 8)
      })
    }),
  )
})
