// Labelled messages for the benchmarks: { text, sender, junk }, from NDJSON with `label`, or from CSV with `expected`.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

export const exampleFile = new URL('../../docs/examples/double11.csv', import.meta.url)

export function readMessages(file = exampleFile) {
  const content = readFileSync(file, 'utf8')
  const rows = String(file).endsWith('.csv')
    ? parse(content, { columns: true, bom: true })
    : content
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
  return rows.map(({ text, label, expected = label }) => ({
    text,
    junk: expected === undefined || expected === '' ? undefined : expected !== 'ham',
  }))
}
