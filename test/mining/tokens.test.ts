import { expect, test } from 'vitest'
import { tokenReader } from '../../src/mining/tokens'

const texts = (text: string, names: string[] = []) => tokenReader({ names })(text).map((token) => token.text)

test.each([
  ['您好 world', ['您', '好', 'world']],
  ['Привет мир', ['Привет', ' ', 'мир']],
  ['안녕하세요 고객님', ['안녕하세요', ' ', '고객님']],
  ['满199减50', ['满', '199', '减', '50']],
  ['戳 t.cn/A6xyz 领', ['戳', 't.cn/A6xyz', '领']],
  ['😀好', ['😀', '好']],
  ['', []],
])('%j', (text, expected) => {
  expect(texts(text)).toEqual(expected)
})

test('a slot has the key of its mark, whatever its value; words differ in case only for a reader', () => {
  const [a, b] = ['Code 123456', 'CODE 99'].map((text) => tokenReader({})(text).map(({ key }) => key))
  expect(a).toEqual(b)
})

test('a given name is a slot without its value', () => {
  expect(tokenReader({ names: ['张三'] })('张三您好')[0]).toEqual({ key: '◇', text: '◇', kind: 'name' })
})

test('a letter that is longer in lower case costs only the case of its text', () => {
  expect(texts('İ 您的码ABC12345')).toContain('abc12345')
})

test('reads no more than a thousand tokens', () => {
  expect(texts('好'.repeat(5000))).toHaveLength(1000)
})
