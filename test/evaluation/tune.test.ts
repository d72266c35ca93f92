import { createScanner, defineAsyncDetector, defineDetector, isJunksiftError, logOdds, noisyOr, shadow } from 'junksift'
import { evaluate, tune, type TuneOptions } from 'junksift/evaluation'
import { describe, expect, test } from 'vitest'
import { seeded } from './support'

const says = <const Id extends string>(id: Id, word: string, weight: number) =>
  defineDetector({
    id,
    codes: { found: { weight, reason: 'Found.' }, never: { weight: 1, reason: 'Never.' } },
    inspect: ({ text }) => (text.includes(word) ? { code: 'found', strength: 1, detail: {} } : undefined),
  })

const detectors = [says('offer', 'offer', 1), says('link', 'http', 1), says('thanks', 'thanks', -1)] as const
const options = { detectors }

/** Messages whose words tell of spam to a known degree; each of its own wording. */
function messages(count: number, seed = 1) {
  const random = seeded(seed)
  const noise = () =>
    Array.from({ length: 8 }, () =>
      Math.floor(random() * 2 ** 31)
        .toString(36)
        .replace(/\d/g, 'x'),
    ).join(' ')
  return Array.from({ length: count }, () => {
    const offer = random() < 0.4
    const link = random() < 0.3
    const thanks = random() < 0.3
    const logit = -2 + 3 * Number(offer) + 0 * Number(link) - 2 * Number(thanks)
    const label = random() < 1 / (1 + Math.exp(-logit)) ? ('spam' as const) : ('ham' as const)
    const words = [offer ? 'offer' : '', link ? 'http' : '', thanks ? 'thanks' : '']
    return { text: `${words.join(' ')} ${noise()}`, label }
  })
}
const rows = messages(3000)

describe('weights', () => {
  test('come near those that the labels were drawn by', async () => {
    const { combiner, bias } = await tune(options, rows, { l2: 0.1 })
    expect(combiner.bias).toBeCloseTo(-2, 0)
    expect(combiner.weights['offer/found']).toBeCloseTo(3, 0)
    expect(combiner.weights['thanks/found']).toBeCloseTo(-2, 0)
    expect(Math.abs(combiner.weights['link/found'] ?? NaN)).toBeLessThan(0.3)
    expect(bias).toEqual({ before: -4, after: combiner.bias })
  })

  test('keep the side of their default, whatever the labels say', async () => {
    const turned = rows.map(({ text, label }) => ({
      text,
      label: label === 'spam' ? ('ham' as const) : ('spam' as const),
    }))
    const { combiner } = await tune(options, turned)
    expect(combiner.weights['offer/found']).toBe(0)
    expect(Math.abs(combiner.weights['thanks/found'] ?? NaN)).toBe(0)
  })

  test('of weight 0 stay at 0 unless the present combiner gives them a side', async () => {
    const silent = { detectors: [says('offer', 'offer', 0)] } as const
    expect((await tune(silent, rows)).combiner.weights['offer/found']).toBe(0)
    const heard = { ...silent, combiner: logOdds({ weights: { offer: 0.5 } }) }
    expect((await tune(heard, rows)).combiner.weights['offer/found']).toBeGreaterThan(1)
  })

  test('stay at the prior without evidence, and near it where they are held', async () => {
    const prior = { bias: -1, weights: { 'offer/never': 0.7, 'offer/found': 2 } } as const
    const { combiner, changes } = await tune(options, rows, { prior, l2: 1e9 })
    expect(combiner.weights['offer/never']).toBe(0.7)
    expect(combiner.weights['offer/found']).toBeCloseTo(2, 4)
    expect(combiner.bias).toBeCloseTo(-1, 4)
    const never = changes.find(({ code }) => code === 'offer/never')
    expect(never).toEqual({ code: 'offer/never', before: 1, after: 0.7, support: 0, spam: 0 })
  })

  test('are compared with what the present combiner makes of a finding alone', async () => {
    const weighted = { ...options, combiner: noisyOr({ weights: { offer: 0.5 } }) }
    const { changes, bias } = await tune(weighted, rows)
    const alone = createScanner(weighted).scan('offer').findings[0]?.contribution
    expect(changes.find(({ code }) => code === 'offer/found')?.before).toBe(alone)
    expect(bias.before).toBeCloseTo(-4, 9)
  })

  test('are listed with their support, those that changed most first', async () => {
    const { changes } = await tune(options, rows)
    const offers = rows.filter(({ text }) => text.startsWith('offer'))
    expect(changes.find(({ code }) => code === 'offer/found')).toMatchObject({
      support: offers.length,
      spam: offers.filter(({ label }) => label === 'spam').length,
    })
    const moves = changes.map(({ before, after }) => Math.abs(after - before))
    expect([...moves].sort((a, b) => b - a)).toEqual(moves)
    expect(changes).toHaveLength(6)
  })

  test('follow the weight of rows and the cost of a miss', async () => {
    const base = (await tune(options, rows)).combiner.bias
    expect((await tune(options, rows, { missCost: 0.1 })).combiner.bias).toBeLessThan(base - 1)
    const hamOnly = await tune(options, rows, { weightOf: ({ label }) => (label === 'ham' ? 1 : 0) })
    expect(hamOnly.combiner.bias).toBeLessThan(base - 1)
  })
})

