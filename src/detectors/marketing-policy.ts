import { mostTelling, weighedIntentOf, type IntentReader } from '../analysis/intent'
import { builtIn } from '../core/define'
import type { SyncDetector } from '../core/detector'
import { optionError } from '../core/errors'
import type { Message } from '../core/message'
import { checkKeys, checkFunction } from '../core/options'

/** Options of {@link index!marketingPolicy | marketingPolicy}. */
export interface MarketingPolicyOptions {
  /**
   * What to do with marketing: let it through, flag it (at least `suspect`), or block it (`spam`). Default `allow`.
   */
  readonly action?: MarketingAction
  /** Tells what a message is for. Default: by the rules of `analysis.intent`; see also `learnedIntent`. */
  readonly intent?: IntentReader
}

/** What an app does with marketing that keeps the rules. */
export type MarketingAction = 'allow' | 'flag' | 'block'

/** Detail of {@link index!marketingPolicy | marketingPolicy}. */
export interface MarketingPolicyDetail {
  /** 0…1: how sure it is that the message is marketing. */
  readonly confidence: number
  /** What told it, most telling first: names of cues such as `opt-out`, `call-to-action`, `promo-term:秒杀`. */
  readonly cues: readonly string[]
}

/**
 * Carries an app's policy on marketing into the score: marketing is not junk by itself, but an app may not want it.
 *
 * With `allow` its finding weighs nothing and only tells that a message is marketing, and why.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, marketingPolicy } from 'junksift'
 *
 * const text = '【青禾家居】周年庆全场5折起,欢迎到店选购,拒收请回复R'
 * const verdictWith = (action: 'allow' | 'flag' | 'block') =>
 *   createScanner({ detectors: [marketingPolicy({ action })] }).scan(text).verdict
 * console.log(verdictWith('allow'), verdictWith('flag'), verdictWith('block')) // ham suspect spam
 * ```
 */
export function marketingPolicy(
  options: MarketingPolicyOptions = {},
): SyncDetector<'marketing-policy', MarketingPolicyDetail, Message, MarketingAction> {
  checkKeys('marketingPolicy', options, ['action', 'intent'])
  const { action = 'allow', intent = weighedIntentOf } = options
  if (!['allow', 'flag', 'block'].includes(action))
    throw optionError('marketingPolicy.action', action, '"allow", "flag" or "block"')
  checkFunction('marketingPolicy.intent', intent)
  return builtIn({
    id: 'marketing-policy',
    group: 'policy',
    codes: {
      allow: { weight: 0, reason: { en: 'Marketing, which is let through.', 'zh-CN': '营销信息，按设置放行。' } },
      flag: { weight: 4.5, reason: { en: 'Marketing, which is to be flagged.', 'zh-CN': '营销信息，按设置标记。' } },
      block: { weight: 7, reason: { en: 'Marketing, which is to be blocked.', 'zh-CN': '营销信息，按设置拦截。' } },
    },
    inspect(analysis) {
      const { kind, confidence } = intent(analysis)
      if (kind !== 'marketing') return undefined
      const { cues, spans } = mostTelling(analysis, 'marketing', 5)
      return { code: action, strength: strengthOf(confidence), spans, detail: { confidence, cues } }
    },
  })
}

/** Nearly full strength once it is clear that a message is marketing. */
function strengthOf(confidence: number): number {
  return confidence < 0.3 ? confidence : 0.95 + 0.05 * confidence
}
