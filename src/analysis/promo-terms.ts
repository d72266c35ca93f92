import type { Span } from '../core/span'
import { allowPhrases } from '../lexicon/allow-phrases'
import { parseTerms, parseWords, type Term } from '../lexicon/parse-terms'
import { englishTerms } from '../lexicon/promo-terms-en'
import { otherTerms } from '../lexicon/promo-terms-other'
import { chineseTerms } from '../lexicon/promo-terms-zh'
import type { TermCategory, TermListName, TermStrength } from '../lexicon/types'
import { foldedOf } from './fold'
import { numberTerms } from './number-terms'
import { definePart, type AnalysisBase } from './part'
import { createTermMatcher, type TermMatcher } from './term-matcher'

/** A promotional, fraudulent or illegal term found in a text. */
export interface FoundTerm {
  /** As the lexicon writes it. */
  readonly term: string
  readonly category: TermCategory
  readonly strength: TermStrength
  /** In the original text. */
  readonly span: Span
}

/** The terms of one built-in list. */
export function builtInTerms(list: TermListName): Term[] {
  return parseTerms(list === 'zh' ? chineseTerms() : list === 'en' ? englishTerms : otherTerms())
}

/** The built-in harmless phrases. */
export function builtInAllowPhrases(): string[] {
  return parseWords(allowPhrases())
}

let builtInMatcher: TermMatcher | undefined

/** The matcher of all built-in lists, built on first use. */
function defaultMatcher(): TermMatcher {
  builtInMatcher ??= createTermMatcher({
    terms: [...builtInTerms('zh'), ...builtInTerms('en'), ...builtInTerms('other')],
    numbers: numberTerms,
    allow: builtInAllowPhrases(),
  })
  return builtInMatcher
}

/** The terms of the built-in lists in a message, with harmless longer phrases already taken out. */
export const promoTermsOf: (analysis: AnalysisBase) => readonly FoundTerm[] = /* @__PURE__ */ definePart((analysis) =>
  defaultMatcher()(foldedOf(analysis)),
)
