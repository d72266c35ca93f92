import type { RuleSource } from '../types'
import { codeWordList, signs, codeRules, textRules, linkRules, quietHours, optOutForms } from './platform-rules'
import type { RuleSpec } from './rule'

const qiniu: RuleSource = { instrument: 'Qiniu SMS template rules (2021-10-28)', sureness: 'vendor practice' }

/** Qiniu. */
export function qiniuRules(): readonly RuleSpec[] {
  const sources = [qiniu]
  return [
    ...textRules('qiniu', qiniu),
    optOutForms('qiniu', qiniu, ['回TD退订', '回T退订']),
    ...codeRules('qiniu', qiniu, codeWordList),
    {
      id: 'qiniu/code-length',
      check: 'code-length',
      severity: 'error',
      purposes: ['verification'],
      sources,
      params: { most: 6 },
    },
    ...linkRules('qiniu', qiniu),
    { id: 'qiniu/disguise', check: 'disguise', severity: 'error', sources },
    { id: 'qiniu/traditional', check: 'traditional', severity: 'error', sources },
    { id: 'qiniu/symbol', check: 'symbol', severity: 'error', sources, params: { signs } },
    { id: 'qiniu/signature-in-body', check: 'signature-in-body', severity: 'error', sources },
    { id: 'qiniu/too-long', check: 'too-long', severity: 'error', sources, params: { most: 500 } },
    quietHours('qiniu', qiniu, '20:00'),
  ]
}
