import type { RuleSource } from '../types'
import { consentRules } from './consent-rules'
import type { RuleSpec } from './rule'

// Of MIIT Order 74 only arts. 21–23 and secondary reports are known: nothing is encoded that was not reported, such as how
// consent may be asked for by message, or when a refusal must be honoured. Article numbers of Order 31 are left out, since
// its text was not read. No order has a sending hour.
const order31: RuleSource = {
  instrument: 'MIIT Order 31 (2015) 通信短信息服务管理规定',
  inForceFrom: '2015-06-30',
  inForceTo: '2026-04-30',
  sureness: 'secondary',
}
const order74: RuleSource = {
  instrument: 'MIIT Order 74 (2026) 通信短信息服务管理规定',
  inForceFrom: '2026-05-01',
  sureness: 'secondary',
}
const advertising43: RuleSource = { instrument: 'Advertising Law 广告法', article: 'art. 43', sureness: 'secondary' }
const samr37: RuleSource = {
  instrument: 'SAMR Order 37 (2021) 网络交易监督管理办法',
  article: 'art. 16',
  inForceFrom: '2021',
  sureness: 'secondary',
  datesSureness: 'general knowledge',
}
const pipl24: RuleSource = {
  instrument: 'PIPL 个人信息保护法',
  article: 'art. 24 para. 2',
  inForceFrom: '2021',
  sureness: 'law',
  datesSureness: 'general knowledge',
}
const notice794: RuleSource = {
  instrument: '信管函〔2023〕794号 (port SMS conduct, signature filing)',
  inForceFrom: '2023',
  sureness: 'secondary',
  datesSureness: 'general knowledge',
}
const consumers29: RuleSource = {
  instrument: 'Consumer Protection Law 消费者权益保护法',
  article: 'art. 29 para. 3',
  sureness: 'general knowledge',
}
const civilCode1033: RuleSource = {
  instrument: 'Civil Code 民法典',
  article: 'art. 1033',
  inForceFrom: '2021',
  sureness: 'general knowledge',
}
const telecom56: RuleSource = {
  instrument: 'Telecommunications Regulations 电信条例',
  article: 'art. 56',
  sureness: 'general knowledge',
}
const numberingPlan: RuleSource = {
  instrument: 'MIIT numbering plan 电信网编号计划 (106x ports)',
  sureness: 'secondary',
}
const gateways: RuleSource = { instrument: 'SMS gateways in China', sureness: 'vendor practice' }

/** The articles on commercial messages. */
const block: RuleSource = {
  instrument: 'MIIT Order 74 (2026) 通信短信息服务管理规定',
  article: 'arts. 21–23',
  inForceFrom: '2026-05-01',
  sureness: 'secondary',
}

/** Mainland China. */
export function chineseRules(): readonly RuleSpec[] {
  return [
    {
      id: 'cn/opt-out-missing',
      check: 'opt-out-missing',
      severity: 'error',
      purposes: ['marketing'],
      sources: [order31, block, advertising43, samr37, pipl24],
    },
    {
      id: 'cn/opt-out-unusable',
      check: 'opt-out-unusable',
      severity: 'error',
      purposes: ['marketing'],
      sources: [order31, block, samr37, pipl24],
      params: { accepts: [] },
    },
    {
      id: 'cn/opt-out-double',
      check: 'opt-out-double',
      severity: 'warning',
      purposes: ['marketing'],
      sources: [gateways],
    },
    {
      id: 'cn/signature-missing',
      check: 'signature-missing',
      severity: 'error',
      channels: ['sms'],
      only: 'message',
      sources: [order74, notice794, gateways],
      ofMarketing: [advertising43, samr37],
    },
    {
      id: 'cn/signature-neutral',
      check: 'signature-neutral',
      severity: 'error',
      only: 'message',
      sources: [order74, { ...notice794, sureness: 'vendor practice' }, gateways],
    },
    {
      id: 'cn/signature-other',
      check: 'signature-other',
      severity: 'error',
      only: 'message',
      sources: [order74, notice794],
    },
    {
      id: 'cn/contact-missing',
      check: 'contact-missing',
      severity: 'info',
      purposes: ['marketing'],
      sources: [advertising43, samr37],
    },
    {
      id: 'cn/sender-kind',
      check: 'sender-kind',
      severity: 'warning',
      purposes: ['marketing'],
      channels: ['sms'],
      sources: [numberingPlan],
      params: { barred: ['mobile', 'virtual', 'broadnet', 'iot', 'international', 'landline'] },
    },
    {
      id: 'cn/mixed-port',
      check: 'mixed-port',
      severity: 'warning',
      channels: ['sms'],
      sources: [
        { ...order31, sureness: 'general knowledge' },
        { ...order74, sureness: 'secondary' },
      ],
    },
    {
      id: 'cn/forbidden-topic',
      check: 'forbidden-topic',
      severity: 'error',
      sources: [order31, telecom56],
      params: { topics: ['gambling', 'sexual', 'contraband', 'invoice'], least: 2 },
    },
    {
      id: 'cn/silence-clause',
      check: 'silence-clause',
      severity: 'error',
      sources: [order31, civilCode1033, consumers29],
    },
    ...consentRules('cn', [order31, { ...order74, article: 'art. 21' }, advertising43, consumers29], {
      // Of Order 74 only that it stresses express consent was reported, not its words on consent by default.
      basis: [order31, { ...order74, sureness: 'general knowledge' }, civilCode1033],
      barred: ['default', 'silence', 'soft-opt-in'],
      withdrawn: [order31, advertising43, samr37],
      graceDays: 0,
    }),
    {
      id: 'cn/consent-proof',
      check: 'consent-proof',
      severity: 'error',
      purposes: ['marketing'],
      sources: [{ ...order74, article: 'art. 21' }],
    },
    {
      id: 'cn/renamed-resend',
      check: 'renamed-resend',
      severity: 'error',
      purposes: ['marketing'],
      sources: [samr37],
    },
    { id: 'cn/record-fields', check: 'record-fields', severity: 'warning', sources: [order31, order74] },
    { id: 'cn/record-consent-time', check: 'record-consent-time', severity: 'warning', sources: [order31] },
    {
      id: 'cn/record-retention-5-months',
      check: 'record-retention',
      severity: 'error',
      sources: [order31],
      params: { months: 5 },
    },
    {
      id: 'cn/record-retention-6-months',
      check: 'record-retention',
      severity: 'error',
      sources: [order74],
      params: { months: 6 },
    },
  ]
}
