import type { Locale } from '../core/detector'
import type { Confusion } from './confusion'
import type { FindingFigures } from './detector-table'
import type { EvaluationReport } from './evaluate'
import type { Figures } from './figures'
import type { Mistake } from './mistakes'
import type { Decision, Rate } from './rates'
import { evaluationWords, type EvaluationWords } from './words'

/** One table of a report. */
export interface ReportTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns that hold numbers, from 0. */
  readonly numbers: readonly number[]
}

/** How a report is put into words. */
export interface TableOptions {
  /** Default `en`. */
  readonly locale?: Locale
  /** Names a row for a reader. Default: its place in the input, from 1. */
  readonly nameRow?: (row: number) => string
}

/** A report as tables, empty ones left out. */
export function tablesOf(
  report: EvaluationReport,
  { locale = 'en', nameRow }: TableOptions = {},
): readonly ReportTable[] {
  const words = evaluationWords(locale)
  return [
    overview(report, words),
    verdicts(report, words),
    ranking(report, words),
    calibration(report, words),
    classes(report.categories.kinds, words.kinds, words),
    matrix(report.categories.kinds, words),
    classes(report.categories.full, words.categories, words),
    detectors(report, words),
    mistakes(report, words, nameRow ?? ((row) => String(row + 1))),
  ].filter(({ rows }) => rows.length > 0)
}

function overview({ messages, ham, spam, skipped, categories }: EvaluationReport, words: EvaluationWords): ReportTable {
  const reasons = Object.entries(skipped.reasons).map(([reason, count]) => [
    words.reasons[reason as keyof typeof skipped.reasons],
    count,
  ])
  const rows = [
    [words.messages, messages],
    [words.spam, spam],
    [words.ham, ham],
    ...reasons,
    [words.unknown, categories.unknown],
  ] as const
  return {
    title: words.overview,
    head: [words.figure, words.value],
    rows: rows
      .filter(([, count], i) => i < 3 || Number(count) > 0)
      .map(([name, count]) => [String(name), whole(Number(count))]),
    numbers: [1],
  }
}

/** The figures of both thresholds. */
export function verdicts(figures: Figures, words: EvaluationWords, title: string = words.verdicts): ReportTable {
  const { flagged, asSpam, thresholds } = figures
  const line = (name: string, { precision, recall, falsePositiveRate, f1, ...counts }: Decision) => [
    name,
    withInterval(precision),
    withInterval(recall),
    withInterval(falsePositiveRate),
    percent(f1),
    whole(counts.truePositives),
    whole(counts.falseNegatives),
    whole(counts.falsePositives),
  ]
  return {
    title,
    head: [
      words.verdict,
      words.precision,
      words.recall,
      words.falsePositives,
      words.f1,
      words.found,
      words.missed,
      words.falseAlarms,
    ],
    rows: [
      line(`${words.flagged} ${short(thresholds.suspect)}`, flagged),
      line(`${words.asSpam} ${short(thresholds.spam)}`, asSpam),
    ],
    numbers: [1, 2, 3, 4, 5, 6, 7],
  }
}

/** How well scores rank. */
export function ranking({ rocAuc, averagePrecision, recallAt }: Figures, words: EvaluationWords): ReportTable {
  return {
    title: words.ranking,
    head: [words.figure, words.value, words.from],
    rows: [
      [words.rocAuc, decimal(rocAuc), ''],
      [words.averagePrecision, decimal(averagePrecision), ''],
      ...recallAt.map(({ falsePositiveRate, recall, threshold }) => [
        `${words.recallAt} ${short(100 * falsePositiveRate)} %`,
        withInterval(recall),
        score(threshold),
      ]),
    ],
    numbers: [1, 2],
  }
}

function calibration({ brier, ece, bins }: Figures, words: EvaluationWords): ReportTable {
  return {
    title: `${words.calibration}: ${words.brier} ${decimal(brier)}, ${words.ece} ${percent(ece)}`,
    head: [words.scores, words.messages, words.meanScore, words.share],
    rows: bins
      .filter(({ messages }) => messages > 0)
      .map(({ from, to, messages, meanScore, spam }) => [
        `${short(from)}–${short(to)}`,
        whole(messages),
        percent(meanScore),
        withInterval(spam),
      ]),
    numbers: [1, 2, 3],
  }
}

