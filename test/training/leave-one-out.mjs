// Leave-one-source-out: for each source of messages, trains on all others and measures on it, so that the figures are those
// of an inbox never seen. Usage: node test/training/leave-one-out.mjs DATA [--sources NAME,NAME] [--write]
// --write puts the table into docs/guide/accuracy.md.
// Messages of other sources that are near-duplicates of the source's own are left out, too.
import { parseArgs } from 'node:util'
import { writeSection, table } from '../bench/generated-section.mjs'
import { measure, printRow, tableOf } from './measure.mjs'
import { modelSize, prepare } from './setup.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { sources: { type: 'string' }, write: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (!folder) throw new Error('the path of the data folder is missing')
const accuracyPage = new URL('../../docs/guide/accuracy.md', import.meta.url)
const { library, rows, campaigns, trainable, prepared } = await prepare(folder)

/** The most messages of a source that are measured, evenly spread. */
const mostMeasured = 4000

/** Sources of one hand are left out together: all that was written in a language, both parts of an inbox. */
const familyOf = ({ source, lang }) => (source.startsWith('corpus/') ? `written: ${lang}` : source)
const families = new Map()
rows.forEach((row, i) => {
  // Nothing is trained on these.
  if (row.source.startsWith('fresh/')) return
  const name = familyOf(row)
  families.set(name, [...(families.get(name) ?? []), i])
})

/** The prepared messages to train on where some rows are left out with all that is near to them. */
function others(members) {
  const own = new Set(members.map((i) => campaigns[i]))
  const inside = new Set(members)
  return Uint32Array.from(trainable.flatMap((i, n) => (inside.has(i) || own.has(campaigns[i]) ? [] : [n])))
}

const found = []
printRow('left out')
for (const [name, members] of [...families].sort()) {
  if (options.sources && !options.sources.split(',').includes(name)) continue
  const step = Math.max(1, Math.floor(members.length / mostMeasured))
  const sample = members.filter((_, n) => n % step === 0).map((i) => rows[i])
  found.push([name, measure(library, library.trainPrepared(prepared, others(members), modelSize), sample)])
  printRow(...found.at(-1))
}
if (options.write) writeSection(accuracyPage, 'leave-one-out', table(...tableOf('left out', found)))
