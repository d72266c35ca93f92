import type { RuleSource } from '../types'
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

/** Huawei Cloud. */
export function huaweiRules(): readonly RuleSpec[] {
  const sources = [huawei]
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
    ...linkRules('huawei', huawei, true),
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
    { id: 'huawei/symbol', check: 'symbol', severity: 'error', sources, params: { signs } },
    { id: 'huawei/too-long', check: 'too-long', severity: 'error', sources, params: { most: 500 } },
    quietHours('huawei', { ...huawei, instrument: 'Huawei Cloud IoT SMS rules (2023-10-25)' }, '21:00'),
  ]
}
