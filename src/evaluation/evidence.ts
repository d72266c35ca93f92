import type { Combiner, Evidence } from '../combiners/combiner'
import type { AnyDetector, CodeSpec } from '../core/detector'
import type { Finding, ScanResult } from '../core/result'

/** One variant of a finding that the combiner weighs. */
export interface Weighed {
  /** `detector/code`. */
  readonly key: string
  /** How much it counts with the present combiner, in log-odds. */
  readonly before: number
  /** The side that it may speak for: 1 for spam, −1 against, 0 for neither. */
  readonly side: -1 | 0 | 1
}

/** What each code of the detectors counts at full strength, alone, with a combiner; detectors on trial are left out. */
export function weighedCodes(detectors: readonly AnyDetector[], combiner: Combiner<string>): readonly Weighed[] {
  return detectors
    .filter(({ shadow }) => !shadow)
    .flatMap((detector) => {
      const { id, group } = detector
      return Object.entries<CodeSpec>(detector.codes).map(([code, { weight }]) => {
        const alone: Evidence = { detector: id, code, group, strength: 1, weight }
        const before = combiner([alone]).contributions[0] ?? 0
        return { key: `${id}/${code}`, before, side: Math.sign(weight || before) as -1 | 0 | 1 }
      })
    })
}

/** The findings of a result as a combiner sees them; those on trial are left out. */
export function evidenceOf({ findings }: ScanResult): readonly Pick<Evidence, 'detector' | 'code' | 'strength'>[] {
  return (findings as readonly Finding[])
    .filter(({ shadow }) => !shadow)
    .map(({ detector, code, strength }) => ({ detector, code, strength }))
}
