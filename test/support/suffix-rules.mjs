// The rules of the ICANN section of the Public Suffix List, read out of the trie that tldts-icann carries.
import * as trie from 'tldts-icann/dist/es6/src/data/trie.js'

/** All rules as the list writes them (`co.uk`, `*.ck`, `!www.ck`), international ones in both forms. */
export function listRules() {
  const offsets = []
  let offset = 0
  for (const length of trie.edgeLength) {
    offsets.push(offset)
    offset += length
  }
  const rules = []
  const walk = (node, name, mark) => {
    if (name !== '' && trie.nodeFlags[node]) rules.push(mark + name)
    for (let edge = trie.edgeStart[node]; edge < trie.edgeStart[node + 1]; edge++) {
      const label = trie.labelText.slice(offsets[edge], offsets[edge] + trie.edgeLength[edge])
      walk(trie.edgeChild[edge], name === '' ? label : `${label}.${name}`, mark)
    }
  }
  walk(trie.rulesRoot, '', '')
  walk(trie.exceptionsRoot, '', '!')
  return rules
}

const prefectures = new Set(
  (
    'aichi akita aomori chiba ehime fukui fukuoka fukushima gifu gunma hiroshima hokkaido hyogo ibaraki ishikawa iwate ' +
    'kagawa kagoshima kanagawa kochi kumamoto kyoto mie miyagi miyazaki nagano nagasaki nara niigata oita okayama ' +
    'okinawa osaka saga saitama shiga shimane shizuoka tochigi tokushima tokyo tottori toyama wakayama yamagata ' +
    'yamaguchi yamanashi'
  ).split(' '),
)

const norwegianKinds = new Set('dep fhs folkebibl fylkesbibl herad idrett kommune mil museum priv stat vgs'.split(' '))

/**
 * Whether a rule is that of a municipality below one of Japan's prefectures (`chiyoda.tokyo.jp`), or of a place in Norway
 * (`bergen.no`).
 */
export function isPlace(rule) {
  const labels = rule.split('.')
  const [first, second] = labels
  const country = labels.at(-1)
  if (country === 'no') return labels.length > 1 && !(labels.length === 2 && norwegianKinds.has(first))
  return country === 'jp' && labels.length === 3 && prefectures.has(second)
}
