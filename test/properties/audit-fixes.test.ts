import fc from 'fast-check'
import {
  applyFixes,
  auditCampaign,
  auditMessage,
  auditTemplate,
  type AuditCampaignOptions,
  type AuditMarket,
  type AuditOptions,
  type AuditProvider,
  type Message,
  type Violation,
} from 'junksift'
import { describe, expect, test } from 'vitest'
import { marketData } from '../../src/audit/rules/markets'
import { providerData } from '../../src/audit/rules/providers'
import type { CheckName } from '../../src/audit/rules/rule'
import { breaking, campaigns, rulesWithMarkets } from '../support/rule-trials'

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
        // A text that grew may take another part: a hint of severity `info` may be new, nothing else.
        expect(leftOf(found, audit(after, given))).toEqual([])
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

/** What a sender may know: with it, every fix there is can be offered. */
const own: Partial<Record<AuditMarket, Partial<AuditOptions>>> = {
  FR: { optOut: 'STOP au 36180' },
  GB: { optOut: 'Txt STOP to 60180' },
  HK: { optOut: '取消接收/Unsub 21234567' },
  JP: { optOut: '配信停止はこちら https://example.com/stop' },
  KR: { optOut: '무료수신거부 080-123-4567' },
}
const links = {
  't.cn/A6xyz': 'https://www.example.com/11',
  'bit.ly/abc123': 'https://www.example.com/11',
  'line.me/ti/p/abc': 'https://www.example.com/line',
  'http://10.20.30.40/a': 'https://www.example.com/a',
  'go.example.cn/r?url=https://other.example.com/a': 'https://www.example.com/b',
}

/** How often each rule was broken, and had a fix. */
const seen = new Map<string, { broken: number; fixed: number }>()

function count(violations: readonly Violation[]): void {
  for (const { rule, fix } of violations) {
    const each = seen.get(rule) ?? { broken: 0, fixed: 0 }
    seen.set(rule, { broken: each.broken + 1, fixed: each.fixed + (fix ? 1 : 0) })
  }
}

/** Rules that are broken after the fixes though they should not be. */
function leftOf(found: readonly Violation[], again: readonly Violation[]): string[] {
  const open = new Set(found.filter(({ fix }) => !fix).map(({ rule }) => rule))
  const had = new Set(found.map(({ rule }) => rule))
  return again
    .filter(({ rule, severity }) => !open.has(rule) && (had.has(rule) || severity !== 'info'))
    .map(({ rule }) => rule)
}

const aroundIt = fc.array(fc.constantFrom(...pieces), { maxLength: 2 }).map((parts) => parts.join(''))

describe('each rule, broken amid other pieces of text, with all that a sender knows', () => {
  test.each(rulesWithMarkets().map((each) => [each.rule.id, each] as const))(
    '%s',
    async (_, { rule, options: place }) => {
      const day = rule.sources.every(({ inForceTo }) => inForceTo !== undefined) ? '2026-04-01' : '2026-10-01'
      const purpose = rule.purposes?.[0] ?? 'marketing'
      const known = { signature: place.market === 'CN' ? '青禾家居' : 'Acme', links, audience: { members: true } }
      for (const [input, more] of breaking[rule.check]) {
        const given = { date: day, purpose, ...known, ...own[place.market], ...place, ...more }
        const core = typeof input === 'string' ? input : input.text
        fc.assert(
          fc.property(aroundIt, aroundIt, (before, after) => {
            const whole = before + core + after
            for (const audit of rule.only === 'template' ? [auditTemplate] : [auditMessage, auditTemplate]) {
              const found = audit(whole, given)
              count(found)
              expect(leftOf(found, audit(applyFixes(whole, found).text, given))).toEqual([])
            }
          }),
          { numRuns: 8, examples: [['', '']] },
        )
      }
      const { messages = [], consent } = campaigns[rule.check] ?? {}
      const given = { ...known, ...place, ...(rule.purposes ? { purpose } : {}), ...(consent ? { consent } : {}) }
      const dated = messages.map((message) => ({ receivedAt: `${day}T10:00:00+08:00`, ...message }))
      const found = await violationsOf(dated, given)
      count(found.flat())
      const fixed = dated.map((message, i) => ({ ...message, text: applyFixes(message.text, found[i]!).text }))
      const again = await violationsOf(fixed, given)
      expect(found.flatMap((each, i) => leftOf(each, again[i]!))).toEqual([])
      expect(seen.get(rule.id)?.broken, 'the rule was broken').toBeGreaterThan(0)
    },
  )

  test('every check that could have a fix had one', () => {
    const checkOf = new Map<string, CheckName>(rulesWithMarkets().map(({ rule }) => [rule.id, rule.check]))
    const all = new Set(checkOf.values())
    for (const [rule, { fixed }] of seen) if (fixed > 0) all.delete(checkOf.get(rule)!)
    expect([...all].sort()).toEqual(withoutFix)
  })
})

async function violationsOf(messages: readonly Message[], options: AuditCampaignOptions) {
  const all: (readonly Violation[])[] = []
  for await (const { violations } of auditCampaign(messages, options)) all.push(violations)
  return all
}

/** What no edit of the text puts right, or what only its writer can. */
const withoutFix: readonly CheckName[] = [
  'code-length',
  'code-purpose',
  'code-variable',
  'code-words',
  'consent-basis',
  'consent-expired',
  'consent-missing',
  'consent-proof',
  'consent-purpose',
  'consent-withdrawn',
  'contact-missing',
  'forbidden-topic',
  'frequency',
  'many-senders',
  'members-only',
  'mixed-port',
  'nearly-empty-part',
  'phrase-missing',
  'quiet-hours',
  'record-consent-time',
  'record-fields',
  'record-retention',
  'renamed-resend',
  'sender-kind',
  'sender-pattern',
  'sender-unregistered',
  'silence-clause',
  'too-long',
  'unfilled-variable',
  'variable-limit',
  'variable-link',
  'variables-adjacent',
  'variables-barred',
  'variables-only',
]
