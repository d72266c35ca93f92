// Messages per second of each preset, detector and analysis part on one core, beside a floor (one pass of NFKC and a
// character loop) in the same, interleaved rounds. Prints medians.
// Usage: npm run bench -- [file.ndjson of { text }]; default: the texts of docs/examples/double11.csv
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as junksift from '../../dist/index.js'

const file = process.argv[2]
const example = new URL('../../docs/examples/double11.csv', import.meta.url)
const texts = file
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text)
  : parse(readFileSync(example), { columns: true, bom: true }).map(({ text }) => text)

function floor(text) {
  const folded = text.normalize('NFKC')
  let sum = 0
  for (let i = 0; i < folded.length; i++) sum = (sum + folded.charCodeAt(i)) | 0
  return sum
}

const { createScanner, inbox, inboxLite, analyze } = junksift
const lite = createScanner(inboxLite())
const full = createScanner(inbox())
const parts = ['folded', 'urls', 'phones', 'contacts', 'signature', 'optOut', 'codes', 'segments', 'language', 'intent']
const subjects = {
  floor,
  inboxLite: lite.scan,
  inbox: full.scan,
  ...Object.fromEntries(parts.map((part) => [`analysis.${part}`, (text) => analyze(text)[part]])),
  ...Object.fromEntries(
    inboxLite().detectors.map((detector) => [detector.id, createScanner({ detectors: [detector] }).scan]),
  ),
}

const rounds = 9
const perRound = Math.max(1, Math.ceil(3000 / texts.length))
const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]))
for (let round = -2; round < rounds; round++) {
  for (const [name, run] of Object.entries(subjects)) {
    const start = performance.now()
    for (let i = 0; i < perRound; i++) for (const text of texts) run(text)
    if (round >= 0) times[name].push(((performance.now() - start) * 1000) / (perRound * texts.length))
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const floorTime = median(times.floor)
console.log(
  `${texts.length} messages, mean ${Math.round(texts.reduce((n, t) => n + t.length, 0) / texts.length)} characters, median of ${rounds} rounds, node ${process.version}`,
)
console.table(
  Object.entries(times).map(([subject, values]) => ({
    subject,
    'µs a message': Number(median(values).toFixed(2)),
    'messages/s': Math.round(1e6 / median(values)),
    'times the floor': Number((median(values) / floorTime).toFixed(1)),
  })),
)
