// Scans a made-up day with the detectors of streams and prints what was found, missed and wrongly flagged, how fast, and
// what the store held. With --blast and --chat it replays files of messages (one JSON object with `text` a line) instead:
// a sender's log, and people's own messages, of which none belongs to a campaign.
// Usage: npm run simulate -- [--messages 200000] [--seed 1] [--redis redis://…] [--preset] [--json]
//        npm run simulate -- --blast log.ndjson [--chat chat.ndjson] [--redis redis://…] [--json]
import { parseArgs } from 'node:util'
import * as junksift from '../../dist/index.js'
import { replay } from './replay.mjs'
import { speedOf } from './speed.mjs'
import { meter, openStore } from './store-meter.mjs'
import { createTally, round } from './tally.mjs'
import { createDay, dayStart } from './traffic.mjs'

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    redis: { type: 'string' },
    preset: { type: 'boolean', default: false },
    blast: { type: 'string' },
    chat: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

const registry = { find: ({ recipient }) => ({ method: Number(recipient) % 10 === 0 ? 'default' : 'explicit' }) }
const figures = values.blast ? await replay(values) : await simulate()
console.log(values.json ? JSON.stringify(figures) : toTable(figures))

async function simulate() {
  // First, while the heap holds little.
  const speed = values.redis ? {} : await speedOf(createDay({ messages: 50_000 }), scannerOn)
  const day = createDay({ messages: Number(values.messages), seed: Number(values.seed) })
  let now = dayStart
  const opened = await openStore(values.redis, () => now)
  const metered = meter(opened.store)
  const rotation = junksift.senderRotation({ store: metered.store })
  const scanner = scannerOn(metered.store, values.preset)
  const tally = createTally()
  const blocked = new Set()
  const held = []
  const before = await opened.commands()
  let scanMs = 0
  for (const [i, event] of day.entries()) {
    const { message, kind, group } = event
    now = Math.max(now, message.receivedAt)
    metered.begin(i)
    const started = performance.now()
    const { outcomes } = await scanner.scanAsync(message)
    scanMs += performance.now() - started
    metered.end()
    tally.note(event, outcomes)
    if (kind === 'rotation' && !blocked.has(group)) {
      blocked.add(group)
      await rotation.recordFeedback(message.recipient, message, 'block')
    }
    if (i % Math.ceil(day.length / 10) === 0) held.push(await opened.held())
  }
  held.push(await opened.held())
  const figures = {
    messages: day.length,
    ...tally.figures(),
    operationsPerMessage: round(metered.operations / day.length),
    ...(values.redis && { scriptsPerMessage: round(((await opened.commands()) - before) / day.length) }),
    roundTripsPerMessage: round(metered.trips / metered.sampled),
    mostRoundTrips: metered.most,
    heldMegabytes: held.map((bytes) => round(bytes / 2 ** 20, 1)),
    heldKeys: await opened.keys(),
    messagesPerSecond: Math.round((day.length / scanMs) * 1000),
    ...speed,
  }
  await opened.close()
  return figures
}

function scannerOn(store, withText) {
  return junksift.createScanner(
    withText
      ? junksift.gateway({ store, consent: registry })
      : {
          detectors: [
            junksift.verificationBombing({ store }),
            junksift.campaign({ store }),
            junksift.senderRotation({ store }),
            junksift.frequency({ store }),
            junksift.consent({ registry }),
            junksift.quietHours(),
          ],
        },
  )
}

function toTable(figures) {
  const width = Math.max(...Object.keys(figures).map((name) => name.length))
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(width)}  ${Array.isArray(value) ? value.join(' ') : value}`)
    .join('\n')
}
