import type { CategoryKind } from '../classifier/categories'
import { readerOf, shippedReader } from '../classifier/category'
import { checkModel, type ModelData } from '../classifier/model'
import { builtIn } from '../core/define'
import type { Category } from '../core/category'
import type { SyncDetector } from '../core/detector'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'

/** Options of {@link index!spamClassifier | spamClassifier}. */
export interface SpamClassifierOptions {
  /** A model of your own, by {@link training!trainModel | trainModel}. Default: the shipped one. */
  readonly model?: ModelData
}

/** Variants of the finding of {@link index!spamClassifier | spamClassifier}. */
export type SpamClassifierCode = 'fraud' | 'illegal' | 'collection' | 'promotion' | 'harmless'

/** Detail of {@link index!spamClassifier | spamClassifier}. */
export interface SpamClassifierDetail {
  /** What the model takes the message for. */
  readonly category: Category
  /** 0…1: the shares of what a message may be, rounded to three decimals. */
  readonly shares: Readonly<Record<CategoryKind, number>>
}

/** The log-odds at which a finding has full strength. */
const fullOdds = 7

/** Log-odds against junk up to here are no finding; those for junk count from here on, so that scores have no jump. */
const doubtfulOdds = 0.7

/**
 * What a statistical model of short messages makes of one. It has two sides over the same features (hashed characters and
 * words by ones, twos and threes, and the structure of the message): what the message is, by multinomial logistic
 * regression over 34 categories, and whether it is junk, by a linear model. Both are put together as log-odds of junk to
 * harmless. A finding for junk has the strength (log-odds + 0.7) / 7, one for harmless −log-odds / 7; there is none from
 * −0.7 to 0.
 *
 * - `fraud`, `illegal`, `collection`, `promotion`: reads like junk, and like this kind of it
 * - `harmless`: reads like a code, a notice or talk
 *
 * Marketing that does not look like junk gets no finding.
 *
 * The pieces that weighed most are the finding's spans. See the model card in the guides.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for an unknown key or a damaged model
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
export function spamClassifier(
  options: SpamClassifierOptions = {},
): SyncDetector<'spam-classifier', SpamClassifierDetail, Message, SpamClassifierCode> {
  checkKeys('spamClassifier', options, ['model'])
  const own = options.model && readerOf(checkModel('spamClassifier.model', options.model))
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
      promotion: {
        weight: 4,
        reason: {
          en: 'Reads like advertising that nobody asked for ({category}).',
          'zh-CN': '内容与未经同意的营销信息相似（{category}）。',
        },
      },
      harmless: {
        weight: -7,
        reason: { en: 'Reads like a harmless message ({category}).', 'zh-CN': '内容与正常信息相似（{category}）。' },
      },
    },
    inspect(analysis) {
      if (analysis.text.trim() === '') return undefined
      const { guess, pieces } = own ?? shippedReader()
      const { category, kind, shares, junkOdds: odds } = guess(analysis)
      // Marketing that looks lawful has nothing to be cleared of.
      if (odds <= 0 && (odds > -doubtfulOdds || kind === 'marketing')) return undefined
      const strength = Math.min(1, (odds > 0 ? odds + doubtfulOdds : -odds) / fullOdds)
      return {
        code: odds > 0 ? worstOf(shares) : 'harmless',
        strength: rounded(strength),
        spans: odds > 0 ? pieces(analysis, category, 5) : [],
        detail: { category, shares: roundedShares(shares) },
      }
    },
  })
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}

function roundedShares(shares: Readonly<Record<CategoryKind, number>>): Record<CategoryKind, number> {
  return {
    verification: rounded(shares.verification),
    notification: rounded(shares.notification),
    personal: rounded(shares.personal),
    collection: rounded(shares.collection),
    marketing: rounded(shares.marketing),
    fraud: rounded(shares.fraud),
    illegal: rounded(shares.illegal),
  }
}

/** The kind of junk with the largest share; that of marketing counts half, since it may be lawful. */
function worstOf({ fraud, illegal, collection, marketing }: Record<CategoryKind, number>): SpamClassifierCode {
  const most = Math.max(fraud, illegal, collection, marketing / 2)
  if (most === fraud) return 'fraud'
  if (most === illegal) return 'illegal'
  return most === collection ? 'collection' : 'promotion'
}
