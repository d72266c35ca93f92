import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import { createSharedScanner } from '../src/scan.js'
import { connect, createGroup, group, resultsOf, streamOf } from '../src/settings.js'
import { noRedis, startRedis, until } from './server.js'
import { createTraffic } from './traffic.js'

const worker = fileURLToPath(new URL('../src/worker.js', import.meta.url))
const messages = createTraffic(2400)
const ids = messages.map(({ id }) => id).sort()

test('a worker that is killed mid-way loses nothing and counts nothing twice', { skip: noRedis }, async (t) => {
  const server = await startRedis()
  t.after(server.stop)
  const base = { url: server.url, secret: 'a secret of the test', claimAfterMs: 500 }
  const client = await connect(base)
  t.after(() => client.destroy())
  const children = []
  t.after(() => children.forEach((child) => child.kill('SIGKILL')))
  const startWorker = ({ url, secret, name, claimAfterMs }) => {
    const env = { REDIS_URL: url, JUNKSIFT_SECRET: secret, JUNKSIFT_NAME: name, CLAIM_AFTER_MS: `${claimAfterMs}` }
    const child = fork(worker, { env: { ...process.env, ...env }, stdio: 'inherit' })
    children.push(child)
    return child
  }
  const send = async (settings) => {
    await createGroup(client, settings)
    for (const message of messages) await client.xAdd(streamOf(settings), '*', { message: JSON.stringify(message) })
  }
  const countResults = (settings) => client.hLen(resultsOf(settings))
  const isAllDone = async (settings) =>
    (await countResults(settings)) === messages.length &&
    (await client.xPending(streamOf(settings), group)).pending === 0

  const alone = { ...base, name: 'alone' }
  await send(alone)
  const single = startWorker(alone)
  await until('one worker scans all', () => isAllDone(alone))
  single.kill('SIGTERM')

  const together = { ...base, name: 'together' }
  await send(together)
  const workers = [1, 2, 3].map(() => startWorker(together))
  await until('a third is done', async () => (await countResults(together)) > messages.length / 3)
  const held = await killMidway(client, together, workers[0])
  t.diagnostic(`killed with ${held} messages in its hands, ${await countResults(together)} results so far`)
  assert.ok((await countResults(together)) < messages.length, 'it was killed before the end')
  await until('the others finish', () => isAllDone(together))
  for (const child of workers) child.kill('SIGTERM')

  await t.test('every message has exactly one result', async () => {
    for (const settings of [alone, together]) assert.deepEqual((await client.hKeys(resultsOf(settings))).sort(), ids)
    for (const json of Object.values(await client.hGetAll(resultsOf(together)))) {
      const { verdict, failures } = JSON.parse(json)
      assert.match(verdict, /^(?:ham|suspect|spam)$/)
      assert.deepEqual(failures, [])
    }
  })

  await t.test('counts are those of a single process', async () => {
    // To scan a message again changes no count, and shows what the store holds now.
    const counts = await Promise.all([alone, together].map((settings) => countsOf(client, settings)))
    assert.deepEqual(counts[1], counts[0])
    const seen = JSON.stringify(counts[0])
    for (const finding of ['"alarm"', '"many-senders"', '"marketing"']) assert.ok(seen.includes(finding), finding)
  })
})

/** Stops a worker in the middle of a batch, and kills it there. Returns how many messages it held. */
async function killMidway(client, settings, child) {
  const consumer = `worker-${child.pid}`
  for (;;) {
    child.kill('SIGSTOP')
    const { consumers } = await client.xPending(streamOf(settings), group)
    const held = Number(consumers?.find(({ name }) => name === consumer)?.deliveriesCounter ?? 0)
    if (held > 0) {
      child.kill('SIGKILL')
      return held
    }
    child.kill('SIGCONT')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** What the detectors of streams say of each message: all but what depends on which message came first. */
async function countsOf(client, settings) {
  const scanner = createSharedScanner(client, settings)
  const counts = []
  for await (const { id, findings } of scanner.scanMany(messages)) {
    for (const { detector, code, detail } of findings) {
      if (!['campaign', 'verification-bombing', 'frequency'].includes(detector)) continue
      const { since: _, percent: __, names, ...numbers } = detail
      counts.push({ id, detector, code, ...numbers, names: names && [...names].sort() })
    }
  }
  return counts
}
