import type { Category } from '../core/category'
import { alphabet, goesOn, type ModelData } from '../classifier/model'

/** Writes numbers, each in as many characters as it needs. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = ''
  for (let number of numbers) {
    for (; number >= goesOn; number -= goesOn) text += alphabet[goesOn]
    text += alphabet[number]
  }
  return text
}

/** What a model is packed from. */
export interface DenseModel {
  readonly categories: readonly Category[]
  /** The feature id of each column, ascending. */
  readonly ids: Uint32Array
  /** Weights by column: one a category, the last for junk. The bias is the last column. */
  readonly weights: Float32Array
  readonly trainedOn: string
}

/** The sizes that a stored weight can have. */
const sizes: readonly number[] = [0.3, 0.45, 0.675, 1.01, 1.52, 2.28, 3.42, 5.13, 7.69]

/** Packs the weights of a model: each becomes the nearest of the sizes, and those nearer to 0 than to one are left out. */
export function packModel({ categories, ids, weights, trainedOn }: DenseModel): ModelData {
  const k = categories.length + 1
  const gaps: number[] = []
  const counts: number[] = []
  const classes: number[] = []
  const symbols: number[] = []
  let last = 0
  ids.forEach((id, column) => {
    const before = classes.length
    for (let c = 0; c < k; c++) {
      const symbol = symbolOf(weights[column * k + c] as number)
      if (symbol < 0) continue
      classes.push(c)
      symbols.push(symbol)
    }
    if (classes.length === before) return
    gaps.push(id - last)
    counts.push(classes.length - before)
    last = id
  })
  const bias = [...weights.subarray(weights.length - k)].map((each) => Math.round(each * 1000) / 1000)
  return {
    version: 2,
    trainedOn,
    categories,
    bias,
    sizes,
    gaps: writeNumbers(gaps),
    counts: writeNumbers(counts),
    classes: writeNumbers(classes),
    symbols: writeNumbers(symbols),
  }
}

function symbolOf(weight: number): number {
  const size = Math.abs(weight)
  if (size < (sizes[0] as number) / 2) return -1
  let best = 0
  for (let i = 1; i < sizes.length; i++)
    if (Math.abs((sizes[i] as number) - size) < Math.abs((sizes[best] as number) - size)) best = i
  return 2 * best + (weight < 0 ? 1 : 0)
}
