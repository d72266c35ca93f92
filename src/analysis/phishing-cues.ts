import { createKeywordAutomaton, type KeywordAutomaton } from '../matching/keyword-automaton'
import {
  fraudWarnings,
  phishingAsks,
  phishingNames,
  phishingPressures,
  reachMe,
  type PhishingCode,
} from '../lexicon/phishing-cues'

/** What a cue is part of. */
type CuePart = 'name' | 'pressure' | 'transfer' | 'secrets' | 'reach' | 'warning'

/** One meaning of a word. */
interface CueMeaning {
  readonly part: CuePart
  readonly codes: readonly PhishingCode[]
  readonly sure: number
}

/** A word that was found, in offsets of the folded text. */
export interface FoundCue extends CueMeaning {
  readonly word: string
  readonly start: number
  readonly end: number
}

interface CueWord extends CueMeaning {
  readonly word: string
  /** Whether letters may go on after it. */
  readonly isStem: boolean
}

let known: { readonly words: readonly CueWord[]; readonly automaton: KeywordAutomaton } | undefined

function table() {
  if (known) return known
  const words: CueWord[] = []
  const add = (part: CuePart, codes: string, sure: number, list: string) => {
    for (const written of list.split('|')) {
      const isStem = written.endsWith('~')
      const word = isStem ? written.slice(0, -1) : written
      words.push({ part, codes: codes.split(' ') as PhishingCode[], sure, word, isStem })
    }
  }
  for (const { codes, sure, words: list } of phishingNames) add('name', codes, sure, list)
  for (const { codes, sure, words: list } of phishingPressures) add('pressure', codes, sure, list)
  for (const { way, codes, sure, words: list } of phishingAsks) add(way, codes, sure, list)
  add('reach', 'relative', 0.8, reachMe)
  add('warning', '', 1, fraudWarnings)
  return (known = { words, automaton: createKeywordAutomaton(words.map(({ word }) => word)) })
}

/**
 * Finds the words that phishing is made of, in one pass over a folded text: names, pressure, requests, and warnings
 * against fraud. Latin, Cyrillic and Korean words count only as whole words.
 */
export function findPhishingCues(folded: string): readonly FoundCue[] {
  const { words, automaton } = table()
  const found: FoundCue[] = []
  for (const { keyword, start, end } of automaton.search(folded)) {
    const { isStem, ...cue } = words[keyword] as CueWord
    if (isWhole(folded, start, end, isStem)) found.push({ ...cue, start, end })
  }
  return found
}

/** Whether no letter of the same alphabet goes on before or after a word. */
function isWhole(text: string, start: number, end: number, isStem: boolean): boolean {
  if (isLetter(text.charCodeAt(start)) && start > 0 && isLetter(text.charCodeAt(start - 1))) return false
  return isStem || !(isLetter(text.charCodeAt(end - 1)) && end < text.length && isLetter(text.charCodeAt(end)))
}

/** Whether a unit is a letter of an alphabet with spaces between words: Latin or Cyrillic, in lower case. */
function isLetter(unit: number): boolean {
  if (unit < 0xdf) return unit >= 97 && unit <= 122
  return unit <= 0x24f ? unit !== 0xf7 && unit !== 0xd7 : unit >= 0x400 && unit <= 0x4ff
}
