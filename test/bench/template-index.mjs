// The template index against comparing with every template by fastest-levenshtein, in one run, at growing sizes: medians
// and 99th percentiles of a look-up, time to build, memory. Every answer of brute force is checked against the index's.
// Usage: node test/bench/template-index.mjs [--sizes 1000,10000,100000,1000000] [--write] [file.ndjson of { text }…]
// Files add a table of their own: nine tenths of their distinct texts are templates, the rest is looked up.
// --write puts the tables into docs/performance.md and the plot into docs/assets.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { distance } from 'fastest-levenshtein'
import { createTemplateIndex, loadTemplateIndex, maskSlots, saveTemplateIndex } from '../../dist/index.js'
import { edited, promoTexts, randomOf } from '../support/promo-texts.mjs'
import { machine, table, writeSection } from './generated-section.mjs'
import { growthPlot } from './growth-plot.mjs'

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '1000,10000,100000,1000000' }, write: { type: 'boolean' } },
})
const sizes = values.sizes.split(',').map(Number)
const threshold = 0.8

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
function memory() {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const quantile = (times, q) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))]
const µs = (time) => (time < 10 ? time.toFixed(1) : Math.round(time).toLocaleString('en'))

/** The time in microseconds that each call takes: the median of some rounds, since other programs interrupt some calls. */
function timesOf(texts, run, rounds = 3) {
  const times = Array.from({ length: rounds }, () =>
    texts.map((text) => {
      const start = performance.now()
      run(text)
      return (performance.now() - start) * 1000
    }),
  )
  return texts.map((_, i) =>
    quantile(
      times.map((round) => round[i]),
      0.5,
    ),
  )
}

/** What a call returns, and its processor time in microseconds: other programs interrupt every long call. */
function timed(run) {
  const start = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(start)
  return [result, user + system]
}

function build(texts, options) {
  const before = memory()
  const [index, addTime] = timed(() => {
    const made = createTemplateIndex(options)
    texts.forEach((text, i) => made.add(`t${i}`, text))
    return made
  })
  const [, buildTime] = timed(() => index.search('您好'))
  return { index, addTime, buildTime, bytes: memory() - before }
}

/** What the index must find, by comparing with all masked templates; the length filter is optional. */
function bruteForce(masked, text, filtered) {
  const probe = maskSlots(text).slice(0, 1000)
  const found = []
  masked.forEach((template, i) => {
    const longer = Math.max(template.length, probe.length)
    if (filtered && 1 - Math.abs(template.length - probe.length) / longer < threshold) return
    const similarity = 1 - distance(template, probe) / longer
    if (similarity >= threshold) found.push({ id: `t${i}`, similarity })
  })
  return found.sort((a, b) => b.similarity - a.similarity)
}

/** Look-ups of three kinds: copies with other numbers and links, templates edited by up to a fifth, other texts. */
function lookUps(texts, others, count, number) {
  const any = () => texts[number(texts.length)]
  return {
    copies: Array.from({ length: count }, () => any().replace(/\d+/g, (digits) => `${digits}7`)),
    edited: Array.from({ length: count }, () => edited(any(), number(21) / 100, number)),
    others: Array.from({ length: count }, () => others()),
  }
}

function measureSize(size) {
  const source = promoTexts(1)
  const texts = Array.from({ length: size }, () => source.next().value)
  const { index, addTime, buildTime, bytes } = build(texts, { threshold })
  const probes = lookUps(texts, () => source.next().value, 1000, randomOf(size))
  for (const kind of Object.values(probes)) timesOf(kind.slice(0, 300), index.search, 1)
  const byKind = Object.values(probes).map((kind) => timesOf(kind, index.search))
  const times = byKind.flat()
  const best = timesOf(Object.values(probes).flat(), (text) => index.search(text, { limit: 1 }))

  const masked = texts.map((text) => maskSlots(text).slice(0, 1000))
  const sample = Math.max(2, Math.min(20, 1e6 / size))
  const compared = Object.values(probes).flatMap((kind) => kind.slice(0, sample))
  const brute = compared.map((text) => timed(() => bruteForce(masked, text, false))[1])
  const filtered = compared.map((text) => timed(() => bruteForce(masked, text, true))[1])
  for (const text of compared)
    if (JSON.stringify(index.search(text)) !== JSON.stringify(bruteForce(masked, text, true)))
      throw new Error(`the index and brute force differ at ${size} templates`)
  const row = {
    size,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    kinds: byKind.map((kind) => quantile(kind, 0.5)),
    best: quantile(best, 0.5),
    brute: quantile(brute, 0.5),
    filtered: quantile(filtered, 0.5),
    addTime,
    buildTime,
    bytes: bytes / size,
    checked: compared.length,
  }
  console.log(JSON.stringify(row))
  return row
}

