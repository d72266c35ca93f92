import {
  createScanner,
  defineDetector,
  isJunksiftError,
  logOdds,
  maximum,
  noisyOr,
  weightedSum,
  type Combiner,
  type Evidence,
} from 'junksift'
import { describe, expect, test } from 'vitest'

const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit))
const found = (detector: string, weight: number, strength = 1, code = 'found'): Evidence => ({
  detector,
  code,
  group: 'content',
  strength,
  weight,
})

const factories = { logOdds, maximum, noisyOr, weightedSum } as Record<string, (options?: never) => Combiner<string>>

describe.each(Object.entries(factories))('%s', (name, factory) => {
  const make = (options: object) => factory(options as never)

  test('scores a message without findings at the base', () => {
    const { score, bias, contributions } = make({})([])
    expect(score).toBeCloseTo(sigmoid(-4), 12)
    expect(bias).toBeCloseTo(-4, 12)
    expect(contributions).toEqual([])
  })

  test('scores a single finding of default weight as logOdds does', () => {
    expect(make({})([found('a', 4.5)]).score).toBeCloseTo(sigmoid(0.5), 12)
  })

  test('reads the weight of the pair before that of the id, and that before the default', () => {
    const combine = make({ weights: { a: 0.5, 'a/strong': 0.9 } })
    const scoreWith = (code: string) => combine([found('a', 0.1, 1, code)]).score
    expect(scoreWith('strong')).toBeGreaterThan(scoreWith('weak'))
    expect(scoreWith('weak')).toBeGreaterThan(make({})([found('a', 0.1)]).score)
    expect(combine([found('constructor', 0)]).contributions[0]).toBeCloseTo(0)
  })

  test('names the keys that it uses', () => {
    const conditions = [{ finding: 'b', whenAll: ['c/x'], unless: ['d', 'a'] }]
    expect(make({ weights: { a: 0.5 }, conditions }).keys).toEqual(['a', 'b', 'c/x', 'd'])
  })

  test('counts a finding only where its conditions hold', () => {
    const combine = make({
      conditions: [
        { finding: 'a', whenAll: ['b', 'c/found'] },
        { finding: 'a/found', unless: ['d'] },
      ],
    })
    const a = found('a', 3)
    const b = found('b', 0)
    const c = found('c', 0)
    const d = found('d', 0)
    const countsWith = (...others: Evidence[]) => combine([a, ...others]).contributions[0] !== 0
    expect(countsWith(b, c)).toBe(true)
    expect(countsWith(b)).toBe(false)
    expect(countsWith(c)).toBe(false)
    expect(countsWith(b, { ...c, code: 'other' })).toBe(false)
    expect(countsWith(b, c, d)).toBe(false)
    expect(combine([found('other', 3)]).contributions[0]).not.toBe(0)
  })

  test.each([
    [{ wieghts: {} }, `${name}.wieghts`],
    [{ weights: { a: Number.NaN } }, `${name}.weights.a`],
    [{ weights: { a: '1' } }, `${name}.weights.a`],
    [{ weights: { a: 5000 } }, `${name}.weights.a`],
    [{ weights: [1] }, `${name}.weights`],
    [{ conditions: {} }, `${name}.conditions`],
    [{ conditions: [{ finding: 1 }] }, `${name}.conditions[0].finding`],
    [{ conditions: [{ finding: 'a', when: [] }] }, `${name}.conditions[0].when`],
    [{ conditions: [{ finding: 'a', whenAll: 'b' }] }, `${name}.conditions[0].whenAll`],
    [{ conditions: [{ finding: 'a' }, { finding: 'a', unless: [1] }] }, `${name}.conditions[1].unless`],
    [[], name],
  ])('refuses %j', (options, path) => {
    let error: unknown
    try {
      make(options)
    } catch (caught) {
      error = caught
    }
    expect(isJunksiftError(error) && [error.code, error.path]).toEqual(['ERR_OPTION', path])
  })
})

