import type { HistogramBin } from './calibration'
import type { Figures } from './figures'
import { draw, round, scoreTicks, x, y, type Tick } from './plot'

/**
 * The histogram of scores as an SVG image: how the scores of spam (above the middle) and of ham (below it) spread, as
 * shares of each, with both thresholds. Heights are on a square-root scale, so that the few that are told wrong can be
 * seen beside the many that are told right.
 *
 * Self-contained and without script; light or dark as the reader's system is; title and description for screen readers.
 *
 * @param report - from `evaluate`, or `before` or `after` from `tune`
 *
 * @example
 * ```ts
 * import { createScanner, inboxLite } from 'junksift'
 * import { evaluate, histogramSvg } from 'junksift/evaluation'
 *
 * const report = await evaluate(createScanner(inboxLite()), [{ text: '晚上一起吃火锅吗?', label: 'ham' }])
 * console.log(histogramSvg(report).includes('Scores of 0 spam and 1 ham')) // true
 * ```
 */
export function histogramSvg({ histogram, spam, ham, thresholds }: Figures): string {
  const title = `Scores of ${spam} spam and ${ham} ham messages`
  const bars = histogram.flatMap((bin) => [barOf(bin, 'spam', spam), barOf(bin, 'ham', ham)])
  const lines = Object.entries(thresholds).map(
    ([name, at]) =>
      `<path class="dashed ink-line" d="M${x(at)} ${y(0)}V${y(1)}"><title>${name} from ${at}</title></path>`,
  )
  return draw({
    id: 'junksift-histogram',
    title,
    description: `${title}. ${histogram.filter(isFilled).map(textOf).join('. ')}. Thresholds: suspect from ${thresholds.suspect}, spam from ${thresholds.spam}.`,
    legend: [
      {
        sign: '<rect class="spam" x="0" y="-6" width="9" height="6"/><rect class="ham" x="11" y="0" width="9" height="6"/>',
        text: 'share of the spam messages, upwards, and of the ham messages, downwards',
      },
      {
        sign: '<path class="dashed ink-line" d="M10 -7V7"/>',
        text: `thresholds: suspect from ${thresholds.suspect}, spam from ${thresholds.spam}`,
      },
    ],
    xLabel: 'score',
    yLabel: 'ham ← share, square-root scale → spam',
    xTicks: scoreTicks,
    yTicks,
    shapes: [...bars, `<path class="thin ink-line" d="M${x(0)} ${y(0.5)}H${x(1)}"/>`, ...lines],
  })
}

type Side = 'spam' | 'ham'

/** Where a share of one label lies on the vertical axis, whose middle is 0. */
const heightOf = (share: number, side: Side) => 0.5 + (Math.sqrt(share) / 2) * (side === 'spam' ? 1 : -1)

const yTicks: readonly Tick[] = [1, 0.5, 0.2, 0.05, 0].flatMap((share) =>
  (share === 0 ? (['spam'] as const) : (['spam', 'ham'] as const)).map((side) => ({
    at: heightOf(share, side),
    label: `${Math.round(100 * share)} %`,
  })),
)

function barOf(bin: HistogramBin, side: Side, total: number): string {
  const count = bin[side]
  if (count === 0) return ''
  const ends = [y(0.5), y(heightOf(count / total, side))]
  const top = Math.min(...ends)
  const left = round(x(bin.from) + 1)
  const width = round(x(bin.to) - x(bin.from) - 2)
  const height = round(Math.max(...ends) - top)
  return `<rect class="${side}" x="${left}" y="${top}" width="${width}" height="${height}"><title>${textOf(bin)}</title></rect>`
}

const isFilled = ({ ham, spam }: HistogramBin) => ham + spam > 0

function textOf({ from, to, ham, spam }: HistogramBin): string {
  return `Scores ${round(from)} to ${round(to)}: ${spam} spam, ${ham} ham`
}
