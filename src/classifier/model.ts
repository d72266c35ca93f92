import type { Category } from '../core/category'
import { wrong } from '../core/errors'
import { checkKeys } from '../core/options'
import { listCategories } from './categories'
import { featureBits, type Features } from './features'

/**
 * A model as it is stored: sparse weights by feature and category, each a sign and one of a few sizes. The four strings
 * hold numbers, one or more characters of `alphabet` each, and compress well apart.
 */
export interface ModelData {
  readonly version: 2
  /** A hash of the messages and settings that it was trained on. */
  readonly trainedOn: string
  readonly categories: readonly Category[]
  /** One for each category, and the last for junk. */
  readonly bias: readonly number[]
  /** The sizes of weights; symbol 2k is +sizes[k], symbol 2k + 1 is −sizes[k]. */
  readonly sizes: readonly number[]
  /** For each feature in the order of ids, how far its id is from the one before; long ways in several characters. */
  readonly gaps: string
  /** For each feature, how many weights it has. */
  readonly counts: string
  /** For each weight its category (or the number behind the last one, for junk), and its symbol. */
  readonly classes: string
  readonly symbols: string
}

/** A model ready to be asked: small, since each message reads it at some hundred places all over. */
export interface Model {
  readonly categories: readonly Category[]
  readonly bias: Float64Array
  /** For each 32 ids, which of them are in the model (one bit each), and how many features come before them. */
  readonly index: Uint32Array
  /** Where the weights of each feature begin, and in the lowest 8 bits how many they are. */
  readonly rows: Uint32Array
  /** For each weight its class and its symbol, a byte each. */
  readonly entries: Uint16Array
  /** The weight of each symbol. */
  readonly sizes: Float32Array
}

/** Characters that a JavaScript string holds as they are, without `"` and `\`. */
export const alphabet: string = /* @__PURE__ */ (() => {
  let characters = ''
  for (let code = 0x20; code < 0x7f; code++) if (code !== 0x22 && code !== 0x5c) characters += String.fromCharCode(code)
  return characters
})()

/** The last character of the alphabet says that the number goes on. */
export const goesOn: number = 92

/** Reads the numbers of a string, each in as many characters as it needs. */
export function readNumbers(text: string, count: number): Uint32Array {
  const valueOf = new Uint8Array(128)
  for (let i = 0; i < alphabet.length; i++) valueOf[alphabet.charCodeAt(i)] = i
  const numbers = new Uint32Array(count)
  let at = 0
  for (let i = 0; i < text.length && at < count; i++) {
    const value = valueOf[text.charCodeAt(i)] as number
    ;(numbers[at] as number) += value
    if (value < goesOn) at++
  }
  return numbers
}

/** The most weights of one feature. */
const mostWeights = 255

/** Throws unless a value is a stored model that is whole: such a value comes from a file. */
export function checkModel(path: string, data: ModelData): ModelData {
  checkKeys(path, data, ['version', 'trainedOn', 'categories', 'bias', 'sizes', 'gaps', 'counts', 'classes', 'symbols'])
  const check = (field: keyof ModelData, right: boolean, allowed: string) => {
    if (!right) throw wrong('ERR_OPTION', `${path}.${field}`, data[field], allowed)
  }
  const { version, trainedOn, categories, bias, sizes, gaps, counts, classes, symbols } = data
  const areNumbers = (list: readonly number[]) => Array.isArray(list) && list.every(Number.isFinite)
  check('version', version === 2, '2')
  check('trainedOn', typeof trainedOn === 'string', 'a string')
  const known = listCategories()
  check(
    'categories',
    Array.isArray(categories) && categories.every((each: Category) => known.includes(each)),
    'known categories',
  )
  check(
    'bias',
    areNumbers(bias) && bias.length === categories.length + 1,
    'a number for each category and one for junk',
  )
  check('sizes', areNumbers(sizes), 'numbers')
  for (const field of ['gaps', 'counts', 'classes', 'symbols'] as const)
    check(field, typeof data[field] === 'string' && /^[ -~]*$/.test(data[field]), 'a string of printable ASCII')
  const written = readNumbers(counts, counts.length)
  check('counts', written.reduce((sum, each) => sum + each, 0) === classes.length, 'the counts of all weights')
  check(
    'counts',
    written.every((each) => each <= mostWeights),
    `at most ${mostWeights} weights for a feature`,
  )
  check('symbols', symbols.length === classes.length, `${classes.length} characters`)
  check(
    'classes',
    readNumbers(classes, classes.length).every((each) => each < bias.length),
    'numbers of categories',
  )
  check(
    'symbols',
    readNumbers(symbols, symbols.length).every((each) => each >> 1 < sizes.length),
    'numbers of sizes',
  )
  check('gaps', gaps.length >= counts.length, 'a gap for each feature')
  return data
}

