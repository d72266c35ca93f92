/** A moment on the recipient's clock. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** Minutes since midnight; `undefined` where only the day is known, or the recipient's clock is not. */
  readonly minutes: number | undefined
  /** 0 for Sunday. */
  readonly weekday: number
  /** Milliseconds since 1970; for a day alone, of its start in UTC. */
  readonly instant: number
}

const dayMs = 86_400_000

/**
 * The moment on the clock of a time zone. Without a zone the clock that an ISO 8601 string was written by is taken for
 * the recipient's, and for a `Date` or a number only the day (in UTC) is known.
 */
export function localTime(value: Date | number | string, zone: string | undefined): LocalTime {
  const written = typeof value === 'string' ? value.trim() : ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return { ...ofClock(Date.parse(written)), minutes: undefined }
  const instant = +new Date(value)
  if (zone !== undefined) return { ...ofClock(instant + offsetOf(instant, zone)), instant }
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(written)
  if (!offset) return { ...ofClock(instant), minutes: undefined }
  const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1)
  return { ...ofClock(instant + minutes * 60_000), instant }
}

/** Reads a clock whose time is written as if it were UTC. */
function ofClock(clock: number): LocalTime {
  const date = new Date(clock)
  return {
    day: date.toISOString().slice(0, 10),
    minutes: date.getUTCHours() * 60 + date.getUTCMinutes(),
    weekday: date.getUTCDay(),
    instant: clock,
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  return format
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetOf(instant: number, zone: string): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

/** Whether a name is that of a time zone that this runtime knows. */
export function isTimeZone(zone: unknown): boolean {
  try {
    formatOf(zone as string)
    return typeof zone === 'string'
  } catch {
    return false
  }
}

/** Working days (Monday to Friday) that passed from one instant to another. */
export function workingDaysBetween(from: number, to: number): number {
  const days = Math.floor((to - from) / dayMs)
  if (days <= 0) return 0
  let count = Math.floor(days / 7) * 5
  for (let day = 1; day <= days % 7; day++) {
    const weekday = new Date(from + (days - (days % 7) + day) * dayMs).getUTCDay()
    if (weekday !== 0 && weekday !== 6) count++
  }
  return count
}
