import { foldedOf } from '../analysis/fold'
import { definePart, type AnalysisBase } from '../analysis/part'
import type { Category } from '../core/category'
import { wholeCharacters, type Span } from '../core/span'
import { categoryModel } from '../lexicon/category-model'
import { kindOf, type CategoryKind } from './categories'
import { featuresOf } from './features'
import { knownFeatures, scoresOf, unpackModel, type Model, type ModelData } from './model'
import { softmax } from './softmax'

/** What a model makes of a message. */
interface CategoryGuess {
  readonly category: Category
  readonly kind: CategoryKind
  /** 0…1 for each kind; they sum to 1. */
  readonly shares: Readonly<Record<CategoryKind, number>>
  /** Log-odds of junk to harmless. */
  readonly junkOdds: number
}

/** A model that reads messages. */
export interface CategoryReader {
  /** What it takes a message for: the kind with the largest share, and the best category in it. */
  readonly guess: (analysis: AnalysisBase) => CategoryGuess
  /** The pieces of a message that speak most for a category against the average of all, most telling first. */
  readonly pieces: (analysis: AnalysisBase, category: Category, most: number) => readonly Span[]
}

/** The reader of the shipped model. */
export function shippedReader(): CategoryReader {
  return readerOf(categoryModel)
}

/** What models that were asked before make of a message. */
const guessesOf = /* @__PURE__ */ definePart(() => new Map<Model, CategoryGuess>())

const readers = /* @__PURE__ */ new WeakMap<ModelData, CategoryReader>()

/** The reader of a stored model, which is unpacked on first use. */
export function readerOf(data: ModelData): CategoryReader {
  const known = readers.get(data)
  if (known) return known
  const reader = createReader(data)
  readers.set(data, reader)
  return reader
}

function createReader(data: ModelData): CategoryReader {
  const model = unpackModel(data)
  const kinds = Uint8Array.from(model.categories, (category) => kindOrder.indexOf(kindOf(category)))
  return {
    guess: (analysis) => {
      const guesses = guessesOf(analysis)
      let known = guesses.get(model)
      if (!known) guesses.set(model, (known = guess(model, kinds, analysis)))
      return known
    },
    pieces: (analysis, category, most) => tellingPieces(model, analysis, category, most),
  }
}

/** The order of kinds in sums of shares. */
const kindOrder: readonly CategoryKind[] = [
  'verification',
  'notification',
  'personal',
  'collection',
  'marketing',
  'fraud',
  'illegal',
]

/** @param kinds - of each category, its kind by its place in `kindOrder` */
function guess(model: Model, kinds: Uint8Array, analysis: AnalysisBase): CategoryGuess {
  const { categories } = model
  const all = scoresOf(model, featuresOf(analysis))
  const scores = all.subarray(0, kinds.length)
  softmax(scores)
  const sums: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0]
  for (let k = 0; k < kinds.length; k++) (sums[kinds[k] as number] as number) += scores[k] as number
  let kind = 2
  for (let each = 0; each < sums.length; each++) if ((sums[each] as number) > (sums[kind] as number)) kind = each
  let best = kinds.indexOf(kind)
  for (let k = 0; k < kinds.length; k++)
    if (kinds[k] === kind && (scores[k] as number) > (scores[best] as number)) best = k
  const [verification, notification, personal, collection, marketing, fraud, illegal] = sums
  const shares = { verification, notification, personal, collection, marketing, fraud, illegal }
  const junkOdds = categoryPart * oddsOf(shares) + (1 - categoryPart) * (all[kinds.length] as number)
  return { category: categories[best] as Category, kind: kindOrder[kind] as CategoryKind, shares, junkOdds }
}

/** How much the categories count beside what tells junk from ham directly: measured on messages kept from training. */
const categoryPart = 0.4

/** The least share that is told from none. */
const leastShare = 1e-4

/** Log-odds of junk to harmless by category; marketing counts half for each side. */
function oddsOf({ marketing, fraud, illegal, collection, ...rest }: Record<CategoryKind, number>): number {
  const open = marketing / 2 + leastShare
  return Math.log(
    (fraud + illegal + collection + open) / (rest.verification + rest.notification + rest.personal + open),
  )
}

function tellingPieces(model: Model, analysis: AnalysisBase, category: Category, most: number): readonly Span[] {
  const wanted = model.categories.indexOf(category)
  const { words, ids, values, starts, ends } = featuresOf(analysis)
  const known = knownFeatures(model, ids, words)
  const weights = new Float64Array(words)
  const telling: number[] = []
  for (let k = 0; k < known.count; k++) {
    const at = known.places[k] as number
    const weight = (values[at] as number) * leadOf(model, known.starts[k] as number, known.ends[k] as number, wanted)
    weights[at] = weight
    if (weight > 0) telling.push(at)
  }
  telling.sort((a, b) => (weights[b] as number) - (weights[a] as number))
  const { toOriginal } = foldedOf(analysis)
  const spans: Span[] = []
  for (const at of telling) {
    if (spans.length >= most) break
    const span = wholeCharacters(analysis.text, toOriginal(starts[at] as number, ends[at] as number))
    if (!spans.some((each) => span.start < each.end && each.start < span.end)) spans.push(span)
  }
  return spans
}

/** How far the weights of a feature speak for one category more than for the average of all, and for junk. */
function leadOf({ entries, sizes, categories }: Model, start: number, end: number, wanted: number): number {
  const { length } = categories
  let own = 0
  let junk = 0
  let sum = 0
  for (let at = start; at < end; at++) {
    const entry = entries[at] as number
    const weight = sizes[entry & 0xff] as number
    if (entry >> 8 === length) junk = weight
    else sum += weight
    if (entry >> 8 === wanted) own = weight
  }
  return categoryPart * (own - sum / length) + (1 - categoryPart) * junk
}
