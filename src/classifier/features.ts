import { foldedOf } from '../analysis/fold'
import { definePart, type AnalysisBase } from '../analysis/part'
import { structureOf, type Structure } from './structure'
import { mix, tokenize, tokenKind } from './tokens'

/** Features of one message: hashed ids with a value each. The arrays are shared: they hold until the next call. */
export interface Features {
  count: number
  /** How many of them, the first ones, are words and pieces; the rest are structural. */
  words: number
  readonly ids: Uint32Array
  readonly values: Float32Array
  /** Where the feature was first seen in the folded text; `end` 0 where it is structural. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Changes whenever the same text may give other ids. */
export const featureVersion = 1

/** Bits of a feature's id. */
export const featureBits = 20

const mostFeatures = 12_000
const idMask = (1 << featureBits) - 1
/** Structural features count this much each; those of the words share the same length. */
const structureValue = 0.35
const wordsLength = 2.2

/**
 * The ids of the text at hand: an open-addressed set that is emptied by going on to the next generation, which stands in
 * the upper bits. Only a part of it is used, that of short texts stays in the processor's nearest cache.
 */
interface SeenIds {
  readonly slots: Uint32Array
  generation: number
  mask: number
}

const seenBits = 15
const mostGenerations = 1 << (32 - featureBits)

let shared: Features | undefined
let sharedSeen: SeenIds | undefined

/** The set, empty, and with room for what a text of a length may have. */
function emptySeen(length: number): SeenIds {
  const seen = (sharedSeen ??= { slots: new Uint32Array(1 << seenBits), generation: 0, mask: 0 })
  if (++seen.generation === mostGenerations) {
    seen.slots.fill(0)
    seen.generation = 1
  }
  seen.mask = (1 << Math.min(seenBits, 32 - Math.clz32(5 * length + 200))) - 1
  return seen
}

/** Adds an id; `false` where it was in the set. */
function isNew({ slots, generation, mask }: SeenIds, id: number): boolean {
  const entry = ((generation << featureBits) | id) >>> 0
  let slot = id & mask
  for (let found = slots[slot] as number; found >>> featureBits === generation; found = slots[slot] as number) {
    if (found === entry) return false
    slot = (slot + 1) & mask
  }
  slots[slot] = entry
  return true
}

/** When the features of a message were last worked out: as long as no others were, they still hold. */
const lastRunOf = /* @__PURE__ */ definePart(() => ({ run: 0 }))
let runs = 0

/** The features of a message: its words and characters by ones, twos and threes, and its structure. */
export function featuresOf(analysis: AnalysisBase): Features {
  shared ??= {
    count: 0,
    words: 0,
    ids: new Uint32Array(mostFeatures),
    values: new Float32Array(mostFeatures),
    starts: new Uint32Array(mostFeatures),
    ends: new Uint32Array(mostFeatures),
  }
  const last = lastRunOf(analysis)
  if (runs > 0 && last.run === runs) return shared
  last.run = ++runs
  shared.count = 0
  const structure = structureOf(analysis)
  const { text } = foldedOf(analysis)
  const seen = emptySeen(text.length)
  addGrams(text, shared, seen, structure.context)
  const words = (shared.words = shared.count)
  shared.values.fill(wordsLength / Math.sqrt(Math.max(12, words)), 0, words)
  addStructure(structure, shared, seen)
  shared.values.fill(structureValue, words, shared.count)
  return shared
}

function add(features: Features, seen: SeenIds, hash: number, start: number, end: number): void {
  const id = (hash ^ (hash >>> 12)) & idMask
  if (features.count >= mostFeatures || !isNew(seen, id)) return
  const at = features.count++
  features.ids[at] = id
  features.starts[at] = start
  features.ends[at] = end
}

/** Ones, twos and threes of tokens; of words also how they begin and end. */
function addGrams(text: string, features: Features, seen: SeenIds, context: number): void {
  const { count, hashes, kinds, starts, ends } = tokenize(text)
  const signature = signatureRange(text)
  let before = 0x1000
  let beforeThat = 0x1001
  let lastStart = 0
  let lastButOneStart = 0
  let wasInside = false
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number
    const end = ends[i] as number
    const inside = start >= signature.start && end <= signature.end
    if (inside !== wasInside) {
      wasInside = inside
      before = 0x1000
      beforeThat = 0x1001
    }
    const salt = inside ? 0x5bd1e995 : 0
    const hash = ((hashes[i] as number) ^ salt) >>> 0
    add(features, seen, hash, start, end)
    if (kinds[i] === tokenKind.word && end - start >= 5) {
      let prefix = 7
      for (let at = start; at < start + 4; at++) prefix = mix(prefix, text.charCodeAt(at))
      add(features, seen, prefix, start, end)
    }
    const two = mix(before, hash)
    if (before !== 0x1000) {
      add(features, seen, two, lastStart, end)
      if (context !== 0) add(features, seen, mix(two, context), lastStart, end)
    }
    if (beforeThat !== 0x1001 && before !== 0x1000)
      add(features, seen, mix(mix(beforeThat, before), hash), lastButOneStart, end)
    beforeThat = before === 0x1000 ? 0x1001 : before
    before = hash
    lastButOneStart = lastStart
    lastStart = start
  }
}

/** The signature in brackets at the head or the tail of a folded text: names are kept apart from what is said. */
function signatureRange(text: string): { readonly start: number; readonly end: number } {
  if (text.charCodeAt(0) === 0x3010) {
    const end = text.indexOf('】')
    if (end > 0 && end < 36) return { start: 0, end: end + 1 }
  }
  if (text.endsWith('】')) {
    const start = text.lastIndexOf('【')
    if (start >= 0 && text.length - start < 36) return { start, end: text.length }
  }
  return { start: -1, end: -1 }
}

function addStructure({ features: own, paired }: Structure, features: Features, seen: SeenIds): void {
  for (const hash of own) add(features, seen, hash, 0, 0)
  for (let i = 0; i < paired.length; i++)
    for (let j = i + 1; j < paired.length; j++) add(features, seen, mix(paired[i] as number, paired[j] as number), 0, 0)
}
