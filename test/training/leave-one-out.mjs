// Leave-one-source-out: for each source of messages, trains on all others and measures on it, so that the figures are those
// of an inbox never seen. Usage: node test/training/leave-one-out.mjs DATA [--source NAME] [--markdown]
// Messages of other sources that are near-duplicates of the source's own are left out, too. Beside it, for comparison: plain
// binary regression on the same characters and words, trained on the labels as published.
import { parseArgs } from 'node:util'
import { categories, isJunk, kindOf } from './data.mjs'
import { chooseColumns, toSet } from './examples.mjs'
import { decide } from './measure.mjs'
import { prepare } from './setup.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { source: { type: 'string' }, markdown: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (!folder) throw new Error('the path of the data folder is missing')
const { library, rows, campaigns, weights, block } = await prepare(folder)
const settings = { epochs: 3, rate: 0.3, decay: 1e-5 }
const mostMeasured = 4000

/** Sources of one hand are left out together: all that was written in a language, both parts of an inbox. */
const familyOf = ({ source }) => source.replace(/^corpus\/(zh|en|asia|europe).*/, 'written: $1')
const families = new Map()
rows.forEach((row, i) => {
  const name = familyOf(row)
  families.set(name, [...(families.get(name) ?? []), i])
})

/** Which rows to train on where a family is left out. */
function others(members) {
  const own = new Set(members.map((i) => campaigns[i]))
  const inside = new Set(members)
  return rows.flatMap((_, i) => (weights[i] > 0 && !inside.has(i) && !own.has(campaigns[i]) ? [i] : []))
}

function trainCategories(chosen) {
  const columns = chooseColumns(block, chosen, campaigns, library.featureBits, 2)
  const dense = library.trainSoftmax(toSet(rows, block, chosen, columns, weights), {
    classes: categories.length,
    columns: columns.count,
    ...settings,
  })
  return { columns, dense, classes: categories.length }
}

/** Two classes, ham and spam by label, over the grams alone: what a plain classifier does. */
function trainPlain(chosen) {
  const grams = withoutStructure()
  const columns = chooseColumns(grams, chosen, campaigns, library.featureBits, 2)
  const set = toSet(rows, grams, chosen, columns, weights)
  set.allowed = chosen.map((i) => (rows[i].label === 'spam' ? [0, 1] : [1, 0]))
  const dense = library.trainSoftmax(set, { classes: 2, columns: columns.count, ...settings })
  return { columns, dense, classes: 2, block: grams }
}

let gramBlock
/** The features without those of the structure, which come last in a message and share one value. */
function withoutStructure() {
  if (gramBlock) return gramBlock
  const values = block.values.slice()
  const structure = Math.fround(library.structureValue)
  for (let i = 0; i < rows.length; i++)
    for (let j = block.offsets[i]; j < block.offsets[i + 1]; j++) if (values[j] === structure) values[j] = 0
  return (gramBlock = { ...block, values })
}

/** What a model gives to each class for one row. */
function sharesOf({ columns, dense, classes, block: features = block }, i) {
  const scores = Float64Array.from(dense.subarray(columns.count * classes))
  for (let j = features.offsets[i]; j < features.offsets[i + 1]; j++) {
    const column = columns.columnOf[features.ids[j]]
    if (column < 0) continue
    for (let k = 0; k < classes; k++) scores[k] += features.values[j] * dense[column * classes + k]
  }
  library.softmax(scores)
  return scores
}

const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–')

function measure(name, members) {
  const step = Math.max(1, Math.floor(members.length / mostMeasured))
  const sample = members.filter((_, n) => n % step === 0)
  const chosen = others(members)
  const model = trainCategories(chosen)
  const plain = trainPlain(chosen)
  const sums = {
    n: sample.length,
    junk: 0,
    ham: 0,
    found: 0,
    falseAlarms: 0,
    told: 0,
    right: 0,
    foundPlain: 0,
    falsePlain: 0,
  }
  for (const i of sample) {
    const row = rows[i]
    const { flagged, kind, lawful } = decide(library, library.startAnalysis(row.text), sharesOf(model, i))
    const junk = isJunk(row, lawful)
    const plainFlag = sharesOf(plain, i)[1] >= 0.5
    sums[junk ? 'junk' : 'ham']++
    if (flagged || (junk && kind === 'marketing')) sums[junk ? 'found' : 'falseAlarms']++
    if (plainFlag) sums[junk ? 'foundPlain' : 'falsePlain']++
    const kinds = new Set(row.allowed.map(kindOf))
    if (kinds.size > 1) continue
    sums.told++
    if (kinds.has(kind)) sums.right++
  }
  const { n, junk, ham, found, falseAlarms, told, right, foundPlain, falsePlain } = sums
  return [
    name,
    n,
    percent(foundPlain, junk),
    percent(falsePlain, ham),
    percent(found, junk),
    percent(falseAlarms, ham),
    percent(right, told),
  ]
}

const head = ['left out', 'n', 'plain: recall', 'plain: false', 'found', 'false alarms', 'kind right']
const print = (cells) =>
  console.log(
    options.markdown ? `| ${cells.join(' | ')} |` : cells.map((cell, i) => String(cell).padEnd(i ? 14 : 20)).join(' '),
  )
print(head)
if (options.markdown) print(head.map(() => '---'))
for (const [name, members] of [...families].sort())
  if (!options.source || name === options.source) print(measure(name, members))
