import { describe, expect, test } from 'vitest'
import { foldText } from '../../src/analysis/fold'
import { numberTerms } from '../../src/analysis/number-terms'
import { builtInAllowPhrases, builtInTerms } from '../../src/analysis/promo-terms'

const lists = ['zh', 'en', 'other'] as const
const all = lists.flatMap(builtInTerms)
const termsOf = (category: string) => all.filter((t) => t.category === category).map((t) => t.term)

test('the lists are as long as promised', () => {
  expect(builtInTerms('zh').length).toBeGreaterThan(1100)
  expect(builtInTerms('en').length).toBeGreaterThan(300)
  expect(builtInAllowPhrases().length).toBeGreaterThan(100)
})

test('no term stands twice, in one category or in two', () => {
  const seen = new Set<string>()
  expect(all.filter(({ term }) => seen.size === seen.add(term).size)).toEqual([])
})

test('every category has terms, every strength is known', () => {
  const categories = new Set(all.map((t) => t.category))
  expect(categories.size).toBe(26)
  expect(new Set(all.map((t) => t.strength))).toEqual(new Set(['strong', 'medium', 'weak']))
})

test('no term is weaker than a shorter one of its category inside it: the longer one wins', () => {
  const rank = { weak: 0, medium: 1, strong: 2 }
  const weaker = all.filter((long) =>
    all.some(
      (short) =>
        short.category === long.category &&
        rank[short.strength] > rank[long.strength] &&
        short.term.length < long.term.length &&
        long.term.includes(short.term),
    ),
  )
  expect(weaker.map(({ term }) => term)).toEqual([])
})

test('every term has at least two characters and no stray space', () => {
  expect(all.filter(({ term }) => term.length < 2 || term.trim() !== term).map((t) => t.term)).toEqual([])
})

test.each([
  ['term', all.map((t) => t.term)],
  ['allowed phrase', builtInAllowPhrases().map((phrase) => phrase.trim())],
  ['trigger of a number pattern', numberTerms.map((t) => t.trigger)],
])('every %s is written as it looks after folding', (_, words) => {
  expect(words.filter((word) => foldText(word).text !== word)).toEqual([])
})

test('every allowed phrase holds a term, and is longer', () => {
  const words = [...all.map((t) => t.term), ...numberTerms.map((t) => t.trigger)]
  const idle = builtInAllowPhrases().filter(
    (phrase) => !words.some((word) => word.length < phrase.length && phrase.includes(word)),
  )
  expect(idle).toEqual([])
})

test('no allowed phrase stands twice', () => {
  const phrases = builtInAllowPhrases()
  expect(phrases.length).toBe(new Set(phrases).size)
})

describe('the words that everybody expects are there', () => {
  test.each([
    ['retail', ['秒杀', '双11', '满减', '优惠券', '小黄车', '福利款', '外卖红包', '618']],
    ['telecom', ['回复办理', '流量包', '套餐']],
    ['loan', ['无抵押', '不看征信', '贷款', '额度']],
    ['collection', ['上门走访', '影响征信', '逾期', '还款']],
    ['gambling', ['葡京', '百家乐', '六合彩', '投注', '彩票']],
    ['invoice', ['代开', '验后付款', '发票']],
    ['job-scam', ['日赚', '刷单', '刷单返利', '点赞']],
    ['investment', ['荐股', '牛股', 'usdt', '股票']],
    ['real-estate', ['返租', '楼盘', '首付']],
    ['sexual', ['学生妹', '约炮', '寂寞']],
    ['prize', ['幸运观众', '中奖', 'claim your prize']],
    ['bank-phishing', ['兑换现金', 'u盾', '请登录', 'verify your account']],
    ['government-phishing', ['etc认证', '社保卡停用', '退税', 'tax refund']],
    ['parcel-phishing', ['双倍赔付', '派送失败', '快递', 'customs fee']],
    ['account-phishing', ['注销校园贷', '百万保障', '花呗']],
    ['impersonation', ['安全账户', '传票', '公安局']],
    ['contraband', ['手机卡收购', '黑卡', '香烟']],
    ['code-theft', ['把验证码发给我', 'send me the code']],
  ])('%s', (category, expected) => {
    expect(termsOf(category)).toEqual(expect.arrayContaining(expected))
  })
})

test.each([
  '在家',
  '搜索',
  '关注',
  '股票',
  '收益',
  '寂寞',
  '小姐',
  '退款',
  '快递',
  '地址',
  '保险',
  '课程',
  '还款',
  '优惠',
])('the everyday word %s is weak or no term', (word) => {
  expect(all.filter((t) => t.term === word).map((t) => t.strength)).not.toContain('strong')
  expect(all.filter((t) => t.term === word).map((t) => t.strength)).not.toContain('medium')
})
