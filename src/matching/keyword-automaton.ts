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

/**
 * The tree of the keywords in flat arrays. Node 0 is the root; nodes are numbered level by level, the children of one
 * node side by side in the order of their units, so that a step of the search looks at few places of memory.
 */
interface Tree {
  readonly size: number
  readonly parent: Int32Array
  readonly depth: Int32Array
  /** The UTF-16 unit that leads to each node. */
  readonly unit: Uint16Array
  /** Where the children of each node begin; one more at the end. */
  readonly children: Int32Array
  /** First keyword that ends at each node, or −1. */
  readonly keyword: Int32Array
  /** Next keyword that is equal to this one, or −1. */
  readonly nextEqual: Int32Array
}

/**
 * Builds an Aho–Corasick automaton. Keywords are compared unit by unit, with no folding; empty ones are never found.
 *
 * The search is linear in the length of the text plus the number of matches.
 */
export function createKeywordAutomaton(keywords: readonly string[]): KeywordAutomaton {
  const tree = growTree(keywords)
  const automaton: Automaton = { tree, links: linkSuffixes(tree), pairs: indexPairs(tree), singles: singlesOf(tree) }
  return { search: (text) => search(automaton, text) }
}

interface Automaton {
  readonly tree: Tree
  readonly links: Links
  readonly pairs: Pairs
  readonly singles: Singles
}

/** Most pairs of a text begin no keyword, as look-ups in two small tables tell: this loop holds little else. */
function search(automaton: Automaton, text: string): KeywordMatch[] {
  const { pairs, singles, links, tree } = automaton
  const { bits, slots } = pairs
  const found: KeywordMatch[] = []
  let before = -1
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const hash = hashOf(before, unit)
    const node = hasBit(bits, hash >>> (32 - pairBits)) && i > 0 ? pairNode(slots, hash, before, unit) : 0
    if (node !== 0) {
      i = walk(automaton, text, i, node, found)
      before = text.charCodeAt(i)
    } else {
      if (hasBit(singles.bits, unit)) addEnding(tree, links, singles.nodes.get(unit) as number, i + 1, found)
      before = unit
    }
  }
  return found
}

/**
 * Follows a node of two units or more as far as the text leads on from it.
 *
 * @returns the place of the last unit that was followed
 */
function walk({ tree, links }: Automaton, text: string, start: number, from: number, found: KeywordMatch[]): number {
  const { fail, ending } = links
  let at = start
  for (let node = from; node !== 0; at++) {
    const longest = ending[node] as number
    if (longest !== 0) addEnding(tree, links, longest, at + 1, found)
    const unit = at + 1 < text.length ? text.charCodeAt(at + 1) : -1
    let next = 0
    while (next === 0 && node !== 0) {
      next = childOf(tree, node, unit)
      node = fail[node] as number
    }
    node = next
  }
  return at - 1
}

function addEnding(tree: Tree, links: Links, longest: number, end: number, found: KeywordMatch[]): void {
  const { keyword, nextEqual, depth } = tree
  for (let node = longest; node !== 0; node = links.shorter[node] as number)
    for (let k = keyword[node] as number; k >= 0; k = nextEqual[k] as number)
      found.push({ keyword: k, start: end - (depth[node] as number), end })
}

function growTree(keywords: readonly string[]): Tree {
  const nextEqual = new Int32Array(keywords.length)
  const firstOf = new Map<string, number>()
  for (let k = keywords.length - 1; k >= 0; k--) {
    const word = keywords[k] as string
    nextEqual[k] = firstOf.get(word) ?? -1
    firstOf.set(word, k)
  }
  firstOf.delete('')
  // By units; the engine sorts texts by itself, which takes a tenth of the time of a comparison by a function.
  const sorted = [...firstOf.keys()].sort()
  let most = 1
  for (const word of sorted) most += word.length
  const parent = new Int32Array(most)
  const depth = new Int32Array(most)
  const unit = new Uint16Array(most)
  const children = new Int32Array(most + 1)
  const keyword = new Int32Array(most).fill(-1)
  // The sorted keywords that begin with the units of each node.
  const from = new Int32Array(most)
  const to = new Int32Array(most)
  to[0] = sorted.length
  let size = 1
  for (let node = 0; node < size; node++) {
    children[node] = size
    const length = depth[node] as number
    const end = to[node] as number
    let at = from[node] as number
    // The one that ends here comes first.
    const own = sorted[at] as string
    if (at < end && own.length === length) {
      keyword[node] = firstOf.get(own) as number
      at++
    }
    while (at < end) {
      const by = (sorted[at] as string).charCodeAt(length)
      parent[size] = node
      depth[size] = length + 1
      unit[size] = by
      from[size] = at
      while (at < end && (sorted[at] as string).charCodeAt(length) === by) at++
      to[size++] = at
    }
  }
  children[size] = size
  return { size, parent, depth, unit, children, keyword, nextEqual }
}

