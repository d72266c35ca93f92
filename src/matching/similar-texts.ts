import { createBoundedDistance } from './bounded-distance'
import { createCandidateFinder, type CandidateFinder, type Probe } from './candidates'
import { setWords, writeSet } from './character-set'
import { editLimit, similarityAt, similarLengths } from './edit-limit'
import { blockSize, buildBlock, type TextBlock } from './text-block'
import type { TextStore } from './text-store'

/** Finds texts of a store that are similar to a given one. */
export interface SimilarTexts {
  /** Adds a text of the store to those that are searched. */
  readonly add: (text: number) => void
  /**
   * Calls back for each text at least as similar as the threshold, which the callback may raise by what it returns; in
   * no order.
   */
  readonly search: (
    units: Uint16Array,
    length: number,
    threshold: number,
    found: (text: number, similarity: number) => number,
  ) => void
}

/** So many new texts are compared one by one before they are put into blocks. */
const mostFresh = 128

/** Leaves out the texts of which `isLive` says no. No text may have more than `mostUnits` units. */
export function createSimilarTexts(
  store: TextStore,
  isLive: (text: number) => boolean,
  mostUnits: number,
): SimilarTexts {
  const distance = createBoundedDistance(mostUnits)
  let findCandidates: CandidateFinder | undefined
  const limits = new Uint16Array(mostUnits + 1)
  const set = new Int32Array(setWords)
  let fresh: number[] = []
  let blocks: readonly TextBlock[] = []

  const probeOf = (units: Uint16Array, length: number, threshold: number): Probe => {
    const { shortest, longest } = similarLengths(length, threshold, mostUnits)
    for (let n = shortest; n <= longest; n++) limits[n] = editLimit(Math.max(n, length), threshold)
    writeSet(set, 0, units, 0, length)
    distance.prepare(units, length)
    return { units, length, set, shortest, longest, limits }
  }

  const search: SimilarTexts['search'] = (units, length, threshold, found) => {
    if (fresh.length > mostFresh) {
      blocks = withTexts(store, blocks, fresh)
      fresh = []
    }
    const probe = probeOf(units, length, threshold)
    const stored = store.units()
    let least = threshold
    const compare = (text: number) => {
      if (!isLive(text)) return
      const otherLength = store.length(text)
      const longer = Math.max(length, otherLength)
      const edits = distance.within(stored, store.start(text), otherLength, editLimit(longer, least))
      if (edits >= 0) least = found(text, similarityAt(edits, longer))
    }
    for (const text of fresh) compare(text)
    if (blocks.length === 0) return
    // Its tables are large, and few templates need none of them.
    const find = (findCandidates ??= createCandidateFinder(mostUnits))
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
