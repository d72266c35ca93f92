import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import type { RuleSpec } from './rule'

const trai: RuleSource = {
  instrument: 'TRAI header suffixes (India)',
  inForceFrom: '2025-05-06',
  sureness: 'secondary',
}
const traiGk: RuleSource = { instrument: 'TRAI commercial communications rules (India)', sureness: 'general knowledge' }
const marketing = { purposes: ['marketing'] } as const

/** India. */
export function indianRules(): readonly RuleSpec[] {
  return [
    {
      ...marketing,
      id: 'in/sender-pattern',
      check: 'sender-pattern',
      severity: 'error',
      channels: ['sms'],
      sources: [trai],
      params: { wanted: /^[a-z]{2}-[a-z\d]{3,9}-p$/i, example: 'VM-ABCDEF-P' },
    },
    { ...marketing, id: 'in/opt-out-missing', check: 'opt-out-missing', severity: 'warning', sources: [traiGk] },
    {
      ...marketing,
      id: 'in/quiet-hours',
      check: 'quiet-hours',
      severity: 'warning',
      sources: [traiGk],
      params: { from: '10:00', to: '21:00' },
    },
    ...consentRules('in', [traiGk], { barred: neverGiven }),
  ]
}
