import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import type { RuleSpec } from './rule'

const eprivacy13: RuleSource = {
  instrument: 'ePrivacy Directive 2002/58/EC',
  article: 'art. 13',
  sureness: 'secondary',
}
const pecr22: RuleSource = { instrument: 'PECR 2003 (UK)', article: 'reg. 22', sureness: 'general knowledge' }
const cpce: RuleSource = { instrument: 'CPCE (France)', article: 'art. L34-5', sureness: 'secondary' }
const frenchCarriers: RuleSource = { instrument: 'French carriers and SMS platforms', sureness: 'vendor practice' }
const uwg7: RuleSource = { instrument: 'UWG (Germany)', article: '§ 7', sureness: 'secondary' }
const lssi: RuleSource = { instrument: 'LSSI (Spain)', sureness: 'general knowledge' }
const aliasRegister: RuleSource = {
  instrument: 'CNMC alias register (Spain)',
  inForceFrom: '2026-09-15',
  sureness: 'secondary',
}
const garante: RuleSource = { instrument: 'Garante privacy (Italy)', sureness: 'general knowledge' }

const marketing = { purposes: ['marketing'] } as const

/** An opt-out in every commercial message; a link is an address to send a refusal to. */
function optOutRules(jurisdiction: string, sources: readonly RuleSource[], accepts: readonly 'link-only'[]) {
  return [
    { ...marketing, id: `${jurisdiction}/opt-out-missing`, check: 'opt-out-missing', severity: 'error', sources },
    {
      ...marketing,
      id: `${jurisdiction}/opt-out-unusable`,
      check: 'opt-out-unusable',
      severity: 'error',
      sources,
      params: { accepts },
    },
    { ...marketing, id: `${jurisdiction}/brand-missing`, check: 'brand-missing', severity: 'warning', sources },
  ] as const satisfies readonly RuleSpec[]
}

/** The United Kingdom: general knowledge throughout. */
export function britishRules(): readonly RuleSpec[] {
  return [
    ...optOutRules('gb', [pecr22], ['link-only']),
    {
      ...marketing,
      id: 'gb/quiet-hours',
      check: 'quiet-hours',
      severity: 'warning',
      sources: [{ instrument: 'Practice in the UK', sureness: 'general knowledge' }],
      params: { from: '08:00', to: '21:00' },
    },
    ...consentRules('gb', [pecr22], { barred: neverGiven }),
  ]
}

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

/** Germany. */
export function germanRules(): readonly RuleSpec[] {
  return [
    ...optOutRules('de', [uwg7, eprivacy13], ['link-only']),
    ...consentRules('de', [uwg7, eprivacy13], { barred: neverGiven }),
  ]
}

/** Spain. */
export function spanishRules(): readonly RuleSpec[] {
  return [
    ...optOutRules('es', [eprivacy13, lssi], ['link-only']),
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
    ...consentRules('es', [eprivacy13, lssi], { barred: neverGiven }),
  ]
}

/** Italy. */
export function italianRules(): readonly RuleSpec[] {
  return [
    ...optOutRules('it', [eprivacy13, garante], ['link-only']),
    ...consentRules('it', [eprivacy13, garante], { barred: neverGiven }),
  ]
}
