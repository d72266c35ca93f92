import type { ItemFormatter } from './formatter'
import type { FixedText, Violation } from '../../index'
import type { Row } from '../input/row'

/** One audited message. */
export interface AuditedRow {
  readonly row: Row
  /** What is to be reported: all violations, or with `--fix` those that remain. */
  readonly violations: readonly Violation[]
  /** With `--fix`: the text after its fixes, and the rules that they put right. */
  readonly fixed?: FixedText & { readonly rules: readonly string[] }
}

/** Counts of one run. */
export interface AuditSummary {
  readonly messages: number
  /** Messages with a violation that was reported. */
  readonly broken: number
  /** Messages that fixes changed. */
  readonly fixed: number
  /** Reported violations by severity. */
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly malformed: number
  /** Whether all input was read. */
  readonly complete: boolean
}

/** Turns audited messages into text. */
export type AuditFormatter = ItemFormatter<AuditedRow, AuditSummary>
