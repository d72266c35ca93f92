import fc from 'fast-check'
import { complaintReport, complaintSummary, createScanner, inboxLite, type Message } from 'junksift'
import { describe, expect, test } from 'vitest'

const scanner = createScanner(inboxLite())
const report = (message: Message) => complaintReport(message, scanner.scan(message))
const invoices = '代开发票,验后付款,电话13800001234'
const sale = '【某某旗舰店】双11狂欢!全场5折起,戳 t.cn/A6xyz 速抢'

describe('complaintSummary', () => {
  test('counts groups, kinds and senders by month, oldest first, undated last', () => {
    const { complaints, periods } = complaintSummary(
      [
        { text: sale, sender: '106900001234', receivedAt: '2026-11-10T08:00+08:00' },
        { text: sale, sender: '106900001234', receivedAt: '2026-11-11T08:00+08:00' },
        { text: invoices, sender: '13800001234', receivedAt: '2026-11-12T08:00+08:00' },
        { text: '晚上一起吃火锅吗?', sender: '13800001235', receivedAt: '2026-11-12T08:00+08:00' },
        { text: invoices, sender: '16512345678' },
        { text: invoices, receivedAt: '2026-10-31T23:00-05:00' },
      ].map(report),
    )
    expect(complaints).toBe(6)
    expect(periods.map(({ period, complaints: n }) => [period, n])).toEqual([
      ['2026-10', 1],
      ['2026-11', 4],
      [null, 1],
    ])
    expect(periods[1]).toMatchObject({
      uncategorised: 1,
      groups: { 商业营销: { count: 2, share: 2 / 3 }, 涉嫌违法: { count: 1, share: 1 / 3 } },
      senders: {
        port: { count: 2, share: 0.5 },
        pointToPoint: { count: 2, share: 0.5 },
        other: { count: 0, share: 0 },
      },
    })
    expect(periods[1]?.kinds.map(({ kind, count }) => [kind?.['zh-CN'], count])).toEqual([
      ['零售业推销', 2],
      ['出售发票证件', 1],
    ])
  })

  test('counts by quarter, and takes times of any form', () => {
    const times = [Date.UTC(2026, 0, 1), '2026-03-31', 'Fri, 01 May 2026 00:00:00 GMT', '2026-12-01']
    const { periods } = complaintSummary(
      times.map((receivedAt) => report({ text: sale, receivedAt })),
      { by: 'quarter' },
    )
    expect(periods.map(({ period, complaints }) => [period, complaints])).toEqual([
      ['2026-Q1', 2],
      ['2026-Q2', 1],
      ['2026-Q4', 1],
    ])
  })

  test('a time that is none counts as none', () => {
    const [period] = complaintSummary([{ ...report({ text: sale }), receivedAt: 'soon' }]).periods
    expect(period?.period).toBeNull()
  })

  test('nothing is lost, whatever the months', () => {
    const reports = [invoices, sale, '在吗'].map((text) => report({ text }))
    const one = fc.record({ report: fc.constantFrom(...reports), time: fc.integer({ min: 0, max: 2e12 }) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), fc.constantFrom('month', 'quarter'), (given, by) => {
        const dated = given.map(({ report: each, time }) => ({ ...each, receivedAt: new Date(time).toISOString() }))
        const { complaints, periods } = complaintSummary(dated, { by })
        expect(complaints).toBe(given.length)
        expect(periods.reduce((sum, period) => sum + period.complaints, 0)).toBe(given.length)
        for (const { complaints: total, uncategorised, kinds, groups } of periods) {
          expect(uncategorised + kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total)
          expect(groups.商业营销.count + groups.涉嫌违法.count).toBe(total - uncategorised)
        }
      }),
    )
  })

  test('refuses wrong options', () => {
    expect(() => complaintSummary([], { by: 'year' as never })).toThrow(/complaintSummary.by/)
    expect(() => complaintSummary([], { of: 1 } as never)).toThrow(/complaintSummary.of/)
  })
})
