import type { Span } from '../core/span'
import { definePart, type AnalysisBase } from './part'

/**
 * How good an opt-out is.
 *
 * - `usable`: a reply key to a sender that can be replied to, or a form that a market's rules name
 * - `link-only`: only a link
 * - `obstructed`: a call, an app, a log-in or several steps
 * - `unusable`: no key, or a sender that cannot be replied to
 * - `disguised`: readable only after folding
 * - `double`: two different keys, as when a platform appended a second one
 * - `absent`: none
 */
export type OptOutLevel = 'usable' | 'link-only' | 'obstructed' | 'unusable' | 'disguised' | 'double' | 'absent'

/** The opt-out offer of a message. */
export interface OptOut {
  readonly level: OptOutLevel
  /** The whole formula; `undefined` where there is none. */
  readonly span: Span | undefined
  /** What to reply: `T`, `TD`, `R`, `STOP`, a dialled digit for voice; `undefined` where there is none. */
  readonly key: string | undefined
  /** Which market's formula it is: `CN`, `US`, `FR`, `KR`, `JP`, `IN`, …; `undefined` where there is none. */
  readonly market: string | undefined
  /** All formulas found. */
  readonly all: readonly {
    readonly span: Span
    readonly level: OptOutLevel
    readonly key: string | undefined
    readonly market: string
  }[]
}

/** The opt-out offer of a message. */
export const optOutOf: (analysis: AnalysisBase) => OptOut = /* @__PURE__ */ definePart(() => ({
  level: 'absent' as const,
  span: undefined,
  key: undefined,
  market: undefined,
  all: [],
}))
