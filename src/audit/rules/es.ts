import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import { eprivacy13, optOutRules } from './eu'
import type { RuleSpec } from './rule'

const lssi: RuleSource = { instrument: 'LSSI (Spain)', sureness: 'general knowledge' }
const aliasRegister: RuleSource = {
  instrument: 'CNMC alias register (Spain)',
  inForceFrom: '2026-09-15',
  sureness: 'secondary',
}
const marketing = { purposes: ['marketing'] } as const

/** Spain. */
export function spanishRules(): readonly RuleSpec[] {
  return [
    ...optOutRules('es', [lssi, eprivacy13], ['link-only']),
    {
      ...marketing,
      id: 'es/label-missing',
      check: 'label-missing',
      severity: 'info',
      sources: [{ ...lssi, instrument: 'Older Spanish code of practice: "publi"' }],
      params: { label: 'publi' },
    },
    {
      id: 'es/sender-unregistered',
      check: 'sender-unregistered',
      severity: 'warning',
      channels: ['sms'],
      sources: [aliasRegister],
      params: { register: 'CNMC' },
    },
    ...consentRules('es', [lssi, eprivacy13], { barred: neverGiven }),
  ]
}
