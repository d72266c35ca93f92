import type { Span } from '../core/span'
import type { TermCategory, TermStrength } from '../lexicon/types'
import { definePart, type AnalysisBase } from './part'

/** A promotional, fraudulent or illegal term found in a text. */
export interface FoundTerm {
  /** As the lexicon writes it. */
  readonly term: string
  readonly category: TermCategory
  readonly strength: TermStrength
  /** In the original text. */
  readonly span: Span
}

/** The terms of the built-in lists in a message, with harmless longer phrases already taken out. */
export const promoTermsOf: (analysis: AnalysisBase) => readonly FoundTerm[] = /* @__PURE__ */ definePart(() => [])
