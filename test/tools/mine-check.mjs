// Mines templates from files and says how good they are and what that costs. Needs a build.
// Usage: node test/tools/mine-check.mjs [--show 5] [--copies 100000] [--max-templates 50000] file.ndjson of { text, category? }…
// In templates: the share of the messages, and of the distinct texts. Purity: the share of a template's messages that are
// of its most frequent category. Found: the
// share of the messages that templateSimilarity finds by these templates.
// --copies also mines so many messages made of all files, repeated with other numbers, every other one edited.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { createScanner, mineTemplates, templateSimilarity } from '../../dist/index.js'
import { table } from '../bench/generated-section.mjs'
import { edited, randomOf } from '../support/promo-texts.mjs'

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    show: { type: 'string', default: '0' },
    copies: { type: 'string' },
    'max-templates': { type: 'string', default: '50000' },
  },
})
const maxTemplates = Number(values['max-templates'])
const percent = (part, whole) => (whole > 0 ? `${((100 * part) / whole).toFixed(2)} %` : '')
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

function read(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}

/** Mines, with the processor time and the growth of memory at its peak. */
async function mine(messages) {
  const before = process.memoryUsage().rss
  let peak = before
  const look = () => void (peak = Math.max(peak, process.memoryUsage().rss))
  const start = process.cpuUsage()
  const mined = await mineTemplates(messages, { maxTemplates, onProgress: look })
  const { user, system } = process.cpuUsage(start)
  look()
  return { mined, seconds: ((user + system) / 1e6).toFixed(1), megabytes: Math.round((peak - before) / 1e6) }
}

/** The share of messages whose category is the most frequent of their template: the categories are mined as senders. */
async function purity(rows) {
  const labelled = rows.filter(({ category }) => category)
  const { templates } = await mineTemplates(labelled.map(({ text, category }) => ({ text, sender: category })))
  return percent(sum(templates.map(({ senders }) => senders[0].count)), sum(templates.map(({ count }) => count)))
}

/** How many distinct texts are in templates: each has a sender at its first place only. */
async function distinctIn(rows) {
  const seen = new Set()
  const messages = rows.map(({ text }, i) => (seen.has(text) ? text : (seen.add(text), { text, sender: `${i}` })))
  const { templates } = await mineTemplates(messages)
  return percent(sum(templates.map(({ senders, otherSenders }) => senders.length + otherSenders)), seen.size)
}

async function measure(file) {
  const rows = read(file)
  const { mined, seconds, megabytes } = await mine(rows.map(({ text }) => text))
  const { templates, messages, inTemplates, short } = mined
  const scanner = createScanner({ detectors: [templateSimilarity({ templates })] })
  const found = rows.filter(({ text }) => scanner.scan(text).outcomes['template-similarity'].status === 'hit').length
  for (const { count, pattern } of templates.slice(0, Number(values.show))) console.log(count, pattern)
  return [
    basename(file),
    messages,
    templates.length,
    percent(inTemplates, messages),
    await distinctIn(rows),
    await purity(rows),
    percent(found, messages),
    short,
    seconds,
    megabytes,
  ]
}

const rows = []
for (const file of files) rows.push(await measure(file))
const head = 'file|messages|templates|in templates|distinct texts|purity|found|too short|s|MB more'
console.log(table(head.split('|'), rows))

if (values.copies) {
  const texts = files.flatMap((file) => read(file).map(({ text }) => text))
  const number = randomOf(1)
  const messages = function* () {
    for (let i = 0; i < Number(values.copies); i++) {
      const text = texts[number(texts.length)].replace(/\d+/g, (digits) => `${digits}${number(10)}`)
      yield i % 2 ? text : edited(text, number(21) / 100, number)
    }
  }
  const { mined, seconds, megabytes } = await mine(messages())
  const { templates, ...counts } = mined
  console.log(`\n${templates.length} templates in ${seconds} s, ${megabytes} MB more`, JSON.stringify(counts))
}
