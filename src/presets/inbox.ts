import { readerOf, shippedReader, type CategoryReader } from '../classifier/category'
import { intentBy } from '../classifier/intent'
import { checkModel, type ModelData } from '../classifier/model'
import { logOdds } from '../combiners/log-odds'
import type { AnalysisBase } from '../analysis/part'
import type { Category } from '../core/category'
import type { Finding, KeyOf } from '../core/result'
import { phishing } from '../detectors/phishing'
import { spamClassifier } from '../detectors/spam-classifier'
import { inboxBias, inboxWeights } from '../lexicon/inbox-weights'
import { searchBlocks } from '../matching/block-search'
import { graveCategory } from './categorise'
import { inboxDetectors, type InboxOptions } from './inbox-detectors'
import { replaceWeights } from './replace-weights'

/** Options of {@link index!inbox | inbox}. */
export interface FullInboxOptions<Key extends string = string> extends InboxOptions<Key> {
  /** A model of your own, by {@link training!trainModel | trainModel}. Default: the shipped one. */
  readonly model?: ModelData
}

/**
 * The preset for an inbox: what did I receive? The rules of {@link index!inboxLite | inboxLite} together with
 * {@link index!phishing | phishing}, a statistical model of short messages,
 * {@link index!spamClassifier | spamClassifier}, and weights learned on labelled messages.
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
  options: FullInboxOptions<Key> = {},
) {
  const reader = readerFor('inbox', options)
  return {
    detectors: detectorsOf('inbox', options, reader),
    combiner: logOdds({ bias: inboxBias, weights: replaceWeights<Key>(inboxWeights, options.weights) }),
    thresholds: { suspect: 0.5, spam: 0.9 },
    categorise: (findings: readonly Finding[], analysis: AnalysisBase) =>
      categoriseByModel(reader(), findings, analysis),
  } as const
}

/** The reader of the model that the options give, or of the shipped one, which is unpacked only when it is needed. */
export function readerFor(name: string, { model }: FullInboxOptions): () => CategoryReader {
  const own = model && readerOf(checkModel(`${name}.model`, model))
  return () => own ?? shippedReader()
}

/** The detectors of the preset, with those that judge by the model. */
export function detectorsOf(name: string, { model, ...rest }: FullInboxOptions, reader: () => CategoryReader) {
  return [
    ...inboxDetectors(name, rest, searchBlocks, (analysis) => intentBy(reader(), analysis)),
    phishing(),
    spamClassifier(model ? { model } : {}),
  ] as const
}

/** The share of fraud, illegal offers and collection from which a rule's finding of one names the category. */
const doubt = 0.2

/** What the model takes a message for, unless it doubts and a rule found something grave. */
export function categoriseByModel(
  { guess }: CategoryReader,
  findings: readonly Finding[],
  analysis: AnalysisBase,
): Category {
  const { category, kind, shares } = guess(analysis)
  if (kind === 'fraud' || kind === 'illegal' || kind === 'collection') return category
  const grave = shares.fraud + shares.illegal + shares.collection
  return (grave > doubt ? graveCategory(findings) : undefined) ?? category
}
