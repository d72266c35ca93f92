// Counts what a preset makes of labelled messages.
import { importSource } from './bundle.mjs'
import { kindOf } from './data.mjs'

const { pointAtFalsePositiveRate, rocAuc } = await importSource('src/evaluation/index.ts')

/**
 * Sums over rows: junk and ham, what of them is flagged, what is found (flagged or called marketing), kinds told right,
 * and how well scores rank.
 */
export function measure({ createScanner, inbox }, model, rows) {
  return measureScanner(createScanner(inbox({ model })), rows)
}

/** The same for a scanner. */
export function measureScanner(scanner, rows) {
  const sums = { n: rows.length, junk: 0, flagged: 0, found: 0, ham: 0, falsePositives: 0, told: 0, right: 0 }
  const scored = []
  for (const row of rows) {
    const { verdict, category, score } = scanner.scan(row.text)
    scored.push({ score, spam: row.junk })
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
  return { ...sums, auc: rocAuc(scored), atOne: pointAtFalsePositiveRate(scored, 0.01)?.truePositives ?? 0 }
}

const percent = (part, whole) => (whole && part !== undefined ? `${((100 * part) / whole).toFixed(1)} %` : '–')
const both = ({ junk, ham }) => junk && ham
const columns = {
  n: ({ n }) => n,
  F1: (row) => percent(2 * row.flagged, both(row) && row.flagged + row.junk + row.falsePositives),
  recall: ({ flagged, junk }) => percent(flagged, junk),
  found: ({ found, junk }) => percent(found, junk),
  'false positives': ({ falsePositives, ham }) => percent(falsePositives, ham),
  'recall at 1 % FP': (row) => percent(row.atOne, both(row) && row.junk),
  AUC: (row) => percent(row.auc, both(row) && 1),
  'kind right': ({ right, told }) => percent(right, told),
}

const cellsOf = (sums) => Object.values(columns).map((cell) => String(cell(sums)))

/** The head and the cells of a table, to be written as Markdown: rows are [name, sums]. */
export function tableOf(label, rows) {
  return [[label, ...Object.keys(columns)], rows.map(([name, sums]) => [name, ...cellsOf(sums)])]
}

/** Prints a table row, or the head of the table where no sums are given. */
export function printRow(name, sums) {
  const cells = [name, ...(sums ? cellsOf(sums) : Object.keys(columns))]
  console.log(cells.map((cell, i) => cell.padEnd(i ? 12 : 26)).join(''))
}
