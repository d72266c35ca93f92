import { checks } from '../../src/audit/checks'
import { generalRules } from '../../src/audit/rules/general'
import { marketData } from '../../src/audit/rules/markets'
import { providerData } from '../../src/audit/rules/providers'
import type { RuleSpec } from '../../src/audit/rules/rule'
import type { RuleSource, Sureness } from '../../src/audit/types'

const names: Readonly<Record<string, string>> = {
  CN: 'Mainland China (CN)',
  US: 'United States (US)',
  GB: 'United Kingdom (GB)',
  FR: 'France (FR)',
  DE: 'Germany (DE)',
  ES: 'Spain (ES)',
  IT: 'Italy (IT)',
  BR: 'Brazil (BR)',
  JP: 'Japan (JP)',
  KR: 'Korea (KR)',
  TW: 'Taiwan (TW)',
  HK: 'Hong Kong (HK)',
  IN: 'India (IN)',
  SG: 'Singapore (SG)',
  AU: 'Australia (AU)',
  aliyun: 'Aliyun',
  tencent: 'Tencent Cloud',
  huawei: 'Huawei Cloud',
  qiniu: 'Qiniu',
  volcengine: 'Volcengine',
}

const sets: readonly (readonly [name: string, rules: readonly RuleSpec[]])[] = [
  ['Every market', generalRules()],
  ...Object.entries({ ...marketData, ...providerData }).map(
    ([key, { rules }]) => [names[key] ?? key, rules()] as const,
  ),
]

const grades: readonly Sureness[] = ['law', 'secondary', 'vendor practice', 'general knowledge']

/** The number of rules of each set, by the surest source of each. */
function summary(): string {
  const lines = sets.map(([name, rules]) => {
    const counts = grades.map((grade) => rules.filter((rule) => best(rule) === grade).length || '')
    return `| ${name} | ${rules.length} | ${counts.join(' | ')} |`
  })
  return `| rules of | all | ${grades.join(' | ')} |\n|---|--:|${'--:|'.repeat(grades.length)}\n${lines.join('\n')}`
}

function best({ sources }: RuleSpec): Sureness {
  return grades.find((grade) => sources.some(({ sureness }) => sureness === grade)) as Sureness
}

function table(rules: readonly RuleSpec[]): string {
  const lines = rules.map((rule) => {
    const { id, severity, purposes, check, sources, ofMarketing = [], only } = rule
    const where = purposes ? purposes.join(', ') : 'all'
    const subject = only === undefined ? where : `${where} (${only}s)`
    return `| \`${id}\` | ${severity} | ${subject} | ${checks[check].reason.en} | ${[...sources.map(sourceOf), ...ofMarketing.map((source) => `for marketing: ${sourceOf(source)}`)].join('<br>')} |`
  })
  return `| rule | severity | purpose | reason | sources |\n|---|---|---|---|---|\n${lines.join('\n')}`
}

function sourceOf({ instrument, article, inForceFrom, inForceTo, sureness, datesSureness }: RuleSource): string {
  const known = `; ${inForceFrom ?? ''} – ${inForceTo ?? ''}`.trimEnd()
  const doubt = datesSureness === undefined ? '' : `, by *${datesSureness}*`
  const dates = inForceFrom === undefined && inForceTo === undefined ? '' : known + doubt
  return `${instrument}${article === undefined ? '' : `, ${article}`}${dates} (*${sureness}*)`
}

/** The part of the guide that is made from the rules. */
export function auditTables(): string {
  const parts = sets.map(([name, rules]) => `### ${name}\n\n${table(rules)}`)
  return `${summary()}\n\n${parts.join('\n\n')}\n`
}
