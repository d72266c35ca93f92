import type { Message } from '../../index'

/** One message of the input, and where it stood. */
export interface Row {
  readonly file: string
  /** The line that it begins on, from 1. */
  readonly line: number
  readonly message: Message
}

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

/** The longest line or record that is read, in UTF-16 units; a longer one is malformed. */
export const longestRecord = 1_000_000
