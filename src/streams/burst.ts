/** How long no code may come before a burst counts as over: longer than a tool's round takes. */
export const burstGapMs = 600_000

/** A run of events close together. */
export interface Burst {
  readonly startedAt: number
  readonly lastAt: number
  /** The most events in any 60 seconds. */
  readonly peakPerMinute: number
}

/**
 * The burst that ends with the newest of some times.
 *
 * @param times - the newest first
 */
export function burstOf(times: readonly number[]): Burst | undefined {
  const [lastAt] = times
  if (lastAt === undefined) return undefined
  const end = times.findIndex((time, i) => time - (times[i + 1] ?? -Infinity) > burstGapMs)
  const run = times.slice(0, end + 1)
  return { startedAt: run.at(-1) as number, lastAt, peakPerMinute: peakOf(run) }
}

/** The most times in any 60 seconds. */
function peakOf(run: readonly number[]): number {
  let peak = 0
  let oldest = 0
  run.forEach((time, newest) => {
    while ((run[oldest] as number) - time >= 60_000) oldest++
    peak = Math.max(peak, newest - oldest + 1)
  })
  return peak
}

/** Two views of one burst as one; where the earlier one was of another burst, the later one alone. */
export function joinBursts(earlier: Burst | undefined, later: Burst): Burst {
  if (!earlier || later.startedAt - earlier.lastAt > burstGapMs || earlier.startedAt > later.lastAt) return later
  return {
    startedAt: Math.min(earlier.startedAt, later.startedAt),
    lastAt: Math.max(earlier.lastAt, later.lastAt),
    peakPerMinute: Math.max(earlier.peakPerMinute, later.peakPerMinute),
  }
}
