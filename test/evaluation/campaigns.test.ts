import fc from 'fast-check'
import { campaignsOf } from 'junksift/evaluation'
import { describe, expect, test } from 'vitest'
import { foldsOf } from '../../src/evaluation/folds'
import { seeded } from './support'

const groupsOf = (texts: readonly string[]) => campaignsOf(texts).map((group, _, all) => all.indexOf(group))

describe('campaignsOf', () => {
  test('joins what differs in numbers, spaces and a few words, and nothing else', () => {
    const texts = [
      '【优品衣橱】双11狂欢全场5折,满300减50,拒收请回复R',
      '【优品衣橱】双12狂欢全场7折,满200减30,拒收请回复R',
      '您的验证码是482913,5分钟内有效,请勿告诉他人',
      '【优品衣橱】 双11狂欢 全场3折起,满300减80,拒收请回复R',
      '晚上一起吃火锅吗?我七点下班',
    ]
    expect(groupsOf(texts)).toEqual([0, 0, 2, 0, 4])
  })

  test('joins short texts only where they are equal but for digits', () => {
    expect(groupsOf(['ok', '好的', 'ok', 'ok 1', 'o k', 'ok 2', ''])).toEqual([0, 1, 0, 3, 0, 3, 6])
  })

  test('equal texts always belong together, and chains are joined', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40, unit: 'grapheme' }), { maxLength: 20 }), (texts) => {
        const groups = campaignsOf([...texts, ...texts])
        texts.forEach((_, i) => expect(groups[i]).toBe(groups[texts.length + i]))
      }),
    )
  })

  test('finds near all copies with one word changed', () => {
    const random = seeded(3)
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    const word = () => Array.from({ length: 6 }, () => letters[Math.floor(random() * 26)]).join('')
    const originals = Array.from({ length: 200 }, () => Array.from({ length: 10 }, word))
    const copies = originals.map((words) => words.map((each, i) => (i === 4 ? word() : each)))
    const groups = campaignsOf([...originals, ...copies].map((words) => words.join(' ')))
    const joined = originals.filter((_, i) => groups[i] === groups[200 + i]).length
    expect(joined).toBeGreaterThanOrEqual(198)
    expect(new Set(groups).size).toBeGreaterThanOrEqual(200)
  })

  test('is not slowed down by texts that share a hash: 20,000 alike, and one of a million characters', () => {
    const alike = Array.from({ length: 20_000 }, (_, i) => `双11全场5折速来抢购吧 ${i}`)
    expect(new Set(campaignsOf([...alike, '长'.repeat(1e6)])).size).toBe(2)
  })
})

describe('foldsOf', () => {
  const rows = fc.array(fc.record({ campaign: fc.integer({ min: 0, max: 12 }), spam: fc.boolean() }), { maxLength: 80 })

  test('keeps campaigns whole, names folds that exist, and is the same every time', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 8 }), (list, folds) => {
        const foldOf = foldsOf(list, folds)
        const byCampaign = new Map<number, number>()
        list.forEach(({ campaign }, i) => {
          const fold = foldOf[i] as number
          expect(fold >= 0 && fold < folds).toBe(true)
          expect(byCampaign.get(campaign) ?? fold).toBe(fold)
          byCampaign.set(campaign, fold)
        })
        expect(foldsOf(list, folds)).toEqual(foldOf)
      }),
    )
  })

  test('deals both labels evenly', () => {
    const list = Array.from({ length: 100 }, (_, i) => ({ campaign: i, spam: i % 4 === 0 }))
    const foldOf = foldsOf(list, 5)
    for (let fold = 0; fold < 5; fold++) {
      const inside = list.filter((_, i) => foldOf[i] === fold)
      expect(inside.filter(({ spam }) => spam)).toHaveLength(5)
      expect(inside).toHaveLength(20)
    }
  })
})
