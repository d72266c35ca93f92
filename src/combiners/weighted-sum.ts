import type { Combiner, Evidence } from './combiner'
import {
  applyCaps,
  checkNumber,
  checkNumbers,
  defaultBase,
  logitLimit,
  logitOf,
  prepare,
  pointsOf,
  scoreOf,
  sumOf,
  type CombinerOptions,
} from './shared'

/** Options of {@link index!weightedSum | weightedSum}. Weights are parts of the score, −1…1. */
export interface WeightedSumOptions<Key extends string = string> extends CombinerOptions<Key> {
  /** The score of a message with no finding; above 0, below 1. Default 0.018 = σ(−4). */
  readonly base?: number
  /** The most that the findings of one group may add to the score together, by group. */
  readonly caps?: Readonly<Record<string, number>>
}

/**
 * Adds the findings up as points of the score itself: base + Σ weight · strength, held between 0 and 1. The simplest
 * to explain and to set by hand ("each shortener 0.2"); its score is no probability.
 *
 * Where no weight is given, the one of the finding's code (in log-odds) is turned into what that finding alone adds to
 * the score of {@link index!logOdds | logOdds}: σ(−4 + |w|) − σ(−4), with the sign of w.
 *
 * Contributions are the parts times one factor that turns the whole change of the score into log-odds. They sum
 * exactly.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a weight outside −1…1, a base or cap
 * outside 0…1, and for an unknown option
 *
 * @example
 * ```ts
 * import { createScanner, defineDetector, weightedSum } from 'junksift'
 *
 * const has = (id: string, word: string) =>
 *   defineDetector({ id, inspect: ({ text }) => (text.includes(word) ? { strength: 1, detail: {} } : undefined) })
 * const scanner = createScanner({
 *   detectors: [has('rush', '速抢'), has('loan', '放款')],
 *   combiner: weightedSum({ base: 0.1, weights: { rush: 0.2, loan: 0.4 } }),
 * })
 * console.log(scanner.scan('秒放款，名额速抢').score.toFixed(2)) // 0.70
 * ```
 */
export function weightedSum<const Key extends string = never>(options: WeightedSumOptions<Key> = {}): Combiner<Key> {
  const { weightOf, countsOf, keys } = prepare('weightedSum', options, [-1, 1], ['base', 'caps'])
  const { base = defaultBase(), caps = {} } = options
  checkNumber('weightedSum.base', base, [1e-12, 1 - 1e-12])
  checkNumbers('weightedSum.caps', caps, [0, 1])
  const bias = logitOf(base)

  const combine = (evidence: readonly Evidence[]) => {
    const counts = countsOf(evidence)
    const raw = evidence.map((e, i) => (counts[i] ? (weightOf(e) ?? pointsOf(e.weight)) * e.strength : 0))
    const parts = applyCaps(evidence, raw, caps)
    const change = sumOf(parts)
    const gain = gainOf(base, bias, change)
    // Where the parts cancel out, the slope of the log-odds at the base.
    const factor = change === 0 ? 1 / (base * (1 - base)) : gain / change
    return { score: scoreOf(bias + gain), bias, contributions: parts.map((part) => part * factor) }
  }
  return Object.assign(combine, { keys })
}

/** How far a change of the score moves its log-odds, which are held within ±30; exact for tiny changes, too. */
function gainOf(base: number, bias: number, change: number): number {
  if (base + change <= scoreOf(-logitLimit)) return -logitLimit - bias
  if (base + change >= scoreOf(logitLimit)) return logitLimit - bias
  return Math.log1p(change / base) - Math.log1p(-change / (1 - base))
}
