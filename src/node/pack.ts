import { deepFreeze } from '../core/inspect'
import type { Finding, Outcome, ScanResult } from '../core/result'

/** Results in a form that crosses between threads fast: outcomes take most of a result, and say little. */
export interface PackedResults {
  /** The detectors, in their order. */
  readonly detectors: readonly string[]
  readonly results: readonly PackedResult[]
}

type PackedResult = Omit<ScanResult, 'outcomes'> & {
  /** One letter a detector; see `letters`. */
  readonly outcomes: string
}

const { freeze } = Object

const letters = { hit: 'h', clear: 'c', failed: 'f', 'not-applicable': 'n', decided: 'd' } as const

/** Packs results of one scanner. */
export function packResults(results: readonly ScanResult[]): PackedResults {
  const detectors = Object.keys(results[0]?.outcomes ?? {})
  return {
    detectors,
    results: results.map((result) => {
      const outcomes = result.outcomes as Readonly<Record<string, Outcome>>
      return { ...result, outcomes: detectors.map((id) => letterOf(outcomes[id] as Outcome)).join('') }
    }),
  }
}

function letterOf(outcome: Outcome): string {
  return letters[outcome.status === 'skipped' ? outcome.reason : outcome.status]
}

/** The results as they were, frozen. */
export function unpackResults({ detectors, results }: PackedResults): readonly ScanResult[] {
  return results.map((packed) => {
    deepFreeze(packed.findings)
    deepFreeze(packed.failures)
    return freeze({ ...packed, outcomes: outcomesOf(detectors, packed) })
  })
}

function outcomesOf(
  detectors: readonly string[],
  { outcomes: statuses, findings, failures }: PackedResult,
): Readonly<Record<string, Outcome>> {
  const outcomes: Record<string, Outcome> = {}
  let hits = 0
  let failed = 0
  detectors.forEach((id, i) => {
    const letter = statuses[i]
    // Findings and failures are in the order of the detectors, too.
    if (letter === letters.hit)
      outcomes[id] = freeze({ status: 'hit', finding: (findings as readonly Finding[])[hits++] as Finding })
    else if (letter === letters.failed)
      outcomes[id] = freeze({ status: 'failed', failure: failures[failed++] as never })
    else if (letter === letters.clear) outcomes[id] = clear
    else outcomes[id] = letter === letters.decided ? decided : notApplicable
  })
  return freeze(outcomes)
}

const clear = freeze({ status: 'clear' })
const decided = freeze({ status: 'skipped', reason: 'decided' })
const notApplicable = freeze({ status: 'skipped', reason: 'not-applicable' })
