import { createScanner, inboxLite } from 'junksift'
import { expect, test } from 'vitest'
import { searchBlocks } from '../../src/matching/block-search'
import { templateIndexOf } from '../../src/matching/template-index'
import { scanTexts } from '../../src/matching/text-search'
import { edited, promoTexts, randomOf } from '../support/promo-texts.mjs'

test.each([0.6, 0.8, 0.95])('both ways of searching find the same at %f', (threshold) => {
  const number = randomOf(4)
  const source = promoTexts(4)
  const blocks = templateIndexOf({ threshold }, searchBlocks).index
  const scan = templateIndexOf({ threshold }, scanTexts).index
  const texts: string[] = []
  let found = 0
  for (let i = 0; i < 900; i++) {
    const text =
      i % 3 === 0 ? source.next().value : edited(texts[number(texts.length)] as string, number(10) / 100, number)
    texts.push(text)
    for (const index of [blocks, scan]) {
      index.add(`t${i}`, text)
      if (i % 7 === 6) index.remove(`t${i - 3}`)
    }
    if (i % 30 !== 29) continue
    const probe = edited(texts[number(texts.length)] as string, number(10) / 100, number)
    const matches = scan.search(probe)
    found += matches.length
    expect(blocks.search(probe)).toEqual(matches)
    expect(blocks.search(probe, { limit: 1 })).toEqual(scan.search(probe, { limit: 1 }))
  }
  expect(found).toBeGreaterThan(0)
})

test('the small preset finds its templates', () => {
  const { scan } = createScanner(inboxLite({ templates: ['您的积分8866分即将清零，请点击jf.example.cn/a1兑换礼品'] }))
  const { outcomes } = scan('您的积分950分即将清零，请登录jf.example.net/q7兑换礼品')
  expect(outcomes['template-similarity'].status).toBe('hit')
})
