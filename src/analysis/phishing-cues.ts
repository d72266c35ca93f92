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

/** The words by how they begin: those of two units, and the longer ones by their first three. */
interface CueTable {
  readonly starts: ReadonlyMap<number, readonly CueWord[]>
  /** One bit for each hash of two and of three first units, so that most places of a text need no look-up. */
  readonly bits: Uint8Array
}

let known: CueTable | undefined

function table(): CueTable {
  if (known) return known
  const starts = new Map<number, CueWord[]>()
  const bits = new Uint8Array(0x10000 / 8)
  const add = (part: CuePart, codes: string, sure: number, list: string) => {
    for (const written of list.split('|')) {
      const isStem = written.endsWith('~')
      const word = isStem ? written.slice(0, -1) : written
      const third = word.length > 2 ? word.charCodeAt(2) : 0
      const hash = hashOf(word.charCodeAt(0), word.charCodeAt(1), third)
      setBit(bits, hash)
      setBit(bits, hashOf(word.charCodeAt(0), word.charCodeAt(1), 0))
      const cue: CueWord = { part, codes: codes.split(' ') as PhishingCode[], sure, word, isStem }
      const others = starts.get(hash)
      if (others) others.push(cue)
      else starts.set(hash, [cue])
    }
  }
  for (const { codes, sure, words } of phishingNames()) add('name', codes, sure, words)
  for (const { codes, sure, words } of phishingPressures()) add('pressure', codes, sure, words)
  for (const { way, codes, sure, words } of phishingAsks()) add(way, codes, sure, words)
  add('reach', 'relative', 0.8, reachMe())
  add('warning', '', 1, fraudWarnings())
  return (known = { starts, bits })
}

function setBit(bits: Uint8Array, at: number): void {
  bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7))
}

function hasBit(bits: Uint8Array, at: number): boolean {
  return ((bits[at >> 3] as number) & (1 << (at & 7))) !== 0
}

/** A hash of 16 bits. */
function hashOf(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 0x1e3779b1) ^ Math.imul(second, 0x05ebca6b) ^ Math.imul(third, 0x42b2ae35)
  return (mixed ^ (mixed >>> 15)) & 0xffff
}

/**
 * Finds the words that phishing is made of, in one pass over a folded text: names, pressure, requests, and warnings
 * against fraud, in the order of their starts. Latin and Cyrillic words count only as whole words.
 */
export function findPhishingCues(folded: string): readonly FoundCue[] {
  const { starts, bits } = table()
  const found: FoundCue[] = []
  const look = (hash: number, at: number) => {
    const words = starts.get(hash)
    if (!words) return
    for (const { part, codes, sure, word, isStem } of words) {
      const end = at + word.length
      if (folded.startsWith(word, at) && (isStem || endsWhole(folded, end)))
        found.push({ part, codes, sure, word, start: at, end })
    }
  }
  let before = 0
  let first = folded.charCodeAt(0) | 0
  let second = folded.charCodeAt(1) | 0
  for (let at = 0; at + 1 < folded.length; at++) {
    const third = at + 2 < folded.length ? folded.charCodeAt(at + 2) : 0
    if (!(isLetter(before) && isLetter(first))) {
      const short = hashOf(first, second, 0)
      if (hasBit(bits, short)) {
        look(short, at)
        const long = hashOf(first, second, third)
        if (long !== short && hasBit(bits, long)) look(long, at)
      }
    }
    before = first
    first = second
    second = third
  }
  return found
}

/** Whether no letter of the same alphabet goes on. */
function endsWhole(text: string, end: number): boolean {
  return !(end < text.length && isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end)))
}

/** Whether a unit is a letter of an alphabet with spaces between words: Latin or Cyrillic, in lower case. */
function isLetter(unit: number): boolean {
  if (unit < 0xdf) return unit >= 97 && unit <= 122
  return unit <= 0x24f ? unit !== 0xf7 && unit !== 0xd7 : unit >= 0x400 && unit <= 0x4ff
}
