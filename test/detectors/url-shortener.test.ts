import { expect, test } from 'vitest'
import { createScanner, urlShortener } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { brandShorteners, publicShorteners } from '../../src/lexicon/shorteners'
import { examplesOf } from '../support/examples'

const find = (text: string, options = {}) =>
  createScanner({ detectors: [urlShortener(options)] }).scan(text).findings[0]

test('keeps the contract on its page', () => detectorContract(() => urlShortener(), examplesOf('url-shortener')))

test('tells public, brand and chained short links apart', () => {
  expect(find('详情t.cn/A6bC9d')?.code).toBe('public-shortener')
  expect(find('详情m.tb.cn/h.5aB')).toMatchObject({ code: 'brand-short', detail: { owner: 'Taobao', host: 'm.tb.cn' } })
  expect(find('详情t.cn/?u=http%3A%2F%2Fexample.top%2Fa')).toMatchObject({
    code: 'chain',
    detail: { links: [{ target: 'example.top' }] },
  })
  expect(find('详情t.cn/bit.ly/3xYzAb')?.code).toBe('chain')
  expect(find('详情t.cn/%%%zz/a%2')?.code).toBe('public-shortener')
})

test('the strongest link decides; all are listed and marked', () => {
  const text = '视频b23.tv/AbC12dE，优惠t.cn/A6bC9d'
  const finding = find(text)
  expect(finding?.code).toBe('public-shortener')
  expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['b23.tv/AbC12dE', 't.cn/A6bC9d'])
  expect(finding?.detail.links.map(({ host, code }) => `${host} ${code}`)).toEqual([
    'b23.tv brand-short',
    't.cn public-shortener',
  ])
})

test('keeps to label boundaries and the registrable domain', () => {
  for (const host of ['bit.ly.evil.com', 'notbit.ly', 'xt.cn', 't.cn.evil.top'])
    expect(find(`点击http://${host}/abc`)).toBeUndefined()
  expect(find('点击http://www.bit.ly/abc')?.detail.links[0]).toMatchObject({ host: 'www.bit.ly', listed: 'bit.ly' })
})

test('hosts can be added, removed and given an owner', () => {
  expect(find('go.example.cn/a', { add: ['GO.example.cn'] })?.code).toBe('public-shortener')
  expect(find('t.cn/a1', { remove: ['t.cn'] })).toBeUndefined()
  expect(find('m.tb.cn/a1', { remove: ['m.tb.cn'] })).toBeUndefined()
  expect(find('go.example.cn/a', { brands: { 'go.example.cn': '示例' } })?.detail.owner).toBe('示例')
})

test('wrong options are refused', () => {
  const wrong: [object, string][] = [
    [{ extra: 1 }, 'urlShortener.extra'],
    [{ add: 't.cn' }, 'urlShortener.add'],
    [{ add: ['a.cn', 'http://b.cn'] }, 'urlShortener.add[1]'],
    [{ remove: [3] }, 'urlShortener.remove[0]'],
    [{ add: ['a.cn'], remove: ['a.cn'] }, 'urlShortener.add[0]'],
    [{ brands: ['a.cn'] }, 'urlShortener.brands'],
    [{ brands: { 'a.cn': '' } }, 'urlShortener.brands.a.cn'],
    [{ brands: { a: 'x' } }, 'urlShortener.brands'],
  ]
  for (const [options, path] of wrong)
    expect(() => urlShortener(options)).toThrow(expect.objectContaining({ code: 'ERR_OPTION', path }))
})

test('the lists are clean: lower case, hosts only, none twice', () => {
  const brand = brandShorteners.trim().split(' ')
  const hosts = [...publicShorteners.trim().split(' '), ...brand.map((entry) => entry.split('=')[0] as string)]
  expect(hosts.filter((host) => !/^(?:[a-z\d-]+\.)+[a-z\d-]{2,}$/.test(host))).toEqual([])
  expect(new Set(hosts).size).toBe(hosts.length)
  expect(hosts.length).toBeGreaterThan(400)
  expect(brand.filter((entry) => !/^[^=]+=\S+$/.test(entry))).toEqual([])
})
