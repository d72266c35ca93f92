// Measures a packed model on the rows that are kept for tests.
import { categories, isJunk, kindOf } from './data.mjs'

const tops = categories.map(kindOf)
const percent = (part, whole) => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6)

/** What the shares of the categories come to: flagged or not, and the likeliest kind. */
export function decide(library, analysis, shares) {
  const by = {}
  shares.forEach((share, k) => (by[tops[k]] = (by[tops[k]] ?? 0) + share))
  const { level } = library.optOutOf(analysis)
  const lawful = level === 'usable' || level === 'link-only'
  const flagged = by.fraud + by.illegal + by.collection + (lawful ? 0 : by.marketing) >= 0.5
  return { flagged, lawful, kind: Object.entries(by).sort((a, b) => b[1] - a[1])[0][0] }
}

/** Prints a line for each source: F1, recall and false positives of what is flagged, and how often the category is right. */
export function measure(rows, data, library) {
  const model = library.unpackModel(data)
  const groups = new Map()
  for (const row of rows) {
    if (row.part !== 'dev') continue
    const names = [row.source, row.source.includes('/') && `${row.source.split('/')[0]}, ${row.hard ? 'hard' : 'easy'}`]
    for (const name of names.filter(Boolean)) groups.set(name, [...(groups.get(name) ?? []), row])
  }
  console.log(`${'source'.padEnd(22)} ${'n'.padStart(5)}     F1 recall     fp right`)
  for (const [name, members] of [...groups].sort()) print(name, members, model, library)
}

function print(name, members, model, library) {
  const sums = { found: 0, spam: 0, falsePositives: 0, ham: 0, right: 0, told: 0 }
  for (const row of members) {
    const analysis = library.startAnalysis(row.text)
    const shares = library.scoresOf(model, library.featuresOf(analysis))
    library.softmax(shares)
    const { flagged, kind: told, lawful } = decide(library, analysis, shares)
    const kinds = new Set(row.allowed.map(kindOf))
    const [kind] = kinds
    const junk = isJunk(row, lawful)
    sums[junk ? 'spam' : 'ham']++
    if (flagged) sums[junk ? 'found' : 'falsePositives']++
    if (kinds.size > 1) continue
    sums.told++
    if (told === kind) sums.right++
  }
  const { found, spam, falsePositives, ham, right, told } = sums
  const cells = [
    percent(2 * found, found + spam + falsePositives),
    percent(found, spam),
    percent(falsePositives, ham),
    percent(right, told),
  ]
  console.log(`${name.padEnd(22)} ${String(members.length).padStart(5)} ${cells.join(' ')}`)
}
