// What one message costs: each preset, detector and part of the analysis by itself, beside a floor (one pass of NFKC and
// a character loop) and, where they are installed (npm install --prefix test/bench/peers), other packages.
// Also: start-up, memory, and how the cost grows with the length of a text and the size of a lexicon.
// Usage: npm run bench -- [file.ndjson of { text, label }] [--write]; default: docs/examples/double11.csv.
// --write puts the tables into docs/performance.md.
import * as junksift from '../../dist/index.js'
import { growthTables } from './growth.mjs'
import { readMessages } from './messages.mjs'
import { machine, tableOf, writeSection } from './generated-section.mjs'
import { peersOf } from './peers/peers.mjs'
import { startUpTable } from './start-up.mjs'
import { figure, timeOfSlowest, timeSubjects } from './timing.mjs'

const rounds = 9
const file = process.argv.slice(2).find((each) => !each.startsWith('--'))
const messages = readMessages(file)
const texts = messages.map(({ text }) => text)
// Peers that learn do so from every other message; everybody's accuracy is that on the others.
const known = messages.filter(({ junk }) => junk !== undefined)
const [learned, judged] = [0, 1].map((rest) => known.filter((_, i) => i % 2 === rest))

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
const peers = await peersOf(learned)
const subjects = {
  floor,
  inboxLite: lite.scan,
  inbox: full.scan,
  ...Object.fromEntries(Object.entries(peers).map(([name, { run }]) => [name, run])),
  ...Object.fromEntries(parts.map((part) => [`analysis: ${part}`, (text) => analyze(text)[part]])),
  ...Object.fromEntries(
    inbox().detectors.map((one) => [`detector: ${one.id}`, createScanner({ detectors: [one] }).scan]),
  ),
}

/** F1 in percent of what a subject takes for junk. */
async function accuracyOf(isJunk) {
  let [hits, wrong, missed] = [0, 0, 0]
  for (const { text, junk } of judged) {
    const answer = await isJunk(text)
    if (answer && junk) hits++
    else if (answer) wrong++
    else if (junk) missed++
  }
  return ((200 * hits) / (2 * hits + wrong + missed)).toFixed(1)
}

const isJunk = {
  inboxLite: (text) => lite.scan(text).verdict !== 'ham',
  inbox: (text) => full.scan(text).verdict !== 'ham',
  ...Object.fromEntries(Object.entries(peers).map(([name, { isJunk }]) => [name, isJunk])),
}

const times = await timeSubjects(subjects, texts, rounds)
const rows = []
for (const [subject, time] of times)
  rows.push({
    subject,
    'µs a message': figure(time),
    'messages/s': Math.round(1e6 / time),
    '× floor': figure(time / times.get('floor')),
    'F1, %': isJunk[subject] ? await accuracyOf(isJunk[subject]) : '',
  })

const slowest = ['inboxLite', 'inbox'].map(
  (name) => `${name} ${figure(timeOfSlowest(subjects[name], texts, rounds, 0.99))} µs`,
)
const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length)
const speed = [
  `${texts.length} messages of ${length} characters on average, median of ${rounds} interleaved rounds, CPU time of one process with its garbage collection. ${machine()}.`,
  tableOf(rows),
  `99 of 100 messages take less than: ${slowest.join(', ')}.`,
].join('\n\n')
const startUp = startUpTable()
const growth = await growthTables()
console.log([speed, startUp, growth].join('\n\n'))
if (process.argv.includes('--write')) {
  const page = new URL('../../docs/performance.md', import.meta.url)
  writeSection(page, 'speed', speed)
  writeSection(page, 'start-up', startUp)
  writeSection(page, 'growth', growth)
}
