import type { Category } from './category'
import type { AnyDetector, ReasonText } from './detector'
import type { Span } from './span'

/** What to do with a message: let it through, look at it, or keep it away. */
export type Verdict = 'ham' | 'suspect' | 'spam'

/** One detector's observation on one message, after combining. Plain, frozen data. */
export interface Finding<Id extends string = string, Detail = unknown, Code extends string = string> {
  readonly detector: Id
  readonly code: Code
  /** 0…1: how sure the detector was. */
  readonly strength: number
  /** How much it moved the score, in log-odds. */
  readonly contribution: number
  /** Reported only; its contribution is 0. */
  readonly shadow: boolean
  /** What a message with this finding is about, where the finding tells. */
  readonly category: Category | undefined
  /** Why, in English; `formatReason` gives other languages. */
  readonly reason: string
  /** The texts that reasons are made from, by locale; `{name}` is a field of `detail`. */
  readonly reasons: ReasonText
  /** Where, in the original text, in order. */
  readonly spans: readonly Span[]
  readonly detail: Detail
}

/** Why a detector gave no answer. */
export interface Failure<Id extends string = string> {
  readonly detector: Id
  /** `threw`: it threw or rejected. `invalid`: its answer was no hit. `timeout`: a limit ran out. `aborted`: the caller gave up. */
  readonly kind: 'threw' | 'invalid' | 'timeout' | 'aborted'
  readonly message: string
}

/** What became of one detector on one message. */
export type Outcome<Id extends string = string, Detail = unknown, Code extends string = string> =
  | { readonly status: 'hit'; readonly finding: Finding<Id, Detail, Code> }
  | { readonly status: 'clear' }
  | { readonly status: 'failed'; readonly failure: Failure<Id> }
  | { readonly status: 'skipped'; readonly reason: 'not-applicable' | 'decided' }

/** The id of a detector. */
export type IdOf<D extends AnyDetector> = D['id']
/** The codes of a detector. */
export type CodeOf<D extends AnyDetector> = Extract<keyof D['codes'], string>
/** The type of a detector's detail. */
export type DetailOf<D extends AnyDetector> = NonNullable<Awaited<ReturnType<D['inspect']>>>['detail']
/** The type of a detector's findings. */
export type FindingOf<D extends AnyDetector> = D extends AnyDetector ? Finding<IdOf<D>, DetailOf<D>, CodeOf<D>> : never
/** Detector ids and `id/code` pairs: what weights, caps and conditions may name. */
export type KeyOf<D extends AnyDetector> = D extends AnyDetector ? IdOf<D> | `${IdOf<D>}/${CodeOf<D>}` : never

type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never
/** Ids that are surely in the list: not behind a spread of unknown length or a ternary. */
type SureIdOf<Ds extends readonly AnyDetector[]> = number extends Ds['length']
  ? never
  : { [K in keyof Ds]: IsUnion<IdOf<Ds[K]>> extends false ? IdOf<Ds[K]> : never }[number]

/** The outcome of each composed detector, by id. */
export type OutcomesOf<Ds extends readonly AnyDetector[]> = {
  readonly [D in Ds[number] as IdOf<D>]:
    Outcome<IdOf<D>, DetailOf<D>, CodeOf<D>> | (IdOf<D> extends SureIdOf<Ds> ? never : undefined)
}

/** What a scan returns: plain, frozen, JSON-serialisable. Holds neither the text nor a phone number of its own. */
export interface ScanResult<Ds extends readonly AnyDetector[] = readonly AnyDetector[]> {
  /** The version of this shape; the JSON Schema of the same number describes it. */
  readonly version: 1
  /** The message's id, if it had one. */
  readonly id: string | undefined
  readonly verdict: Verdict
  /** 0…1. */
  readonly score: number
  readonly category: Category
  /** The log-odds of the score with no finding; with all contributions it sums to the log-odds of `score`. */
  readonly bias: number
  /** In the order of the detectors. */
  readonly findings: readonly FindingOf<Ds[number]>[]
  readonly failures: readonly Failure<IdOf<Ds[number]>>[]
  readonly outcomes: OutcomesOf<Ds>
  /** Whether only the head of an over-long text was looked at. */
  readonly truncated: boolean
}
