// Keeps one campaign in five of every source from training and measures on it: figures of messages of the same origin, no
// near-duplicate on both sides. Usage: node test/training/hold-out.mjs DATA [--write]
// --write puts the tables into docs/guide/accuracy.md.
import { parseArgs } from 'node:util'
import { table, writeSection } from '../bench/generated-section.mjs'
import { kindOf, stationCategories } from './data.mjs'
import { measure, printRow, tableOf } from './measure.mjs'
import { modelSize, prepare } from './setup.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (!folder) throw new Error('the path of the data folder is missing')
const { library, rows, campaigns, trainable, prepared } = await prepare(folder)

/** Campaigns are numbered in the order of their first message; a multiplier spreads them evenly. */
const isKept = (i) => (Math.imul(campaigns[i] + 1, 0x9e3779b1) >>> 0) % 5 === 0
const chosen = Uint32Array.from(trainable.flatMap((i, n) => (isKept(i) || rows[i].part === 'dev' ? [] : [n])))
const model = library.trainPrepared(prepared, chosen, modelSize)
const groups = new Map()
rows.forEach((row, i) => {
  if (!isKept(i) || row.group) return
  groups.set(row.source, [...(groups.get(row.source) ?? []), row])
})
const found = [...groups].sort().map(([name, members]) => [name, measure(library, model, members)])
printRow('kept campaigns of')
for (const row of found) printRow(...row)

const stations = stationFigures(groups.get('fake-base-station') ?? [])
for (const row of stations) console.log(row.join('  '))
if (options.write) {
  const page = new URL('../../docs/guide/accuracy.md', import.meta.url)
  writeSection(page, 'hold-out', table(...tableOf('kept campaigns of', found)))
  writeSection(page, 'classes', table(['class', 'n', 'precision', 'recall', 'F1'], stations))
}

/** Precision, recall and F1 of the twelve classes, and their means, by the category that the model gives. */
function stationFigures(messages) {
  const reader = library.readerOf(model)
  const names = Object.keys(stationCategories)
  const pairs = messages.map(({ text, category }) => [category, classOf(reader.guess(library.analyze(text)).category)])
  const figures = names.map((name) => {
    const actual = pairs.filter(([one]) => one === name).length
    const told = pairs.filter(([, one]) => one === name).length
    const right = pairs.filter((pair) => pair.every((one) => one === name)).length
    return [name, actual, right / told || 0, right / actual || 0, (2 * right) / (actual + told) || 0]
  })
  const mean = (column) => figures.reduce((sum, row) => sum + row[column], 0) / figures.length
  const all = ['mean of the classes', messages.length, mean(2), mean(3), mean(4)]
  return [...figures, all].map(([name, n, ...shares]) => [name, n, ...shares.map((x) => `${(100 * x).toFixed(1)} %`)])
}

/** The class that a category belongs to; the kind decides where no class lists the category. */
function classOf(category) {
  const entries = Object.entries(stationCategories)
  const exact = entries.find(([, list]) => list.includes(category))
  return (exact ?? entries.find(([, list]) => kindOf(list[0]) === kindOf(category)))?.[0]
}
