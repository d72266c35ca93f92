import type { Message } from '../core/message'
import type { Span } from '../core/span'
import { codesOf, type FoundCode } from './codes'
import { contactsOf, type FoundContact } from './contacts'
import { foldedOf, type FoldCounts } from './fold'
import { intentOf, type Intent } from './intent'
import { languageOf, type Language, type Script } from './language'
import { optOutOf, type OptOut } from './opt-out'
import { startAnalysis, type AnalysisBase } from './part'
import { phonesOf, type FoundPhone } from './phones'
import { segmentsOf, type Segments } from './segments'
import { senderTypeOf, type SenderType } from './sender-type'
import { signatureOf, type Signature } from './signature'
import { urlsOf, type FoundUrl } from './urls'

/**
 * Everything that detectors may read of one message. Each part is computed when it is first read, once, in time linear
 * in the length of the text. All spans point into the original text.
 */
export interface Analysis<Input extends Message = Message> extends AnalysisBase<Input> {
  /** The text after folding: width, case, digits, look-alikes, traditional characters, separators, homophones. */
  readonly folded: string
  /** What was folded, and how often. */
  readonly folds: FoldCounts
  /**
   * The piece of the original that a half-open piece of `folded` came from, in UTF-16 units. Ends outside 0…length of
   * `folded` are clamped; an end before the start gives an empty piece.
   */
  readonly toOriginal: (start: number, end: number) => Span
  readonly urls: readonly FoundUrl[]
  readonly phones: readonly FoundPhone[]
  /** Accounts in other apps: WeChat, QQ, Telegram, … */
  readonly contacts: readonly FoundContact[]
  /** One-time codes. */
  readonly codes: readonly FoundCode[]
  readonly signature: Signature | undefined
  readonly optOut: OptOut
  readonly senderType: SenderType
  readonly segments: Segments
  readonly script: Script
  readonly language: Language
  readonly intent: Intent
}

/** Starts an analysis whose parts are getters. */
export function startFullAnalysis(input: unknown, maxLength?: number): Analysis {
  return new FullAnalysis(startAnalysis(input, maxLength))
}

/**
 * Looks into one message without judging it: what detectors see.
 *
 * @param input - a text, or a {@link index!Message | Message}
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_MESSAGE` for anything that is not a message
 *
 * @example
 * ```ts
 * import { analyze } from 'junksift'
 *
 * const seen = analyze('【某某旗舰店】双11狂欢,戳t.cn/A6xyz速抢,拒收请回复R')
 * console.log(seen.urls[0]?.host) // t.cn
 * console.log(seen.signature?.name) // 某某旗舰店
 * console.log(seen.optOut.level) // usable
 * ```
 */
export function analyze<Input extends Message>(input: Input | string): Analysis<Input> {
  return startFullAnalysis(input) as Analysis<Input>
}

class FullAnalysis implements Analysis {
  readonly message: Message
  readonly text: string
  readonly truncated: boolean
  readonly memo: unknown[]

  constructor(base: AnalysisBase) {
    this.message = base.message
    this.text = base.text
    this.truncated = base.truncated
    this.memo = base.memo
  }

  get folded(): string {
    return foldedOf(this).text
  }
  get folds(): FoldCounts {
    return foldedOf(this).folds
  }
  get toOriginal(): (start: number, end: number) => Span {
    return foldedOf(this).toOriginal
  }
  get urls(): readonly FoundUrl[] {
    return urlsOf(this)
  }
  get phones(): readonly FoundPhone[] {
    return phonesOf(this)
  }
  get contacts(): readonly FoundContact[] {
    return contactsOf(this)
  }
  get codes(): readonly FoundCode[] {
    return codesOf(this)
  }
  get signature(): Signature | undefined {
    return signatureOf(this)
  }
  get optOut(): OptOut {
    return optOutOf(this)
  }
  get senderType(): SenderType {
    return senderTypeOf(this)
  }
  get segments(): Segments {
    return segmentsOf(this)
  }
  get script(): Script {
    return languageOf(this).script
  }
  get language(): Language {
    return languageOf(this)
  }
  get intent(): Intent {
    return intentOf(this)
  }
}
