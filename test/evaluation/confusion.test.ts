import fc from 'fast-check'
import { confusionOf, type CategoryPair } from 'junksift/evaluation'
import { expect, test } from 'vitest'

const name = fc.constantFrom('verification', 'fraud/prize', 'personal', 'marketing/retail', '__proto__')
const pairs = fc.array(fc.tuple(name, name), { maxLength: 50 })

test('each pair lies in one cell, and the rows and columns sum to support and told', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const { cells, classes, messages, right } = confusionOf(list)
      expect(messages).toBe(list.length)
      for (const { category, support, predicted } of classes) {
        const sum = (side: 'actual' | 'predicted') =>
          cells.filter((cell) => cell[side] === category).reduce((total, cell) => total + cell.messages, 0)
        expect(sum('actual')).toBe(support)
        expect(sum('predicted')).toBe(predicted)
      }
      if (list.length === 0) expect(right).toBeUndefined()
      else expect(right).toBe(list.filter(([a, b]) => a === b).length / list.length)
    }),
  )
})

test('does not depend on the order of messages', () => {
  fc.assert(fc.property(pairs, (list) => void expect(confusionOf([...list].reverse())).toEqual(confusionOf(list))))
})

test('macro-F1 counts every labelled category alike, and none that was only told', () => {
  const rare: CategoryPair[] = [['fraud', 'personal']]
  const frequent = Array.from({ length: 9 }, (): CategoryPair => ['notification', 'notification'])
  const { macroF1, right, classes } = confusionOf([...rare, ...frequent])
  expect(macroF1).toBe(0.5)
  expect(right).toBe(0.9)
  expect(classes.map(({ category }) => category)).toEqual(['notification', 'fraud', 'personal'])
  expect(classes[2]).toEqual({ category: 'personal', support: 0, predicted: 1, precision: 0, recall: undefined, f1: 0 })
})
