import { foldedOf } from '../analysis/fold'
import type { AnalysisBase } from '../analysis/part'
import { structureOf } from './structure'
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

let shared: Features | undefined
let seenAt: Uint32Array | undefined
let generation = 0

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
  seenAt ??= new Uint32Array(1 << featureBits)
  generation = (generation + 1) >>> 0 || 1
  shared.count = 0
  const { names, paired } = structureOf(analysis)
  addGrams(foldedOf(analysis).text, shared, seenAt, contextOf(names))
  const words = (shared.words = shared.count)
  shared.values.fill(wordsLength / Math.sqrt(Math.max(12, words)), 0, words)
  addStructure(names, paired, shared, seenAt)
  shared.values.fill(structureValue, words, shared.count)
  return shared
}

function add(features: Features, seen: Uint32Array, hash: number, start: number, end: number): void {
  const id = (hash ^ (hash >>> 12)) & idMask
  if (seen[id] === generation || features.count >= mostFeatures) return
  seen[id] = generation
  const at = features.count++
  features.ids[at] = id
  features.starts[at] = start
  features.ends[at] = end
}

/** Ones, twos and threes of tokens; of words also how they begin and end. */
function addGrams(text: string, features: Features, seen: Uint32Array, context: number): void {
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

/** Whether a message leads somewhere: the same words mean another thing beside a strange link. */
function contextOf(names: readonly string[]): number {
  const link = names.find((name) => name.startsWith('link:'))
  if (link === 'link:brand' || link === 'link:brand-short') return 0x11
  if (link !== 'link:none') return 0x22
  if (!names.includes('contact:none')) return 0x33
  return names.includes('phone:none') ? 0x55 : 0x44
}

const nameHashes = /* @__PURE__ */ new Map<string, number>()

/** The hash of a structural feature's name; there are some hundred of them, so each is worked out once. */
function hashName(name: string): number {
  const known = nameHashes.get(name)
  if (known !== undefined) return known
  let hash = 11
  for (let i = 0; i < name.length; i++) hash = mix(hash, name.charCodeAt(i))
  nameHashes.set(name, hash)
  return hash
}

function addStructure(
  names: readonly string[],
  paired: readonly string[],
  features: Features,
  seen: Uint32Array,
): void {
  for (const name of names) add(features, seen, hashName(name), 0, 0)
  const hashes = paired.map(hashName)
  for (let i = 0; i < hashes.length; i++)
    for (let j = i + 1; j < hashes.length; j++) add(features, seen, mix(hashes[i] as number, hashes[j] as number), 0, 0)
}
