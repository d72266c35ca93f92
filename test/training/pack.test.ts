import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownFeatures, readNumbers, scoresOf, unpackModel } from '../../src/classifier/model'
import { packModel, writeNumbers, type DenseModel } from '../../src/training/pack'

test('numbers of any size survive being written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000)), (numbers) => {
      expect([...readNumbers(writeNumbers(numbers), numbers.length)]).toEqual(numbers)
    }),
  )
})

const dense: DenseModel = {
  categories: ['personal', 'fraud/prize'],
  ids: Uint32Array.of(7, 90_000, 1_000_000),
  weights: Float32Array.of(1, 0, -2.2, 0, 0, 0, 0.1, 3.5, 0, 0.5, -0.5, 0),
  trainedOn: 'test',
}

test('a packed model gives the scores of its weights, and leaves out what is near to nothing', () => {
  const data = packModel(dense)
  const model = unpackModel(data)
  expect(data.counts.length).toBe(2)
  const known = knownFeatures(model, Uint32Array.of(90_000, 7, 1_000_000, 8), 4)
  expect([...known.places.subarray(0, known.count)]).toEqual([1, 2])
  expect([...known.starts.subarray(0, known.count)]).toEqual([0, 2])
  expect([...known.ends.subarray(0, known.count)]).toEqual([2, 3])
  const scores = scoresOf(model, {
    count: 3,
    words: 3,
    ids: Uint32Array.of(7, 1_000_000, 5),
    values: Float32Array.of(1, 0.5, 1),
    starts: new Uint32Array(3),
    ends: new Uint32Array(3),
  })
  const [personal, prize, junk] = [...scores]
  expect(personal).toBeCloseTo(0.5 + 1.01, 5)
  expect(prize).toBeCloseTo(-0.5 + 3.42 / 2, 5)
  expect(junk).toBeCloseTo(-2.28, 5)
})
