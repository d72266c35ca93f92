import { distance } from 'fastest-levenshtein'
import fc from 'fast-check'
import { createTemplateIndex, isJunksiftError, loadTemplateIndex, maskSlots, saveTemplateIndex } from 'junksift'
import { describe, expect, test } from 'vitest'
import { edited, promoTexts, randomOf } from '../support/promo-texts.mjs'

/** What the index must find: every template, compared one by one. */
function bruteForce(templates: ReadonlyMap<string, string>, text: string, threshold: number) {
  const cut = (whole: string) => maskSlots(whole).slice(0, 1000)
  const masked = cut(text)
  return [...templates]
    .map(([id, template]) => {
      const other = cut(template)
      return { id, similarity: masked === '' ? 0 : 1 - distance(other, masked) / Math.max(other.length, masked.length) }
    })
    .filter(({ similarity }) => similarity >= threshold)
    .sort((a, b) => b.similarity - a.similarity)
}

const heads = ['【某某商城】', '【小鹿优选】', '', '尊敬的用户，']
const offers = [
  '全场5折起',
  '满300减50',
  '会员日双倍积分',
  '新品上市，前100名免单',
  '您的快递8812已到驿站',
  '到期未还将上报',
]
const tails = ['，戳t.cn/A6xyz', '，拒收请回复R', '。详询400-800-1234', '！速来抢购', '']
const realistic = fc
  .tuple(
    fc.constantFrom(...heads),
    fc.array(fc.constantFrom(...offers), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...tails),
  )
  .map(([head, middle, tail]) => head + middle.join('，') + tail)
const random = fc.string({ unit: fc.constantFrom(...'甲乙丙丁 a1.'), minLength: 1, maxLength: 40 })
const long = fc
  .tuple(random, fc.integer({ min: 900, max: 1300 }))
  .map(([text, length]) => text.padEnd(length, `${text}天地`))
const anyText = fc.oneof(
  { weight: 6, arbitrary: realistic },
  { weight: 6, arbitrary: random },
  { weight: 1, arbitrary: long },
)
const anyThreshold = fc.oneof(
  fc.double({ min: 0.5, max: 1, noNaN: true }),
  fc.constantFrom(0.5, 0.6, 0.75, 0.8, 0.9, 1),
)

/** A text near one of the others: some of its units replaced, dropped or doubled. */
function mutate(text: string, edits: readonly (readonly [number, string])[]): string {
  const units = text.split('')
  for (const [at, unit] of edits) units[at % Math.max(1, units.length)] = unit
  return units.join('')
}
const edits = fc.array(fc.tuple(fc.nat(2000), fc.constantFrom('', '甲', '好', '8', '，，')), { maxLength: 8 })
const search = fc.record({
  texts: fc.array(anyText, { minLength: 1, maxLength: 25 }),
  pick: fc.nat(),
  edits,
  threshold: anyThreshold,
})

test('finds exactly what comparing with every template finds', () => {
  let found = 0
  const property = fc.property(search, ({ texts, pick, edits, threshold }) => {
    const text = mutate(texts[pick % texts.length] as string, edits)
    const templates = new Map(texts.filter((t) => maskSlots(t) !== '').map((t, i) => [`t${i}`, t]))
    const index = createTemplateIndex({ threshold })
    for (const [id, template] of templates) index.add(id, template)
    for (const id of [...templates.keys()].filter((_, i) => i % 5 === 4)) {
      expect(index.remove(id)).toBe(true)
      templates.delete(id)
    }
    const expected = bruteForce(templates, text, threshold)
    found += expected.length
    expect(index.search(text)).toEqual(expected)
    expect(index.search(text, { limit: 2 })).toEqual(expected.slice(0, 2))
    expect(index.size).toBe(templates.size)
  })
  fc.assert(property, { numRuns: 600 })
  expect(found).toBeGreaterThan(150)
})

test('lists the most similar first, then by the order of adding', () => {
  const index = createTemplateIndex({ threshold: 0.5 })
  index.add('far', '周末全场五折，欢迎光临本店')
  index.add('same-1', '全场5折起，速来抢购')
  index.add('near', '全场9折起，速来抢')
  index.add('same-2', '全场8折起，速来抢购')
  expect(index.search('全场3折起，速来抢购').map(({ id }) => id)).toEqual(['same-1', 'same-2', 'near'])
  expect(index.search('全场3折起，速来抢购', { limit: 1 })).toEqual([{ id: 'same-1', similarity: 1 }])
})