/** Of more children than this, halves are left out first. */
const fewChildren = 8

/** The child of a node that a unit leads to, or 0. */
function childOf({ children, unit }: Tree, node: number, by: number): number {
  let low = children[node] as number
  let high = children[node + 1] as number
  while (high - low > fewChildren) {
    const middle = (low + high) >>> 1
    if ((unit[middle] as number) > by) high = middle
    else low = middle
  }
  for (let child = low; child < high; child++) if (unit[child] === by) return child
  return 0
}

/** Where the search goes on from each node; 0 stands for none. */
interface Links {
  /** Its longest proper suffix of at least two units in the tree. */
  readonly fail: Int32Array
  /** The longest proper suffix that is itself a keyword. */
  readonly shorter: Int32Array
  /** The longest keyword that ends here: the node itself, or `shorter`. */
  readonly ending: Int32Array
}

function linkSuffixes(tree: Tree): Links {
  const { parent, unit, depth, keyword, size } = tree
  const fail = new Int32Array(size)
  const shorter = new Int32Array(size)
  const ending = new Int32Array(size)
  for (let node = 1; node < size; node++) {
    if ((depth[node] as number) > 1) {
      const by = unit[node] as number
      let suffix = fail[parent[node] as number] as number
      let next = childOf(tree, suffix, by)
      while (next === 0 && suffix !== 0) {
        suffix = fail[suffix] as number
        next = childOf(tree, suffix, by)
      }
      fail[node] = next
    }
    // The suffix is not as deep, and so has its links already.
    shorter[node] = ending[fail[node] as number] as number
    ending[node] = (keyword[node] as number) >= 0 ? node : (shorter[node] as number)
  }
  // The search asks for pairs by themselves, and so needs no suffixes of one unit.
  for (let node = 1; node < size; node++) if ((depth[fail[node] as number] as number) < 2) fail[node] = 0
  return { fail, shorter, ending }
}

/** The nodes of two units, by these. */
interface Pairs {
  /** One bit for each hash of a pair. */
  readonly bits: Uint32Array
  /** Open addressing: both units, then the node; a node of 0 is an empty slot. */
  readonly slots: Int32Array
}

const pairBits = 17

function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 0
}

function indexPairs({ size, depth, unit, parent }: Tree): Pairs {
  let count = 0
  for (let node = 1; node < size; node++) if (depth[node] === 2) count++
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(count * 1.5 + 1)))
  const bits = new Uint32Array(2 ** pairBits / 32)
  for (let node = 1; node < size; node++) {
    if (depth[node] !== 2) continue
    const [first, second] = [unit[parent[node] as number] as number, unit[node] as number]
    const hash = hashOf(first, second)
    setBit(bits, hash >>> (32 - pairBits))
    let slot = firstSlot(slots, hash)
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1)
    slots[slot] = (first << 16) | second
    slots[slot + 1] = node
  }
  return { bits, slots }
}

function firstSlot(slots: Int32Array, hash: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & (slots.length - 1)
}

/** The node of two units, or 0. */
function pairNode(slots: Int32Array, hash: number, first: number, second: number): number {
  const key = (first << 16) | second
  for (let slot = firstSlot(slots, hash); ; slot = (slot + 2) & (slots.length - 1)) {
    const node = slots[slot + 1] as number
    if (node === 0 || slots[slot] === key) return node
  }
}

/** The units that are a keyword by themselves. */
interface Singles {
  /** One bit for each unit. */
  readonly bits: Uint32Array
  readonly nodes: ReadonlyMap<number, number>
}

function singlesOf({ children, unit, keyword }: Tree): Singles {
  const bits = new Uint32Array(0x10000 / 32)
  const nodes = new Map<number, number>()
  for (let node = children[0] as number; node < (children[1] as number); node++) {
    if ((keyword[node] as number) < 0) continue
    setBit(bits, unit[node] as number)
    nodes.set(unit[node] as number, node)
  }
  return { bits, nodes }
}

function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31))
}

function hasBit(bits: Uint32Array, at: number): boolean {
  return ((bits[at >>> 5] as number) & (1 << (at & 31))) !== 0
}
