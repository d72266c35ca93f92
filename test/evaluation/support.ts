import fc from 'fast-check'
import type { Scored } from 'junksift/evaluation'

/** Scored messages, with ties and with either label missing now and then. */
export const someScored: fc.Arbitrary<readonly Scored[]> = fc.array(
  fc.record({
    score: fc.oneof(
      fc.integer({ min: 0, max: 8 }).map((n) => n / 8),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    spam: fc.boolean(),
  }),
  { maxLength: 60 },
)

/** The same with at least one of both labels. */
export const bothLabels = someScored.filter((list) => list.some(({ spam }) => spam) && list.some(({ spam }) => !spam))

/** Numbers from 0 up to 1 that a seed gives (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
