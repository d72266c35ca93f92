import { f1Score } from './rates'

/** How often one category was told as another. */
export interface ConfusionCell {
  /** As labelled. */
  readonly actual: string
  /** As told by the scanner. */
  readonly predicted: string
  readonly messages: number
}

/** How well one category was told. */
export interface ClassFigures {
  readonly category: string
  /** Messages labelled so. */
  readonly support: number
  /** Messages told so. */
  readonly predicted: number
  /** 0…1; `undefined` where none was told so. */
  readonly precision: number | undefined
  /** 0…1. */
  readonly recall: number | undefined
  /** 0…1. */
  readonly f1: number | undefined
}

/** What became of labelled categories. */
export interface Confusion {
  readonly messages: number
  /** The share that was told right, 0…1. */
  readonly right: number | undefined
  /** The mean of F1 over the categories that occur among the labels, 0…1. */
  readonly macroF1: number | undefined
  /** Those among the labels, most frequent first; then those that were only told. */
  readonly classes: readonly ClassFigures[]
  /** The cells that are not empty, row by row in the order of `classes`. */
  readonly cells: readonly ConfusionCell[]
}

/** A labelled category and the one that was told. */
export type CategoryPair = readonly [actual: string, predicted: string]

/**
 * Compares labelled with told categories. Macro-F1 is the mean of each category's F1 (every category counts alike,
 * however rare), over the categories that occur among the labels: one that was only told costs the precision of no other,
 * but its messages are missed where they belong.
 *
 * Source: M. Sokolova and G. Lapalme, A systematic analysis of performance measures for classification tasks,
 * Information Processing and Management 45 (2009); the mean of F1, not the F1 of means (J. Opitz and S. Burst, 2019).
 *
 * @example
 * ```ts
 * import { confusionOf } from 'junksift/evaluation'
 *
 * const { right, cells } = confusionOf([
 *   ['fraud', 'fraud'],
 *   ['personal', 'fraud'],
 * ])
 * console.log(right, cells[1]) // 0.5 { actual: 'personal', predicted: 'fraud', messages: 1 }
 * ```
 */
export function confusionOf(pairs: readonly CategoryPair[]): Confusion {
  const counts = new Map<string, Map<string, number>>()
  const support = new Map<string, number>()
  const told = new Map<string, number>()
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const [actual, predicted] of pairs) {
    const row = counts.get(actual) ?? new Map<string, number>()
    counts.set(actual, row)
    add(row, predicted)
    add(support, actual)
    add(told, predicted)
  }
  const none: ReadonlyMap<string, number> = new Map()
  const many = (map: ReadonlyMap<string, number>, key: string) => map.get(key) ?? 0
  const order = [...new Set([...support.keys(), ...told.keys()])].sort(
    (a, b) => many(support, b) - many(support, a) || many(told, b) - many(told, a) || (a < b ? -1 : 1),
  )
  const hits = (name: string) => many(counts.get(name) ?? none, name)
  const classes = order.map((name) => classOf(name, hits(name), many(support, name), many(told, name)))
  const labelled = classes.filter((each) => each.support > 0)
  return {
    messages: pairs.length,
    right: share(
      labelled.reduce((sum, { category }) => sum + hits(category), 0),
      pairs.length,
    ),
    macroF1: share(
      labelled.reduce((sum, { f1 = 0 }) => sum + f1, 0),
      labelled.length,
    ),
    classes,
    cells: order.flatMap((actual) =>
      order.flatMap((predicted) => {
        const messages = many(counts.get(actual) ?? none, predicted)
        return messages === 0 ? [] : [{ actual, predicted, messages }]
      }),
    ),
  }
}

function classOf(category: string, hits: number, support: number, predicted: number): ClassFigures {
  return {
    category,
    support,
    predicted,
    precision: share(hits, predicted),
    recall: share(hits, support),
    f1: f1Score({ truePositives: hits, falsePositives: predicted - hits, falseNegatives: support - hits }),
  }
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole
}
