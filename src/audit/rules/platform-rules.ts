import type { TermCategory } from '../../lexicon/types'
import type { RuleSource } from '../types'
import type { RuleSpec } from './rule'

// What the template rules of the large Chinese SMS platforms have in common, as their help pages say it.
/** Words that show what a code message is. */
export const codeWordList = ['验证码', '注册码', '校验码', '动态码'] as const
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
export const signs: Readonly<Record<string, string>> = {
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
export function codeRules(platform: Platform, source: RuleSource, words: readonly string[]): readonly RuleSpec[] {
  const rule = { severity: 'error', purposes: ['verification'], sources: [source] } as const
  return [
    { ...rule, id: `${platform}/code-words`, check: 'code-words', params: { words } },
    { ...rule, id: `${platform}/code-purpose`, check: 'code-purpose', severity: 'warning' },
    { ...rule, id: `${platform}/code-link`, check: 'code-link' },
    { ...rule, id: `${platform}/code-contact`, check: 'code-contact' },
  ]
}

/** What all platforms ask of a text. */
export function textRules(platform: Platform, source: RuleSource): readonly RuleSpec[] {
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
      purposes: platform === 'aliyun' || platform === 'volcengine' ? codesAndNotices : ['verification'],
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
    {
      id: `${platform}/variables-only`,
      check: 'variables-only',
      severity: 'error',
      only: 'template',
      // The pages of these two that were read do not say so.
      sources: platform === 'aliyun' || platform === 'qiniu' ? [{ ...source, sureness: 'general knowledge' }] : sources,
    },
  ]
}

/** Templates have no 【】 of their own, messages only the signature's, at the head. */
export function signatureRules(
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

/** What platforms ask of links. */
export function linkRules(platform: Platform, source: RuleSource): readonly RuleSpec[] {
  const sources = [source]
  const severity = 'error'
  return [
    { id: `${platform}/redirect-link`, check: 'redirect-link', severity, sources },
    { id: `${platform}/ip-link`, check: 'ip-link', severity, sources },
    { id: `${platform}/variable-link`, check: 'variable-link', severity, only: 'template', sources },
    { id: `${platform}/short-link`, check: 'short-link', severity, sources, params: {} },
  ]
}

/** Marketing goes to members, and says so. */
export function memberRules(platform: Platform, source: RuleSource): readonly RuleSpec[] {
  const rule = { purposes: ['marketing'], sources: [source] } as const
  return [
    { ...rule, id: `${platform}/member-address`, check: 'member-address', severity: 'warning' },
    { ...rule, id: `${platform}/members-only`, check: 'members-only', severity: 'error' },
  ]
}

/** Hours of marketing. */
export function quietHours(platform: Platform, source: RuleSource, to: string): RuleSpec {
  return {
    id: `${platform}/quiet-hours`,
    check: 'quiet-hours',
    severity: 'error',
    purposes: ['marketing'],
    sources: [source],
    params: { from: '08:00', to },
  }
}

/** Opt-outs in these words only. */
export function optOutForms(platform: Platform, source: RuleSource, forms: readonly string[]): RuleSpec {
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
export const newForm = ['拒收请回复R']
