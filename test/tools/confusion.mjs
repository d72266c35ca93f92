// Scans labelled NDJSON files ({ text, label, category? }) with a preset of the built package and prints, per file, label
// and source category, how many messages got which verdict and category, as Markdown.
// Usage: node test/tools/confusion.mjs [--preset inboxLite] [--errors 5] [--by spam] file.ndjson …
// --errors prints that many wrong messages per group; --by keeps only groups whose name contains the word.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import * as junksift from '../../dist/index.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    preset: { type: 'string', default: 'inboxLite' },
    errors: { type: 'string', default: '0' },
    by: { type: 'string', default: '' },
  },
})
const scanner = junksift.createScanner(junksift[values.preset]())
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`

function read(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}

function newGroup(name) {
  return { name, total: 0, ham: 0, suspect: 0, spam: 0, junk: 0, categories: {}, wrong: [] }
}

function count(group, row, result) {
  group.total++
  group[result.verdict]++
  if (result.verdict !== 'ham' || result.category.startsWith('marketing')) group.junk++
  const branch = result.category.split('/')[0]
  group.categories[branch] = (group.categories[branch] ?? 0) + 1
  if ((row.label === 'ham') !== (result.verdict === 'ham')) group.wrong.push({ text: row.text, result })
}

function printTable(groups) {
  console.log('| label | messages | ham | suspect | spam | flagged | flagged or marketing | categories |')
  console.log('|---|---|---|---|---|---|---|---|')
  for (const { name, total, ham, suspect, spam, junk, categories } of groups) {
    const shares = Object.entries(categories).sort((a, b) => b[1] - a[1])
    const cells = [name, total, ham, suspect, spam, percent(suspect + spam, total), percent(junk, total)]
    console.log(`| ${[...cells, shares.map(([branch, n]) => `${branch} ${n}`).join(', ')].join(' | ')} |`)
  }
}

function printErrors({ name, wrong }, most) {
  const step = Math.max(1, Math.floor(wrong.length / most))
  for (const { text, result } of wrong.filter((_, i) => i % step === 0).slice(0, most)) {
    const findings = result.findings.map((f) => `${f.detector}/${f.code} ${f.contribution.toFixed(1)}`).join(', ')
    console.log(`[${name}] ${result.score.toFixed(2)} ${result.category} | ${findings}\n    ${text}`)
  }
}

for (const file of positionals) {
  const groups = new Map()
  for (const row of read(file)) {
    const result = scanner.scan(row.text)
    for (const name of new Set([row.label, row.category ? `${row.label}, ${row.category}` : row.label])) {
      if (!groups.has(name)) groups.set(name, newGroup(name))
      count(groups.get(name), row, result)
    }
  }
  const sorted = [...groups.values()].sort((a, b) => a.name.localeCompare(b.name))
  console.log(`\n### ${basename(file, '.ndjson')}\n`)
  printTable(sorted)
  if (Number(values.errors) > 0)
    for (const group of sorted) if (group.name.includes(values.by)) printErrors(group, Number(values.errors))
}
