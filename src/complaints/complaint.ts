import type { Category } from '../core/category'
import type { Locale } from '../core/detector'
import type { Channel } from '../core/message'
import type { Verdict } from '../core/result'
import type { Span } from '../core/span'
import type { ComplaintCategory } from './complaint-category'

/** A text in every language that reasons are written in. */
export type LocalText = Readonly<Record<Locale, string>>

/** Where complaints about text messages can be sent by text message, by ISO 3166 code. */
export type ComplaintMarket = 'CN' | 'US' | 'GB' | 'FR'

/** A Chinese carrier that takes complaints from its own customers. */
export type ComplaintCarrier = 'china-mobile' | 'china-unicom' | 'china-telecom'

/** A field that a complaint asks for. */
export type ComplaintField =
  'reportedNumber' | 'content' | 'receivedAt' | 'recipient' | 'reporterNumber' | 'screenshot' | 'category' | 'channel'

/** What is wanting in a complaint. */
export interface ComplaintGap {
  readonly field: ComplaintField
  /** `missing`: not given. `incomplete`: given, but not whole. `unsuitable`: the way of complaining does not take it. */
  readonly problem: 'missing' | 'incomplete' | 'unsuitable'
  /** What it is and where to get it. */
  readonly hint: LocalText
}

/** One thing that was seen in the message and speaks for the complaint. */
export interface ComplaintEvidence {
  readonly detector: string
  readonly code: string
  readonly reason: LocalText
  readonly spans: readonly Span[]
  /** What stands at the spans, letter by letter. */
  readonly quotes: readonly string[]
}

/** One text message to send. */
export interface ComplaintMessage {
  readonly text: string
  /** When to send it. */
  readonly when: LocalText
}

/** A way of complaining by text message. */
export interface ComplaintSubmission {
  readonly id: '12321' | ComplaintCarrier | '7726' | '33700'
  /** The number to send to. */
  readonly to: string
  /** Whose customers may use it. */
  readonly for: LocalText
  /** What to send, in order. */
  readonly messages: readonly ComplaintMessage[]
  /** What other sources give in the place of the first message. */
  readonly alternatives: readonly string[]
  /** What is not settled about the format. */
  readonly question: LocalText | null
  /** How sure the format is: `secondary` means reported by others than the receiver; `disputed`, that they disagree. */
  readonly certainty: 'secondary' | 'disputed'
}

/** A complaint about one message: plain data that JSON keeps whole. What is not known is `null` and named in `gaps`. */
export interface ComplaintReport {
  /** The version of this shape. */
  readonly version: 1
  readonly id: string | null
  readonly market: ComplaintMarket
  /** The sender as received. */
  readonly reportedNumber: string | null
  /** The message letter by letter, never folded or cut. */
  readonly content: string
  /** As the message gave it where that was text, else in ISO 8601. */
  readonly receivedAt: string | null
  /** The number or account that received it. */
  readonly recipient: string | null
  /** Who complains. */
  readonly reporterNumber: string | null
  /** The name of the picture that shows number, time and content. */
  readonly screenshot: string | null
  readonly channel: Channel
  readonly category: ComplaintCategory | null
  /** What the scanner made of it. */
  readonly scan: { readonly verdict: Verdict; readonly score: number; readonly category: Category }
  /** Strongest first. */
  readonly evidence: readonly ComplaintEvidence[]
  readonly gaps: readonly ComplaintGap[]
  /** Ways to send it by text message; only those whose every part is known. */
  readonly submissions: readonly ComplaintSubmission[]
}
