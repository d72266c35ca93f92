import { signatureOf } from '../../analysis/signature'
import type { Check } from '../check'
import type { AuditContext } from '../context'
import { workingDaysBetween } from '../local-time'
import type { ConsentBasis } from '../options'
import type { Purpose } from '../types'

/** No consent, or none of a kind that counts. */
export const consentMissing: Check = {
  group: 'consent',
  ofText: false,
  reason: { en: 'There is no record of the recipient’s consent.', 'zh-CN': '没有接收者同意或请求的记录。' },
  inspect: ({ consent }) => (consent === null ? {} : undefined),
}

/** Consent that was taken rather than given. */
export const consentBasis: Check<{ readonly barred: readonly ConsentBasis[] }> = {
  group: 'consent',
  ofText: false,
  reason: {
    en: 'Consent by {basis} does not count: it must be given.',
    'zh-CN': '以“{basisZh}”取得的同意无效，须由接收者明确作出。',
  },
  inspect: ({ consent }, { barred }) =>
    consent && barred.includes(consent.basis)
      ? { detail: { basis: consent.basis, basisZh: basesInChinese[consent.basis] } }
      : undefined,
}

const basesInChinese: Readonly<Record<ConsentBasis, string>> = {
  express: '明示同意',
  request: '主动请求',
  'soft-opt-in': '既有客户',
  default: '默认勾选',
  silence: '未回复即同意',
}

/** Consent for something else. */
export const consentPurpose: Check = {
  group: 'consent',
  ofText: false,
  reason: {
    en: 'The consent is for {purposes}, not for {purpose}.',
    'zh-CN': '同意的范围是{purposesZh}，不含{purposeZh}。',
  },
  inspect: ({ consent, purpose }) => {
    const purposes = consent?.purposes ?? ['marketing']
    if (!consent || purposes.includes(purpose)) return undefined
    const purposesZh = purposes.map((each) => purposesInChinese[each])
    return { detail: { purposes, purpose, purposesZh, purposeZh: purposesInChinese[purpose] } }
  },
}

const purposesInChinese: Readonly<Record<Purpose, string>> = {
  verification: '验证码',
  notification: '通知',
  marketing: '营销',
  personal: '个人',
}

/** Consent that was taken back. */
export const consentWithdrawn: Check<{
  /** Working days that the sender has to stop. Default 0. */
  readonly graceDays?: number
}> = {
  group: 'consent',
  ofText: false,
  reason: {
    en: 'The recipient refused further messages on {day}.',
    'zh-CN': '接收者已于{day}拒绝继续接收。',
  },
  inspect: (context, { graceDays = 0 }) => {
    const at = withdrawal(context)
    if (at === undefined || isUnderOtherName(context)) return undefined
    const passed = context.time ? workingDaysBetween(at, context.time.instant) : Infinity
    return passed >= graceDays ? { detail: { day: dayOf(at) } } : undefined
  },
}

/** Sent again under another name to somebody who refused. */
export const renamedResend: Check = {
  group: 'consent',
  ofText: false,
  reason: {
    en: 'The recipient refused messages of "{refused}" on {day}; this one comes under another name.',
    'zh-CN': '接收者已于{day}拒绝“{refused}”的短信，本条换名再次发送。',
  },
  inspect: (context) => {
    const at = withdrawal(context)
    if (at === undefined || !isUnderOtherName(context)) return undefined
    return { detail: { day: dayOf(at), refused: context.consent?.withdrawnFrom ?? '' } }
  },
}

/** When consent was taken back, if that was before the message. */
function withdrawal({ consent, time }: AuditContext): number | undefined {
  if (consent?.withdrawnAt === undefined) return undefined
  const at = +new Date(consent.withdrawnAt)
  return time && at > time.instant + dayOnly(time.minutes) ? undefined : at
}

/** A day without an hour lasts to its end. */
const dayOnly = (minutes: number | undefined) => (minutes === undefined ? 86_399_999 : 0)

function isUnderOtherName({ consent, analysis, message }: AuditContext): boolean {
  const refused = consent?.withdrawnFrom
  if (refused === undefined) return false
  return signatureOf(analysis)?.name !== refused && message.sender !== refused
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}

/** Consent that ran out. */
export const consentExpired: Check = {
  group: 'consent',
  ofText: false,
  reason: { en: 'The consent ran out on {day}.', 'zh-CN': '同意已于{day}到期。' },
  inspect: ({ consent, time }) => {
    if (consent?.expiresAt === undefined || !time) return undefined
    const at = +new Date(consent.expiresAt)
    return at < time.instant ? { detail: { day: dayOf(at) } } : undefined
  },
}

/** Consent without proof that could be shown. */
export const consentProof: Check = {
  group: 'consent',
  ofText: false,
  reason: {
    en: 'There is no proof of consent to hand to the carrier.',
    'zh-CN': '缺少可提交给基础电信企业审核的同意或请求证明。',
  },
  inspect: ({ consent }) => (consent && (consent.proof ?? '').trim() === '' ? {} : undefined),
}

/** Marketing to people who are no members, where the platform lets only members be written to. */
export const membersOnly: Check = {
  group: 'consent',
  ofText: false,
  reason: { en: 'Marketing may go to members only.', 'zh-CN': '营销短信只能向会员发送。' },
  inspect: ({ options: { audience } }) => (audience?.members === false ? {} : undefined),
}

/** Records of sending without a field that the law asks for. */
export const recordFields: Check = {
  group: 'record',
  ofText: false,
  reason: { en: 'The send record lacks: {fields}.', 'zh-CN': '发送记录缺少：{fieldsZh}。' },
  inspect: ({ campaign, message, time }) => {
    if (!campaign) return undefined
    const lacks = [
      message.sender === undefined && (['sender', '发送号码'] as const),
      message.recipient === undefined && (['recipient', '接收号码'] as const),
      time?.minutes === undefined && (['time', '发送时间'] as const),
    ].filter((field) => field !== false)
    if (lacks.length === 0) return undefined
    return { detail: { fields: lacks.map(([field]) => field), fieldsZh: lacks.map(([, field]) => field) } }
  },
}

/** A record of consent that does not say when it was given. */
export const recordConsentTime: Check = {
  group: 'record',
  ofText: false,
  reason: { en: 'The record does not say when consent was given.', 'zh-CN': '记录中缺少接收者订阅（同意）的时间。' },
  inspect: ({ campaign, consent }) => (campaign && consent && consent.givenAt === undefined ? {} : undefined),
}

/** Records that are not kept long enough. */
export const recordRetention: Check<{ readonly months: number }> = {
  group: 'record',
  ofText: false,
  reason: {
    en: 'Send records are kept for {kept} months; at least {months} are asked for.',
    'zh-CN': '发送记录保存 {kept} 个月，至少须保存 {months} 个月。',
  },
  inspect: ({ options: { retentionMonths } }, { months }) =>
    retentionMonths !== undefined && retentionMonths < months
      ? { detail: { kept: retentionMonths, months } }
      : undefined,
}
