import { distance } from 'fastest-levenshtein'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBoundedDistance } from '../../src/matching/bounded-distance'
import { editLimit, similarityAt, similarLengths } from '../../src/matching/edit-limit'

const unitsOf = (text: string) => Uint16Array.from(text, (_, i) => text.charCodeAt(i))
const bounded = createBoundedDistance(400)

const few = fc.string({ unit: fc.constantFrom(...'ab甲乙'), minLength: 1, maxLength: 400 })
const many = fc.string({ unit: fc.constantFrom(...'abcdefgh甲乙丙丁戊己庚辛壬癸'), minLength: 1, maxLength: 150 })
const near = fc
  .tuple(many, fc.array(fc.tuple(fc.nat(150), fc.constantFrom('', 'x', '子丑')), { maxLength: 30 }))
  .map(([text, edits]) => {
    const units = text.split('')
    for (const [at, unit] of edits) units[at % units.length] = unit
    return [text, units.join('') || 'x'] as const
  })
const pair = fc.oneof(near, fc.tuple(few, few), fc.tuple(many, many))

test('is the Levenshtein distance up to the limit, and −1 above', () => {
  const property = fc.property(pair, fc.nat(400), fc.nat(3), ([a, b], any, beside) => {
    const expected = distance(a, b)
    bounded.prepare(unitsOf(a), a.length)
    for (const most of [any, expected + beside, Math.max(0, expected - 1)])
      expect(bounded.within(unitsOf(b), 0, b.length, most)).toBe(expected <= most ? expected : -1)
  })
  fc.assert(property, { numRuns: 2000 })
})

test('reads a part of an array, and forgets the text before', () => {
  bounded.prepare(unitsOf('甲乙丙丁'), 4)
  bounded.prepare(unitsOf('xyz'), 2)
  expect(bounded.within(unitsOf('甲xzy乙'), 1, 3, 5)).toBe(1)
  expect(bounded.within(unitsOf('甲乙'), 0, 2, 5)).toBe(2)
})

const threshold = fc.oneof(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.constantFrom(0.5, 0.6, 0.7, 0.8, 0.9, 1))

test('the limit of edits is the last distance that is similar enough', () => {
  const property = fc.property(fc.integer({ min: 1, max: 1000 }), threshold, (longer, least) => {
    const limit = editLimit(longer, least)
    expect(similarityAt(limit, longer)).toBeGreaterThanOrEqual(least)
    expect(similarityAt(limit + 1, longer)).toBeLessThan(least)
  })
  fc.assert(property, { numRuns: 2000 })
})

test('similar lengths are those whose difference alone leaves texts similar', () => {
  const property = fc.property(fc.integer({ min: 1, max: 300 }), threshold, (length, least) => {
    const all = Array.from({ length: 1000 }, (_, i) => i + 1)
    const similar = all.filter((n) => similarityAt(Math.abs(n - length), Math.max(n, length)) >= least)
    expect(similarLengths(length, least, 1000)).toEqual({ shortest: similar[0], longest: similar.at(-1) })
  })
  fc.assert(property)
})
