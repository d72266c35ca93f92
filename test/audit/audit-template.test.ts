import { applyFixes, auditTemplate, type AuditOptions } from 'junksift'
import { describe, expect, test } from 'vitest'

const rulesIn = (text: string, options: Omit<AuditOptions, 'market'>) =>
  auditTemplate(text, { market: 'CN', ...options }).map(({ rule }) => rule)

describe('code templates', () => {
  test.each<[AuditOptions['provider'], string, string[]]>([
    ['aliyun', '您的验证码是${code}，5分钟内有效', []],
    ['tencent', '您的验证码是{1}，用于登录，请勿告知他人', []],
    ['tencent', '您的验证码是{1}{2}，用于登录', ['tencent/variables-adjacent']],
    ['huawei', '您的验证码是${NUM_6}，5分钟内有效', []],
    ['huawei', '您的验证码是${NUM_12}，5分钟内有效', ['huawei/code-length']],
    ['volcengine', '您的验证码是${code}，${minute}分钟内有效', ['volcengine/code-variable']],
    ['volcengine', '您的验证码是123456，5分钟内有效', ['volcengine/code-variable']],
    ['aliyun', '您的登录密码是${code}，5分钟内有效', ['aliyun/code-words']],
    ['aliyun', '您的动态密码是${code}，5分钟内有效', []],
    ['tencent', '您的动态密码是{1}，5分钟内有效', ['tencent/code-words']],
  ])('%s: %s', (provider, text, rules) => {
    expect(rulesIn(text, { provider: provider!, purpose: 'verification' })).toEqual(rules)
  })
})

describe('marketing templates', () => {
  test.each<[AuditOptions['provider'], string, string[]]>([
    ['aliyun', '尊敬的会员，全场5折起，详见 m.example.com/11 ，拒收请回复R', []],
    [
      'volcengine',
      '尊敬的会员${name}，全场5折起，详见 m.example.com/11 ，拒收请回复R',
      ['volcengine/variables-barred'],
    ],
    ['tencent', '尊敬的会员${name}，详见 https://example.com/${id} ，拒收请回复R', ['tencent/variable-link']],
    ['tencent', '尊敬的会员，戳${shortUrl}查看，客服400-820-1234，拒收请回复R', ['tencent/variable-link']],
    [
      'huawei',
      '尊敬的会员，${TXT_30}，详见 m.example.com/11 ，拒收请回复R',
      ['huawei/variable-limit', 'huawei/variables-barred'],
    ],
    ['qiniu', '${a}，${b}', ['cn/contact-missing', 'cn/opt-out-missing', 'qiniu/variables-only']],
  ])('%s: %s', (provider, text, rules) => {
    expect(rulesIn(text, { provider: provider!, purpose: 'marketing' })).toEqual(rules)
  })
})

test('a template has no signature of its own: the platform adds it', () => {
  const text = '【青禾家居】尊敬的会员，【限时】5折，详见 m.example.com/11 ，拒收请回复R'
  const found = auditTemplate(text, { market: 'CN', provider: 'aliyun', purpose: 'marketing' })
  expect(found.map(({ rule }) => rule)).toEqual(['aliyun/signature-in-body'])
  expect(applyFixes(text, found).text).toBe('尊敬的会员，“限时”5折，详见 m.example.com/11 ，拒收请回复R')
})

test('spans and fixes point into the template as written', () => {
  const text = '会员${name}您好，★订单${order}已发货'
  const [violation] = auditTemplate(text, { market: 'CN', provider: 'tencent', purpose: 'notification' })
  expect(violation?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['★'])
})

test('refuses what is no text', () => {
  expect(() => auditTemplate({} as never, { market: 'CN' })).toThrow('message.text')
  expect(() => auditTemplate('x', { market: 'XX' as never })).toThrow('auditTemplate.market')
})