function growth(rows) {
  const head = [
    'templates',
    'median µs',
    'copies',
    'edited',
    'others',
    'p99 µs',
    'best only',
    'brute force µs',
    'by length first µs',
    'times faster',
    'bytes a template',
    'add s',
    'build s',
  ]
  return table(
    head,
    rows.map((row) => [
      row.size.toLocaleString('en'),
      ...[row.median, ...row.kinds, row.p99, row.best, row.brute, row.filtered].map(µs),
      Math.round(row.brute / row.median).toLocaleString('en'),
      Math.round(row.bytes),
      ...[row.addTime, row.buildTime].map((time) => (time / 1e6).toFixed(2)),
    ]),
  )
}

function thresholds(size) {
  const source = promoTexts(1)
  const texts = Array.from({ length: size }, () => source.next().value)
  const probes = Object.values(lookUps(texts, () => source.next().value, 60, randomOf(size))).flat()
  return table(
    ['threshold', 'median µs', 'p99 µs'],
    [0.5, 0.6, 0.7, 0.8, 0.9, 1].map((threshold) => {
      const { index } = build(texts, { threshold })
      timesOf(probes.slice(0, 100), index.search)
      const times = timesOf(probes, index.search)
      return [threshold, µs(quantile(times, 0.5)), µs(quantile(times, 0.99))]
    }),
  )
}

function saving(size) {
  const source = promoTexts(1)
  const { index } = build(
    Array.from({ length: size }, () => source.next().value),
    { threshold },
  )
  const [bytes, saveTime] = timed(() => saveTemplateIndex(index))
  const [, loadTime] = timed(() => loadTemplateIndex(bytes).search('您好'))
  return `Saved, ${size.toLocaleString('en')} templates are ${(bytes.length / 1e6).toFixed(1)} MB, written in ${(saveTime / 1e6).toFixed(1)} s, and loaded and built in ${(loadTime / 1e6).toFixed(1)} s.`
}

function ofFiles() {
  const texts = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text),
  )
  const distinct = [...new Map(texts.map((text) => [maskSlots(text).slice(0, 1000), text]))].filter(
    ([masked]) => masked,
  )
  const held = distinct.filter((_, i) => i % 10 === 9).map(([, text]) => text)
  const kept = distinct.filter((_, i) => i % 10 !== 9)
  const { index, bytes } = build(
    kept.map(([, text]) => text),
    { threshold },
  )
  const probes = [...held, ...kept.map(([, text]) => text)]
  timesOf(probes.slice(0, 1000), index.search)
  const times = timesOf(held, index.search)
  const brute = held
    .filter((_, i) => i % Math.ceil(held.length / 15) === 0)
    .map(
      (text) =>
        timed(() =>
          bruteForce(
            kept.map(([masked]) => masked),
            text,
            false,
          ),
        )[1],
    )
  return table(
    ['templates', 'looked up', 'median µs', 'p99 µs', 'brute force µs', 'bytes a template'],
    [
      [
        kept.length,
        held.length,
        µs(quantile(times, 0.5)),
        µs(quantile(times, 0.99)),
        µs(quantile(brute, 0.5)),
        Math.round(bytes / kept.length),
      ],
    ],
  )
}

const rows = sizes.map(measureSize)
const middle = sizes.includes(100_000) ? 100_000 : sizes.at(-1)
const report = [
  `${machine()}. Threshold ${threshold}; answers checked against brute force: ${rows.map(({ checked }) => checked).join(', ')}.`,
  growth(rows),
  `By threshold, ${middle.toLocaleString('en')} templates:`,
  thresholds(middle),
  saving(middle),
].join('\n\n')
console.log(report)
if (files.length > 0) console.log(`\n${ofFiles()}`)

if (values.write) {
  const line = (name, colour, key) => ({ name, colour, points: rows.map((row) => [row.size, row[key]]) })
  const plot = growthPlot({
    lines: [
      line('every template', '#b3261e', 'brute'),
      line('index, 99 %', '#6b8fb5', 'p99'),
      line('index, median', '#0b57d0', 'median'),
    ],
    xLabel: 'templates',
    yLabel: 'time of a look-up',
    unit: (time) => (time < 1000 ? `${time} µs` : time < 1e6 ? `${time / 1000} ms` : `${time / 1e6} s`),
  })
  writeFileSync(new URL('../../docs/assets/template-index.svg', import.meta.url), plot)
  writeSection(new URL('../../docs/performance.md', import.meta.url), 'template-index', report)
}
