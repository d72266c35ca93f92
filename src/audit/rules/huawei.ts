import type { Purpose, RuleSource } from '../types'
import {
  codeWordList,
  signs,
  codeRules,
  textRules,
  signatureRules,
  linkRules,
  quietHours,
  optOutForms,
  newForm,
} from './platform-rules'
import type { RuleSpec } from './rule'

const huawei: RuleSource = { instrument: 'Huawei Cloud SMS template rules (2025-09-04)', sureness: 'vendor practice' }
const iot: RuleSource = { instrument: 'Huawei Cloud IoT SMS rules (2023-10-25)', sureness: 'vendor practice' }
const limits: RuleSource = { instrument: 'Huawei Cloud SMS sending limits', sureness: 'vendor practice' }

/** Huawei Cloud. */
export function huaweiRules(): readonly RuleSpec[] {
  const sources = [huawei]
  const limit = (id: string, purpose: Purpose, source: RuleSource, most: number, perSeconds: number): RuleSpec => ({
    id: `huawei/${id}`,
    check: 'frequency',
    severity: 'error',
    purposes: [purpose],
    sources: [source],
    params: { most, perSeconds, purposes: [purpose] },
  })
  return [
    ...textRules('huawei', huawei),
    optOutForms('huawei', huawei, newForm),
    ...codeRules('huawei', huawei, codeWordList),
    {
      id: 'huawei/code-length',
      check: 'code-length',
      severity: 'error',
      purposes: ['verification'],
      sources,
      params: { most: 8 },
    },
    ...signatureRules('huawei', huawei, [2, 32]),
    ...linkRules('huawei', huawei),
    { id: 'huawei/variables-adjacent', check: 'variables-adjacent', severity: 'error', only: 'template', sources },
    {
      id: 'huawei/variable-limit',
      check: 'variable-limit',
      severity: 'error',
      only: 'template',
      sources,
      params: { count: 20, length: 20 },
    },
    {
      id: 'huawei/variables-barred',
      check: 'variables-barred',
      severity: 'error',
      only: 'template',
      purposes: ['marketing'],
      sources,
    },
    { id: 'huawei/personal-contact', check: 'personal-contact', severity: 'error', sources },
    { id: 'huawei/disguise', check: 'disguise', severity: 'error', sources },
    { id: 'huawei/traditional', check: 'traditional', severity: 'warning', sources: [iot] },
    { id: 'huawei/symbol', check: 'symbol', severity: 'error', sources, params: { signs } },
    { id: 'huawei/too-long', check: 'too-long', severity: 'error', sources, params: { most: 500 } },
    quietHours('huawei', iot, '21:00'),
    limit('code-frequency-minute', 'verification', limits, 2, 60),
    limit('code-frequency-day', 'verification', limits, 50, 86_400),
    limit('frequency-minute', 'marketing', { ...limits, instrument: 'Huawei Cloud IoT SMS sending limits' }, 2, 60),
    limit('frequency-day', 'marketing', { ...limits, instrument: 'Huawei Cloud IoT SMS sending limits' }, 10, 86_400),
  ]
}
