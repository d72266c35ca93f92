import type { AuditConsent, AuditMarket, AuditOptions, AuditProvider, Message } from 'junksift'
import { generalRules } from '../../src/audit/rules/general'
import { marketData } from '../../src/audit/rules/markets'
import { providerData } from '../../src/audit/rules/providers'
import type { CheckName, RuleSpec } from '../../src/audit/rules/rule'

/** A message and options that break a rule. */
type Trial = readonly [input: string | Message, options?: Partial<AuditOptions>]

const promo = '【青禾家居】会员您好，全场5折起，'
const proof = 'form 17'

/** Messages that break a rule of a check, whatever the market. */
export const breaking: Record<CheckName, readonly Trial[]> = {
  'label-missing': [['Big sale today']],
  'signature-missing': [['会员您好，全场5折起']],
  'signature-neutral': [['【温馨提示】会员您好，全场5折起']],
  'signature-form': [[`【${'青禾家居'.repeat(5)}】会员您好`], ['[青禾家居]会员您好，全场5折起，拒收请回复R']],
  'signature-place': [['会员您好，全场5折起，拒收请回复R【青禾家居】']],
  'signature-in-body': [[`${promo}【限时】抢购`]],
  'signature-other': [[promo, { signature: '木棉书店' }]],
  'brand-missing': [['big sale today, everything must go']],
  'contact-missing': [['big sale today']],
  'sender-kind': [[promo, { sender: '13800001111' }]],
  'sender-pattern': [
    ['x', { sender: '+33612345678' }],
    ['x', { sender: '38123' }],
    ['x', { sender: 'VM-ABCDEF-S' }],
    ['x', { sender: 'Acme' }],
  ],
  'sender-unregistered': [['x', { sender: 'ACME' }]],
  'many-senders': [],
  'mixed-port': [],
  'opt-out-missing': [['big sale today']],
  'opt-out-unusable': [
    ['sale today, to opt out call us'],
    [`${promo}退订无效`],
    ['sale today, unsubscribe'],
    [`${promo}T退汀`],
    ['특가 할인 이벤트 수신거부'],
  ],
  'opt-out-form': [[`${promo}退订回N`]],
  'opt-out-position': [[`${promo}拒收请回复R，欢迎选购`], ['무료수신거부 080-123-4567 특가 할인 이벤트']],
  'opt-out-double': [[`${promo}退订回T，拒收请回复R`], ['Reply STOP to opt out. Reply END to opt out']],
  'opt-out-unwanted': [[`${promo}拒收请回复R`]],
  'opt-out-keyword': [
    ['Sale today. Reply BYE to be removed'],
    ['Sale today. Reply STOPP to opt out'],
    [`${promo}回T退订`],
  ],
  'opt-out-languages': [['Sale today. Unsub 21234567. Reply UNSUB to opt out']],
  'code-words': [['【青禾家居】您的登录密码为482913']],
  'code-purpose': [['【青禾家居】验证码482913']],
  'code-link': [['【青禾家居】验证码482913，详见 m.example.com/11']],
  'code-contact': [['【青禾家居】验证码482913，详询13800138000']],
  'code-length': [['您的验证码是${NUM_12}，5分钟内有效']],
  'marketing-unwanted': [['【青禾家居】您的订单已发货，全场秒杀抢购中']],
  'short-link': [[`${promo}戳 t.cn/A6xyz`]],
  'redirect-link': [[`${promo}戳 go.example.cn/r?url=https://other.example.com/a`]],
  'disguised-link': [[`${promo}戳 example。cn/a`]],
  'barred-link': [[`${promo}加 line.me/ti/p/abc`]],
  'ip-link': [[`${promo}戳 http://10.20.30.40/a`]],
  'variable-link': [['会员您好，详见 https://example.com/${id}']],
  'variables-adjacent': [['会员您好，${a}${b}']],
  'variables-only': [['${a}，${b}']],
  'variable-limit': [['会员您好，${TXT_99}']],
  'variables-barred': [['会员您好，${name}']],
  'code-variable': [['验证码${a}，${b}分钟内有效']],
  'unfilled-variable': [[`${promo}\${name}`]],
  symbol: [[`${promo}★爆款★`]],
  disguise: [[`${promo}加微·信`]],
  traditional: [['【青禾家居】會員您好，優惠來襲']],
  'personal-contact': [[`${promo}加微信abc12345咨询`]],
  'forbidden-topic': [
    [`${promo}澳门赌场线上娱乐城，首存送彩金，无抵押贷款秒批`],
    ['Online casino: free spins, jackpot and sports betting bonus'],
  ],
  'member-address': [['【青禾家居】全场5折起']],
  'phrase-missing': [['Acme: big sale today. Reply STOP to opt out']],
  'silence-clause': [[`${promo}如不回复视为同意接收`]],
  'consent-missing': [[promo, { consent: null }]],
  'consent-basis': [[promo, { consent: { basis: 'default', proof } }]],
  'consent-purpose': [[promo, { consent: { basis: 'express', purposes: ['verification'], proof } }]],
  'consent-withdrawn': [[promo, { consent: { basis: 'express', withdrawnAt: '2026-01-01', proof } }]],
  'consent-expired': [[promo, { consent: { basis: 'express', expiresAt: '2026-01-01', proof } }]],
  'consent-proof': [[promo, { consent: { basis: 'express' } }]],
  'renamed-resend': [[promo, { consent: { basis: 'express', withdrawnAt: '2026-01-01', withdrawnFrom: '木棉' } }]],
  'members-only': [[promo, { audience: { members: false } }]],
  'quiet-hours': [[promo, { date: '2026-10-01T03:00:00-05:00', timeZone: 'America/Chicago' }]],
  frequency: [],
  'record-fields': [],
  'record-consent-time': [],
  'record-retention': [[promo, { retentionMonths: 1 }]],
  'too-long': [[`${promo}${'好物上新，'.repeat(300)}`]],
  'needless-unicode': [[`Acme: sale – today. ${'Come and see us. '.repeat(5)}`]],
  'nearly-empty-part': [['好'.repeat(72)]],
}

