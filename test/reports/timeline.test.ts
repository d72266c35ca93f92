import { describe, expect, test } from 'vitest'
import { timelineOf } from '../../src/reports/timeline'

const at = (...times: readonly (string | null)[]) => ({
  times: times.map((time) => (time === null ? null : +new Date(time))),
  verdicts: times.map((_, i) => i % 3),
})
const labels = (...times: readonly (string | null)[]) => timelineOf(at(...times), 'UTC').map(({ label }) => label)

describe('timelineOf', () => {
  test('goes by the hour, day, month or year as the messages span it, empty stretches among them', () => {
    expect(labels('2026-11-11T08:59Z', '2026-11-11T10:00Z')).toEqual([
      '2026-11-11 08:00',
      '2026-11-11 09:00',
      '2026-11-11 10:00',
    ])
    expect(labels('2026-11-08T23:00Z', '2026-11-12T01:00Z')).toEqual(
      ['08', '09', '10', '11', '12'].map((day) => `2026-11-${day}`),
    )
    expect(labels('2026-01-31T00:00Z', '2026-06-01T00:00Z')).toEqual(
      ['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}`),
    )
    expect(labels('2010-01-31T00:00Z', '2026-06-01T00:00Z')).toHaveLength(17)
  })

  test('counts by verdict and leaves out messages without a time', () => {
    expect(timelineOf(at('2026-11-11T08:00Z', null, '2026-11-11T08:30Z', '2026-11-11T08:40Z'), 'UTC')).toEqual([
      { label: '2026-11-11 08:00', counts: [2, 0, 1] },
    ])
    expect(labels(null)).toEqual([])
  })

  test('times far apart make no more stretches than can be drawn', () => {
    expect(labels('1970-01-01', '+275760-01-01')).toEqual(['1970', '275760'])
    const spread = Array.from({ length: 400 }, (_, i) => new Date(i * 1e12).toISOString())
    expect(labels(...spread).length).toBeLessThanOrEqual(180)
  })

  test('days are those of the zone', () => {
    expect(timelineOf(at('2026-11-10T16:30Z', '2026-11-20T16:30Z'), 'Asia/Shanghai')[0]?.label).toBe('2026-11-11')
    expect(timelineOf(at('2026-11-10T18:20Z'), 'Asia/Kolkata')[0]?.label).toBe('2026-11-10 23:00')
    expect(timelineOf(at('2026-11-10T18:30Z'), 'Asia/Kolkata')[0]?.label).toBe('2026-11-11 00:00')
  })
})
