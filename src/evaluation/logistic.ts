import { solvePositive } from './cholesky'

/** One example of a logistic regression; what is not listed of it is 0. */
export interface Example {
  readonly spam: boolean
  /** How much it counts, at least 0. */
  readonly weight: number
  /** Which inputs it has, each once. */
  readonly inputs: readonly number[]
  /** Their values. */
  readonly values: readonly number[]
}

/** What one weight of a regression is held to. */
export interface Hold {
  /** Where it stays without evidence. */
  readonly prior: number
  /** How strongly it is held there, above 0: one over the variance of its normal prior. */
  readonly strength: number
  readonly least: number
  readonly most: number
}

const mostRounds = 200
/** So near to the bounds a weight may press against them; less near the end. */
const nearBound = 1e-3
const enough = 1e-10

/**
 * Logistic regression with normal priors and bounds: the weights that minimise
 *
 * Σ weight · log(1 + exp(∓w·x)) + ½ Σ strength · (w − prior)², with least ≤ w ≤ most
 *
 * The loss is strictly convex, so there is one answer. It is found by Newton's method projected on the bounds
 * (D. P. Bertsekas, Projected Newton methods for optimization problems with simple constraints, SIAM J. Control 20, 1982):
 * weights that press against a bound go straight to it, the others take a Newton step, and all are halved until the loss
 * falls enough. Deterministic; a few dozen passes over the examples.
 */
export function fitLogistic(examples: readonly Example[], holds: readonly Hold[]): readonly number[] {
  let weights = clip(
    holds.map(({ prior }) => prior),
    holds,
  )
  let loss = lossOf(examples, holds, weights)
  for (let round = 0; round < mostRounds; round++) {
    const { slopes, curves } = derivativesOf(examples, holds, weights)
    const downhill = clip(
      weights.map((weight, i) => weight - (slopes[i] as number)),
      holds,
    )
    const left = Math.max(0, ...weights.map((weight, i) => Math.abs(weight - (downhill[i] as number))))
    if (left < enough * (1 + loss)) break
    const near = Math.min(nearBound, left)
    const free = weights.flatMap((weight, i) =>
      isPressed(weight, slopes[i] as number, near, holds[i] as Hold) ? [] : [i],
    )
    const next = search(stepOf(free, slopes, curves), slopes)
    if (!next) break
    ;({ weights, loss } = next)
  }
  return weights

  /** The largest of the halved steps that lowers the loss enough; none where rounding is all that is left. */
  function search(step: readonly number[], slopes: readonly number[]): { weights: number[]; loss: number } | undefined {
    for (let size = 1; size > 1e-12; size /= 2) {
      const moved = clip(
        weights.map((weight, i) => weight - size * (step[i] as number)),
        holds,
      )
      const movedLoss = lossOf(examples, holds, moved)
      const expected = moved.reduce(
        (sum, weight, i) => sum + (slopes[i] as number) * (weight - (weights[i] as number)),
        0,
      )
      if (movedLoss <= loss + 1e-4 * expected && movedLoss < loss) return { weights: moved, loss: movedLoss }
    }
    return undefined
  }
}

function clip(weights: readonly number[], holds: readonly Hold[]): number[] {
  return weights.map((weight, i) => {
    const { least, most } = holds[i] as Hold
    return Math.min(most, Math.max(least, weight))
  })
}

/** Whether a weight lies at a bound, or as near as that, and would go beyond it. */
function isPressed(weight: number, slope: number, near: number, { least, most }: Hold): boolean {
  return (weight <= least + near && slope > 0) || (weight >= most - near && slope < 0)
}

/** The Newton step of the free weights; the others go down the slope. */
function stepOf(
  free: readonly number[],
  slopes: readonly number[],
  curves: readonly Float64Array[],
): readonly number[] {
  const matrix = free.map((i) => Float64Array.from(free, (j) => (curves[i] as Float64Array)[j] as number))
  const solved = solvePositive(
    matrix,
    free.map((i) => slopes[i] as number),
  )
  const step = [...slopes]
  free.forEach((i, k) => (step[i] = solved[k] as number))
  return step
}

/** The log-odds of an example. */
export function logitOf({ inputs, values }: Example, weights: readonly number[]): number {
  let sum = 0
  for (let k = 0; k < inputs.length; k++) sum += (weights[inputs[k] as number] as number) * (values[k] as number)
  return sum
}

function lossOf(examples: readonly Example[], holds: readonly Hold[], weights: readonly number[]): number {
  let loss = 0
  for (const example of examples) {
    const against = logitOf(example, weights) * (example.spam ? -1 : 1)
    // log(1 + exp(x)) without overflow.
    loss += example.weight * (Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against))))
  }
  holds.forEach(({ prior, strength }, i) => (loss += (strength * ((weights[i] as number) - prior) ** 2) / 2))
  return loss
}

/** The gradient and the Hessian of the loss. */
function derivativesOf(examples: readonly Example[], holds: readonly Hold[], weights: readonly number[]) {
  const slopes = holds.map(({ prior, strength }, i) => strength * ((weights[i] as number) - prior))
  const curves = holds.map(({ strength }, i) => {
    const row = new Float64Array(holds.length)
    row[i] = strength
    return row
  })
  for (const example of examples) {
    const { inputs, values, weight, spam } = example
    const score = 1 / (1 + Math.exp(-logitOf(example, weights)))
    const error = weight * (score - Number(spam))
    const curve = weight * score * (1 - score)
    for (let a = 0; a < inputs.length; a++) {
      const i = inputs[a] as number
      const value = values[a] as number
      slopes[i] = (slopes[i] as number) + error * value
      const row = curves[i] as Float64Array
      for (let b = 0; b < inputs.length; b++) {
        const j = inputs[b] as number
        row[j] = (row[j] as number) + curve * value * (values[b] as number)
      }
    }
  }
  return { slopes, curves }
}
