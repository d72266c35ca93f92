import type { Analysis } from '../analysis/analyze'
import type { AnalysisBase } from '../analysis/part'
import type { Category } from './category'
import type { Inspected } from './inspect'
import type { Message } from './message'
import type { Span } from './span'

/** A language that reasons are written in. */
export type Locale = 'en' | 'zh-CN'

/**
 * Reasons per locale. `{name}` stands for the field `name` of the finding's detail.
 * A plain string serves every locale.
 */
export type ReasonText = string | { readonly en: string; readonly 'zh-CN'?: string }

/** One variant of a detector's finding. */
export interface CodeSpec {
  /** How much it counts at full strength, in log-odds: above 0 speaks for junk, below 0 against. */
  readonly weight: number
  readonly reason: ReasonText
  /** What a message with this finding is about, where the finding tells. */
  readonly category?: Category
}

/** The part of an abort signal that junksift uses; every `AbortSignal` fits. */
export interface SignalLike {
  readonly aborted: boolean
  readonly addEventListener: (type: 'abort', listener: () => void) => void
  readonly removeEventListener: (type: 'abort', listener: () => void) => void
}

/** What a detector is given besides the analysis. */
export interface ScanContext {
  /** The scanner's clock, in milliseconds since 1970. */
  readonly now: () => number
  /** Ends when the caller gives up or a limit runs out; async detectors pass it on. */
  readonly signal: SignalLike | undefined
}

/** What a detector saw in one message. */
export interface Hit<Detail = unknown, Code extends string = string> {
  /** 0…1: how sure the detector is. */
  readonly strength: number
  /** Which variant of its finding; may be left out where the detector has only one. */
  readonly code?: Code
  /** Where, in the original text; empty or left out where it is about the message as a whole. */
  readonly spans?: readonly Span[]
  /** What else is worth knowing; plain data. */
  readonly detail: Detail
}

/** What every detector has besides `inspect`. */
export interface DetectorBase<Id extends string = string, Code extends string = string> {
  /** Kebab-case name, unique in a scanner. */
  readonly id: Id
  /** Findings of one group share a cap in the combiner. */
  readonly group: string
  /** Every variant of its finding. */
  readonly codes: { readonly [C in Code]: CodeSpec }
  /** The address of its page. */
  readonly page: string | undefined
  /** Reports its findings but adds nothing to the score. */
  readonly shadow: boolean
  /** Where it returns `false`, the outcome is `skipped`. */
  readonly applies: ((analysis: AnalysisBase) => boolean) | undefined
  /** Starts the analysis that `inspect` reads. Set by `defineDetector`. */
  readonly prepare: (input: unknown, maxLength?: number) => AnalysisBase
  /** Whether `inspect` may read every part of the analysis as a property. Set by `defineDetector`. */
  readonly wholeAnalysis: boolean
  /** Calls `inspect` and checks its answer; never throws. Set by `defineDetector`. */
  readonly run: (detector: AnyDetector, analysis: AnalysisBase, context: ScanContext) => Inspected | Promise<Inspected>
}

/** A detector that answers at once. */
export interface SyncDetector<
  Id extends string = string,
  Detail = unknown,
  Input extends Message = Message,
  Code extends string = string,
> extends DetectorBase<Id, Code> {
  readonly async: false
  readonly inspect: (analysis: Analysis<Input>, context: ScanContext) => Hit<Detail, Code> | undefined
}

/** A detector that has to ask a store or a service. */
export interface AsyncDetector<
  Id extends string = string,
  Detail = unknown,
  Input extends Message = Message,
  Code extends string = string,
> extends DetectorBase<Id, Code> {
  readonly async: true
  readonly inspect: (analysis: Analysis<Input>, context: ScanContext) => Promise<Hit<Detail, Code> | undefined>
}

/** A detector of either kind. */
export type Detector<
  Id extends string = string,
  Detail = unknown,
  Input extends Message = Message,
  Code extends string = string,
> = SyncDetector<Id, Detail, Input, Code> | AsyncDetector<Id, Detail, Input, Code>

/** Any detector at all: what a list of unknown detectors holds. */
export type AnyDetector = Detector<string, unknown, never>
