// Scans a made-up day with the detectors of streams and prints what was found, missed and wrongly flagged, how fast, and
// what the store held.
// Usage: npm run simulate -- [--messages 200000] [--seed 1] [--redis redis://…] [--preset] [--json]
import { parseArgs } from 'node:util'
import * as junksift from '../../dist/index.js'
import { redisStore } from '../../dist/redis.js'
import { createDay, dayStart } from './traffic.mjs'

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    redis: { type: 'string' },
    preset: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

let now = dayStart
const { store, memory, close } = await openStore(values.redis)
const trips = countTrips(store)
const registry = { find: ({ recipient }) => ({ method: Number(recipient) % 10 === 0 ? 'default' : 'explicit' }) }
const rotation = junksift.senderRotation({ store: trips.store })
const scanner = junksift.createScanner(
  values.preset
    ? junksift.gateway({ store: trips.store, consent: registry })
    : {
        detectors: [
          junksift.verificationBombing({ store: trips.store }),
          junksift.campaign({ store: trips.store }),
          rotation,
          junksift.frequency({ store: trips.store }),
          junksift.consent({ registry }),
          junksift.quietHours(),
        ],
      },
)

const day = createDay({ messages: Number(values.messages), seed: Number(values.seed) })
const tally = createTally()
const held = []
const blocked = new Set()
let scanMs = 0
const cpu = process.cpuUsage()
for (const [i, event] of day.entries()) {
  const { message, kind, group } = event
  now = Math.max(now, message.receivedAt)
  trips.begin(i)
  const started = performance.now()
  const { outcomes } = await scanner.scanAsync(message)
  scanMs += performance.now() - started
  trips.end()
  tally.note(event, outcomes)
  if (kind === 'rotation' && !blocked.has(group)) {
    blocked.add(group)
    await rotation.recordFeedback(message.recipient, message, 'block')
  }
  if (i % Math.ceil(day.length / 10) === 0) held.push(memory())
}
held.push(memory())
const { user: cpuMicros } = process.cpuUsage(cpu)
const figures = {
  messages: day.length,
  ...tally.figures(),
  messagesPerSecond: Math.round((day.length / scanMs) * 1000),
  messagesPerCpuSecond: Math.round((day.length / cpuMicros) * 1e6),
  operationsPerMessage: round(trips.operations / day.length),
  roundTripsPerMessage: round(trips.trips / trips.sampled),
  mostRoundTrips: trips.most,
  heldMegabytes: held.map((bytes) => round(bytes / 2 ** 20)),
}
await close()
console.log(values.json ? JSON.stringify(figures) : toTable(figures))

async function openStore(url) {
  if (!url) {
    const store = junksift.memoryStore({ now: () => now })
    return { store, memory: () => store.bytes, close: () => {} }
  }
  const { createClient } = await import('redis')
  const client = await createClient({ url }).connect()
  const prefix = `simulate-${Date.now()}:`
  const store = redisStore({ client, secret: 'only-for-the-simulation', prefix, timeoutMs: 10_000, now: () => now })
  return { store, memory: () => 0, close: () => client.close() }
}

/**
 * The store with its operations counted, and round trips for one message in fifty: there each operation waits for its turn,
 * so that those that start together can be told from those that wait for others.
 */
function countTrips(store) {
  const counted = { operations: 0, sampled: 0, trips: 0, most: 0, store: {} }
  let sampling = false
  let ofMessage = 0
  let open = false
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  const wait = () => {
    if (!open) {
      open = true
      ofMessage++
      setImmediate(() => (open = false))
    }
    return turn()
  }
  for (const name of ['count', 'peek', 'add', 'has', 'remember', 'recall', 'get', 'set'])
    counted.store[name] = (...args) => {
      counted.operations++
      return sampling ? wait().then(() => store[name](...args)) : store[name](...args)
    }
  counted.begin = (i) => {
    sampling = i % 50 === 0
    ofMessage = 0
  }
  counted.end = () => {
    if (!sampling) return
    counted.sampled++
    counted.trips += ofMessage
    counted.most = Math.max(counted.most, ofMessage)
    sampling = false
  }
  return counted
}

/** Keeps count of what was found. */
function createTally() {
  const bombings = new Map()
  const seen = new Map()
  const sums = {
    hidden: [0, 0],
    blast: [0, 0],
    rotation: [0, 0],
    alarms: 0,
    warnings: 0,
    returns: 0,
    chats: 0,
    ordinary: 0,
  }
  const isHit = (outcome) => outcome.status === 'hit'
  const add = (pair, found) => {
    pair[0]++
    if (found) pair[1]++
  }
  return {
    note({ message, kind, group }, outcomes) {
      if (kind === 'repeat') return
      const bombing = outcomes['verification-bombing']
      const campaign = outcomes.campaign
      if (kind === 'bombing') {
        const known = bombings.get(group) ?? { codes: 0, first: 0, startedAt: message.receivedAt, delayMs: 0 }
        known.codes++
        if (isHit(bombing) && known.first === 0)
          Object.assign(known, { first: known.codes, delayMs: message.receivedAt - known.startedAt })
        bombings.set(group, known)
      } else if (kind === 'hidden') add(sums.hidden, isHit(bombing))
      else if (kind === 'blast') {
        const count = (seen.get(group) ?? 0) + 1
        seen.set(group, count)
        if (count > 20) add(sums.blast, isHit(campaign))
      } else if (kind === 'rotation') {
        if (seen.has(group)) add(sums.rotation, isHit(outcomes['sender-rotation']))
        seen.set(group, 1)
      } else if (!bombings.has(message.recipient)) {
        sums.ordinary++
        if (isHit(bombing) && bombing.finding.code !== 'warning') sums.alarms++
        if (isHit(bombing) && bombing.finding.code === 'warning') sums.warnings++
        if (isHit(outcomes['sender-rotation'])) sums.returns++
        if (isHit(campaign) && (kind === 'chat' || campaign.finding.code !== 'notice')) sums.chats++
      }
    },
    figures() {
      const found = [...bombings.values()]
      const firsts = found.filter(({ first }) => first > 0)
      const share = ([all, hit]) => round(hit / all, 4)
      return {
        bombings: found.length,
        bombingsFound: firsts.length,
        latestFirstCode: Math.max(...firsts.map(({ first }) => first)),
        meanDelaySeconds: round(firsts.reduce((sum, { delayMs }) => sum + delayMs, 0) / firsts.length / 1000),
        hiddenNoticesFound: share(sums.hidden),
        blastRecallAfter20: share(sums.blast),
        rotationRecall: share(sums.rotation),
        ordinary: sums.ordinary,
        falseAlarms: sums.alarms,
        falseWarnings: sums.warnings,
        falseReturns: sums.returns,
        falseCampaigns: sums.chats,
      }
    },
  }
}

function round(value, places = 2) {
  return Math.round(value * 10 ** places) / 10 ** places
}

function toTable(figures) {
  const width = Math.max(...Object.keys(figures).map((name) => name.length))
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(width)}  ${Array.isArray(value) ? value.join(' ') : value}`)
    .join('\n')
}
