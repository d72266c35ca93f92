import { runRules } from '../audit/audit'
import { startAudit } from '../audit/context'
import { checkAuditOptions, type AuditOptions } from '../audit/options'
import { marketData, type AuditMarket } from '../audit/rules/markets'
import type { Severity, Violation } from '../audit/types'
import { marketOf } from '../analysis/market'
import type { AnalysisBase } from '../analysis/part'
import { builtIn } from '../core/define'
import type { SyncDetector } from '../core/detector'
import type { Message } from '../core/message'

/** Options of {@link index!sendingRules | sendingRules}. */
export interface SendingRulesOptions extends Omit<AuditOptions, 'market'> {
  /**
   * ISO 3166 code of the market whose rules apply. Default: told from the recipient's locale, the sender, the script and
   * the opt-out of each message; a message whose market is not known, or has no rules, is left alone.
   */
  readonly market?: AuditMarket
}

/** Detail of {@link index!sendingRules | sendingRules}. */
export interface SendingRulesDetail {
  /** The market whose rules were applied. */
  readonly market: AuditMarket
  /** The rules that are broken, as in the guide "Audit", in the order of the checks. */
  readonly rules: readonly string[]
  /** How many of them are errors, warnings, hints. */
  readonly errors: number
  readonly warnings: number
  readonly hints: number
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/**
 * Flags messages that break the sending rules of a market or an SMS platform: the rules of
 * {@link index!auditMessage | auditMessage}, for use in a scanner. The code is the worst severity among them. For fixes
 * and sources call `auditMessage`.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, sendingRules } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [sendingRules({ market: 'CN', provider: 'aliyun' })] })
 * const [finding] = scanner.scan('【青禾家居】会员您好，全场5折起，戳 m.example.com/11 ，回T退订').findings
 * console.log(finding?.code, finding?.detail.rules) // error [ 'aliyun/opt-out-form' ]
 * ```
 */
export function sendingRules(
  options: SendingRulesOptions = {},
): SyncDetector<'sending-rules', SendingRulesDetail, Message, Severity> {
  const { market: fixed, ...rest } = options
  // Checked with some market where none is given; a platform's rules are those for mainland China.
  const home = fixed ?? (rest.provider === undefined ? undefined : 'CN')
  checkAuditOptions('sendingRules', { market: 'CN', ...options })
  return builtIn({
    id: 'sending-rules',
    group: 'compliance',
    codes: {
      error: {
        weight: 6.5,
        reason: { en: 'Must not be sent: it breaks {rules}.', 'zh-CN': '不得发送，违反规则：{rules}。' },
      },
      warning: {
        weight: 4.2,
        reason: { en: 'Should not be sent: it breaks {rules}.', 'zh-CN': '不宜发送，违反规则：{rules}。' },
      },
      info: {
        weight: 0,
        reason: { en: 'Worth a look before sending: {rules}.', 'zh-CN': '发送前可留意：{rules}。' },
      },
    },
    inspect(analysis) {
      const market = home ?? knownMarket(analysis)
      if (market === undefined) return undefined
      const { message, text } = analysis
      const violations = runRules(startAudit({ ...message, text }, { ...rest, market }))
      const code = severities.find((severity) => violations.some((each) => each.severity === severity))
      if (code === undefined) return undefined
      return { strength: 1, code, spans: spansOf(violations), detail: { market, ...summary(violations) } }
    },
  })
}

function knownMarket(analysis: AnalysisBase): AuditMarket | undefined {
  const market = marketOf(analysis)
  return market !== undefined && Object.hasOwn(marketData, market) ? (market as AuditMarket) : undefined
}

function summary(violations: readonly Violation[]): Omit<SendingRulesDetail, 'market'> {
  const count = (wanted: Severity) => violations.filter(({ severity }) => severity === wanted).length
  const rules = violations.map(({ rule }) => rule)
  return { rules, errors: count('error'), warnings: count('warning'), hints: count('info') }
}

/** Every piece that a rule is about, once. */
function spansOf(violations: readonly Violation[]) {
  const spans = new Map(violations.flatMap((each) => each.spans).map((span) => [`${span.start},${span.end}`, span]))
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
