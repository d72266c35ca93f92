import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { createScanner, inbox, isJunksiftError, JunksiftError, urlShortener } from 'junksift'
import { detectLanguage, language } from 'junksift/language'
import { testDetector } from 'junksift/testing'

assert.equal(createScanner(inbox()).scan('您的验证码是482913,5分钟内有效').category, 'verification')
assert.equal(detectLanguage('Ich komme heute Abend etwas später nach Hause, bitte warte nicht auf mich').code, 'de')

// One error class across the entries of a format, and a guard that works across formats.
const failure = await testDetector(urlShortener(), { hits: ['没有链接'], clears: [] }).catch((error) => error)
assert.ok(failure instanceof JunksiftError)
assert.throws(() => language({ expected: 5 }), JunksiftError)
const commonJs = createRequire(import.meta.url)('junksift')
try {
  commonJs.createScanner({ detectors: 5 })
  assert.fail('no error')
} catch (error) {
  assert.ok(isJunksiftError(error) && !(error instanceof JunksiftError))
}
console.log('esm ok')
