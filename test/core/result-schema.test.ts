import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { createScanner, defineAsyncDetector, defineDetector, inboxLite, when } from 'junksift'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

const schema = JSON.parse(
  readFileSync(new URL('../../src/schema/result.schema.json', import.meta.url), 'utf8'),
) as object
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema)

function problems(result: unknown): unknown {
  return validate(JSON.parse(JSON.stringify(result))) ? [] : validate.errors
}

test('the results of a preset fit the published schema', () => {
  const scanner = createScanner(inboxLite())
  for (const id of ['promo-keywords', 'missing-opt-out', 'url-shortener', 'verification-code']) {
    const { hits, clears } = examplesOf(id)
    for (const message of [...hits, ...clears]) expect(problems(scanner.scan(message))).toEqual([])
  }
  expect(problems(scanner.scan({ text: '', id: 'empty' }))).toEqual([])
})

test('so do failures, skipped detectors and findings of every form', async () => {
  const bad = defineDetector({ id: 'bad', inspect: () => ({ strength: 7, detail: 0 }) })
  const late = defineAsyncDetector({ id: 'late', inspect: () => Promise.reject(new Error('no')) })
  const plain = defineDetector({
    id: 'plain',
    codes: { a: { weight: 9, reason: 'a' } },
    inspect: () => ({ strength: 1, detail: undefined }),
  })
  const never = when(() => false, defineDetector({ id: 'never', inspect: () => undefined }))
  const result = await createScanner({ detectors: [bad, late, plain, never] }).scanAsync('x')
  expect(Object.values(result.outcomes).map(({ status }) => status)).toEqual(['failed', 'failed', 'hit', 'skipped'])
  expect(problems(result)).toEqual([])
})

test('the schema refuses what is not a result', () => {
  const result = createScanner(inboxLite()).scan('你好')
  expect(problems({ ...result, verdict: 'junk' })).not.toEqual([])
  expect(problems({ ...result, score: 1.5 })).not.toEqual([])
  expect(problems({ ...result, extra: 1 })).not.toEqual([])
})
