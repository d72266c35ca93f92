// Trains the statistical model from the folder of real messages and the written corpus, and writes
// src/lexicon/category-model.ts. Usage: node test/training/train-model.mjs DATA [--measure]
// --measure leaves out the kept templates and the challenge set and prints figures; what ships has learned from them.
// The dev parts of the real inboxes are never trained on.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { format, resolveConfig } from 'prettier'
import { measure, printRow } from './measure.mjs'
import { modelSize, prepare } from './setup.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { measure: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (!folder) throw new Error('the path of the data folder is missing')

const { library, rows, trainable, prepared } = await prepare(folder)
const chosen = Uint32Array.from(trainable.flatMap((i, n) => (rows[i].part === 'train' || !options.measure ? [n] : [])))
const model = library.trainPrepared(prepared, chosen, modelSize)
const source = [
  "import type { ModelData } from '../classifier/model'",
  '',
  '/** The shipped category model, written by test/training/train-model.mjs; see docs/guide/model-card.md. */',
  `export const categoryModel: ModelData = ${JSON.stringify(model)}`,
  '',
].join('\n')
console.log(
  `${chosen.length} messages, ${model.counts.length} features, ${model.classes.length} weights, trained on ${model.trainedOn}`,
)
console.log(`${source.length} bytes, ${brotliCompressSync(source).length} bytes brotli`)
const target = fileURLToPath(new URL('../../src/lexicon/category-model.ts', import.meta.url))
writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target }))

if (options.measure) {
  const groups = new Map()
  for (const row of rows.filter(({ part }) => part === 'dev'))
    for (const name of namesOf(row)) groups.set(name, [...(groups.get(name) ?? []), row])
  printRow('source')
  for (const [name, members] of [...groups].sort()) printRow(name, measure(library, model, members))
}

/** A row counts for its source, and for the easier or the harder half of what was written. */
function namesOf({ source, hard }) {
  return source.includes('/') ? [source, `${source.split('/')[0]}, ${hard ? 'hard' : 'easy'}`] : [source]
}
