import { createScanner, isJunksiftError, verificationCode } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { describe, expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

const scanner = createScanner({ detectors: [verificationCode()] })
const found = (text: string) => scanner.scan(text).findings[0]

test('it keeps the contract', async () => {
  await detectorContract(() => verificationCode(), examplesOf('verification-code'))
})

test.each([
  ['【云上生活】验证码482913，5分钟内有效', 'clean'],
  ['【云上生活】验证码482913，请勿告诉他人，切勿泄露', 'clean'],
  ['【橘子钱包】手机13800138000正在注册，验证码7208', 'clean'],
  ['【橘子钱包】您绑定的手机为13800138000，验证码7208', 'clean'],
  ['【橘子钱包】验证码7208，如有疑问请致电4008201234', 'clean'],
  ['Your Lumen code is 551029.\n\n@lumen.example.com #551029', 'clean'],
  ['Your Lumen code is 551029, or tap https://v.lumen.example.com/551029', 'clean'],
  ['Your Lumen code is 551029. Help: https://help.lumen.com/x', 'clean'],
  ['<#> 961607 is your Pelican activation code. FA+9qCX9VSu', 'clean'],
  ['【橘子钱包】验证码7208，领取补贴登录 http://jz-qb.top/a', 'with-link'],
  ['【橘子钱包】验证码7208，代办请联系13912345678', 'with-contact'],
  ['【橘子钱包】验证码7208，加微信 jz_kefu88 领奖', 'with-contact'],
  ['【橘子钱包】验证码7208，全场秒杀，限时抢购，免费送大礼包', 'with-marketing'],
  ['【橘子钱包】验证码7208，回T退订', 'with-opt-out'],
  ['【橘子钱包】验证码7208，请将验证码告诉客服办理退款', 'asks-to-share'],
])('%s → %s', (text, code) => {
  expect(found(text)?.code).toBe(code)
})

describe('requests to pass a code on', () => {
  test.each([
    '把验证码发给我',
    '麻烦把刚收到的验证码报一下',
    '告诉我你手机上的验证码',
    '收到的6位数字发我一下',
    '您好，我是退款专员，请提供给客服您的短信验证码',
    '验证码是多少',
    'send me the verification code please',
    'Please share the OTP with our support agent',
    'Reply with the code you received',
    'forward the 6 digit code to me asap',
    "What's the code you just got?",
    'Envíame el código que te llegó',
    'Envoie-moi le code vite',
    'Schick mir bitte den Code',
    'скажи мне код из смс',
    'コードを教えてください',
    '인증번호 좀 알려주세요',
  ])('found: %s', (text) => {
    expect(found(text)).toMatchObject({ code: 'asks-to-share', category: 'fraud/code-theft' })
  })

  test.each([
    '请勿将验证码发给任何人',
    '不要把验证码告诉我以外的人',
    '客服不会让您把验证码发给我们',
    '凡是让你把验证码发给我的都是骗子',
    '如有人要求您提供验证码给客服，请报警',
    '请把验证码告诉骑手',
    '到店后请把验证码发给店员',
    'Never send us the verification code',
    'We do not ask you to share the OTP with our agent',
    'Share the OTP with the delivery agent to receive your parcel',
    'Anyone who asks you to tell them the code you got is a scammer',
    'send me the source code tonight',
    'tell me when you get the parcel',
    'the code you sent me compiles',
  ])('not found: %s', (text) => {
    expect(found(text)?.code).not.toBe('asks-to-share')
  })

  test('somebody in office weighs more', () => {
    expect(found('把验证码发给客服')!.strength).toBe(1)
    expect(found('把验证码发给我')!.strength).toBe(0.85)
    expect(createScanner({ detectors: [verificationCode()] }).scan('请把验证码发给客服办理退款').verdict).toBe('spam')
  })
})

test('the span is the piece it is about, and the code is not in the detail', () => {
  const text = '【云上生活】验证码482913，5分钟内有效'
  const { spans, detail, reason } = found(text)!
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['482913'])
  expect(detail).toEqual({ service: '云上生活', expiresInSeconds: 300, codes: 1 })
  expect(JSON.stringify(detail) + reason).not.toContain('482913')
})

test('allowed domains and their sub-domains named in full are fine', () => {
  const text = '【橘子钱包】验证码7208，帮助 https://help.juzi.example.com/x'
  const code = (allowDomains: string[]) =>
    createScanner({ detectors: [verificationCode({ allowDomains })] }).scan(text).findings[0]?.code
  expect(code([])).toBe('with-link')
  expect(code(['EXAMPLE.com'])).toBe('clean')
  expect(code(['help.juzi.example.com'])).toBe('clean')
  expect(code(['other.com'])).toBe('with-link')
})

test.each([[{ allowDomains: 'a.com' }], [{ allowDomains: ['a'] }], [{ allowDomains: [1] }], [{ allow: [] }], [null]])(
  'wrong options are refused: %j',
  (options) => {
    let error: unknown
    try {
      verificationCode(options as never)
    } catch (caught) {
      error = caught
    }
    expect(isJunksiftError(error) && error.code).toBe('ERR_OPTION')
  },
)