test('the threshold itself is similar enough', () => {
  const index = createTemplateIndex()
  index.add('a', '甲乙丙丁戊')
  expect(index.search('甲乙丙丁子')).toEqual([{ id: 'a', similarity: 0.8 }])
  expect(index.search('甲乙丙丑子')).toEqual([])
})

test('names given to the index become slots', () => {
  const index = createTemplateIndex({ threshold: 1, names: ['张三', '李四四'] })
  index.add('a', '张三，您的贷款已获批')
  expect(index.search('李四四，您的贷款已获批')).toEqual([{ id: 'a', similarity: 1 }])
})

test('an emptied index finds nothing, and an id is free again once removed', () => {
  const index = createTemplateIndex()
  index.add('a', '全场5折')
  expect(index.remove('b')).toBe(false)
  expect(index.remove('a')).toBe(true)
  expect(index.remove('a')).toBe(false)
  expect([index.size, index.search('全场5折')]).toEqual([0, []])
  index.add('a', '会员日')
  expect(index.search('会员日')).toEqual([{ id: 'a', similarity: 1 }])
})

test('texts without a visible character are similar to nothing', () => {
  const index = createTemplateIndex({ threshold: 0.001 })
  index.add('a', '全场5折')
  expect(index.search('')).toEqual([])
  expect(index.search(' \u200b')).toEqual([])
})

test.each([
  ['ERR_DUPLICATE_ID', 'add.id', ['a', '会员日']],
  ['ERR_OPTION', 'add.id', ['', '会员日']],
  ['ERR_OPTION', 'add.id', [1, '会员日']],
  ['ERR_OPTION', 'add.text', ['b', '']],
  ['ERR_OPTION', 'add.text', ['b', '\u200b ']],
  ['ERR_OPTION', 'add.text', ['b', 5]],
])('add throws %s at %s', (code, path, args) => {
  const index = createTemplateIndex()
  index.add('a', '全场5折')
  let error: unknown
  try {
    index.add(...(args as [string, string]))
  } catch (caught) {
    error = caught
  }
  expect(isJunksiftError(error) && [error.code, error.path]).toEqual([code, path])
  expect(index.size).toBe(1)
})

test.each([{ threshold: 0 }, { threshold: 1.01 }, { threshold: '0.8' }, { treshold: 0.8 }, { names: [''] }])(
  'refuses the options %j',
  (options) => expect(() => createTemplateIndex(options as never)).toThrow(/createTemplateIndex\./),
)

test('only the first 1,000 masked units are compared', () => {
  const index = createTemplateIndex()
  const head = '甲乙丙丁戊己庚辛壬癸'.repeat(100)
  index.add('long', `${head}子`)
  expect(index.search(`${head}丑寅卯${'辰'.repeat(50_000)}`)).toEqual([{ id: 'long', similarity: 1 }])
})

test.each([0, -1, 1.5, Number.NaN, '2'])('refuses the limit %s', (limit) => {
  const index = createTemplateIndex()
  expect(() => index.search('全场5折', { limit } as never)).toThrow('search.limit')
  expect(() => index.search('全场5折', { most: 1 } as never)).toThrow('search.most')
})

test('update replaces a text, and counts as adding it anew', () => {
  const index = createTemplateIndex()
  index.add('a', '全场5折起，速来抢购')
  index.add('b', '全场5折起，速来抢购')
  expect(index.update('a', '全场5折起，速来抢购！')).toBe(true)
  expect(index.update('c', '会员日')).toBe(false)
  expect(() => index.update('a', ' ')).toThrow('update.text')
  expect([...index.entries()]).toEqual([
    ['b', '全场⌗折起，速来抢购'],
    ['a', '全场⌗折起，速来抢购！'],
  ])
  expect(index.search('全场8折起，速来抢购').map(({ id }) => id)).toEqual(['b', 'a'])
})

test('tells its threshold and names', () => {
  const { threshold, names } = createTemplateIndex({ threshold: 0.7, names: ['张三'] })
  expect([threshold, names]).toEqual([0.7, ['张三']])
})

