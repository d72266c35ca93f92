import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import type { RuleSpec } from './rule'

const lgpd: RuleSource = { instrument: 'LGPD and carrier code (Brazil)', sureness: 'general knowledge' }

/** Brazil: general knowledge throughout. */
export function brazilianRules(): readonly RuleSpec[] {
  return [
    {
      id: 'br/opt-out-missing',
      check: 'opt-out-missing',
      severity: 'warning',
      purposes: ['marketing'],
      sources: [lgpd],
    },
    {
      id: 'br/opt-out-unusable',
      check: 'opt-out-unusable',
      severity: 'warning',
      purposes: ['marketing'],
      sources: [lgpd],
      params: { accepts: [] },
    },
    {
      id: 'br/quiet-hours',
      check: 'quiet-hours',
      severity: 'warning',
      purposes: ['marketing'],
      sources: [{ ...lgpd, instrument: 'Practice in Brazil' }],
      params: { from: '08:00', to: '21:00' },
    },
    ...consentRules('br', [lgpd], { barred: neverGiven }),
  ]
}
