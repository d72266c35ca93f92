// Measures both presets on what was kept from training, detector by detector, and writes the parts of
// docs/guide/accuracy.md that are marked as generated. Run after `train-model.mjs DATA --measure` and
// `learn-weights.mjs DATA`, before the model that ships is trained. Usage: node test/training/accuracy.mjs DATA
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table, writeSection } from '../bench/generated-section.mjs'
import { importSource } from './bundle.mjs'
import { isJunk, readChallenge, readFresh, readReal } from './data.mjs'
import { measureScanner, tableOf } from './measure.mjs'
import { isLawful } from './setup.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A hash of what the figures rest on: the written corpus, the labels and the learned weights. */
export function stamp() {
  const hash = createHash('sha256')
  const corpus = join(root, 'test/corpus')
  const files = readdirSync(corpus, { recursive: true })
    .filter((name) => /\.(?:txt|ndjson)$/.test(name))
    .sort()
    .map((name) => join(corpus, name))
  for (const file of [...files, join(root, 'test/training/labels.tsv'), join(root, 'src/lexicon/inbox-weights.ts')])
    hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

async function main(folder) {
  if (!folder) throw new Error('the path of the data folder is missing')
  const { createScanner, inbox, inboxLite, analyze } = await importSource('src/index.ts')
  const { evaluate } = await importSource('src/evaluation/index.ts')
  const page = join(root, 'docs/guide/accuracy.md')
  const rows = [...readReal(folder).filter(({ part }) => part === 'dev'), ...readChallenge(), ...readFresh()]
  for (const row of rows) row.junk = isJunk(row, isLawful({ analyze }, row))
  const groups = new Map()
  for (const row of rows) groups.set(row.source, [...(groups.get(row.source) ?? []), row])
  const presets = { inboxLite: createScanner(inboxLite()), inbox: createScanner(inbox()) }

  const both = [...groups]
    .sort()
    .flatMap(([name, members]) =>
      Object.entries(presets).map(([preset, scanner]) => [`${name}, \`${preset}\``, measureScanner(scanner, members)]),
    )
  writeSection(page, 'kept', `Corpus and weights ${stamp()}.\n\n${table(...tableOf('messages, preset', both))}`)

  const labelled = rows.map(({ text, junk, category }) => ({ text, label: junk ? 'spam' : 'ham', category }))
  const report = await evaluate(presets.inbox, labelled, { worst: 0 })
  writeSection(page, 'detectors', detectorTable(report))
  writeSection(page, 'calibration', calibrationTable(report))

  const challenge = rows.filter(({ source }) => source.startsWith('fresh'))
  const { mistakes } = await evaluate(
    presets.inbox,
    challenge.map(({ text, junk, category }) => ({ text, label: junk ? 'spam' : 'ham', category })),
    { worst: 20, includeText: true },
  )
  writeSection(page, 'mistakes', mistakeTable(mistakes))
}

const percent = (share) => (share === undefined ? '–' : `${(100 * share).toFixed(1)} %`)

function detectorTable({ detectors }) {
  const rows = detectors
    .filter(({ fired }) => fired > 0)
    .flatMap(({ detector, codes }) =>
      codes
        .filter(({ fired }) => fired > 0)
        .map(({ code, fired, hits, falseAlarms, precision, lift, meanContribution }) => [
          `${detector}/${code}`,
          fired,
          hits,
          falseAlarms,
          percent(precision.value),
          lift?.toFixed(2) ?? '–',
          meanContribution?.toFixed(2) ?? '–',
        ]),
    )
  return table(['detector/code', 'found', 'in junk', 'in ham', 'precision', 'lift', 'mean log-odds'], rows)
}

function calibrationTable({ bins, ece, brier }) {
  const rows = bins
    .filter(({ messages }) => messages > 0)
    .map(({ from, to, messages, meanScore, spam }) => [
      `${from}–${to}`,
      messages,
      percent(meanScore),
      percent(spam.value),
    ])
  return `ECE ${percent(ece)}, Brier score ${brier.toFixed(3)}.\n\n${table(['score', 'messages', 'mean score', 'junk'], rows)}`
}

function mistakeTable(mistakes) {
  const escape = (text) => text.replace(/\s+/g, ' ').replace(/[|\\`*_<>[\]~#]/g, '\\$&')
  const rows = mistakes.map(({ label, score, category, actualCategory, text }) => [
    label === 'spam' ? 'missed' : 'false alarm',
    actualCategory,
    category,
    score.toFixed(3),
    escape(text),
  ])
  return table(['', 'is', 'taken for', 'score', 'message'], rows)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2])
