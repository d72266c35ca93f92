import type { Span } from '../core/span'
import { definePart, type AnalysisBase } from './part'

/** A one-time code found in a text. */
export interface FoundCode {
  /** Where the code itself stands. */
  readonly span: Span
  /** The code: digits, or letters and digits in upper case as written. */
  readonly code: string
  /** Who it is for: the signature, or the name in the sentence. */
  readonly service: string | undefined
  /** How long it is valid, in seconds, if the message says so. */
  readonly expiresInSeconds: number | undefined
}

/** The one-time codes of a message. */
export const codesOf: (analysis: AnalysisBase) => readonly FoundCode[] = /* @__PURE__ */ definePart(() => [])
