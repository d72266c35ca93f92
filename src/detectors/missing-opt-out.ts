import { weighedIntentOf, type Intent, type IntentReader } from '../analysis/intent'
import { isMarket, marketOf } from '../analysis/market'
import { isServiceOptOut, optOutOf, type OptOut, type OptOutLevel } from '../analysis/opt-out'
import { builtIn } from '../core/define'
import type { Hit, SyncDetector } from '../core/detector'
import { optionError } from '../core/errors'
import type { Message } from '../core/message'
import { checkKeys, checkFunction } from '../core/options'
import { markets, type Market, type MarketRules } from '../lexicon/markets'

/** Options of {@link index!missingOptOut | missingOptOut}. */
export interface MissingOptOutOptions {
  /**
   * ISO 3166 code of the market whose rules apply: `CN`, `US`, `FR`, `KR`, `JP`, `IN`, `GB`, …
   * Default: told from the recipient's locale, the sender, the script and the formula of each message; where nothing
   * tells it, only a usable opt-out passes.
   */
  readonly market?: Market
  /** Tells what a message is for. Default: by the rules of `analysis.intent`; see also `learnedIntent`. */
  readonly intent?: IntentReader
}

/** Detail of {@link index!missingOptOut | missingOptOut}. */
export interface MissingOptOutDetail {
  /** How good the opt-out is. */
  readonly level: OptOutLevel
  /** The formula as written; `''` where there is none. */
  readonly formula: string
  /** What to reply, if the formula says. */
  readonly key: string | undefined
  /** The market whose rules were applied. */
  readonly market: Market | undefined
  /** A formula that would keep its rules. */
  readonly example: string
}

/** Codes of {@link index!missingOptOut | missingOptOut}. */
export type MissingOptOutCode = Exclude<OptOutLevel, 'usable'> | 'in-verification' | 'in-notification'

/** The strength at confidence 0 and its growth: a case of even odds stays just below `suspect` with nothing beside it. */
const unsure = 0.6
const growth = 0.6

/**
 * Flags marketing without a usable way to opt out; a message of another kind only where it carries an opt-out that does
 * not belong there.
 *
 * Commercial messages must offer a convenient and effective way to refuse more of them (China: MIIT Order 31 of 2015,
 * since 2026-05-01 Order 74, and Advertising Law art. 43; elsewhere: TCPA, PECR, ePrivacy art. 13, CPCE L34-5, Korea's
 * Network Act art. 50, Japan's Act on Specified Electronic Mail). SMS platforms forbid an opt-out in verification and
 * notice templates (Aliyun, Volcengine and Huawei Cloud template rules).
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, missingOptOut } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [missingOptOut()] })
 * const codeOf = (text: string) => scanner.scan(text).findings[0]?.code
 * console.log(codeOf('【青禾家居】周年庆全场5折起,欢迎到店选购')) // absent
 * console.log(codeOf('【青禾家居】周年庆全场5折起,退订请致电客服')) // obstructed
 * console.log(codeOf('【青禾家居】周年庆全场5折起,拒收请回复R')) // undefined
 * console.log(codeOf('双11你买啥了?我什么都没抢到')) // undefined
 * ```
 */
export function missingOptOut(
  options: MissingOptOutOptions = {},
): SyncDetector<'missing-opt-out', MissingOptOutDetail, Message, MissingOptOutCode> {
  checkKeys('missingOptOut', options, ['market', 'intent'])
  const { market: fixed, intent: readIntent = weighedIntentOf } = options
  if (fixed !== undefined && !isMarket(fixed))
    throw optionError('missingOptOut.market', fixed, `one of: ${Object.keys(markets).join(', ')}`)
  checkFunction('missingOptOut.intent', readIntent)
  return builtIn({
    id: 'missing-opt-out',
    group: 'compliance',
    codes: {
      absent: {
        weight: 4.5,
        reason: {
          en: 'Marketing without a way to opt out, such as "{example}".',
          'zh-CN': '营销信息未提供退订方式（如“{example}”）。',
        },
      },
      unusable: {
        weight: 4.5,
        reason: {
          en: 'Marketing whose opt-out "{formula}" cannot be used.',
          'zh-CN': '营销信息的退订方式“{formula}”无法使用。',
        },
      },
      obstructed: {
        weight: 4.5,
        reason: {
          en: 'Marketing whose opt-out "{formula}" puts obstacles in the way.',
          'zh-CN': '营销信息的退订方式“{formula}”设置了障碍。',
        },
      },
      disguised: {
        weight: 5,
        reason: {
          en: 'Marketing whose opt-out "{formula}" is written in disguise.',
          'zh-CN': '营销信息的退订方式“{formula}”经过变形书写。',
        },
      },
      'link-only': {
        weight: 1.5,
        reason: {
          en: 'Marketing that can be opted out of only by a link: "{formula}".',
          'zh-CN': '营销信息只能通过链接退订：“{formula}”。',
        },
      },
      double: {
        weight: 1,
        reason: {
          en: 'Marketing with two different opt-outs; which one works is unclear.',
          'zh-CN': '营销信息含有两种不同的退订方式，不知何者有效。',
        },
      },
      'in-verification': {
        weight: 1.5,
        reason: {
          en: 'A verification message with an opt-out "{formula}", which does not belong there.',
          'zh-CN': '验证码信息中出现退订内容“{formula}”。',
        },
      },
      'in-notification': {
        weight: 0.4,
        reason: {
          en: 'A notice with a marketing opt-out "{formula}".',
          'zh-CN': '通知类信息中出现营销退订内容“{formula}”。',
        },
      },
    },
    inspect(analysis) {
      const intent = readIntent(analysis)
      if (intent.kind === 'personal') return undefined
      const optOut = optOutOf(analysis)
      const market = fixed ?? marketOf(analysis)
      const found = judge(intent, optOut, market === undefined ? undefined : markets[market])
      if (!found) return undefined
      const { level, key, span, all } = optOut
      const formula = span ? analysis.text.slice(span.start, span.end) : ''
      const example = market === undefined ? 'Reply STOP to opt out' : markets[market].example
      const spans = level === 'double' ? all.map((each) => each.span) : span ? [span] : []
      const { code, strength } = found
      return { code, strength, spans, detail: { level, formula, key, market, example } }
    },
  })
}

type Judgement = Pick<Hit<unknown, MissingOptOutCode>, 'strength'> & { readonly code: MissingOptOutCode }

/** What is wrong with an opt-out in a message of this intent, and how sure that is. */
function judge(
  { kind, confidence }: Pick<Intent, 'kind' | 'confidence'>,
  optOut: OptOut,
  rules: MarketRules | undefined,
): Judgement | undefined {
  const { level } = optOut
  if (kind === 'marketing') {
    if (level === 'usable' || rules?.accepts?.includes(level)) return undefined
    return { code: level, strength: Math.min(1, unsure + growth * confidence) }
  }
  if (level === 'absent' || isServiceOptOut(optOut)) return undefined
  return { code: kind === 'verification' ? 'in-verification' : 'in-notification', strength: 1 }
}
