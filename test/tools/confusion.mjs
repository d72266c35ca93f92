// Scans labelled NDJSON files ({ text, label, category? }) with a preset of the built package and prints, per file and
// per source category, how many messages got which verdict and category.
// Usage: node test/tools/confusion.mjs [--preset inboxLite] [--errors N] file.ndjson …
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import * as junksift from '../../dist/index.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { preset: { type: 'string', default: 'inboxLite' }, errors: { type: 'string', default: '0' }, by: { type: 'string', default: '' } },
})
const scanner = junksift.createScanner(junksift[values.preset]())
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

for (const file of positionals) {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  const groups = new Map()
  for (const row of rows) {
    const result = scanner.scan(row.text)
    const key = `${row.label}${row.category ? ` · ${row.category}` : ''}`
    for (const name of new Set([row.label, key])) {
      const group = groups.get(name) ?? { name, total: 0, ham: 0, suspect: 0, spam: 0, marketing: 0, categories: {}, samples: [] }
      groups.set(name, group)
      group.total++
      group[result.verdict]++
      if (result.verdict !== 'ham' || result.category.startsWith('marketing')) group.marketing++
      const top = result.category.split('/')[0]
      group.categories[top] = (group.categories[top] ?? 0) + 1
      const wrong = row.label === 'ham' ? result.verdict !== 'ham' : result.verdict === 'ham'
      if (wrong && name === key) group.samples.push({ text: row.text, score: result.score.toFixed(2), category: result.category, findings: result.findings.map((f) => `${f.detector}/${f.code} ${f.contribution.toFixed(1)}`).join(', ') })
    }
  }
  console.log(`\n${basename(file)}: ${rows.length} messages`)
  console.table(
    [...groups.values()]
      .sort((a, b) => a.name.localeCompare(b.name))
      .map(({ name, total, ham, suspect, spam, marketing, categories }) => ({
        label: name, total, ham, suspect, spam,
        flagged: percent(suspect + spam, total),
        'flagged or marketing': percent(marketing, total),
        categories: Object.entries(categories).sort((a, b) => b[1] - a[1]).map(([c, n]) => `${c} ${n}`).join(' '),
      })),
  )
  for (const group of groups.values()) {
    const step = Math.max(1, Math.floor(group.samples.length / Number(values.errors)))
    if (values.by && !group.name.includes(values.by)) continue
    for (let i = 0, n = 0; i < group.samples.length && n < Number(values.errors); i += step, n++) {
      const { text, score, category, findings } = group.samples[i]
      console.log(`[${group.name}] ${score} ${category} | ${findings}\n    ${text}`)
    }
  }
}
