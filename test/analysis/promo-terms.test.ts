import { describe, expect, test } from 'vitest'
import { startAnalysis } from '../../src/analysis/part'
import { promoTermsOf } from '../../src/analysis/promo-terms'
import { createTermMatcher } from '../../src/analysis/term-matcher'

const find = (text: string) => promoTermsOf(startAnalysis({ text }))
const termsIn = (text: string) => find(text).map((found) => found.term)

const plain = (text: string) => ({ text, toOriginal: (start: number, end: number) => ({ start, end }) })
const retail = (term: string) => ({ term, category: 'retail', strength: 'medium' }) as const

test('finds terms with their place, once for every place', () => {
  const text = '今晚秒杀,明晚秒杀'
  expect(find(text)).toEqual([
    { term: '秒杀', category: 'retail', strength: 'strong', span: { start: 2, end: 4 } },
    { term: '秒杀', category: 'retail', strength: 'strong', span: { start: 7, end: 9 } },
  ])
})

test('is computed once for an analysis', () => {
  const analysis = startAnalysis({ text: '秒杀' })
  expect(promoTermsOf(analysis)).toBe(promoTermsOf(analysis))
})

describe('harmless longer phrases', () => {
  test.each([
    '前方路口交通管制',
    '牛黄片在哪',
    '80年代开始',
    '早上分开走',
    '往返水上乐园',
    '确保本次',
    '招商银行',
    '没有安全账户',
  ])('%s has no term', (text) => {
    expect(termsIn(text)).toEqual([])
  })

  test('do not cover a term that is longer than they are, or beside them', () => {
    expect(termsIn('代开发票')).toEqual(['代开发票'])
    expect(termsIn('年代开始,我来代开')).toEqual(['代开'])
  })

  test('do not beat a term equal to them', () => {
    const match = createTermMatcher({ terms: [retail('促销'), retail('大促销')], numbers: [], allow: ['大促销'] })
    expect(match(plain('大促销')).map(({ term }) => term)).toEqual(['大促销'])
  })

  test('must cover the whole term', () => {
    const match = createTermMatcher({ terms: [retail('买一送一')], numbers: [], allow: ['再买一'] })
    expect(match(plain('再买一送一')).length).toBe(1)
  })
})

describe('overlapping terms', () => {
  const match = createTermMatcher({
    terms: [retail('限时'), retail('限时抢'), retail('时抢购券'), { ...retail('抢购'), category: 'app' }],
    numbers: [],
    allow: [],
  })
  const found = (text: string) => match(plain(text)).map(({ term }) => term)

  test('of one category: the longest counts', () => {
    expect(found('限时抢')).toEqual(['限时抢'])
    expect(found('限时抢限时')).toEqual(['限时抢', '限时'])
  })

  test('a long later one beats a shorter earlier one, other categories keep theirs', () => {
    expect(found('限时抢购券')).toEqual(['时抢购券', '抢购'])
  })

  test('of equally long ones the first counts', () => {
    const same = createTermMatcher({ terms: [retail('大促'), retail('促销')], numbers: [], allow: [] })
    expect(same(plain('大促销')).map(({ term }) => term)).toEqual(['大促'])
  })
})

describe('letters and digits need a boundary', () => {
  test.each([
    ['办理etc认证', ['etc认证']],
    ['你到618号楼', []],
    ['电话40061800', []],
    ['价格6.180', []],
    ['618大促', ['618', '大促']],
    ['0元购', ['0元购']],
    ['100元购买', []],
    ['10.0元购买', []],
    ['去spa放松', ['spa']],
    ['a big space', []],
    ['big prizes! casino', ['prizes', 'casino']],
    ['casinos', []],
  ])('%s', (text, terms) => {
    expect(termsIn(text)).toEqual(terms)
  })
})

describe('patterns with a number', () => {
  test.each([
    ['8折', 'n折', '8折'],
    ['7.5折封顶', 'n折', '7.5折'],
    ['现在七五折', 'n折', '七五折'],
    ['满199减50', '满n减n', '满199减50'],
    ['满100元立减20元', '满n减n', '满100元立减20'],
    ['满3件送1', '满n减n', '满3件送1'],
    ['低至5折', '低至n', '低至5折'],
    ['低至¥99', '低至n', '低至¥99'],
    ['199元起', 'n元起', '199元起'],
    ['领20元优惠券', 'n元优惠券', '20元优惠券'],
    ['送50元', '送n元', '送50元'],
    ['¥1,299', '¥n', '¥1,299'],
    ['get 50% off', 'n% off', '50% off'],
    ['日赚300', '日赚n', '日赚300'],
    ['额度20万', '额度n万', '额度20万'],
    ['首付15万', '首付n万', '首付15万'],
    ['earn $200', 'earn $n', 'earn $200'],
  ])('%s is %s', (text, term, written) => {
    const found = find(text).find((f) => f.term === term)
    expect(found && text.slice(found.span.start, found.span.end)).toBe(written)
  })

  test.each([
    '打折',
    '三折叠手机',
    '百折不挠',
    '满意减肥',
    '满100分',
    '元起',
    '低至',
    '¥',
    '% off',
    '5日入300',
    '送你元宵',
  ])('%s is none', (text) => {
    expect(find(text).filter(({ term }) => /^n|n$|n[折万元]/.test(term))).toEqual([])
  })

  test('reads no endless number', () => {
    expect(termsIn(`${'9'.repeat(5000)}折`)).toEqual(['n折'])
  })
})

test('takes two spellings of 账 and 登录 for the same', () => {
  expect(termsIn('您的帐户冻结')).toEqual(termsIn('您的账户冻结'))
  expect(termsIn('请登陆')).toContain('请登陆')
})

test('resolves overlaps in a text full of terms as it does in a short one', () => {
  const once = termsIn('限时抢购券秒杀8折。')
  expect(once.length).toBeGreaterThan(1)
  expect(termsIn('限时抢购券秒杀8折。'.repeat(200))).toEqual(Array.from({ length: 200 }, () => once).flat())
})
