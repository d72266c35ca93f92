import { expect, test } from 'vitest'
import { raw, words } from '../../src/lexicon/words'

/** A template as Bun hands it to a tag. */
const spelledOut = (text: string) =>
  Object.assign([text], {
    raw: [text.replace(/[^\x00-\x7f]/gu, (char) => `\\u{${(char.codePointAt(0) as number).toString(16)}}`)],
  })

test('raw keeps backslashes, and characters beyond ASCII however they come', () => {
  const text = String.raw`退订|\d{4}(?![\p{L}])|👋|é`
  expect(raw`退订|\d{4}(?![\p{L}])|👋|é`).toBe(text)
  expect(raw(spelledOut(text))).toBe(text)
  expect(raw`${'a'}中${'\\u4E2D'}`).toBe('a中\\u4E2D')
})

test('escapes of ASCII stay, others mean the same in a pattern', () => {
  expect(raw`\u0001\u007c`).toBe('\\u0001\\u007c')
  expect(raw`[\u4E00-\u9fff]`).toBe('[一-\u9fff]')
})

test('words joins lines', () => {
  expect(words`
    a b
    c|
    d
  `).toBe('a b c|d')
  expect(words(spelledOut('\n  退订 td|\n  拒收\n'))).toBe('退订 td|拒收')
})
