import { defaultBias, type Combiner, type Evidence } from './combiner'
import {
  applyCaps,
  checkNumber,
  checkNumbers,
  logOddsRange,
  prepare,
  scoreOf,
  sumOf,
  type CombinerOptions,
} from './shared'

/** Options of {@link index!logOdds | logOdds}. Weights are in log-odds. */
export interface LogOddsOptions<Key extends string = string> extends CombinerOptions<Key> {
  /** The log-odds of a message with no finding. Default −4: such a message is spam with 1.8 %. */
  readonly bias?: number
  /** The most that the findings of one group may add together, by group, in log-odds of at least 0. */
  readonly caps?: Readonly<Record<string, number>>
}

/**
 * The default combiner: score = σ(bias + Σ weight · strength), as in logistic regression. Additive, so each finding's
 * contribution is exact.
 *
 * The positive contributions of a group are scaled down together where they pass the group's cap. The score moves no
 * further beyond log-odds of ±30.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a weight, bias or cap that is no
 * number of −1000 to 1000, and for an unknown option
 *
 * @example
 * ```ts
 * import { createScanner, logOdds, missingOptOut, promoKeywords } from 'junksift'
 *
 * const scanner = createScanner({
 *   detectors: [promoKeywords(), missingOptOut()],
 *   combiner: logOdds({ weights: { 'missing-opt-out': 1.2 }, caps: { content: 4 } }),
 * })
 * console.log(scanner.scan('你好').score < 0.05) // true
 * ```
 */
export function logOdds<const Key extends string = never>(options: LogOddsOptions<Key> = {}): Combiner<Key> {
  const { weightOf, countsOf, keys } = prepare('logOdds', options, logOddsRange, ['bias', 'caps'])
  const { bias = defaultBias, caps = {} } = options
  checkNumber('logOdds.bias', bias, logOddsRange)
  checkNumbers('logOdds.caps', caps, [0, 1000])

  const combine = (evidence: readonly Evidence[]) => {
    const counts = countsOf(evidence)
    const raw = evidence.map((e, i) => (counts[i] ? (weightOf(e) ?? e.weight) * e.strength : 0))
    const contributions = applyCaps(evidence, raw, caps)
    return { score: scoreOf(sumOf(contributions, bias)), bias, contributions }
  }
  return Object.assign(combine, { keys })
}
