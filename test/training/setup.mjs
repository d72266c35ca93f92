// What the scripts that train share: every labelled message with its features, its campaign and what it counts.
import { importSource } from './bundle.mjs'
import { kindOf, readChallenge, readCorpus, readReal } from './data.mjs'
import { extract } from './examples.mjs'
import { campaignsOf } from './groups.mjs'

/** How much more rare kinds of the written corpus count, and how much less the large sets of chat. */
export const kindWeights = { collection: 4, illegal: 3, fraud: 1.8 }
export const sourceWeights = { 'personal-ham': 0.4, 'masked-80w': 0.3, livechat: 0.3 }
export const corpusWeight = 15

export async function prepare(folder) {
  const library = await importSource('src/classifier/training.ts')
  const rows = [
    ...readReal(folder),
    ...readCorpus({ each: 4, weight: corpusWeight }),
    ...readChallenge({ weight: corpusWeight }),
  ]
  const campaigns = campaignsOf(rows.map(({ text }) => text))
  return { library, rows, campaigns, weights: weightsOf(rows, campaigns), block: extract(rows, library) }
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
