import { softmax } from '../classifier/softmax'

/** Examples in one block of memory: the features of each, what it may be, and how much it counts. */
export interface TrainingSet {
  readonly count: number
  /** Where the features of each example begin in `ids`; one more at the end. */
  readonly offsets: Uint32Array
  /** Columns of the weight matrix. */
  readonly ids: Uint32Array
  readonly values: Float32Array
  /** For each example a bit for each class that it may be. */
  readonly allowed: readonly Float32Array[]
  readonly weights: Float32Array
}

/** Options of {@link trainSoftmax}. */
export interface TrainingOptions {
  readonly classes: number
  readonly columns: number
  readonly epochs?: number
  /** Step of the first epoch. */
  readonly rate?: number
  /** Pull of the weights to zero, per example. */
  readonly decay?: number
  /** Weights that may differ from 0, by column and class; default all. */
  readonly support?: Uint8Array
  readonly start?: Float32Array
  readonly seed?: number
  readonly onEpoch?: (epoch: number, loss: number) => void
}

/**
 * Multinomial logistic regression with partial labels: an example may allow several classes, and the loss is the
 * negative logarithm of what the model gives to all of them together. AdaGrad steps, shuffled by a seed.
 *
 * Returns weights by column and class, the bias of the classes in the last column.
 */
export function trainSoftmax(set: TrainingSet, options: TrainingOptions): Float32Array {
  const { classes, columns, epochs = 3, rate = 0.3, decay = 1e-5, support, start, seed = 1 } = options
  const weights = start ? start.slice() : new Float32Array((columns + 1) * classes)
  const squares = new Float32Array((columns + 1) * classes).fill(1e-2)
  const order = Uint32Array.from({ length: set.count }, (_, i) => i)
  const random = generator(seed)
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const step = rate * (1 - (0.8 * epoch) / epochs)
    let loss = 0
    for (const example of order) loss += learn(set, example, weights, squares, scores, step, decay, support)
    options.onEpoch?.(epoch, loss / set.count)
  }
  return weights
}

function learn(
  set: TrainingSet,
  example: number,
  weights: Float32Array,
  squares: Float32Array,
  scores: Float64Array,
  step: number,
  decay: number,
  support: Uint8Array | undefined,
): number {
  const classes = scores.length
  const { ids, values } = set
  const from = set.offsets[example] as number
  const to = set.offsets[example + 1] as number
  const biasAt = weights.length - classes
  for (let k = 0; k < classes; k++) scores[k] = weights[biasAt + k] as number
  for (let j = from; j < to; j++) {
    const at = (ids[j] as number) * classes
    const value = values[j] as number
    if (value === 0) continue
    for (let k = 0; k < classes; k++) (scores[k] as number) += value * (weights[at + k] as number)
  }
  softmax(scores)
  const allowed = set.allowed[example] as Float32Array
  let mass = 0
  for (let k = 0; k < classes; k++) mass += (scores[k] as number) * (allowed[k] as number)
  mass = Math.max(mass, 1e-12)
  const weight = set.weights[example] as number
  for (let k = 0; k < classes; k++)
    scores[k] = weight * ((scores[k] as number) - ((scores[k] as number) * (allowed[k] as number)) / mass)
  for (let j = from; j < to; j++) {
    const id = ids[j] as number
    const at = id * classes
    const value = values[j] as number
    if (value === 0) continue
    for (let k = 0; k < classes; k++) {
      if (support && support[at + k] === 0) continue
      const slope = value * (scores[k] as number) + decay * (weights[at + k] as number)
      const sum = ((squares[at + k] as number) += slope * slope)
      ;(weights[at + k] as number) -= (step / Math.sqrt(sum)) * slope
    }
  }
  for (let k = 0; k < classes; k++) {
    const slope = scores[k] as number
    const sum = ((squares[biasAt + k] as number) += slope * slope)
    ;(weights[biasAt + k] as number) -= (step * slope) / Math.sqrt(sum)
  }
  return -weight * Math.log(mass)
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
}

/** Numbers in 0…1 from a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
