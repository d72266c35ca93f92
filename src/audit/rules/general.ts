import type { RuleSource } from '../types'
import type { RuleSpec } from './rule'

const encoding: RuleSource = {
  instrument: 'SMS encoding (3GPP TS 23.040), as platforms bill it',
  sureness: 'secondary',
}
const common: RuleSource = { instrument: 'Common practice', sureness: 'general knowledge' }

/** What holds in every market. */
export function generalRules(): readonly RuleSpec[] {
  return [
    {
      id: 'general/unfilled-variable',
      check: 'unfilled-variable',
      severity: 'warning',
      only: 'message',
      sources: [common],
    },
    { id: 'general/disguised-link', check: 'disguised-link', severity: 'warning', sources: [common] },
    {
      id: 'general/needless-unicode',
      check: 'needless-unicode',
      severity: 'info',
      channels: ['sms'],
      only: 'message',
      sources: [encoding],
    },
    {
      id: 'general/nearly-empty-part',
      check: 'nearly-empty-part',
      severity: 'info',
      channels: ['sms'],
      only: 'message',
      sources: [encoding],
    },
  ]
}
