import type { Message } from '../../index'

/** One message of the input, and where it stood. */
export interface Row {
  readonly file: string
  /** The line that it begins on, from 1. */
  readonly line: number
  readonly message: Message
  /** What stands in the extra columns that were asked for; empty where a row has none. */
  readonly extra?: Readonly<Record<string, string>>
}

/** A column besides those of a message. */
interface ExtraColumn {
  /** Names that it goes by, in lower case; the earlier wins. */
  readonly names: readonly string[]
  /** Its name, or its position from 1, where that was given. */
  readonly given: string | undefined
  /** What to do where it is missing, for an error. */
  readonly hint: string
  /** Whether input without such a column is refused. */
  readonly required: boolean
}

/** Columns to read besides those of a message, by what they are called in a row. */
export type ExtraColumns = Readonly<Record<string, ExtraColumn>>

/** A row that is no message. */
export interface Malformed {
  readonly file: string
  readonly line: number
  readonly problem: string
}

/** What a piece of the input held, in order. */
export type Item = Row | Malformed

/** Whether a row could not be read. */
export function isMalformed(item: Item): item is Malformed {
  return 'problem' in item
}

/** The rows among items. */
export function rowsAmong(items: readonly Item[]): readonly Row[] {
  return items.filter((item): item is Row => !isMalformed(item))
}

/** The longest line or record that is read, in UTF-16 units; a longer one is malformed. */
export const longestRecord = 1_000_000
