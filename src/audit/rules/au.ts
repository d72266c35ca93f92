import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import type { RuleSpec } from './rule'

const spamAct: RuleSource = { instrument: 'Spam Act 2003 (Australia)', sureness: 'secondary' }
const senderIds: RuleSource = {
  instrument: 'SMS Sender ID Register (Australia)',
  inForceFrom: '2026-07-01',
  sureness: 'secondary',
}
const marketing = { purposes: ['marketing'] } as const

/** Australia. */
export function australianRules(): readonly RuleSpec[] {
  return [
    { ...marketing, id: 'au/brand-missing', check: 'brand-missing', severity: 'error', sources: [spamAct] },
    { ...marketing, id: 'au/opt-out-missing', check: 'opt-out-missing', severity: 'error', sources: [spamAct] },
    {
      ...marketing,
      id: 'au/opt-out-unusable',
      check: 'opt-out-unusable',
      severity: 'error',
      sources: [spamAct],
      params: { accepts: ['link-only'] },
    },
    {
      id: 'au/sender-unregistered',
      check: 'sender-unregistered',
      severity: 'warning',
      channels: ['sms'],
      sources: [senderIds],
      params: { register: 'ACMA' },
    },
    ...consentRules('au', [spamAct], {
      barred: neverGiven,
      withdrawn: [{ ...spamAct, sureness: 'general knowledge' }],
      graceDays: 5,
    }),
  ]
}
