import type { Span } from '../core/span'
import { definePart, type AnalysisBase } from './part'

/** What kind of number a phone number is. `service` covers 95xxx, 96xxx, 10086 and 12xxx; `tollFree` covers 400 and 800. */
export type PhoneKind = 'mobile' | 'landline' | 'tollFree' | 'service' | 'international'

/** A phone number found in a text. */
export interface FoundPhone {
  readonly span: Span
  /** Digits only, with a leading `+` for international numbers: `13812345678`, `02112345678`, `4008001234`. */
  readonly number: string
  readonly kind: PhoneKind
  /** Whether its writing was disguised: spaced out digit by digit, circled, Chinese digits, letters for digits. */
  readonly disguised: boolean
}

/** The phone numbers of a message. */
export const phonesOf: (analysis: AnalysisBase) => readonly FoundPhone[] = /* @__PURE__ */ definePart(() => [])
