import type { Message } from '../core/message'
import { formatReason } from '../core/reason'
import { applyFixes } from './apply-fixes'
import type { Check, Seen } from './check'
import { checks } from './checks'
import { startAudit, type AuditContext, type AuditExtras } from './context'
import type { AuditOptions } from './options'
import { generalRules } from './rules/general'
import { marketData, type AuditMarket } from './rules/markets'
import { providerData, type AuditProvider } from './rules/providers'
import type { CheckName, RuleSpec } from './rules/rule'
import type { Purpose, RuleSource, Severity, Violation } from './types'
import { findVariables } from './variables'

const known = new Map<string, readonly RuleSpec[]>()

/** The rules of a market and a provider, in the order of their checks; those of the market first. */
function rulesOf(market: AuditMarket, provider: AuditProvider | undefined): readonly RuleSpec[] {
  const key = `${market}/${provider ?? ''}`
  let rules = known.get(key)
  if (!rules) {
    // Platforms' rules are those of their SMS templates.
    const own: readonly RuleSpec[] = provider === undefined ? [] : providerData[provider].rules()
    const ofSms = own.map((rule): RuleSpec => ({ ...rule, channels: ['sms'] }))
    const order = Object.keys(checks) as CheckName[]
    rules = [...generalRules(), ...marketData[market].rules(), ...ofSms].sort(
      (a, b) => order.indexOf(a.check) - order.indexOf(b.check),
    )
    known.set(key, rules)
  }
  return rules
}

/** Audits one text and tries the fixes. */
export function auditWith(
  message: Message,
  options: AuditOptions,
  extras: AuditExtras = {},
  context = startAudit(message, options, extras),
): readonly Violation[] {
  const found = runRules(context)
  const { analysis, purpose } = context
  return Object.freeze(analysis.truncated ? found.map(withoutFix) : tried({ message, options, extras, purpose }, found))
}

/** Every rule that the text breaks, in order; fixes are not tried yet. */
export function runRules(context: AuditContext): readonly Violation[] {
  if (context.purpose === 'personal') return []
  return rulesOf(context.options.market, context.options.provider).flatMap((rule) => {
    if (!applies(rule, context)) return []
    const [source, ...others] = inForce(sourcesOf(rule, context.purpose), context.time?.day)
    if (!source) return []
    const check = checks[rule.check] as Check<never>
    const seen = check.inspect(context, ('params' in rule ? rule.params : undefined) as never)
    return seen ? [toViolation(rule, check, seen, source, others)] : []
  })
}

function applies(rule: RuleSpec, { purpose, variables, message }: AuditContext): boolean {
  const { only, purposes, channels } = rule
  if (only !== undefined && (only === 'template') !== (variables !== undefined)) return false
  if (purposes && !purposes.includes(purpose)) return false
  return !channels || channels.includes(message.channel ?? 'sms')
}

function sourcesOf({ sources, ofMarketing = [] }: RuleSpec, purpose: Purpose): readonly RuleSource[] {
  return purpose === 'marketing' ? [...sources, ...ofMarketing] : sources
}

/** The sources in force on a day; without a day, those of today's rules: not ended. */
function inForce(sources: readonly RuleSource[], day: string | undefined): readonly RuleSource[] {
  return sources.filter(({ inForceFrom, inForceTo }) =>
    day === undefined
      ? inForceTo === undefined
      : (inForceFrom === undefined || inForceFrom <= day) && (inForceTo === undefined || day <= inForceTo),
  )
}

function toViolation(
  { id, severity }: { readonly id: string; readonly severity: Severity },
  { group, reason: reasons }: Check<never>,
  { spans = [], detail = {}, fix }: Seen,
  source: RuleSource,
  alsoIn: readonly RuleSource[],
): Violation {
  return freezeAll({
    rule: id,
    group,
    severity,
    ...source,
    alsoIn,
    spans,
    reason: formatReason({ reasons, detail }),
    reasons,
    detail,
    fix: fix && fix.length > 0 ? fix : undefined,
  })
}

function freezeAll(violation: Violation): Violation {
  const { spans, detail, fix, alsoIn } = violation
  spans.forEach(Object.freeze)
  fix?.forEach(Object.freeze)
  for (const part of [spans, detail, alsoIn, fix]) if (part) Object.freeze(part)
  return Object.freeze(violation)
}

const withoutFix = (violation: Violation): Violation => Object.freeze({ ...violation, fix: undefined })

/** What fixes are tried on. */
interface Trial {
  readonly message: Message
  readonly options: AuditOptions
  readonly extras: AuditExtras
  /** What the message was taken for. */
  readonly purpose: Purpose
}

/**
 * Keeps only fixes that hold: the text with all of them applied is audited again, and may break only the rules that no
 * fix was offered for, besides new hints of severity `info` (a text that grew may take another part). A fix that leaves
 * its own rule broken is withdrawn; where together they break another rule, so is the one that does, or else all.
 */
function tried(trial: Trial, found: readonly Violation[]): readonly Violation[] {
  let kept = found
  while (kept.some(({ fix }) => fix)) {
    const broken = brokenAfter(trial, kept)
    if (broken.length === 0) return kept
    const own = kept.filter(({ fix, rule }) => fix && broken.includes(rule))
    const failing = own.length > 0 ? own : culprits(trial, kept)
    kept = kept.map((each) => (failing.includes(each) ? withoutFix(each) : each))
  }
  return kept
}

/** The fix without which no further rule would be broken; all fixes where there is no such one. */
function culprits(trial: Trial, kept: readonly Violation[]): readonly Violation[] {
  const fixable = kept.filter(({ fix }) => fix)
  const single = fixable.find((one) => {
    const rest = kept.map((each) => (each === one ? withoutFix(each) : each))
    return brokenAfter(trial, rest).length === 0
  })
  return single ? [single] : fixable
}

/**
 * Rules that the text with the fixes made breaks, though it should not: for what the message was taken for before, and
 * for what it is taken for then.
 */
function brokenAfter(
  { message, options, extras: { variables, ...extras }, purpose }: Trial,
  kept: readonly Violation[],
): readonly string[] {
  const { text } = applyFixes(message.text, kept)
  const again = variables ? { ...extras, variables: findVariables(text) } : extras
  const allowed = new Set(kept.filter(({ fix }) => !fix).map(({ rule }) => rule))
  const before = new Set(kept.map(({ rule }) => rule))
  const asked = options.purpose === undefined ? [options, { ...options, purpose }] : [options]
  return asked
    .flatMap((each) => runRules(startAudit({ ...message, text }, each, again)))
    .filter(({ rule, severity }) => !allowed.has(rule) && (severity !== 'info' || before.has(rule)))
    .map(({ rule }) => rule)
}
