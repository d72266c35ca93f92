import { createScanner, senderMismatch } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

const scanner = createScanner({ detectors: [senderMismatch()] })

test('keeps the contract on the examples of its page', async () => {
  await detectorContract(() => senderMismatch(), examplesOf('sender-mismatch'))
})

test('takes no options', () => {
  expect(() => senderMismatch({ level: 1 } as never)).toThrow('senderMismatch.level')
  expect(() => senderMismatch(1 as never)).toThrow('senderMismatch')
})

const finding = (text: string, sender?: string) =>
  scanner.scan({ text, ...(sender !== undefined && { sender }) }).findings[0]

test.each([
  ['17012345678', 1],
  ['1064812345678', 1],
  ['19212345678', 0.9],
  ['13812345678', 0.8],
  ['+85261234567', 0.7],
])('a brand from %s has strength %d', (sender, strength) => {
  const text = '【优品衣橱】全场五折,速来抢购'
  expect(finding(text, sender)).toMatchObject({
    code: 'brand-from-person',
    strength,
    spans: [{ start: 0, end: 6 }],
    detail: { signature: '优品衣橱' },
  })
})

test('an opt-out makes a brand from a person certain', () => {
  expect(finding('【优品衣橱】全场五折,拒收请回复R', '13812345678')).toMatchObject({
    code: 'brand-from-person',
    strength: 1,
  })
})

test('an opt-out without a brand is flagged where it stands', () => {
  const text = '周末全场五折,退订回T'
  const hit = finding(text, '13812345678')
  expect(hit).toMatchObject({ code: 'opt-out-from-person', detail: { senderType: 'mobile', signature: '' } })
  expect(hit?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['退订回T'])
})

test('officials may not send from a landline, other brands may', () => {
  expect(finding('【工商银行】您的积分即将过期', '02162345678')).toMatchObject({
    code: 'official-from-elsewhere',
    category: 'fraud/impersonation',
    strength: 0.7,
  })
  expect(finding('【渔家小馆】您的订座已确认', '02162345678')).toBeUndefined()
})

test.each(['95588', '10086', '106912345678', '12345', '4008001234', 'ICBC', '36123', '', '???'])(
  'nothing from %s',
  (sender) => {
    expect(finding('【工商银行】您的积分即将过期,拒收请回复R', sender)).toBeUndefined()
  },
)
