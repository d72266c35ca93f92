import { expect, test } from 'vitest'
import { findUrls } from '../../src/analysis/urls'
import { urlCases, urlTraps } from '../support/url-cases'

const seen = (text: string) => findUrls(text).map((url) => [url.text, url.host])

test('finds at least 95 % of the hard links exactly', () => {
  expect(urlCases.length).toBeGreaterThanOrEqual(60)
  const missed = urlCases.filter(({ text, links }) => JSON.stringify(seen(text)) !== JSON.stringify(links))
  const shown = missed.map(({ text }) => `${text} → ${JSON.stringify(seen(text))}`)
  expect(missed.length / urlCases.length, shown.join('\n')).toBeLessThanOrEqual(0.05)
})

test('takes nothing that only looks like a link', () => {
  expect(urlTraps.length).toBeGreaterThanOrEqual(40)
  expect(urlTraps.filter((text) => findUrls(text).length > 0).map((text) => [text, seen(text)])).toEqual([])
})

test('spans point into the original text', () => {
  for (const { text } of urlCases) {
    for (const url of findUrls(text)) expect(text.slice(url.span.start, url.span.end)).toBe(url.text)
  }
})

test('every field of a link', () => {
  expect(findUrls('请登http://user:pw@Pay.Foo.COM.cn:9527/a?b=1#c确认')).toEqual([
    {
      span: { start: 2, end: 44 },
      text: 'http://user:pw@Pay.Foo.COM.cn:9527/a?b=1#c',
      href: 'http://user:pw@pay.foo.com.cn:9527/a?b=1#c',
      scheme: 'http',
      host: 'pay.foo.com.cn',
      domain: 'foo.com.cn',
      suffix: 'com.cn',
      isIp: false,
      port: 9527,
      userinfo: 'user:pw',
      path: '/a?b=1#c',
      mixedScript: false,
      disguises: [],
    },
  ])
  expect(findUrls('http://[2001:DB8:0::1]/x')[0]).toMatchObject({
    host: '2001:db8::1',
    href: 'http://[2001:db8::1]/x',
    isIp: true,
    domain: undefined,
    suffix: undefined,
  })
  expect(findUrls('t.cn/A6x')[0]).toMatchObject({ scheme: undefined, href: 'http://t.cn/A6x' })
})

test('how a link was disguised', () => {
  const disguises = (text: string) => findUrls(text)[0]?.disguises
  expect(disguises('t.cn/A6x')).toEqual([])
  expect(disguises('t。cn/A6x')).toEqual(['dot'])
  expect(disguises('abc[点]com')).toEqual(['dot'])
  expect(disguises('hxxps://t.cn/A6x')).toEqual(['scheme'])
  expect(disguises('ｗｗｗ．ａｂｃ．ｃｏｍ')).toEqual(['fullWidth'])
  expect(disguises('foo.com/a?b=c＆d=1')).toEqual([])
  expect(disguises('www . abc . com')).toEqual(['space'])
  expect(disguises('аpple.com')).toEqual(['confusable'])
  expect(disguises('t.\u200bcn/A6x')).toEqual(['zeroWidth'])
})

test('mixed scripts are seen inside one label, also in the xn-- form', () => {
  const mixed = (text: string) => findUrls(text).map((url) => url.mixedScript)
  expect(mixed('аpple.com xn--pple-43d.com')).toEqual([true, true])
  expect(mixed('пример.рф xn--fsqu00a.xn--fiqs8s 例子.中国')).toEqual([false, false, false])
  // A label that is no valid Punycode stays as it is.
  expect(mixed('http://xn--99zzzzzzzz999999.cn/ http://xn--a!.cn/')).toHaveLength(1)
})

test('what follows a host', () => {
  const texts = (text: string) => findUrls(text).map((url) => url.text)
  expect(texts('foo.com:99999/a')).toEqual(['foo.com'])
  expect(texts('foo.com:12:30')).toEqual(['foo.com'])
  expect(texts('(foo.com/a[1])')).toEqual(['foo.com/a[1]'])
  expect(texts('[foo.com/a]')).toEqual(['foo.com/a'])
  expect(texts('foo.com/a((')).toEqual(['foo.com/a'])
  expect(texts('foo.com/a[(')).toEqual(['foo.com/a'])
  expect(texts('foo.com?a=1')).toEqual(['foo.com?a=1'])
  expect(texts('http://foo.com.Thanks')).toEqual(['http://foo.com'])
  expect(texts('t.cn/Aahttp://t.cn/Bb')).toEqual(['t.cn/Aa', 'http://t.cn/Bb'])
  expect(texts('网址。www。foo.com')).toEqual(['www。foo.com'])
})

test('broken addresses are no links', () => {
  for (const text of [
    'http://[zz]/',
    'http://[::1',
    'http://[1:2:3:4:5:6:7:8:9]/',
    'http://1.2.3.999/',
    'http://12345/',
    'http://x',
    `http://${'a'.repeat(300)}.com`,
    `${'a.'.repeat(200)}com`,
    'gopher://x y',
    'http://xn--.',
    'http://例子.不存在',
    '例子.中国人都知道',
    'www.例子',
    'http://me@.to',
    'http://.co.uk/x',
    '\ud835.com',
  ])
    expect(findUrls(text), text).toEqual([])
})

test('a long hostile text is read once: every link of it is found', () => {
  const text = 'http://a@t.cn/((a。b.)['.repeat(3000)
  expect(findUrls(text)).toHaveLength(3000)
})
