import { distance } from 'fastest-levenshtein'
import { similarityAt } from './edit-limit'

/** How alike two texts are: 1 − Levenshtein distance / length of the longer, in UTF-16 units; 1 for equal ones. */
export function similarityOf(a: string, b: string): number {
  return similarityAt(distance(a, b), Math.max(a.length, b.length))
}
