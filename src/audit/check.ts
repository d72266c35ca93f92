import type { Span } from '../core/span'
import type { AuditContext } from './context'
import type { TextEdit } from './types'

/** What a rule is about. */
export type AuditGroup =
  'identity' | 'opt-out' | 'code' | 'link' | 'content' | 'variable' | 'time' | 'consent' | 'length' | 'record'

/** A text in both languages. `{name}` stands for a field of the detail. */
export interface Localised {
  readonly en: string
  readonly 'zh-CN': string
}

/** What a check saw. */
export interface Seen {
  /** Where; left out where something is missing. */
  readonly spans?: readonly Span[]
  readonly detail?: Readonly<Record<string, string | number | readonly string[]>>
  /** Edits that would put it right. */
  readonly fix?: readonly TextEdit[] | undefined
}

/** One thing that can be wrong with a message, whatever the rule that forbids it. */
export interface Check<Params = unknown> {
  readonly group: AuditGroup
  readonly reason: Localised
  /** Looks at the text alone: `false` for checks of sender, time, consent and other messages. Default `true`. */
  readonly ofText?: false
  readonly inspect: (context: AuditContext, params: Params) => Seen | undefined
}
