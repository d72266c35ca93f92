import { definePart, type AnalysisBase } from './part'

/** How many SMS parts a text takes. */
export interface Segments {
  readonly encoding: 'gsm-7' | 'ucs-2'
  /** Septets for GSM-7 (extension characters count two), UTF-16 units for UCS-2. */
  readonly units: number
  /** Number of parts sent. */
  readonly count: number
  /** Units still free in the last part. */
  readonly left: number
}

/** The SMS parts of a message. */
export const segmentsOf: (analysis: AnalysisBase) => Segments = /* @__PURE__ */ definePart(() => ({
  encoding: 'gsm-7' as const,
  units: 0,
  count: 0,
  left: 0,
}))
