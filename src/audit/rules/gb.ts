import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import { optOutRules } from './eu'
import type { RuleSpec } from './rule'

const pecr22: RuleSource = { instrument: 'PECR 2003 (UK)', article: 'reg. 22', sureness: 'general knowledge' }
const marketing = { purposes: ['marketing'] } as const

/** The United Kingdom: general knowledge throughout. */
export function britishRules(): readonly RuleSpec[] {
  return [
    ...optOutRules('gb', [pecr22], ['link-only']),
    {
      ...marketing,
      id: 'gb/quiet-hours',
      check: 'quiet-hours',
      severity: 'warning',
      sources: [{ instrument: 'Practice in the UK', sureness: 'general knowledge' }],
      params: { from: '08:00', to: '21:00' },
    },
    ...consentRules('gb', [pecr22], { barred: neverGiven }),
  ]
}
