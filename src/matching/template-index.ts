import { optionError, wrong } from '../core/errors'
import { checkKeys } from '../core/options'
import { slotMasker } from './mask-slots'
import { mostSimilar, similarityOf } from './similarity'

/** A template that is similar to a text. */
export interface TemplateMatch {
  readonly id: string
  /** Threshold…1; 1 where the masked texts are equal. */
  readonly similarity: number
}

/** A set of templates that can be searched for those similar to a text. */
export interface TemplateIndex {
  /** How many templates it holds. */
  readonly size: number
  /**
   * Adds a template: a real message, whose variable parts become slots by themselves.
   * Throws a {@link index!JunksiftError | JunksiftError}: `ERR_DUPLICATE_ID` for an id that it holds already,
   * `ERR_OPTION` for a text without a visible character.
   */
  readonly add: (id: string, text: string) => void
  /** Removes a template; `false` where it holds none of that id. */
  readonly remove: (id: string) => boolean
  /** All templates at least as similar as the threshold, the most similar first, then in the order of adding. */
  readonly search: (text: string, options?: TemplateSearchOptions) => readonly TemplateMatch[]
}

/** Options of {@link TemplateIndex}'s `search`. */
export interface TemplateSearchOptions {
  /** At most so many of the best. Default: all. */
  readonly limit?: number
}

/** Options of {@link index!createTemplateIndex | createTemplateIndex}. */
export interface TemplateIndexOptions {
  /** The least similarity, above 0 up to 1. Default 0.8. */
  readonly threshold?: number
  /** Words that become slots besides numbers, codes and links; see {@link index!maskSlots | maskSlots}. */
  readonly names?: readonly string[]
}

/** How much of a masked text is compared: Levenshtein's time grows with the product of both lengths. */
const comparedLength = 1000

/**
 * Makes an empty template index. Similarity is 1 − Levenshtein distance / length of the longer text, in UTF-16 units
 * of the texts as {@link index!maskSlots | maskSlots} returns them; of those, the first 1,000 units are compared.
 * It finds exactly the templates that comparing with every one finds.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a threshold outside 0…1 (0 itself
 * excluded), a wrong name or an unknown option
 *
 * @example
 * ```ts
 * import { createTemplateIndex } from 'junksift'
 *
 * const index = createTemplateIndex({ threshold: 0.8 })
 * index.add('points', '您的积分8866分即将清零，请点击jf.example.cn/a1兑换礼品')
 * index.add('loan', '您有一笔5万元额度待领取，当天放款，回复1咨询')
 * console.log(index.search('您的积分12000分即将清零，请点击jf.example.net/zz9兑换礼品')) // [ { id: 'points', similarity: 1 } ]
 * console.log(index.search('妈，我到家了')) // []
 * console.log(index.remove('loan'), index.size) // true 1
 * ```
 */
export function createTemplateIndex(options: TemplateIndexOptions = {}): TemplateIndex {
  checkKeys('createTemplateIndex', options, ['threshold', 'names'])
  const { threshold = 0.8, names = [] } = options
  checkThreshold('createTemplateIndex.threshold', threshold)
  const mask = slotMasker({ names }, 'createTemplateIndex')
  const comparable = (text: string) => mask(text).slice(0, comparedLength)
  const order = new Map<string, { readonly masked: string; readonly added: number }>()
  // Templates that read the same once masked are compared once.
  const idsOf = new Map<string, Set<string>>()
  let added = 0

  const add = (id: string, text: string) => {
    if (typeof id !== 'string' || id === '') throw optionError('add.id', id, 'a text that is not empty')
    if (order.has(id)) throw wrong('ERR_DUPLICATE_ID', 'add.id', id, 'an id that the index does not hold yet')
    const masked = typeof text === 'string' ? comparable(text) : ''
    if (masked === '') throw optionError('add.text', typeof text, 'a text with a visible character')
    order.set(id, { masked, added: added++ })
    const ids = idsOf.get(masked)
    if (ids) ids.add(id)
    else idsOf.set(masked, new Set([id]))
  }

  const remove = (id: string) => {
    const template = order.get(id)
    if (!template) return false
    const ids = idsOf.get(template.masked) as Set<string>
    ids.delete(id)
    if (ids.size === 0) idsOf.delete(template.masked)
    return order.delete(id)
  }

  const search = (text: string, { limit = Infinity }: TemplateSearchOptions = {}) => {
    if (order.size === 0) return []
    const masked = comparable(text)
    const exact = idsOf.get(masked)
    const best = [...(exact ?? [])].map((id) => ({ id, similarity: 1 }))
    if (best.length < limit && masked !== '') {
      for (const [template, ids] of idsOf) {
        if (ids === exact || mostSimilar(template.length, masked.length) < threshold) continue
        const similarity = similarityOf(template, masked)
        if (similarity >= threshold) for (const id of ids) best.push({ id, similarity })
      }
    }
    const addedAt = ({ id }: TemplateMatch) => order.get(id)?.added ?? 0
    best.sort((a, b) => b.similarity - a.similarity || addedAt(a) - addedAt(b))
    return best.slice(0, limit)
  }

  return Object.freeze({
    get size() {
      return order.size
    },
    add,
    remove,
    search,
  })
}

/** Throws unless a threshold is above 0 and at most 1. */
export function checkThreshold(path: string, threshold: unknown): void {
  if (typeof threshold !== 'number' || !(threshold > 0 && threshold <= 1))
    throw optionError(path, threshold, 'a number above 0 and at most 1')
}
