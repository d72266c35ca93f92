import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patternOf } from '../../src/mining/pattern'
import { tokenReader } from '../../src/mining/tokens'

const read = tokenReader({ names: ['王小明'] })
const of = (...texts: string[]) => patternOf(texts.map(read))

describe('patternOf', () => {
  test.each([
    [['您的验证码是123456'], '您的验证码是{number}'],
    [['满199减100，戳t.cn/a1', '满299减200，戳t.cn/b2'], '满{number}减{number}，戳{url}'],
    [['亲爱的李先生，您的快递已到', '亲爱的欧阳女士，您的快递已到'], '亲爱的{text}，您的快递已到'],
    [['快递已到，请取件', '快递已到，请取件。'], '快递已到，请取件{text}'],
    [['王小明，请查收 a@b.example，单号SF123456'], '{name}，请查收{email}，单号{code}'],
    [['Your parcel from Acme is here', 'Your parcel from Bolt is here'], 'Your parcel from {text} is here'],
    [['Win a PRIZE now', 'Win a prize now'], 'Win a PRIZE now'],
    // The single 的 between two places that vary is chance.
    [['张三的快递放在东门的柜子里', '李四的包裹已到西门的柜子里'], '{text}门的柜子里'],
  ])('of %j', (texts, pattern) => {
    expect(of(...texts).pattern).toBe(pattern)
  })

  test('a slot has up to three different examples, as messages had them, and says where it may be empty', () => {
    const texts = ['退订回T', '退订回N', '退订回', '退订回TD', '退订回QX'].map(
      (end) => `【某某】新品上市到店有礼，${end}`,
    )
    expect(of(...texts).slots).toEqual([{ kind: 'text', examples: ['T', 'N', 'TD'], optional: true }])
    expect(of('共5件', '共12件', '共5件').slots).toEqual([{ kind: 'number', examples: ['5', '12'], optional: false }])
  })

  test('a name has no examples', () => {
    expect(of('王小明，您好').slots).toEqual([{ kind: 'name', examples: [], optional: false }])
  })

  test('filled with what a text has in its slots, a pattern gives the text again', () => {
    const piece = fc.constantFrom(...'您 的 快 递 到 了 hello World 12 ， 【 】 t.cn/a'.split(' '), ' ')
    const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const { pattern, slots } = of(...texts)
        expect(pattern.match(/\{\w+\}/g) ?? []).toHaveLength(slots.length)
        const literal = (part: string) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*') // prettier-ignore
        const shape = new RegExp(
          `^\\s*${pattern
            .split(/\{\w+\}/)
            .map(literal)
            .join('[^]*')}\\s*$`,
          'i',
        )
        for (const given of texts) {
          const plain = read(given).map((token) => token.text).join('') // prettier-ignore
          expect(plain).toMatch(shape)
        }
      }),
    )
  })
})
