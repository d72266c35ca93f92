import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import type { RuleSpec } from './rule'

const korea50: RuleSource = { instrument: 'Network Act 정보통신망법 (Korea)', article: '§ 50', sureness: 'secondary' }
const marketing = { purposes: ['marketing'] } as const

/** Korea. */
export function koreanRules(): readonly RuleSpec[] {
  return [
    {
      ...marketing,
      id: 'kr/label-missing',
      check: 'label-missing',
      severity: 'error',
      sources: [korea50],
      params: { label: '(광고)' },
    },
    { ...marketing, id: 'kr/brand-missing', check: 'brand-missing', severity: 'warning', sources: [korea50] },
    { ...marketing, id: 'kr/contact-missing', check: 'contact-missing', severity: 'warning', sources: [korea50] },
    { ...marketing, id: 'kr/opt-out-missing', check: 'opt-out-missing', severity: 'error', sources: [korea50] },
    {
      ...marketing,
      id: 'kr/opt-out-unusable',
      check: 'opt-out-unusable',
      severity: 'error',
      sources: [korea50],
      params: { accepts: [] },
    },
    { ...marketing, id: 'kr/opt-out-position', check: 'opt-out-position', severity: 'warning', sources: [korea50] },
    {
      ...marketing,
      id: 'kr/quiet-hours',
      check: 'quiet-hours',
      severity: 'error',
      sources: [korea50],
      params: { from: '08:00', to: '21:00', nightConsent: true },
    },
    ...consentRules('kr', [korea50], { barred: neverGiven }),
  ]
}
