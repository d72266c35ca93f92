import { checkNumber, checkNumbers } from '../combiners/shared'
import { optionError } from '../core/errors'
import { checkFunction, checkKeys } from '../core/options'
import { checkFigureOptions, figureKeys, type FigureOptions } from './figures'
import { checkRows, type ScanRowsOptions } from './labelled'

/** Options of {@link tune}. */
export interface TuneOptions<Row = unknown, Key extends string = string> extends FigureOptions, ScanRowsOptions {
  /** The share of ham that may be flagged, 0…1: moves the threshold `suspect`. Default: it stays. */
  readonly falsePositiveRate?: number
  /** The share of ham that may be called spam, 0…1: moves the threshold `spam`. Default: it stays, but not below `suspect`. */
  readonly spamFalsePositiveRate?: number
  /**
   * How strongly weights are held near their prior: one over the variance, in log-odds, of a normal prior. Above 0,
   * default 1: without much evidence a weight moves by less than about 1.
   */
  readonly l2?: number
  /** The same for the bias. Default: as `l2`. */
  readonly biasL2?: number
  /** Where weights and bias stay without evidence, by `detector/code`. Default: as the present combiner has them. */
  readonly prior?: { readonly bias?: number; readonly weights?: { readonly [K in Key]?: number } }
  /**
   * What a missed spam message costs where a false alarm costs 1: 0.001 to 1000, default 1. Below 1 scores get lower, and
   * are no longer probabilities.
   */
  readonly missCost?: number
  /** How much a row counts in learning, at least 0. Default 1 for each. Figures and thresholds count rows alike. */
  readonly weightOf?: (row: Row) => number
  /** Parts of the cross-validation: 2 to 100, default 5. */
  readonly folds?: number
}

const tuneKeys = [
  'falsePositiveRate',
  'spamFalsePositiveRate',
  'l2',
  'biasL2',
  'prior',
  'missCost',
  'weightOf',
  'folds',
  'concurrency',
  'signal',
  ...figureKeys,
]

/** Throws unless the options are right. */
export function checkTuneOptions(rows: unknown, options: TuneOptions<never>): void {
  checkKeys('tune', options, tuneKeys)
  checkRows('tune.rows', rows)
  checkFigureOptions('tune', options)
  const { falsePositiveRate, spamFalsePositiveRate, l2 = 1, biasL2 = l2, prior = {}, missCost = 1, folds = 5 } = options
  for (const [name, rate] of Object.entries({ falsePositiveRate, spamFalsePositiveRate }))
    if (rate !== undefined) checkNumber(`tune.${name}`, rate, [0, 1])
  checkNumber('tune.l2', l2, [1e-6, 1e9])
  checkNumber('tune.biasL2', biasL2, [1e-6, 1e9])
  checkNumber('tune.missCost', missCost, [0.001, 1000])
  checkNumber('tune.folds', folds, [2, 100])
  if (!Number.isInteger(folds)) throw optionError('tune.folds', folds, 'a whole number')
  if (options.weightOf !== undefined) checkFunction('tune.weightOf', options.weightOf)
  checkKeys('tune.prior', prior, ['bias', 'weights'])
  if (prior.bias !== undefined) checkNumber('tune.prior.bias', prior.bias, [-1000, 1000])
  if (prior.weights !== undefined) checkNumbers('tune.prior.weights', prior.weights, [-1000, 1000])
}

/** Throws where a prior names a code that no detector has. */
export function checkPrior({ prior }: TuneOptions<never>, known: readonly string[]): void {
  for (const [key, weight] of Object.entries(prior?.weights ?? {}))
    if (!known.includes(key)) throw optionError(`tune.prior.weights.${key}`, weight, 'given for a known detector/code')
}

/** Throws unless both labels occur. */
export function requireBothLabels(rows: readonly { readonly spam: boolean }[]): void {
  const spam = rows.filter((row) => row.spam).length
  if (spam === 0 || spam === rows.length)
    throw optionError('tune.rows', `${spam} spam and ${rows.length - spam} ham`, 'messages of both labels')
}

/** Checks how much a row is said to count. */
export function checkWeight(weight: unknown): number {
  checkNumber('tune.weightOf()', weight, [0, 1e9])
  return weight as number
}
