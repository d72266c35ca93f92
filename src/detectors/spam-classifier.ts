import { categoryGuessOf, tellingPieces, type CategoryKind } from '../classifier/category'
import { builtIn } from '../core/define'
import type { Category } from '../core/category'
import type { SyncDetector } from '../core/detector'
import type { Message } from '../core/message'

/** Variants of the finding of {@link index!spamClassifier | spamClassifier}. */
export type SpamClassifierCode = 'fraud' | 'illegal' | 'collection' | 'harmless'

/** Detail of {@link index!spamClassifier | spamClassifier}. */
export interface SpamClassifierDetail {
  /** What the model takes the message for. */
  readonly category: Category
  /** 0…1: the shares of what a message may be, rounded to three decimals. */
  readonly shares: Readonly<Record<CategoryKind, number>>
}

/** The log-odds at which a finding has full strength, and those below which there is none. */
const fullOdds = 7
const leastOdds = 0.7

/**
 * What a statistical model of short messages makes of one: fraud, illegal trade or debt collection speak for junk,
 * codes, notices and talk against it. Marketing speaks for neither: whether it keeps the rules is for
 * {@link index!missingOptOut | missingOptOut} to say.
 *
 * The model is multinomial logistic regression over hashed characters and words by ones, twos and threes and over the
 * structure of the message; its shares are compared as log-odds of junk to harmless (marketing counts half for each side), of which 7 or
 * more are full strength and less than 0.7 no finding.
 * The pieces that weighed most are the finding's spans. See the model card in the guides.
 *
 * @example
 * ```ts
 * import { createScanner, spamClassifier } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [spamClassifier()] })
 * console.log(scanner.scan('在吗？我换号了，你先帮我垫付一下货款，账号我发你').findings[0]?.code) // fraud
 * console.log(scanner.scan('妈，我晚上加班，不用等我吃饭').findings[0]?.code) // harmless
 * ```
 */
export function spamClassifier(): SyncDetector<'spam-classifier', SpamClassifierDetail, Message, SpamClassifierCode> {
  return builtIn({
    id: 'spam-classifier',
    group: 'model',
    codes: {
      fraud: {
        weight: 7,
        reason: { en: 'Reads like fraud ({category}).', 'zh-CN': '内容与诈骗信息相似（{category}）。' },
      },
      illegal: {
        weight: 7,
        reason: { en: 'Reads like an illegal offer ({category}).', 'zh-CN': '内容与违法交易信息相似（{category}）。' },
      },
      collection: {
        weight: 7,
        reason: { en: 'Reads like pressure to pay a debt.', 'zh-CN': '内容与催收施压信息相似。' },
        category: 'collection',
      },
      harmless: {
        weight: -7,
        reason: { en: 'Reads like a harmless message ({category}).', 'zh-CN': '内容与正常信息相似（{category}）。' },
      },
    },
    inspect(analysis) {
      if (analysis.text.trim() === '') return undefined
      const { category, shares } = categoryGuessOf(analysis)
      const odds = oddsOf(shares)
      if (Math.abs(odds) < leastOdds) return undefined
      const strength = Math.round(Math.min(1, Math.abs(odds) / fullOdds) * 1000) / 1000
      const rounded = Object.fromEntries(
        Object.entries(shares).map(([kind, share]) => [kind, Math.round(share * 1000) / 1000]),
      ) as Record<CategoryKind, number>
      return {
        code: odds > 0 ? worstOf(shares) : 'harmless',
        strength,
        spans: odds > 0 ? tellingPieces(analysis, category, 5) : [],
        detail: { category, shares: rounded },
      }
    },
  })
}

/** The least share that is told from none. */
const leastShare = 1e-4

/** Log-odds of junk to harmless; marketing counts half for each side. */
function oddsOf({ marketing, fraud, illegal, collection, ...rest }: Record<CategoryKind, number>): number {
  const open = marketing / 2 + leastShare
  return Math.log(
    (fraud + illegal + collection + open) / (rest.verification + rest.notification + rest.personal + open),
  )
}

function worstOf({ fraud, illegal, collection }: Record<CategoryKind, number>): SpamClassifierCode {
  if (collection > fraud && collection > illegal) return 'collection'
  return illegal > fraud ? 'illegal' : 'fraud'
}
