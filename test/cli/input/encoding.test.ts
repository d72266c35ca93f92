import { expect, test } from 'vitest'
import { decode, parseEncoding, type EncodingName } from '../../../src/cli/input/encoding'

const text = 'id,text\n1,双11狂欢,全场5折😀\n2,晚上吃火锅吗'
const gbk = Buffer.from('cbabd5dbd3c5bbddc7eb2020', 'hex') // 双折优惠请

async function decoded(bytes: Uint8Array, size: number, encoding?: EncodingName): Promise<string> {
  async function* chunks() {
    for (let i = 0; i < bytes.length; i += size) yield await Promise.resolve(bytes.subarray(i, i + size))
  }
  let all = ''
  for await (const piece of decode(chunks(), encoding)) all += piece
  return all
}

const utf16le = (value: string) => Buffer.from(value, 'utf16le')
const utf16be = (value: string) => utf16le(value).swap16()

test.each([1, 2, 3, 7, 64, 100_000])('reads every encoding when it comes %i bytes at a time', async (size) => {
  expect(await decoded(Buffer.from(text), size)).toBe(text)
  expect(await decoded(Buffer.from('\ufeff' + text), size)).toBe(text)
  expect(await decoded(utf16le('\ufeff' + text), size)).toBe(text)
  expect(await decoded(utf16be('\ufeff' + text), size)).toBe(text)
  expect(await decoded(utf16le(text), size, 'utf-16le')).toBe(text)
  expect(await decoded(utf16be(text), size, 'utf-16be')).toBe(text)
})

test('takes bytes that are no UTF-8 for GB18030, also after a long stretch of ASCII', async () => {
  expect(await decoded(gbk, 100)).toBe('双折优惠请  ')
  const late = Buffer.concat([Buffer.from('plain ascii\n'.repeat(10_000)), gbk])
  expect((await decoded(late, 65_536)).endsWith('双折优惠请  ')).toBe(true)
  expect(await decoded(gbk, 100, 'gb18030')).toBe('双折优惠请  ')
})

test('reads four-byte characters of GB18030', async () => {
  expect(await decoded(Buffer.from('bac39439fc36', 'hex'), 1, 'gb18030')).toBe('好😀')
})

test('reads an input shorter than a mark, and an empty one', async () => {
  expect(await decoded(Buffer.from('ab'), 1)).toBe('ab')
  expect(await decoded(Buffer.from('好'), 1)).toBe('好')
  expect(await decoded(Buffer.alloc(0), 1)).toBe('')
})

test('decides for UTF-8 although the first piece cuts a character', async () => {
  const bytes = Buffer.concat([Buffer.alloc(65_535, 'a'), Buffer.from('好的')])
  expect((await decoded(bytes, 65_536)).endsWith('a好的')).toBe(true)
})

test('an explicit encoding wins over what the bytes look like', async () => {
  expect(await decoded(gbk, 100, 'utf-8')).toContain('\ufffd')
})

test('knows encodings by their usual names and refuses others', () => {
  expect(parseEncoding('GBK')).toBe('gb18030')
  expect(parseEncoding('utf8')).toBe('utf-8')
  expect(parseEncoding('UTF-16')).toBe('utf-16le')
  expect(() => parseEncoding('latin1')).toThrow(/unknown encoding latin1/)
})
