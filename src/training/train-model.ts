import { featureBits } from '../classifier/features'
import type { ModelData } from '../classifier/model'
import type { Category } from '../core/category'
import { wrong } from '../core/errors'
import { checkKeys } from '../core/options'
import { howOftenShown, trainCategories, type CategoryWeights } from './category-head'
import { trainJunk, type JunkWeights } from './junk-head'
import { packModel } from './pack'
import { prepareTraining, type PreparedTraining, type TrainingMessage } from './prepare'

/** Options of {@link training!trainModel | trainModel}. */
export interface TrainModelOptions {
  /** How many weights tell the categories apart; 0 or more. Default 80,000. */
  readonly categoryWeights?: number
  /** How many weights tell junk from ham; 0 or more. Default 60,000. */
  readonly junkWeights?: number
  /** Called after each message whose features were extracted. */
  readonly onMessage?: () => void
}

const defaults = { categoryWeights: 80_000, junkWeights: 60_000 }

/**
 * Trains a statistical model for {@link index!spamClassifier | spamClassifier} on labelled messages: what a message is
 * (multinomial logistic regression over the categories, with partial labels) and whether it is junk (the mean of two
 * linear models). Deterministic: the same messages in the same order give the same model. 100,000 messages take about a
 * minute and 3 GB.
 *
 * A model trained on a few thousand messages of one's own knows nothing else: train on them together with other labelled
 * messages, or keep the shipped model and let {@link index!userFeedback | userFeedback} learn.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option, or for a message without
 * a label, with an unknown category, or where all messages have the same label
 *
 * @example
 * ```ts
 * import { createScanner, spamClassifier } from 'junksift'
 * import { trainModel } from 'junksift/training'
 *
 * const messages = [
 *   ...['win gold coins today', 'win free coins now', 'free gold for you'].map((text) => ({ text, label: 'spam' as const })),
 *   ...['see you at lunch', 'lunch at noon then', 'see you at noon'].map((text) => ({ text, label: 'ham' as const })),
 * ]
 * const model = trainModel(messages)
 * const scanner = createScanner({ detectors: [spamClassifier({ model })] })
 * console.log(scanner.scan('free coins for you').score > scanner.scan('see you then').score) // true
 * ```
 */
export function trainModel(messages: readonly TrainingMessage[], options: TrainModelOptions = {}): ModelData {
  checkKeys('trainModel', options, ['categoryWeights', 'junkWeights', 'onMessage'])
  const prepared = prepareTraining(messages, options.onMessage)
  return trainPrepared(
    prepared,
    Uint32Array.from(messages, (_, i) => i),
    options,
  )
}

/** Trains on some of the prepared messages, by their numbers. */
export function trainPrepared(
  prepared: PreparedTraining,
  chosen: Uint32Array,
  options: TrainModelOptions = {},
): ModelData {
  const { categoryWeights, junkWeights } = { ...defaults, ...options }
  for (const [name, most] of Object.entries({ categoryWeights, junkWeights }))
    if (!Number.isInteger(most) || most < 0)
      throw wrong('ERR_OPTION', `trainModel.${name}`, most, 'a whole number from 0')
  const labels = new Set(Array.from(chosen, (i) => prepared.junk[i]))
  if (labels.size < 2) throw wrong('ERR_OPTION', 'trainModel.messages', 'of one label', 'messages of both labels')
  const examples = { ...prepared, chosen, classes: prepared.categories.length }
  const categories = trainCategories(examples, categoryWeights)
  const junk = keepMost(prepared, chosen, trainJunk(examples), junkWeights)
  return packModel({
    ...join(prepared.categories, categories, junk),
    trainedOn: prepared.hashOf(chosen, [categoryWeights, junkWeights]),
  })
}

/** Keeps the weights that move the scores of the messages most. */
function keepMost(
  prepared: PreparedTraining,
  chosen: Uint32Array,
  { bias, byId }: JunkWeights,
  most: number,
): JunkWeights {
  const ids = Int32Array.from({ length: 1 << featureBits }, (_, id) => id)
  const shown = howOftenShown({ ...prepared, chosen }, ids, ids.length)
  const importance = byId.map((weight, id) => Math.abs(weight) * Math.sqrt(shown[id] as number))
  const limit = Math.max(1e-9, importance.slice().sort()[Math.max(0, importance.length - most)] ?? 0)
  return { bias, byId: byId.map((weight, id) => (most > 0 && (importance[id] as number) >= limit ? weight : 0)) }
}

/** Puts the weights of both together: by feature, one a category and the last for junk. */
function join(categories: readonly Category[], { columns, dense }: CategoryWeights, { bias, byId }: JunkWeights) {
  const k = categories.length
  const ids = Uint32Array.from(
    [...columns.columnOf.keys()].filter((id) => (columns.columnOf[id] as number) >= 0 || byId[id] !== 0),
  )
  const weights = new Float32Array((ids.length + 1) * (k + 1))
  const fill = (at: number, column: number, junk: number) => {
    if (column >= 0) weights.set(dense.subarray(column * k, column * k + k), at * (k + 1))
    weights[at * (k + 1) + k] = junk
  }
  ids.forEach((id, at) => fill(at, columns.columnOf[id] as number, byId[id] as number))
  fill(ids.length, columns.count, bias)
  return { categories, ids, weights }
}
