import { createScanner, missingOptOut, type Message, type MissingOptOutCode } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

test('keeps the contract on the examples of its page', async () => {
  await detectorContract(() => missingOptOut(), examplesOf('missing-opt-out'))
})

const scanner = createScanner({ detectors: [missingOptOut()] })
const findingOf = (input: string | Message) => scanner.scan(input).findings[0]
const promo = '【某某百货】店庆大促，全场2折起，火热抢购中，'

test.each<[string | Message, MissingOptOutCode]>([
  [promo, 'absent'],
  [`${promo}退订无效`, 'unusable'],
  [{ text: `${promo}拒收请回复R`, sender: 'BAIHUO' }, 'unusable'],
  [`${promo}退订请致电4001234567`, 'obstructed'],
  [`${promo}T退汀`, 'disguised'],
  [`${promo}退订戳 t.cn/A6abc`, 'link-only'],
  [`${promo}退订回TD 拒收请回复R`, 'double'],
  ['【某某银行】您的验证码是482913，5分钟内有效，请勿泄露。回T退订', 'in-verification'],
  ['【某某快递】您的包裹已到驿站，取件码5-2-1688，请及时取件。回T退订', 'in-notification'],
])('%j is %s', (input, code) => {
  expect(findingOf(input)?.code).toBe(code)
})

test.each(['absent', 'unusable', 'obstructed', 'disguised'] as const)(
  'clear marketing whose opt-out is %s is suspect by that alone, and not yet spam',
  (level) => {
    const ends = { absent: '', unusable: '退订无效', obstructed: '退订请致电4001234567', disguised: 'T退汀' }
    const { verdict, findings } = scanner.scan(promo + ends[level])
    expect(verdict).toBe('suspect')
    expect(findings[0]?.contribution).toBeGreaterThanOrEqual(4.2)
  },
)

test.each(['link-only', 'double', 'in-verification', 'in-notification'] as const)('%s alone leaves ham', (code) => {
  expect(missingOptOut().codes[code].weight).toBeLessThan(4)
})

test('the span and the detail hold the formula as it is written', () => {
  const text = `${promo}退订請致電4001234567`
  const finding = findingOf(text)
  expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['退订請致電4001234567'])
  expect(finding?.detail).toMatchObject({ level: 'obstructed', formula: '退订請致電4001234567', key: undefined })
})

test('both formulas of a double opt-out are shown', () => {
  const text = `${promo}退订回TD 拒收请回复R`
  expect(findingOf(text)?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['退订回TD', '拒收请回复R'])
})

test('an absent opt-out has no span, and the reason gives an example for the market', () => {
  const finding = findingOf(promo)
  expect(finding?.spans).toEqual([])
  expect(finding?.detail).toMatchObject({ level: 'absent', formula: '', market: 'CN', example: '拒收请回复R' })
  expect(finding?.reason).toContain('拒收请回复R')
  expect(finding?.category).toBeUndefined()
})

const sale = 'Acme: 20% off everything today only, free gift! Shop now.'

test.each<[Message, string | undefined]>([
  [{ text: sale, locale: 'en-GB' }, 'GB'],
  [{ text: sale, locale: 'fr-FR' }, 'FR'],
  [{ text: sale, sender: '+14155550100' }, 'US'],
  [{ text: sale, sender: '+85221234567' }, 'HK'],
  [{ text: sale, sender: 'VM-ACMEIN-P' }, 'IN'],
  [{ text: sale, sender: '10690000123456' }, 'CN'],
  [{ text: sale }, undefined],
  [{ text: sale, locale: 'it' }, 'IT'],
  [{ text: sale, locale: 'fr-001' }, 'FR'],
  [{ text: `${sale} Nur noch heute, große Auswahl, außerdem gratis Versand` }, 'DE'],
  [{ text: `${sale} Reply STOP`, locale: 'es' }, 'not flagged'],
  [{ text: '-50% sur toute la collection, profitez-en vite !', locale: 'fr' }, 'FR'],
  [{ text: '【某某百貨】週年慶全館五折優惠，歡迎選購，滿千送百，限時搶購' }, 'TW'],
  [{ text: '(광고) 봄맞이 특가 할인 이벤트, 쿠폰 증정 무료 배송 혜택' }, 'KR'],
  [{ text: '春の大セール開催中！全品割引、クーポンプレゼント、今だけ限定キャンペーン' }, 'JP'],
])('the market of %j is %s', (message, market) => {
  const finding = createScanner({ detectors: [missingOptOut()] }).scan(message).findings[0]
  expect(finding?.detail.market ?? (finding ? undefined : 'not flagged')).toBe(market)
})

test('a link is enough where the law asks for an address, and not elsewhere', () => {
  const codeIn = (market: 'GB' | 'US' | 'CN') =>
    createScanner({ detectors: [missingOptOut({ market })] }).scan(`${sale} Opt out: acme.example/stop`).findings[0]
      ?.code
  expect(codeIn('GB')).toBeUndefined()
  expect(codeIn('US')).toBe('link-only')
  expect(codeIn('CN')).toBe('link-only')
})

test('an opt-out of one service does not make its notices suspicious', () => {
  expect(findingOf('【某某电信】您10月账单已出，共58.00元。如需退订该提醒服务，请发送QXTX至10000')).toBeUndefined()
})

test('refuses wrong options', () => {
  expect(() => missingOptOut({ market: 'XX' as never })).toThrow('missingOptOut.market')
  expect(() => missingOptOut({ markets: 'CN' } as never)).toThrow('missingOptOut.markets')
})
