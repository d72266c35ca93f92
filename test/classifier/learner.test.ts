import fc from 'fast-check'
import { analyze, createLearner, type FeedbackLabel, type LearnerState } from 'junksift'
import { expect, test } from 'vitest'

const texts = [
  '【青禾家居】周年庆全场5折起，欢迎到店选购',
  '【青禾家居】店庆全场6折起，欢迎到店选购',
  '您的快递已到驿站，请凭取件码领取',
  'We buy houses in your area for cash, reply today',
  'We buy flats in your area for cash, reply today',
  '',
]
const step = fc.record({
  text: fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 40 })),
  label: fc.constantFrom<FeedbackLabel>('ham', 'spam'),
})

test('forgetting undoes learning exactly, whatever was learned before and between', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 12 }), (before, between) => {
      const learner = createLearner()
      for (const { text, label } of before) learner.learn(text, label)
      const state = JSON.stringify(learner)
      const seen = texts.map((text) => learner.likeness(analyze(text)))
      for (const { text, label } of between) learner.learn(text, label)
      for (const { text, label } of [...between].reverse()) expect(learner.unlearn(text, label)).toBe(true)
      expect(JSON.stringify(learner)).toBe(state)
      expect(texts.map((text) => learner.likeness(analyze(text)))).toEqual(seen)
    }),
  )
})

test('the order of learning does not matter', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      const one = createLearner()
      const other = createLearner()
      for (const { text, label } of steps) one.learn(text, label)
      for (const { text, label } of [...steps].reverse()) other.learn(text, label)
      for (const text of texts) expect(other.likeness(analyze(text))).toEqual(one.likeness(analyze(text)))
    }),
  )
})

test('a saved learner says the same after loading', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const learner = createLearner()
      for (const { text, label } of steps) learner.learn(text, label)
      const loaded = createLearner({ state: JSON.parse(JSON.stringify(learner)) as LearnerState })
      expect(loaded.toJSON()).toEqual(learner.toJSON())
      for (const text of texts) expect(loaded.likeness(analyze(text))).toEqual(learner.likeness(analyze(text)))
    }),
  )
})

test('balance and likeness stay in their ranges and fade with distance', () => {
  const learner = createLearner()
  learner.learn(texts[0] as string, 'spam')
  const [same, near, far] = [0, 1, 2].map((i) => learner.likeness(analyze(texts[i] as string)))
  expect(same).toMatchObject({ nearest: 1, spam: 1, ham: 0 })
  expect(near?.nearest).toBeGreaterThan(0.4)
  expect(near?.balance).toBeGreaterThan(0)
  expect(near?.balance).toBeLessThan(same?.balance ?? 0)
  expect(far).toEqual({ balance: 0, nearest: 0, spam: 0, ham: 0 })
})

test('the state holds no text', () => {
  const learner = createLearner()
  learner.learn('Meet 13800001234 at Baker Street', 'spam')
  expect(JSON.stringify(learner)).not.toMatch(/Baker|Meet|13800001234/)
})

test('beyond the capacity the oldest message is forgotten, and counted', () => {
  const learner = createLearner({ capacity: 2 })
  for (const text of ['first message here', 'second notice there', 'third letter elsewhere']) learner.learn(text, 'ham')
  expect(learner.size).toBe(2)
  expect(learner.forgotten).toBe(1)
  expect(learner.unlearn('first message here', 'ham')).toBe(false)
  expect(learner.unlearn('third letter elsewhere', 'ham')).toBe(true)
})

test('wrong labels, options and damaged states are refused with their place', () => {
  const learner = createLearner()
  const state = { version: 1, features: learner.toJSON().features, examples: [{ label: 'ham', times: 1, ids: [1, 5] }] }
  expect(createLearner({ state: state as LearnerState }).size).toBe(1)
  expect(() => learner.learn('text', 'junk' as never)).toThrow('label is "junk"')
  expect(() => learner.learn(5 as never, 'ham')).toThrow('message is 5')
  expect(() => createLearner({ capacity: 0 })).toThrow('createLearner.capacity')
  for (const [damaged, place] of [
    [{ ...state, version: 2 }, 'version'],
    [{ ...state, features: 0 }, 'features'],
    [{ ...state, examples: {} }, 'examples'],
    [{ ...state, examples: [{ label: 'junk', times: 1, ids: [] }] }, 'examples[0].label'],
    [{ ...state, examples: [{ label: 'ham', times: 0, ids: [] }] }, 'examples[0].times'],
    [{ ...state, examples: [{ label: 'ham', times: 1, ids: [5, 1] }] }, 'examples[0].ids'],
    [{ ...state, more: 1 }, 'more'],
  ] as const)
    expect(() => createLearner({ state: damaged as never })).toThrow(`createLearner.state.${place}`)
})
