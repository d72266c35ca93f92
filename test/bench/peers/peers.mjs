// Other packages on the same messages: what each takes for junk, and what a call costs. Those that learn get pairs of
// characters as tokens, since their own tokenisers cut at spaces, and Chinese has none. The word filters get the terms
// that junk of the learned messages holds much more often than the rest, as many as a word list of that kind has.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

function pairsOf(text) {
  const pairs = []
  for (let i = 0; i + 1 < text.length; i++) pairs.push(text.slice(i, i + 2))
  return pairs
}

/** Pairs of characters that stand in at least four junk messages and in hardly any other. */
function junkWords(learned) {
  const counts = new Map()
  for (const { text, junk } of learned)
    for (const pair of new Set(pairsOf(text))) {
      const count = counts.get(pair) ?? [0, 0]
      count[junk ? 1 : 0]++
      counts.set(pair, count)
    }
  return [...counts]
    .filter(([word, [ham, spam]]) => spam > 3 && spam > 9 * ham && /^\p{L}+$/u.test(word))
    .map(([word]) => word)
}

/** The peers that are installed; none where the folder was not installed. */
export async function peersOf(learned) {
  let found
  try {
    found = {
      Bayes: require('bayes'),
      wink: require('wink-naive-bayes-text-classifier'),
      MintFilter: require('mint-filter'),
      spamDetection: require('spam-detection'),
      obscenity: require('obscenity'),
      allProfanity: require('allprofanity'),
    }
  } catch {
    console.error('The peers are not installed: npm install --prefix test/bench/peers')
    return {}
  }
  const { Bayes, wink, MintFilter, spamDetection, obscenity, allProfanity } = found
  const bayes = Bayes({ tokenizer: pairsOf })
  const nbc = wink()
  nbc.definePrepTasks([pairsOf])
  nbc.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 })
  for (const { text, junk } of learned) {
    await bayes.learn(text, junk ? 'spam' : 'ham')
    nbc.learn(text, junk ? 'spam' : 'ham')
  }
  nbc.consolidate()
  const words = junkWords(learned)
  const Filter = MintFilter.default ?? MintFilter
  const mint = new Filter(words)
  const matcher = new obscenity.RegExpMatcher({
    ...obscenity.englishDataset.build(),
    ...obscenity.englishRecommendedTransformers,
  })
  const { default: profanity } = allProfanity
  profanity.add(words)
  const one = (name, run, isJunk = run) => [name, { run, isJunk }]
  return Object.fromEntries([
    one(
      'peer: bayes + bigrams',
      (text) => bayes.categorize(text),
      async (text) => (await bayes.categorize(text)) === 'spam',
    ),
    one('peer: wink-naive-bayes + bigrams', (text) => nbc.predict(text) === 'spam'),
    one('peer: mint-filter', (text) => !mint.verify(text)),
    one('peer: spam-detection', (text) => spamDetection.detect(text) === 'spam'),
    one('peer: obscenity (English)', (text) => matcher.hasMatch(text)),
    one('peer: allprofanity', (text) => profanity.check(text)),
  ])
}
