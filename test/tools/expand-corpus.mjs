// Checks the grammar files of the written corpus, or prints messages made from them.
// Usage: node test/tools/expand-corpus.mjs [--check] [--sample 20] [--each 3] folder-or-file …
// Without --check or --sample it prints NDJSON: `each` messages of every template, with category and label.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dealer, expand, hashText, readGrammar } from '../training/grammar.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    sample: { type: 'string', default: '0' },
    each: { type: 'string', default: '3' },
  },
})

const files = positionals.flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true })
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => join(path, name))
    : [path],
)
const rows = []
const counts = {}
let wrong = 0
for (const file of files) {
  try {
    const { lists, templates } = readGrammar(readFileSync(file, 'utf8'), file)
    for (const each of templates) {
      const key = `${each.category} ${each.verdict}`
      counts[key] = (counts[key] ?? 0) + 1
      const random = dealer(hashText(each.template))
      try {
        for (let i = 0; i < Number(values.each); i++)
          rows.push({ ...each, text: expand(each.template, lists, random, each.where) })
      } catch (error) {
        wrong++
        console.error(error.message)
      }
    }
  } catch (error) {
    wrong++
    console.error(error.message)
  }
}
const sample = Number(values.sample)
if (values.check) {
  for (const [key, count] of Object.entries(counts).sort()) console.log(`${String(count).padStart(5)}  ${key}`)
  console.log(`${rows.length / Number(values.each)} templates, ${wrong} errors`)
}
if (sample > 0) {
  const random = Math.random
  for (let i = 0; i < sample; i++) {
    const { category, verdict, text } = rows[Math.floor(random() * rows.length)]
    console.log(`${category} ${verdict}  ${text}`)
  }
}
if (!values.check && sample === 0)
  for (const { text, category, verdict } of rows)
    console.log(JSON.stringify({ text, label: verdict === 'ham' ? 'ham' : 'spam', category }))
process.exitCode = wrong > 0 ? 1 : 0
