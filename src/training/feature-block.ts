import { startAnalysis } from '../analysis/part'
import { featureBits, featuresOf } from '../classifier/features'

/** The features of many messages in one block of memory. */
export interface FeatureBlock {
  /** Where the features of each message begin; one more at the end. */
  readonly offsets: Uint32Array
  /** Where its structural features begin, behind those of its words. */
  readonly structures: Uint32Array
  readonly ids: Uint32Array
  readonly values: Float32Array
}

/** Extracts the features of all texts: once, for every model that is trained on them. */
export function extractFeatures(texts: readonly string[], onMessage?: () => void): FeatureBlock {
  const offsets = new Uint32Array(texts.length + 1)
  const structures = new Uint32Array(texts.length)
  let ids = new Uint32Array(1 << 16)
  let values = new Float32Array(1 << 16)
  texts.forEach((text, i) => {
    const found = featuresOf(startAnalysis(text))
    const at = offsets[i] as number
    while (at + found.count > ids.length) {
      ids = grow(ids, new Uint32Array(ids.length * 2))
      values = grow(values, new Float32Array(values.length * 2))
    }
    ids.set(found.ids.subarray(0, found.count), at)
    values.set(found.values.subarray(0, found.count), at)
    structures[i] = at + found.words
    offsets[i + 1] = at + found.count
    onMessage?.()
  })
  return { offsets, structures, ids, values }
}

function grow<A extends Uint32Array | Float32Array>(from: A, to: A): A {
  to.set(from)
  return to
}

/** The same messages without their structure: words alone. */
export function withoutStructure(block: FeatureBlock): FeatureBlock {
  const values = block.values.slice()
  block.structures.forEach((start, i) => values.fill(0, start, block.offsets[i + 1]))
  return { ...block, values }
}

/** Which features a model has, and in which column of its weights each of them is; −1 for none. */
export interface Columns {
  readonly columnOf: Int32Array
  readonly count: number
}

/** The features that messages of at least `least` campaigns show. */
export function chooseColumns(block: FeatureBlock, chosen: Uint32Array, campaigns: Int32Array, least = 2): Columns {
  const seen = new Uint8Array(1 << featureBits)
  const last = new Int32Array(1 << featureBits).fill(-1)
  for (const i of chosen) {
    const campaign = campaigns[i] as number
    for (let j = block.offsets[i] as number; j < (block.offsets[i + 1] as number); j++) {
      const id = block.ids[j] as number
      if (last[id] === campaign || (seen[id] as number) >= least) continue
      ;(seen[id] as number)++
      last[id] = campaign
    }
  }
  const columnOf = new Int32Array(1 << featureBits).fill(-1)
  let count = 0
  for (let id = 0; id < seen.length; id++) if ((seen[id] as number) >= least) columnOf[id] = count++
  return { columnOf, count }
}

/** The features of the chosen messages by column, without those that have none or count 0. */
export function selectFeatures(
  block: FeatureBlock,
  chosen: Uint32Array,
  { columnOf }: Columns,
): { offsets: Uint32Array; ids: Uint32Array; values: Float32Array } {
  let most = 0
  for (const i of chosen) most += (block.offsets[i + 1] as number) - (block.offsets[i] as number)
  const offsets = new Uint32Array(chosen.length + 1)
  const ids = new Uint32Array(most)
  const values = new Float32Array(most)
  let at = 0
  chosen.forEach((i, n) => {
    for (let j = block.offsets[i] as number; j < (block.offsets[i + 1] as number); j++) {
      const column = columnOf[block.ids[j] as number] as number
      const value = block.values[j] as number
      if (column < 0 || value === 0) continue
      ids[at] = column
      values[at++] = value
    }
    offsets[n + 1] = at
  })
  return { offsets, ids: ids.subarray(0, at), values: values.subarray(0, at) }
}
