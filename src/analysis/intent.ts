import type { Span } from '../core/span'
import { chineseCues, englishCues, otherCues, type CueList } from '../lexicon/intent-cues'
import { createKeywordAutomaton, type KeywordAutomaton } from '../matching/keyword-automaton'
import { foldedOf, type Folded } from './fold'
import { structureEvidence } from './intent-structure'
import { definePart, type AnalysisBase } from './part'

/** What a message is for. `notification` covers notices about the recipient's own order, account or appointment. */
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

interface Cues {
  readonly automaton: KeywordAutomaton
  /** For each keyword, the lists that it stands in. */
  readonly lists: readonly (readonly CueList[])[]
}

let cues: Cues | undefined

function buildCues(): Cues {
  const lists = new Map<string, CueList[]>()
  for (const list of [...chineseCues, ...englishCues, ...otherCues]) {
    for (const word of new Set(list.words.split('|'))) {
      const known = lists.get(word)
      if (known) known.push(list)
      else lists.set(word, [list])
    }
  }
  return { automaton: createKeywordAutomaton([...lists.keys()]), lists: [...lists.values()] }
}

/** How much the first, second and third word of a list count; more words add nothing. */
const shares = [1, 0.5, 0.3, 0.2]

/** One cue word in a text, with its list and its share of the list's weight. */
interface FoundCue {
  readonly list: CueList
  readonly share: number
  readonly start: number
  readonly end: number
}

/** The cue words of a folded text, each with the share that it has beside the others of its list. */
export function findCues(text: string): FoundCue[] {
  cues ??= buildCues()
  const found: FoundCue[] = []
  const counts = new Map<CueList, number>()
  const seen = new Set<number>()
  for (const { keyword, start, end } of cues.automaton.search(text)) {
    if (seen.has(keyword) || isInsideWord(text, start, end)) continue
    seen.add(keyword)
    for (const list of cues.lists[keyword] as readonly CueList[]) {
      const count = counts.get(list) ?? 0
      const share = shares[count]
      if (share === undefined) continue
      counts.set(list, count + 1)
      found.push({ list, share, start, end })
    }
  }
  return found
}

/** What the cue words of a folded text say. */
function cueEvidence({ text, toOriginal }: Folded): IntentEvidence[] {
  const found: IntentEvidence[] = []
  for (const { list, share, start, end } of findCues(text)) {
    const span = toOriginal(start, end)
    for (const [kind, weight] of Object.entries(list.weights))
      found.push({ kind: kind as IntentKind, cue: list.cue, weight: weight * share, span })
  }
  return found
}

/** Whether letters of an alphabet go on before or after a match that begins or ends with one. */
function isInsideWord(text: string, start: number, end: number): boolean {
  return (
    (isLetter(text.charCodeAt(start)) && start > 0 && isLetter(text.charCodeAt(start - 1))) ||
    (isLetter(text.charCodeAt(end - 1)) && end < text.length && isLetter(text.charCodeAt(end)))
  )
}

/** Letters of the alphabets that put spaces between words: Latin, Greek, Cyrillic. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x52f)
}

const kinds: readonly IntentKind[] = ['verification', 'marketing', 'notification', 'personal']

/** Adds the evidence up: the kind with the most wins, its lead over the next one is the confidence. */
export function weighIntent(evidence: readonly IntentEvidence[]): Intent {
  const sums = { verification: 0, notification: 0, marketing: 0, personal: 0 }
  for (const { kind, weight } of evidence) sums[kind] += weight
  const [first, second] = [...kinds].sort((a, b) => sums[b] - sums[a]) as [IntentKind, IntentKind]
  return { kind: first, confidence: Math.tanh((sums[first] - sums[second]) / 2), evidence }
}

/**
 * The intent of a message: additive rules over its words and its structure (code, opt-out, signature, links, numbers,
 * sender), so that each piece of evidence can be shown with what it counted.
 */
export const intentOf: (analysis: AnalysisBase) => Intent = /* @__PURE__ */ definePart((analysis) =>
  weighIntent([...structureEvidence(analysis), ...cueEvidence(foldedOf(analysis))]),
)
