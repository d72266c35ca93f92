import type { Check } from '../check'
import type { LocalTime } from '../local-time'
import type { Purpose } from '../types'

/** Sent at an hour or on a day when it must not be. */
export const quietHours: Check<{
  /** Sending is allowed from this time on, as `HH:MM`. */
  readonly from: string
  /** … and before this one. */
  readonly to: string
  /** Breaks within that time. */
  readonly breaks?: readonly (readonly [from: string, to: string])[]
  /** Neither on Sundays nor on holidays. */
  readonly workdays?: boolean
  /** Allowed at any hour with consent for the night. */
  readonly nightConsent?: boolean
}> = {
  group: 'time',
  ofText: false,
  reason: {
    en: 'Sent at {at}, outside the hours {hours} of the recipient.',
    'zh-CN': '发送时间为{at}，不在允许时段{hoursZh}（接收方当地时间）内。',
  },
  inspect: ({ time, endTime, consent, options }, { from, to, breaks = [], workdays = false, nightConsent = false }) => {
    if (!time || (nightConsent && consent?.night)) return undefined
    const isWrong = ({ minutes, day, weekday }: LocalTime) =>
      (workdays && (weekday === 0 || options.holidays?.includes(day) === true)) ||
      (minutes !== undefined &&
        (minutes < minutesOf(from) ||
          minutes >= minutesOf(to) ||
          breaks.some(([start, end]) => minutes >= minutesOf(start) && minutes < minutesOf(end))))
    const overnight = endTime !== undefined && endTime.day !== time.day
    const wrong = isWrong(time) ? time : endTime && (overnight || isWrong(endTime)) ? endTime : undefined
    if (!wrong) return undefined
    const stretches = [from, ...breaks.flat(), to].flatMap((time, i, all) =>
      i % 2 === 0 ? [`${time}–${all[i + 1] ?? ''}`] : [],
    )
    const hours = `${workdays ? 'Mon–Sat, no holidays, ' : ''}${stretches.join(', ')}`
    const hoursZh = `${workdays ? '周一至周六（节假日除外）' : ''}${stretches.join('、')}`
    const at = `${wrong.day}${wrong.minutes === undefined ? '' : ` ${clock(wrong.minutes)}`}`
    return { detail: { at, hours, hoursZh } }
  },
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** More messages to one recipient than the platform lets through. */
export const frequency: Check<{
  readonly most: number
  readonly perSeconds: number
  readonly purposes: readonly Purpose[]
  /** Counts only messages of the same signature. Default `false`. */
  readonly bySignature?: boolean
}> = {
  group: 'time',
  ofText: false,
  reason: {
    en: 'Message {count} to this recipient within {period}: at most {most} are let through.',
    'zh-CN': '{period}内向同一号码发送第 {count} 条，超过上限 {most} 条。',
  },
  inspect: ({ campaign }, { most, perSeconds, purposes, bySignature = false }) => {
    const count = campaign?.count(perSeconds, purposes, bySignature) ?? 0
    return count > most ? { detail: { count, most, period: periods[perSeconds] ?? `${perSeconds} s` } } : undefined
  },
}

const periods: Readonly<Record<number, string>> = { 60: '1 min', 3600: '1 h', 86_400: '24 h' }

/** The same content from many senders, which hides how much is sent. */
export const manySenders: Check<{ readonly from: number }> = {
  group: 'identity',
  ofText: false,
  reason: {
    en: 'The same content goes out from {count} senders.',
    'zh-CN': '相同内容由 {count} 个不同的号码或签名发出。',
  },
  inspect: ({ campaign }, { from }) => {
    const count = campaign?.sendersOfContent() ?? 0
    return count >= from ? { detail: { count } } : undefined
  },
}

/** One number for notices and marketing. */
export const mixedPort: Check = {
  group: 'identity',
  ofText: false,
  reason: {
    en: 'One sending number is used for marketing and for codes or notices.',
    'zh-CN': '同一端口号码既发送营销短信又发送验证码或通知。',
  },
  inspect: ({ campaign, purpose }) => {
    const others = campaign?.purposesOfSender().filter((used) => (used === 'marketing') !== (purpose === 'marketing'))
    return others && others.length > 0 ? {} : undefined
  },
}
