/** A match of a keyword: which one, and where in the text it was given. */
export interface KeywordMatch {
  /** Index of the keyword in the list that the automaton was built from. */
  readonly keyword: number
  readonly start: number
  readonly end: number
}

/** Finds all occurrences of all keywords in one pass. */
export interface KeywordAutomaton {
  /** All matches, overlaps included, ordered by end, then by start; those of equal keywords in the order of the list. */
  readonly search: (text: string) => KeywordMatch[]
}

/** The trie of the keywords in flat arrays; node 0 is the root, which no edge leads to. */
interface Trie {
  /** Open-addressing hash table from (parent, unit) to node; 0 is an empty slot. */
  readonly slots: Int32Array
  readonly parent: Int32Array
  /** The UTF-16 unit on the edge to each node. */
  readonly unit: Uint16Array
  readonly depth: Int32Array
  /** First keyword that ends at each node, or −1. */
  readonly keyword: Int32Array
  /** Next keyword that is equal to this one, or −1. */
  readonly nextEqual: Int32Array
  /** One bit for each hash of two UTF-16 units that begin a keyword. */
  readonly firstPairs: Uint8Array
  /** One bit for each UTF-16 unit that is a keyword by itself. */
  readonly singles: Uint8Array
  size: number
}

/**
 * Builds an Aho–Corasick automaton. Keywords are compared unit by unit, with no folding; empty ones are never found.
 *
 * The search is linear in the length of the text plus the number of matches.
 */
export function createKeywordAutomaton(keywords: readonly string[]): KeywordAutomaton {
  const trie = buildTrie(keywords)
  const { fail, ending, shorter } = linkSuffixes(trie)
  const { keyword, nextEqual, depth, firstPairs, singles } = trie
  const hasSingles = keywords.some(({ length }) => length === 1)

  const addEnding = (found: KeywordMatch[], longest: number, end: number) => {
    for (let node = longest; node !== 0; node = shorter[node] as number)
      for (let k = keyword[node] as number; k >= 0; k = nextEqual[k] as number)
        found.push({ keyword: k, start: end - (depth[node] as number), end })
  }

  /** The node that the longest suffix leads to which goes on with a unit, or 0 where only the root is left to try. */
  const follow = (from: number, unit: number) => {
    for (let node = from; node !== 0; node = fail[node] as number) {
      const next = child(trie, node, unit)
      if (next !== 0) return next
    }
    return 0
  }

  const search = (text: string): KeywordMatch[] => {
    const found: KeywordMatch[] = []
    const { length } = text
    let node = 0
    let following = length > 0 ? text.charCodeAt(0) : 0
    for (let i = 0; i < length; i++) {
      const unit = following
      // Beyond the end charCodeAt is NaN, and arithmetic on what may be NaN is slow.
      following = i + 1 < length ? text.charCodeAt(i + 1) : 0
      if (node !== 0) node = follow(node, unit)
      if (node === 0) {
        // Most places of a text begin no keyword: two look-ups in small tables tell, without walking the trie.
        if (!hasBit(firstPairs, pairHash(unit, following)) && !(hasSingles && hasBit(singles, unit))) continue
        node = child(trie, 0, unit)
      }
      const longest = ending[node] as number
      if (longest !== 0) addEnding(found, longest, i + 1)
    }
    return found
  }
  return { search }
}

function buildTrie(keywords: readonly string[]): Trie {
  let most = 1
  for (const word of keywords) most += word.length
  const trie: Trie = {
    slots: new Int32Array(2 ** Math.ceil(Math.log2(most * 1.5 + 1))),
    parent: new Int32Array(most),
    unit: new Uint16Array(most),
    depth: new Int32Array(most),
    keyword: new Int32Array(most).fill(-1),
    nextEqual: new Int32Array(keywords.length).fill(-1),
    firstPairs: new Uint8Array(2 ** pairBits / 8),
    singles: new Uint8Array(0x10000 / 8),
    size: 1,
  }
  // From the last to the first, so that a chain of equal keywords is in the order of the list.
  for (let k = keywords.length - 1; k >= 0; k--) insert(trie, keywords[k] as string, k)
  return trie
}

