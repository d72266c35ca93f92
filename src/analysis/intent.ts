import type { Span } from '../core/span'
import { definePart, type AnalysisBase } from './part'

/** What a message is for. `transaction` is a notice about the recipient's own order, account or appointment. */
export type IntentKind = 'verification' | 'notification' | 'marketing' | 'personal'

/** Why a message was taken for that. */
export interface IntentEvidence {
  readonly kind: IntentKind
  /** A short stable name: `code`, `opt-out`, `signature`, `promo-term:秒杀`, `balance`, … */
  readonly cue: string
  /** How much it counted. */
  readonly weight: number
  readonly span: Span | undefined
}

/** The intent of a message by rules. */
export interface Intent {
  readonly kind: IntentKind
  /** 0…1: how far ahead the winning kind was. */
  readonly confidence: number
  readonly evidence: readonly IntentEvidence[]
}

/** The intent of a message. */
export const intentOf: (analysis: AnalysisBase) => Intent = /* @__PURE__ */ definePart(() => ({
  kind: 'personal' as const,
  confidence: 0,
  evidence: [],
}))
