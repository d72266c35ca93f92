import { optionError } from '../core/errors'
import { defaultBias, type Combiner, type Evidence } from './combiner'

/** A finding counts only under this condition. */
export interface Condition<Key extends string = string> {
  /** The finding it is about: a detector id or an `id/code` pair. */
  readonly finding: Key
  /** All of these must have been found as well. */
  readonly whenAll?: readonly Key[]
  /** None of these may have been found. */
  readonly unless?: readonly Key[]
}

/** Options of {@link index!logOdds | logOdds}. */
export interface LogOddsOptions<Key extends string = string> {
  /** The log-odds of a message with no finding. Default −4: such a message is spam with 1.8 %. */
  readonly bias?: number
  /** Weights by detector id or `id/code` pair, in log-odds; the pair goes before the id, both before the default. */
  readonly weights?: { readonly [K in Key]?: number }
  /** The most that the findings of one group may add together, by group, in log-odds. */
  readonly caps?: Readonly<Record<string, number>>
  /** A finding counts only if every condition about it holds. */
  readonly conditions?: readonly Condition<NoInfer<Key>>[]
}

/**
 * The default combiner: score = σ(bias + Σ weight · strength), as in logistic regression. Additive, so each finding's
 * contribution is exact.
 *
 * The positive contributions of a group are scaled down together where they pass the group's cap.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a weight, bias or cap that is no
 * finite number
 *
 * @example
 * ```ts
 * import { createScanner, logOdds, missingOptOut, promoKeywords } from 'junksift'
 *
 * const scanner = createScanner({
 *   detectors: [promoKeywords(), missingOptOut()],
 *   combiner: logOdds({ weights: { 'missing-opt-out': 1.2 }, caps: { content: 4 } }),
 * })
 * console.log(scanner.scan('你好').score < 0.05) // true
 * ```
 */
export function logOdds<const Key extends string = never>(options: LogOddsOptions<Key> = {}): Combiner<Key> {
  const { bias = defaultBias, caps = {}, conditions = [] } = options
  const weights: Readonly<Record<string, number | undefined>> = options.weights ?? {}
  checkNumber('logOdds.bias', bias)
  for (const [key, weight] of Object.entries(weights)) checkNumber(`logOdds.weights.${key}`, weight)
  for (const [group, cap] of Object.entries(caps))
    if (!(cap >= 0)) throw optionError(`logOdds.caps.${group}`, cap, 'a number of at least 0')

  const combine = (evidence: readonly Evidence[]) => {
    const found = new Set(evidence.flatMap(({ detector, code }) => [detector, `${detector}/${code}`]))
    const contributions = evidence.map((e) => (holds(e, found, conditions) ? weightOf(e, weights) * e.strength : 0))
    applyCaps(evidence, contributions, caps)
    const logit = contributions.reduce((sum, c) => sum + c, bias)
    return { score: 1 / (1 + Math.exp(-logit)), bias, contributions }
  }
  const keys = new Set([
    ...Object.keys(weights),
    ...conditions.flatMap(({ finding, whenAll = [], unless = [] }) => [finding, ...whenAll, ...unless]),
  ])
  return Object.assign(combine, { keys: [...keys] as Key[] })
}

function checkNumber(path: string, value: unknown): void {
  if (!Number.isFinite(value)) throw optionError(path, value, 'a finite number')
}

function weightOf({ detector, code, weight }: Evidence, weights: Readonly<Record<string, number | undefined>>): number {
  const pair = `${detector}/${code}`
  if (Object.hasOwn(weights, pair)) return weights[pair] ?? weight
  return Object.hasOwn(weights, detector) ? (weights[detector] ?? weight) : weight
}

function holds({ detector, code }: Evidence, found: ReadonlySet<string>, conditions: readonly Condition[]): boolean {
  const pair = `${detector}/${code}`
  return conditions.every(
    ({ finding, whenAll = [], unless = [] }) =>
      (finding !== detector && finding !== pair) ||
      (whenAll.every((key) => found.has(key)) && !unless.some((key) => found.has(key))),
  )
}

function applyCaps(
  evidence: readonly Evidence[],
  contributions: number[],
  caps: Readonly<Record<string, number>>,
): void {
  for (const [group, cap] of Object.entries(caps)) {
    const inGroup = (i: number) => evidence[i]?.group === group && (contributions[i] as number) > 0
    const total = contributions.reduce((sum, c, i) => (inGroup(i) ? sum + c : sum), 0)
    if (total <= cap) continue
    contributions.forEach((c, i) => {
      if (inGroup(i)) contributions[i] = (c * cap) / total
    })
  }
}
