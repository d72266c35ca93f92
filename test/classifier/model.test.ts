import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkModel, readNumbers } from '../../src/classifier/model'
import { softmax } from '../../src/classifier/softmax'
import { featuresOf } from '../../src/classifier/features'
import { tokenize } from '../../src/classifier/tokens'
import { foldText } from '../../src/analysis/fold'
import { startAnalysis } from '../../src/analysis/part'
import { categoryModel } from '../../src/lexicon/category-model'

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
  expect(checkModel('model', categoryModel)).toBe(categoryModel)
})

test('a damaged model is refused with the place of the damage', () => {
  for (const [damage, place] of [
    [{ version: 1 }, 'version is 1'],
    [{ trainedOn: 5 }, 'trainedOn'],
    [{ categories: ['fraud/unheard-of'] }, 'categories'],
    [{ bias: [1] }, 'bias'],
    [{ sizes: ['large'] }, 'sizes'],
    [{ sizes: [1] }, 'symbols'],
    [{ gaps: '\n' }, 'gaps'],
    [{ gaps: '' }, 'gaps'],
    [{ counts: `${categoryModel.counts}!` }, 'counts'],
    [{ classes: `${categoryModel.classes.slice(1)}~` }, 'classes'],
    [{ symbols: categoryModel.symbols.slice(1) }, 'symbols'],
    [{ more: 1 }, 'more'],
  ] as const)
    expect(() => checkModel('model', { ...categoryModel, ...damage } as never)).toThrow(`model.${place}`)
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
