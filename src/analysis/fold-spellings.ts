import {
  contextualSpellings,
  contextualWords,
  disguisedWords,
  harmlessPhrases,
  harmlessSpellings,
  splitForms,
} from '../lexicon/disguises'

/** A way of writing a word. */
export interface Spelling {
  /** The word, or `undefined` for a harmless phrase. */
  readonly word: string | undefined
  /** What is written. */
  readonly spelled: string
  /** How many units are written for each character of the word. */
  readonly lengths: readonly number[]
  /** Whether it counts only next to a call to add someone, or to an account. */
  readonly contextual: boolean
}

let units: ReadonlySet<number> | undefined
let all: readonly Spelling[] | undefined

/** Units that occur in a disguised spelling but not in the word. */
export function disguiseUnits(): ReadonlySet<number> {
  if (units) return units
  const found = new Set<number>()
  for (const { word, spelled } of spellings())
    for (let i = 0; word !== undefined && i < spelled.length; i++) {
      const unit = spelled.charCodeAt(i)
      // Letters are looked for by the Chinese character beside them.
      if (!word.includes(spelled.charAt(i)) && (unit === 0x2b || (unit >= 0x2000 && unit < 0xd800))) found.add(unit)
    }
  return (units = found)
}

/** How many bits the set of pairs has: a power of two. */
const pairBits = 0x10000

let pairSet: Uint8Array | undefined

/** The pairs of neighbouring units of all disguised spellings, those of the words left out; a Bloom filter. */
export function disguisePairs(): Uint8Array {
  if (pairSet) return pairSet
  const set = new Uint8Array(pairBits / 8)
  for (const { word, spelled } of spellings())
    for (let i = 1; word !== undefined && i < spelled.length; i++) {
      if (word.includes(spelled.slice(i - 1, i + 1))) continue
      const bit = pairBit(spelled.charCodeAt(i - 1), spelled.charCodeAt(i))
      set[bit >> 3] = (set[bit >> 3] as number) | (1 << (bit & 7))
    }
  return (pairSet = set)
}

/** The bit of a pair of units. */
export function pairBit(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ Math.imul(second, 0x85eb)) & (pairBits - 1)
}

/** Every spelling of every word, the words as they are included, and the harmless phrases. */
export function spellings(): readonly Spelling[] {
  return (all ??= expandAll())
}

function expandAll(): Spelling[] {
  const splits = new Map<string, string[]>()
  for (const form of words(splitForms())) {
    const [character, parts] = form.split('=') as [string, string]
    splits.set(character, [...(splits.get(character) ?? []), parts])
  }
  const harmless = new Set(words(harmlessSpellings()))
  const contextual = new Set(words(contextualSpellings()))
  const found = new Map<string, Spelling>()
  for (const line of disguisedWords().trim().split('\n')) {
    const positions = line
      .trim()
      .split(' ')
      .map((position) => position.split(','))
    const word = positions.map(([own]) => own).join('')
    for (const pieces of combine(positions.map((p) => [...p, ...(splits.get(p[0] as string) ?? [])]))) {
      const spelled = pieces.join('')
      // Pinyin alone is too often part of an address: weixin.qq.com.
      if (/^[a-z]+$/.test(spelled)) continue
      if (harmless.has(spelled) || (found.has(spelled) && spelled !== word)) continue
      found.set(spelled, { word, spelled, lengths: pieces.map((p) => p.length), contextual: contextual.has(spelled) })
    }
  }
  for (const pair of words(contextualWords())) {
    const [spelled, word] = pair.split('=') as [string, string]
    found.set(spelled, { word, spelled, lengths: [spelled.length], contextual: true })
  }
  for (const spelled of words(harmlessPhrases()))
    found.set(spelled, { word: undefined, spelled, lengths: [], contextual: false })
  return [...found.values()]
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** All ways of taking one piece for each position. */
function combine(positions: readonly (readonly string[])[]): string[][] {
  let all: string[][] = [[]]
  for (const pieces of positions) all = all.flatMap((before) => pieces.map((piece) => [...before, piece]))
  return all
}
