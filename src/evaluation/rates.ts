/** A share, and between which bounds it may well lie. */
export interface Rate {
  readonly count: number
  readonly total: number
  /** 0…1; `undefined` where `total` is 0. */
  readonly value: number | undefined
  /** The lower end of the 95 % Wilson interval, 0…1. */
  readonly low: number | undefined
  /** The upper end of the 95 % Wilson interval, 0…1. */
  readonly high: number | undefined
}

/** The normal quantile that leaves 2.5 % above it. */
const z95 = 1.959963984540054

/**
 * Wilson's score interval of a share: where the true share may well lie, when `count` of `total` were counted. Unlike
 * the normal interval it stays within 0…1 and says something at 0 of n. `[0, 1]` for 0 of 0.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927);
 * recommended by L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science 16 (2001).
 *
 * @param z - the normal quantile of the wanted confidence; default 1.96 for 95 %
 *
 * @example
 * ```ts
 * import { wilsonInterval } from 'junksift/evaluation'
 *
 * console.log(wilsonInterval(0, 20).map((end) => end.toFixed(3))) // [ '0.000', '0.161' ]
 * ```
 */
export function wilsonInterval(count: number, total: number, z = z95): readonly [low: number, high: number] {
  if (total === 0) return [0, 1]
  const share = count / total
  const middle = share + z ** 2 / (2 * total)
  const half = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))
  const scale = 1 + z ** 2 / total
  // At the ends the formula is exact, but rounding may put the share outside by a hair.
  return [
    count === 0 ? 0 : Math.min(share, (middle - half) / scale),
    count === total ? 1 : Math.max(share, (middle + half) / scale),
  ]
}

/** A share with its interval. */
export function rateOf(count: number, total: number): Rate {
  if (total === 0) return { count, total, value: undefined, low: undefined, high: undefined }
  const [low, high] = wilsonInterval(count, total)
  return { count, total, value: count / total, low, high }
}

/**
 * The harmonic mean of precision and recall, 2·TP / (2·TP + FP + FN), 0…1; `undefined` where nothing is spam and nothing
 * flagged.
 *
 * Source: C. J. van Rijsbergen, Information Retrieval (1979), with equal weight on both.
 *
 * @example
 * ```ts
 * import { f1Score } from 'junksift/evaluation'
 *
 * console.log(f1Score({ truePositives: 8, falsePositives: 2, falseNegatives: 2 })) // 0.8
 * ```
 */
export function f1Score(counts: {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
}): number | undefined {
  const { truePositives, falsePositives, falseNegatives } = counts
  const whole = 2 * truePositives + falsePositives + falseNegatives
  return whole === 0 ? undefined : (2 * truePositives) / whole
}

/** What telling spam from ham at one threshold amounts to. */
export interface Decision {
  readonly truePositives: number
  readonly falsePositives: number
  readonly trueNegatives: number
  readonly falseNegatives: number
  /** How much of what is flagged is spam. */
  readonly precision: Rate
  /** How much of the spam is flagged. */
  readonly recall: Rate
  /** How much of the ham is flagged. */
  readonly falsePositiveRate: Rate
  /** 0…1. */
  readonly f1: number | undefined
}

/** Counts a decision: for each message whether it is spam and whether it was flagged. */
export function decisionOf(messages: readonly { readonly spam: boolean; readonly flagged: boolean }[]): Decision {
  const count = (spam: boolean, flagged: boolean) =>
    messages.reduce((sum, each) => sum + Number(each.spam === spam && each.flagged === flagged), 0)
  const truePositives = count(true, true)
  const falsePositives = count(false, true)
  const trueNegatives = count(false, false)
  const falseNegatives = count(true, false)
  return {
    truePositives,
    falsePositives,
    trueNegatives,
    falseNegatives,
    precision: rateOf(truePositives, truePositives + falsePositives),
    recall: rateOf(truePositives, truePositives + falseNegatives),
    falsePositiveRate: rateOf(falsePositives, falsePositives + trueNegatives),
    f1: f1Score({ truePositives, falsePositives, falseNegatives }),
  }
}
