import type { Message } from '../core/message'
import { searchBlocks } from '../matching/block-search'
import { templateIndexOf } from '../matching/template-index'

/** Messages that are like one another, so far. */
export interface Candidate {
  /** Different texts as they are compared: the first, and others that were similar; the number of messages of each. */
  readonly texts: { readonly text: string; count: number }[]
  /** Texts that differ from one of those only in slots. */
  readonly copies: string[]
  count: number
  /** Places in the input. */
  readonly firstIndex: number
  lastIndex: number
  /** In milliseconds since 1970, where messages have a time. */
  firstSeen: number | undefined
  lastSeen: number | undefined
  /** Messages by sender. */
  readonly senders: Map<string, number>
  /** Messages from senders beyond those. */
  otherSenders: number
}

/** A message that is long enough, with its place in the input. */
interface Seen {
  readonly message: Message
  readonly masked: string
  readonly index: number
}

/** Finds the candidate that a message belongs to, within bounds of memory. */
export interface Candidates {
  readonly add: (seen: Seen) => void
  readonly all: () => readonly Candidate[]
  /** What was given up since there were too many candidates. */
  readonly dropped: () => { readonly candidates: number; readonly messages: number }
}

/** How much of a candidate is kept, so that each takes a bounded amount of memory. */
const mostTexts = 8
const mostCopies = 2
const mostSenders = 100
/** In UTF-16 units. The index compares the first 1,000 of a masked text, most of which are shorter than the text. */
export const keptLength = 2000

/** Without any message. */
export function createCandidates(options: {
  readonly threshold: number
  readonly names: readonly string[]
  readonly most: number
}): Candidates {
  const { threshold, names, most } = options
  const { index, addMasked, searchMasked } = templateIndexOf({ threshold, names }, searchBlocks)
  /** By the id of each text in the index. */
  const owners = new Map<string, { readonly candidate: Candidate; readonly text: Candidate['texts'][number] }>()
  const ids = new Map<Candidate, string[]>()
  let added = 0
  const dropped = { candidates: 0, messages: 0 }

  const addText = (candidate: Candidate, { message, masked }: Seen) => {
    const id = String(added++)
    const text = { text: copyOf(message.text), count: 1 }
    addMasked(id, masked)
    owners.set(id, { candidate, text })
    candidate.texts.push(text)
    ids.get(candidate)?.push(id)
  }

  const start = (seen: Seen) => {
    if (ids.size >= most) makeRoom()
    const candidate = newCandidate(seen.index)
    ids.set(candidate, [])
    addText(candidate, seen)
    count(candidate, seen)
  }

  const join = (id: string, similarity: number, seen: Seen) => {
    const owner = owners.get(id)
    if (!owner) return
    const { candidate, text } = owner
    count(candidate, seen)
    if (similarity < 1 && candidate.texts.length < mostTexts) return addText(candidate, seen)
    text.count++
    const { copies } = candidate
    if (copies.length < mostCopies && seen.message.text !== text.text && !copies.includes(seen.message.text))
      copies.push(copyOf(seen.message.text))
  }

  /** Gives an eighth of the candidates up: those of the fewest messages, of these the ones not seen for longest. */
  const makeRoom = () => {
    const ranked = [...ids.keys()].sort((a, b) => a.count - b.count || a.lastIndex - b.lastIndex)
    for (const candidate of ranked.slice(0, Math.ceil(most / 8))) {
      for (const id of ids.get(candidate) ?? []) {
        index.remove(id)
        owners.delete(id)
      }
      ids.delete(candidate)
      dropped.candidates++
      dropped.messages += candidate.count
    }
  }

  return {
    add: (seen) => {
      const [best] = searchMasked(seen.masked, 1)
      if (best) join(best.id, best.similarity, seen)
      else start(seen)
    },
    all: () => [...ids.keys()],
    dropped: () => ({ ...dropped }),
  }
}

function newCandidate(index: number): Candidate {
  return {
    texts: [],
    copies: [],
    count: 0,
    firstIndex: index,
    lastIndex: index,
    firstSeen: undefined,
    lastSeen: undefined,
    senders: new Map(),
    otherSenders: 0,
  }
}

function count(candidate: Candidate, { message, index }: Seen): void {
  candidate.count++
  candidate.lastIndex = index
  const { sender, receivedAt } = message
  if (receivedAt !== undefined) {
    const time = +new Date(receivedAt)
    candidate.firstSeen = Math.min(candidate.firstSeen ?? time, time)
    candidate.lastSeen = Math.max(candidate.lastSeen ?? time, time)
  }
  if (sender === undefined || sender === '') return
  const { senders } = candidate
  const before = senders.get(sender)
  if (before !== undefined) senders.set(sender, before + 1)
  else if (senders.size < mostSenders) senders.set(copyOf(sender), 1)
  else candidate.otherSenders++
}

/** A text of its own: what is cut out of a larger one may hold on to all of it. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1)
}
