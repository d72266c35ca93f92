import { grown } from './text-store'

/** For each pair of neighbouring units, which of some texts have it. A text is known by its place in their order. */
export interface PairLists {
  /** The list of a pair, or −1 where no text has it. */
  readonly list: (pair: number) => number
  /** List `l` stands in `postings` from `starts[l]` to `starts[l + 1]`: places, ascending, each once. */
  readonly starts: Uint32Array
  readonly postings: Uint16Array
}

/** A pair of neighbouring units as one number. */
export function pairAt(units: Uint16Array, at: number): number {
  return (((units[at] as number) << 16) | (units[at + 1] as number)) >>> 0
}

/** Lists the pairs of up to 65,536 texts that begin at `begins` and are so long. */
export function buildPairLists(units: Uint16Array, begins: Uint32Array, lengths: Uint16Array): PairLists {
  const { list, listOrNew, count, trim } = createPairNumbers()
  const { met, sizes } = countPairs(units, begins, lengths, listOrNew)
  trim()
  const starts = new Uint32Array(count() + 1)
  for (let l = 0; l < count(); l++) starts[l + 1] = (starts[l] as number) + (sizes[l] as number)
  const postings = new Uint16Array(starts[count()] as number)
  const ends = starts.slice()
  let next = 0
  for (let place = 0; place < lengths.length; place++) {
    for (const end = next + (lengths[place] as number) - 1; next < end; next++) {
      const l = met[next] as number
      if (l < 0) continue
      postings[ends[l] as number] = place
      ends[l] = (ends[l] as number) + 1
    }
  }
  return { list, starts, postings }
}

/** The length of each list, and for every pair of the texts, in order, its list; −1 for one that its text had before. */
function countPairs(
  units: Uint16Array,
  begins: Uint32Array,
  lengths: Uint16Array,
  listOrNew: (pair: number) => number,
) {
  let pairs = 0
  for (const length of lengths) pairs += length - 1
  const met = new Int32Array(pairs)
  let sizes = new Uint32Array(1024)
  /** The latest text with each pair, as place + 1. */
  let latest = new Uint32Array(1024)
  let next = 0
  for (let place = 0; place < lengths.length; place++) {
    const begin = begins[place] as number
    const end = begin + (lengths[place] as number) - 1
    for (let at = begin; at < end; at++) {
      const l = listOrNew(pairAt(units, at))
      if (l >= sizes.length) {
        sizes = grown(sizes, l + 1)
        latest = grown(latest, l + 1)
      }
      const isNew = latest[l] !== place + 1
      met[next++] = isNew ? l : -1
      if (!isNew) continue
      latest[l] = place + 1
      sizes[l] = (sizes[l] as number) + 1
    }
  }
  return { met, sizes }
}

/** Numbers pairs from 0 in the order in which they are first met. */
function createPairNumbers() {
  let pairs = new Uint32Array(256)
  /** Open-addressing hash table of numbers + 1; 0 is an empty slot. */
  let bits = 9
  let slots = new Int32Array(2 ** bits)
  let size = 0
  // Whoever writes the texts cannot know which pairs collide.
  const factor = Math.floor(Math.random() * 0x80000000) * 2 + 1

  const slotOf = (pair: number) => {
    const mixed = Math.imul(pair, factor)
    let slot = Math.imul(mixed ^ (mixed >>> 15), factor) >>> (32 - bits)
    while (slots[slot] !== 0 && pairs[(slots[slot] as number) - 1] !== pair) slot = (slot + 1) & (slots.length - 1)
    return slot
  }

  const list = (pair: number) => (slots[slotOf(pair)] as number) - 1

  const listOrNew = (pair: number) => {
    const slot = slotOf(pair)
    if (slots[slot] !== 0) return (slots[slot] as number) - 1
    pairs = grown(pairs, size + 1)
    pairs[size] = pair
    slots[slot] = ++size
    if (size * 3 > slots.length * 2) {
      slots = new Int32Array(2 ** ++bits)
      for (let l = 0; l < size; l++) slots[slotOf(pairs[l] as number)] = l + 1
    }
    return size - 1
  }
  /** Gives back the memory kept for further pairs. */
  const trim = () => {
    pairs = pairs.slice(0, size)
  }
  return { list, listOrNew, count: () => size, trim }
}
