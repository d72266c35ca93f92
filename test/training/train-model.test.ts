import { createScanner, inbox, spamClassifier } from 'junksift'
import { trainModel, type TrainingMessage } from 'junksift/training'
import { expect, test } from 'vitest'

const ham = [
  'see you at lunch',
  'lunch at noon then',
  'we meet at noon',
  'dinner at the lake',
  'the lake was cold today',
]
const spam = [
  'win gold coins today',
  'win free coins now',
  'free gold for you',
  'claim free gold now',
  'coins for you, claim',
]
const messages: TrainingMessage[] = [
  ...ham.map((text) => ({ text, label: 'ham' as const, category: 'personal' as const })),
  ...spam.map((text) => ({ text, label: 'spam' as const, category: 'fraud/prize' as const })),
]

test('a trained model tells its classes apart, with their categories', () => {
  const detector = spamClassifier({ model: trainModel(messages) })
  const scanner = createScanner({ detectors: [detector] })
  expect(scanner.scan('free gold coins').findings[0]).toMatchObject({
    code: 'fraud',
    detail: { category: 'fraud/prize' },
  })
  expect(scanner.scan('noon at the lake').findings[0]).toMatchObject({ code: 'harmless' })
  const { spans } = scanner.scan('claim free gold now').findings[0]!
  expect(spans.length).toBeGreaterThan(0)
})

test('the preset takes it for its detectors and categories', () => {
  const model = trainModel(messages)
  const { category } = createScanner(inbox({ model })).scan('claim free gold coins now')
  expect(category).toBe('fraud/prize')
  expect(() => inbox({ model: { ...model, version: 1 } as never })).toThrow('inbox.model.version')
})

test('training is deterministic and names what it was trained on', () => {
  const model = trainModel(messages)
  expect(trainModel(messages)).toEqual(model)
  expect(model.trainedOn).toMatch(/^[0-9a-f]{16}$/)
  expect(trainModel([...messages].reverse()).trainedOn).not.toBe(model.trainedOn)
  expect(trainModel(messages, { junkWeights: 5 }).trainedOn).not.toBe(model.trainedOn)
})

test('fewer weights make a smaller model', () => {
  const large = trainModel(messages)
  const small = trainModel(messages, { categoryWeights: 20, junkWeights: 5 })
  expect(small.classes.length).toBeLessThanOrEqual(25)
  expect(small.classes.length).toBeLessThan(large.classes.length)
})

test('labels alone are enough: ham may be marketing only with an opt-out', () => {
  const plain = trainModel(messages.map(({ text, label }) => ({ text, label })))
  const scanner = createScanner({ detectors: [spamClassifier({ model: plain })] })
  expect(scanner.scan('claim free gold').score).toBeGreaterThan(scanner.scan('lunch at the lake').score)
})

test('every message is shown to onMessage', () => {
  let count = 0
  trainModel(messages, { onMessage: () => count++ })
  expect(count).toBe(messages.length)
})

test('wrong messages and options are refused with their place', () => {
  const bad = (change: object) => [...messages.slice(1), { ...messages[0], ...change } as never]
  expect(() => trainModel(bad({ text: 5 }))).toThrow('messages[9].text')
  expect(() => trainModel(bad({ label: 'junk' }))).toThrow('messages[9].label is "junk"')
  expect(() => trainModel(bad({ category: 'politics' }))).toThrow('messages[9].category')
  expect(() => trainModel(bad({ weight: 0 }))).toThrow('messages[9].weight')
  expect(() => trainModel(messages.slice(0, 3))).toThrow('messages of both labels')
  expect(() => trainModel(messages, { junkWeights: -1 })).toThrow('trainModel.junkWeights')
  expect(() => trainModel(messages, { more: 1 } as never)).toThrow('trainModel.more')
})
