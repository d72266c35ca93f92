import type { RuleSource } from '../types'
import type { RuleSpec } from './rule'

const taiwan: RuleSource = { instrument: 'Taiwanese carriers, as SMS platforms report', sureness: 'vendor practice' }
const taiwanGk: RuleSource = { instrument: 'Practice in Taiwan', sureness: 'general knowledge' }
const marketing = { purposes: ['marketing'] } as const

/** Taiwan. */
export function taiwaneseRules(): readonly RuleSpec[] {
  return [
    { ...marketing, id: 'tw/opt-out-missing', check: 'opt-out-missing', severity: 'warning', sources: [taiwanGk] },
    { id: 'tw/short-link', check: 'short-link', severity: 'error', channels: ['sms'], sources: [taiwan], params: {} },
    {
      id: 'tw/barred-link',
      check: 'barred-link',
      severity: 'error',
      channels: ['sms'],
      sources: [taiwan],
      params: { hosts: ['line.me', 'lin.ee', 'wa.me', 'whatsapp.com'] },
    },
    {
      ...marketing,
      id: 'tw/quiet-hours',
      check: 'quiet-hours',
      severity: 'error',
      sources: [taiwan],
      params: { from: '09:00', to: '21:00', breaks: [['12:30', '13:30']] },
    },
  ]
}
