/** The subject that a term speaks for. */
export type TermCategory =
  | 'retail'
  | 'telecom'
  | 'finance'
  | 'loan'
  | 'collection'
  | 'gambling'
  | 'invoice'
  | 'job'
  | 'job-scam'
  | 'investment'
  | 'education'
  | 'real-estate'
  | 'insurance'
  | 'medical'
  | 'sexual'
  | 'prize'
  | 'bank-phishing'
  | 'government-phishing'
  | 'parcel-phishing'
  | 'account-phishing'
  | 'impersonation'
  | 'contraband'
  | 'app'
  | 'travel'
  | 'code-theft'
  | 'romance'

/** How far a term alone speaks for its category: `strong` is enough, `medium` needs a second sign, `weak` only adds. */
export type TermStrength = 'strong' | 'medium' | 'weak'

/** A built-in list of terms: Chinese, English, or a few sign words of other languages. */
export type TermListName = 'zh' | 'en' | 'other'

/**
 * A list of terms as compact data: per category and strength one string of terms, separated by white space. `_` inside a
 * term stands for a space. Terms are written as they look after folding: lower case, half width, simplified characters.
 */
export type TermTable = { readonly [C in TermCategory]?: { readonly [S in TermStrength]?: string } }
