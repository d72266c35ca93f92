import { createScanner, formatReason, isJunksiftError, promoKeywords, type PromoKeywordsOptions } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { describe, expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

function findingOf(text: string, options?: PromoKeywordsOptions) {
  const outcome = createScanner({ detectors: [promoKeywords(options)] }).scan(text).outcomes['promo-keywords']
  return outcome.status === 'hit' ? outcome.finding : undefined
}

test('keeps the contract of detectors', async () => {
  await detectorContract(() => promoKeywords(), examplesOf('promo-keywords'))
})

describe('the leading subject', () => {
  test.each([
    ['双11全场低至5折,秒杀', 'retail'],
    ['无抵押贷款,当天放款', 'loan'],
    ['六合彩特码,必中', 'gambling'],
    ['代开发票,验后付款', 'invoice'],
    ['您的银行卡异常,请重新认证', 'bank-phishing'],
    ['涉嫌洗钱,请转入安全账户', 'impersonation'],
    ['把验证码发给我', 'code-theft'],
    ['claim your prize now, you have won', 'prize'],
  ])('%s → %s', (text, code) => {
    expect(findingOf(text)?.code).toBe(code)
  })

  test('of fraud or crime goes before a stronger one of marketing', () => {
    const finding = findingOf('全场秒杀,买一送一,清仓甩卖,手慢无,百家乐')
    expect(finding?.code).toBe('gambling')
    expect(finding?.detail.categories.retail).toBeGreaterThan(finding?.strength ?? 1)
  })

  test('of marketing leads where only medium signs of crime are there', () => {
    expect(findingOf('秒杀,买一送一,办证')?.code).toBe('retail')
  })
})

describe('strength', () => {
  test('is the noisy-or of the distinct terms', () => {
    expect(findingOf('秒杀')?.strength).toBe(0.8)
    expect(findingOf('秒杀秒杀秒杀')?.strength).toBe(0.8)
    expect(findingOf('秒杀,抢购')?.strength).toBeCloseTo(1 - 0.2 * 0.2, 4)
    expect(findingOf('买一送一,优惠')?.detail.categories).toEqual({ retail: 0.83 })
  })

  test('takes what each kind of term counts from the options', () => {
    expect(findingOf('秒杀', { strengths: { strong: 0.6 } })?.strength).toBe(0.6)
    expect(findingOf('优惠', { strengths: { weak: 0.9 } })).toBeUndefined()
  })

  test.each(['优惠', '双11', '打折', '办证', '棋牌'])('a lone %s is no finding', (text) => {
    expect(findingOf(text)).toBeUndefined()
  })

  test('a medium term with a second sign is one, weak words alone only if they are several', () => {
    expect(findingOf('双11有优惠')?.code).toBe('retail')
    expect(findingOf('优惠,折扣')).toBeUndefined()
    expect(findingOf('优惠,折扣,赠品,新款')?.code).toBe('retail')
  })

  test('weak words never speak for crime, however many', () => {
    expect(findingOf('发票 学历 证件 代办 图章 公章')).toBeUndefined()
  })
})

test('points at the terms of the leading subject in the original text', () => {
  const text = '【某店】满100减20,全场秒杀,另有代开'
  const finding = findingOf(text)
  expect(finding?.code).toBe('invoice')
  expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['代开'])
  expect(finding?.detail.terms).toEqual(['代开'])
})

test('gives its reason in English and Chinese', () => {
  const finding = findingOf('六合彩,百家乐')
  expect(finding?.reason).toBe('Words of gambling: 六合彩, 百家乐.')
  expect(finding && formatReason(finding, 'zh-CN')).toBe('出现赌博用语：六合彩、百家乐。')
})

describe('own lists', () => {
  test('add a term', () => {
    const add = [{ term: '锦鲤盲盒', category: 'retail', strength: 'strong' }] as const
    expect(findingOf('锦鲤盲盒')).toBeUndefined()
    expect(findingOf('锦鲤盲盒', { add })).toMatchObject({ code: 'retail', strength: 0.8 })
  })

  test('add a term of medium strength where none is given', () => {
    const add = [{ term: '锦鲤盲盒', category: 'gambling' }] as const
    expect(findingOf('锦鲤盲盒,投注', { add })?.detail.categories.gambling).toBeCloseTo(1 - 0.55 * 0.85, 4)
  })

  test('re-weigh a built-in term', () => {
    const add = [{ term: '秒杀', category: 'retail', strength: 'weak' }] as const
    expect(findingOf('秒杀', { add })).toBeUndefined()
    expect(findingOf('秒杀,抢购', { add })?.strength).toBeCloseTo(1 - 0.85 * 0.2, 4)
  })

  test('remove a term and a number pattern', () => {
    expect(findingOf('秒杀', { remove: ['秒杀'] })).toBeUndefined()
    expect(findingOf('满100减20')?.detail.terms).toEqual(['满n减n'])
    expect(findingOf('满100减20', { remove: ['满n减n'] })).toBeUndefined()
  })

  test('bring back the shorter term inside a removed one', () => {
    expect(findingOf('疯狂秒杀')?.detail.terms).toEqual(['疯狂秒杀'])
    expect(findingOf('疯狂秒杀', { remove: ['疯狂秒杀'] })?.detail.terms).toEqual(['秒杀'])
  })

  test('allow a phrase', () => {
    expect(findingOf('葡京蛋挞')?.code).toBe('gambling')
    expect(findingOf('葡京蛋挞', { allow: ['葡京蛋挞'] })).toBeUndefined()
  })

  test('leave a built-in list out', () => {
    expect(findingOf('claim your prize', { lists: ['zh'] })).toBeUndefined()
    expect(findingOf('claim your prize', { lists: ['en'] })?.code).toBe('prize')
    expect(findingOf('秒杀', { lists: [] })).toBeUndefined()
  })
})

describe('wrong options', () => {
  test.each([
    [{ terms: [] }, 'promoKeywords.terms'],
    [{ add: '秒杀' }, 'promoKeywords.add'],
    [{ add: ['秒杀'] }, 'promoKeywords.add[0]'],
    [{ add: [{ term: '盲盒', category: 'shopping' }] }, 'promoKeywords.add[0].category'],
    [{ add: [{ term: '盲盒', category: 'toString' }] }, 'promoKeywords.add[0].category'],
    [{ add: [{ term: '盲盒', category: 'retail', strength: 'huge' }] }, 'promoKeywords.add[0].strength'],
    [{ add: [{ term: '盒', category: 'retail' }] }, 'promoKeywords.add[0].term'],
    [{ add: [{ term: '盲盒', category: 'retail', weight: 2 }] }, 'promoKeywords.add[0].weight'],
    [{ remove: [7] }, 'promoKeywords.remove[0]'],
    [{ allow: [' '] }, 'promoKeywords.allow[0]'],
    [{ lists: ['zh', 'fr'] }, 'promoKeywords.lists[1]'],
    [{ strengths: { strong: 2 } }, 'promoKeywords.strengths.strong'],
    [{ strengths: { huge: 0.5 } }, 'promoKeywords.strengths.huge'],
  ])('%j is refused at %s', (options, path) => {
    let error: unknown
    try {
      promoKeywords(options as never)
    } catch (thrown) {
      error = thrown
    }
    expect(isJunksiftError(error) && [error.code, error.path]).toEqual(['ERR_OPTION', path])
  })
})
