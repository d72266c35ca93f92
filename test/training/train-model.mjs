// Trains the category model from the folder of real messages and the written corpus, and writes
// src/lexicon/category-model.ts. Usage: node test/training/train-model.mjs DATA [--measure] [--weights 135000]
// --measure leaves out the kept templates and the challenge set and prints figures; what ships has learned from them.
// The dev parts of the real inboxes are never trained on.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { format, resolveConfig } from 'prettier'
import { categories } from './data.mjs'
import { chooseColumns, toSet } from './examples.mjs'
import { measure } from './measure.mjs'
import { corpusWeight, kindWeights, prepare, sourceWeights } from './setup.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    measure: { type: 'boolean', default: false },
    weights: { type: 'string', default: '135000' },
    least: { type: 'string', default: '0.3' },
  },
})
const [folder] = positionals
if (!folder) throw new Error('the path of the data folder is missing')

const { library, rows, campaigns, weights, block } = await prepare(folder)
const settings = { epochs: 3, rate: 0.3, decay: 1e-5 }
const chosen = rows.flatMap((row, i) => (weights[i] > 0 && (row.part === 'train' || !options.measure) ? [i] : []))

/** Trains all weights, keeps those that matter most, and trains these again. */
function train() {
  const all = chooseColumns(block, chosen, campaigns, library.featureBits, 2)
  const first = library.trainSoftmax(toSet(rows, block, chosen, all, weights), {
    classes: categories.length,
    columns: all.count,
    ...settings,
  })
  const { kept, start, support } = mostTelling(all, first, Number(options.weights))
  const dense = library.trainSoftmax(toSet(rows, block, chosen, kept, weights), {
    classes: categories.length,
    columns: kept.count,
    ...settings,
    epochs: settings.epochs + 3,
    start,
    support,
  })
  return { kept, dense }
}

/** The weights that move the scores of the training messages most, as far as they differ from the median of a column. */
function mostTelling({ columnOf, count }, dense, most) {
  const shown = new Float64Array(count)
  for (const i of chosen)
    for (let j = block.offsets[i]; j < block.offsets[i + 1]; j++) {
      const column = columnOf[block.ids[j]]
      if (column >= 0) shown[column] += weights[i] * block.values[j] ** 2
    }
  const k = categories.length
  const importance = new Float32Array(count * k)
  for (let column = 0; column < count; column++) {
    const own = dense.subarray(column * k, column * k + k)
    const median = own.toSorted()[k >> 1]
    for (let c = 0; c < k; c++) {
      own[c] -= median
      importance[column * k + c] = Math.abs(own[c]) * Math.sqrt(shown[column])
    }
  }
  const limit = importance.toSorted()[Math.max(0, importance.length - most)]
  const kept = new Int32Array(columnOf.length).fill(-1)
  const columns = []
  columnOf.forEach((column, id) => {
    if (column >= 0 && importance.subarray(column * k, column * k + k).some((each) => each >= limit))
      kept[id] = columns.push(column) - 1
  })
  const start = new Float32Array((columns.length + 1) * k)
  const support = new Uint8Array((columns.length + 1) * k)
  columns.forEach((column, at) => {
    for (let c = 0; c < k; c++) {
      if (importance[column * k + c] < limit) continue
      start[at * k + c] = dense[column * k + c]
      support[at * k + c] = 1
    }
  })
  start.set(dense.subarray(count * k), columns.length * k)
  return { kept: { columnOf: kept, count: columns.length }, start, support }
}

const { kept, dense } = train()
const ids = Uint32Array.from([...kept.columnOf.keys()].filter((id) => kept.columnOf[id] >= 0))
const trainedOn = createHash('sha256')
  .update(JSON.stringify([settings, kindWeights, sourceWeights, corpusWeight, options.weights, options.least]))
  .update(chosen.map((i) => `${rows[i].text}\t${rows[i].allowed}`).join('\n'))
  .digest('hex')
  .slice(0, 16)
const least = Number(options.least)
const model = library.packModel({
  categories,
  ids,
  weights: dense,
  trainedOn,
  sizes: Array.from({ length: 9 }, (_, i) => Number((least * 1.5 ** i).toPrecision(3))),
})
const source = [
  "import type { ModelData } from '../classifier/model'",
  '',
  '/** The shipped category model, written by test/training/train-model.mjs; see docs/guide/model-card.md. */',
  `export const categoryModel: ModelData = ${JSON.stringify(model)}`,
  '',
].join('\n')
console.log(
  `${chosen.length} messages, ${kept.count} features, ${model.classes.length} weights, trained on ${trainedOn}`,
)
console.log(`${source.length} bytes, ${brotliCompressSync(source).length} bytes brotli`)
if (options.measure) measure(rows, model, library)
const target = fileURLToPath(new URL('../../src/lexicon/category-model.ts', import.meta.url))
writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target }))
