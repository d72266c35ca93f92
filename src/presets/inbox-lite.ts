import { logOdds } from '../combiners/log-odds'
import type { KeyOf } from '../core/result'
import { inboxLiteBias, inboxLiteWeights } from '../lexicon/inbox-weights'
import { categoriseInbox } from './categorise'
import { scanTexts } from '../matching/text-search'
import { inboxDetectors, type InboxOptions } from './inbox-detectors'
import { replaceWeights } from './replace-weights'

export type { InboxOptions } from './inbox-detectors'

/**
 * The preset for an inbox, by rules alone: what did I receive? Small enough for a web page: without the
 * statistical model and the many cues of {@link index!phishing | phishing}, which can be added like any detector.
 *
 * Returns a plain object for `createScanner`: spread it to change thresholds or detectors. Change weights by the option,
 * so that the rest of its combiner stays.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, inboxLite } from 'junksift'
 *
 * const scanner = createScanner(inboxLite({ marketing: 'flag' }))
 * console.log(scanner.scan('【顺丰速运】您的快递已到菜鸟驿站,取件码5-2-3018,请及时领取').verdict) // ham
 * console.log(scanner.scan('【优品衣橱】双11全场5折,戳 t.cn/A6xyz 速抢,拒收请回复R').verdict) // spam
 * ```
 */
export function inboxLite<const Key extends KeyOf<ReturnType<typeof inboxDetectors>[number]> = never>(
  options: InboxOptions<Key> = {},
) {
  return {
    detectors: inboxDetectors('inboxLite', options, scanTexts),
    combiner: logOdds({ bias: inboxLiteBias, weights: replaceWeights<Key>(inboxLiteWeights, options.weights) }),
    thresholds: { suspect: 0.5, spam: 0.9 },
    categorise: categoriseInbox,
  } as const
}
