import { optionError } from '../core/errors'
import { checkKeys } from '../core/options'
import { defaultBias, type Evidence } from './combiner'

/** A finding counts only under this condition. */
export interface Condition<Key extends string = string> {
  /** The finding it is about: a detector id or an `id/code` pair. */
  readonly finding: Key
  /** All of these must have been found as well. */
  readonly whenAll?: readonly Key[]
  /** None of these may have been found. */
  readonly unless?: readonly Key[]
}

/** Options that every combiner has. */
export interface CombinerOptions<Key extends string = string> {
  /** Weights by detector id or `id/code` pair; the pair goes before the id, both before the code's default. */
  readonly weights?: { readonly [K in Key]?: number }
  /** A finding counts only if every condition about it holds. */
  readonly conditions?: readonly Condition<Key>[]
}

/** A range that numbers of an option must be in. */
export type Range = readonly [least: number, most: number]

/** Where weights in log-odds must be. */
export const logOddsRange: Range = [-1000, 1000]

/** The log-odds beyond which a score no longer moves: its probability is within 1e-13 of 0 or 1. */
export const logitLimit = 30

/** The probability of log-odds, which are held within ±30 so that no score is exactly 0 or 1. */
export function scoreOf(logit: number): number {
  return 1 / (1 + Math.exp(-clampLogit(logit)))
}

/** Log-odds held within ±30. */
export function clampLogit(logit: number): number {
  return Math.max(-logitLimit, Math.min(logitLimit, logit))
}

/** The log-odds of a probability above 0 and below 1. */
export function logitOf(probability: number): number {
  return Math.log(probability) - Math.log1p(-probability)
}

/** The probability of spam with no finding: σ(−4). */
export function defaultBase(): number {
  return scoreOf(defaultBias)
}

/**
 * Turns a code's weight in log-odds into what it adds, alone, to the score of a message: σ(−4 + |w|) − σ(−4), with the
 * sign of w. 1 → 0.03, 4 → 0.48, 6 → 0.86.
 */
export function pointsOf(weight: number): number {
  return Math.sign(weight) * (scoreOf(defaultBias + Math.abs(weight)) - defaultBase())
}

/** The sum of numbers, and of a number to start with. */
export function sumOf(numbers: readonly number[], start = 0): number {
  let sum = start
  for (const number of numbers) sum += number
  return sum
}

/** Throws unless an option is a number inside a range. */
export function checkNumber(path: string, value: unknown, [least, most]: Range): void {
  if (typeof value !== 'number' || !(value >= least && value <= most))
    throw optionError(path, value, `a number from ${least} to ${most}`)
}

/** Throws unless every value of a record of numbers is inside a range. */
export function checkNumbers(path: string, values: unknown, range: Range): void {
  if (Object(values) !== values || Array.isArray(values)) throw optionError(path, values, 'an object of numbers')
  for (const [key, value] of Object.entries(values as object)) checkNumber(`${path}.${key}`, value, range)
}

/** Checks the options that every combiner has, and reads them. */
export function prepare<Key extends string>(
  name: string,
  options: CombinerOptions<Key>,
  weightRange: Range,
  otherKeys: readonly string[],
): Prepared<Key> {
  checkKeys(name, options, ['weights', 'conditions', ...otherKeys])
  const { weights = {}, conditions = [] } = options
  checkNumbers(`${name}.weights`, weights, weightRange)
  checkConditions(`${name}.conditions`, conditions)
  return {
    weightOf: weightReader(weights),
    countsOf: (evidence) => whichCount(evidence, conditions),
    keys: [
      ...new Set([
        ...(Object.keys(weights) as Key[]),
        ...conditions.flatMap(({ finding, whenAll = [], unless = [] }) => [finding, ...whenAll, ...unless]),
      ]),
    ],
  }
}

/** What `prepare` reads from a combiner's options. */
export interface Prepared<Key extends string> {
  /** The weight that the options give to a finding, if they do. */
  readonly weightOf: (evidence: Evidence) => number | undefined
  /** For each finding, whether all conditions about it hold. */
  readonly countsOf: (evidence: readonly Evidence[]) => readonly boolean[]
  /** Every detector id and `id/code` pair that the options name. */
  readonly keys: readonly Key[]
}

function checkConditions(path: string, conditions: unknown): void {
  if (!Array.isArray(conditions)) throw optionError(path, conditions, 'an array')
  conditions.forEach((condition: Condition, i) => {
    const at = `${path}[${i}]`
    checkKeys(at, condition, ['finding', 'whenAll', 'unless'])
    const { finding, whenAll = [], unless = [] } = condition
    if (typeof (finding as unknown) !== 'string')
      throw optionError(`${at}.finding`, finding, 'a detector id or an id/code pair')
    for (const [name, list] of Object.entries({ whenAll, unless }) as [string, unknown][])
      if (!Array.isArray(list) || list.some((key) => typeof key !== 'string'))
        throw optionError(`${at}.${name}`, list, 'an array of detector ids or id/code pairs')
  })
}

/** Sorts weights by detector, so that looking one up joins no text. */
function weightReader(weights: Readonly<Record<string, number>>): (evidence: Evidence) => number | undefined {
  const byDetector = new Map<string, { own: number | undefined; readonly byCode: Map<string, number> }>()
  for (const [key, weight] of Object.entries(weights)) {
    const slash = key.indexOf('/')
    const id = slash < 0 ? key : key.slice(0, slash)
    const known = byDetector.get(id) ?? { own: undefined, byCode: new Map<string, number>() }
    byDetector.set(id, known)
    if (slash < 0) known.own = weight
    else known.byCode.set(key.slice(slash + 1), weight)
  }
  return ({ detector, code }) => {
    const known = byDetector.get(detector)
    return known?.byCode.get(code) ?? known?.own
  }
}

function whichCount(evidence: readonly Evidence[], conditions: readonly Condition[]): readonly boolean[] {
  if (conditions.length === 0) return evidence.map(() => true)
  const found = new Set(evidence.flatMap(({ detector, code }) => [detector, `${detector}/${code}`]))
  const has = (key: string) => found.has(key)
  return evidence.map(({ detector, code }) =>
    conditions.every(
      ({ finding, whenAll = [], unless = [] }) =>
        (finding !== detector && finding !== `${detector}/${code}`) || (whenAll.every(has) && !unless.some(has)),
    ),
  )
}

/** Scales the positive amounts of a group down together where their sum passes the group's cap. */
export function applyCaps(
  evidence: readonly Evidence[],
  amounts: readonly number[],
  caps: Readonly<Record<string, number>>,
): readonly number[] {
  const totals = new Map<string, number>()
  evidence.forEach(({ group }, i) => {
    const amount = amounts[i] as number
    if (amount > 0 && Object.hasOwn(caps, group)) totals.set(group, (totals.get(group) ?? 0) + amount)
  })
  if (totals.size === 0) return amounts
  return amounts.map((amount, i) => {
    const { group } = evidence[i] as Evidence
    const total = totals.get(group) ?? 0
    const cap = caps[group] as number
    return amount > 0 && total > cap ? amount * (cap / total) : amount
  })
}
