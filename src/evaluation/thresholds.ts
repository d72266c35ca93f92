import { logitOf, scoreOf } from '../combiners/shared'
import { pointAtFalsePositiveRate, type Scored } from './ranking'

/**
 * The lowest threshold that flags at most a share of ham: between the highest score that must not be flagged and the
 * lowest that may, midway in log-odds, in as few decimals as lie between them. Above all scores where even the highest
 * would flag too much, 0 where all may be flagged. `undefined` without ham.
 *
 * @param falsePositiveRate - 0…1
 */
export function thresholdFor(scored: readonly Scored[], falsePositiveRate: number): number | undefined {
  if (scored.every(({ spam }) => spam)) return undefined
  const point = pointAtFalsePositiveRate(scored, falsePositiveRate)
  const high = point?.threshold ?? 1
  let low = -Infinity
  for (const { score } of scored) if (score < high && score > low) low = score
  return low === -Infinity ? 0 : between(low, high)
}

/** A number in low < x ≤ high, near their middle in log-odds. */
function between(low: number, high: number): number {
  const middle = scoreOf((toLogit(low) + toLogit(high)) / 2)
  for (let digits = 2; digits <= 15; digits++) {
    const rounded = Number(middle.toFixed(digits))
    if (rounded > low && rounded <= high) return rounded
  }
  return high
}

/** Log-odds, held so that those of 0 and 1 are finite. */
function toLogit(score: number): number {
  return logitOf(Math.min(1 - 1e-15, Math.max(1e-15, score)))
}
