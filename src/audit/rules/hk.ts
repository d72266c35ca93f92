import type { RuleSource } from '../types'
import type { RuleSpec } from './rule'

const uemo = (article: string): RuleSource => ({ instrument: 'UEMO, Cap. 593 (Hong Kong)', article, sureness: 'law' })
const uemoNotes: RuleSource = { instrument: 'UEMO, as OFCA explains it (Hong Kong)', sureness: 'secondary' }
const uemRegulation: RuleSource = {
  instrument: 'UEM Regulation, Cap. 593A (Hong Kong)',
  article: 's. 7',
  sureness: 'law',
}
const marketing = { purposes: ['marketing'] } as const

/** Hong Kong. */
export function hongKongRules(): readonly RuleSpec[] {
  return [
    { ...marketing, id: 'hk/brand-missing', check: 'brand-missing', severity: 'warning', sources: [uemoNotes] },
    { ...marketing, id: 'hk/opt-out-missing', check: 'opt-out-missing', severity: 'error', sources: [uemo('s. 9')] },
    {
      ...marketing,
      id: 'hk/opt-out-unusable',
      check: 'opt-out-unusable',
      severity: 'error',
      sources: [uemo('s. 9')],
      params: { accepts: ['obstructed', 'link-only'] },
    },
    {
      ...marketing,
      id: 'hk/opt-out-languages',
      check: 'opt-out-languages',
      severity: 'error',
      sources: [uemRegulation],
    },
    {
      ...marketing,
      id: 'hk/consent-withdrawn',
      check: 'consent-withdrawn',
      severity: 'error',
      sources: [uemo('s. 10')],
      params: { graceDays: 10 },
    },
    {
      id: 'hk/sender-unregistered',
      check: 'sender-pattern',
      severity: 'info',
      channels: ['sms'],
      sources: [{ instrument: 'SMS Sender Registration Scheme (Hong Kong)', sureness: 'secondary' }],
      params: { of: /\p{L}/u, wanted: /^#/, example: '#Brand' },
    },
  ]
}
