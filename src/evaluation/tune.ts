import type { Combiner } from '../combiners/combiner'
import { logOdds } from '../combiners/log-odds'
import { scoreOf } from '../combiners/shared'
import type { AnyDetector } from '../core/detector'
import { deepFreeze } from '../core/inspect'
import type { CodeOf, IdOf, Verdict } from '../core/result'
import { createScanner, type InputOf, type Scanner, type ScannerOptions, type Thresholds } from '../core/scanner'
import { campaignsOf } from './campaigns'
import { evidenceOf, weighedCodes, type Weighed } from './evidence'
import { figuresOf, type Figures } from './figures'
import { foldsOf } from './folds'
import {
  createSkipCounter,
  scanLabelled,
  type LabelledMessage,
  type LabelledMessages,
  type SkipCounter,
  type SkippedRows,
} from './labelled'
import { fitLogistic, logitOf, type Example, type Hold } from './logistic'
import type { Scored } from './ranking'
import { thresholdFor } from './thresholds'
import { checkPrior, checkTuneOptions, checkWeight, requireBothLabels, type TuneOptions } from './tune-options'

/** `detector/code` for every code of the composed detectors. */
export type CodeKeyOf<D extends AnyDetector> = D extends AnyDetector ? `${IdOf<D>}/${CodeOf<D>}` : never

/** What was learned of one code. */
export interface WeightChange<Key extends string = string> {
  /** `detector/code`. */
  readonly code: Key
  /** In log-odds, as the present combiner weighs it alone. */
  readonly before: number
  /** In log-odds. */
  readonly after: number
  /** Messages in which it was found. Without any, its weight stays at the prior. */
  readonly support: number
  /** Of them spam. */
  readonly spam: number
}

/** What {@link tune} learned. Plain and frozen. */
export interface Tuned<Key extends string = string> {
  /** To pass to `logOdds`. */
  readonly combiner: { readonly bias: number; readonly weights: { readonly [K in Key]?: number } }
  /** To pass to `createScanner`. */
  readonly thresholds: Required<Thresholds>
  /** Every code, those whose weight changed most first. */
  readonly changes: readonly WeightChange<Key>[]
  readonly bias: { readonly before: number; readonly after: number }
  /** The present combiner and thresholds on all rows. */
  readonly before: Figures
  /** Weights and thresholds learned on the other folds, on each fold in turn. */
  readonly after: Figures
  readonly folds: number
  /** Groups of near-duplicate texts; each lies in one fold. */
  readonly campaigns: number
  readonly skipped: SkippedRows
}

/** A row as learning needs it. */
interface Learned {
  readonly spam: boolean
  readonly text: string
  readonly example: Example
  readonly score: number
  readonly verdict: Verdict
}

/**
 * Learns the weights of the combiner `logOdds`, and thresholds for a wanted false-positive rate, on labelled messages.
 *
 * The weights are those of a logistic regression of the labels on the strengths of the findings, held near the present
 * ones, so that scores become probabilities for messages like yours: few rows move weights little, many move them far. A
 * finding keeps the side that it may speak for, that of its default weight; a code of weight 0 stays at 0.
 *
 * The figures are cross-validated: near-duplicate texts come into one fold, so that no campaign is learned from and
 * measured on. Thresholds rest on scores of messages that the weights were not learned on. The same rows give the same
 * answer.
 *
 * Caps and conditions of the present combiner are left out: weights that are learned together need no caps.
 *
 * @param scanner - options as for `createScanner`: a preset, or detectors of your own
 * @param rows - messages with a `label`, `ham` or `spam`; both must occur
 *
 * @throws a {@link index!JunksiftError | JunksiftError}: `ERR_OPTION` for a wrong option or rows of one label only,
 * `ERR_ABORTED` when `signal` ends it
 *
 * @example
 * ```ts
 * import { createScanner, defineDetector, logOdds } from 'junksift'
 * import { tune } from 'junksift/evaluation'
 *
 * const shouting = defineDetector({
 *   id: 'shouting',
 *   codes: { loud: { weight: 1, reason: 'Loud.' } },
 *   inspect: ({ text }) => (text.endsWith('!') ? { code: 'loud', strength: 1, detail: {} } : undefined),
 * })
 * const options = { detectors: [shouting] } as const
 * const rows = Array.from({ length: 40 }, (_, i) => ({
 *   text: i % 4 === 0 ? `Offer ${i}!` : `See you at ${i}`,
 *   label: i % 4 === 0 ? ('spam' as const) : ('ham' as const),
 * }))
 * const { combiner, thresholds, changes } = await tune(options, rows)
 * console.log(changes[0]?.code, changes[0]?.support) // shouting/loud 10
 *
 * const tuned = createScanner({ ...options, combiner: logOdds(combiner), thresholds })
 * console.log(tuned.scan('Offer!').score > createScanner(options).scan('Offer!').score) // true
 * ```
 */
export async function tune<const Ds extends readonly AnyDetector[]>(
  scanner: ScannerOptions<Ds>,
  rows: LabelledMessages<Ds>,
  options: TuneOptions<LabelledMessage<InputOf<Ds>>, CodeKeyOf<Ds[number]>> = {},
): Promise<Tuned<CodeKeyOf<Ds[number]>>> {
  checkTuneOptions(rows, options)
  const made = createScanner(scanner) as unknown as Scanner<readonly AnyDetector[]>
  const present = scanner.combiner ?? logOdds()
  const codes = weighedCodes(made.detectors, present)
  checkPrior(
    options,
    codes.map(({ key }) => key),
  )
  return (await learn(made, present, codes, rows, options as unknown as TuneOptions)) as never
}

