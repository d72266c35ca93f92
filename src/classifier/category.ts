import { foldedOf } from '../analysis/fold'
import { definePart, type AnalysisBase } from '../analysis/part'
import type { Category } from '../core/category'
import type { Span } from '../core/span'
import { categoryModel } from '../lexicon/category-model'
import { featuresOf } from './features'
import { numberOf, scoresOf, unpackModel, type Model } from './model'
import { softmax } from './softmax'

/** The first word of a category: what a message is for. */
export type CategoryKind =
  'verification' | 'notification' | 'personal' | 'collection' | 'marketing' | 'fraud' | 'illegal'

/** What the model makes of a message. */
export interface CategoryGuess {
  readonly category: Category
  readonly kind: CategoryKind
  /** 0…1 for each kind; they sum to 1. */
  readonly shares: Readonly<Record<CategoryKind, number>>
}

/** The model with the kind of each of its categories. */
interface CategoryModel extends Model {
  readonly kinds: readonly CategoryKind[]
}

let shipped: CategoryModel | undefined

function shippedModel(): CategoryModel {
  if (shipped) return shipped
  const model = unpackModel(categoryModel)
  return (shipped = { ...model, kinds: model.categories.map((category) => category.split('/')[0] as CategoryKind) })
}

/** What the shipped model takes a message for: the kind with the largest share, and the best category in it. */
export const categoryGuessOf: (analysis: AnalysisBase) => CategoryGuess = /* @__PURE__ */ definePart((analysis) =>
  guess(shippedModel(), analysis),
)

function guess(model: CategoryModel, analysis: AnalysisBase): CategoryGuess {
  const { categories, kinds } = model
  const scores = scoresOf(model, featuresOf(analysis))
  softmax(scores)
  const shares: Record<CategoryKind, number> = {
    verification: 0,
    notification: 0,
    personal: 0,
    collection: 0,
    marketing: 0,
    fraud: 0,
    illegal: 0,
  }
  for (let k = 0; k < kinds.length; k++) shares[kinds[k] as CategoryKind] += scores[k] as number
  let kind: CategoryKind = 'personal'
  for (const each of Object.keys(shares) as CategoryKind[]) if (shares[each] > shares[kind]) kind = each
  let best = kinds.indexOf(kind)
  for (let k = 0; k < kinds.length; k++)
    if (kinds[k] === kind && (scores[k] as number) > (scores[best] as number)) best = k
  return { category: categories[best] as Category, kind, shares }
}

/** The pieces of a message that speak most for a category against the average of all, most telling first. */
export function tellingPieces(analysis: AnalysisBase, category: Category, most: number): readonly Span[] {
  const model = shippedModel()
  const wanted = model.categories.indexOf(category)
  const { count, ids, values, starts, ends } = featuresOf(analysis)
  const pieces: { weight: number; start: number; end: number }[] = []
  for (let i = 0; i < count; i++) {
    const number = ends[i] === 0 ? -1 : numberOf(model, ids[i] as number)
    if (number < 0) continue
    const weight = (values[i] as number) * leadOf(model, number, wanted)
    if (weight > 0) pieces.push({ weight, start: starts[i] as number, end: ends[i] as number })
  }
  pieces.sort((a, b) => b.weight - a.weight)
  const { toOriginal } = foldedOf(analysis)
  const spans: Span[] = []
  for (const { start, end } of pieces) {
    if (spans.length >= most) break
    const span = toOriginal(start, end)
    if (!spans.some((each) => span.start < each.end && each.start < span.end)) spans.push(span)
  }
  return spans
}

/** How far a feature's weight for one category is above its mean. */
function leadOf({ starts, classes, weights, categories }: Model, number: number, wanted: number): number {
  let own = 0
  let sum = 0
  for (let at = starts[number] as number; at < (starts[number + 1] as number); at++) {
    const weight = weights[at] as number
    sum += weight
    if (classes[at] === wanted) own = weight
  }
  return own - sum / categories.length
}