/** Messages of a campaign that break a rule about several of them. */
export const campaigns: Partial<
  Record<CheckName, { readonly messages: readonly Message[]; readonly consent?: ReadonlyMap<string, AuditConsent> }>
> = {
  'many-senders': {
    messages: ['1', '2', '3'].map((end) => ({ text: 'Acme: big sale today', sender: `1202555010${end}` })),
  },
  'mixed-port': {
    messages: [
      { text: promo, sender: '106900001111' },
      { text: '【青禾家居】您的订单已发货，运单号SF1234567890', sender: '106900001111' },
    ],
  },
  frequency: {
    messages: Array.from({ length: 60 }, () => ({
      text: '【青禾家居】验证码482913，5分钟内有效',
      recipient: '13800000001',
      receivedAt: '2026-10-01T10:00:00+08:00',
    })),
  },
  'record-fields': { messages: [{ text: promo }] },
  'record-consent-time': {
    messages: [{ text: promo, recipient: '13800000001' }],
    consent: new Map([['13800000001', { basis: 'express', proof }]]),
  },
}

/** A rule, and where it applies. */
export interface RuleOfMarket {
  readonly rule: RuleSpec
  readonly options: Pick<AuditOptions, 'market' | 'provider'>
}

/** Every rule there is. */
export function rulesWithMarkets(): readonly RuleOfMarket[] {
  return [
    ...generalRules().map((rule): RuleOfMarket => ({ rule, options: { market: 'CN' } })),
    ...(Object.keys(marketData) as AuditMarket[]).flatMap((market) =>
      marketData[market].rules().map((rule): RuleOfMarket => ({ rule, options: { market } })),
    ),
    ...(Object.keys(providerData) as AuditProvider[]).flatMap((provider) =>
      providerData[provider].rules().map((rule): RuleOfMarket => ({ rule, options: { market: 'CN', provider } })),
    ),
  ]
}
