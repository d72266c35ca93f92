import type { Figures } from './figures'
import { draw, percentTicks, round, x, y } from './plot'
import type { Decision } from './rates'
import { decimal, percent } from './tables'

/**
 * The precision-recall curve as an SVG image: how much of what is flagged is spam, against how much of the spam is found,
 * over all thresholds; with both thresholds marked, and the share of spam, which guessing would reach.
 *
 * Self-contained and without script; light or dark as the reader's system is; title and description for screen readers.
 *
 * @param report - from `evaluate`, or `before` or `after` from `tune`
 *
 * @example
 * ```ts
 * import { createScanner, inboxLite } from 'junksift'
 * import { evaluate, precisionRecallSvg } from 'junksift/evaluation'
 *
 * const report = await evaluate(createScanner(inboxLite()), [{ text: '晚上一起吃火锅吗?', label: 'ham' }])
 * console.log(precisionRecallSvg(report).startsWith('<svg')) // true
 * ```
 */
export function precisionRecallSvg(report: Figures): string {
  const { curve, flagged, asSpam, thresholds, spam, messages, averagePrecision } = report
  const base = messages === 0 ? 0 : spam / messages
  const guessing = `share of spam: ${percent(messages === 0 ? undefined : base)}`
  const marks = [
    { decision: flagged, sign: disc, text: markText(`flagged, score ≥ ${thresholds.suspect}`, flagged) },
    { decision: asSpam, sign: diamond, text: markText(`spam, score ≥ ${thresholds.spam}`, asSpam) },
  ]
  const title = `Precision and recall (average precision ${decimal(averagePrecision)})`
  return draw({
    id: 'junksift-precision-recall',
    title,
    description: `${title}, of ${messages} messages. ${[...marks.map(({ text }) => text), guessing].join('. ')}.`,
    legend: [
      { sign: disc(10, 0), text: marks[0]?.text ?? '' },
      { sign: diamond(10, 0), text: marks[1]?.text ?? '' },
    ],
    xLabel: 'recall: spam that is found',
    yLabel: 'precision: flagged that is spam',
    xTicks: percentTicks,
    yTicks: percentTicks,
    shapes: [
      `<path class="dashed muted-line" d="M${x(0)} ${y(base)}H${x(1)}"/>`,
      `<text class="small" x="${x(0) + 8}" y="${round(y(base) + (base < 0.9 ? -6 : 16))}">${guessing}</text>`,
      ...(curve.length > 0 ? [`<path class="line ham-line" d="${steps(curve)}"/>`] : []),
      ...marks.flatMap(({ decision: { recall, precision }, sign, text }) =>
        recall.value === undefined || precision.value === undefined
          ? []
          : [sign(x(recall.value), y(precision.value), text)],
      ),
    ],
  })
}

function markText(name: string, { precision, recall }: Decision): string {
  return `${name}: precision ${percent(precision.value)}, recall ${percent(recall.value)}`
}

/** Each precision holds from the recall before it up to its own. */
function steps(curve: Figures['curve']): string {
  const path = curve.map(({ recall, precision }) => `V${y(precision)}H${x(recall)}`)
  return `M${x(0)} ${y(curve[0]?.precision ?? 0)}${path.join('')}`
}

const hint = (text: string) => (text === '' ? '' : `<title>${text}</title>`)

function disc(cx: number, cy: number, text = ''): string {
  return `<circle class="spam" cx="${cx}" cy="${cy}" r="6">${hint(text)}</circle>`
}

function diamond(cx: number, cy: number, text = ''): string {
  return `<path class="spam" d="M${cx} ${round(cy - 7)}l7 7l-7 7l-7 -7z">${hint(text)}</path>`
}