async function learn(
  scanner: Scanner<readonly AnyDetector[]>,
  present: Combiner<string>,
  codes: readonly Weighed[],
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  options: TuneOptions,
): Promise<Tuned> {
  const skips = createSkipCounter()
  const learned = await collect(scanner, rows, codes, skips, options)
  requireBothLabels(learned)
  const bias = present([]).bias
  const holds = holdsOf(codes, bias, options)
  const campaigns = campaignsOf(learned.map(({ text }) => text))
  const { folds = 5 } = options
  const foldOf = foldsOf(
    learned.map(({ spam }, i) => ({ spam, campaign: campaigns[i] as number })),
    folds,
  )
  const unseen = crossValidate(learned, foldOf, folds, holds)
  const { thresholds } = scanner.describe()
  const [after = 0, ...weights] = fitLogistic(examplesOf(learned), holds)
  return deepFreeze({
    combiner: { bias: after, weights: Object.fromEntries(codes.map(({ key }, i) => [key, weights[i] as number])) },
    thresholds: chooseThresholds(unseen, thresholds, options),
    changes: changesOf(codes, weights, learned),
    bias: { before: bias, after },
    before: figuresOf(learned, thresholds, options),
    after: figuresOf(judge(unseen, foldOf, folds, thresholds, options), thresholds, options),
    folds,
    campaigns: new Set(campaigns).size,
    skipped: skips.skipped(),
  })
}

/** Scans the rows and keeps what learning needs of them. */
async function collect(
  scanner: Scanner<readonly AnyDetector[]>,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  codes: readonly Weighed[],
  skips: SkipCounter,
  options: TuneOptions,
): Promise<readonly Learned[]> {
  const { weightOf = () => 1, missCost = 1 } = options
  // Input 0 is the bias, which every message has.
  const inputOf = new Map(codes.map(({ key }, i) => [key, i + 1]))
  const learned: Learned[] = []
  for await (const { message, result } of scanLabelled(scanner, rows, skips, options)) {
    const spam = message.label === 'spam'
    const evidence = evidenceOf(result)
    const example: Example = {
      spam,
      weight: checkWeight(weightOf(message)) * (spam ? missCost : 1),
      inputs: [0, ...evidence.map(({ detector, code }) => inputOf.get(`${detector}/${code}`) as number)],
      values: [1, ...evidence.map(({ strength }) => strength)],
    }
    learned.push({ spam, text: message.text, example, score: result.score, verdict: result.verdict })
  }
  return learned
}

/** What the bias and each weight are held to. */
function holdsOf(codes: readonly Weighed[], bias: number, options: TuneOptions): readonly Hold[] {
  const { l2 = 1, biasL2 = l2, prior = {} } = options
  const priors: Readonly<Record<string, number | undefined>> = prior.weights ?? {}
  return [
    { prior: prior.bias ?? bias, strength: biasL2, least: -largest, most: largest },
    ...codes.map(({ key, before, side }) => ({
      prior: priors[key] ?? before,
      strength: l2,
      least: side < 0 ? -largest : 0,
      most: side > 0 ? largest : 0,
    })),
  ]
}

/** The largest weight that `logOdds` takes. */
const largest = 1000

const examplesOf = (learned: readonly Learned[]) => learned.map(({ example }) => example)

/** Scores each row by weights that were learned on the other folds. */
function crossValidate(
  learned: readonly Learned[],
  foldOf: readonly number[],
  folds: number,
  holds: readonly Hold[],
): readonly Scored[] {
  const fits = eachFold(folds, (fold) => fitLogistic(examplesOf(learned.filter((_, i) => foldOf[i] !== fold)), holds))
  return learned.map(({ spam, example }, i) => {
    const weights = fits[foldOf[i] as number] as (typeof fits)[number]
    return { spam, score: scoreOf(logitOf(example, weights)) }
  })
}

function eachFold<T>(folds: number, make: (fold: number) => T): readonly T[] {
  return Array.from({ length: folds }, (_, fold) => make(fold))
}

/** Verdicts by thresholds that were chosen on the other folds. */
function judge(
  unseen: readonly Scored[],
  foldOf: readonly number[],
  folds: number,
  present: Required<Thresholds>,
  options: TuneOptions,
): readonly (Scored & { readonly verdict: Verdict })[] {
  const chosen = eachFold(folds, (fold) =>
    chooseThresholds(
      unseen.filter((_, i) => foldOf[i] !== fold),
      present,
      options,
    ),
  )
  return unseen.map((row, i) => {
    const { suspect, spam } = chosen[foldOf[i] as number] as Required<Thresholds>
    return { ...row, verdict: row.score < suspect ? 'ham' : row.score < spam ? 'suspect' : 'spam' }
  })
}

function chooseThresholds(
  unseen: readonly Scored[],
  present: Required<Thresholds>,
  { falsePositiveRate, spamFalsePositiveRate }: TuneOptions,
): Required<Thresholds> {
  const chosen = (rate: number | undefined) => (rate === undefined ? undefined : thresholdFor(unseen, rate))
  const suspect = chosen(falsePositiveRate) ?? present.suspect
  const spam = chosen(spamFalsePositiveRate) ?? present.spam
  return { suspect, spam: Math.max(suspect, spam) }
}

function changesOf(
  codes: readonly Weighed[],
  weights: readonly number[],
  learned: readonly Learned[],
): readonly WeightChange[] {
  const counts = codes.map(() => ({ support: 0, spam: 0 }))
  for (const { spam, example } of learned)
    for (const input of example.inputs.slice(1)) {
      const count = counts[input - 1] as (typeof counts)[number]
      count.support++
      count.spam += Number(spam)
    }
  return codes
    .map(({ key, before }, i) => ({
      code: key,
      before,
      after: weights[i] as number,
      ...(counts[i] as { support: number; spam: number }),
    }))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.code < b.code ? -1 : 1))
}
