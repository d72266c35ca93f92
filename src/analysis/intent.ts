import type { Span } from '../core/span'
import { chineseCues, englishCues, otherCues } from '../lexicon/intent-cues'
import { createKeywordAutomaton, type KeywordAutomaton } from '../matching/keyword-automaton'
import { foldedOf, type Folded } from './fold'
import { makeCue, type Cue, type KindWeights } from './intent-cue'
import { tallyStructure, type Tally } from './intent-structure'
import { definePart, type AnalysisBase } from './part'
import { urlsOf } from './urls'

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

/** Tells what a message is for, and how surely. */
export type IntentReader = (analysis: AnalysisBase) => Pick<Intent, 'kind' | 'confidence'>

/** The order of kinds in weights and sums. */
const kinds: readonly IntentKind[] = ['verification', 'notification', 'marketing', 'personal']

/** A list of cue words. */
interface CueWords extends Cue {
  readonly index: number
  readonly stem: boolean
}

interface Cues {
  readonly automaton: KeywordAutomaton
  /** For each keyword, the lists that it stands in. */
  readonly lists: readonly (readonly CueWords[])[]
  /** For each list, how many words of the text at hand were found; used again for every text. */
  readonly counts: Uint8Array
  /** For each keyword, the number of the last text that it was found in. */
  readonly lastText: Uint32Array
}

let cues: Cues | undefined
let texts = 0

function buildCues(): Cues {
  const lists = new Map<string, CueWords[]>()
  const all = [...chineseCues(), ...englishCues(), ...otherCues()]
  all.forEach(({ cue, weights, words, stem = false }, index) => {
    const own = kinds.map((kind) => weights[kind] ?? 0) as unknown as KindWeights
    const list: CueWords = { ...makeCue(cue, own), index, stem }
    for (const word of new Set(words.split('|'))) {
      const known = lists.get(word)
      if (known) known.push(list)
      else lists.set(word, [list])
    }
  })
  return {
    automaton: createKeywordAutomaton([...lists.keys()]),
    lists: [...lists.values()],
    counts: new Uint8Array(all.length),
    lastText: new Uint32Array(lists.size),
  }
}

/** A message that offers nothing is hardly marketing, whoever sends it. */
const noOfferCue: Cue = { name: 'no-offer', weights: [0, 0.4, -2.2, 0.8], offer: false }

/** How much the first, second, … word of a list count; more words add nothing. */
const shares = [1, 0.5, 0.3, 0.2]

/** Adds the cue words of a folded text to a tally; the spans are those of the folded text. */
function tallyWords(analysis: AnalysisBase, tally: Tally): void {
  const folded = foldedOf(analysis)
  const { text } = folded
  const links = urlsOf(analysis)
  const { automaton, lists, counts, lastText } = (cues ??= buildCues())
  counts.fill(0)
  texts = (texts + 1) >>> 0 || 1
  for (const match of automaton.search(text)) {
    const { keyword, start, end } = match
    if (lastText[keyword] === texts || goesOn(text, start, -1)) continue
    if (links.length > 0 && isInLink(folded.toOriginal(start, end), links)) continue
    const open = goesOn(text, end - 1, 1)
    if (!open) lastText[keyword] = texts
    for (const cue of lists[keyword] as readonly CueWords[]) {
      if (open && !(cue.stem && end - start > 3)) continue
      const count = counts[cue.index] as number
      const share = shares[count]
      if (share === undefined) continue
      counts[cue.index] = count + 1
      tally(cue, share, match)
    }
  }
}

/** A word inside an address is part of a name. */
function isInLink({ start }: Span, links: readonly { readonly span: Span }[]): boolean {
  return links.some(({ span }) => span.start <= start && start < span.end)
}

/** Whether a match's first or last letter is one of an alphabet and has another one before or after it. */
function goesOn(text: string, at: number, step: -1 | 1): boolean {
  return isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + step))
}

