import { definePart, type AnalysisBase } from './part'

/** The dominant script of a text. `Zyyy` where it has no letters. */
export type Script =
  | 'Hans'
  | 'Hant'
  | 'Latn'
  | 'Jpan'
  | 'Kore'
  | 'Cyrl'
  | 'Grek'
  | 'Thai'
  | 'Arab'
  | 'Hebr'
  | 'Deva'
  | 'Beng'
  | 'Taml'
  | 'Zyyy'
  | 'Zzzz'

/** The language of a text as far as its script tells it. */
export interface Language {
  /** ISO 639-1 code, or `und` where the script is shared by several languages. */
  readonly code: string
  readonly script: Script
  /** 0…1: the share of letters in that script. */
  readonly confidence: number
}

/** The language of a message. */
export const languageOf: (analysis: AnalysisBase) => Language = /* @__PURE__ */ definePart(() => ({
  code: 'und',
  script: 'Zyyy' as const,
  confidence: 0,
}))
