// Learns the weights of the presets on the messages that the model was not trained on, and writes
// src/lexicon/inbox-weights.ts. Run after `train-model.mjs DATA --measure`, before the model that ships is trained.
// Usage: node test/training/learn-weights.mjs DATA
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importSource } from './bundle.mjs'
import { isJunk, readChallenge, readCorpus, readReal } from './data.mjs'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('the path of the data folder is missing')
const { createScanner, inbox, inboxLite, logOdds, analyze } = await importSource('src/index.ts')
const { tune } = await importSource('src/evaluation/index.ts')

const kept = [...readReal(folder), ...readCorpus({ each: 4 }), ...readChallenge()].filter(({ part }) => part === 'dev')
const rows = kept.map(({ text, source, hard, ...row }) => ({
  text,
  source,
  hard,
  label: isJunk(row, analyze(text).optOut.level === 'usable') ? 'spam' : 'ham',
}))

/** What no set of messages can teach keeps its own weight: nothing is known of senders and of the app's own lists. */
const untaught = /^(?:known-sender|marketing-policy|template-similarity|sender-mismatch)\/|^operator-label\/(?!advert)/

/** Learns the bias and the weights of a preset; `priorOf` gives what part of its own weight a detector starts from. */
async function learn(name, preset, { bias, priorOf, missCost }) {
  const { detectors } = createScanner(preset).describe()
  const priors = detectors.flatMap(({ id, codes }) =>
    Object.entries(codes).map(([code, { weight }]) => [`${id}/${code}`, weight * priorOf(id)]),
  )
  const tuned = await tune(preset, rows, {
    prior: { bias, weights: Object.fromEntries(priors) },
    l2: 5e-5 * rows.length,
    biasL2: 5e-4 * rows.length,
    missCost,
    weightOf: ({ source }) => (source.startsWith('corpus') ? 0.25 : 1),
  })
  console.log(`\n${name}`)
  printGroups(createScanner({ ...preset, combiner: logOdds(tuned.combiner) }))
  printFigures('as shipped', tuned.before)
  printFigures('cross-validated', tuned.after)
  return tuned.combiner
}

function printGroups(scanner) {
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
}

function printFigures(name, { flagged, rocAuc, ece }) {
  const shares = [flagged.f1, flagged.recall.value, flagged.falsePositiveRate.value, rocAuc, ece]
  const [f1, recall, falsePositives, auc, error] = shares.map((share) => `${(100 * share).toFixed(1)} %`)
  console.log(`${name}: F1 ${f1}  recall ${recall}  false positives ${falsePositives}  AUC ${auc}  ECE ${error}`)
}

const round = (value) => Math.round(value * 100) / 100
function constantsOf(name, { bias, weights }) {
  return [
    `/** The log-odds of a message without findings in the preset \`${name}\`, learned with the weights. */`,
    `export const ${name}Bias = ${round(bias)}`,
    '',
    `/** Weights of the preset \`${name}\` by detector and code, learned by test/training/learn-weights.mjs. */`,
    `export const ${name}Weights = {`,
    ...Object.entries(weights)
      .filter(([key]) => !untaught.test(key))
      .map(([key, weight]) => `  '${key}': ${round(weight)},`),
    '} as const',
    '',
  ]
}

// Rules of the preset with the model start from less than their own weight, since the model sees much of the same.
const partOf = { 'spam-classifier': 1, 'missing-opt-out': 1 }
const full = await learn('inbox', inbox(), { bias: -1.5, priorOf: (id) => partOf[id] ?? 0.4, missCost: 0.7 })
const lite = await learn('inboxLite', inboxLite(), { bias: -3, priorOf: () => 1, missCost: 0.4 })
const target = fileURLToPath(new URL('../../src/lexicon/inbox-weights.ts', import.meta.url))
writeFileSync(target, [...constantsOf('inbox', full), ...constantsOf('inboxLite', lite)].join('\n'))
