import { optionError, wrong } from '../core/errors'
import { checkKeys } from '../core/options'
import { searchBlocks } from './block-search'
import { slotMasker } from './mask-slots'
import { similarityOf } from './similarity'
import { createTemplateRecords, type TemplateRecords } from './template-records'
import type { MakeTextSearch } from './text-search'
import { textOfUnits } from './units'

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
  /** The least similarity of a match. */
  readonly threshold: number
  /** The words that it takes for slots besides numbers, codes and links. */
  readonly names: readonly string[]
  /**
   * Adds a template: a real message, whose variable parts become slots by themselves.
   * Throws a {@link index!JunksiftError | JunksiftError}: `ERR_DUPLICATE_ID` for an id that it holds already,
   * `ERR_OPTION` for a text without a visible character.
   */
  readonly add: (id: string, text: string) => void
  /** Removes a template; `false` where it holds none of that id. */
  readonly remove: (id: string) => boolean
  /**
   * Gives a template another text, as removing and adding it does; `false`, and nothing is changed, where it holds none of
   * that id. Throws `ERR_OPTION` for a text without a visible character.
   */
  readonly update: (id: string, text: string) => boolean
  /**
   * All templates at least as similar as the threshold, the most similar first, then in the order of adding. With
   * `{ limit: 1 }` it is fastest. Throws `ERR_OPTION` for a limit that is not a whole number above 0.
   */
  readonly search: (text: string, options?: TemplateSearchOptions) => readonly TemplateMatch[]
  /** Id and masked text of each template, in the order of adding. */
  readonly entries: () => Iterable<readonly [id: string, masked: string]>
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
export const comparedLength = 1000

/**
 * Makes an empty template index. Similarity is 1 − Levenshtein distance / length of the longer text, in UTF-16 units
 * of the texts as {@link index!maskSlots | maskSlots} returns them; of those, the first 1,000 units are compared.
 * It finds exactly the templates that comparing with every one finds, but compares with few: those that have the text's
 * rarest pairs of characters. How fast that is, and how much memory it takes, is in the guide "Performance".
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
  return templateIndexOf(options, searchBlocks).index
}

/** Makes an empty index that searches in the given way, and ways to add and search for texts that are masked already. */
export function templateIndexOf(options: TemplateIndexOptions, makeSearch: MakeTextSearch) {
  const path = 'createTemplateIndex'
  checkKeys(path, options, ['threshold', 'names'])
  const { threshold = 0.8, names = [] } = options
  checkThreshold(`${path}.threshold`, threshold)
  const mask = slotMasker({ names }, path)
  const units = new Uint16Array(comparedLength)
  /** Numbers of the templates by id. */
  let numbers = new Map<string, number>()
  let records = createTemplateRecords(comparedLength, makeSearch)

  /** Writes what is compared of a masked text into `units`, and returns its length. */
  const take = (masked: string) => {
    const length = Math.min(masked.length, comparedLength)
    for (let i = 0; i < length; i++) units[i] = masked.charCodeAt(i)
    return length
  }

  const addMasked = (id: string, masked: string) => {
    if (typeof id !== 'string' || id === '') throw optionError('add.id', id, 'a text that is not empty')
    if (numbers.has(id)) throw wrong('ERR_DUPLICATE_ID', 'add.id', id, 'an id that the index does not hold yet')
    numbers.set(id, records.add(id, units, take(masked)))
  }

  const remove = (id: string) => {
    const number = numbers.get(id)
    if (number === undefined) return false
    records.remove(number)
    numbers.delete(id)
    if (records.length() > 2 * numbers.size + 1000) forgetRemoved()
    return true
  }

  const forgetRemoved = () => {
    const old = entriesOf(records)
    numbers = new Map()
    records = createTemplateRecords(comparedLength, makeSearch)
    for (const [id, masked] of old) addMasked(id, masked)
  }

  const search = (text: string, options: TemplateSearchOptions = {}) => {
    checkKeys('search', options, ['limit'])
    const { limit = Infinity } = options
    if (limit !== Infinity && !(Number.isInteger(limit) && limit > 0))
      throw optionError('search.limit', limit, 'a whole number above 0')
    return numbers.size === 0 ? [] : searchMasked(mask(text), limit)
  }

  const searchMasked = (masked: string, limit: number) => {
    const length = take(masked)
    return length === 0 ? [] : best(length, limit)
  }

  /** The best matches of what stands in `units`. */
  const best = (length: number, limit: number) => {
    const matches: (TemplateMatch & { readonly number: number })[] = []
    let least = threshold
    const rank = () => {
      matches.sort((a, b) => b.similarity - a.similarity || a.number - b.number)
      if (matches.length > limit) matches.length = limit
    }
    const add = (text: number, similarity: number) => {
      records.forText(text, limit, (id, number) => matches.push({ id, similarity, number }))
      if (matches.length < limit) return
      // As many as wanted: others must be as good as the last of them.
      rank()
      least = matches[limit - 1]?.similarity ?? threshold
    }
    const exact = records.store.find(units, length)
    if (exact >= 0) add(exact, 1)
    if (matches.length < limit) {
      const text = textOfUnits(units.subarray(0, length))
      // What the bounded comparison lets through is measured by the library that defines the similarity.
      records.similar.search(units, length, threshold, (other) => {
        if (other !== exact) add(other, similarityOf(text, storedText(records, other)))
        return least
      })
    }
    rank()
    return matches.map(({ id, similarity }) => ({ id, similarity }))
  }

  const index: TemplateIndex = Object.freeze({
    get size() {
      return numbers.size
    },
    threshold,
    names: Object.freeze([...names]),
    add: (id: string, text: string) => addMasked(id, visible(text, 'add.text')),
    remove,
    update: (id: string, text: string) => {
      const masked = visible(text, 'update.text')
      if (!remove(id)) return false
      addMasked(id, masked)
      return true
    },
    search,
    entries: () => entriesOf(records),
  })
  return { index, addMasked, searchMasked }

  function visible(text: unknown, where: string): string {
    const masked = typeof text === 'string' ? mask(text) : ''
    if (masked === '') throw optionError(where, typeof text, 'a text with a visible character')
    return masked
  }
}

function* entriesOf(records: TemplateRecords) {
  for (let number = 0; number < records.length(); number++) {
    const id = records.idOf(number)
    if (id !== undefined) yield [id, storedText(records, records.textOf(number))] as const
  }
}

function storedText({ store }: TemplateRecords, text: number): string {
  return textOfUnits(store.units().subarray(store.start(text), store.start(text + 1)))
}

/** Throws unless a threshold is above 0 and at most 1. */
export function checkThreshold(path: string, threshold: unknown): void {
  if (typeof threshold !== 'number' || !(threshold > 0 && threshold <= 1))
    throw optionError(path, threshold, 'a number above 0 and at most 1')
}
