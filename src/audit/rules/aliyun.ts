import type { RuleSource } from '../types'
import {
  codeWordList,
  codeRules,
  textRules,
  signatureRules,
  memberRules,
  quietHours,
  optOutForms,
  newForm,
} from './platform-rules'
import type { RuleSpec } from './rule'

const aliyun: RuleSource = { instrument: 'Aliyun SMS template rules', sureness: 'vendor practice' }

/** Aliyun. */
export function aliyunRules(): readonly RuleSpec[] {
  const sources = [aliyun]
  const limit = (period: string, most: number, perSeconds: number, bySignature: boolean): RuleSpec => ({
    id: `aliyun/code-frequency-${period}`,
    check: 'frequency',
    severity: 'error',
    purposes: ['verification'],
    sources,
    params: { most, perSeconds, purposes: ['verification'], bySignature },
  })
  return [
    ...textRules('aliyun', aliyun),
    optOutForms('aliyun', aliyun, newForm),
    ...codeRules('aliyun', aliyun, [...codeWordList, '动态密码']),
    ...signatureRules('aliyun', aliyun, [2, 12, true]),
    ...memberRules('aliyun', aliyun),
    {
      id: 'aliyun/short-link',
      check: 'short-link',
      severity: 'error',
      purposes: ['notification'],
      sources,
      params: {},
    },
    { id: 'aliyun/redirect-link', check: 'redirect-link', severity: 'error', purposes: ['notification'], sources },
    {
      id: 'aliyun/variable-link',
      check: 'variable-link',
      severity: 'error',
      purposes: ['notification'],
      only: 'template',
      sources,
    },
    { id: 'aliyun/too-long', check: 'too-long', severity: 'error', sources, params: { most: 500 } },
    quietHours('aliyun', aliyun, '20:00'),
    limit('minute', 1, 60, true),
    limit('hour', 5, 3600, true),
    limit('day', 10, 86_400, true),
    limit('day-all-senders', 40, 86_400, false),
    {
      id: 'aliyun/frequency-day',
      check: 'frequency',
      severity: 'error',
      purposes: ['notification', 'marketing'],
      sources,
      params: { most: 50, perSeconds: 86_400, purposes: ['notification', 'marketing'] },
    },
  ]
}
