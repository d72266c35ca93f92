import fc from 'fast-check'
import { logOdds, maximum, noisyOr, weightedSum, type Combiner, type Evidence } from 'junksift'
import { describe, expect, test } from 'vitest'

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const share = fc.double({ min: 0, max: 1, noNaN: true })
const evidenceOf = (least: number, most: number) =>
  fc.uniqueArray(
    fc.record({
      detector: fc.constantFrom(...names),
      code: fc.constantFrom('x', 'y'),
      group: fc.constantFrom('g', 'h'),
      strength: share,
      weight: fc.double({ min: least, max: most, noNaN: true }),
    }),
    { selector: ({ detector }) => detector },
  )
const anyEvidence = evidenceOf(-8, 8)
const keys = fc.constantFrom(...names, 'a/x', 'b/y')
const conditions = fc.array(
  fc.record({ finding: keys, whenAll: fc.array(keys, { maxLength: 2 }), unless: fc.array(keys, { maxLength: 1 }) }),
  { maxLength: 3 },
)
const smallWeights = fc.dictionary(keys, fc.double({ min: -1, max: 1, noNaN: true }))
const logWeights = fc.dictionary(keys, fc.double({ min: -6, max: 6, noNaN: true }))
const bias = fc.double({ min: -8, max: 8, noNaN: true })
const base = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
const capsOf = (most: number) => fc.dictionary(fc.constantFrom('g', 'h'), fc.double({ min: 0, max: most, noNaN: true }))
const optional = { requiredKeys: [] }

const combiners: Record<string, fc.Arbitrary<Combiner<string>>> = {
  logOdds: fc.record({ bias, conditions, weights: logWeights, caps: capsOf(5) }, optional).map((o) => logOdds(o)),
  maximum: fc.record({ bias, conditions, weights: logWeights }, optional).map((o) => maximum(o)),
  noisyOr: fc.record({ base, conditions, weights: smallWeights, caps: capsOf(1) }, optional).map((o) => noisyOr(o)),
  weightedSum: fc
    .record({ base, conditions, weights: smallWeights, caps: capsOf(1) }, optional)
    .map((o) => weightedSum(o)),
}
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit))
const clamp = (logit: number) => Math.max(-30, Math.min(30, logit))

describe.each(Object.entries(combiners))('%s', (name, combiner) => {
  test('bias and contributions sum to the log-odds of the score', () => {
    fc.assert(
      fc.property(combiner, anyEvidence, (combine, evidence) => {
        const { score, bias, contributions } = combine(evidence)
        const logit = clamp(bias + sum(contributions))
        expect(contributions).toHaveLength(evidence.length)
        expect(Math.abs(sigmoid(logit) - score)).toBeLessThan(1e-12)
        // A double holds a score near 1 only to within 2^-53, which in log-odds is that over the distance from 1.
        const tolerance = 1e-9 + 2 ** -51 / Math.min(score, 1 - score)
        expect(Math.abs(Math.log(score / (1 - score)) - logit)).toBeLessThan(tolerance)
      }),
      { numRuns: 1000 },
    )
  })

  test('the score is above 0 and below 1, and every number finite', () => {
    fc.assert(
      fc.property(combiner, evidenceOf(-900, 900), (combine, evidence) => {
        const { score, bias, contributions } = combine(evidence)
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThan(1)
        expect([bias, ...contributions].every(Number.isFinite)).toBe(true)
      }),
    )
  })

  test('the order of the findings does not matter', () => {
    fc.assert(
      fc.property(combiner, anyEvidence, (combine, evidence) => {
        const forth = combine(evidence)
        const back = combine([...evidence].reverse())
        expect(back.score).toBeCloseTo(forth.score, 10)
        ;[...back.contributions].reverse().forEach((c, i) => expect(c).toBeCloseTo(forth.contributions[i] as number, 8))
      }),
    )
  })

  test('more strength of a finding for junk never lowers the score', () => {
    fc.assert(
      fc.property(combiner, evidenceOf(0, 8), fc.nat(), share, (combine, evidence, pick, more) => {
        fc.pre(evidence.length > 0)
        const i = pick % evidence.length
        const stronger = evidence.map((e, j) => (i === j ? { ...e, strength: Math.max(e.strength, more) } : e))
        const [before, after] = [combine(evidence), combine(stronger)]
        if ((after.contributions[i] as number) >= 0) expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-12)
        else expect(after.score).toBeLessThanOrEqual(before.score + 1e-12)
      }),
    )
  })

  test('a finding never speaks against the sign of its weight', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const combine = { logOdds, maximum, noisyOr, weightedSum }[name] as () => Combiner
        combine()(evidence).contributions.forEach((contribution, i) => {
          const { weight, strength } = evidence[i] as Evidence
          expect(contribution * weight * strength).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })
})

test('no group of logOdds adds more than its cap', () => {
  fc.assert(
    fc.property(anyEvidence, fc.double({ min: 0, max: 6, noNaN: true }), (evidence, cap) => {
      const { contributions } = logOdds({ caps: { g: cap } })(evidence)
      const ofGroup = contributions.filter((c, i) => evidence[i]?.group === 'g' && c > 0)
      expect(sum(ofGroup)).toBeLessThanOrEqual(cap + 1e-9)
    }),
  )
})

test('no group of noisyOr or weightedSum lifts the score above its cap', () => {
  fc.assert(
    fc.property(evidenceOf(0, 8), fc.double({ min: 0, max: 1, noNaN: true }), (evidence, cap) => {
      const group = evidence.map((e) => ({ ...e, group: 'g' }))
      expect(noisyOr({ base: 0.1, caps: { g: cap } })(group).score).toBeLessThanOrEqual(1 - 0.9 * (1 - cap) + 1e-9)
      expect(weightedSum({ base: 0.1, caps: { g: cap } })(group).score).toBeLessThanOrEqual(0.1 + cap + 1e-9)
    }),
  )
})
