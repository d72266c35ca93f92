import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberOf, readNumbers, scoresOf, unpackModel } from '../../src/classifier/model'
import { packModel, writeNumbers, type DenseModel } from '../../src/classifier/pack'
import { softmax } from '../../src/classifier/softmax'
import { trainSoftmax, type TrainingOptions, type TrainingSet } from '../../src/classifier/train'
import { featuresOf } from '../../src/classifier/features'
import { tokenize } from '../../src/classifier/tokens'
import { foldText } from '../../src/analysis/fold'
import { startAnalysis } from '../../src/analysis/part'
import { categoryModel } from '../../src/lexicon/category-model'

test('numbers of any size survive being written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000)), (numbers) => {
      expect([...readNumbers(writeNumbers(numbers), numbers.length)]).toEqual(numbers)
    }),
  )
})

const categories = ['personal', 'marketing/retail', 'fraud/prize'] as const

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
  const run = () =>
    trainSoftmax(smallSet(clear), { ...options, dropout: 0.3, support, onEpoch: (_, loss) => losses.push(loss) })
  expect(run()).toEqual(run())
  expect(run()[0]).toBe(0)
  expect(losses[39]).toBeLessThan(losses[0] as number)
})

const dense: DenseModel = {
  categories,
  ids: Uint32Array.of(7, 90_000, 1_000_000),
  weights: Float32Array.of(1, 0, -2, 0, 0, 0, 0.1, 4, 0, 0.5, -0.5, 0),
  trainedOn: 'test',
  sizes: [0.5, 1, 2, 4],
}

test('a packed model gives the scores of its weights, and leaves out what is near to nothing', () => {
  const data = packModel(dense)
  const model = unpackModel(data)
  expect(data.counts.length).toBe(2)
  expect(numberOf(model, 90_000)).toBe(-1)
  const scores = scoresOf(model, {
    count: 3,
    ids: Uint32Array.of(7, 1_000_000, 5),
    values: Float32Array.of(1, 0.5, 1),
    starts: new Uint32Array(3),
    ends: new Uint32Array(3),
  })
  expect([...scores]).toEqual([1.5, 1.5, -2])
})

test('probabilities sum to one, however large the scores', () => {
  const scores = Float64Array.of(1000, 999, -1000)
  softmax(scores)
  expect(scores.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1)
  expect(scores[0]).toBeGreaterThan(scores[1] as number)
})

test('the shipped model says what it was trained on and holds a weight for every count', () => {
  expect(categoryModel.trainedOn).toMatch(/^[0-9a-f]{16}$/)
  const counts = readNumbers(categoryModel.counts, categoryModel.counts.length)
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(categoryModel.classes.length)
  expect(categoryModel.symbols.length).toBe(categoryModel.classes.length)
})

const tokensOf = (text: string) => {
  const { text: folded } = foldText(text)
  const { count, starts, ends } = tokenize(folded)
  return Array.from({ length: count }, (_, i) => folded.slice(starts[i], ends[i]))
}

test('tokens are Han characters, words, numbers, links, addresses and codes', () => {
  expect(tokensOf('双11全场5折,戳t.cn/A6xyz领')).toEqual([...'双', '11', ...'全场', '5', ...'折戳', 't.cn/a6xyz', '领'])
  expect(tokensOf('Hi there.See you, a@b.com')).toEqual(['hi', 'there', 'see', 'you', 'a@b.com'])
  expect(tokensOf('code AB12cd9 สวัสดี')).toEqual(['code', 'ab12cd9', ...'สวัสดี'])
})

test('other digits and another link make the same features', () => {
  const idsOf = (text: string) => {
    const { count, ids } = featuresOf(startAnalysis(text))
    return [...ids.subarray(0, count)].sort((a, b) => a - b)
  }
  expect(idsOf('【青禾】您的快件已到,取件码5-2-3018')).toEqual(idsOf('【青禾】您的快件已到,取件码8-1-4477'))
})

test('any text has features without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { count, values } = featuresOf(startAnalysis(text))
      expect(values.subarray(0, count).every((value) => value > 0)).toBe(true)
    }),
  )
})
