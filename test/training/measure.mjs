// Counts what the preset `inbox` makes of labelled messages with a given model.
import { kindOf } from './data.mjs'

/** Sums over rows: junk and ham, what of them is flagged, what is found (flagged or called marketing), and kinds told right. */
export function measure({ createScanner, inbox }, model, rows) {
  const scanner = createScanner(inbox({ model }))
  const sums = { n: rows.length, junk: 0, flagged: 0, found: 0, ham: 0, falsePositives: 0, told: 0, right: 0 }
  for (const row of rows) {
    const { verdict, category } = scanner.scan(row.text)
    const flagged = verdict !== 'ham'
    const kind = kindOf(category)
    sums[row.junk ? 'junk' : 'ham']++
    if (row.junk && (flagged || kind === 'marketing')) sums.found++
    if (flagged) sums[row.junk ? 'flagged' : 'falsePositives']++
    const kinds = new Set(row.allowed.map(kindOf))
    if (kinds.size > 1) continue
    sums.told++
    if (kinds.has(kind)) sums.right++
  }
  return sums
}

const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–')
const columns = {
  n: ({ n }) => n,
  F1: ({ flagged, junk, falsePositives }) => percent(junk && 2 * flagged, flagged + junk + falsePositives),
  recall: ({ flagged, junk }) => percent(flagged, junk),
  found: ({ found, junk }) => percent(found, junk),
  'false positives': ({ falsePositives, ham }) => percent(falsePositives, ham),
  'kind right': ({ right, told }) => percent(right, told),
}

/** Prints a table row, or the head of the table where no sums are given. */
export function printRow(name, sums, markdown = false) {
  const cells = [name, ...Object.entries(columns).map(([head, cell]) => (sums ? cell(sums) : head))]
  console.log(markdown ? `| ${cells.join(' | ')} |` : cells.map((cell, i) => String(cell).padEnd(i ? 12 : 26)).join(''))
  if (markdown && !sums) console.log(`|${'---|'.repeat(cells.length)}`)
}
