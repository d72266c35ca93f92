import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import {
  createScanner,
  inbox,
  inboxLite,
  isJunksiftError,
  JunksiftError,
  logOdds,
  memoryStore,
  urlShortener,
} from 'junksift'
import { evaluate, precisionRecallSvg, tune } from 'junksift/evaluation'
import { detectLanguage, language } from 'junksift/language'
import { scanFile } from 'junksift/node'
import { redisStore } from 'junksift/redis'
import { storeContract, testDetector } from 'junksift/testing'

assert.equal(createScanner(inbox()).scan('您的验证码是482913,5分钟内有效').category, 'verification')
assert.equal(detectLanguage('Ich komme heute Abend etwas später nach Hause, bitte warte nicht auf mich').code, 'de')

const rows = [
  { text: '代开各类发票,验后付款,加薇信 fp12345', label: 'spam' },
  { text: '晚上一起吃饭吗', label: 'ham' },
]
const report = await evaluate(createScanner(inboxLite()), rows)
assert.equal(report.rocAuc, 1)
assert.ok(precisionRecallSvg(report).startsWith('<svg'))
const { combiner, thresholds } = await tune(inboxLite(), rows)
assert.equal(createScanner({ ...inboxLite(), combiner: logOdds(combiner), thresholds }).scan(rows[0]).verdict, 'spam')

// One error class across the entries of a format, and a guard that works across formats.
const failure = await testDetector(urlShortener(), { hits: ['没有链接'], clears: [] }).catch((error) => error)
assert.ok(failure instanceof JunksiftError)
assert.throws(() => language({ expected: 5 }), JunksiftError)
await assert.rejects(evaluate(5, rows), JunksiftError)
assert.throws(() => redisStore({ client: {}, secret: 'sixteen or longer' }), JunksiftError)
const commonJs = createRequire(import.meta.url)('junksift')
try {
  commonJs.createScanner({ detectors: 5 })
  assert.fail('no error')
} catch (error) {
  assert.ok(isJunksiftError(error) && !(error instanceof JunksiftError))
}
await storeContract(() => memoryStore())

// The smallest client: no package is needed to make a store.
const client = { evalSha: async () => null, eval: async () => null }
assert.equal(await redisStore({ client, secret: 'sixteen or longer' }).get(['a'], { at: 0 }), undefined)

// Threads find their file.
const verdicts = []
for await (const { row, result } of scanFile('messages.txt', { preset: 'inbox-lite', jobs: 2 }))
  verdicts.push(`${row} ${result.verdict}`)
assert.deepEqual(verdicts, ['1 spam', '2 ham'])
assert.throws(() => scanFile('messages.txt', { jobs: 0 }), JunksiftError)
console.log('esm ok')
