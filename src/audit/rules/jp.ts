import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import type { RuleSpec } from './rule'

const japan: RuleSource = {
  instrument: 'Act on Specified Electronic Mail 特定電子メール法 (Japan)',
  sureness: 'secondary',
}
const marketing = { purposes: ['marketing'] } as const

/** Japan. */
export function japaneseRules(): readonly RuleSpec[] {
  return [
    { ...marketing, id: 'jp/opt-out-missing', check: 'opt-out-missing', severity: 'error', sources: [japan] },
    {
      ...marketing,
      id: 'jp/opt-out-unusable',
      check: 'opt-out-unusable',
      severity: 'error',
      sources: [japan],
      params: { accepts: ['link-only'] },
    },
    { ...marketing, id: 'jp/brand-missing', check: 'brand-missing', severity: 'warning', sources: [japan] },
    { ...marketing, id: 'jp/contact-missing', check: 'contact-missing', severity: 'warning', sources: [japan] },
    ...consentRules('jp', [japan], { barred: neverGiven }),
  ]
}
