import { definePart, type AnalysisBase } from './part'

/** What kind of sender a number or name is (China's numbering plan first). */
export type SenderType =
  | 'carrier'
  | 'government'
  | 'service-95'
  | 'toll-free'
  | 'port-1065'
  | 'port-1066'
  | 'port-1069'
  | 'port-provincial'
  | 'iot'
  | 'mobile'
  | 'virtual'
  | 'broadnet'
  | 'landline'
  | 'short-code'
  | 'international'
  | 'alphanumeric'
  | 'unknown'

/** The kind of a message's sender. */
export const senderTypeOf: (analysis: AnalysisBase) => SenderType = /* @__PURE__ */ definePart(() => 'unknown' as const)