describe('logOdds', () => {
  test('adds weight times strength in log-odds', () => {
    const { score, contributions } = logOdds()([found('a', 4, 0.5), found('b', -1), found('c', 3)])
    expect(contributions).toEqual([2, -1, 3])
    expect(score).toBe(sigmoid(0))
  })

  test('scales what is above a cap down in proportion, and only what speaks for junk', () => {
    const evidence = [found('a', 6), found('b', 2), found('c', -1), { ...found('d', 9), group: 'link' }]
    const { contributions } = logOdds({ caps: { content: 4 } })(evidence)
    expect(contributions).toEqual([3, 1, -1, 9])
    expect(logOdds({ caps: { content: 8 } })(evidence).contributions).toEqual([6, 2, -1, 9])
    expect(logOdds({ caps: { content: 0 } })(evidence).contributions).toEqual([0, 0, -1, 9])
  })

  test('without options is what a scanner does without a combiner', () => {
    const detectors = [
      defineDetector({ id: 'a', inspect: () => ({ strength: 0.7, detail: {} }) }),
      defineDetector({ id: 'b', inspect: () => ({ strength: 0.2, detail: {} }) }),
    ]
    const plain = createScanner({ detectors }).scan('您好')
    expect(createScanner({ detectors, combiner: logOdds() }).scan('您好')).toEqual(plain)
  })

  test('never reaches 0 or 1', () => {
    expect(logOdds()([found('a', 900)]).score).toBe(sigmoid(30))
    expect(logOdds()([found('a', -900)]).score).toBe(sigmoid(-30))
  })

  test.each([
    { bias: Infinity },
    { bias: '1' },
    { caps: { a: -1 } },
    { caps: { a: '3' } },
    { caps: { a: Number.NaN } },
  ])('refuses %j', (options) => expect(() => logOdds(options as never)).toThrow(/logOdds\.(bias|caps)/))
})

describe('maximum', () => {
  test('takes the strongest for and the strongest against', () => {
    const { contributions, score } = maximum()([found('a', 2), found('b', 5), found('c', -1), found('d', -0.5)])
    expect(contributions).toEqual([0, 5, -1, 0])
    expect(score).toBe(sigmoid(0))
  })

  test('shares a first place', () => {
    expect(maximum({ bias: 0 })([found('a', 3), found('b', 3), found('c', 1)]).contributions).toEqual([1.5, 1.5, 0])
  })

  test('has no caps', () => {
    expect(() => maximum({ caps: { content: 1 } } as never)).toThrow(/maximum\.caps/)
  })
})

describe('noisyOr', () => {
  const combine = noisyOr({ base: 0.1, weights: { a: 0.5, b: 0.8, kind: -0.5 } })

  test('joins causes that are independent of each other', () => {
    expect(combine([found('a', 0), found('b', 0)]).score).toBeCloseTo(1 - 0.9 * 0.5 * 0.2, 12)
    expect(combine([found('a', 0, 0.5)]).score).toBeCloseTo(1 - 0.9 * 0.75, 12)
  })

  test('lets a finding against spam take its share away', () => {
    const { score, contributions } = combine([found('b', 0), found('kind', 0)])
    expect(score).toBeCloseTo((1 - 0.9 * 0.2) / 2, 12)
    expect(contributions[0]).toBeGreaterThan(0)
    expect(contributions[1]).toBeLessThan(0)
  })

  test('a default weight against spam lowers the score', () => {
    expect(noisyOr()([found('a', 5), found('b', -4)]).score).toBeLessThan(noisyOr()([found('a', 5)]).score / 1.5)
  })

  test('caps what a group amounts to', () => {
    const capped = noisyOr({ base: 0.1, weights: { a: 0.5, b: 0.8 }, caps: { content: 0.6 } })
    expect(capped([found('a', 0), found('b', 0)]).score).toBeCloseTo(1 - 0.9 * 0.4, 12)
  })

  test('stays finite with certain findings', () => {
    const { score, contributions } = noisyOr({ weights: { a: 1, b: -1 } })([found('a', 0), found('b', 0)])
    expect(score).toBeGreaterThan(0)
    expect(contributions.every(Number.isFinite)).toBe(true)
  })

  test.each([{ base: 0 }, { base: 1 }, { caps: { a: 2 } }, { weights: { a: 1.5 } }])('refuses %j', (options) =>
    expect(() => noisyOr(options as never)).toThrow(/noisyOr\.(base|caps|weights)/),
  )
})

describe('weightedSum', () => {
  const combine = weightedSum({ base: 0.1, weights: { a: 0.3, b: 0.4, kind: -0.2 }, caps: { content: 0.5 } })

  test('adds points up', () => {
    expect(combine([found('a', 0), found('kind', 0)]).score).toBeCloseTo(0.2, 12)
    expect(combine([found('b', 0, 0.5)]).score).toBeCloseTo(0.3, 12)
  })

  test('caps a group', () => {
    expect(combine([found('a', 0), found('b', 0)]).score).toBeCloseTo(0.6, 12)
  })

  test('shows findings that cancel out as such', () => {
    const { score, contributions } = weightedSum({ weights: { a: 0.3, b: -0.3 } })([found('a', 0), found('b', 0)])
    expect(score).toBeCloseTo(sigmoid(-4), 12)
    expect(contributions[0]).toBeGreaterThan(1)
    expect(contributions[1]).toBe(-(contributions[0] as number))
  })

  test('holds the score inside 0…1', () => {
    expect(combine([found('kind', 0)]).score).toBeCloseTo(0, 12)
    expect(weightedSum({ weights: { a: 1 } })([found('a', 0)]).score).toBeCloseTo(1, 12)
  })
})
