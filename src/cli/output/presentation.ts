import pc from 'picocolors'
import type { ScanResult, Verdict } from '../../index'
import type { Row } from '../input/row'
import { csvFormatter, jsonFormatter, ndjsonFormatter } from './machine'
import type { FormatOptions, Formatter } from './record'
import { tableFormatter } from './table'
import { addResult, createTally, type Tally } from './tally'

/** Formats that results are written in. */
export const outputFormats = ['table', 'json', 'ndjson', 'csv'] as const

/** How results are shown. Plain data, which crosses between threads. */
export interface Presentation extends FormatOptions {
  readonly format: (typeof outputFormats)[number]
  /** Verdicts to show; all are counted. */
  readonly only?: readonly Verdict[] | undefined
  readonly color: boolean
  /** Of a table, in columns. */
  readonly width: number
}

/** What a batch of rows comes to. */
export interface ShownRows {
  /** Empty where none is to be shown. */
  readonly text: string
  readonly tally: Tally
}

/** The formatter for a presentation. */
export function formatterFor(presentation: Presentation): Formatter {
  switch (presentation.format) {
    case 'json':
      return jsonFormatter(presentation)
    case 'ndjson':
      return ndjsonFormatter(presentation)
    case 'csv':
      return csvFormatter(presentation)
    case 'table':
      return tableFormatter(presentation, pc.createColors(presentation.color), presentation.width)
  }
}

/** Puts results into words and counts them, each as soon as it is there. */
export async function showRows(
  rows: readonly Row[],
  results: Iterable<ScanResult> | AsyncIterable<ScanResult>,
  { only }: Presentation,
  { item, separator }: Formatter,
): Promise<ShownRows> {
  const tally = createTally()
  let text = ''
  let at = 0
  for await (const result of results) {
    const row = rows[at++] as Row
    addResult(tally, result)
    if (only && !only.includes(result.verdict)) continue
    text += (text === '' ? '' : separator) + item({ row, result })
  }
  return { text, tally }
}
