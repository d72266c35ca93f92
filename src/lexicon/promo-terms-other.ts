import type { TermTable } from './types'

/** A few sign words of marketing, gambling and lending in other languages. */
export const otherTerms: TermTable = {}
