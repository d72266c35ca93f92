// Replays a sender's log as a blast: how many of its messages after the twentieth of their kind are found in a campaign.
import { readFileSync } from 'node:fs'
import * as junksift from '../../dist/index.js'
import { openStore } from './store-meter.mjs'
import { share } from './tally.mjs'

const start = Date.parse('2025-11-11T09:00:00+08:00')

/**
 * Which messages belong together is told without the detector: each joins the oldest kind whose first message is within 0.8
 * of it by edit distance, numbers and links masked, compared with all of them.
 */
export async function replay({ blast, chat, redis }) {
  const texts = textsOf(blast)
  const kinds = kindsOf(texts)
  const campaigns = await campaignsOf(texts, redis, (i) => ({ sender: '106900001111', gapMs: 200, recipient: i }))
  const counts = new Map()
  const ids = new Map()
  let after20 = 0
  let found = 0
  const home = []
  for (const [i, kind] of kinds.entries()) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    if (counts.get(kind) <= 20) continue
    after20++
    if (campaigns[i] === undefined) continue
    found++
    const ofKind = ids.get(kind) ?? new Map()
    ids.set(kind, ofKind.set(campaigns[i], (ofKind.get(campaigns[i]) ?? 0) + 1))
  }
  for (const ofKind of ids.values()) home.push(Math.max(...ofKind.values()))
  const people = chat ? textsOf(chat) : []
  const wrong = await campaignsOf(people, redis, (i) => ({
    sender: `137${digits(i)}`,
    gapMs: 2000,
    recipient: i % 500,
  }))
  return {
    blastMessages: texts.length,
    kinds: new Set(kinds).size,
    after20,
    inACampaign: share(after20, found),
    inTheirCampaign: share(
      after20,
      home.reduce((sum, count) => sum + count, 0),
    ),
    chatMessages: people.length,
    chatInACampaign: wrong.filter((id) => id !== undefined).length,
  }
}

const digits = (i) => String(i).padStart(8, '0')

function textsOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).text)
}

/** The campaign that each message is found in, or `undefined`. */
async function campaignsOf(texts, redis, traits) {
  let now = start
  const opened = await openStore(redis, () => now)
  const scanner = junksift.createScanner({ detectors: [junksift.campaign({ store: opened.store })] })
  const found = []
  for (const [i, text] of texts.entries()) {
    const { sender, gapMs, recipient } = traits(i)
    now = start + i * gapMs
    const message = { id: `m${i}`, text, sender, recipient: `138${digits(recipient)}`, receivedAt: now }
    const { campaign } = (await scanner.scanAsync(message)).outcomes
    found.push(campaign.status === 'hit' ? campaign.finding.detail.campaign : undefined)
  }
  await opened.close()
  return found
}

/** The number of each text's kind. */
function kindsOf(texts) {
  const index = junksift.createTemplateIndex({ threshold: 0.8 })
  const known = new Map()
  return texts.map((text) => {
    const masked = junksift.maskSlots(text)
    let kind = known.get(masked)
    if (kind === undefined) {
      const alike = index.search(text).map(({ id }) => Number(id))
      kind = alike.length > 0 ? Math.min(...alike) : index.size
      if (alike.length === 0) index.add(String(kind), text)
      known.set(masked, kind)
    }
    return kind
  })
}
