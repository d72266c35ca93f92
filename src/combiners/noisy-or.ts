import type { Combiner, Evidence } from './combiner'
import {
  applyCaps,
  checkNumber,
  checkNumbers,
  clampLogit,
  defaultBase,
  logitOf,
  prepare,
  pointsOf,
  scoreOf,
  sumOf,
  type CombinerOptions,
} from './shared'

/** Options of {@link index!noisyOr | noisyOr}. Weights are probabilities, −1…1. */
export interface NoisyOrOptions<Key extends string = string> extends CombinerOptions<Key> {
  /** The probability that a message with no finding is spam; above 0, below 1. Default 0.018 = σ(−4). */
  readonly base?: number
  /** The most that the findings of one group may amount to together, by group, as a probability. */
  readonly caps?: Readonly<Record<string, number>>
}

/**
 * Takes each finding as a cause of its own that makes a message spam with some probability:
 * 1 − (1 − base) · Π(1 − weight · strength). A finding against spam, with a weight below 0, leaves the share
 * 1 − |weight| · strength of that.
 *
 * Where no weight is given, the one of the finding's code (in log-odds) is turned into the probability with which that
 * finding alone gives the score that {@link index!logOdds | logOdds} would give:
 * 1 − (1 − σ(−4 + |w|)) / (1 − σ(−4)), with the sign of w. Weak findings therefore add up much more slowly than with
 * `logOdds`; give weights of your own where they should not.
 *
 * Contributions share out the change in log-odds: that of the findings for spam by −ln(1 − weight · strength), and
 * then that of the findings against it in the same way. They sum exactly.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a weight outside −1…1, a base or cap
 * outside 0…1, and for an unknown option
 *
 * @example
 * ```ts
 * import { createScanner, defineDetector, noisyOr } from 'junksift'
 *
 * const has = (id: string, word: string) =>
 *   defineDetector({ id, inspect: ({ text }) => (text.includes(word) ? { strength: 1, detail: {} } : undefined) })
 * const scanner = createScanner({
 *   detectors: [has('rush', '速抢'), has('loan', '放款')],
 *   combiner: noisyOr({ base: 0.01, weights: { rush: 0.5, loan: 0.8 } }),
 * })
 * console.log(scanner.scan('秒放款，名额速抢').score.toFixed(3)) // 0.901
 * ```
 */
export function noisyOr<const Key extends string = never>(options: NoisyOrOptions<Key> = {}): Combiner<Key> {
  const { weightOf, countsOf, keys } = prepare('noisyOr', options, [-1, 1], ['base', 'caps'])
  const { base = defaultBase(), caps = {} } = options
  checkNumber('noisyOr.base', base, [1e-12, 1 - 1e-12])
  checkNumbers('noisyOr.caps', caps, [0, 1])
  const bias = logitOf(base)
  const capAmounts = Object.fromEntries(Object.entries(caps).map(([group, cap]) => [group, amountOf(cap)]))

  const combine = (evidence: readonly Evidence[]) => {
    const counts = countsOf(evidence)
    const weights = evidence.map((e, i) => (counts[i] ? (weightOf(e) ?? probabilityOf(e.weight)) * e.strength : 0))
    // In −ln(1 − p) causes simply add up.
    const causes = applyCaps(
      evidence,
      weights.map((p) => amountOf(Math.max(0, p))),
      capAmounts,
    )
    const brakes = weights.map((p) => amountOf(Math.max(0, -p)))
    const caused = sumOf(causes, amountOf(base))
    const peak = clampLogit(Math.log(Math.expm1(caused)))
    const braked = sumOf(brakes)
    const final = braked === 0 ? peak : clampLogit(logitOfLog(Math.log(-Math.expm1(-caused)) - braked))
    const up = shareOut(Math.max(0, peak - bias), causes)
    const down = shareOut(Math.min(0, final - peak), brakes)
    return { score: scoreOf(final), bias, contributions: up.map((c, i) => c + (down[i] as number)) }
  }
  return Object.assign(combine, { keys })
}

/** A code's weight in log-odds as the probability that, joined to the base, gives the same score. */
function probabilityOf(weight: number): number {
  return pointsOf(weight) / (1 - defaultBase())
}

/** −ln(1 − p), held finite. */
function amountOf(probability: number): number {
  return -Math.log1p(-Math.min(probability, 1 - 2 ** -53))
}

/** The log-odds of a probability that is given as its logarithm. */
function logitOfLog(log: number): number {
  return log - Math.log(-Math.expm1(log))
}

/** Shares out a total in proportion to amounts of at least 0. */
function shareOut(total: number, amounts: readonly number[]): readonly number[] {
  const whole = sumOf(amounts)
  return amounts.map((amount) => (whole > 0 ? total * (amount / whole) : 0))
}
