import { expect, test } from 'vitest'
import { trainSoftmax, type TrainingOptions, type TrainingSet } from '../../src/training/softmax-regression'

/** Two features that tell two classes, one that tells nothing. */
function smallSet(allowed: readonly (readonly number[])[]): TrainingSet {
  const features = [
    [0, 2],
    [1, 2],
  ]
  const rows = allowed.map((_, i) => features[i % 2] as number[])
  return {
    count: rows.length,
    offsets: Uint32Array.from({ length: rows.length + 1 }, (_, i) => 2 * i),
    ids: Uint32Array.from(rows.flat()),
    values: new Float32Array(rows.length * 2).fill(1),
    allowed: allowed.map((each) => Float32Array.from(each)),
    weights: new Float32Array(rows.length).fill(1),
  }
}

const options: TrainingOptions = { classes: 3, columns: 3, epochs: 40 }
const clear = [
  [1, 0, 0],
  [0, 1, 0],
  [1, 0, 0],
  [0, 1, 0],
]

test('training separates classes, with labels that allow several as well', () => {
  const weights = trainSoftmax(smallSet(clear), options)
  expect(weights[0]).toBeGreaterThan(weights[1] as number)
  expect(weights[4]).toBeGreaterThan(weights[3] as number)
  const partly = trainSoftmax(smallSet([...clear.slice(0, 3), [0, 1, 1]]), options)
  expect(partly[4]).toBeGreaterThan(partly[5] as number)
})

test('training is deterministic, reports its loss, and keeps to its support', () => {
  const losses: number[] = []
  const support = new Uint8Array(12).fill(1)
  support[0] = 0
  const run = () => trainSoftmax(smallSet(clear), { ...options, support, onEpoch: (_, loss) => losses.push(loss) })
  expect(run()).toEqual(run())
  expect(run()[0]).toBe(0)
  expect(losses[39]).toBeLessThan(losses[0] as number)
})
