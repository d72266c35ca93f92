import { escapeHtml } from './html'
import type { VerdictCounts } from './report-data'
import { total } from './tabulate'
import type { ReportWords } from './words'

/** One bar. */
export interface Bar {
  readonly label: string
  readonly counts: VerdictCounts
  /** What the page's script shows when the label is pressed: a filter's field and value. */
  readonly filter?: readonly [field: string, value: number]
}

const kinds = ['ham', 'suspect', 'spam'] as const

/** Which colour stands for which verdict. */
export function legend(words: ReportWords): string {
  const entries = kinds.map((kind) => `<span class="key ${kind}">${words[kind]}</span>`)
  return `<p class="legend">${entries.join(' ')}</p>`
}

/** Counts by verdict in words. */
function countsInWords(counts: VerdictCounts, words: ReportWords): string {
  return kinds.map((kind, i) => `${words[kind]} ${counts[i as 0]}`).join(words.comma)
}

/** A table of labelled bars, stacked by verdict. Bars are images of their own, so that they need no style of their own. */
export function barTable(caption: string, labelHead: string, bars: readonly Bar[], words: ReportWords): string {
  const most = Math.max(1, ...bars.map(({ counts }) => total(counts)))
  const rows = bars.map(({ label, counts, filter }) => {
    // A line may end after a slash.
    const text = escapeHtml(label).replaceAll('/', '/<wbr>')
    const name = filter
      ? `<button type="button" data-field="${filter[0]}" data-value="${filter[1]}">${text}</button>`
      : text
    return `<tr><th scope="row">${name}</th><td class="wide">${stackedBar(counts, most, words)}</td><td class="number">${total(counts)}</td></tr>`
  })
  return [
    `<table class="bars"><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr><th scope="col">${escapeHtml(labelHead)}</th><td></td><th scope="col" class="number">${words.messages}</th></tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table>`,
  ].join('\n')
}

function stackedBar(counts: VerdictCounts, most: number, words: ReportWords): string {
  let at = 0
  const parts = kinds.map((kind, i) => {
    const width = (100 * counts[i as 0]) / most
    const part = width > 0 ? `<rect class="${kind}" x="${round(at)}%" width="${round(width)}%" height="100%"/>` : ''
    at += width
    return part
  })
  return `<svg class="bar" width="100%" height="14" role="img" aria-label="${countsInWords(counts, words)}"><title>${countsInWords(counts, words)}</title>${parts.join('')}</svg>`
}

/** The size of a chart of columns, in its own units. */
const size = { width: 720, height: 220, left: 48, right: 712, top: 10, bottom: 190 } as const

/** One column. */
export interface Column {
  /** For the axis; not every one is written. */
  readonly label: string
  /** What it stands for, in full. */
  readonly name: string
  readonly counts: VerdictCounts
}

/** A chart of columns, stacked by verdict. `root` draws heights by their square root, so that few can be seen beside many. */
export function columnChart(
  id: string,
  title: string,
  columns: readonly Column[],
  words: ReportWords,
  scale: 'linear' | 'root' = 'linear',
): string {
  const { width, height, left, right, top, bottom } = size
  const most = Math.max(1, ...columns.map(({ counts }) => total(counts)))
  const y = (count: number) =>
    round(bottom - (bottom - top) * (scale === 'root' ? Math.sqrt(count / most) : count / most))
  const step = (right - left) / Math.max(1, columns.length)
  const every = Math.max(1, Math.ceil(columns.length / 9))
  const marks = [...new Set([0, Math.round(most / 4), Math.round(most / 2), most])]
  const filled = columns.filter(({ counts }) => total(counts) > 0)
  return [
    `<figure><figcaption id="${id}-title">${escapeHtml(title)}</figcaption><div class="scroll">`,
    `<svg class="columns" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text">`,
    `<desc id="${id}-text">${escapeHtml(filled.map(({ name, counts }) => `${name}: ${countsInWords(counts, words)}`).join('; '))}</desc>`,
    ...marks.map(
      (count) =>
        `<path class="grid" d="M${left} ${y(count)}H${right}"/><text class="end" x="${left - 6}" y="${y(count) + 4}">${count}</text>`,
    ),
    ...columns.map((column, i) => {
      const x = left + i * step
      const label =
        i % every === 0
          ? `<text class="middle" x="${round(x + step / 2)}" y="${bottom + 18}">${escapeHtml(column.label)}</text>`
          : ''
      const tip = `<title>${escapeHtml(`${column.name}: ${countsInWords(column.counts, words)}`)}</title>`
      return `<g>${tip}${stackedColumn(column.counts, x, step, y)}${label}</g>`
    }),
    '</svg></div></figure>',
  ].join('\n')
}

function stackedColumn(counts: VerdictCounts, x: number, step: number, y: (count: number) => number): string {
  const gap = Math.min(2, step / 5)
  let below = 0
  return kinds
    .map((kind, i) => {
      const count = counts[i as 0]
      const [low, high] = [y(below), y(below + count)]
      below += count
      return count === 0
        ? ''
        : `<rect class="${kind}" x="${round(x + gap / 2)}" y="${high}" width="${round(step - gap)}" height="${round(low - high)}"/>`
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
