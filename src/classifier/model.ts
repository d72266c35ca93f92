import type { Category } from '../core/category'
import { wrong } from '../core/errors'
import { checkKeys } from '../core/options'
import { listCategories } from './categories'
import type { Features } from './features'

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

/** A model ready to be asked. */
export interface Model {
  readonly categories: readonly Category[]
  readonly bias: Float64Array
  /** Open addressing: feature ids plus one, 0 where empty, and the feature's number. */
  readonly slots: Uint32Array
  readonly numbers: Uint32Array
  /** Where the weights of each feature begin; one more at the end. */
  readonly starts: Uint32Array
  readonly classes: Uint8Array
  readonly weights: Float32Array
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
  const total = data.classes.length
  const size = 1 << (33 - Math.clz32(Math.max(1, counts.length)))
  const model: Model = {
    categories: data.categories,
    bias: Float64Array.from(data.bias),
    slots: new Uint32Array(size),
    numbers: new Uint32Array(size),
    starts: new Uint32Array(counts.length + 1),
    classes: Uint8Array.from(readNumbers(data.classes, total)),
    weights: Float32Array.from(readNumbers(data.symbols, total), (symbol) => {
      const weight = data.sizes[symbol >> 1] as number
      return symbol & 1 ? -weight : weight
    }),
  }
  let id = 0
  for (let number = 0; number < counts.length; number++) {
    id += gaps[number] as number
    let slot = slotOf(id, size)
    while (model.slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    model.slots[slot] = id + 1
    model.numbers[slot] = number
    model.starts[number + 1] = (model.starts[number] as number) + (counts[number] as number)
  }
  return model
}

function slotOf(id: number, size: number): number {
  return (Math.imul(id, 0x9e3779b1) >>> 8) & (size - 1)
}

/** The number of a feature in the model, or −1. */
export function numberOf({ slots, numbers }: Model, id: number): number {
  const last = slots.length - 1
  for (let slot = slotOf(id, slots.length); slots[slot] !== 0; slot = (slot + 1) & last)
    if (slots[slot] === id + 1) return numbers[slot] as number
  return -1
}

/** The scores of a message's features: one for each category, before they are made probabilities, then the log-odds of junk. */
export function scoresOf(model: Model, { count, ids, values }: Features): Float64Array {
  const scores = model.bias.slice()
  const { starts, classes, weights } = model
  for (let i = 0; i < count; i++) {
    const number = numberOf(model, ids[i] as number)
    if (number < 0) continue
    const value = values[i] as number
    const end = starts[number + 1] as number
    for (let at = starts[number] as number; at < end; at++)
      (scores[classes[at] as number] as number) += value * (weights[at] as number)
  }
  return scores
}
