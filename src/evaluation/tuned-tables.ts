import type { Locale } from '../core/detector'
import type { Figures } from './figures'
import { decimal, percent, ranking, signed, verdicts, type ReportTable } from './tables'
import type { Tuned } from './tune'
import { evaluationWords, type EvaluationWords } from './words'

/** A weight that moved by less is not listed. */
const least = 0.005

/** What tuning changed, as tables. */
export function tunedTables(
  tuned: Tuned,
  { locale = 'en' }: { readonly locale?: Locale } = {},
): readonly ReportTable[] {
  const words = evaluationWords(locale)
  return [
    verdicts(tuned.before, words, words.beforeTitle),
    verdicts(tuned.after, words, words.crossValidatedTitle),
    compared(tuned.before, tuned.after, words),
    weights(tuned, words),
  ]
}

function compared(before: Figures, after: Figures, words: EvaluationWords): ReportTable {
  const values = ranking(after, words).rows
  const calibration = (name: string, format: (value: number | undefined) => string, key: 'brier' | 'ece') => [
    name,
    format(before[key]),
    format(after[key]),
  ]
  return {
    title: `${words.ranking}, ${words.calibration}`,
    head: [words.figure, words.before, words.crossValidated],
    rows: [
      ...ranking(before, words).rows.map(([name = '', value = ''], i) => [name, value, values[i]?.[1] ?? '']),
      calibration(words.brier, decimal, 'brier'),
      calibration(words.ece, percent, 'ece'),
    ],
    numbers: [1, 2],
  }
}

function weights({ changes, bias }: Tuned, words: EvaluationWords): ReportTable {
  const moved = changes.filter(({ before, after }) => Math.abs(after - before) >= least)
  return {
    title: words.weights,
    head: [words.code, words.before, words.after, words.support, words.spam],
    rows: [
      [words.bias, signed(bias.before, 2), signed(bias.after, 2), '', ''],
      ...moved.map(({ code, before, after, support, spam }) => [
        code,
        signed(before, 2),
        signed(after, 2),
        String(support),
        String(spam),
      ]),
    ],
    numbers: [1, 2, 3, 4],
  }
}
