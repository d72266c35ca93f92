import type { TermCategory } from '../../lexicon/types'
import type { RuleSource } from '../types'
import type { RuleSpec } from './rule'

// What the template rules of the large Chinese SMS platforms forbid, as their help pages say it.
const aliyun: RuleSource = { instrument: 'Aliyun SMS template rules', sureness: 'vendor practice' }
const tencent: RuleSource = { instrument: 'Tencent Cloud SMS template rules (2025-06-17)', sureness: 'vendor practice' }
const huawei: RuleSource = { instrument: 'Huawei Cloud SMS template rules (2025-09-04)', sureness: 'vendor practice' }
const qiniu: RuleSource = { instrument: 'Qiniu SMS template rules (2021-10-28)', sureness: 'vendor practice' }
const volcengine: RuleSource = { instrument: 'Volcengine SMS template rules (2024-03-19)', sureness: 'vendor practice' }

const codeWordList = ['验证码', '注册码', '校验码', '动态码'] as const
const codesAndNotices = ['verification', 'notification'] as const

/** Industries and subjects that the platforms bar. */
const barredTopics: readonly TermCategory[] = [
  'loan',
  'collection',
  'investment',
  'gambling',
  'prize',
  'real-estate',
  'education',
  'medical',
  'job',
  'job-scam',
  'invoice',
  'insurance',
  'sexual',
  'contraband',
  'romance',
]

/** Signs that templates may not hold, and what goes in their place; 元 goes behind the price. */
const signs: Readonly<Record<string, string>> = {
  '^_^': '',
  '¥': '元',
  '￥': '元',
  '★': '',
  '☆': '',
  '※': '',
  '✓': '',
  '√': '',
  '☞': '',
  '→': '',
  '●': '',
  '&': '和',
  '[': '(',
  ']': ')',
}

type Platform = 'aliyun' | 'tencent' | 'huawei' | 'qiniu' | 'volcengine'

/** What all platforms ask of a code message. */
function codeRules(platform: Platform, source: RuleSource, words: readonly string[]): readonly RuleSpec[] {
  const rule = { severity: 'error', purposes: ['verification'], sources: [source] } as const
  return [
    { ...rule, id: `${platform}/code-words`, check: 'code-words', params: { words } },
    { ...rule, id: `${platform}/code-purpose`, check: 'code-purpose', severity: 'warning' },
    { ...rule, id: `${platform}/code-link`, check: 'code-link' },
    { ...rule, id: `${platform}/code-contact`, check: 'code-contact' },
  ]
}

/** What all platforms ask of a text. */
function textRules(platform: Platform, source: RuleSource): readonly RuleSpec[] {
  const sources = [source]
  return [
    {
      id: `${platform}/opt-out-position`,
      check: 'opt-out-position',
      severity: 'error',
      purposes: ['marketing'],
      sources,
    },
    {
      id: `${platform}/opt-out-unwanted`,
      check: 'opt-out-unwanted',
      severity: platform === 'volcengine' ? 'warning' : 'error',
      purposes: platform === 'huawei' ? ['verification'] : codesAndNotices,
      sources,
    },
    {
      id: `${platform}/marketing-unwanted`,
      check: 'marketing-unwanted',
      severity: 'error',
      purposes: codesAndNotices,
      sources,
    },
    {
      id: `${platform}/forbidden-topic`,
      check: 'forbidden-topic',
      severity: 'error',
      purposes: ['marketing'],
      sources,
      params: { topics: barredTopics, least: 3 },
    },
    { id: `${platform}/variables-only`, check: 'variables-only', severity: 'error', only: 'template', sources },
  ]
}

/** Templates have no 【】 of their own, messages only the signature's, at the head. */
function signatureRules(
  platform: Platform,
  source: RuleSource,
  [least, most, simplified]: readonly [number, number, boolean?],
): readonly RuleSpec[] {
  const rule = { severity: 'error', channels: ['sms'], sources: [source] } as const
  return [
    { ...rule, id: `${platform}/signature-place`, check: 'signature-place', severity: 'warning', only: 'message' },
    {
      ...rule,
      id: `${platform}/signature-form`,
      check: 'signature-form',
      only: 'message',
      params: { least, most, ...(simplified ? { simplified } : {}) },
    },
    { ...rule, id: `${platform}/signature-in-body`, check: 'signature-in-body' },
  ]
}

function linkRules(platform: Platform, source: RuleSource, short: boolean): readonly RuleSpec[] {
  const sources = [source]
  const severity = 'error'
  return [
    { id: `${platform}/redirect-link`, check: 'redirect-link', severity, sources },
    { id: `${platform}/ip-link`, check: 'ip-link', severity, sources },
    { id: `${platform}/variable-link`, check: 'variable-link', severity, only: 'template', sources },
    ...(short ? ([{ id: `${platform}/short-link`, check: 'short-link', severity, sources, params: {} }] as const) : []),
  ]
}

function memberRules(platform: Platform, source: RuleSource): readonly RuleSpec[] {
  const rule = { purposes: ['marketing'], sources: [source] } as const
  return [
    { ...rule, id: `${platform}/member-address`, check: 'member-address', severity: 'warning' },
    { ...rule, id: `${platform}/members-only`, check: 'members-only', severity: 'error' },
  ]
}

function quietHours(platform: Platform, source: RuleSource, to: string): RuleSpec {
  return {
    id: `${platform}/quiet-hours`,
    check: 'quiet-hours',
    severity: 'error',
    purposes: ['marketing'],
    sources: [source],
    params: { from: '08:00', to },
  }
}

function optOutForms(platform: Platform, source: RuleSource, forms: readonly string[]): RuleSpec {
  return {
    id: `${platform}/opt-out-form`,
    check: 'opt-out-form',
    severity: 'error',
    purposes: ['marketing'],
    sources: [source],
    params: { forms },
  }
}

/** The form that Aliyun, Tencent Cloud and Huawei Cloud accept, alone. */
const newForm = ['拒收请回复R']

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
    ...linkRules('tencent', tencent, false),
    { id: 'tencent/variables-adjacent', check: 'variables-adjacent', severity: 'error', only: 'template', sources },
    { id: 'tencent/personal-contact', check: 'personal-contact', severity: 'error', sources },
    { id: 'tencent/symbol', check: 'symbol', severity: 'error', sources, params: { signs } },
    { id: 'tencent/too-long', check: 'too-long', severity: 'error', sources, params: { most: 500 } },
  ]
}

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
    ...linkRules('qiniu', qiniu, true),
    { id: 'qiniu/disguise', check: 'disguise', severity: 'error', sources },
    { id: 'qiniu/traditional', check: 'traditional', severity: 'error', sources },
    { id: 'qiniu/symbol', check: 'symbol', severity: 'error', sources, params: { signs } },
    { id: 'qiniu/signature-in-body', check: 'signature-in-body', severity: 'error', sources },
    { id: 'qiniu/too-long', check: 'too-long', severity: 'error', sources, params: { most: 500 } },
    quietHours('qiniu', qiniu, '20:00'),
  ]
}

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
