/**
 * Gives each text the number of its campaign: texts that share at least `threshold` of their pairs of characters, digits
 * alike and spaces left out, found by MinHash bands and checked by the Jaccard index. Texts of fewer than six pairs stay
 * alone.
 */
export function campaignsOf(texts: readonly string[], threshold = 0.5): Int32Array {
  const parent = Int32Array.from(texts, (_, i) => i)
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i] as number] as number
    return i
  }
  const sets = texts.map(pairsOf)
  const bands = new Map<string, number>()
  const mins = new Uint32Array(bandCount * perBand)
  sets.forEach((pairs, i) => {
    if (pairs.size < fewest) return
    fillMins(pairs, mins)
    for (let band = 0; band < bandCount; band++) {
      const key = `${band}:${mins[perBand * band]}:${mins[perBand * band + 1]}`
      const other = bands.get(key)
      if (other === undefined) bands.set(key, i)
      else if (find(other) !== find(i) && jaccard(sets[other] as Set<number>, pairs) >= threshold)
        parent[find(i)] = find(other)
    }
  })
  return Int32Array.from(texts, (_, i) => find(i))
}

const bandCount = 16
const perBand = 2
const fewest = 6

function pairsOf(text: string): Set<number> {
  const plain = text.replace(/\d/g, '0').replace(/\s+/g, '')
  const pairs = new Set<number>()
  for (let i = 0; i + 1 < plain.length; i++) pairs.add(plain.charCodeAt(i) * 65536 + plain.charCodeAt(i + 1))
  return pairs
}

/** The least scrambled value of the pairs for each of several hash functions. */
function fillMins(pairs: ReadonlySet<number>, mins: Uint32Array): void {
  mins.fill(0xffffffff)
  for (const pair of pairs)
    for (let h = 0; h < mins.length; h++) {
      const value = scramble(pair, h)
      if (value < (mins[h] as number)) mins[h] = value
    }
}

function scramble(value: number, seed: number): number {
  let x = (value ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d) >>> 0
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b) >>> 0
  return (x ^ (x >>> 16)) >>> 0
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const pair of a) if (b.has(pair)) both++
  return both / (a.size + b.size - both)
}
