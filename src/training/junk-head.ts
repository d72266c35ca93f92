import { featureBits } from '../classifier/features'
import { chooseColumns, selectFeatures, withoutStructure, type Columns, type FeatureBlock } from './feature-block'
import { trainSoftmax } from './softmax-regression'

/** Messages to train on: their features, which of them are junk, and what each counts. */
export interface JunkExamples {
  readonly block: FeatureBlock
  readonly chosen: Uint32Array
  readonly campaigns: Int32Array
  /** By number of the message, as the block has them. */
  readonly junk: readonly boolean[]
  readonly weights: Float32Array
}

/** One weight a feature, by its id, in log-odds of junk. */
export interface JunkWeights {
  readonly bias: number
  readonly byId: Float32Array
}

/**
 * Learns what speaks for junk and what against it, as the mean of two linear models that err differently: logistic
 * regression on the words alone, and one on words and structure whose features are scaled by their naive Bayes log ratio
 * (Wang and Manning 2012, "Baselines and Bigrams"). Both are linear, so that their mean is one model.
 */
export function trainJunk(examples: JunkExamples): JunkWeights {
  const { block } = examples
  const ratios = logRatios(examples)
  const scaled = block.values.map((value, j) => value * Math.abs(ratios[block.ids[j] as number] as number))
  const byWords = fit(examples, withoutStructure(block))
  const byRatio = fit(examples, { ...block, values: scaled })
  const byId = byWords.byId
  for (let id = 0; id < byId.length; id++)
    byId[id] = ((byId[id] as number) + (byRatio.byId[id] as number) * Math.abs(ratios[id] as number)) / 2
  return { bias: (byWords.bias + byRatio.bias) / 2, byId }
}

/** Binary logistic regression. */
function fit({ chosen, campaigns, junk, weights }: JunkExamples, block: FeatureBlock): JunkWeights {
  const columns = chooseColumns(block, chosen, campaigns)
  const ham = Float32Array.of(1, 0)
  const spam = Float32Array.of(0, 1)
  const dense = trainSoftmax(
    {
      count: chosen.length,
      ...selectFeatures(block, chosen, columns),
      allowed: Array.from(chosen, (i) => (junk[i] ? spam : ham)),
      weights: Float32Array.from(chosen, (i) => weights[i] as number),
    },
    { classes: 2, columns: columns.count },
  )
  return toJunkWeights(columns, dense)
}

function toJunkWeights({ columnOf, count }: Columns, dense: Float32Array): JunkWeights {
  const difference = (column: number) => (dense[2 * column + 1] as number) - (dense[2 * column] as number)
  return {
    bias: difference(count),
    byId: Float32Array.from(columnOf, (column) => (column < 0 ? 0 : difference(column))),
  }
}

/** What is added to every count, so that a feature seen once says little. */
const smoothing = 3

/** The logarithm of how much more often junk shows a feature than ham does. */
function logRatios({ block, chosen, junk, weights }: JunkExamples): Float32Array {
  const counts = [new Float64Array(1 << featureBits), new Float64Array(1 << featureBits)] as const
  const totals = [0, 0]
  for (const i of chosen) {
    const label = junk[i] ? 1 : 0
    const weight = weights[i] as number
    ;(totals[label] as number) += weight
    for (let j = block.offsets[i] as number; j < (block.offsets[i + 1] as number); j++)
      (counts[label][block.ids[j] as number] as number) += weight
  }
  const share = (label: 0 | 1, id: number) =>
    ((counts[label][id] as number) + smoothing) / ((totals[label] as number) + 2 * smoothing)
  return Float32Array.from({ length: 1 << featureBits }, (_, id) =>
    counts[0][id] || counts[1][id] ? Math.log(share(1, id) / share(0, id)) : 0,
  )
}
