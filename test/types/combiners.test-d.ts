import {
  createScanner,
  defineDetector,
  logOdds,
  maximum,
  noisyOr,
  weightedSum,
  type Combiner,
  type Evidence,
} from 'junksift'
import { describe, expectTypeOf, test } from 'vitest'

const links = defineDetector({
  id: 'links',
  codes: { one: { weight: 1, reason: 'one' }, many: { weight: 2, reason: 'many' } },
  inspect: () => ({ code: 'one', strength: 1, detail: {} }),
})
const offer = defineDetector({ id: 'offer', inspect: () => ({ strength: 1, detail: {} }) })
const detectors = [links, offer] as const

describe('keys of combiners', () => {
  test('weights and conditions name detectors and codes of the scanner', () => {
    createScanner({ detectors, combiner: logOdds() })
    createScanner({ detectors, combiner: logOdds({ weights: { links: 1, 'links/many': 2 } }) })
    createScanner({
      detectors,
      combiner: noisyOr({ conditions: [{ finding: 'links/one', whenAll: ['offer'], unless: ['offer/found'] }] }),
    })
    createScanner({
      detectors,
      combiner: weightedSum({ weights: { offer: 0.5 }, conditions: [{ finding: 'links', unless: ['offer'] }] }),
    })
    createScanner({ detectors, combiner: maximum({ bias: -3, weights: { offer: 2 } }) })
  })

  test('others do not compile', () => {
    // @ts-expect-error no such detector
    createScanner({ detectors, combiner: logOdds({ weights: { link: 1 } }) })
    // @ts-expect-error no such code
    createScanner({ detectors, combiner: maximum({ weights: { 'links/none': 1 } }) })
    // @ts-expect-error no such detector in a condition
    createScanner({ detectors, combiner: noisyOr({ conditions: [{ finding: 'links', whenAll: ['offers'] }] }) })
    // @ts-expect-error no such detector as the finding of a condition
    createScanner({ detectors, combiner: weightedSum({ conditions: [{ finding: 'link', unless: ['offer'] }] }) })
    // @ts-expect-error no such option
    logOdds({ base: 0.1 })
    // @ts-expect-error the others have a base instead
    noisyOr({ bias: -4 })
    // @ts-expect-error the strongest alone needs no caps
    maximum({ caps: {} })
  })

  test('a plain function is a combiner', () => {
    const none = (evidence: readonly Evidence[]) => ({ score: 0.1, bias: -2, contributions: evidence.map(() => 0) })
    expectTypeOf(none).toExtend<Combiner>()
    createScanner({ detectors, combiner: none })
  })
})
