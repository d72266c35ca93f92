import type { Collected } from './collect'
import type { VerdictCounts } from './report-data'

/** One stretch of time. */
export interface TimeBin {
  /** `2026-11-11`, `2026-11-11 08:00`, `2026-11` or `2026`, in the report's time zone. */
  readonly label: string
  readonly counts: VerdictCounts
}

const hour = 3_600_000
const day = 86_400_000
/** More stretches than that cannot be told apart. */
const mostBins = 180

/** Labels by the longest time that they are used for, how much of a label they keep, and steps that skip no stretch. */
const sizes = [
  { upTo: 3 * day, step: hour, length: 13, ending: ':00' },
  { upTo: 120 * day, step: day / 2, length: 10, ending: '' },
  { upTo: 10 * 365 * day, step: 28 * day, length: 7, ending: '' },
  { upTo: Infinity, step: 365 * day, length: 4, ending: '' },
] as const

/** Messages over time: by hour, day, month or year as the time that they span asks. Empty where none has a time. */
export function timelineOf({ times, verdicts }: Pick<Collected, 'times' | 'verdicts'>, timeZone: string): TimeBin[] {
  const known = times.filter((time) => time !== null)
  if (known.length === 0) return []
  const first = known.reduce((a, b) => Math.min(a, b))
  const last = known.reduce((a, b) => Math.max(a, b))
  const size = sizes.find(({ upTo }) => last - first <= upTo) ?? sizes[3]
  const format = labeller(timeZone, size.length)
  const bins = new Map<string, [number, number, number]>()
  // Years so far apart that most would be empty stand without the empty ones.
  if (last - first <= mostBins * 365 * day)
    for (let time = first; time < last; time += size.step) bins.set(format(time), [0, 0, 0])
  times.forEach((time, i) => {
    if (time === null) return
    const label = format(time)
    const counts = bins.get(label) ?? [0, 0, 0]
    counts[verdicts[i] as 0]++
    bins.set(label, counts)
  })
  const inOrder = [...bins].sort(([a], [b]) => (a.padStart(20) < b.padStart(20) ? -1 : 1))
  return inOrder.slice(-mostBins).map(([label, counts]) => ({ label: label + size.ending, counts }))
}

/** Makes the label of a time; those of one hour are made once. */
function labeller(timeZone: string, length: number): (time: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const known = new Map<number, string>()
  return (time) => {
    // Zones are whole quarters of an hour apart.
    const quarter = Math.floor(time / (hour / 4))
    const label = known.get(quarter) ?? shorten(format.format(time), length)
    known.set(quarter, label)
    return label
  }
}

/** Cuts `2026-11-11 08:15` after day, month or hour, whatever the length of the year. */
function shorten(label: string, length: number): string {
  return label.slice(0, label.length - 16 + length)
}