function classes({ right, macroF1, classes: list }: Confusion, title: string, words: EvaluationWords): ReportTable {
  return {
    title: `${title}: ${words.right} ${percent(right)}, ${words.macroF1} ${percent(macroF1)}`,
    head: [words.category, words.labelled, words.told, words.precision, words.recall, words.f1],
    rows: list.map(({ category, support, predicted, precision, recall, f1 }) => [
      category,
      whole(support),
      whole(predicted),
      percent(precision),
      percent(recall),
      percent(f1),
    ]),
    numbers: [1, 2, 3, 4, 5],
  }
}

function matrix({ classes: list, cells }: Confusion, words: EvaluationWords): ReportTable {
  const names = list.map(({ category }) => category)
  const count = (actual: string, predicted: string) =>
    cells.find((cell) => cell.actual === actual && cell.predicted === predicted)?.messages ?? 0
  return {
    title: words.confusion,
    head: ['', ...names],
    rows: list
      .filter(({ support }) => support > 0)
      .map(({ category }) => [category, ...names.map((name) => whole(count(category, name)))]),
    numbers: names.map((_, i) => i + 1),
  }
}

function detectors({ detectors: list }: EvaluationReport, words: EvaluationWords): ReportTable {
  const line = (name: string, figures: FindingFigures, failures: string) => [
    name,
    whole(figures.fired),
    whole(figures.hits),
    whole(figures.falseAlarms),
    percent(figures.precision.value),
    figures.lift === undefined ? '–' : figures.lift.toFixed(2),
    signed(figures.meanContribution),
    failures,
  ]
  const rows = list
    .filter(({ fired, failures }) => fired + failures > 0)
    .flatMap((each) => [
      line(each.shadow ? `${each.detector} (${words.onTrial})` : each.detector, each, whole(each.failures)),
      ...each.codes.filter(({ fired }) => fired > 0).map((code) => line(`${each.detector}/${code.code}`, code, '')),
    ])
  return {
    title: words.detectors,
    head: [
      words.finding,
      words.fired,
      words.found,
      words.falseAlarms,
      words.precision,
      words.lift,
      words.contribution,
      words.failures,
    ],
    rows,
    numbers: [1, 2, 3, 4, 5, 6, 7],
  }
}

function mistakes(
  { mistakes: list }: EvaluationReport,
  words: EvaluationWords,
  nameRow: (row: number) => string,
): ReportTable {
  const texts = list.some(({ text }) => text !== undefined)
  return {
    title: words.mistakes,
    head: [
      words.row,
      words.label,
      words.verdict,
      words.score,
      words.category,
      words.weightiest,
      ...(texts ? [words.text] : []),
    ],
    rows: list.map((mistake) => [
      mistake.id === undefined ? nameRow(mistake.row) : `${nameRow(mistake.row)} (${mistake.id})`,
      mistake.label,
      mistake.verdict,
      score(mistake.score),
      told(mistake),
      mistake.findings
        .map(({ detector, code, contribution }) => `${detector}/${code} ${signed(contribution)}`)
        .join(', '),
      ...(texts ? [mistake.text ?? ''] : []),
    ]),
    numbers: [3],
  }
}

const told = ({ category, actualCategory }: Mistake) =>
  actualCategory === undefined ? category : `${actualCategory} → ${category}`

/** 98.5 %, or – where there is nothing to tell. */
export function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${(100 * share).toFixed(1)} %`
}

function withInterval({ value, low = 0, high = 1 }: Rate): string {
  return value === undefined ? '–' : `${percent(value)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`
}

/** Four decimals, or – where there is nothing to tell. */
export function decimal(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(4)
}

/** A score, rounded down, so that what is below a threshold looks so. */
function score(value: number | undefined): string {
  return value === undefined ? '–' : decimal(Math.floor(value * 1e4) / 1e4)
}

/** +1.2 or −1.2. */
export function signed(value: number | undefined, digits = 1): string {
  if (value === undefined) return '–'
  const amount = Math.abs(value).toFixed(digits)
  return Number(amount) === 0 ? amount : `${value < 0 ? '−' : '+'}${amount}`
}

/** A number in as few digits as tell it, at most six. */
function short(value: number): string {
  return String(Number(value.toPrecision(6)))
}

function whole(value: number): string {
  return value.toLocaleString('en')
}
