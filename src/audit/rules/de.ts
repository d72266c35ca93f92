import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import { eprivacy13, optOutRules } from './eu'
import type { RuleSpec } from './rule'

const uwg7: RuleSource = { instrument: 'UWG (Germany)', article: '§ 7', sureness: 'secondary' }

/** Germany. */
export function germanRules(): readonly RuleSpec[] {
  return [
    ...optOutRules('de', [uwg7, eprivacy13], ['link-only'], [eprivacy13]),
    ...consentRules('de', [uwg7, eprivacy13], { barred: neverGiven }),
  ]
}