/** Enough of each kind that most are in blocks, where the filters work. */
const kinds: Readonly<Record<string, (n: number) => readonly string[]>> = {
  promotional: (n) => {
    const texts = promoTexts(n)
    return Array.from({ length: 500 }, () => texts.next().value)
  },
  'near one another': (n) => {
    const number = randomOf(n)
    const [text] = [promoTexts(n).next().value]
    return Array.from({ length: 500 }, () => edited(text, number(40) / 100, number))
  },
  'of one repeated unit': (n) =>
    Array.from({ length: 400 }, (_, i) => 'a甲'.charAt((n + i) % 2).repeat(1 + ((7 * i) % 997))),
  'of two units': (n) => {
    const number = randomOf(n)
    return Array.from({ length: 500 }, () =>
      Array.from({ length: 1 + number(30) }, () => 'ab'.charAt(number(2))).join(''),
    )
  },
  'of a few periods': (n) =>
    Array.from({ length: 400 }, (_, i) => '甲乙丙丁'.slice(0, 1 + (i % 4)).repeat(1 + ((n + i) % 40))),
}

describe.each(Object.keys(kinds))('templates %s', (kind) => {
  test.each([0.5, 0.6, 0.7, 0.8, 0.9, 0.97, 1])('are found as by comparing with every one, at %f', (threshold) => {
    const number = randomOf(threshold * 1000)
    const texts = (kinds[kind] as (n: number) => readonly string[])(number(1000))
    const templates = new Map<string, string>()
    const index = createTemplateIndex({ threshold })
    let found = 0
    for (let step = 0; step < 700; step++) {
      const text = texts[number(texts.length)] as string
      const id = `t${number(600)}`
      const action = number(4)
      if (action === 0) expect(index.remove(id)).toBe(templates.delete(id))
      else if (action === 1) {
        const isKnown = templates.delete(id)
        expect(index.update(id, text)).toBe(isKnown)
        if (isKnown) templates.set(id, text)
      } else if (!templates.has(id)) {
        index.add(id, text)
        templates.set(id, text)
      }
      if (step % 35 !== 34) continue
      const probe = edited(texts[number(texts.length)] as string, number(30) / 100, number)
      const expected = bruteForce(templates, probe, threshold)
      found += expected.length
      expect(index.search(probe)).toEqual(expected)
      expect(index.search(probe, { limit: 1 })).toEqual(expected.slice(0, 1))
      expect(index.search(probe, { limit: 5 })).toEqual(expected.slice(0, 5))
      expect(loadTemplateIndex(saveTemplateIndex(index)).search(probe)).toEqual(expected)
    }
    expect(index.size).toBe(templates.size)
    if (threshold < 0.9) expect(found).toBeGreaterThan(0)
  })
})

test('removed templates are forgotten, and those that stay are still found in their order', () => {
  const index = createTemplateIndex()
  const texts = promoTexts(5)
  const kept = Array.from({ length: 50 }, () => texts.next().value)
  kept.forEach((text, i) => index.add(`kept${i}`, text))
  for (let i = 0; i < 3000; i++) {
    index.add(`passing${i}`, kept[i % 50] as string)
    index.remove(`passing${i}`)
  }
  expect(index.size).toBe(50)
  expect([...index.entries()].map(([id]) => id)).toEqual(kept.map((_, i) => `kept${i}`))
  kept.forEach((text, i) => expect(index.search(text)[0]).toEqual({ id: `kept${i}`, similarity: 1 }))
})

test('of many equal templates the first added are taken', () => {
  const index = createTemplateIndex()
  for (let i = 0; i < 300; i++) index.add(`t${i}`, `全场${i}折起，速来抢购`)
  for (let i = 0; i < 290; i += 2) index.remove(`t${i}`)
  const found = index.search('全场3折起，速来抢购', { limit: 3 })
  expect(found.map(({ id }) => id)).toEqual(['t1', 't3', 't5'])
  for (let i = 290; i < 300; i++) index.remove(`t${i}`)
  index.add('last', '全场5折起，速来抢购')
  expect(index.search('全场3折起，速来抢购')).toHaveLength(146)
  expect(index.search('全场3折起，速来抢购').at(-1)?.id).toBe('last')
})
