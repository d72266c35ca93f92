const assert = require('node:assert/strict')
const { createScanner, inboxLite, JunksiftError, urlShortener } = require('junksift')
const { language, detectLanguage } = require('junksift/language')
const { testDetector } = require('junksift/testing')

assert.equal(createScanner(inboxLite()).scan('晚上一起吃饭吗').verdict, 'ham')
assert.equal(detectLanguage('Je rentre un peu plus tard ce soir, ne m’attends pas pour dîner').code, 'fr')
assert.throws(() => language({ expected: 5 }), JunksiftError)
assert.equal(require('junksift/result.schema.json').properties.version.const, 1)
testDetector(urlShortener(), { hits: ['没有链接'], clears: [] }).then(
  () => assert.fail('no error'),
  (error) => {
    assert.ok(error instanceof JunksiftError)
    console.log('cjs ok')
  },
)
