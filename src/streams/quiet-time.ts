import { optionError } from '../core/errors'
import { checkKeys } from '../core/options'
import type { QuietRules, QuietSpan } from '../lexicon/quiet-hours'

/** A time at some place. */
export interface LocalTime {
  /** `2025-11-11` */
  readonly date: string
  /** `22:31` */
  readonly time: string
  /** 0 for Sunday to 6. */
  readonly weekday: number
}

const formats = new Map<string, Intl.DateTimeFormat>()
const latest = new Map<string, { readonly minute: number; readonly local: LocalTime }>()

/** The time in a time zone. Throws a `RangeError` for an unknown one. */
export function localTimeIn(timeZone: string, at: number): LocalTime {
  const minute = Math.floor(at / 60_000)
  let known = latest.get(timeZone)
  // Messages of a stream come minute by minute, and Intl takes longer than all else that is looked at.
  if (known?.minute !== minute) latest.set(timeZone, (known = { minute, local: askIntl(timeZone, at) }))
  return known.local
}

function askIntl(timeZone: string, at: number): LocalTime {
  let format = formats.get(timeZone)
  if (!format) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
    format = new Intl.DateTimeFormat('en-GB', { timeZone, ...digits, hourCycle: 'h23' })
    formats.set(timeZone, format)
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const { year, month, day, hour, minute } = parts as Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>
  const date = `${year}-${month}-${day}`
  return { date, time: `${hour}:${minute}`, weekday: new Date(`${date}T00:00Z`).getUTCDay() }
}

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** The quiet hours or the quiet day that a time falls into, in words; `''` where it is not quiet. */
export function quietSpanOf(rules: QuietRules, { time, weekday }: LocalTime, isHoliday: boolean): string {
  if (rules.holidays && isHoliday) return 'holiday'
  if (rules.days?.includes(weekday)) return dayNames[weekday] as string
  const span = rules.spans.find((each) => isWithin(each, time))
  return span ? `${span.from}–${span.to}` : ''
}

/** Times are written alike, so they compare as texts. */
function isWithin({ from, to }: QuietSpan, time: string): boolean {
  return from <= to ? time >= from && time < to : time >= from || time < to
}

/** Throws unless rules make sense; time zones are checked apart. */
export function checkQuietRules(path: string, rules: QuietRules): void {
  checkKeys(path, rules, ['basis', 'spans', 'days', 'holidays', 'timeZones', 'source'])
  const { basis, spans, days = [], timeZones, source } = rules
  if (!['law', 'carrier', 'platform'].includes(basis))
    throw optionError(`${path}.basis`, basis, '"law", "carrier" or "platform"')
  if (!Array.isArray(spans)) throw optionError(`${path}.spans`, spans, 'a list of times')
  spans.forEach((span: QuietSpan, i) => {
    checkKeys(`${path}.spans[${i}]`, span, ['from', 'to'])
    const { from, to } = span
    for (const [name, time] of Object.entries({ from, to }))
      if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) throw optionError(`${path}.spans[${i}].${name}`, time, '"HH:MM"')
  })
  if (!Array.isArray(days) || days.some((day) => ![0, 1, 2, 3, 4, 5, 6].includes(day as number)))
    throw optionError(`${path}.days`, days, 'days of the week, 0 for Sunday to 6')
  if (!Array.isArray(timeZones) || timeZones.length === 0)
    throw optionError(`${path}.timeZones`, timeZones, 'a list of IANA time zones, at least one')
  if (typeof source !== 'string') throw optionError(`${path}.source`, source, 'a text')
}
