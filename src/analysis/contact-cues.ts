import { noticeCues, personalCues, solicitingCues } from '../lexicon/contact-words'
import { createKeywordAutomaton, type KeywordAutomaton } from '../matching/keyword-automaton'

/** Words that tell an offer from a private message and from a notice. */
export interface Cues {
  /** Words of an offer, each once, in order. */
  readonly offer: readonly string[]
  /** Words of people who know each other. */
  readonly personal: readonly string[]
  /** Whether it reads like a notice about the recipient's own parcel, order or appointment. */
  readonly service: boolean
}

interface Lists {
  readonly words: readonly string[]
  readonly automaton: KeywordAutomaton
  /** From these indexes on a word is personal, or one of a notice. */
  readonly firstPersonal: number
  readonly firstNotice: number
}

let lists: Lists | undefined

function listsOf(): Lists {
  if (lists) return lists
  const [offer, personal, notice] = [solicitingCues(), personalCues(), noticeCues()].map((list) => list.split(' ')) as [
    string[],
    string[],
    string[],
  ]
  const words = [...offer, ...personal, ...notice]
  return (lists = {
    words,
    automaton: createKeywordAutomaton(words),
    firstPersonal: offer.length,
    firstNotice: offer.length + personal.length,
  })
}

/** Looks for the cues in a folded text. Of words inside each other (赚, 赚钱) the longest counts. */
export function findCues(folded: string): Cues {
  const { words, automaton, firstPersonal, firstNotice } = listsOf()
  const matches = automaton.search(folded)
  const found = new Set<number>()
  let before = Infinity
  for (let i = matches.length - 1; i >= 0; i--) {
    const match = matches[i] as (typeof matches)[number]
    if (matches[i - 1]?.end === match.end || match.start >= before || !isWhole(folded, match.start, match.end)) continue
    before = match.start
    found.add(match.keyword)
  }
  const all = [...found].reverse()
  const named = (list: readonly number[]) => list.map((index) => words[index] as string)
  return {
    offer: named(all.filter((index) => index < firstPersonal)),
    personal: named(all.filter((index) => index >= firstPersonal && index < firstNotice)),
    service: all.some((index) => index >= firstNotice),
  }
}

/** Whether a match in Latin letters is a whole word. */
function isWhole(folded: string, start: number, end: number): boolean {
  return !/^[a-z]/.test(folded.charAt(start)) || !/[a-z]/.test(folded.charAt(start - 1) + folded.charAt(end))
}