describe('thresholds', () => {
  test('stay unless a false-positive rate is wanted', async () => {
    const own = { ...options, thresholds: { suspect: 0.4, spam: 0.8 } }
    expect((await tune(own, rows)).thresholds).toEqual({ suspect: 0.4, spam: 0.8 })
  })

  test('keep the wanted rate on messages that were not learned from', async () => {
    const tuned = await tune(options, rows, { falsePositiveRate: 0.05, spamFalsePositiveRate: 0.01 })
    expect(tuned.after.flagged.falsePositiveRate.value).toBeLessThanOrEqual(0.06)
    expect(tuned.thresholds.spam).toBeGreaterThanOrEqual(tuned.thresholds.suspect)
    const scanner = createScanner({ ...options, combiner: logOdds(tuned.combiner), thresholds: tuned.thresholds })
    const fresh = await evaluate(scanner, messages(3000, 2))
    expect(fresh.flagged.falsePositiveRate.value).toBeLessThanOrEqual(0.07)
    expect(fresh.asSpam.falsePositiveRate.value).toBeLessThanOrEqual(0.02)
  })

  test('spam does not begin below suspect', async () => {
    const { thresholds } = await tune(options, rows, { falsePositiveRate: 0 })
    expect(thresholds.suspect).toBeLessThanOrEqual(thresholds.spam)
  })
})

