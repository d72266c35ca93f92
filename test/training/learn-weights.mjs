// Learns the weights of the preset `inbox` on the messages that the model was not trained on, and writes
// src/lexicon/inbox-weights.ts. Run after `train-model.mjs DATA --measure`, before the model that ships is trained.
// Usage: node test/training/learn-weights.mjs DATA
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importSource } from './bundle.mjs'
import { isJunk, readChallenge, readCorpus, readReal } from './data.mjs'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('the path of the data folder is missing')
const { createScanner, inbox, logOdds, analyze } = await importSource('src/index.ts')
const { tune } = await importSource('src/evaluation/index.ts')

const kept = [...readReal(folder), ...readCorpus({ each: 4 }), ...readChallenge()].filter(({ part }) => part === 'dev')
const rows = kept.map(({ text, source, hard, ...row }) => ({
  text,
  source,
  hard,
  label: isJunk(row, analyze(text).optOut.level === 'usable') ? 'spam' : 'ham',
}))

/** Rules start from less than their own weight, since the model sees much of the same. */
const factorOf = (detector) => ({ 'spam-classifier': 1.3, 'missing-opt-out': 1 })[detector] ?? 0.4
const { detectors } = createScanner(inbox()).describe()
const priors = detectors.flatMap(({ id, codes }) =>
  Object.entries(codes).map(([code, { weight }]) => [`${id}/${code}`, weight * factorOf(id)]),
)

const tuned = await tune(inbox(), rows, {
  prior: { bias: -1.5, weights: Object.fromEntries(priors) },
  l2: 0.002 * rows.length,
  biasL2: 0.02 * rows.length,
  missCost: 0.35,
  weightOf: ({ source }) => (source.startsWith('corpus') ? 0.25 : 1),
})
const { bias, weights } = tuned.combiner

const scanner = createScanner({ ...inbox(), combiner: logOdds(tuned.combiner) })
const groups = new Map()
for (const { text, label, source, hard } of rows) {
  const junk = label === 'spam' ? 1 : 0
  const flagged = scanner.scan(text).verdict !== 'ham'
  for (const name of [source, `all ${hard ? 'hard' : 'other'}`]) {
    const sums = groups.get(name) ?? [0, 0, 0, 0]
    sums[2 * junk]++
    if (flagged) sums[2 * junk + 1]++
    groups.set(name, sums)
  }
}
for (const [name, [ham, flagged, spam, found]] of [...groups].sort())
  console.log(
    name.padEnd(22),
    `ham ${ham} flagged ${((100 * flagged) / ham).toFixed(2)} %  junk ${spam} found ${((100 * found) / spam).toFixed(1)} %`,
  )

for (const name of ['before', 'after']) {
  const { flagged, rocAuc, ece } = tuned[name]
  const shares = [flagged.f1, flagged.recall.value, flagged.falsePositiveRate.value, rocAuc, ece]
  const [f1, recall, falsePositives, auc, error] = shares.map((share) => `${(100 * share).toFixed(1)} %`)
  const how = name === 'after' ? 'cross-validated' : 'as shipped'
  console.log(`${how}: F1 ${f1}  recall ${recall}  false positives ${falsePositives}  AUC ${auc}  ECE ${error}`)
}

const round = (value) => Math.round(value * 100) / 100
const entries = Object.entries(weights)
  .filter(
    ([key]) => !/^(?:known-sender|marketing-policy|template-similarity|operator-label|sender-mismatch)\//.test(key),
  )
  .map(([key, weight]) => [key, round(weight)])
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
