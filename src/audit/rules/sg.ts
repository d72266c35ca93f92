import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import type { RuleSpec } from './rule'

const ssir: RuleSource = {
  instrument: 'SSIR, the sender ID registry (Singapore)',
  inForceFrom: '2023-01-31',
  sureness: 'secondary',
}
const spamControl: RuleSource = { instrument: 'Spam Control Act (Singapore)', sureness: 'general knowledge' }
const marketing = { purposes: ['marketing'] } as const

/** Singapore. */
export function singaporeanRules(): readonly RuleSpec[] {
  return [
    {
      id: 'sg/sender-unregistered',
      check: 'sender-unregistered',
      severity: 'warning',
      channels: ['sms'],
      sources: [ssir],
      params: { register: 'SSIR' },
    },
    {
      ...marketing,
      id: 'sg/label-missing',
      check: 'label-missing',
      severity: 'warning',
      sources: [spamControl],
      params: { label: '<ADV>' },
    },
    { ...marketing, id: 'sg/opt-out-missing', check: 'opt-out-missing', severity: 'warning', sources: [spamControl] },
    ...consentRules('sg', [spamControl], { barred: neverGiven }),
  ]
}
