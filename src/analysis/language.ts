import {
  arabic,
  bengali,
  countLetters,
  cyrillic,
  devanagari,
  greek,
  han,
  hangul,
  hebrew,
  kana,
  latin,
  other,
  tamil,
  thai,
} from './letters'
import { definePart, type AnalysisBase } from './part'
import { languageByLetters } from './tell-tale-letters'

/** The dominant script of a text. `Zyyy` where it has no letters, `Zzzz` for a script not listed here. */
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
  /** 0…1: the share of letters in that script. A Han character counts four, a Hangul syllable three, a kana two. */
  readonly confidence: number
}

// A Han character says about as much as four letters of an alphabet: without this, one English brand name would turn a
// Chinese message into an English one.
const hanWeight = 4
const hangulWeight = 3
const kanaWeight = 2

/** Tells the dominant script of a text, and its language where the script or an unmistakable letter tells it. */
export function guessByScript(text: string): Language {
  const { byClass, simplified, traditional, technical, accented } = countLetters(text)
  const count = (kind: number) => byClass[kind] as number
  // One kana is a decoration in a Chinese name (優の良品); Japanese has about as many kana as Han characters.
  const isJapanese = count(kana) >= 2 ? count(kana) * 6 >= count(han) : count(kana) === 1 && count(han) <= 1
  const east = count(han) * hanWeight + count(kana) * kanaWeight
  const korean = count(hangul) * hangulWeight
  let best = han as number
  let most = east
  let total = east + korean
  if (korean > most) {
    best = hangul
    most = korean
  }
  for (let kind: number = cyrillic; kind <= other; kind++) {
    total += count(kind)
    if (count(kind) > most) {
      best = kind
      most = count(kind)
    }
  }
  // Links, addresses and codes count only where there is nothing else.
  const letters = count(latin) > 0 || total > 0 ? count(latin) : technical
  total += letters
  if (letters > most) {
    best = latin
    most = letters
  }
  if (most === 0) return { code: 'und', script: 'Zyyy', confidence: 0 }
  const confidence = most / total
  if (best === han) {
    if (isJapanese) return { code: 'ja', script: 'Jpan', confidence }
    return { code: 'zh', script: traditional > simplified ? 'Hant' : 'Hans', confidence }
  }
  if (best === latin && !accented) return { code: 'und', script: 'Latn', confidence }
  return { ...byScript(best, text), confidence }
}

function byScript(kind: number, text: string): { code: string; script: Script } {
  switch (kind) {
    case latin:
      return { code: languageByLetters(text, 'Latn'), script: 'Latn' }
    case hangul:
      return { code: 'ko', script: 'Kore' }
    case cyrillic:
      return { code: languageByLetters(text, 'Cyrl'), script: 'Cyrl' }
    case greek:
      return { code: 'el', script: 'Grek' }
    case thai:
      return { code: 'th', script: 'Thai' }
    case arabic:
      return { code: languageByLetters(text, 'Arab'), script: 'Arab' }
    case hebrew:
      return { code: 'he', script: 'Hebr' }
    case devanagari:
      return { code: 'hi', script: 'Deva' }
    case bengali:
      return { code: 'bn', script: 'Beng' }
    case tamil:
      return { code: 'ta', script: 'Taml' }
    default:
      return { code: 'und', script: 'Zzzz' }
  }
}

/** The language of a message. */
export const languageOf: (analysis: AnalysisBase) => Language = /* @__PURE__ */ definePart(({ text }) =>
  guessByScript(text),
)
