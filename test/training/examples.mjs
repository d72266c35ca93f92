// Turns rows into training examples in one block of memory.
import { categories } from './data.mjs'

/** The features of every row: computed once, then used by every split. */
export function extract(rows, { featuresOf, startAnalysis }) {
  const offsets = new Uint32Array(rows.length + 1)
  let ids = new Uint32Array(1 << 22)
  let values = new Float32Array(1 << 22)
  rows.forEach((row, i) => {
    const { count, ids: found, values: how } = featuresOf(startAnalysis(row.text))
    const at = offsets[i]
    if (at + count > ids.length) {
      ids = grow(ids, Uint32Array)
      values = grow(values, Float32Array)
    }
    ids.set(found.subarray(0, count), at)
    values.set(how.subarray(0, count), at)
    offsets[i + 1] = at + count
  })
  return { offsets, ids, values }
}

function grow(array, Kind) {
  const larger = new Kind(array.length * 2)
  larger.set(array)
  return larger
}

/** The columns of features that at least `least` campaigns of the chosen rows show. */
export function chooseColumns(block, chosen, campaigns, bits, least = 2) {
  const seen = new Uint8Array(1 << bits)
  const last = new Int32Array(1 << bits).fill(-1)
  for (const i of chosen)
    for (let j = block.offsets[i]; j < block.offsets[i + 1]; j++) {
      const id = block.ids[j]
      if (last[id] !== campaigns[i] && seen[id] < 255) {
        seen[id]++
        last[id] = campaigns[i]
      }
    }
  const columnOf = new Int32Array(1 << bits).fill(-1)
  let count = 0
  for (let id = 0; id < seen.length; id++) if (seen[id] >= least) columnOf[id] = count++
  return { columnOf, count }
}

/** The training set of the chosen rows. */
export function toSet(rows, block, chosen, { columnOf }, weights) {
  let size = 0
  for (const i of chosen) size += block.offsets[i + 1] - block.offsets[i]
  const set = {
    count: chosen.length,
    offsets: new Uint32Array(chosen.length + 1),
    ids: new Uint32Array(size),
    values: new Float32Array(size),
    allowed: chosen.map((i) => maskOf(rows[i].allowed)),
    weights: Float32Array.from(chosen, (i) => weights[i]),
  }
  let at = 0
  chosen.forEach((i, n) => {
    for (let j = block.offsets[i]; j < block.offsets[i + 1]; j++) {
      const column = columnOf[block.ids[j]]
      if (column < 0) continue
      set.ids[at] = column
      set.values[at++] = block.values[j]
    }
    set.offsets[n + 1] = at
  })
  return set
}

const masks = new Map()
function maskOf(allowed) {
  const key = allowed.join()
  if (!masks.has(key))
    masks.set(
      key,
      Float32Array.from(categories, (category) => (allowed.includes(category) ? 1 : 0)),
    )
  return masks.get(key)
}
