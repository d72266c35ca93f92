import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import type { RuleSpec } from './rule'

const tcpa: RuleSource = { instrument: 'TCPA, 47 U.S.C. § 227', sureness: 'secondary' }
const revocation: RuleSource = {
  instrument: 'FCC rule on revoking consent (TCPA)',
  inForceFrom: '2025-04-11',
  sureness: 'secondary',
}
const ctia: RuleSource = { instrument: 'CTIA and 10DLC messaging principles', sureness: 'vendor practice' }
const att: RuleSource = { instrument: 'AT&T code of conduct', sureness: 'vendor practice' }
const tMobile: RuleSource = { instrument: 'T-Mobile code of conduct', sureness: 'vendor practice' }
const hours: RuleSource = { instrument: 'TCPA quiet hours, as SMS platforms apply them', sureness: 'secondary' }

/** The United States. */
export function americanRules(): readonly RuleSpec[] {
  return [
    {
      id: 'us/opt-out-missing',
      check: 'opt-out-missing',
      severity: 'error',
      purposes: ['marketing'],
      sources: [ctia, tcpa],
    },
    {
      id: 'us/opt-out-unusable',
      check: 'opt-out-unusable',
      severity: 'error',
      purposes: ['marketing'],
      sources: [revocation, ctia],
      params: { accepts: [] },
    },
    {
      id: 'us/opt-out-keyword',
      check: 'opt-out-keyword',
      severity: 'warning',
      purposes: ['marketing'],
      sources: [revocation],
      params: {
        // The word to reply with, or, where nothing is to be replied, any of them.
        pattern:
          /\b(?:reply|text|txt|send)\W{1,4}(?:(?:with|the word)\W{1,3})?(?:stop|quit|end\b|revoke|opt.?out|cancel|unsub)|^(?!.*\b(?:reply|text|txt|send)\b).*(?:stop|quit|\bend\b|revoke|opt.?out|cancel|unsub)/i,
        example: 'Reply STOP to opt out',
      },
    },
    { id: 'us/opt-out-double', check: 'opt-out-double', severity: 'info', purposes: ['marketing'], sources: [ctia] },
    {
      id: 'us/brand-missing',
      check: 'brand-missing',
      severity: 'warning',
      purposes: ['marketing', 'notification'],
      sources: [ctia],
    },
    {
      id: 'us/help-missing',
      check: 'phrase-missing',
      severity: 'info',
      purposes: ['marketing'],
      channels: ['sms'],
      sources: [{ ...ctia, sureness: 'general knowledge' }],
      params: { pattern: /\bhelp\b/i, example: 'HELP for help' },
    },
    {
      id: 'us/forbidden-topic',
      check: 'forbidden-topic',
      severity: 'error',
      sources: [{ ...ctia, instrument: 'CTIA and carriers: SHAFT content' }],
      params: { topics: ['gambling', 'sexual', 'contraband'], least: 2 },
    },
    {
      id: 'us/short-link',
      check: 'short-link',
      severity: 'error',
      channels: ['sms'],
      sources: [att],
      params: { publicOnly: true },
    },
    { id: 'us/redirect-link', check: 'redirect-link', severity: 'error', channels: ['sms'], sources: [tMobile] },
    {
      id: 'us/many-senders',
      check: 'many-senders',
      severity: 'error',
      channels: ['sms'],
      sources: [{ ...tMobile, instrument: 'T-Mobile on snowshoeing' }],
      params: { from: 3 },
    },
    {
      id: 'us/quiet-hours',
      check: 'quiet-hours',
      severity: 'error',
      purposes: ['marketing'],
      sources: [hours],
      params: { from: '08:00', to: '21:00' },
    },
    ...consentRules('us', [tcpa], { barred: neverGiven, withdrawn: [revocation], graceDays: 10 }),
  ]
}
