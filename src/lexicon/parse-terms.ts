import type { TermCategory, TermStrength, TermTable } from './types'

/** One term of a list. */
export interface Term {
  /** In folded form. */
  readonly term: string
  readonly category: TermCategory
  readonly strength: TermStrength
}

/** Splits a string of words; `_` inside a word stands for a space. */
export function parseWords(words: string): string[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '))
}

/** All terms of a table, in its order. */
export function parseTerms(table: TermTable): Term[] {
  const terms: Term[] = []
  for (const [category, byStrength] of Object.entries(table) as [TermCategory, TermTable[TermCategory]][])
    for (const [strength, words] of Object.entries(byStrength ?? {}) as [TermStrength, string][])
      for (const term of parseWords(words)) terms.push({ term, category, strength })
  return terms
}
