import { readFileSync } from 'node:fs'
import { createLearner, createScanner, inbox, userFeedback } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

const page = readFileSync(new URL('../../docs/detectors/user-feedback.md', import.meta.url), 'utf8')
const marked = (label: string) =>
  (new RegExp(`^\`\`\`text marked-${label}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '').trim().split('\n')

function pageLearner() {
  const learner = createLearner()
  for (const label of ['spam', 'ham'] as const) for (const text of marked(label)) learner.learn(text, label)
  return learner
}

test('keeps the contract of detectors', async () => {
  expect(pageLearner().size).toBe(9)
  await detectorContract(() => userFeedback({ learner: pageLearner() }), examplesOf('user-feedback'))
})

test('says which way the marks go, how many there are and how like the nearest is', () => {
  const learner = createLearner()
  const scanner = createScanner({ detectors: [userFeedback({ learner })] })
  const text = '【青禾家居】周年庆全场5折起，到店即送抱枕一只，欢迎到店选购'
  learner.learn(text, 'spam')
  learner.learn(text, 'spam')
  expect(scanner.scan(text).findings[0]).toMatchObject({
    code: 'junk',
    detail: { spam: 2, ham: 0, percent: 100 },
    reason: 'Like messages that were marked as junk (100 % alike).',
  })
  learner.learn(text, 'ham')
  learner.learn(text, 'ham')
  learner.learn(text, 'ham')
  expect(scanner.scan(text).findings[0]).toMatchObject({ code: 'wanted', detail: { spam: 2, ham: 3 } })
  learner.unlearn(text, 'ham')
  expect(scanner.scan(text).findings).toEqual([])
})

test('a mark outweighs the preset for the same message, both ways', () => {
  const learner = createLearner()
  const scanner = createScanner(inbox()).with(userFeedback({ learner }))
  for (const [text, label] of [
    ['澳门新葡京，首存送彩金8888，登录 xpj88.vip 注册即送', 'ham'],
    ['妈，我晚上加班，不用等我吃饭', 'spam'],
    ['您的验证码是482913，5分钟内有效，请勿告知他人', 'spam'],
  ] as const) {
    const before = scanner.scan(text)
    expect(before.verdict === 'ham').toBe(label === 'spam')
    learner.learn(text, label)
    expect(scanner.scan(text).verdict === 'ham').toBe(label === 'ham')
    expect(learner.unlearn(text, label)).toBe(true)
    expect(scanner.scan(text)).toEqual(before)
  }
})

test('a learner is needed', () => {
  expect(() => userFeedback({} as never)).toThrow('userFeedback.learner')
})
