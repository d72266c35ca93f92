import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import { eprivacy13, optOutRules } from './eu'
import type { RuleSpec } from './rule'

const garante: RuleSource = { instrument: 'Garante privacy (Italy)', sureness: 'general knowledge' }

/** Italy. */
export function italianRules(): readonly RuleSpec[] {
  return [
    ...optOutRules('it', [eprivacy13, garante], ['link-only']),
    ...consentRules('it', [eprivacy13, garante], { barred: neverGiven }),
  ]
}
