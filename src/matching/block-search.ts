import { createCandidateFinder, type CandidateFinder, type Probe } from './candidates'
import { setWords, writeSet } from './character-set'
import { editLimit, similarLengths } from './edit-limit'
import { blockSize, buildBlock, type TextBlock } from './text-block'
import { createComparer, type MakeTextSearch, type TextSearch } from './text-search'
import type { TextStore } from './text-store'

/** So many new texts are compared one by one before they are put into blocks. */
const mostFresh = 128

/** The search through blocks, for any number of texts. */
export const searchBlocks: MakeTextSearch = (store, isLive, mostUnits) => {
  const comparer = createComparer(store, isLive, mostUnits)
  const limits = new Uint16Array(mostUnits + 1)
  const set = new Int32Array(setWords)
  let findCandidates: CandidateFinder | undefined
  let fresh: number[] = []
  let blocks: readonly TextBlock[] = []

  const probeOf = (units: Uint16Array, length: number, threshold: number): Probe => {
    const { shortest, longest } = similarLengths(length, threshold, mostUnits)
    for (let n = shortest; n <= longest; n++) limits[n] = editLimit(Math.max(n, length), threshold)
    writeSet(set, 0, units, 0, length)
    return { units, length, set, shortest, longest, limits }
  }

  const search: TextSearch['search'] = (units, length, threshold, found) => {
    if (fresh.length > mostFresh) {
      blocks = withTexts(store, blocks, fresh)
      fresh = []
    }
    const compare = comparer(units, length, threshold, found)
    fresh.forEach(compare)
    if (blocks.length === 0) return
    // Its tables are large, and few templates need none of them.
    const find = (findCandidates ??= createCandidateFinder(mostUnits))
    const probe = probeOf(units, length, threshold)
    for (const block of blocks) find(block, probe, (place) => compare(block.texts[place] as number))
  }

  return { add: (text) => void fresh.push(text), search }
}

/**
 * Puts further texts into blocks, together with those of blocks that are not much larger: so there are few blocks, and
 * a text moves only about as often as the number of texts doubles.
 */
function withTexts(store: TextStore, blocks: readonly TextBlock[], added: readonly number[]): readonly TextBlock[] {
  const kept: TextBlock[] = []
  const moving = [...added]
  for (const block of [...blocks].sort((a, b) => a.texts.length - b.texts.length)) {
    if (block.texts.length > 2 * moving.length) kept.push(block)
    else for (const text of block.texts) moving.push(text)
  }
  // Length and number in one, which are sorted fast; a number has 32 bits.
  const sorted = Float64Array.from(moving, (text) => store.length(text) * 2 ** 32 + text).sort()
  const count = Math.ceil(sorted.length / blockSize)
  for (let i = 0; i < count; i++) {
    const from = Math.floor((i * sorted.length) / count)
    const to = Math.floor(((i + 1) * sorted.length) / count)
    kept.push(
      buildBlock(
        store,
        Uint32Array.from(sorted.subarray(from, to), (key) => key % 2 ** 32),
      ),
    )
  }
  return kept
}
