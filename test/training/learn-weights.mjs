// Learns the weights of the preset `inbox` on the messages that the model was not trained on, and writes
// src/lexicon/inbox-weights.ts. Run after `train-model.mjs DATA --measure`, before the model that ships is trained.
// Usage: node test/training/learn-weights.mjs DATA
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importSource } from './bundle.mjs'
import { isJunk, readChallenge, readCorpus, readReal } from './data.mjs'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('the path of the data folder is missing')
const { createScanner, inbox, analyze } = await importSource('src/index.ts')

const rows = [...readReal(folder), ...readCorpus({ each: 4 }), ...readChallenge()].filter(({ part }) => part === 'dev')
const scanner = createScanner(inbox())
const defaults = new Map()
for (const { id, codes } of scanner.describe().detectors)
  for (const [code, { weight }] of Object.entries(codes)) defaults.set(`${id}/${code}`, weight)

const keys = [...defaults.keys()]
const examples = rows.map((row) => ({
  junk: isJunk(row, analyze(row.text).optOut.level === 'usable') ? 1 : 0,
  weight: row.source.startsWith('corpus') ? 0.25 : 1,
  evidence: scanner
    .scan(row.text)
    .findings.map(({ detector, code, strength }) => [keys.indexOf(`${detector}/${code}`), strength]),
}))

/** What rules start from: half their own weight, since the model sees much of the same; and how strongly they are held. */
const prior = keys.map(
  (key) => defaults.get(key) * (key.startsWith('spam-classifier') ? 1.3 : key.startsWith('missing-opt-out') ? 1 : 0.4),
)
const hold = 0.002
const startBias = -1.5
/** What a missed junk message costs, where a false alarm costs 1. */
const missed = 0.35

/** Logistic regression held near the prior; a weight keeps the sign of its default. */
function fit() {
  const weights = prior.slice()
  let bias = startBias
  for (let round = 0; round < 3000; round++) {
    const slopes = weights.map((weight, i) => hold * (weight - prior[i]))
    let biasSlope = 0
    for (const { junk, weight, evidence } of examples) {
      let logit = bias
      for (const [key, strength] of evidence) logit += weights[key] * strength
      const error = ((1 / (1 + Math.exp(-logit)) - junk) * weight * (junk ? missed : 1)) / examples.length
      biasSlope += error
      for (const [key, strength] of evidence) slopes[key] += error * strength
    }
    bias -= 8 * (biasSlope + 10 * hold * (bias - startBias))
    for (let i = 0; i < weights.length; i++) {
      const moved = weights[i] - 8 * slopes[i]
      weights[i] = Math.sign(defaults.get(keys[i])) * Math.max(0, Math.sign(defaults.get(keys[i])) * moved)
    }
  }
  return { bias, weights }
}

const { bias, weights } = fit()
const groups = new Map()
for (const [i, { junk, evidence }] of examples.entries()) {
  let logit = bias
  for (const [key, strength] of evidence) logit += weights[key] * strength
  for (const name of [rows[i].source, `all ${rows[i].hard ? 'hard' : 'other'}`]) {
    const sums = groups.get(name) ?? [0, 0, 0, 0]
    sums[2 * junk]++
    if (logit > 0) sums[2 * junk + 1]++
    groups.set(name, sums)
  }
}
for (const [name, [ham, flagged, spam, found]] of [...groups].sort())
  console.log(
    name.padEnd(22),
    `ham ${ham} flagged ${((100 * flagged) / ham).toFixed(2)} %  junk ${spam} found ${((100 * found) / spam).toFixed(1)} %`,
  )

const round = (value) => Math.round(value * 100) / 100
const entries = keys.flatMap((key, i) =>
  /^(?:known-sender|marketing-policy|template-similarity|operator-label|sender-mismatch)\//.test(key)
    ? []
    : [[key, round(weights[i])]],
)
const lines = [
  '/** The log-odds of a message without findings in the preset `inbox`, learned with the weights. */',
  `export const inboxBias = ${round(bias)}`,
  '',
  '/** Weights of the preset `inbox` by detector and code, learned by test/training/learn-weights.mjs. */',
  'export const inboxWeights = {',
  ...entries.map(([key, weight]) => `  '${key}': ${weight},`),
  '} as const',
  '',
]
const target = fileURLToPath(new URL('../../src/lexicon/inbox-weights.ts', import.meta.url))
writeFileSync(target, lines.join('\n'))
