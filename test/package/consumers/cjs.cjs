const assert = require('node:assert/strict')
const { createScanner, inboxLite, JunksiftError, urlShortener } = require('junksift')
const { rocAuc, tune } = require('junksift/evaluation')
const { language, detectLanguage } = require('junksift/language')
const { scanFile } = require('junksift/node')
const { redisStore } = require('junksift/redis')
const { testDetector } = require('junksift/testing')

assert.equal(createScanner(inboxLite()).scan('晚上一起吃饭吗').verdict, 'ham')
assert.equal(detectLanguage('Je rentre un peu plus tard ce soir, ne m’attends pas pour dîner').code, 'fr')
assert.equal(
  rocAuc([
    { score: 0.9, spam: true },
    { score: 0.2, spam: false },
  ]),
  1,
)
assert.throws(() => language({ expected: 5 }), JunksiftError)
assert.throws(() => redisStore({ client: {}, secret: 'sixteen or longer' }), JunksiftError)
assert.equal(require('junksift/result.schema.json').properties.version.const, 1)

async function scanInThreads() {
  const verdicts = []
  for await (const { row, result } of scanFile('messages.txt', { preset: 'inbox-lite', jobs: 2 }))
    verdicts.push(`${row} ${result.verdict}`)
  assert.deepEqual(verdicts, ['1 spam', '2 ham'])
}

Promise.all([
  testDetector(urlShortener(), { hits: ['没有链接'], clears: [] }),
  tune(inboxLite(), []).then(
    () => assert.fail('no error'),
    (error) => assert.ok(error instanceof JunksiftError),
  ),
])
  .then(
    () => assert.fail('no error'),
    (error) => assert.ok(error instanceof JunksiftError),
  )
  .then(scanInThreads)
  .then(() => console.log('cjs ok'))
