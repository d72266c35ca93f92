import type { Learner } from '../classifier/learner'
import { builtIn } from '../core/define'
import type { SyncDetector } from '../core/detector'
import { wrong } from '../core/errors'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'

/** Options of {@link index!userFeedback | userFeedback}. */
export interface UserFeedbackOptions {
  /** What learns from users: {@link index!createLearner | createLearner}. It may go on learning while scanners use it. */
  readonly learner: Learner
}

/** Variants of the finding of {@link index!userFeedback | userFeedback}. */
export type UserFeedbackCode = 'junk' | 'wanted'

/** Detail of {@link index!userFeedback | userFeedback}. */
export interface UserFeedbackDetail {
  /** How many times messages like this were marked. */
  readonly spam: number
  readonly ham: number
  /** 0…100: how like this message the nearest marked one is, in percent. */
  readonly percent: number
}

/** Marks that balance each other out to less than this say nothing. */
const leastBalance = 0.05

/**
 * What users said of messages like this one: marked as junk, or as wanted. A mark outweighs the other findings for the
 * same message and fades for less similar ones; marks of both kinds balance each other.
 *
 * - `junk`: messages like it were marked as spam
 * - `wanted`: messages like it were marked as ham
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` where the learner is missing
 *
 * @example
 * ```ts
 * import { createLearner, createScanner, userFeedback } from 'junksift'
 *
 * const learner = createLearner()
 * learner.learn('Your weekly garden tips are here: pruning roses in March', 'ham')
 * const scanner = createScanner({ detectors: [userFeedback({ learner })] })
 * console.log(scanner.scan('Your weekly garden tips are here: pruning apple trees in March').findings[0]?.code) // wanted
 * console.log(scanner.scan('See you at nine').findings.length) // 0
 * ```
 */
export function userFeedback(
  options: UserFeedbackOptions,
): SyncDetector<'user-feedback', UserFeedbackDetail, Message, UserFeedbackCode> {
  checkKeys('userFeedback', options, ['learner'])
  const { learner } = options
  if (typeof learner?.likeness !== 'function')
    throw wrong('ERR_OPTION', 'userFeedback.learner', learner, 'what createLearner() returns')
  return builtIn({
    id: 'user-feedback',
    codes: {
      junk: {
        weight: 12,
        reason: {
          en: 'Like messages that were marked as junk ({percent} % alike).',
          'zh-CN': '与用户标记为垃圾的信息相似（相似度{percent}%）。',
        },
      },
      wanted: {
        weight: -12,
        reason: {
          en: 'Like messages that were marked as wanted ({percent} % alike).',
          'zh-CN': '与用户标记为正常的信息相似（相似度{percent}%）。',
        },
      },
    },
    inspect(analysis) {
      const { balance, nearest, spam, ham } = learner.likeness(analysis)
      if (Math.abs(balance) < leastBalance) return undefined
      return {
        code: balance > 0 ? 'junk' : 'wanted',
        strength: Math.abs(balance),
        spans: [],
        detail: { spam, ham, percent: Math.round(nearest * 100) },
      }
    },
  })
}
