import { findColumns } from './columns'

/** How the input is written. */
export const inputFormats = ['csv', 'tsv', 'ndjson', 'lines'] as const
export type InputFormat = (typeof inputFormats)[number]

const byExtension: Readonly<Record<string, InputFormat>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'ndjson',
}

/** The format that a file's name tells, if any. */
export function formatOfName(name: string): InputFormat | undefined {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined
}

/** The format that the head of a text tells: an object, a header with a known column, else plain lines. */
export function sniffFormat(head: string): InputFormat {
  const first = /\S.*/.exec(head)?.[0] ?? ''
  if (/^\{\s*"/.test(first)) return 'ndjson'
  for (const [format, delimiter] of [
    ['tsv', '\t'],
    ['csv', ','],
  ] as const) {
    const names = first.split(delimiter).map((name) => name.replace(/^\s*"|"\s*$/g, ''))
    if (names.length > 1 && findColumns(names).text !== undefined) return format
  }
  return 'lines'
}
