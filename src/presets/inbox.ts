import { categoryGuessOf } from '../classifier/category'
import { learnedIntent } from '../classifier/intent'
import { logOdds } from '../combiners/log-odds'
import type { AnalysisBase } from '../analysis/part'
import type { Category } from '../core/category'
import type { Finding, KeyOf } from '../core/result'
import { spamClassifier } from '../detectors/spam-classifier'
import { inboxBias, inboxWeights } from '../lexicon/inbox-weights'
import { graveCategory } from './categorise'
import { inboxDetectors, type InboxOptions } from './inbox-detectors'

/**
 * The preset for an inbox: what did I receive? The rules of {@link index!inboxLite | inboxLite} together with a
 * statistical model of short messages, {@link index!spamClassifier | spamClassifier}, and weights learned on labelled
 * messages.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, inbox } from 'junksift'
 *
 * const { verdict, category } = createScanner(inbox()).scan('您的验证码是 482913,5分钟内有效,请勿告诉他人')
 * console.log(verdict, category) // ham verification
 * ```
 */
export function inbox<const Key extends KeyOf<ReturnType<typeof detectorsOf>[number]> = never>(
  options: InboxOptions<Key> = {},
) {
  return {
    detectors: detectorsOf(options),
    combiner: logOdds({ bias: inboxBias, weights: replaced(inboxWeights, options.weights) }),
    thresholds: { suspect: 0.5, spam: 0.9 },
    categorise: categoriseByModel,
  } as const
}

function detectorsOf(options: InboxOptions) {
  return [...inboxDetectors('inbox', options, learnedIntent), spamClassifier()] as const
}

/** Weights with others in their place; one for a detector as a whole takes the place of those of its codes. */
function replaced<Own extends string, Key extends string>(
  weights: Readonly<Record<Own, number>>,
  others: { readonly [K in Key]?: number } = {},
): { readonly [K in Own | Key]?: number } {
  const kept = Object.entries(weights).filter(([pair]) => !Object.hasOwn(others, pair.slice(0, pair.indexOf('/'))))
  return { ...Object.fromEntries(kept), ...others }
}

/** The share of fraud, illegal offers and collection from which a rule's finding of one names the category. */
const doubt = 0.2

/** What the model takes a message for, unless it doubts and a rule found something grave. */
function categoriseByModel(findings: readonly Finding[], analysis: AnalysisBase): Category {
  const { category, kind, shares } = categoryGuessOf(analysis)
  if (kind === 'fraud' || kind === 'illegal' || kind === 'collection') return category
  const grave = shares.fraud + shares.illegal + shares.collection
  return (grave > doubt ? graveCategory(findings) : undefined) ?? category
}
