import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { row, widthOf, wrap } from '../../../src/cli/output/layout'

const lines = (text: string, width: number) => wrap([{ text }], width).map((line) => line.text)

test('a Chinese character takes two columns, an emoji too', () => {
  expect(widthOf('abc')).toBe(3)
  expect(widthOf('双11')).toBe(4)
  expect(widthOf('👨‍👩‍👧')).toBe(2)
})

test('Chinese breaks anywhere, words and links move on whole', () => {
  expect(lines('全场五折速抢', 6)).toEqual(['全场五', '折速抢'])
  expect(lines('one two three', 8)).toEqual(['one two ', 'three'])
  expect(lines('点击t.cn/A6xyz抢', 12)).toEqual(['点击', 't.cn/A6xyz抢'])
  expect(lines('https://example.com/a/long/path', 10)).toEqual(['https://ex', 'ample.com/', 'a/long/pat', 'h'])
})

test('no line begins with a closing mark or ends with an opening one', () => {
  expect(lines('双十一，狂欢', 6)).toEqual(['双十', '一，狂', '欢'])
  expect(lines('今天（周五）见', 6)).toEqual(['今天', '（周', '五）见'])
})

test('a word goes on whole with the bracket behind it', () => {
  expect(lines('[some rules; vendor practice]', 28)).toEqual(['[some rules; vendor ', 'practice]'])
})

test('a message cannot steer the terminal', () => {
  expect(lines('a\x1b[2Jb\r\nc\td\u202e\u200be', 40)).toEqual(['a\ufffd[2Jb↵c d··e'])
})

test('each line is painted for itself', () => {
  const paint = (text: string) => `<${text}>`
  expect(wrap([{ text: '全场' }, { text: '五折速抢', paint }], 8)).toEqual([
    { text: '全场<五折>', width: 8 },
    { text: '<速抢>', width: 4 },
  ])
})

test('a row fills short cells up and cuts blanks at the end', () => {
  const cells = [wrap([{ text: '双' }], 4), wrap([{ text: 'abcdef' }], 3), wrap([{ text: '' }], 2)]
  expect(row(cells, [4, 3, 2], '|')).toBe('双  |abc|\n    |def|\n')
})

test('any text is kept whole, and no line is wider than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 4, max: 30 }), (text, width) => {
      const printable = text.replace(/[\p{C}\p{Z}]/gu, '')
      const wrapped = wrap([{ text: printable }], width)
      expect(wrapped.map((line) => line.text).join('')).toBe(printable)
      for (const line of wrapped) {
        expect(line.width).toBeLessThanOrEqual(width)
        expect(stringWidth(line.text)).toBeLessThanOrEqual(width + 1)
      }
    }),
  )
})
