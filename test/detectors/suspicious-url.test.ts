import { expect, test } from 'vitest'
import { createScanner, suspiciousUrl, type SuspiciousUrlOptions } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { brandHosts } from '../../src/lexicon/brand-hosts'
import { riskySuffixes } from '../../src/lexicon/risky-tlds'
import { examplesOf } from '../support/examples'

const find = (text: string, options: SuspiciousUrlOptions = {}) =>
  createScanner({ detectors: [suspiciousUrl(options)] }).scan(text).findings[0]

test('keeps the contract on its page', () => detectorContract(() => suspiciousUrl(), examplesOf('suspicious-url')))

test('each kind of sign has its code', () => {
  const cases: [string, string, string][] = [
    ['登录icbc-login.com', 'look-alike', 'ICBC'],
    ['登录аbc.com', 'mixed-script', 'xn--bc-6kc.com'],
    ['http://www.a.com@b.com/', 'userinfo', 'b.com'],
    ['hxxp://foo.com/', 'disguised', 'scheme'],
    ['http://47.95.12.3/a', 'ip-host', '47.95.12.3'],
    ['foo.com:9527', 'odd-port', '9527'],
    ['foo.icu', 'risky-suffix', 'icu'],
    ['foo.com/?target=http%3A%2F%2Fbar.com', 'redirect', 'bar.com'],
  ]
  for (const [text, code, about] of cases) {
    const finding = find(text)
    expect([finding?.code, code === 'mixed-script' ? about : finding?.detail.about], text).toEqual([code, about])
  }
})

test('imitations of brands', () => {
  for (const host of [
    'icbc.top',
    'wwwicbc.com',
    'icbcbank.com',
    'www.icbc.com.cn.foo.com',
    '1cbc.com',
    'icbc-xx.com',
    'alipay888.com',
    'taobaoo.com',
    'taoabo.com',
    'g00gle.com',
    'paypa1.com',
    'rnicrosoft.com',
    'jd-kefu.com',
    'apple.icu',
    '95588-abc.com',
    'm.icbc.foo.top',
    'аррӏе.com',
    'faceboook.com',
  ])
    // prettier-ignore
    expect(find(`登录http://${host}/`)?.code, host).toBe('look-alike')
  for (const host of [
    'icbc.com.cn',
    'www.icbc.com.cn',
    'jd-marathon.com',
    'apple-orchard.com',
    'pineapple.com',
    'goggles.com',
    'cloud.com',
    'amazing.com',
    'paypay.ne.jp',
    'abcd.com',
    '51job.com',
    '360.cn',
    '163.com',
    'weixing.com',
    'sf.gov',
    'taobao.com',
  ])
    // prettier-ignore
    expect(find(`登录http://${host}/`), host).toBeUndefined()
})

test('the strongest sign decides; the detail lists all, the spans the links', () => {
  const text = '看www.taobao.com，再登http://icbc-jf.top:9527/领取'
  const finding = find(text)
  expect(finding?.detail.signs.map(({ code }) => code)).toEqual(['look-alike', 'odd-port', 'risky-suffix'])
  expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['http://icbc-jf.top:9527/'])
})

test('strength follows the sign', () => {
  expect(find('新店foo8.club开业')?.strength).toBeCloseTo(0.6)
  expect(find('ｗｗｗ．ｆｏｏ．ｃｏｍ')?.strength).toBe(0.5)
  expect(find('http://47.95.12.3:9527/')?.detail.signs.map(({ code }) => code)).toEqual(['ip-host', 'odd-port'])
})

test('private addresses and redirects to brands stay clear', () => {
  for (const text of [
    'http://10.0.0.2:9000/',
    'http://[::1]/',
    'http://172.20.1.1/',
    'foo.com/?url=https://www.jd.com/',
  ])
    expect(find(text), text).toBeUndefined()
})

test('hosts can be allowed, brands and suffixes set', () => {
  expect(find('登录pay.icbc-jf.top', { allow: ['icbc-jf.top'] })).toBeUndefined()
  expect(find('登录foo.top', { suffixes: { top: 0 } })).toBeUndefined()
  expect(find('登录foo.de', { suffixes: { DE: 1 } })?.code).toBe('risky-suffix')
  const brands = [{ name: '示例', tokens: ['Shili'], domains: ['shili.cn'] }]
  expect(find('登录shili-kefu.cn', { brands })?.detail.about).toBe('示例')
  expect(find('登录m.shili.cn', { brands })).toBeUndefined()
})

test('wrong options are refused', () => {
  const wrong: [unknown, string][] = [
    [{ extra: 1 }, 'suspiciousUrl.extra'],
    [{ allow: 'a.cn' }, 'suspiciousUrl.allow'],
    [{ suffixes: { top: 2 } }, 'suspiciousUrl.suffixes.top'],
    [{ suffixes: [] }, 'suspiciousUrl.suffixes'],
    [{ brands: {} }, 'suspiciousUrl.brands'],
    [{ brands: [{ tokens: ['a'], domains: ['a.cn'] }] }, 'suspiciousUrl.brands[0].name'],
    [{ brands: [{ name: 'A', tokens: [], domains: ['a.cn'] }] }, 'suspiciousUrl.brands[0].tokens'],
    [{ brands: [{ name: 'A', tokens: ['a'], domains: [1] }] }, 'suspiciousUrl.brands[0].domains'],
    [{ brands: [{ name: 'A', tokens: ['a'], domains: ['a b'] }] }, 'suspiciousUrl.brands[0].domains[0]'],
  ]
  for (const [options, path] of wrong)
    expect(() => suspiciousUrl(options as SuspiciousUrlOptions)).toThrow(
      expect.objectContaining({ code: 'ERR_OPTION', path }),
    )
})

test('the brand list is well formed and its own domains are clear', () => {
  for (const line of brandHosts) {
    const [name, tokens, domains, rest] = line.split('|')
    expect([Boolean(name), rest], line).toEqual([true, undefined])
    expect(tokens, line).toMatch(/^[a-z\d-]+\*?(?: [a-z\d-]+\*?)*$/)
    for (const domain of (domains as string).split(' '))
      expect(find(`登录https://www.${domain}/`), domain).toBeUndefined()
  }
  expect(
    riskySuffixes
      .trim()
      .split(' ')
      .filter((entry) => !/^[a-z]+=(?:1|0\.\d)$/.test(entry)),
  ).toEqual([])
})
