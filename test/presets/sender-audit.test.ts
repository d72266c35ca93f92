import { createScanner, senderAudit } from 'junksift'
import { describe, expect, test } from 'vitest'

const { scan } = createScanner(senderAudit({ market: 'CN', provider: 'aliyun', date: '2026-06-01T10:00:00+08:00' }))

describe('may it be sent?', () => {
  test.each([
    ['【青禾家居】会员您好，全场5折起，详见 m.example.com/11 ，拒收请回复R', 'ham'],
    ['【青禾家居】会员您好，全场5折起，拒收请回复R', 'ham'],
    ['【青禾家居】全场5折起，详见 m.example.com/11 ，拒收请回复R', 'suspect'],
    ['【青禾家居】会员您好，全场5折起，详见 m.example.com/11 ，回T退订', 'spam'],
    ['【青禾家居】您的验证码是482913，5分钟内有效', 'ham'],
    ['【青禾家居】您的验证码是482913，5分钟内有效，拒收请回复R', 'spam'],
    ['妈，晚饭不用等我', 'ham'],
  ])('%s: %s', (text, verdict) => {
    expect(scan(text).verdict).toBe(verdict)
  })
})

test('the category is what the message is about', () => {
  expect(scan('【青禾家居】您的验证码是482913，5分钟内有效').category).toBe('verification')
})

test('wrong options are refused', () => {
  expect(() => senderAudit({ provider: 'acme' as never })).toThrow('sendingRules.provider')
})