describe('figures', () => {
  test('before are those of the present scanner; after are better calibrated on fresh messages, too', async () => {
    const tuned = await tune(options, rows)
    const present = await evaluate(createScanner(options), rows)
    expect(tuned.before.brier).toBe(present.brier)
    expect(tuned.before.flagged).toEqual(present.flagged)
    expect(tuned.after.brier).toBeLessThan(tuned.before.brier as number)
    expect(tuned.after.ece).toBeLessThan(0.03)
    const fresh = await evaluate(createScanner({ ...options, combiner: logOdds(tuned.combiner) }), messages(3000, 2))
    expect(fresh.ece).toBeLessThan(0.04)
    expect(Math.abs((fresh.brier as number) - (tuned.after.brier as number))).toBeLessThan(0.02)
  })

  test('after do not profit from copies of what was learned', async () => {
    // Each campaign has its own code and its own label; another campaign tells nothing of it.
    const words = ['alpha', 'bravo', 'delta', 'gamma', 'kappa', 'omega', 'sigma', 'theta']
    const memory = { detectors: words.map((word) => says(word, word, 1)) }
    const copies = words.flatMap((word, i) =>
      Array.from({ length: 20 }, (_, k) => ({
        text: `${word} ${[...word].reverse().join('')} ${k}`,
        label: i % 2 === 0 ? ('spam' as const) : ('ham' as const),
      })),
    )
    const tuned = await tune(memory, copies, { l2: 0.01 })
    expect(tuned.campaigns).toBe(8)
    const learned = await evaluate(createScanner({ ...memory, combiner: logOdds(tuned.combiner) }), copies)
    expect(learned.rocAuc).toBe(1)
    expect(tuned.after.rocAuc).toBeLessThan(0.7)
  })

  test('are the same every time', async () => {
    expect(await tune(options, rows)).toEqual(await tune(options, rows))
  })

  test('hold where all messages are one campaign', async () => {
    const one = Array.from({ length: 10 }, (_, i) => ({
      text: `offer of the day ${i}`,
      label: i < 5 ? ('spam' as const) : ('ham' as const),
    }))
    const { campaigns, after, thresholds } = await tune(options, one, { falsePositiveRate: 0.1 })
    expect([campaigns, after.messages]).toEqual([1, 10])
    expect(thresholds.suspect).toBeLessThanOrEqual(thresholds.spam)
  })
})

test('async detectors and those on trial', async () => {
  const later = defineAsyncDetector({
    id: 'later',
    codes: { found: { weight: 1, reason: 'Found.' } },
    inspect: async ({ text }) => Promise.resolve(text.includes('offer') ? { strength: 1, detail: {} } : undefined),
  })
  const { combiner } = await tune({ detectors: [later, shadow(detectors[0])] }, rows)
  expect(Object.keys(combiner.weights)).toEqual(['later/found'])
  expect(combiner.weights['later/found']).toBeGreaterThan(2)
})

test('is frozen, and left-out rows are counted', async () => {
  const tuned = await tune(options, [...rows, { text: 'x' } as never])
  expect(tuned.skipped.reasons['no-label']).toBe(1)
  expect(Object.isFrozen(tuned.combiner.weights)).toBe(true)
  expect(JSON.parse(JSON.stringify(tuned))).toEqual(tuned)
})

test.each([
  [{ falsePositiveRate: 2 }, 'tune.falsePositiveRate'],
  [{ spamFalsePositiveRate: -1 }, 'tune.spamFalsePositiveRate'],
  [{ l2: 0 }, 'tune.l2'],
  [{ biasL2: -1 }, 'tune.biasL2'],
  [{ folds: 1 }, 'tune.folds'],
  [{ folds: 2.5 }, 'tune.folds'],
  [{ missCost: 0 }, 'tune.missCost'],
  [{ weightOf: 1 }, 'tune.weightOf'],
  [{ weightOf: () => NaN }, 'tune.weightOf()'],
  [{ prior: { weight: {} } }, 'tune.prior.weight'],
  [{ prior: { bias: 'x' } }, 'tune.prior.bias'],
  [{ prior: { weights: { 'offer/nothing': 1 } } }, 'tune.prior.weights.offer/nothing'],
  [{ bins: 0 }, 'tune.bins'],
  [{ rate: 1 }, 'tune.rate'],
])('refuses %j', async (wrong, path) => {
  const error: unknown = await tune(options, rows, wrong as TuneOptions).catch((e: unknown) => e)
  expect(isJunksiftError(error) && [error.code, error.path]).toEqual(['ERR_OPTION', path])
})

test('refuses rows of one label, and what are no rows', async () => {
  const ham = rows.filter(({ label }) => label === 'ham')
  await expect(tune(options, ham)).rejects.toThrow(
    /^tune\.rows is "0 spam and \d+ ham"; it must be messages of both labels/,
  )
  await expect(tune(options, 5 as never)).rejects.toThrow(/^tune\.rows is 5/)
})
