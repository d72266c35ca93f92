import { createScanner, quietHours, type Market, type QuietHoursOptions } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { describe, expect, test } from 'vitest'
import { quietHoursByMarket } from '../../src/lexicon/quiet-hours'
import { checkQuietRules } from '../../src/streams/quiet-time'
import { examplesOf } from '../support/examples'

const text = '【青禾购】双11全场5折起，满300减50，拒收请回复R'
const findingAt = (receivedAt: string, options: QuietHoursOptions = {}, locale?: string) =>
  createScanner({ detectors: [quietHours(options)] }).scan({ text, receivedAt, ...(locale && { locale }) }).findings[0]

test('keeps the contract of detectors', async () => {
  await detectorContract(() => quietHours(), examplesOf('quiet-hours'), { maxLength: 20_000 })
})

test('every market’s rules make sense and name their source', () => {
  for (const [market, rules] of Object.entries(quietHoursByMarket)) {
    expect(() => checkQuietRules(market, rules)).not.toThrow()
    expect(rules.source.length).toBeGreaterThan(20)
    expect(() => quietHours({ rules: { [market]: rules } })).not.toThrow()
  }
})

describe('the hours', () => {
  test.each([
    ['19:59', undefined],
    ['20:00', '20:00–08:00'],
    ['23:59', '20:00–08:00'],
    ['00:00', '20:00–08:00'],
    ['07:59', '20:00–08:00'],
    ['08:00', undefined],
  ])('of China at %s', (time, quiet) => {
    expect(findingAt(`2025-11-11T${time}:00+08:00`)?.detail.quiet).toBe(quiet)
  })

  test('twice a day in Taiwan', () => {
    const quietAt = (time: string) => findingAt(`2025-11-11T${time}:00+08:00`, { market: 'TW' })?.detail.quiet
    expect(['12:29', '12:30', '13:30', '21:00', '08:59', '09:00'].map(quietAt)).toEqual([
      undefined,
      '12:30–13:30',
      undefined,
      '21:00–09:00',
      '21:00–09:00',
      undefined,
    ])
  })

  test('Sundays and holidays in France', () => {
    const isHoliday = (date: string, market: Market) => market === 'FR' && date === '2025-11-11'
    const quietAt = (day: string) =>
      findingAt(`2025-11-${day}T12:00:00+01:00`, { market: 'FR', isHoliday })?.detail.quiet
    expect([quietAt('09'), quietAt('10'), quietAt('11')]).toEqual(['Sunday', undefined, 'holiday'])
  })

  test('follow summer time', () => {
    const at = (receivedAt: string) => findingAt(receivedAt, { market: 'FR' })?.detail.localTime
    expect(at('2025-07-16T20:30:00Z')).toBe('2025-07-16 22:30')
    expect(at('2025-12-17T20:30:00Z')).toBeUndefined()
  })
})

describe('where the recipient is', () => {
  const evening = '2025-11-12T21:30:00-05:00'
  test('in a market of several zones only what is quiet in all of them counts', () => {
    expect(findingAt(evening, { market: 'US' })).toBeUndefined()
    expect(findingAt('2025-11-12T05:00:00-05:00', { market: 'US' })?.code).toBe('law')
  })

  test('a zone that is known decides', () => {
    expect(findingAt(evening, { market: 'US', timeZone: 'America/New_York' })?.code).toBe('law')
    expect(findingAt(evening, { market: 'US', timeZone: () => 'America/Los_Angeles' })).toBeUndefined()
    expect(findingAt(evening, { market: 'US', timeZone: () => undefined })).toBeUndefined()
  })

  test('a zone that no one knows is a failure, not an answer', () => {
    const scanner = createScanner({ detectors: [quietHours({ timeZone: () => 'Mars/Olympus' })] })
    expect(scanner.scan({ text, receivedAt: evening }).outcomes['quiet-hours'].status).toBe('failed')
  })
})

test('rules can be added, changed and switched off', () => {
  const rules = {
    basis: 'law',
    spans: [{ from: '19:00', to: '09:00' }],
    timeZones: ['Asia/Kolkata'],
    source: 'my own',
  } as const
  expect(findingAt('2025-11-11T19:30:00+05:30', { market: 'IN', rules: { IN: rules } })?.detail.source).toBe('my own')
  expect(findingAt('2025-11-11T22:30:00+08:00', { rules: { CN: undefined } })).toBeUndefined()
})

test('it may be late: by itself it makes nothing suspect', () => {
  for (const { weight } of Object.values(quietHours().codes)) expect(weight).toBeLessThan(4)
})

const rules = quietHoursByMarket.CN
test.each([
  [{ market: 'XX' }, 'quietHours.market'],
  [{ timeZone: 'Mars/Olympus' }, 'quietHours.timeZone'],
  [{ timeZone: 8 }, 'quietHours.timeZone'],
  [{ rules: { XX: rules } }, 'quietHours.rules.XX'],
  [{ rules: { CN: { ...rules, basis: 'habit' } } }, 'quietHours.rules.CN.basis'],
  [{ rules: { CN: { ...rules, spans: [{ from: '24:00', to: '08:00' }] } } }, 'quietHours.rules.CN.spans[0].from'],
  [{ rules: { CN: { ...rules, spans: 'night' } } }, 'quietHours.rules.CN.spans'],
  [{ rules: { CN: { ...rules, days: [7] } } }, 'quietHours.rules.CN.days'],
  [{ rules: { CN: { ...rules, timeZones: [] } } }, 'quietHours.rules.CN.timeZones'],
  [{ rules: { CN: { ...rules, timeZones: ['Mars'] } } }, 'quietHours.rules.CN.timeZones[0]'],
  [{ rules: { CN: { ...rules, source: undefined } } }, 'quietHours.rules.CN.source'],
  [{ isHoliday: [] }, 'quietHours.isHoliday'],
  [{ zone: 'Asia/Shanghai' }, 'quietHours.zone'],
])('refuses the options %j', (options, path) => {
  expect(() => quietHours(options as never)).toThrow(path)
})
