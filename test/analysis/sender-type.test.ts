import { analyze } from 'junksift'
import { expect, test } from 'vitest'

const typeOf = (sender: string | undefined) =>
  analyze({ text: '您好', ...(sender !== undefined && { sender }) }).senderType

test.each([
  ['10086', 'carrier'],
  ['10010', 'carrier'],
  ['10000', 'carrier'],
  ['10099', 'carrier'],
  ['1008611', 'carrier'],
  ['10086999', 'carrier'],
  ['118114', 'carrier'],
  ['12580', 'carrier'],
  ['116114', 'carrier'],
  ['12345', 'government'],
  ['12306', 'government'],
  ['12110', 'government'],
  ['12123', 'government'],
  ['12381', 'government'],
  ['96110', 'government'],
  ['95588', 'service-95'],
  ['95533001', 'service-95'],
  ['96138', 'service-95'],
  ['11185', 'service-95'],
  ['400-800-1234', 'toll-free'],
  ['8008201234', 'toll-free'],
  ['106550001234', 'port-1065'],
  ['10657120123456', 'port-1065'],
  ['10660001234567', 'port-1066'],
  ['1069000012345', 'port-1069'],
  ['1069 0000 12345 6789', 'port-1069'],
  ['8610690000123456', 'port-1069'],
  ['+8610690000123456', 'port-1069'],
  ['106200012345', 'port-provincial'],
  ['106312345678', 'port-provincial'],
  ['1064812345678', 'iot'],
  ['1440012345678', 'iot'],
  ['13812345678', 'mobile'],
  ['+86 138 1234 5678', 'mobile'],
  ['0086-13812345678', 'mobile'],
  ['8613812345678', 'mobile'],
  ['１３８１２３４５６７８', 'mobile'],
  ['19812345678', 'mobile'],
  ['16212345678', 'virtual'],
  ['16512345678', 'virtual'],
  ['16712345678', 'virtual'],
  ['17012345678', 'virtual'],
  ['17112345678', 'virtual'],
  ['17212345678', 'mobile'],
  ['19212345678', 'broadnet'],
  ['02162345678', 'landline'],
  ['010-88886666', 'landline'],
  ['(0769)33272362', 'landline'],
  ['36123', 'short-code'],
  ['87077', 'short-code'],
  ['732873', 'short-code'],
  ['+15552345678', 'international'],
  ['+852 6123 4567', 'international'],
  ['0085261234567', 'international'],
  ['VM-ABCDEF-P', 'alphanumeric'],
  ['#HSBC', 'alphanumeric'],
  ['Likely-SCAM', 'alphanumeric'],
  ['妈妈', 'alphanumeric'],
  ['10690', 'unknown'],
  ['10680000123456', 'unknown'],
  ['1381234', 'unknown'],
  ['138****5678', 'unknown'],
  ['+', 'unknown'],
  ['7', 'unknown'],
  ['  ', 'unknown'],
  ['', 'unknown'],
  [undefined, 'unknown'],
])('%s is %s', (sender, type) => {
  expect(typeOf(sender)).toBe(type)
})

test('an endless sender takes linear time', () => {
  const start = performance.now()
  for (const piece of ['1', '+', '- ', 'a']) typeOf(piece.repeat(200_000))
  expect(performance.now() - start).toBeLessThan(1_000)
})
