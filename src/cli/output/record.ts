import type { Locale, ScanResult } from '../../index'
import type { Row } from '../input/row'
import type { ItemFormatter } from './formatter'
import type { Summary } from './summary'

/** One scanned message. */
export interface Scanned {
  readonly row: Row
  readonly result: ScanResult
}

/** A message that has no result: it ended the thread that scanned it. */
export interface FailedRow {
  readonly row: Row
  readonly error: string
}

/** Turns results into text, one at a time; nothing is kept, so that several threads can share the work. */
export interface Formatter extends ItemFormatter<Scanned, Summary> {
  readonly failed: (failed: FailedRow) => string
  /** Stands between items. */
  readonly separator: string
  /** Whether the tail holds the summary. */
  readonly holdsSummary: boolean
}

/** What all formats are told. */
export interface FormatOptions {
  readonly locale: Locale
  /** Put the texts of the messages into machine-readable output, too. */
  readonly withText: boolean
}

/** A score for a reader, rounded down, so that what is below a threshold looks so. */
export function showScore(score: number, digits = 3): string {
  const factor = 10 ** digits
  return (Math.floor(score * factor) / factor).toFixed(digits)
}
