import { createScanner, contactDiversion } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

const scanner = createScanner({ detectors: [contactDiversion()] })

test('keeps the contract on the examples of its page', async () => {
  await detectorContract(() => contactDiversion(), examplesOf('contact-diversion'))
})

test('takes no options', () => {
  expect(() => contactDiversion({ level: 1 } as never)).toThrow('contactDiversion.level')
  expect(() => contactDiversion(1 as never)).toThrow('contactDiversion')
})

const pieces = (text: string) =>
  scanner.scan(text).findings[0]?.spans.map(({ start, end }) => text.slice(start, end)) ?? []

test.each([
  ['手机兼职日结,➕V: zq66888', 'disguised-contact', ['wechat'], 1],
  ['兼职日结,微信abc12345,QQ12345678', 'many-contacts', ['wechat', 'qq'], 2],
  ['进股票群领福利', 'group-invite', ['other'], 1],
  ['兼职日结,加微信abc12345', 'private-contact', ['wechat'], 1],
  ['无抵押贷款,利息低,电话13812345678', 'private-phone', [], 1],
] as const)('%s: %s', (text, code, apps, contacts) => {
  expect(scanner.scan(text).findings).toMatchObject([{ code, detail: { apps, contacts } }])
})

test('more words of an offer make it surer', () => {
  const strength = (text: string) => scanner.scan(text).findings[0]?.strength ?? 0
  expect(strength('兼职加微信abc12345')).toBeGreaterThan(0)
  expect(strength('兼职日结加微信abc12345')).toBeGreaterThan(strength('兼职加微信abc12345'))
  expect(strength('兼职日结加薇信abc12345')).toBeGreaterThan(strength('兼职日结加微信abc12345'))
  expect(strength('vx:abc12345')).toBe(0.4)
})

test('the same account twice is one contact', () => {
  expect(scanner.scan('兼职,微信abc12345,加微信abc12345').findings).toMatchObject([
    { code: 'private-contact', detail: { contacts: 1 } },
  ])
})

test('private words outweigh an offer', () => {
  expect(scanner.scan('妈,兼职的事周末聊,加我微信abc12345').findings).toEqual([])
})

test('the spans cover the invitations', () => {
  expect(pieces('手机兼职日结,加薇信abc12345,速来')).toEqual(['加薇信abc12345'])
  expect(pieces('无抵押贷款,利息低,电话13812345678')).toEqual(['13812345678'])
})

test('neither accounts nor numbers are in the detail', () => {
  for (const text of ['兼职日结,加微信abc12345', '无抵押贷款,利息低,电话13812345678'])
    expect(JSON.stringify(scanner.scan(text).findings[0]?.detail)).not.toMatch(/abc|138/)
})