/** Letters of the alphabets that put spaces between words: Latin, Greek, Cyrillic. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x52f)
}

/** One cue that was counted. */
interface Counted {
  readonly cue: Cue
  readonly share: number
  /** Of the folded text where `inFolded`, else of the original. */
  readonly span: Span | undefined
  readonly inFolded: boolean
}

/** The intent with all that was counted, not spelled out yet. */
interface WeighedIntent {
  readonly kind: IntentKind
  readonly confidence: number
  readonly counted: readonly Counted[]
}

/**
 * The intent of a message: additive rules over its words and its structure (code, opt-out, signature, links, numbers,
 * sender), so that each piece of evidence can be shown with what it counted. The kind with the most wins.
 */
function weighIntent(analysis: AnalysisBase): WeighedIntent {
  const sums: [number, number, number, number] = [0, 0, 0, 0]
  const counted: Counted[] = []
  let inFolded = false
  let offered = false
  const tally: Tally = (cue, share, span) => {
    const { weights, offer } = cue
    sums[0] += weights[0] * share
    sums[1] += weights[1] * share
    sums[2] += weights[2] * share
    sums[3] += weights[3] * share
    offered ||= offer
    counted.push({ cue, share, span, inFolded })
  }
  tallyStructure(analysis, tally)
  inFolded = true
  tallyWords(analysis, tally)
  if (!offered) tally(noOfferCue, counted.some(({ cue }) => cue.name === 'enquiry') ? 0.5 : 1, undefined)

  let first = 0
  for (let kind = 1; kind < 4; kind++) if ((sums[kind] as number) > (sums[first] as number)) first = kind
  let second = -Infinity
  for (let kind = 0; kind < 4; kind++) if (kind !== first) second = Math.max(second, sums[kind] as number)
  return { kind: kinds[first] as IntentKind, confidence: Math.tanh(((sums[first] as number) - second) / 2), counted }
}

/** The kind of a message and how sure it is, without the evidence: what most detectors need. */
export const weighedIntentOf: (analysis: AnalysisBase) => WeighedIntent = /* @__PURE__ */ definePart(weighIntent)

/** The intent of a message. */
export const intentOf: (analysis: AnalysisBase) => Intent = /* @__PURE__ */ definePart((analysis) => {
  const { kind, confidence, counted } = weighedIntentOf(analysis)
  let evidence: readonly IntentEvidence[] | undefined
  return {
    kind,
    confidence,
    /** Built when it is asked for: most messages are never explained. */
    get evidence() {
      return (evidence ??= counted.flatMap((each) => listEvidence(each, foldedOf(analysis))))
    },
  }
})

/** Spells out what one cue counted for each kind. */
function listEvidence(counted: Counted, folded: Folded): IntentEvidence[] {
  const { cue, share } = counted
  const span = originalSpan(counted, folded)
  return kinds.flatMap((kind, k) => {
    const weight = (cue.weights[k] as number) * share
    return weight === 0 ? [] : [{ kind, cue: cue.name, weight, span }]
  })
}

function originalSpan({ span, inFolded }: Counted, { toOriginal }: Folded): Span | undefined {
  return span && inFolded ? toOriginal(span.start, span.end) : span
}

/** The cues that speak most for a kind, most telling first, and where they stand; at most `most` of each. */
export function mostTelling(
  analysis: AnalysisBase,
  kind: IntentKind,
  most: number,
): { readonly cues: readonly string[]; readonly spans: readonly Span[] } {
  const k = kinds.indexOf(kind)
  const weightOf = ({ cue, share }: Counted) => (cue.weights[k] as number) * share
  const telling = weighedIntentOf(analysis).counted.filter((each) => weightOf(each) > 0 && each.cue.name !== 'base')
  telling.sort((a, b) => weightOf(b) - weightOf(a))
  const folded = foldedOf(analysis)
  const cues: string[] = []
  const spans: Span[] = []
  for (const each of telling) {
    if (cues.length < most && !cues.includes(each.cue.name)) cues.push(each.cue.name)
    const span = spans.length < most && originalSpan(each, folded)
    if (span) spans.push(span)
    if (cues.length === most && spans.length === most) break
  }
  return { cues, spans }
}
