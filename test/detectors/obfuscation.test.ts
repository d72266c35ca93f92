import { createScanner, obfuscation } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { describe, expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

const scanner = createScanner({ detectors: [obfuscation()] })
const finding = (text: string) => scanner.scan(text).findings[0]
const marked = (text: string) => finding(text)?.spans.map(({ start, end }) => text.slice(start, end))

test('keeps the contract on the examples of its page', async () => {
  await detectorContract(() => obfuscation(), examplesOf('obfuscation'))
})

test('checks its options', () => {
  expect(() => obfuscation({ words: [] } as never)).toThrow('obfuscation.words')
  expect(() => obfuscation({ allow: '微信' } as never)).toThrow('obfuscation.allow')
  expect(() => obfuscation({ allow: [''] })).toThrow('obfuscation.allow')
})

test('leaves allowed words alone, and only those', () => {
  const { findings } = createScanner({ detectors: [obfuscation({ allow: ['微信'] })] }).scan('加我V信,有真fa票')
  expect(findings[0]?.detail.words).toEqual(['发票'])
})

test('an allowed word with signs or invisible characters inside is left alone, too', () => {
  const allowing = createScanner({ detectors: [obfuscation({ allow: ['退订'] })] })
  expect(allowing.scan('回T退\u200b订').findings).toEqual([])
})

describe('hidden words', () => {
  test.each([
    ['详情加.微·信聊', ['加.微·信'], ['加微信']],
    ['回T退 汀', ['退 汀'], ['退订']],
    ['真fa票,可验', ['fa票'], ['发票']],
    ['回T退\u200b订', ['退\u200b订'], ['退订']],
    ['想贝兼钱的来', ['贝兼钱'], ['赚钱']],
    ['加薇❤ab1234', ['加薇❤'], ['加微信']],
    ['兼|职和贷*款', ['兼|职', '贷*款'], ['兼职', '贷款']],
  ])('%s', (text, spans, words) => {
    expect(finding(text)).toMatchObject({ code: 'hidden-word', detail: { words } })
    expect(marked(text)).toEqual(spans)
  })

  test('counts the ways of hiding', () => {
    expect(finding('回T退 汀')?.detail.kinds).toEqual({ separator: 1, homophone: 1 })
  })

  test('is less sure of words set apart by spaces alone', () => {
    const spaced = finding('本项目 首 付 二十万')?.strength ?? 0
    expect(spaced).toBeLessThan(finding('回T退汀')?.strength ?? 0)
    expect(spaced).toBeGreaterThan(0)
  })

  test('names each word once', () => {
    expect(finding('退汀 退钉的退汀')?.detail.words).toEqual(['退订'])
  })
})

describe('hidden numbers', () => {
  test.each([
    ['联系⑧⑧⑥③①②④', '⑧⑧⑥③①②④'],
    ['号码8️⃣8️⃣6️⃣3️⃣1️⃣', '8️⃣8️⃣6️⃣3️⃣1️⃣'],
    ['打1３8０0１38000', '1３8０0１38000'],
    ['打一三八零零一三八零零零', '一三八零零一三八零零零'],
    ['Q号138零零138000', '138零零138000'],
  ])('%s', (text, number) => {
    expect(finding(text)).toMatchObject({ code: 'hidden-number', detail: { numbers: 1, words: [] } })
    expect(marked(text)).toEqual([number])
  })

  test.each(['①②③④⑤', '⑤④③②①', '１３８００１３８０００', '①13800138000', '一二三四五六七', '8⃣8⃣8⃣8⃣8⃣', '②0元'])(
    'not %s',
    (text) => {
      expect(finding(text)).toBeUndefined()
    },
  )
})

describe('look-alike letters', () => {
  test.each([
    ['登录pаypal验证', 'pаypal'],
    ['下载ⓦⓔⓒⓗⓐⓣ', 'ⓦⓔⓒⓗⓐⓣ'],
    ['𝐰𝐞𝐜𝐡𝐚𝐭 me', '𝐰𝐞𝐜𝐡𝐚𝐭'],
    ['用ｐay付款', 'ｐay'],
  ])('%s', (text, word) => {
    expect(finding(text)?.code).toBe('look-alike')
    expect(marked(text)).toEqual([word])
  })

  test.each(['ＴＣＬ电视', 'Ⓜ出口见', '🅰型血', '（ＱＱ）123', 'Москва и USB', '5μm的膜', 'café'])('not %s', (text) => {
    expect(finding(text)).toBeUndefined()
  })
})

describe('signs between characters', () => {
  test('found', () => {
    expect(finding('本.月.新.到')).toMatchObject({ code: 'spaced-out', detail: { kinds: { separator: 3 } } })
    expect(marked('看:本.月.新.到')).toEqual(['本.月.新.到'])
  })

  test.each(['苹果·香蕉·梨', '红/黄/蓝/绿', '哈 哈 哈 哈', '好的.嗯.知道了', '光~光~光~光~', '祝“福”“禄”“寿”全'])(
    'not %s',
    (text) => {
      expect(finding(text)).toBeUndefined()
    },
  )
})

describe('invisible characters', () => {
  test.each([
    ['明\u200b天\u200b见', ['明\u200b天']],
    ['你\u0336好\u0336啊', ['你\u0336好']],
    ['see ex\u200bample', ['x\u200ba']],
    ['打开\u202egpj.exe', ['\u202e']],
  ])('%j', (text, spans) => {
    expect(finding(text)?.code).toBe('invisible')
    expect(marked(text)).toEqual(expect.arrayContaining(spans))
  })

  test.each([
    '\ufeff明天见',
    '打给 \u202a+86 10 5123 4567\u202c',
    '👨\u200d👩\u200d👧',
    'می\u200cخواهم',
    'Donau\u00addampf',
    '好❤️的',
  ])('not %j', (text) => {
    expect(finding(text)).toBeUndefined()
  })
})
