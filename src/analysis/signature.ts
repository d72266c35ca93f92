import type { Span } from '../core/span'
import { definePart, type AnalysisBase } from './part'

/** Where a signature stands. */
export type SignaturePlace = 'head' | 'tail' | 'middle'

/** One bracketed signature: 【…】 and its older forms. */
export interface SignatureMark {
  readonly name: string
  /** With its brackets. */
  readonly span: Span
  readonly place: SignaturePlace
  /** The opening bracket: `【`, `[`, `〖`, `「`, `（`. */
  readonly bracket: string
}

/** What a message is signed with. */
export interface Signature extends SignatureMark {
  /** Names nobody: 客服通知, 温馨提示, digits only. */
  readonly neutral: boolean
  /** All signatures in order, this one among them. */
  readonly all: readonly SignatureMark[]
}

/** The signature of a message. */
export const signatureOf: (analysis: AnalysisBase) => Signature | undefined = /* @__PURE__ */ definePart(
  () => undefined,
)