/** Unpacks a stored model. */
export function unpackModel(data: ModelData): Model {
  const counts = readNumbers(data.counts, data.counts.length)
  const gaps = readNumbers(data.gaps, counts.length)
  const classes = readNumbers(data.classes, data.classes.length)
  const symbols = readNumbers(data.symbols, data.classes.length)
  const index = new Uint32Array(2 << (featureBits - 5))
  const starts = new Uint32Array(counts.length + 1)
  let id = 0
  counts.forEach((count, number) => {
    id += gaps[number] as number
    const block = (id >>> 5) * 2
    index[block] = (index[block] as number) | (1 << (id & 31))
    starts[number + 1] = (starts[number] as number) + count
  })
  let before = 0
  for (let block = 0; block < index.length; block += 2) {
    index[block + 1] = before
    before += countBits(index[block] as number)
  }
  const rows = new Uint32Array(counts.length)
  const entries = new Uint16Array(classes.length)
  let size = 0
  for (const number of byCount(counts)) {
    rows[number] = (size << 8) | (counts[number] as number)
    for (let at = starts[number] as number; at < (starts[number + 1] as number); at++)
      entries[size++] = (symbols[at] as number) | ((classes[at] as number) << 8)
  }
  return {
    categories: data.categories,
    bias: Float64Array.from(data.bias),
    index,
    rows,
    entries,
    sizes: Float32Array.from(data.sizes.flatMap((size) => [size, -size])),
  }
}

/** Features with most weights first: they are those that most messages show, and side by side they take the least room. */
function byCount(counts: Uint32Array): Uint32Array {
  // As numbers that the engine sorts by itself, which is much quicker than a comparison by a function.
  const keys = counts.map((count, number) => ((mostWeights - count) << featureBits) | number)
  return keys.sort().map((key) => key & ((1 << featureBits) - 1))
}

/** How many bits of 32 are set. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The features of one message that a model knows; the arrays are shared: they hold until the next call. */
export interface KnownFeatures {
  count: number
  /** Which of the message's features each is. */
  readonly places: Uint32Array
  /** Where its weights begin and end. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

let shared: KnownFeatures | undefined

/**
 * Looks up the first features of a message. A model is larger than the processor's near memory, so that most of the time
 * goes by in waiting for it: without branches between them, many look-ups wait at the same time.
 */
export function knownFeatures({ index, rows }: Model, ids: Uint32Array, count: number): KnownFeatures {
  if (!shared || shared.places.length < count) {
    const room = () => new Uint32Array(Math.max(1024, 2 * count))
    shared = { count: 0, places: room(), starts: room(), ends: room() }
  }
  const known = shared
  const { places } = known
  let found = 0
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number
    places[found] = i
    found += ((index[(id >>> 5) * 2] as number) >>> (id & 31)) & 1
  }
  for (let k = 0; k < found; k++) {
    const id = ids[places[k] as number] as number
    const block = (id >>> 5) * 2
    const number = (index[block + 1] as number) + countBits((index[block] as number) & ((1 << (id & 31)) - 1))
    const row = rows[number] as number
    known.starts[k] = row >>> 8
    known.ends[k] = (row >>> 8) + (row & 0xff)
  }
  known.count = found
  return known
}

/** The scores of a message's features: one for each category, before they are made probabilities, then the log-odds of junk. */
export function scoresOf(model: Model, { count, ids, values }: Features): Float64Array {
  const scores = model.bias.slice()
  const { entries, sizes } = model
  const known = knownFeatures(model, ids, count)
  for (let k = 0; k < known.count; k++) {
    const value = values[known.places[k] as number] as number
    const end = known.ends[k] as number
    for (let at = known.starts[k] as number; at < end; at++) {
      const entry = entries[at] as number
      ;(scores[entry >> 8] as number) += value * (sizes[entry & 0xff] as number)
    }
  }
  return scores
}
