import uPlot from 'uplot'
import type { ChartKind } from '../charts'
import type { VerdictCounts } from '../report-data'
import { verdictNames } from './detail'
import type { Words } from './words'

/** What one row of a figure's table tells. */
interface Row {
  readonly name: string
  readonly counts: VerdictCounts
  /** What shows the messages of this row. */
  readonly button: HTMLElement | null
}

type Layout = Pick<uPlot.Options, 'height' | 'axes' | 'scales'>

/** Draws the table of every figure as a chart, and again when colours change. */
export function drawCharts(words: Words): void {
  const plots = [...document.querySelectorAll<HTMLElement>('[data-chart]')].map((figure) => draw(figure, words))
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    for (const plot of plots) plot.redraw()
  })
}

function draw(figure: HTMLElement, words: Words): uPlot {
  const place = figure.querySelector('.plot') as HTMLElement
  const rows = rowsOf(figure)
  const kind = figure.dataset.chart as ChartKind
  const layout = kind === 'names' ? barLayout(rows) : columnLayout(rows, kind)
  const plot = new uPlot(
    {
      ...layout,
      width: place.clientWidth,
      padding: [8, null, null, null],
      series: seriesOf(rows, figure.querySelector('details th')?.textContent ?? '', words),
      cursor: { y: false, points: { show: false }, drag: { x: false, y: false }, bind: { click: () => null } },
      legend: { markers: { width: 0, fill: (_, i) => `var(--${verdictNames[(i - 1) as 0]})` } },
    },
    [rows.map((_, i) => i), ...verdictNames.map((_, verdict) => rows.map(({ counts }) => counts[verdict as 0]))],
    place,
  )
  new ResizeObserver(() => plot.setSize({ width: place.clientWidth, height: layout.height })).observe(place)
  if (kind === 'names') press(plot, rows)
  return plot
}

function rowsOf(figure: HTMLElement): readonly Row[] {
  return [...figure.querySelectorAll('details tbody tr')].map((row) => {
    const [name = '', ...counts] = [...row.children].map(({ textContent }) => textContent)
    const [ham = 0, suspect = 0, spam = 0] = counts.map(Number)
    return { name, counts: [ham, suspect, spam], button: row.querySelector('button') }
  })
}

/** A series for each verdict, each on top of those before it. */
function seriesOf(rows: readonly Row[], head: string, words: Words): uPlot.Series[] {
  const upTo = (end: number) =>
    rows.map(({ counts }) => counts.slice(0, end).reduce((below, count) => below + count, 0))
  return [
    { label: head, value: (_, __, ___, row) => rows[row ?? -1]?.name ?? words.unknown },
    ...verdictNames.map((verdict, i): uPlot.Series => {
      const [low, high] = [upTo(i), upTo(i + 1)]
      const disp = { y0: { unit: 1, values: () => low }, y1: { unit: 1, values: () => high } }
      return {
        label: words[verdict],
        width: 0,
        fill: () => colour(verdict),
        points: { show: false },
        value: (_, count) => count ?? words.unknown,
        ...(uPlot.paths.bars ? { paths: uPlot.paths.bars({ size: [0.86, 64], disp }) } : {}),
      }
    }),
  ]
}

/** Columns of one stretch each; those of scores are drawn by the square root, so that few can be seen beside many. */
function columnLayout(rows: readonly Row[], kind: ChartKind): Layout {
  const most = mostIn(rows)
  const isScores = kind === 'scores'
  const below = { ...axis(), size: 28, grid: { show: false } }
  return {
    height: 230,
    scales: {
      x: { time: false, range: [-0.5, rows.length - 0.5] },
      y: { range: [0, most], ...(isScores ? { distr: 100, fwd: Math.sqrt, bwd: (root) => root * root } : {}) },
    },
    axes: [
      isScores
        ? // Scores from 0 to 1 stand where one column ends and the next begins.
          {
            ...below,
            space: 36,
            incrs: [2, 4, 5, 10, 20],
            splits: (_, __, low, high, step) =>
              Array.from({ length: Math.floor((high - low) / step) + 1 }, (___, i) => low + i * step),
            values: (_, places) => places.map((at) => ((at + 0.5) / rows.length).toFixed(2)),
          }
        : {
            ...below,
            space: 84,
            incrs: [1, 2, 3, 6, 12, 24, 48, 96],
            // The year stands in the legend.
            values: (_, places) => places.map((at) => rows[at]?.name.replace(/^\d+-(?=\d\d-)/, '') ?? ''),
          },
      { ...axis(), ...counted, size: 56, ...(isScores ? { splits: () => rootMarks(most) } : {}) },
    ],
  }
}

/** Lying bars, the first on top, with the name before and the total behind each. */
function barLayout(rows: readonly Row[]): Layout {
  const every = rows.map((_, i) => i)
  const named = { ...axis(), grid: { show: false }, space: 1, incrs: [1], gap: 8, splits: () => every }
  const names = rows.map(({ name }) => (name.length > 26 ? `${name.slice(0, 25)}…` : name))
  const totals = rows.map(({ counts }) => String(total(counts)))
  return {
    height: rows.length * 26 + 36,
    scales: {
      x: { time: false, ori: 1, dir: -1, range: [-0.5, rows.length - 0.5] },
      y: { ori: 0, range: [0, mostIn(rows)] },
    },
    axes: [
      { ...named, side: 3, values: () => names, size: widest },
      { ...axis(), ...counted, side: 2, size: 28, space: 64 },
      { ...named, scale: 'x', side: 1, values: () => totals, size: widest },
    ],
  }
}

/** A press on a bar or its name is one on the button of its row. */
function press(plot: uPlot, rows: readonly Row[]): void {
  plot.root.querySelector('.u-wrap')?.addEventListener('click', (event) => {
    const at = (event as MouseEvent).clientY - plot.over.getBoundingClientRect().top
    if (at >= 0 && at < plot.over.clientHeight) rows[plot.posToIdx(at)]?.button?.click()
  })
}

/** Whole numbers as the language of the page writes them. */
const counted: uPlot.Axis = {
  incrs: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((power) => [1, 2, 5].map((first) => first * 10 ** power)),
  filter: (_, counts) => counts,
  values: (_, counts) => counts.map((count) => count.toLocaleString(document.documentElement.lang)),
}

function axis(): uPlot.Axis {
  const line = { stroke: () => colour('line'), width: 1 }
  return { stroke: () => colour('muted'), font: font(), grid: line, ticks: { show: false } }
}

/** The room that the widest label takes. */
function widest(plot: uPlot, labels: readonly (string | number | null)[] | null): number {
  plot.ctx.save()
  plot.ctx.font = font()
  const widths = (labels ?? []).map((label) => plot.ctx.measureText(String(label ?? '')).width)
  plot.ctx.restore()
  return Math.max(0, ...widths) + 16
}

/** Round counts that are far enough apart where heights go by the square root. */
function rootMarks(most: number): number[] {
  const round = [...(counted.incrs as number[])].reverse().filter((count) => count <= most)
  const room = 0.12
  let above = Infinity
  const marks = round.filter((count) => {
    const height = Math.sqrt(count / most)
    const isApart = above - height > room && height > room
    if (isApart) above = height
    return isApart
  })
  return [0, ...marks.reverse()]
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`)
}

function font(): string {
  return `12px ${getComputedStyle(document.body).fontFamily}`
}

/** The sum of the counts of all verdicts. */
export function total([ham, suspect, spam]: VerdictCounts): number {
  return ham + suspect + spam
}

function mostIn(rows: readonly Row[]): number {
  return Math.max(1, ...rows.map(({ counts }) => total(counts)))
}
