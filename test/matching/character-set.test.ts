import { distance } from 'fastest-levenshtein'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { farApart, writeSet } from '../../src/matching/character-set'

const alphabet = '甲乙丙丁戊己庚辛壬癸abcdefghijklmnop'
const text = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 })

function setsOf(...texts: readonly string[]) {
  const sets = new Int32Array(4 * texts.length)
  texts.forEach((one, at) => {
    const units = Uint16Array.from(one, (_, i) => one.charCodeAt(i))
    writeSet(sets, at, units, 0, units.length)
  })
  return sets
}

test('texts are never called farther apart than they are', () => {
  const replaced = fc
    .tuple(text, fc.nat(40), text)
    .map(([kept, at, put]) => [kept, kept.slice(0, at) + put + kept.slice(at + put.length)] as const)
  const property = fc.property(fc.oneof(replaced, fc.tuple(text, text)), ([a, b]) => {
    expect(farApart(setsOf(b, a), 1, setsOf(b), distance(a, b))).toBe(false)
  })
  fc.assert(property, { numRuns: 2000 })
})

test('every unit that only one text has counts, whichever it is', () => {
  for (const [a, b] of [
    ['甲乙丙丁', '戊己庚辛'],
    ['甲乙丙丁', ''],
    ['', '甲乙丙丁'],
    ['甲乙丙丁子', '子子'],
  ] as const) {
    expect(farApart(setsOf(a), 0, setsOf(b), 3), `${a} ${b}`).toBe(true)
    expect(farApart(setsOf(a), 0, setsOf(b), 4), `${a} ${b}`).toBe(false)
  }
})

test('a set that stood there before is overwritten', () => {
  const sets = setsOf('甲乙丙丁')
  writeSet(sets, 0, new Uint16Array(), 0, 0)
  expect([...sets]).toEqual([0, 0, 0, 0])
})
