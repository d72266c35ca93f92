import type { Span } from '../core/span'
import { createKeywordAutomaton, type KeywordAutomaton, type KeywordMatch } from '../matching/keyword-automaton'
import type { Folding } from './fold-characters'
import { applyEdits, type Edit } from './fold-edits'
import { gapsAllow, skeletonOf, spacedOut, type Skeleton } from './fold-gaps'
import type { Counts } from './fold-kinds'
import { neighbours } from './fold-neighbours'
import { spellings, type Spelling } from './fold-spellings'
import { trait } from './fold-table'

/** A word that can be read only after folding. */
export interface RevealedWord {
  readonly word: string
  /** In the original text. */
  readonly span: Span
}

/** A spelling found in the folded text. */
interface Candidate {
  readonly spelling: Spelling
  readonly match: KeywordMatch
  readonly from: number
  readonly to: number
}

let automaton: KeywordAutomaton | undefined

/** Without these traits a text holds no disguised spelling. */
const mayDisguise = /* @__PURE__ */ (() => trait.disguise | trait.letter)()

/**
 * Undoes homophones, split characters and separators where a word of the list results, and separators between single
 * characters. Adds what was hidden to `revealed`; returns whether anything changed.
 *
 * @param near - what `neighboursOf` found in the text
 */
export function revealDisguises(folding: Folding, counts: Counts, revealed: RevealedWord[], near: number): boolean {
  if ((folding.traits & trait.han) === 0) return false
  const skeleton = near & neighbours.gap ? skeletonOf(folding) : undefined
  const hidden = counts.zeroWidth + counts.bidi + counts.softHyphen + counts.combining > 0
  if (!skeleton && !hidden && !(near & neighbours.disguise && folding.traits & mayDisguise)) return false

  automaton ??= createKeywordAutomaton(spellings().map(({ spelled }) => spelled))
  const chosen = choose(
    automaton.search(skeleton?.text ?? folding.text),
    folding,
    skeleton,
    hidden ? revealed : undefined,
  )
  const edits: Edit[] = []
  for (const candidate of chosen) {
    revealed.push({ word: candidate.spelling.word as string, span: originOf(folding, candidate.from, candidate.to) })
    addEdits(edits, candidate, skeleton, counts)
  }
  if (skeleton) addSpacedOut(edits, skeleton, counts)
  if (edits.length === 0) return false
  applyEdits(folding, edits)
  return true
}

function originOf({ starts, ends }: Folding, from: number, to: number): Span {
  return { start: starts ? (starts[from] as number) : from, end: ends ? (ends[to - 1] as number) : to }
}

/** The disguised spellings that count: the first of overlapping ones, the longer of those. */
function choose(
  matches: readonly KeywordMatch[],
  folding: Folding,
  skeleton: Skeleton | undefined,
  revealed: RevealedWord[] | undefined,
): Candidate[] {
  const candidates: Candidate[] = []
  const harmless: Span[] = []
  for (const match of matches) {
    const spelling = spellings()[match.keyword] as Spelling
    const from = skeleton ? (skeleton.places[match.start] as number) : match.start
    const to = skeleton ? (skeleton.places[match.end - 1] as number) + 1 : match.end
    const gapped = to - from > spelling.spelled.length
    if (spelling.word === undefined) {
      if (!gapped) harmless.push({ start: from, end: to })
    } else if (spelling.word === spelling.spelled && !gapped) {
      if (revealed) addInterrupted(revealed, spelling.word, originOf(folding, from, to))
    } else if (counts(folding.text, spelling, match, from, to, skeleton)) {
      candidates.push({ spelling, match, from, to })
    }
  }
  candidates.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  let next = 0
  return candidates.filter(({ from, to }) => {
    while (next < harmless.length && (harmless[next] as Span).end <= from) next++
    const phrase = harmless[next]
    if (from < end || (phrase && phrase.start < to)) return false
    end = to
    return true
  })
}

/** Notes a word that was written with invisible characters inside, unless that is known already. */
function addInterrupted(revealed: RevealedWord[], word: string, span: Span): void {
  if (span.end - span.start === word.length) return
  if (revealed.some((other) => other.span.start < span.end && span.start < other.span.end)) return
  revealed.push({ word, span })
}

function counts(
  text: string,
  { spelled, contextual }: Spelling,
  match: KeywordMatch,
  from: number,
  to: number,
  skeleton: Skeleton | undefined,
): boolean {
  if (isLatin(spelled.charCodeAt(0)) && isLatin(text.charCodeAt(from - 1))) return false
  if (isLatin(spelled.charCodeAt(spelled.length - 1)) && isLatin(text.charCodeAt(to))) return false
  if (skeleton && !gapsAllow(text, skeleton, match.start, match.end)) return false
  return !contextual || hasContext(text, spelled, from, to)
}

const isLatin = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)

const account = /^(?:号码?|[是为])?[ :=~-]{0,2}(?:[a-z][\w-]{4,}|\d[\w-]{4,})/
const call = /(?:^|[^增参外附更越愈施强])[加+➕][ .:~-]{0,2}$/
const callItself = /^[加伽+拉进]/
const accountKind = /^[微薇v扣群q:]/

/** Whether a call to add someone stands before a spelling, or an account after it. */
function hasContext(text: string, spelled: string, from: number, to: number): boolean {
  const after = text.slice(to, to + 12)
  if (account.test(after)) return true
  if (!callItself.test(spelled)) return call.test(text.slice(Math.max(0, from - 6), from))
  return spelled.startsWith('+') ? accountKind.test(after) : /^[加伽]/.test(spelled) && isStart(text, from)
}

/** Whether no Chinese character stands directly before. */
function isStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return !(before >= 0x3400 && before <= 0x9fff)
}

/** The edits that turn a spelling into the word. */
function addEdits(
  edits: Edit[],
  { spelling, match }: Candidate,
  skeleton: Skeleton | undefined,
  counted: Counts,
): void {
  const { word = '', spelled, lengths } = spelling
  const placeOf = (i: number) => (skeleton ? (skeleton.places[i] as number) : i)
  let at = match.start
  let done = 0
  lengths.forEach((length, i) => {
    const piece = spelled.slice(done, done + length)
    const target = lengths.length === 1 ? word : word.charAt(i)
    if (i > 0) dropGap(edits, placeOf(at - 1) + 1, placeOf(at), counted)
    if (piece !== target) {
      edits.push({ from: placeOf(at), to: placeOf(at + length - 1) + 1, text: target })
      counted[isSplit(piece, target) ? 'splitCharacter' : 'homophone']++
    }
    at += length
    done += length
  })
}

const isSplit = (piece: string, target: string) => piece.length > target.length && piece.charCodeAt(0) > 0x2e80

function dropGap(edits: Edit[], from: number, to: number, counted: Counts): void {
  if (from >= to) return
  edits.push({ from, to, text: '' })
  counted.separator += to - from
}

/** Drops the separators of `安★全☆诚★信` and `代/开/发/票`, but for those that edits of words cover already. */
function addSpacedOut(edits: Edit[], skeleton: Skeleton, counted: Counts): void {
  const words = [...edits]
  let next = 0
  const isCovered = ({ start }: Span) => {
    while (next < words.length && (words[next] as Edit).to <= start) next++
    return (words[next]?.from ?? Infinity) <= start
  }
  const covered = new Set(skeleton.gaps.filter(isCovered))
  for (const gap of spacedOut(skeleton, (each) => covered.has(each)))
    if (!covered.has(gap)) dropGap(edits, gap.start, gap.end, counted)
  edits.sort((a, b) => a.from - b.from)
}
