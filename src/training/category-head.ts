import { chooseColumns, selectFeatures, type Columns, type FeatureBlock } from './feature-block'
import { trainSoftmax, type TrainingSet } from './softmax-regression'

/** Messages to train on: their features, what each may be, and what it counts. */
export interface CategoryExamples {
  readonly block: FeatureBlock
  readonly chosen: Uint32Array
  readonly campaigns: Int32Array
  /** By number of the message: 1 for each category that it may be. */
  readonly allowed: readonly Float32Array[]
  readonly weights: Float32Array
  /** How many categories there are. */
  readonly classes: number
}

/** Weights by column and category, the bias in the last column. */
export interface CategoryWeights {
  readonly columns: Columns
  readonly dense: Float32Array
}

/** Learns all weights, keeps the `most` that matter most, and learns these again. */
export function trainCategories(examples: CategoryExamples, most: number): CategoryWeights {
  const all = trainAllCategories(examples)
  const { columns, start, support } = keepMostTelling(examples, all, most)
  const dense = trainSoftmax(toSet(examples, columns), {
    classes: examples.classes,
    columns: columns.count,
    epochs: 6,
    start,
    support,
  })
  return { columns, dense }
}

/** Learns the weights of every feature that two campaigns or more show. */
function trainAllCategories(examples: CategoryExamples): CategoryWeights {
  const columns = chooseColumns(examples.block, examples.chosen, examples.campaigns)
  const dense = trainSoftmax(toSet(examples, columns), { classes: examples.classes, columns: columns.count })
  return { columns, dense }
}

function toSet({ block, chosen, allowed, weights }: CategoryExamples, columns: Columns): TrainingSet {
  return {
    count: chosen.length,
    ...selectFeatures(block, chosen, columns),
    allowed: Array.from(chosen, (i) => allowed[i] as Float32Array),
    weights: Float32Array.from(chosen, (i) => weights[i] as number),
  }
}

/** The weights that move the scores of the training messages most, as far as they differ from the median of a column. */
function keepMostTelling(
  examples: CategoryExamples,
  { columns: { columnOf, count }, dense }: CategoryWeights,
  most: number,
) {
  const k = examples.classes
  const shown = howOftenShown(examples, columnOf, count)
  const importance = new Float32Array(count * k)
  for (let column = 0; column < count; column++) {
    const own = dense.subarray(column * k, column * k + k)
    const median = own.slice().sort()[k >> 1] as number
    for (let c = 0; c < k; c++) {
      ;(own[c] as number) -= median
      importance[column * k + c] = Math.abs(own[c] as number) * Math.sqrt(shown[column] as number)
    }
  }
  const limit = importance.slice().sort()[Math.max(0, importance.length - most)] as number
  const kept = new Int32Array(columnOf.length).fill(-1)
  const columns: number[] = []
  columnOf.forEach((column, id) => {
    if (column >= 0 && importance.subarray(column * k, column * k + k).some((each) => each >= limit))
      kept[id] = columns.push(column) - 1
  })
  const start = new Float32Array((columns.length + 1) * k)
  const support = new Uint8Array((columns.length + 1) * k)
  columns.forEach((column, at) => {
    for (let c = 0; c < k; c++) {
      if ((importance[column * k + c] as number) < limit) continue
      start[at * k + c] = dense[column * k + c] as number
      support[at * k + c] = 1
    }
  })
  start.set(dense.subarray(count * k), columns.length * k)
  return { columns: { columnOf: kept, count: columns.length }, start, support }
}

/** The weighted sum of squares of each column over the messages. */
export function howOftenShown(
  { block, chosen, weights }: Pick<CategoryExamples, 'block' | 'chosen' | 'weights'>,
  columnOf: Int32Array,
  count: number,
): Float32Array {
  const shown = new Float32Array(count)
  for (const i of chosen)
    for (let j = block.offsets[i] as number; j < (block.offsets[i + 1] as number); j++) {
      const column = columnOf[block.ids[j] as number] as number
      if (column >= 0) (shown[column] as number) += (weights[i] as number) * (block.values[j] as number) ** 2
    }
  return shown
}
