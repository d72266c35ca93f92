import { createScanner, isJunksiftError } from 'junksift'
import { language } from 'junksift/language'
import { detectorContract } from 'junksift/testing'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

test('it keeps the contract', async () => {
  await detectorContract(() => language({ expected: ['zh', 'en'] }), examplesOf('language'))
})

const scan = (text: string, options: Parameters<typeof language>[0]) =>
  createScanner({ detectors: [language(options)] }).scan(text).findings[0]

test('it tells the language, the script and how sure it is', () => {
  const finding = scan('Мы рады вас видеть', { expected: ['zh'] })!
  expect(finding).toMatchObject({ code: 'unexpected', detail: { language: 'ru', script: 'Cyrl', confidence: 1 } })
  expect(finding.reason).toContain('ru')
  expect(finding.spans).toEqual([])
})

test('an undecided language is unexpected only in an unexpected script', () => {
  expect(scan('სადგურზე შევხვდებით', { expected: ['zh', 'en'] })?.detail).toMatchObject({
    language: 'und',
    script: 'Zzzz',
  })
  expect(scan('qwxz zxqw vbnm', { expected: ['en'], minConfidence: 0 })).toBeUndefined()
})

test('traditional Chinese is Chinese', () => {
  expect(scan('您的包裹已送達，請至櫃檯領取', { expected: ['zh'] })).toBeUndefined()
})

test('an expected language is one of the likely ones', () => {
  expect(scan('Hej, vi ses i morgen ved stationen', { expected: ['da'], likely: ['en'] })).toBeUndefined()
  expect(scan('We will meet at the station tomorrow', { expected: ['da'], likely: ['en'] })?.detail.language).toBe('en')
})

test('the least confidence can be set', () => {
  const text = 'See you 你好 at the station'
  expect(scan(text, { expected: ['zh'], minConfidence: 0 })?.detail.language).toBe('en')
  expect(scan(text, { expected: ['zh'], minConfidence: 1 })).toBeUndefined()
})

test.each([
  [{}],
  [{ expected: [] }],
  [{ expected: 'zh' }],
  [{ expected: ['chinese'] }],
  [{ expected: ['zh'], likely: ['xx'] }],
  [{ expected: ['zh'], minConfidence: 2 }],
  [{ expected: ['zh'], minConfidence: 'high' }],
  [{ expected: ['zh'], min: 1 }],
])('wrong options are refused: %j', (options) => {
  let error: unknown
  try {
    language(options as never)
  } catch (caught) {
    error = caught
  }
  expect(isJunksiftError(error) && error.code).toBe('ERR_OPTION')
})
