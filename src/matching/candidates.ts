import { farApart } from './character-set'
import { pairAt, type PairLists } from './pair-lists'
import { choosePieces } from './pieces'
import { blockSize, type TextBlock } from './text-block'

/** A text that similar ones are sought for. */
export interface Probe {
  readonly units: Uint16Array
  readonly length: number
  /** Its characters; see character-set. */
  readonly set: Int32Array
  /** The lengths that a similar text may have. */
  readonly shortest: number
  readonly longest: number
  /** For each of those lengths, the most edits that leave it similar. */
  readonly limits: Uint16Array
}

/** Calls back for each place of a block whose text may be similar: all that are, and few others. */
export type CandidateFinder = (block: TextBlock, probe: Probe, found: (place: number) => void) => void

/** How many pieces a similar text must hold. More take longer to look up, fewer leave more texts to compare; measured. */
const enough = 3

/**
 * Makes a finder by the pigeonhole principle: of `e + 3` pieces of a text that do not overlap, `e` edits leave at least
 * three as they are, and a similar text holds those somewhere. Pieces are pairs of neighbouring units, the rarest in the
 * block first, so that what most texts share (signatures, opt-outs) is hardly looked at.
 *
 * The longer a text, the more edits it may be away, and the more pieces are needed: the most common ones are looked up
 * among the longest texts only. Where a text has too few pieces for that, and where they are about as common as the texts,
 * all texts are compared, by their sets of characters first.
 */
export function createCandidateFinder(mostUnits: number): CandidateFinder {
  const costs = new Float64Array(mostUnits)
  const lists = new Int32Array(mostUnits)
  /** The lists of the chosen pieces; −1 for those that no text has. */
  const chosen = new Int32Array(mostUnits)
  /** How many pieces each place was found to hold; all 0 between searches. */
  const counts = new Uint16Array(blockSize)
  const touched = new Uint16Array(blockSize)

  /** Chooses pieces, and returns how many, and how many places their lists hold. */
  const choose = ({ list, starts }: PairLists, { units, length }: Probe, wanted: number) => {
    const pairs = length - 1
    for (let i = 0; i < pairs; i++) {
      const l = list(pairAt(units, i))
      lists[i] = l
      costs[i] = l < 0 ? 0 : (starts[l + 1] as number) - (starts[l] as number)
    }
    const pieces = choosePieces(costs, pairs, wanted, chosen)
    let cost = 0
    for (let i = 0; i < pieces; i++) {
      const at = chosen[i] as number
      cost += costs[at] as number
      chosen[i] = lists[at] as number
    }
    return { pieces, cost }
  }

  return ({ lengths, sets, pairs }, probe, found) => {
    const { limits, set, shortest, longest } = probe
    const limitOf = (length: number) => limits[length] as number
    const limitAt = (place: number) => limits[lengths[place] as number] as number
    const check = (place: number) => {
      if (!farApart(sets, place, set, limitAt(place))) found(place)
    }
    const first = lowerBound(lengths, 0, lengths.length, shortest)
    const last = lowerBound(lengths, first, lengths.length, longest + 1)
    if (first === last) return

    const { pieces, cost } = choose(pairs, probe, limitAt(last - 1) + enough)
    let end = last
    while (end > first && limitAt(end - 1) + enough > pieces) end--
    if (cost > 4 * (end - first)) end = first
    for (let place = end; place < last; place++) check(place)
    if (end === first) return

    const { starts, postings } = pairs
    let touches = 0
    let begin = first
    let least = shortest
    for (let i = 0; i < pieces; i++) {
      // Texts that are fewer edits away have enough pieces without this one.
      for (; least <= longest && limitOf(least) + enough <= i; least++)
        begin = lowerBound(lengths, begin, end, least + 1)
      const list = chosen[i] as number
      if (list < 0) continue
      const from = lowerBound(postings, starts[list] as number, starts[list + 1] as number, begin)
      const to = lowerBound(postings, from, starts[list + 1] as number, end)
      for (let p = from; p < to; p++) {
        const place = postings[p] as number
        const count = counts[place] as number
        if (count === 0) touched[touches++] = place
        counts[place] = count + 1
      }
    }
    for (let i = 0; i < touches; i++) {
      const place = touched[i] as number
      const isCandidate = (counts[place] as number) >= enough
      counts[place] = 0
      if (isCandidate) check(place)
    }
  }
}

/** The first index from `from` to `to` whose value is at least `value`; values ascend. */
function lowerBound(values: Uint16Array, from: number, to: number, value: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
