import type { ConsentBasis } from '../options'
import type { RuleSource } from '../types'
import type { RuleSpec } from './rule'

/** What differs between markets in the rules about consent. */
export interface ConsentRules {
  /** Sources on how consent must be given. Default: those of consent itself. */
  readonly basis?: readonly RuleSource[]
  /** Ways of getting it that do not count. */
  readonly barred: readonly ConsentBasis[]
  /** Sources on stopping after a refusal. Default: those of consent itself. */
  readonly withdrawn?: readonly RuleSource[]
  /** Working days until a refusal must be honoured. Default 0. */
  readonly graceDays?: number
}

/** The rules about consent to marketing that every market with prior consent has. */
export function consentRules(
  jurisdiction: string,
  sources: readonly RuleSource[],
  { basis = sources, barred, withdrawn = sources, graceDays = 0 }: ConsentRules,
): readonly RuleSpec[] {
  const rule = { severity: 'error', purposes: ['marketing'] } as const
  return [
    { ...rule, id: `${jurisdiction}/consent-missing`, check: 'consent-missing', sources },
    { ...rule, id: `${jurisdiction}/consent-basis`, check: 'consent-basis', sources: basis, params: { barred } },
    { ...rule, id: `${jurisdiction}/consent-purpose`, check: 'consent-purpose', sources },
    {
      ...rule,
      id: `${jurisdiction}/consent-withdrawn`,
      check: 'consent-withdrawn',
      sources: withdrawn,
      params: { graceDays },
    },
    { ...rule, id: `${jurisdiction}/consent-expired`, check: 'consent-expired', sources },
  ]
}

/** Ways of getting consent that count nowhere. */
export const neverGiven: readonly ConsentBasis[] = ['default', 'silence']
