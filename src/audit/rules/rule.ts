import type { Channel } from '../../core/message'
import type { Check } from '../check'
import type { checks } from '../checks'
import type { Purpose, RuleSource, Severity } from '../types'

/** The name of a check. */
export type CheckName = keyof typeof checks

type ParamsOf<C extends CheckName> = (typeof checks)[C] extends Check<infer Params> ? Params : never

/** Where a rule applies. */
type AuditSubject = 'message' | 'template'

interface RuleBase<C extends CheckName> {
  /** Jurisdiction or platform, and what is wrong. */
  readonly id: `${string}/${string}`
  readonly check: C
  readonly severity: Severity
  /** Purposes that it is about. Left out: codes, notices and marketing. */
  readonly purposes?: readonly Purpose[]
  /** Default: all. */
  readonly channels?: readonly Channel[]
  /** Left out: messages and templates. */
  readonly only?: AuditSubject
  /** The main one first. The rule is in force while one of them is. */
  readonly sources: readonly RuleSource[]
  /** Further ones that speak of marketing only. */
  readonly ofMarketing?: readonly RuleSource[]
}

/** One rule as data: which check, with what, how bad it is, and where it stands. */
export type RuleSpec = {
  [C in CheckName]: RuleBase<C> & (unknown extends ParamsOf<C> ? unknown : { readonly params: ParamsOf<C> })
}[CheckName]
