import type { Term } from '../lexicon/parse-terms'
import type { TermCategory } from '../lexicon/types'
import { createKeywordAutomaton } from '../matching/keyword-automaton'
import type { Folded } from './fold'
import type { NumberTerm } from './number-terms'
import type { FoundTerm } from './promo-terms'

/** What a matcher looks for. All strings are in folded form. */
export interface TermMatcherLists {
  readonly terms: readonly Term[]
  readonly numbers: readonly NumberTerm[]
  /** Harmless phrases: a term inside one does not count. */
  readonly allow: readonly string[]
}

/** Finds terms in a folded text; the spans are those of the original. */
export type TermMatcher = (folded: Pick<Folded, 'text' | 'toOriginal'>) => FoundTerm[]

/** What one keyword of the automaton stands for. */
interface Role {
  allow: boolean
  readonly terms: Term[]
  readonly numbers: NumberTerm[]
  readonly first: EdgeKind
  readonly last: EdgeKind
}

type EdgeKind = 'letter' | 'digit' | 'other'

interface Candidate {
  readonly term: Term
  readonly start: number
  readonly end: number
}

/**
 * Builds a matcher: one pass of one automaton for all lists.
 *
 * - A term that begins or ends with a letter or digit needs a boundary there: `spa` is not in `space`, `618` not in `6180`.
 * - A term inside a longer allowed phrase does not count.
 * - Of overlapping terms of one category the longest counts, the first of equally long ones. Categories do not compete.
 */
export function createTermMatcher({ terms, numbers, allow }: TermMatcherLists): TermMatcher {
  const roles = new Map<string, Role>()
  for (const term of terms) for (const word of spellings(term.term)) roleOf(roles, word).terms.push(term)
  for (const number of numbers) roleOf(roles, number.trigger).numbers.push(number)
  for (const phrase of allow) for (const word of spellings(phrase)) roleOf(roles, word).allow = true
  const byKeyword = [...roles.values()]
  const automaton = createKeywordAutomaton([...roles.keys()])

  return ({ text, toOriginal }) => {
    const matches = automaton.search(text)
    if (matches.length === 0) return []
    const candidates: Candidate[] = []
    let covered: Int32Array | undefined
    for (const { keyword, start, end } of matches) {
      const role = byKeyword[keyword] as Role
      if (role.numbers.length > 0) {
        for (const number of role.numbers) {
          const span = number.match(text, start, end)
          if (span) candidates.push({ term: number, start: span.start, end: span.end })
        }
      }
      if (touches(text, start - 1, role.first, -1) || touches(text, end, role.last, 1)) continue
      for (const term of role.terms) candidates.push({ term, start, end })
      if (role.allow) cover((covered ??= new Int32Array(text.length)), start, end)
    }
    if (candidates.length === 0) return []
    const left = covered ? candidates.filter((c) => (covered[c.start] as number) < c.end) : candidates
    return (left.length > 1 ? longestPerCategory(left, text.length) : left).map(({ term, start, end }) => ({
      term: term.term,
      category: term.category,
      strength: term.strength,
      span: toOriginal(start, end),
    }))
  }
}

/** Notes for each place of an allowed phrase where a term must end that starts there and is shorter than the phrase. */
function cover(covered: Int32Array, start: number, end: number): void {
  covered[start] = Math.max(covered[start] as number, end - 1)
  for (let at = start + 1; at < end; at++) covered[at] = Math.max(covered[at] as number, end)
}

/** Two common spellings of the same word: 账户 and 帐户, 登录 and 登陆. */
function spellings(word: string): string[] {
  const spelt = [word]
  if (word.includes('账')) spelt.push(word.replaceAll('账', '帐'))
  if (word.includes('登录')) spelt.push(...spelt.map((other) => other.replaceAll('登录', '登陆')))
  return spelt
}

function roleOf(roles: Map<string, Role>, keyword: string): Role {
  const known = roles.get(keyword)
  if (known) return known
  const first = edgeKind(keyword.charCodeAt(0))
  const role: Role = {
    allow: false,
    terms: [],
    numbers: [],
    first,
    last: edgeKind(keyword.charCodeAt(keyword.length - 1)),
  }
  roles.set(keyword, role)
  return role
}

function edgeKind(code: number): EdgeKind {
  if (code >= 0x30 && code <= 0x39) return 'digit'
  const letter = (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x400 && code <= 0x4ff)
  return letter ? 'letter' : 'other'
}

/** Whether the neighbour of a term's edge belongs to the same word or number. */
function touches(text: string, at: number, edge: EdgeKind, step: -1 | 1): boolean {
  if (edge === 'other' || at < 0 || at >= text.length) return false
  const code = text.charCodeAt(at)
  if (edgeKind(code) === edge) return true
  const isPoint = edge === 'digit' && code === 0x2e
  return isPoint && edgeKind(text.charCodeAt(at + step)) === 'digit'
}

/** So many candidates are compared pair by pair; more of them place by place, to stay linear in the text. */
const fewCandidates = 24

/** Drops what overlaps a longer (or equally long, earlier) candidate of its category. */
function longestPerCategory(candidates: readonly Candidate[], length: number): readonly Candidate[] {
  if (areApart(candidates)) return candidates
  const ordered = [...candidates].sort(byLength)
  const isFree = candidates.length > fewCandidates ? freePlaces(length) : freeAmongFew()
  return ordered.filter(isFree).sort(byPlace)
}

/** Whether each candidate, in order of their ends as the automaton finds them, begins where the others have ended. */
function areApart(candidates: readonly Candidate[]): boolean {
  let end = 0
  for (const candidate of candidates) {
    if (candidate.start < end) return false
    end = candidate.end
  }
  return true
}

function byLength(a: Candidate, b: Candidate): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end
}

function freeAmongFew(): (candidate: Candidate) => boolean {
  const taken: Candidate[] = []
  return (candidate) => {
    for (const other of taken)
      if (other.start < candidate.end && candidate.start < other.end && other.term.category === candidate.term.category)
        return false
    taken.push(candidate)
    return true
  }
}

/** Remembers for each place one bit a category. */
function freePlaces(length: number): (candidate: Candidate) => boolean {
  const categories = new Map<TermCategory, number>()
  const taken = new Int32Array(length)
  return ({ term, start, end }) => {
    const index = categories.get(term.category) ?? categories.size
    categories.set(term.category, index)
    const bit = 1 << index
    // A longer one that overlaps covers at least one end of the shorter one.
    if (((taken[start] as number) | (taken[end - 1] as number)) & bit) return false
    for (let at = start; at < end; at++) taken[at] = (taken[at] as number) | bit
    return true
  }
}
