import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createKeywordAutomaton, type KeywordMatch } from '../../src/matching/keyword-automaton'

function naive(keywords: readonly string[], text: string): KeywordMatch[] {
  const found: KeywordMatch[] = []
  for (let end = 1; end <= text.length; end++)
    for (let start = 0; start < end; start++)
      keywords.forEach((word, keyword) => {
        if (word === text.slice(start, end)) found.push({ keyword, start, end })
      })
  return found
}

test('finds nested, overlapping and equal keywords, ordered by end and start', () => {
  const words = ['优惠', '大优惠券', '惠券', '优惠', '券']
  expect(createKeywordAutomaton(words).search('领大优惠券')).toEqual([
    { keyword: 0, start: 2, end: 4 },
    { keyword: 3, start: 2, end: 4 },
    { keyword: 1, start: 1, end: 5 },
    { keyword: 2, start: 3, end: 5 },
    { keyword: 4, start: 4, end: 5 },
  ])
})

test('finds the classic example', () => {
  const { search } = createKeywordAutomaton(['he', 'she', 'his', 'hers'])
  expect(search('ushers').map(({ keyword, start }) => [keyword, start])).toEqual([
    [1, 1],
    [0, 2],
    [3, 2],
  ])
})

test('holds with no keywords, empty keywords and empty texts', () => {
  expect(createKeywordAutomaton([]).search('加微信')).toEqual([])
  expect(createKeywordAutomaton(['']).search('加微信')).toEqual([])
  expect(createKeywordAutomaton(['微信']).search('')).toEqual([])
})

test('compares units, so half a surrogate pair is a keyword like any other', () => {
  expect(createKeywordAutomaton(['\ude00', '😀']).search('a😀')).toEqual([
    { keyword: 1, start: 1, end: 3 },
    { keyword: 0, start: 2, end: 3 },
  ])
})

test('finds exactly what a naive search finds', () => {
  const letters = fc.constantFrom('a', 'b', '微', '信', '\ud83d')
  const word = fc.string({ unit: letters, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.string({ unit: letters, maxLength: 40 }), (words, text) => {
      expect(createKeywordAutomaton(words).search(text)).toEqual(naive(words, text))
    }),
    { numRuns: 500 },
  )
})

test('holds for any strings', () => {
  const any = fc.string({ unit: 'binary', maxLength: 6 })
  fc.assert(
    fc.property(fc.array(any), any, any, (words, before, after) => {
      const text = before + (words[0] ?? '') + after
      expect(createKeywordAutomaton(words).search(text)).toEqual(naive(words, text))
    }),
  )
})

test('holds for thousands of keywords', () => {
  const words = Array.from({ length: 5000 }, (_, i) => (i * 7919).toString(36) + String.fromCharCode(0x4e00 + i))
  const { search } = createKeywordAutomaton(words)
  const text = words.slice(0, 300).join('，')
  expect(search(text).length).toBeGreaterThanOrEqual(300)
  expect(search(words[4321] as string).some(({ keyword }) => keyword === 4321)).toBe(true)
})
