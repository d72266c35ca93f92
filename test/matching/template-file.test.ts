import fc from 'fast-check'
import { createTemplateIndex, isJunksiftError, loadTemplateIndex, saveTemplateIndex } from 'junksift'
import { describe, expect, test } from 'vitest'
import { crc32 } from '../../src/matching/crc32'

function sample() {
  const index = createTemplateIndex({ threshold: 0.7, names: ['张三', 'Bob'] })
  index.add('points', '张三，您的积分8866分即将清零，请点击jf.example.cn/a1兑换礼品')
  index.add('lone \ud83d surrogate', '贷\ud83d款')
  index.add('twin', '李四，您的积分8866分即将清零，请点击jf.example.cn/a1兑换礼品')
  return index
}

function errorOf(data: unknown) {
  try {
    loadTemplateIndex(data as Uint8Array)
  } catch (error) {
    return isJunksiftError(error) ? `${error.code} ${error.path} ${error.message}` : error
  }
  return undefined
}

/** The bytes with a right checksum, whatever was done to them. */
function sealed(bytes: Uint8Array) {
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(12, crc32(bytes.subarray(16)), true)
  return bytes
}

test('a loaded index is equal to the saved one', () => {
  const loaded = loadTemplateIndex(saveTemplateIndex(sample()))
  expect([...loaded.entries()]).toEqual([...sample().entries()])
  expect([loaded.size, loaded.threshold, loaded.names]).toEqual([3, 0.7, ['张三', 'Bob']])
  const text = 'Bob，您的积分12分即将清零，请点击jf.example.net/b2兑换礼品'
  expect(loaded.search(text)).toEqual(sample().search(text))
  loaded.add('new', '会员日')
  expect(loaded.search('会员日')).toEqual([{ id: 'new', similarity: 1 }])
  expect(saveTemplateIndex(loadTemplateIndex(saveTemplateIndex(loaded)))).toEqual(saveTemplateIndex(loaded))
})

test('an empty index can be saved, and bytes may stand inside a larger buffer', () => {
  expect(loadTemplateIndex(saveTemplateIndex(createTemplateIndex())).size).toBe(0)
  const bytes = saveTemplateIndex(sample())
  const larger = new Uint8Array(bytes.length + 10)
  larger.set(bytes, 7)
  expect(loadTemplateIndex(larger.subarray(7, 7 + bytes.length)).size).toBe(3)
})

test('any changed, missing or added byte is refused', () => {
  const bytes = saveTemplateIndex(sample())
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = bytes.slice()
      changed[at] = (changed[at] as number) ^ change
      expect(errorOf(changed)).toMatch(/^ERR_DATA loadTemplateIndex\.data /)
      expect(errorOf(bytes.subarray(0, at))).toMatch(/^ERR_DATA /)
    }),
    { numRuns: 300 },
  )
  expect(errorOf(Uint8Array.from([...bytes, 0]))).toMatch(/damaged: the checksum differs/)
})

describe('refuses', () => {
  test.each([
    [
      'what is no saved index',
      () => new TextEncoder().encode('id,text\npoints,您的积分即将清零，请点击'),
      /something else/,
    ],
    ['what is no array of bytes', () => ({ length: 99 }), /is "object"/],
    [
      'another version',
      () => {
        const bytes = saveTemplateIndex(sample())
        bytes[8] = 2
        return bytes
      },
      /of version 2".*save the index again/,
    ],
  ])('%s', (_, make, message) => {
    expect(errorOf(make())).toMatch(/^ERR_DATA /)
    expect(errorOf(make())).toMatch(message)
  })

  test.each([
    ['more templates than there are', 28, 0xffffffff, /too short/],
    ['an empty text', 32, 0, /a length is wrong/],
    ['a text longer than the bytes', 32, 0x7fffffff, /a length is wrong/],
    ['a threshold of 0', 20, 0, /threshold/],
    ['a template less', 28, 2, /a length is wrong|too long|empty/],
  ])('%s, though the checksum is right', (_, at, value, message) => {
    const bytes = saveTemplateIndex(sample())
    const view = new DataView(bytes.buffer)
    if (at === 20) view.setFloat64(16, value, true)
    else view.setUint32(at, value, true)
    expect(errorOf(sealed(bytes))).toMatch(/^ERR_DATA /)
    expect(errorOf(bytes)).toMatch(message)
  })

  test('two templates of one id, though the checksum is right', () => {
    const index = createTemplateIndex()
    index.add('a', '全场5折')
    index.add('b', '会员日')
    const bytes = saveTemplateIndex(index)
    const view = new DataView(bytes.buffer)
    for (let at = 32; at < bytes.length; at++) if (view.getUint8(at) === 98) view.setUint8(at, 97)
    expect(errorOf(sealed(bytes))).toMatch(/^ERR_DATA .*damaged/)
  })
})

test('the checksum is CRC-32', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
})
