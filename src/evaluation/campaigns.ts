/** Hashes of a text that are compared in bands: enough to find near all pairs that share half of their pairs. */
const bandCount = 16
const hashesPerBand = 2
/** Texts with fewer pairs of characters are near-duplicates only where they are equal. */
const fewestPairs = 6
/** Longer texts are compared by so many characters. */
const mostCharacters = 2000

/**
 * Groups near-duplicate texts: gives each text the number of its campaign. Two texts belong together where they share at
 * least half of their pairs of neighbouring characters (Jaccard similarity ≥ 0.5; digits count alike, white space not), or
 * where a chain of such pairs joins them. Linear in the length of all texts, since a text is compared only with the first
 * one that shares a band of hashes with it: a few pairs near the threshold are overlooked.
 *
 * Source: A. Z. Broder, On the resemblance and containment of documents (1997); bands after J. Leskovec, A. Rajaraman
 * and J. D. Ullman, Mining of Massive Datasets, chapter 3: 16 bands of two hashes, and every candidate is checked.
 *
 * @example
 * ```ts
 * import { campaignsOf } from 'junksift/evaluation'
 *
 * const [a, b, c] = campaignsOf([
 *   '【优品衣橱】双11全场5折,满300减50,拒收请回复R',
 *   '【优品衣橱】双11全场6折,满500减80,拒收请回复R',
 *   '晚上一起吃火锅吗?',
 * ])
 * console.log(a === b, a === c) // true false
 * ```
 */
export function campaignsOf(texts: readonly string[]): readonly number[] {
  const { find, join } = createForest(texts.length)
  const pairsByText = texts.map(pairsOf)
  const firstWith = new Map<string, number>()
  texts.forEach((text, i) => {
    const pairs = pairsByText[i] as ReadonlySet<number>
    const isShort = pairs.size < fewestPairs
    for (const key of isShort ? [`text ${plain(text)}`] : bandsOf(pairs)) {
      const other = firstWith.get(key)
      if (other === undefined) firstWith.set(key, i)
      else if (find(other) !== find(i) && (isShort || shared(pairsByText[other] as never, pairs) >= 0.5)) join(i, other)
    }
  })
  return texts.map((_, i) => find(i))
}

/** Sets that can be joined, each known by its first member. */
function createForest(size: number) {
  const parents = Int32Array.from({ length: size }, (_, i) => i)
  const find = (member: number): number => {
    let at = member
    while (parents[at] !== at) at = parents[at] = parents[parents[at] as number] as number
    return at
  }
  const join = (a: number, b: number) => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number]
    parents[high] = low
  }
  return { find, join }
}

function plain(text: string): string {
  return text.slice(0, mostCharacters).replace(/\d/g, '0').replace(/\s+/g, '')
}

function pairsOf(text: string): ReadonlySet<number> {
  const units = plain(text)
  const pairs = new Set<number>()
  for (let i = 0; i + 1 < units.length; i++) pairs.add(units.charCodeAt(i) * 65_536 + units.charCodeAt(i + 1))
  return pairs
}

function bandsOf(pairs: ReadonlySet<number>): readonly string[] {
  const least = new Uint32Array(bandCount * hashesPerBand).fill(0xffffffff)
  for (const pair of pairs)
    for (let seed = 0; seed < least.length; seed++) least[seed] = Math.min(least[seed] as number, scramble(pair, seed))
  return Array.from({ length: bandCount }, (_, band) => {
    const at = band * hashesPerBand
    return [band, ...least.subarray(at, at + hashesPerBand)].join(':')
  })
}

/** A hash of 32 bits: `lowbias32` of C. Wellons's Hash Prospector. */
function scramble(value: number, seed: number): number {
  let x = (value ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d) >>> 0
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b) >>> 0
  return (x ^ (x >>> 16)) >>> 0
}

/** Jaccard similarity, 0…1. */
function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const pair of a) if (b.has(pair)) both++
  return both / (a.size + b.size - both)
}
