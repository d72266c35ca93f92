import type { IntentKind } from '../analysis/intent'
import type { Span } from '../core/span'
import type { AuditGroup, Localised } from './check'

/** What a message is sent for. Personal messages fall under no rule. */
export type Purpose = IntentKind

/** How bad a violation is: `error` must not be sent, `warning` should not, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * How sure the source of a rule is.
 *
 * - `law`: the text of the law was read
 * - `secondary`: a report on it was read (news, a law firm's note, a platform's help page)
 * - `vendor practice`: what carriers or SMS platforms ask for
 * - `general knowledge`: no source was read; verify before you rely on it
 */
export type Sureness = 'law' | 'secondary' | 'vendor practice' | 'general knowledge'

/** Where a rule stands, and when it is in force. */
export interface RuleSource {
  /** The law, order or set of platform rules. */
  readonly instrument: string
  /** The article, where it is known. */
  readonly article?: string
  /** The first day in force as an ISO 8601 date, or only the year where the day is not known. Left out: not known. */
  readonly inForceFrom?: string
  /** The last day in force. Left out: still in force. */
  readonly inForceTo?: string
  readonly sureness: Sureness
  /** How sure the dates are, where that is less than the rest. */
  readonly datesSureness?: Sureness
}

/** One change of a text: the piece from `start` to `end` (half-open, UTF-16) is replaced by `insert`. */
export interface TextEdit extends Span {
  readonly insert: string
}

/** One rule that a message breaks. Plain, frozen data; {@link index!formatReason | formatReason} words it in a language. */
export interface Violation extends RuleSource {
  /** Jurisdiction or platform, and what is wrong: `cn/opt-out-missing`, `aliyun/opt-out-form`. */
  readonly rule: string
  /** What the rule is about. */
  readonly group: AuditGroup
  readonly severity: Severity
  /** Further instruments in force on the day that say the same. */
  readonly alsoIn: readonly RuleSource[]
  /** Where, in the text as given; empty where it is about something missing or about no piece of the text. */
  readonly spans: readonly Span[]
  /** In English. */
  readonly reason: string
  /** For {@link index!formatReason | formatReason}. */
  readonly reasons: Localised
  /** What the reason's `{fields}` stand for. */
  readonly detail: Readonly<Record<string, string | number | readonly string[]>>
  /**
   * Edits that put it right, for {@link index!applyFixes | applyFixes}. `undefined` where none is known, or where one was
   * tried and the text still broke a rule.
   */
  readonly fix: readonly TextEdit[] | undefined
}
