import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import { eprivacy13, optOutRules } from './eu'
import type { RuleSpec } from './rule'

const garante: RuleSource = { instrument: 'Garante privacy (Italy)', sureness: 'general knowledge' }

/** Italy: general knowledge throughout. */
export function italianRules(): readonly RuleSpec[] {
  return [
    ...optOutRules('it', [garante, eprivacy13], ['link-only']),
    ...consentRules('it', [garante, eprivacy13], { barred: neverGiven }),
  ]
}
