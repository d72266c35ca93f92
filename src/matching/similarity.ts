import { distance } from 'fastest-levenshtein'

/**
 * How alike two texts are: 1 − Levenshtein distance / length of the longer, in UTF-16 units. 1 for equal texts (two
 * empty ones included), 0 for texts that share nothing.
 */
export function similarityOf(a: string, b: string): number {
  if (a === b) return 1
  return 1 - distance(a, b) / Math.max(a.length, b.length)
}

/** The most that the similarity of two texts of these lengths can be. */
export function mostSimilar(length: number, otherLength: number): number {
  const longer = Math.max(length, otherLength)
  return longer === 0 ? 1 : 1 - Math.abs(length - otherLength) / longer
}
