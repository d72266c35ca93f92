// One worker of the group: takes messages, scans them, writes their results and acknowledges them.
import { scanEntry, createSharedScanner } from './scan.js'
import { connect, createGroup, group, resultsOf, settings, streamOf } from './settings.js'

const batch = 16
/** So often a message is tried while detectors fail, as they do when the store does not answer. */
const mostDeliveries = 5
const stream = streamOf(settings)
const consumer = `worker-${process.pid}`

const client = await connect(settings)
// A connection of its own for the call that waits: it would hold up the store's.
const reader = await connect(settings)
await createGroup(client, settings)
const scanner = createSharedScanner(client, settings)

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopping = true))

let claimAt = 0
while (!stopping) await work((await claimed()) ?? (await unread()))
await Promise.all([client.close(), reader.close()])

/** Messages that another worker took long ago and did not finish, looked for twice in each span. */
async function claimed() {
  if (Date.now() < claimAt) return undefined
  const { claimAfterMs } = settings
  const { messages } = await client.xAutoClaim(stream, group, consumer, claimAfterMs, '0-0', { COUNT: batch })
  // An entry that was trimmed from the stream meanwhile comes back as null.
  const entries = messages.filter((entry) => entry !== null)
  if (entries.length > 0) return entries
  claimAt = Date.now() + claimAfterMs / 2
  return undefined
}

/** Messages that nobody has taken yet; waits a second for some. */
async function unread() {
  const answer = await reader.xReadGroup(group, consumer, { key: stream, id: '>' }, { COUNT: batch, BLOCK: 1000 })
  return answer?.[0]?.messages ?? []
}

async function work(entries) {
  if (entries.length === 0) return
  const scanned = await Promise.all(entries.map(async (entry) => ({ entry, ...(await scanEntry(scanner, entry)) })))
  const done = await Promise.all(scanned.map(async (each) => ((await isDone(each)) ? each : undefined)))
  const writes = client.multi()
  for (const { entry, id, result } of done.filter((each) => each !== undefined)) {
    // The first result stays: a message that is delivered again changes nothing.
    writes.hSetNX(resultsOf(settings), id, JSON.stringify(result))
    writes.xAck(stream, group, entry.id)
  }
  await writes.exec()
}

/** Where detectors failed, the message stays pending, and is claimed and tried again, a few times. */
async function isDone({ entry, failures }) {
  if (failures.length === 0) return true
  const [pending] = await client.xPendingRange(stream, group, entry.id, entry.id, 1)
  return pending === undefined || pending.deliveriesCounter >= mostDeliveries
}
