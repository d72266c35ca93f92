import { checkNumber } from '../combiners/shared'
import type { AnyDetector } from '../core/detector'
import { optionError } from '../core/errors'
import { deepFreeze } from '../core/inspect'
import { checkKeys } from '../core/options'
import type { IdOf } from '../core/result'
import type { Scanner } from '../core/scanner'
import { confusionOf, type CategoryPair, type Confusion } from './confusion'
import { createDetectorCounter, type DetectorFigures } from './detector-table'
import { checkFigureOptions, figureKeys, figuresOf, type FigureOptions, type Figures } from './figures'
import {
  checkRows,
  createSkipCounter,
  scanLabelled,
  type LabelledMessages,
  type ScanRowsOptions,
  type ScannedRow,
  type SkippedRows,
} from './labelled'
import { createMistakeList, type Mistake } from './mistakes'

/** Options of {@link evaluate}. */
export interface EvaluateOptions extends FigureOptions, ScanRowsOptions {
  /** How many of the worst mistakes to list. Default 20. */
  readonly worst?: number
  /** Put the texts of the listed mistakes into the report. Default `false`: a report holds no text. */
  readonly includeText?: boolean
}

/** How the labelled categories were told. */
export interface CategoryReport {
  /** By kind: the first word of the category. Messages labelled with a kind or a category. */
  readonly kinds: Confusion
  /** By whole category, of messages that are labelled with one; empty where no label has a branch (`fraud/prize`). */
  readonly full: Confusion
  /** Labelled categories of no known kind, which count for nothing here. */
  readonly unknown: number
}

/** What {@link evaluate} measured. Plain and frozen; `JSON.stringify` keeps all of it but what is `undefined`. */
export interface EvaluationReport<Id extends string = string> extends Figures {
  /** The version of this shape. */
  readonly version: 1
  readonly skipped: SkippedRows
  readonly categories: CategoryReport
  /** One entry a detector, in the scanner's order. */
  readonly detectors: readonly DetectorFigures<Id>[]
  /** The mistakes about which the scanner was most certain, worst first. */
  readonly mistakes: readonly Mistake[]
}

/**
 * Measures a scanner on labelled messages: precision, recall and false positives of its verdicts with 95 % intervals,
 * how well its scores rank (ROC AUC, average precision, recall at chosen false-positive rates) and how true they are as
 * probabilities (Brier score, ECE), the categories, each detector, and the worst mistakes.
 *
 * Works with sync and async detectors. Rows are read one by one; only scores and labels are kept. A row that is no
 * labelled message is counted as skipped.
 *
 * @param scanner - from `createScanner`
 * @param rows - messages with a `label`, `ham` or `spam`, and perhaps a `category`
 *
 * @throws a {@link index!JunksiftError | JunksiftError}: `ERR_OPTION` for a wrong option, `ERR_ABORTED` when `signal` ends
 * it, `ERR_DETECTOR_FAILED` where the scanner is made with `onFailure: 'throw'`
 *
 * @example
 * ```ts
 * import { createScanner, inboxLite } from 'junksift'
 * import { evaluate } from 'junksift/evaluation'
 *
 * const report = await evaluate(createScanner(inboxLite()), [
 *   { text: '代开各类发票,验后付款,加薇信 fp12345', label: 'spam', category: 'illegal/invoice' },
 *   { text: '晚上一起吃火锅吗?', label: 'ham', category: 'personal' },
 *   { text: '您的验证码是482913,5分钟内有效', label: 'ham', category: 'verification' },
 * ])
 * console.log(report.flagged.recall.value, report.flagged.falsePositiveRate.count, report.categories.kinds.right) // 1 0 1
 * ```
 */
export async function evaluate<const Ds extends readonly AnyDetector[]>(
  scanner: Scanner<Ds>,
  rows: LabelledMessages<Ds>,
  options: EvaluateOptions = {},
): Promise<EvaluationReport<IdOf<Ds[number]>>> {
  check(scanner, rows, options)
  const { worst = 20, includeText = false } = options
  const any = scanner as unknown as Scanner<readonly AnyDetector[]>
  const skips = createSkipCounter()
  const detectors = createDetectorCounter(any)
  const mistakes = createMistakeList(worst, includeText)
  const categories = createCategoryCounter()
  const judged: { score: number; spam: boolean; verdict: ScannedRow['result']['verdict'] }[] = []
  for await (const scanned of scanLabelled(any, rows, skips, options)) {
    const { score, verdict } = scanned.result
    const spam = scanned.message.label === 'spam'
    judged.push({ score, spam, verdict })
    detectors.add(scanned.result, spam)
    mistakes.add(scanned)
    categories.add(scanned)
  }
  const figures = figuresOf(judged, scanner.describe().thresholds, options)
  return deepFreeze({
    version: 1,
    ...figures,
    skipped: skips.skipped(),
    categories: categories.report(),
    detectors: detectors.table({ all: figures.messages, spam: figures.spam }) as never,
    mistakes: mistakes.worst(),
  })
}

function check(scanner: object, rows: unknown, options: EvaluateOptions): void {
  checkKeys('evaluate', options, [...figureKeys, 'concurrency', 'signal', 'worst', 'includeText'])
  const { scanAsync } = Object(scanner) as { readonly scanAsync?: unknown }
  if (typeof scanAsync !== 'function') throw optionError('evaluate.scanner', scanner, 'a scanner from createScanner')
  checkRows('evaluate.rows', rows)
  checkFigureOptions('evaluate', options)
  const { worst = 20, includeText = false } = options
  checkNumber('evaluate.worst', worst, [0, 1e6])
  if (typeof includeText !== 'boolean') throw optionError('evaluate.includeText', includeText, 'true or false')
}

const kindNames = 'verification notification personal collection marketing fraud illegal'.split(' ')

const kindOf = (category: string) => category.split('/', 1)[0] as string

/** Compares labelled categories with told ones. */
function createCategoryCounter() {
  const kinds: CategoryPair[] = []
  const full: CategoryPair[] = []
  let unknown = 0
  return {
    add: ({ message, result }: ScannedRow) => {
      const actual: unknown = message.category
      if (actual === undefined || actual === null || actual === '') return
      const kind = typeof actual === 'string' ? kindOf(actual) : ''
      if (!kindNames.includes(kind)) return void unknown++
      kinds.push([kind, kindOf(result.category)])
      // A bare kind of those that have branches says nothing of the branch.
      if (actual !== kind || !/^(?:marketing|fraud|illegal)$/.test(kind)) full.push([actual as string, result.category])
    },
    report: (): CategoryReport => ({
      kinds: confusionOf(kinds),
      full: confusionOf(full.some(([actual]) => actual.includes('/')) ? full : []),
      unknown,
    }),
  }
}
