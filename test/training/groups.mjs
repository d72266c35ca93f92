// Campaigns: messages that share at least half of their pairs of characters, found by MinHash bands and checked.

/** Gives each text the number of its campaign. */
export function campaignsOf(texts, threshold = 0.5) {
  const parent = Int32Array.from(texts, (_, i) => i)
  const find = (i) => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]]
    return i
  }
  const sets = texts.map(pairsOf)
  const bands = new Map()
  const bandCount = 16
  const perBand = 2
  const mins = new Uint32Array(bandCount * perBand)
  sets.forEach((pairs, i) => {
    if (pairs.size < 6) return
    mins.fill(0xffffffff)
    for (const pair of pairs)
      for (let h = 0; h < mins.length; h++) {
        const value = scramble(pair, h)
        if (value < mins[h]) mins[h] = value
      }
    for (let b = 0; b < bandCount; b++) {
      const key = `${b}:${mins[2 * b]}:${mins[2 * b + 1]}`
      const other = bands.get(key)
      if (other === undefined) bands.set(key, i)
      else if (find(other) !== find(i) && jaccard(sets[other], pairs) >= threshold) parent[find(i)] = find(other)
    }
  })
  return texts.map((_, i) => find(i))
}

function pairsOf(text) {
  const folded = text.replace(/\d/g, '0').replace(/\s+/g, '')
  const pairs = new Set()
  for (let i = 0; i + 1 < folded.length; i++) pairs.add(folded.charCodeAt(i) * 65536 + folded.charCodeAt(i + 1))
  return pairs
}

function scramble(value, seed) {
  let x = (value ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d) >>> 0
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b) >>> 0
  return (x ^ (x >>> 16)) >>> 0
}

function jaccard(a, b) {
  let both = 0
  for (const pair of a) if (b.has(pair)) both++
  return both / (a.size + b.size - both)
}
