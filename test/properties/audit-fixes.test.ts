import fc from 'fast-check'
import {
  applyFixes,
  auditMessage,
  auditTemplate,
  type AuditMarket,
  type AuditOptions,
  type AuditProvider,
} from 'junksift'
import { expect, test } from 'vitest'
import { marketData } from '../../src/audit/rules/markets'
import { providerData } from '../../src/audit/rules/providers'

const markets = Object.keys(marketData) as AuditMarket[]
const providers = Object.keys(providerData) as AuditProvider[]

// Pieces of messages, each with something that a rule may be about.
const pieces = [
  '【青禾家居】',
  '【温馨提示】',
  '【12345】',
  '[青禾家居]',
  '【青禾家居旗舰店南京东路分店】',
  '【青禾傢俱】',
  '会员您好，',
  '尊敬的会员，',
  '全场5折起，',
  '双11狂欢抢购！',
  '仅¥99起',
  '★爆款★',
  '^_^',
  '→',
  '买&送',
  '戳 t.cn/A6xyz 速抢，',
  '详见 m.example.com/11 ',
  'http://10.0.0.1/a',
  'go.example.cn/r?url=https://evil.example.com/a ',
  't。cn/A6xyz',
  '加薇❤ abc12345 领券，',
  '加微信abc12345咨询，',
  'QQ群 782341123，',
  '详询13800138000，',
  '热线400-820-1234，',
  '微·信',
  '優惠來襲，',
  '验证码482913，',
  '您的验证码是 482913，5分钟内有效',
  '动态密码48291376，',
  '用于登录，',
  '请勿告知他人。',
  '您的订单已发货，',
  '回T退订',
  '，回TD退订，',
  '拒收请回复R',
  '(退订回N)',
  '退订请致电4001234567',
  '退订无效',
  'T退汀',
  '退订戳 t.cn/A6abc',
  '澳门赌场上线，',
  '无抵押贷款秒批，',
  '不回复视为同意接收，',
  '${name}',
  '${code}',
  '{1}',
  'Acme: ',
  'Sale – 30% off “all” shoes. ',
  'shop at bit.ly/abc123 ',
  'line.me/ti/p/abc ',
  'Reply STOP to opt out',
  'Reply END to opt out. ',
  'Unsub 21234567',
  '取消接收/Unsub 21234567',
  'STOP au 36180',
  'NO+PUBLI ',
  'publi ',
  '(광고)',
  '특가 할인 이벤트 ',
  '무료수신거부 080-123-4567',
  '配信停止はこちら https://example.com/stop',
  '全品割引セール。',
  'Promo -50% ce week-end. ',
  ' ',
  '。',
  '\n',
  '👍',
]
const text = fc.array(
  fc.oneof(
    fc.constantFrom(...pieces),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  {
    maxLength: 12,
  },
)

const options = fc
  .record(
    {
      market: fc.constantFrom(...markets),
      provider: fc.constantFrom(undefined, ...providers),
      purpose: fc.constantFrom('verification', 'notification', 'marketing', undefined),
      date: fc.constantFrom(undefined, '2025-11-11T22:00:00+08:00', '2026-06-07T12:45:00+08:00', '2026-10-01'),
      sender: fc.constantFrom(undefined, '106900001111', '13800001111', 'ACME', '36180', 'VM-ACMEIN-P'),
      signature: fc.constantFrom(undefined, '青禾家居', 'Acme'),
      optOut: fc.constantFrom(undefined, 'STOP au 36180', '取消接收/Unsub 21234567', '무료수신거부 080-123-4567'),
      members: fc.boolean(),
      links: fc.constantFrom(undefined, {
        't.cn/A6xyz': 'https://www.example.com/11',
        'bit.ly/abc123': 'shop.example.com',
      }),
    },
    { noNullPrototype: true },
  )
  .map(({ members, market, provider, ...rest }): AuditOptions => {
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
    const place = provider ? ({ market: 'CN', provider } as const) : { market }
    return { ...given, audience: { members }, ...place }
  })

const counts = { violations: 0, fixed: 0 }

test.each([
  ['message', auditMessage, 2500],
  ['template', auditTemplate, 1000],
] as const)(
  'a %s with its fixes applied breaks no rule that had one, and no further one',
  (_, audit, numRuns) => {
    fc.assert(
      fc.property(text, options, (parts, given) => {
        const before = parts.join('')
        const found = audit(before, given)
        const { text: after, edits, segments } = applyFixes(before, found)
        const open = new Set(found.filter(({ fix }) => !fix).map(({ rule }) => rule))
        const had = new Set(found.map(({ rule }) => rule))
        // A text that grew may take another part: a hint of severity `info` may be new, nothing else.
        const left = audit(after, given).filter(
          ({ rule, severity }) => !open.has(rule) && (had.has(rule) || severity !== 'info'),
        )
        expect(left.map(({ rule }) => rule)).toEqual([])
        counts.violations += found.length
        counts.fixed += found.filter(({ fix }) => fix).length
        for (const [i, { start, end }] of edits.entries()) {
          expect(start >= 0 && end <= before.length && start <= end).toBe(true)
          if (i > 0) expect(start).toBeGreaterThan(edits[i - 1]!.end)
        }
        expect(edits.length).toBeLessThanOrEqual(found.reduce((sum, { fix }) => sum + (fix?.length ?? 0), 0))
        expect(segments.before.units >= 0 && segments.after.count >= 1).toBe(true)
        for (const { spans } of found)
          for (const { start, end } of spans) expect(start >= 0 && start < end && end <= before.length).toBe(true)
      }),
      { numRuns, endOnFailure: true },
    )
  },
  120_000,
)

test('most violations of such texts can be fixed', () => {
  expect(counts.fixed / counts.violations).toBeGreaterThan(0.3)
})
