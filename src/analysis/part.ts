import { toMessage, type Message } from '../core/message'

/** The longest text that is analysed, in UTF-16 units; what is beyond it is cut and reported as `truncated`. */
const defaultMaxLength = 10_000

/**
 * The root of an analysis: the message, its text, and a memo that holds each part once it has been asked for.
 * Detectors of this package read parts through functions such as `urlsOf(analysis)`, so that a bundle holds only the
 * parts that its detectors use; {@link index!Analysis | Analysis} offers the same parts as properties.
 */
export interface AnalysisBase<Input extends Message = Message> {
  /** The message as it was given. */
  readonly message: Input
  /** Its text, cut at `maxLength`. */
  readonly text: string
  /** Whether the text was cut. */
  readonly truncated: boolean
  /** Parts that were computed already. */
  readonly memo: unknown[]
}

/** Starts an analysis without computing anything. */
export function startAnalysis(input: unknown, maxLength = defaultMaxLength): AnalysisBase {
  const message = toMessage(input)
  const truncated = message.text.length > maxLength
  return { message, text: truncated ? cut(message.text, maxLength) : message.text, truncated, memo: new Array(parts) }
}

/** Cuts a longer text without splitting a surrogate pair. */
export function cut(text: string, length: number): string {
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length)
}

/** How many parts there are, each with a place of its own in the memo. */
let parts = 0

/**
 * Makes the accessor of a part: computed on the first call for an analysis, remembered after. Parts are made when a
 * module is loaded, never later: their number is that of the places in every memo.
 */
export function definePart<T>(compute: (analysis: AnalysisBase) => T): (analysis: AnalysisBase) => T {
  const place = parts++
  return function part(analysis) {
    const { memo } = analysis
    const known = memo[place]
    if (known !== undefined) return (known ?? undefined) as T
    const value = compute(analysis)
    // No part is `null`, which stands for one that is `undefined`.
    memo[place] = value ?? null
    return value
  }
}
