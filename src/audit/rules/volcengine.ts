import type { RuleSource } from '../types'
import { codeWordList, codeRules, textRules, memberRules } from './platform-rules'
import type { RuleSpec } from './rule'

const volcengine: RuleSource = { instrument: 'Volcengine SMS template rules (2024-03-19)', sureness: 'vendor practice' }

/** Volcengine. */
export function volcengineRules(): readonly RuleSpec[] {
  const sources = [volcengine]
  return [
    ...textRules('volcengine', volcengine),
    ...codeRules('volcengine', volcengine, codeWordList),
    {
      id: 'volcengine/code-variable',
      check: 'code-variable',
      severity: 'error',
      only: 'template',
      purposes: ['verification'],
      sources,
    },
    ...memberRules('volcengine', volcengine),
    { id: 'volcengine/variables-adjacent', check: 'variables-adjacent', severity: 'error', only: 'template', sources },
    {
      id: 'volcengine/variable-limit',
      check: 'variable-limit',
      severity: 'error',
      only: 'template',
      sources,
      params: { count: 10, length: 35 },
    },
    {
      id: 'volcengine/variables-barred',
      check: 'variables-barred',
      severity: 'error',
      only: 'template',
      purposes: ['marketing'],
      sources,
    },
    { id: 'volcengine/personal-contact', check: 'personal-contact', severity: 'error', sources },
    { id: 'volcengine/disguise', check: 'disguise', severity: 'error', sources },
    { id: 'volcengine/traditional', check: 'traditional', severity: 'warning', sources },
    { id: 'volcengine/too-long', check: 'too-long', severity: 'error', sources, params: { most: 1000 } },
  ]
}
