import type { Scored } from './ranking'
import { rateOf, type Rate } from './rates'

/**
 * Brier score, 0…1, lower is better: the mean squared distance between score and truth, Σ (score − spam)² / n. Always
 * saying 0.5 gives 0.25. `undefined` without messages.
 *
 * Source: G. W. Brier, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78 (1950), in
 * its form for two outcomes.
 *
 * @example
 * ```ts
 * import { brierScore } from 'junksift/evaluation'
 *
 * console.log(
 *   brierScore([
 *     { score: 0.9, spam: true },
 *     { score: 0.5, spam: false },
 *   ])?.toFixed(2),
 * ) // 0.13
 * ```
 */
export function brierScore(scored: readonly Scored[]): number | undefined {
  if (scored.length === 0) return undefined
  return scored.reduce((sum, { score, spam }) => sum + (score - Number(spam)) ** 2, 0) / scored.length
}

/** The messages whose scores lie in one range. */
export interface ReliabilityBin {
  /** Scores from here on. */
  readonly from: number
  /** Scores below this; the last bin holds 1, too. */
  readonly to: number
  readonly messages: number
  /** What was predicted, on average; `undefined` where the bin is empty. */
  readonly meanScore: number | undefined
  /** What is spam of them. */
  readonly spam: Rate
}

/** The number of the bin of equal width, of `bins`, that a score falls into. */
function binOf(score: number, bins: number): number {
  return Math.max(0, Math.min(bins - 1, Math.floor(score * bins)))
}

/**
 * Puts messages into bins of equal width by score: what was predicted there, and what was true.
 *
 * Source: M. H. DeGroot and S. E. Fienberg, The comparison and evaluation of forecasters, The Statistician 32 (1983).
 *
 * @param bins - how many; default 10
 *
 * @example
 * ```ts
 * import { reliabilityBins } from 'junksift/evaluation'
 *
 * const [low, high] = reliabilityBins([{ score: 0.75, spam: true }], 2)
 * console.log(low?.messages, high?.meanScore, high?.spam.value) // 0 0.75 1
 * ```
 */
export function reliabilityBins(scored: readonly Scored[], bins = 10): readonly ReliabilityBin[] {
  const sums = Array.from({ length: bins }, () => ({ messages: 0, score: 0, spam: 0 }))
  for (const { score, spam } of scored) {
    const bin = sums[binOf(score, bins)] as (typeof sums)[number]
    bin.messages++
    bin.score += score
    bin.spam += Number(spam)
  }
  return sums.map(({ messages, score, spam }, i) => ({
    from: i / bins,
    to: (i + 1) / bins,
    messages,
    meanScore: messages === 0 ? undefined : score / messages,
    spam: rateOf(spam, messages),
  }))
}

/**
 * Expected calibration error, 0…1, lower is better: how far the mean score of a bin is from the share of spam in it, on
 * average over all messages. `undefined` without messages.
 *
 * Source: M. P. Naeini, G. F. Cooper and M. Hauskrecht, Obtaining well calibrated probabilities using Bayesian binning,
 * AAAI 2015; on the probability of spam, with bins of equal width.
 *
 * @example
 * ```ts
 * import { expectedCalibrationError, reliabilityBins } from 'junksift/evaluation'
 *
 * console.log(expectedCalibrationError(reliabilityBins([{ score: 0.75, spam: true }]))) // 0.25
 * ```
 */
export function expectedCalibrationError(bins: readonly ReliabilityBin[]): number | undefined {
  const all = bins.reduce((sum, { messages }) => sum + messages, 0)
  if (all === 0) return undefined
  const apart = ({ messages, meanScore = 0, spam }: ReliabilityBin) =>
    messages * Math.abs(meanScore - (spam.value ?? 0))
  return bins.reduce((sum, bin) => sum + apart(bin), 0) / all
}

/** How the scores of ham and spam spread in one range. */
export interface HistogramBin {
  readonly from: number
  /** The last bin holds 1, too. */
  readonly to: number
  /** Messages labelled ham. */
  readonly ham: number
  /** Messages labelled spam. */
  readonly spam: number
}

/** Counts scores by label in bins of equal width. */
export function histogramOf(scored: readonly Scored[], bins: number): readonly HistogramBin[] {
  return reliabilityBins(scored, bins).map(({ from, to, messages, spam: { count } }) => ({
    from,
    to,
    ham: messages - count,
    spam: count,
  }))
}
