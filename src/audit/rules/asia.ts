import type { RuleSource } from '../types'
import { consentRules, neverGiven } from './consent-rules'
import type { RuleSpec } from './rule'

const japan: RuleSource = {
  instrument: 'Act on Specified Electronic Mail 特定電子メール法 (Japan)',
  sureness: 'secondary',
}
const korea50: RuleSource = { instrument: 'Network Act 정보통신망법 (Korea)', article: '§ 50', sureness: 'secondary' }
const taiwan: RuleSource = { instrument: 'Taiwanese carriers, as SMS platforms report', sureness: 'vendor practice' }
const taiwanGk: RuleSource = { instrument: 'Practice in Taiwan', sureness: 'general knowledge' }
const uemo = (article: string): RuleSource => ({ instrument: 'UEMO, Cap. 593 (Hong Kong)', article, sureness: 'law' })
const uemoNotes: RuleSource = { instrument: 'UEMO, as OFCA explains it (Hong Kong)', sureness: 'secondary' }
const uemRegulation: RuleSource = {
  instrument: 'UEM Regulation, Cap. 593A (Hong Kong)',
  article: 's. 7',
  sureness: 'law',
}
const trai: RuleSource = {
  instrument: 'TRAI header suffixes (India)',
  inForceFrom: '2025-05-06',
  sureness: 'secondary',
}
const traiGk: RuleSource = { instrument: 'TRAI commercial communications rules (India)', sureness: 'general knowledge' }
const ssir: RuleSource = {
  instrument: 'SSIR, the sender ID registry (Singapore)',
  inForceFrom: '2023-01-31',
  sureness: 'secondary',
}
const spamControl: RuleSource = { instrument: 'Spam Control Act (Singapore)', sureness: 'general knowledge' }

const marketing = { purposes: ['marketing'] } as const

/** Japan. */
export function japaneseRules(): readonly RuleSpec[] {
  return [
    { ...marketing, id: 'jp/opt-out-missing', check: 'opt-out-missing', severity: 'error', sources: [japan] },
    {
      ...marketing,
      id: 'jp/opt-out-unusable',
      check: 'opt-out-unusable',
      severity: 'error',
      sources: [japan],
      params: { accepts: ['link-only'] },
    },
    { ...marketing, id: 'jp/brand-missing', check: 'brand-missing', severity: 'warning', sources: [japan] },
    { ...marketing, id: 'jp/contact-missing', check: 'contact-missing', severity: 'warning', sources: [japan] },
    ...consentRules('jp', [japan], { barred: neverGiven }),
  ]
}

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

/** India. */
export function indianRules(): readonly RuleSpec[] {
  return [
    {
      ...marketing,
      id: 'in/sender-pattern',
      check: 'sender-pattern',
      severity: 'error',
      channels: ['sms'],
      sources: [trai],
      params: { wanted: /^[a-z]{2}-[a-z\d]{3,9}-p$/i, example: 'VM-ABCDEF-P' },
    },
    { ...marketing, id: 'in/opt-out-missing', check: 'opt-out-missing', severity: 'warning', sources: [traiGk] },
    {
      ...marketing,
      id: 'in/quiet-hours',
      check: 'quiet-hours',
      severity: 'warning',
      sources: [traiGk],
      params: { from: '10:00', to: '21:00' },
    },
    ...consentRules('in', [traiGk], { barred: neverGiven }),
  ]
}

/** Singapore. */
export function singaporeanRules(): readonly RuleSpec[] {
  return [
    {
      id: 'sg/sender-unregistered',
      check: 'sender-unregistered',
      severity: 'warning',
      channels: ['sms'],
      sources: [ssir],
      params: { register: 'SSIR' },
    },
    {
      ...marketing,
      id: 'sg/label-missing',
      check: 'label-missing',
      severity: 'warning',
      sources: [spamControl],
      params: { label: '<ADV>' },
    },
    { ...marketing, id: 'sg/opt-out-missing', check: 'opt-out-missing', severity: 'warning', sources: [spamControl] },
    ...consentRules('sg', [spamControl], { barred: neverGiven }),
  ]
}
