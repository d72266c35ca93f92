import { defaultBias, type Combiner, type Evidence } from './combiner'
import { checkNumber, logOddsRange, prepare, scoreOf, sumOf, type CombinerOptions } from './shared'

/** Options of {@link index!maximum | maximum}. Weights are in log-odds. */
export interface MaximumOptions<Key extends string = string> extends CombinerOptions<Key> {
  /** The log-odds of a message with no finding. Default −4: such a message is spam with 1.8 %. */
  readonly bias?: number
}

/**
 * Lets only the strongest finding speak: score = σ(bias + the highest weight · strength above 0 + the lowest below 0).
 * Ten weak hints then never add up to a strong one. Findings that share the first place share its contribution.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a weight or bias that is no number
 * of −1000 to 1000, and for an unknown option
 *
 * @example
 * ```ts
 * import { createScanner, defineDetector, maximum } from 'junksift'
 *
 * const has = (id: string, word: string, weight: number) =>
 *   defineDetector({
 *     id,
 *     codes: { found: { weight, reason: { en: 'It says {word}.', 'zh-CN': '含有{word}。' } } },
 *     inspect: ({ text }) => (text.includes(word) ? { strength: 1, detail: { word } } : undefined),
 *   })
 * const scanner = createScanner({ detectors: [has('rush', '速抢', 2), has('loan', '放款', 5)], combiner: maximum() })
 * const { findings } = scanner.scan('秒放款，名额速抢')
 * console.log(findings.map(({ detector, contribution }) => `${detector} ${contribution}`).join(', ')) // rush 0, loan 5
 * ```
 */
export function maximum<const Key extends string = never>(options: MaximumOptions<Key> = {}): Combiner<Key> {
  const { weightOf, countsOf, keys } = prepare('maximum', options, logOddsRange, ['bias'])
  const { bias = defaultBias } = options
  checkNumber('maximum.bias', bias, logOddsRange)

  const combine = (evidence: readonly Evidence[]) => {
    const counts = countsOf(evidence)
    const amounts = evidence.map((e, i) => (counts[i] ? (weightOf(e) ?? e.weight) * e.strength : 0))
    const highest = Math.max(0, ...amounts)
    const lowest = Math.min(0, ...amounts)
    const sharesOf = (amount: number) => amounts.filter((other) => other === amount).length
    const contributions = amounts.map((amount) =>
      amount !== 0 && (amount === highest || amount === lowest) ? amount / sharesOf(amount) : 0,
    )
    return { score: scoreOf(sumOf(contributions, bias)), bias, contributions }
  }
  return Object.assign(combine, { keys })
}
