/** Compares one text with many by Levenshtein distance, in UTF-16 units, and gives up once the distance is too large. */
export interface BoundedDistance {
  /** Takes the first `length` units (one or more) as the text to compare with. */
  readonly prepare: (units: Uint16Array, length: number) => void
  /** The distance to the `length` units (one or more) from `start` on, or −1 where it is more than `most`. */
  readonly within: (units: Uint16Array, start: number, length: number, most: number) => number
}

/**
 * Myers' bit-parallel algorithm in Hyyrö's form (2003), in blocks of 32 rows: a column of the table of distances is kept
 * as the differences between neighbouring rows, one bit each in `plus` and `minus`, and a step computes 32 rows of the
 * next column.
 *
 * Of each column only the blocks are computed that a path of at most `most` edits can cross. Rows above and below them
 * are taken to rise by one each, which is never too little; so a distance is right where it is at most `most`, and too
 * large at worst otherwise.
 */
export function createBoundedDistance(most: number): BoundedDistance {
  // Each unit of the prepared text has a number from 1 on; 0 stands for all others.
  const numbers = new Uint16Array(0x10000)
  const prepared = new Uint16Array(most)
  const mostBlocks = (most + 31) >> 5
  const plus = new Int32Array(mostBlocks)
  const minus = new Int32Array(mostBlocks)
  /** For each number and block, the rows in which that unit stands. */
  let rowsOf = new Int32Array(64)
  let rows = 0
  let blocks = 0

  const prepare = (units: Uint16Array, length: number) => {
    for (let i = 0; i < rows; i++) numbers[prepared[i] as number] = 0
    prepared.set(units.subarray(0, length))
    rows = length
    blocks = (length + 31) >> 5
    const needed = (length + 1) * blocks
    if (rowsOf.length < needed) rowsOf = new Int32Array(needed)
    else rowsOf.fill(0, 0, needed)
    let used = 0
    for (let i = 0; i < length; i++) {
      const unit = units[i] as number
      if (numbers[unit] === 0) numbers[unit] = ++used
      const at = (numbers[unit] as number) * blocks + (i >> 5)
      rowsOf[at] = (rowsOf[at] as number) | (1 << (i & 31))
    }
  }

  /** One column of one block: takes the difference between columns above it (−1, 0, 1), returns that at row `bottom`. */
  const step = (block: number, rowsOfUnit: number, above: number, bottom: number) => {
    const p = plus[block] as number
    const m = minus[block] as number
    const negative = above >>> 31
    const vertical = rowsOfUnit | m
    const equal = rowsOfUnit | negative
    const horizontal = (((equal & p) + p) ^ p) | equal
    let up = m | ~(horizontal | p)
    let down = p & horizontal
    const below = ((up >>> bottom) & 1) - ((down >>> bottom) & 1)
    up = (up << 1) | ((above + 1) >> 1)
    down = (down << 1) | negative
    plus[block] = down | ~(vertical | up)
    minus[block] = up & vertical
    return below
  }

  const within = (units: Uint16Array, start: number, length: number, most: number) => {
    const longerBy = length - rows
    const spare = most - Math.abs(longerBy)
    if (spare < 0) return -1
    // A path of at most `most` edits stays between these diagonals: what it strays, it must come back.
    const left = Math.max(0, -longerBy) + (spare >> 1)
    const right = Math.max(0, longerBy) + (spare >> 1)
    const lastBlock = blocks - 1
    let last = -1
    let end = 0
    let score = 0
    for (let column = 0; column < length; column++) {
      const wanted = Math.min(lastBlock, (column + left) >> 5)
      while (last < wanted) {
        last++
        plus[last] = -1
        minus[last] = 0
        const before = end
        end = Math.min(rows, end + 32)
        score += end - before
      }
      const at = (numbers[units[start + column] as number] as number) * blocks
      let difference = 1
      let block = Math.max(0, (column - right) >> 5)
      for (; block < last; block++) difference = step(block, rowsOf[at + block] as number, difference, 31)
      score += step(last, rowsOf[at + last] as number, difference, (end - 1) & 31)
      // What is left of both texts differs in length by so much that the distance ends above `most`.
      if (score - (end - (column + 1 - longerBy)) > most) return -1
    }
    return score <= most ? score : -1
  }

  return { prepare, within }
}
