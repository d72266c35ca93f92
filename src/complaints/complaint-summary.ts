import { startAnalysis } from '../analysis/part'
import { senderTypeOf } from '../analysis/sender-type'
import { optionError } from '../core/errors'
import { checkKeys } from '../core/options'
import type { ComplaintReport, LocalText } from './complaint'
import type { ComplaintGroup } from './complaint-category'

/** Options of {@link index!complaintSummary | complaintSummary}. */
export interface ComplaintSummaryOptions {
  /** What counts are given for; 12321 publishes quarters. Default `month`. */
  readonly by?: 'month' | 'quarter'
}

/** A number of complaints, and its share of those that have a category, 0…1. */
export interface ComplaintShare {
  readonly count: number
  readonly share: number
}

/** The complaints of one period, in the shape of 12321's published counts. */
export interface ComplaintPeriod {
  /** `2026-11`, `2026-Q4`; `null` for complaints without a time. */
  readonly period: string | null
  /** All complaints of the period, those without a category among them. */
  readonly complaints: number
  readonly uncategorised: number
  readonly groups: Readonly<Record<ComplaintGroup, ComplaintShare>>
  /** Kinds, most first; `kind` is `null` where the counts name none. */
  readonly kinds: readonly (ComplaintShare & { readonly group: ComplaintGroup; readonly kind: LocalText | null })[]
  /** Ports (106…) and people's numbers; shares of all complaints of the period. */
  readonly senders: Readonly<Record<'port' | 'pointToPoint' | 'other', ComplaintShare>>
}

/** Complaints by period, oldest first. */
export interface ComplaintSummary {
  readonly version: 1
  readonly complaints: number
  readonly periods: readonly ComplaintPeriod[]
}

/**
 * Counts complaints by period and category, in the shape of the counts that 12321 publishes: the shares of commercial
 * marketing (商业营销) and of what is suspected to break the law (涉嫌违法), the kinds by share, and how many came from
 * ports and from people's numbers.
 *
 * A time that is written with a month keeps that month, whatever zone it is in; other times count in UTC.
 *
 * @param reports - from {@link index!complaintReport | complaintReport}, or what came back from JSON
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { complaintReport, complaintSummary, createScanner, inboxLite } from 'junksift'
 *
 * const scanner = createScanner(inboxLite())
 * const messages = [
 *   { text: '代开发票,验后付款,电话13800001234', sender: '13700005678', receivedAt: '2026-11-01T00:30+08:00' },
 *   { text: '【某某旗舰店】双11狂欢!全场5折起,戳 t.cn/A6xyz 速抢', sender: '106900001234', receivedAt: '2026-11-10' },
 * ]
 * const { periods } = complaintSummary(messages.map((message) => complaintReport(message, scanner.scan(message))))
 *
 * console.log(periods[0]?.period, periods[0]?.groups.商业营销) // 2026-11 { count: 1, share: 0.5 }
 * console.log(periods[0]?.kinds.map(({ kind }) => kind?.['zh-CN'])) // [ '出售发票证件', '零售业推销' ]
 * ```
 */
export function complaintSummary(
  reports: Iterable<ComplaintReport>,
  options: ComplaintSummaryOptions = {},
): ComplaintSummary {
  checkKeys('complaintSummary', options, ['by'])
  const { by = 'month' } = options
  if (!/^(?:month|quarter)$/.test(by)) throw optionError('complaintSummary.by', by, 'month or quarter')
  const byPeriod = new Map<string | null, ComplaintReport[]>()
  let complaints = 0
  for (const report of reports) {
    complaints++
    const period = periodOf(report.receivedAt, by)
    const others = byPeriod.get(period)
    if (others) others.push(report)
    else byPeriod.set(period, [report])
  }
  const periods = [...byPeriod].sort(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
  return { version: 1, complaints, periods: periods.map(([period, list]) => summariseOne(period, list)) }
}

function periodOf(receivedAt: string | null, by: 'month' | 'quarter'): string | null {
  if (receivedAt === null) return null
  const written = /^\d{4}-\d{2}/.exec(receivedAt)?.[0]
  const time = +new Date(receivedAt)
  const month = written ?? (Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 7))
  if (month === null) return null
  return by === 'month' ? month : `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`
}

function summariseOne(period: string | null, reports: readonly ComplaintReport[]): ComplaintPeriod {
  const categories = reports.flatMap(({ category }) => category ?? [])
  const shareOf = (count: number, total: number): ComplaintShare => ({ count, share: total === 0 ? 0 : count / total })
  const inGroup = (group: ComplaintGroup) =>
    shareOf(categories.filter((category) => category.group === group).length, categories.length)
  const kinds = new Map<string, { group: ComplaintGroup; kind: LocalText | null; count: number }>()
  for (const { group, kind } of categories) {
    const key = `${group}/${kind?.['zh-CN'] ?? ''}`
    kinds.set(key, { group, kind, count: (kinds.get(key)?.count ?? 0) + 1 })
  }
  const senders = reports.map(senderKindOf)
  const bySender = (kind: (typeof senders)[number]) =>
    shareOf(senders.filter((each) => each === kind).length, reports.length)
  return {
    period,
    complaints: reports.length,
    uncategorised: reports.length - categories.length,
    groups: { 商业营销: inGroup('商业营销'), 涉嫌违法: inGroup('涉嫌违法') },
    kinds: [...kinds.values()]
      .sort((a, b) => b.count - a.count)
      .map(({ group, kind, count }) => ({ group, kind, ...shareOf(count, categories.length) })),
    senders: { port: bySender('port'), pointToPoint: bySender('pointToPoint'), other: bySender('other') },
  }
}

function senderKindOf({ reportedNumber }: ComplaintReport): 'port' | 'pointToPoint' | 'other' {
  const type = senderTypeOf(startAnalysis({ text: '', sender: reportedNumber ?? '' }))
  if (type.startsWith('port-')) return 'port'
  return /^(?:mobile|virtual|broadnet)$/.test(type) ? 'pointToPoint' : 'other'
}
