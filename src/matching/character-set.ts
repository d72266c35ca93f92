/**
 * A set of UTF-16 units in 128 bits, of which each unit sets one: units that share a bit are not told apart, so that
 * two sets differ by no more than the texts do.
 */
export const setWords = 4

/** Writes the set of `length` units from `start` on at place `at` of an array of sets. */
export function writeSet(sets: Int32Array, at: number, units: Uint16Array, start: number, length: number): void {
  const from = at * setWords
  sets.fill(0, from, from + setWords)
  for (let i = start; i < start + length; i++) {
    const bit = Math.imul(units[i] as number, 0x9e3779b1) >>> 25
    sets[from + (bit >> 5)] = (sets[from + (bit >> 5)] as number) | (1 << (bit & 31))
  }
}

/**
 * Whether two texts are more than `most` edits apart for sure: an edit takes away at most one unit of one text and adds
 * at most one of the other, so that as many are needed as one set has units that the other lacks.
 */
export function farApart(sets: Int32Array, at: number, other: Int32Array, most: number): boolean {
  const from = at * setWords
  let missing = 0
  let added = 0
  for (let i = 0; i < setWords; i++) {
    const one = sets[from + i] as number
    const two = other[i] as number
    missing += bitsOf(one & ~two)
    added += bitsOf(two & ~one)
    if (missing > most || added > most) return true
  }
  return false
}

function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