function insert(trie: Trie, word: string, index: number): void {
  if (word === '') return
  const first = word.charCodeAt(0)
  if (word.length === 1) setBit(trie.singles, first)
  else setBit(trie.firstPairs, pairHash(first, word.charCodeAt(1)))
  let node = 0
  for (let i = 0; i < word.length; i++) node = childOrNew(trie, node, word.charCodeAt(i))
  trie.nextEqual[index] = trie.keyword[node] as number
  trie.keyword[node] = index
}

const pairBits = 17

function pairHash(unit: number, next: number): number {
  return (Math.imul(unit, 0x9e3779b1) + Math.imul(next, 0x85ebca6b)) >>> (32 - pairBits)
}

function hasBit(bits: Uint8Array, at: number): boolean {
  return ((bits[at >> 3] as number) & (1 << (at & 7))) !== 0
}

function setBit(bits: Uint8Array, at: number): void {
  bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7))
}

function firstSlot(slots: Int32Array, parent: number, unit: number): number {
  const mixed = Math.imul(Math.imul(parent, 0x9e3779b1) ^ unit, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & (slots.length - 1)
}

/** The node that an edge leads to, or 0. */
function child({ slots, parent, unit }: Trie, from: number, by: number): number {
  const mask = slots.length - 1
  for (let slot = firstSlot(slots, from, by); ; slot = (slot + 1) & mask) {
    const node = slots[slot] as number
    if (node === 0 || (parent[node] === from && unit[node] === by)) return node
  }
}

/** The node that an edge leads to, which is added where there is none. */
function childOrNew(trie: Trie, from: number, by: number): number {
  const { slots, parent, unit, depth } = trie
  const mask = slots.length - 1
  let slot = firstSlot(slots, from, by)
  for (let node = slots[slot] as number; node !== 0; node = slots[slot] as number) {
    if (parent[node] === from && unit[node] === by) return node
    slot = (slot + 1) & mask
  }
  const added = trie.size++
  parent[added] = from
  unit[added] = by
  depth[added] = (depth[from] as number) + 1
  slots[slot] = added
  return added
}

/** Where the search goes on from each node; 0 stands for the root, and for none. */
interface Links {
  /** Its longest proper suffix in the trie. */
  readonly fail: Int32Array
  /** The longest proper suffix that is itself a keyword. */
  readonly shorter: Int32Array
  /** The longest keyword that ends here: the node itself, or `shorter`. */
  readonly ending: Int32Array
}

function linkSuffixes(trie: Trie): Links {
  const { parent, unit, depth, keyword, size } = trie
  const fail = new Int32Array(size)
  const shorter = new Int32Array(size)
  const ending = new Int32Array(size)
  for (const node of byDepth(depth, size)) {
    if ((depth[node] as number) > 1) {
      const by = unit[node] as number
      let suffix = fail[parent[node] as number] as number
      let next = child(trie, suffix, by)
      while (next === 0 && suffix !== 0) {
        suffix = fail[suffix] as number
        next = child(trie, suffix, by)
      }
      fail[node] = next
    }
    // The suffix is not as deep, and so has its links already.
    shorter[node] = ending[fail[node] as number] as number
    ending[node] = (keyword[node] as number) >= 0 ? node : shorter[node]
  }
  return { fail, shorter, ending }
}

/** All nodes but the root, shallow ones first (a counting sort). */
function byDepth(depth: Int32Array, size: number): Int32Array {
  let deepest = 0
  for (let node = 1; node < size; node++) deepest = Math.max(deepest, depth[node] as number)
  const next = new Int32Array(deepest + 2)
  for (let node = 1; node < size; node++)
    next[(depth[node] as number) + 1] = (next[(depth[node] as number) + 1] as number) + 1
  for (let d = 1; d < next.length; d++) next[d] = (next[d] as number) + (next[d - 1] as number)
  const sorted = new Int32Array(size - 1)
  for (let node = 1; node < size; node++) {
    const d = depth[node] as number
    const at = next[d] as number
    next[d] = at + 1
    sorted[at] = node
  }
  return sorted
}
