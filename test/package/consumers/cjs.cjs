const assert = require('node:assert/strict')
const { createScanner, inboxLite, JunksiftError, urlShortener } = require('junksift')
const { rocAuc, tune } = require('junksift/evaluation')
const { language, detectLanguage } = require('junksift/language')
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
assert.equal(require('junksift/result.schema.json').properties.version.const, 1)
Promise.all([
  testDetector(urlShortener(), { hits: ['没有链接'], clears: [] }),
  tune(inboxLite(), []).then(
    () => assert.fail('no error'),
    (error) => assert.ok(error instanceof JunksiftError),
  ),
]).then(
  () => assert.fail('no error'),
  (error) => {
    assert.ok(error instanceof JunksiftError)
    console.log('cjs ok')
  },
)
