import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import { eprivacy13, optOutRules } from './eu'
import type { RuleSpec } from './rule'

const cpce: RuleSource = { instrument: 'CPCE (France)', article: 'art. L34-5', sureness: 'secondary' }
const frenchCarriers: RuleSource = { instrument: 'French carriers and SMS platforms', sureness: 'vendor practice' }
const marketing = { purposes: ['marketing'] } as const

/** France. */
export function frenchRules(): readonly RuleSpec[] {
  return [
    ...optOutRules('fr', [cpce, eprivacy13], []),
    {
      ...marketing,
      id: 'fr/opt-out-keyword',
      check: 'opt-out-keyword',
      severity: 'warning',
      sources: [frenchCarriers],
      params: { pattern: /\bstop\b/i, example: 'STOP au 36xxx' },
    },
    {
      id: 'fr/sender-barred',
      check: 'sender-pattern',
      severity: 'error',
      channels: ['sms'],
      sources: [frenchCarriers],
      params: { barred: /^(?:\+|00)33[67]/, example: '36xxx, 38xxx' },
    },
    {
      ...marketing,
      id: 'fr/sender-pattern',
      check: 'sender-pattern',
      severity: 'warning',
      channels: ['sms'],
      sources: [frenchCarriers],
      params: { of: /^\d{5}$/, wanted: /^36\d{3}$/, example: '36xxx' },
    },
    {
      ...marketing,
      id: 'fr/quiet-hours',
      check: 'quiet-hours',
      severity: 'error',
      sources: [frenchCarriers],
      params: { from: '08:00', to: '22:00', workdays: true },
    },
    ...consentRules('fr', [cpce, eprivacy13], { barred: neverGiven }),
    {
      ...marketing,
      id: 'fr/consent-proof',
      check: 'consent-proof',
      severity: 'warning',
      sources: [cpce],
    },
  ]
}
