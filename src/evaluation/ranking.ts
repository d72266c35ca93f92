/** One message as the metrics see it. */
export interface Scored {
  /** 0…1: the probability of spam that was predicted. */
  readonly score: number
  /** Whether it is labelled spam. */
  readonly spam: boolean
}

/** What flagging every score from a threshold on amounts to. */
export interface OperatingPoint {
  /** Scores from here on are flagged. */
  readonly threshold: number
  /** Spam that is flagged. */
  readonly truePositives: number
  /** Ham that is flagged. */
  readonly falsePositives: number
}

/**
 * What flagging from each distinct score on amounts to, from the highest score to the lowest. Equal scores come
 * together, since no threshold parts them.
 *
 * Source: T. Fawcett, An introduction to ROC analysis, Pattern Recognition Letters 27 (2006), algorithm 1.
 *
 * @example
 * ```ts
 * import { operatingPoints } from 'junksift/evaluation'
 *
 * const points = operatingPoints([
 *   { score: 0.9, spam: true },
 *   { score: 0.4, spam: false },
 * ])
 * console.log(points.length, points[0]?.threshold, points[0]?.truePositives) // 2 0.9 1
 * ```
 */
export function operatingPoints(scored: readonly Scored[]): readonly OperatingPoint[] {
  const ordered = [...scored].sort((a, b) => b.score - a.score)
  const points: OperatingPoint[] = []
  let truePositives = 0
  let falsePositives = 0
  ordered.forEach(({ score, spam }, i) => {
    if (spam) truePositives++
    else falsePositives++
    if (ordered[i + 1]?.score !== score) points.push({ threshold: score, truePositives, falsePositives })
  })
  return points
}

/** How many are spam and how many ham: what the last operating point flags. */
function totals(points: readonly OperatingPoint[]): { spam: number; ham: number } {
  const last = points[points.length - 1]
  return { spam: last?.truePositives ?? 0, ham: last?.falsePositives ?? 0 }
}

/**
 * Area under the ROC curve, 0…1: how often a spam message drawn at random scores higher than a ham message drawn at
 * random, ties counting half. 0.5 is chance. `undefined` without spam or without ham.
 *
 * Source: J. A. Hanley and B. J. McNeil, The meaning and use of the area under a ROC curve, Radiology 143 (1982): the
 * trapezoids under the curve sum to the Mann–Whitney statistic over (spam · ham).
 *
 * @example
 * ```ts
 * import { rocAuc } from 'junksift/evaluation'
 *
 * console.log(
 *   rocAuc([
 *     { score: 0.9, spam: true },
 *     { score: 0.3, spam: true },
 *     { score: 0.4, spam: false },
 *     { score: 0.1, spam: false },
 *   ]),
 * ) // 0.75
 * ```
 */
export function rocAuc(scored: readonly Scored[]): number | undefined {
  const points = operatingPoints(scored)
  const { spam, ham } = totals(points)
  if (spam === 0 || ham === 0) return undefined
  let area = 0
  let before = { truePositives: 0, falsePositives: 0 }
  for (const point of points) {
    area += ((point.falsePositives - before.falsePositives) * (point.truePositives + before.truePositives)) / 2
    before = point
  }
  return area / spam / ham
}

/**
 * Average precision, 0…1: the precision at each operating point, weighted by the recall that it adds,
 * Σ (Rₙ − Rₙ₋₁) · Pₙ. Chance is the share of spam. `undefined` without spam.
 *
 * Source: M. Zhu, Recall, precision and average precision, University of Waterloo (2004); the same as scikit-learn's
 * `average_precision_score`. Unlike the area by trapezoids it is not too kind to sparse curves.
 *
 * @example
 * ```ts
 * import { averagePrecision } from 'junksift/evaluation'
 *
 * console.log(
 *   averagePrecision([
 *     { score: 0.9, spam: true },
 *     { score: 0.5, spam: false },
 *     { score: 0.3, spam: true },
 *     { score: 0.1, spam: true },
 *   ])?.toFixed(4),
 * ) // 0.8056
 * ```
 */
export function averagePrecision(scored: readonly Scored[]): number | undefined {
  const points = operatingPoints(scored)
  const { spam } = totals(points)
  if (spam === 0) return undefined
  let sum = 0
  let found = 0
  for (const { truePositives, falsePositives } of points) {
    sum += ((truePositives - found) * truePositives) / (truePositives + falsePositives)
    found = truePositives
  }
  return sum / spam
}

/**
 * The operating point that finds most spam while it flags at most a share of ham; `undefined` where even the highest
 * score would flag more, or there is no ham.
 *
 * @param falsePositiveRate - 0…1: the share of ham that may be flagged
 *
 * @example
 * ```ts
 * import { pointAtFalsePositiveRate } from 'junksift/evaluation'
 *
 * const scored = [0.9, 0.8, 0.7, 0.2].map((score, i) => ({ score, spam: i !== 1 }))
 * console.log(pointAtFalsePositiveRate(scored, 0)?.threshold) // 0.9
 * ```
 */
export function pointAtFalsePositiveRate(
  scored: readonly Scored[],
  falsePositiveRate: number,
): OperatingPoint | undefined {
  const points = operatingPoints(scored)
  const { ham } = totals(points)
  let best: OperatingPoint | undefined
  for (const point of points) if (point.falsePositives / ham <= falsePositiveRate) best = point
  return best
}

/** One point of a precision-recall curve. */
export interface CurvePoint {
  /** Scores from here on are flagged. */
  readonly threshold: number
  /** 0…1. */
  readonly precision: number
  /** 0…1. */
  readonly recall: number
}

/**
 * The precision-recall curve, by falling threshold. With more operating points than `most`, those are taken that lie
 * evenly among them, the first and the last always. Empty without spam.
 *
 * Source: J. Davis and M. Goadrich, The relationship between precision-recall and ROC curves, ICML 2006: points must
 * not be joined by straight lines, so draw it as steps.
 *
 * @param most - at least 2; default 200
 *
 * @example
 * ```ts
 * import { precisionRecallCurve } from 'junksift/evaluation'
 *
 * const curve = precisionRecallCurve([
 *   { score: 0.9, spam: true },
 *   { score: 0.4, spam: false },
 * ])
 * console.log(curve.map(({ precision, recall }) => [precision, recall])) // [ [ 1, 1 ], [ 0.5, 1 ] ]
 * ```
 */
export function precisionRecallCurve(scored: readonly Scored[], most = 200): readonly CurvePoint[] {
  const points = operatingPoints(scored)
  const { spam } = totals(points)
  if (spam === 0) return []
  return evenly(points, most).map(({ threshold, truePositives, falsePositives }) => ({
    threshold,
    precision: truePositives / (truePositives + falsePositives),
    recall: truePositives / spam,
  }))
}

function evenly<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list
  return Array.from({ length: most }, (_, i) => list[Math.round((i * (list.length - 1)) / (most - 1))] as T)
}
