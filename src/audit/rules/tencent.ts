import type { RuleSource } from '../types'
import {
  codeWordList,
  signs,
  codeRules,
  textRules,
  signatureRules,
  linkRules,
  optOutForms,
  newForm,
} from './platform-rules'
import type { RuleSpec } from './rule'

const tencent: RuleSource = { instrument: 'Tencent Cloud SMS template rules (2025-06-17)', sureness: 'vendor practice' }

/** Tencent Cloud. */
export function tencentRules(): readonly RuleSpec[] {
  const sources = [tencent]
  return [
    ...textRules('tencent', tencent),
    optOutForms('tencent', tencent, newForm),
    ...codeRules('tencent', tencent, codeWordList),
    {
      id: 'tencent/code-length',
      check: 'code-length',
      severity: 'error',
      purposes: ['verification'],
      sources,
      params: { most: 6 },
    },
    ...signatureRules('tencent', tencent, [2, 12]),
    // Its page bars links that redirect, as short ones do.
    ...linkRules('tencent', tencent),
    { id: 'tencent/variables-adjacent', check: 'variables-adjacent', severity: 'error', only: 'template', sources },
    { id: 'tencent/personal-contact', check: 'personal-contact', severity: 'error', sources },
    { id: 'tencent/symbol', check: 'symbol', severity: 'error', sources, params: { signs } },
    { id: 'tencent/too-long', check: 'too-long', severity: 'error', sources, params: { most: 500 } },
  ]
}
