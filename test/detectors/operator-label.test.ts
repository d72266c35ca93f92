import { createScanner, operatorLabel } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

const scanner = createScanner({ detectors: [operatorLabel()] })

test('keeps the contract on the examples of its page', async () => {
  await detectorContract(() => operatorLabel(), examplesOf('operator-label'))
})

test('takes no options', () => {
  expect(() => operatorLabel({ level: 1 } as never)).toThrow('operatorLabel.level')
  expect(() => operatorLabel(1 as never)).toThrow('operatorLabel')
})

test.each([
  ['Likely-SCAM', 'likely-scam', 4],
  ['  LIKELY-SCAM ', 'likely-scam', 4],
  ['Spam Likely', 'junk-label', 3],
  ['Unverified', 'unverified', 1.2],
  ['VM-ABCDEF-P', 'promotional-header', 1],
  ['VM-ABCDEF-S', 'service-header', -2],
  ['VM-ABCDEF-T', 'service-header', -2],
  ['vm-abcdef-g', 'government-header', -3],
  ['#LotusBank', 'registered-sender', -2],
] as const)('sender %s: %s', (sender, code, contribution) => {
  expect(scanner.scan({ text: 'Hello', sender }).findings).toMatchObject([
    { code, contribution, spans: [], detail: { place: 'sender' } },
  ])
})

test.each([
  ['(광고) 할인', 'advert', '광고', '(광고)'],
  ['（광고）할인', 'advert', '광고', '（광고）'],
  ['( 광 고 ) 할인', 'advert', '광 고', '( 광 고 )'],
  ['[Web발신]\n안녕하세요', 'sent-by-web', 'Web발신', '[Web발신]'],
  ['[국외발신]결제', 'from-abroad', '국외발신', '[국외발신]'],
  ['＜ADV＞Sale', 'advert', 'ADV', '＜ADV＞'],
  ['Publi: oferta', 'advert', 'Publi', 'Publi:'],
  ['未承諾広告※セール', 'advert', '未承諾広告', '未承諾広告※'],
  ['Likely-SCAM Your parcel', 'likely-scam', 'Likely-SCAM', 'Likely-SCAM'],
  ['【疑似垃圾短信】您好', 'junk-label', '疑似垃圾短信', '【疑似垃圾短信】'],
] as const)('text %s: %s', (text, code, label, piece) => {
  const [finding] = scanner.scan(text).findings
  expect(finding).toMatchObject({ code, detail: { label, place: 'text', labels: [label] } })
  expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([piece])
})

test('of several labels the one that says most makes the finding', () => {
  const [finding] = scanner.scan('[Web발신]\n[국제발신] (광고)할인').findings
  expect(finding).toMatchObject({ code: 'from-abroad', detail: { labels: ['Web발신', '국제발신', '광고'] } })
  expect(finding?.spans).toHaveLength(3)
  const [other] = scanner.scan({ text: '(광고)할인', sender: 'Likely-SCAM' }).findings
  expect(other).toMatchObject({ code: 'likely-scam', detail: { place: 'sender', labels: ['Likely-SCAM', '광고'] } })
})

test('[Web발신] is neutral', () => {
  expect(scanner.scan('[Web발신] 안녕하세요').findings[0]?.contribution).toBe(0)
})
