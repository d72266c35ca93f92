// What the scripts that train share: every labelled message, and those to train on with their features and weights.
import { importSource } from './bundle.mjs'
import { isJunk, kindOf, readChallenge, readCorpus, readFresh, readReal } from './data.mjs'

/** How much more rare kinds of the written corpus count, and how much less the large sets of chat. */
const kindWeights = { collection: 4, illegal: 3, fraud: 1.8 }
const sourceWeights = { 'personal-ham': 1, 'masked-80w': 0.3, livechat: 0.3 }
const corpusWeight = 7

/** How many weights the shipped model has: as many as the preset's 150 kB of brotli hold. */
export const modelSize = { categoryWeights: 73_000, junkWeights: 56_500 }

/** `rows` are all messages; `prepared` holds those that have a weight, whose numbers in `rows` are `trainable`. */
export async function prepare(folder) {
  const library = await importSource('src/training/scripts.ts')
  const rows = [
    ...readReal(folder),
    ...readCorpus({ each: 6, weight: corpusWeight }),
    ...readChallenge({ weight: corpusWeight }),
    ...readFresh(),
  ]
  const campaigns = library.campaignsOf(rows.map(({ text }) => text))
  const weights = weightsOf(rows, campaigns)
  for (const row of rows) row.junk = isJunk(row, isLawful(library, row))
  const trainable = rows.flatMap((_, i) => (weights[i] > 0 ? [i] : []))
  const prepared = library.prepareTraining(
    trainable.map((i) => ({
      text: rows[i].text,
      label: rows[i].junk ? 'spam' : 'ham',
      category: rows[i].allowed,
      weight: weights[i],
    })),
  )
  return { library, rows, campaigns, trainable, prepared }
}

/** Whether a message's opt-out is one that the rule on labels accepts. */
export function isLawful({ analyze }, { text }) {
  const { level } = analyze(text).optOut
  return level === 'usable' || level === 'link-only'
}

/** Messages of one campaign share their weight: its square root many of them count in full. */
function weightsOf(rows, campaigns) {
  const sizes = new Map()
  for (const campaign of campaigns) sizes.set(campaign, (sizes.get(campaign) ?? 0) + 1)
  return rows.map(({ weight, source, group, allowed }, i) =>
    group
      ? weight * (kindWeights[kindOf(allowed[0])] ?? 1)
      : (weight * (sourceWeights[source] ?? 1)) / Math.sqrt(sizes.get(campaigns[i])),
  )
}
