import type { ReliabilityBin } from './calibration'
import type { Figures } from './figures'
import { draw, percentTicks, round, scoreTicks, x, y } from './plot'
import { decimal, percent } from './tables'

/** The largest and the smallest radius of a point. */
const radius = { most: 9, least: 3 }

/**
 * The reliability diagram as an SVG image: the share of spam in each bin of scores, with its 95 % interval, against the
 * mean score there. Points on the diagonal mean that scores are true probabilities; above it spam is more frequent than
 * predicted. The area of a point grows with its messages.
 *
 * Self-contained and without script; light or dark as the reader's system is; title and description for screen readers.
 *
 * Source: A. Niculescu-Mizil and R. Caruana, Predicting good probabilities with supervised learning, ICML 2005.
 *
 * @param report - from `evaluate`, or `before` or `after` from `tune`
 *
 * @example
 * ```ts
 * import { createScanner, inboxLite } from 'junksift'
 * import { evaluate, reliabilitySvg } from 'junksift/evaluation'
 *
 * const report = await evaluate(createScanner(inboxLite()), [{ text: '晚上一起吃火锅吗?', label: 'ham' }])
 * console.log(reliabilitySvg(report).includes('Reliability')) // true
 * ```
 */
export function reliabilitySvg({ bins, ece, brier, messages }: Figures): string {
  const filled = bins.filter((bin) => bin.messages > 0)
  const most = Math.max(1, ...filled.map((bin) => bin.messages))
  const title = `Reliability (ECE ${percent(ece)}, Brier score ${decimal(brier)})`
  return draw({
    id: 'junksift-reliability',
    title,
    description: `${title}, of ${messages} messages. ${filled.map(textOf).join('. ')}.`,
    legend: [
      {
        sign: '<circle class="spam" cx="10" cy="0" r="6"/>',
        text: 'share of spam in a bin of scores, with its 95 % interval',
      },
      { sign: '<path class="dashed muted-line" d="M0 0H20"/>', text: 'as predicted' },
    ],
    xLabel: 'mean score: predicted probability of spam',
    yLabel: 'share of spam',
    xTicks: scoreTicks,
    yTicks: percentTicks,
    shapes: [
      `<path class="dashed muted-line" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
      ...filled.flatMap((bin) => pointOf(bin, bin.messages / most)),
    ],
  })
}

function pointOf(bin: ReliabilityBin, share: number): readonly string[] {
  const { meanScore = 0, spam } = bin
  const at = x(meanScore)
  const r = round(Math.max(radius.least, radius.most * Math.sqrt(share)))
  return [
    `<path class="thin spam-line" d="M${at} ${y(spam.low ?? 0)}V${y(spam.high ?? 1)}"/>`,
    `<circle class="spam" cx="${at}" cy="${y(spam.value ?? 0)}" r="${r}"><title>${textOf(bin)}</title></circle>`,
  ]
}

function textOf({ from, to, messages, meanScore, spam }: ReliabilityBin): string {
  return `Scores ${round(from)} to ${round(to)}: ${messages} messages, mean score ${percent(meanScore)}, spam ${percent(spam.value)}`
}
