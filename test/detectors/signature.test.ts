import { createScanner, isJunksiftError, signature } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

const scanner = createScanner({ detectors: [signature()] })
const found = (text: string) => scanner.scan(text).findings[0]

test('it keeps the contract', async () => {
  await detectorContract(() => signature(), examplesOf('signature'))
})

test.each([
  ['全场5折秒杀，戳 t.cn/A6xyz1 速抢', 'missing'],
  ['【温馨提示】全场5折秒杀，戳 t.cn/A6xyz1 速抢', 'neutral'],
  ['【10658】您的账单已出', 'malformed'],
  [`【${'长'.repeat(33)}】您的账单已出`, 'malformed'],
  ['【云上生活】戳【这里】领取 t.cn/A6xyz1', 'malformed'],
  ['【云商城】券已到账【北岸书店】', 'several'],
  ['【优品科技】您的工商银行账户存在异常', 'mismatch'],
])('%s → %s', (text, code) => {
  expect(found(text)?.code).toBe(code)
})

test.each([
  // the brand under another of its names, a neutral name, no threat, another's account
  '【工行】您的工商银行账户存在异常',
  '【95588】您的工商银行账户于今日入账',
  '【优品科技】您的工商银行账户入账500元',
  '【优品科技】我们支持工商银行支付',
  '【淘宝网】您的支付宝账户存在风险',
  '【腾讯科技】您的微信账号异常登录',
  // emphasis without business, a code in brackets, forms of one name
  '【云上生活】请看【公告栏】',
  '【云上生活】验证码【4829】，登录 http://a.example.com/4829',
  '【云上生活】券已到账【云上生活会员中心】',
  '【双11狂欢】全场5折【北岸书店】',
  // nothing to do business by
  '全场5折秒杀速抢',
])('left alone: %s', (text) => {
  const code = found(text)?.code
  if (text.startsWith('【95588】')) expect(code).not.toBe('mismatch')
  else expect(code).toBeUndefined()
})

test('spans and detail tell what it is about', () => {
  const text = '【优品科技】您的工商银行账户存在异常'
  const finding = found(text)!
  expect(finding.detail).toEqual({ name: '优品科技', names: ['优品科技'], brand: '工商银行' })
  expect(finding.spans).toEqual([{ start: 0, end: 6 }])
  expect(finding.category).toBe('fraud/impersonation')
  expect(finding.reason).toBe('The text speaks for 工商银行, but is signed "优品科技".')
  expect(found('全场5折秒杀，戳 t.cn/A6xyz1 速抢')!.detail).toEqual({ name: '', names: [], brand: undefined })
})

test('trusted names are left alone, more brands are known', () => {
  const own = createScanner({ detectors: [signature({ trusted: ['优品科技'], brands: { 星河钱包: ['星河'] } })] })
  expect(own.scan('【优品科技】您的工商银行账户存在异常').findings).toEqual([])
  expect(own.scan('【速通】您的星河钱包账户存在异常').findings[0]?.code).toBe('mismatch')
  expect(own.scan('【星河】您的星河钱包账户存在异常').findings).toEqual([])
})

test.each([
  [{ trusted: '甲' }],
  [{ trusted: [''] }],
  [{ trusted: [1] }],
  [{ brands: [] }],
  [{ brands: { 甲: '乙' } }],
  [{ brands: { 甲: [''] } }],
  [{ brands: 1 }],
  [{ names: [] }],
])('wrong options are refused: %j', (options) => {
  let error: unknown
  try {
    signature(options as never)
  } catch (caught) {
    error = caught
  }
  expect(isJunksiftError(error) && error.code).toBe('ERR_OPTION')
})
