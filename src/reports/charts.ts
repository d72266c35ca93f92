import { escapeHtml } from './html'
import type { VerdictCounts } from './report-data'
import { total } from './tabulate'
import type { ReportWords } from './words'

/** One bar or column. */
export interface ChartRow {
  readonly label: string
  readonly counts: VerdictCounts
  /** What the page's script shows when the bar or its label is pressed: a filter's field and value. */
  readonly filter?: readonly [field: string, value: number]
}

/** What a chart shows: columns by score or over time, or bars with names. */
export type ChartKind = 'scores' | 'times' | 'names'

const kinds = ['ham', 'suspect', 'spam'] as const

/**
 * A chart as a table of its figures and the place where the page's script draws them: who cannot see the chart, or runs
 * no script, reads the same figures.
 */
export function chart(
  kind: ChartKind,
  title: string,
  rowHead: string,
  rows: readonly ChartRow[],
  words: ReportWords,
): string {
  if (rows.length === 0) return `<p class="note">${words.empty}</p>`
  const heads = [...kinds.map((verdict) => words[verdict]), words.messages]
  const name = escapeHtml(title)
  return [
    `<figure data-chart="${kind}"><figcaption>${name}</figcaption>`,
    `<div class="plot" role="img" aria-label="${name}"></div>`,
    `<details><summary>${words.figures}</summary><div class="scroll" tabindex="0" role="region" aria-label="${name}">`,
    `<table><thead><tr><th scope="col">${rowHead}</th>${heads.map((head) => `<th scope="col" class="number">${head}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map(tableRow).join('\n')}</tbody></table></div></details></figure>`,
  ].join('\n')
}

function tableRow({ label, counts, filter }: ChartRow): string {
  // A line may end after a slash.
  const text = escapeHtml(label).replaceAll('/', '/<wbr>')
  const name = filter
    ? `<button type="button" data-field="${filter[0]}" data-value="${filter[1]}">${text}</button>`
    : text
  const cells = [...counts, total(counts)].map((count) => `<td class="number">${count}</td>`)
  return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`
}
