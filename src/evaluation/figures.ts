import type { Verdict } from '../core/result'
import type { Thresholds } from '../core/scanner'
import { checkNumber } from '../combiners/shared'
import { optionError } from '../core/errors'
import {
  brierScore,
  expectedCalibrationError,
  histogramOf,
  reliabilityBins,
  type HistogramBin,
  type ReliabilityBin,
} from './calibration'
import {
  averagePrecision,
  pointAtFalsePositiveRate,
  precisionRecallCurve,
  rocAuc,
  type CurvePoint,
  type Scored,
} from './ranking'
import { decisionOf, rateOf, type Decision, type Rate } from './rates'

/** How much spam is found where a share of ham may be flagged. */
export interface RecallAt {
  /** 0…1: the share of ham that may be flagged. */
  readonly falsePositiveRate: number
  readonly recall: Rate
  /** Where to flag from; `undefined` where nothing can be flagged. */
  readonly threshold: number | undefined
}

/** How well scores and verdicts tell spam from ham. */
export interface Figures {
  readonly messages: number
  readonly ham: number
  readonly spam: number
  readonly thresholds: Required<Thresholds>
  /** Verdict `suspect` or `spam` against `ham`. */
  readonly flagged: Decision
  /** Verdict `spam` against the others. */
  readonly asSpam: Decision
  /** 0…1; see {@link rocAuc}. */
  readonly rocAuc: number | undefined
  /** 0…1; see {@link averagePrecision}. */
  readonly averagePrecision: number | undefined
  readonly recallAt: readonly RecallAt[]
  /** 0…1, lower is better; see {@link brierScore}. */
  readonly brier: number | undefined
  /** 0…1, lower is better; see {@link expectedCalibrationError}. */
  readonly ece: number | undefined
  /** What the ECE is summed from. */
  readonly bins: readonly ReliabilityBin[]
  /** The precision-recall curve in at most 200 points. */
  readonly curve: readonly CurvePoint[]
  /** Scores by label in 20 bins. */
  readonly histogram: readonly HistogramBin[]
}

/** What figures are made with. */
export interface FigureOptions {
  /** Bins of the ECE: 1 to 1000. Default 10. */
  readonly bins?: number
  /** The shares of ham at which recall is told, each 0…1. Default 0.001, 0.01 and 0.05. */
  readonly falsePositiveRates?: readonly number[]
}

/** The names of the options that figures are made with. */
export const figureKeys = ['bins', 'falsePositiveRates'] as const

/** Throws unless the options that figures are made with are right. */
export function checkFigureOptions(path: string, { bins = 10, falsePositiveRates = [] }: FigureOptions): void {
  checkNumber(`${path}.bins`, bins, [1, 1000])
  if (!Number.isInteger(bins)) throw optionError(`${path}.bins`, bins, 'a whole number')
  if (!Array.isArray(falsePositiveRates))
    throw optionError(`${path}.falsePositiveRates`, falsePositiveRates, 'an array of numbers from 0 to 1')
  falsePositiveRates.forEach((rate, i) => checkNumber(`${path}.falsePositiveRates[${i}]`, rate, [0, 1]))
}

/** Without ham there is no false-positive rate, so nothing is told. */
function recallAt(scored: readonly Scored[], falsePositiveRate: number, spam: number): RecallAt {
  const point = pointAtFalsePositiveRate(scored, falsePositiveRate)
  const recall = rateOf(point?.truePositives ?? 0, spam < scored.length ? spam : 0)
  return { falsePositiveRate, recall, threshold: point?.threshold }
}

const histogramBins = 20

/** Everything that scores, verdicts and labels tell. */
export function figuresOf(
  judged: readonly (Scored & { readonly verdict: Verdict })[],
  thresholds: Required<Thresholds>,
  { bins = 10, falsePositiveRates = [0.001, 0.01, 0.05] }: FigureOptions = {},
): Figures {
  const spam = judged.reduce((sum, each) => sum + Number(each.spam), 0)
  const reliability = reliabilityBins(judged, bins)
  const decide = (flags: (verdict: Verdict) => boolean) =>
    decisionOf(judged.map((each) => ({ spam: each.spam, flagged: flags(each.verdict) })))
  return {
    messages: judged.length,
    ham: judged.length - spam,
    spam,
    thresholds,
    flagged: decide((verdict) => verdict !== 'ham'),
    asSpam: decide((verdict) => verdict === 'spam'),
    rocAuc: rocAuc(judged),
    averagePrecision: averagePrecision(judged),
    recallAt: falsePositiveRates.map((rate) => recallAt(judged, rate, spam)),
    brier: brierScore(judged),
    ece: expectedCalibrationError(reliability),
    bins: reliability,
    curve: precisionRecallCurve(judged),
    histogram: histogramOf(judged, histogramBins),
  }
}
