import type { AnalysisBase } from '../analysis/part'
import type { Intent } from '../analysis/intent'
import { shippedReader, type CategoryReader } from './category'

/**
 * What a message is for, as the statistical model sees it: for the option `intent` of
 * {@link index!missingOptOut | missingOptOut} and {@link index!marketingPolicy | marketingPolicy}. Fraud, illegal offers
 * and collection count as personal here: they owe nobody an opt-out.
 *
 * @example
 * ```ts
 * import { analyze, learnedIntent } from 'junksift'
 *
 * console.log(learnedIntent(analyze('【青禾家居】周年庆全场5折起，欢迎到店选购')).kind) // marketing
 * ```
 */
export function learnedIntent(analysis: AnalysisBase): Pick<Intent, 'kind' | 'confidence'> {
  return intentBy(shippedReader(), analysis)
}

/** What a message is for, as the model of a reader sees it. */
export function intentBy({ guess }: CategoryReader, analysis: AnalysisBase): Pick<Intent, 'kind' | 'confidence'> {
  const { kind, shares } = guess(analysis)
  const confidence = Math.max(0, 2 * shares[kind] - 1)
  return { kind: kind === 'fraud' || kind === 'illegal' || kind === 'collection' ? 'personal' : kind, confidence }
}
