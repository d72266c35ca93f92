// Opens the store of a simulation, and counts what it is asked.
import * as junksift from '../../dist/index.js'
import { redisStore } from '../../dist/redis.js'

export const operations = ['count', 'peek', 'add', 'has', 'remember', 'recall', 'get', 'set']

/** A store in memory, or on a Redis server under a prefix of its own: with what it holds, and the scripts that it ran. */
export async function openStore(url, now) {
  if (!url) {
    const store = junksift.memoryStore({ now })
    return { store, held: () => store.bytes, keys: () => store.size, commands: () => 0, close: () => {} }
  }
  const { createClient } = await import('redis')
  const client = await createClient({ url }).connect()
  const prefix = `simulate-${Date.now()}:`
  const store = redisStore({ client, secret: 'only-for-the-simulation', prefix, timeoutMs: 10_000, now })
  const fieldOf = async (section, field) =>
    Number(new RegExp(`${field}[:=](\\d+)`).exec(await client.info(section))?.[1] ?? 0)
  const held = () => fieldOf('memory', 'used_memory')
  const commands = () => fieldOf('commandstats', 'cmdstat_evalsha:calls')
  return { store, held, keys: () => client.dbSize(), commands, close: () => client.close() }
}

/**
 * The store with its operations counted, and round trips for one message in fifty: there operations wait for each other, so
 * that all that start together go together, and each such round is a trip.
 */
export function meter(store) {
  const metered = { operations: 0, sampled: 0, trips: 0, most: 0, store: {} }
  let sampling = false
  let ofMessage = 0
  let round
  const joinRound = (run) => {
    round ??= startRound()
    round.push(run)
    return round.done.then((answers) => answers.get(run)())
  }
  const startRound = () => {
    ofMessage++
    const runs = []
    runs.done = new Promise((resolve) => setImmediate(() => resolve(runAll(runs))))
    return runs
  }
  const runAll = async (runs) => {
    round = undefined
    const settled = await Promise.allSettled(runs.map((run) => run()))
    return new Map(
      runs.map((run, i) => [
        run,
        () => {
          if (settled[i].status === 'rejected') throw settled[i].reason
          return settled[i].value
        },
      ]),
    )
  }
  for (const name of operations)
    metered.store[name] = (...args) => {
      metered.operations++
      const run = () => store[name](...args)
      return sampling ? joinRound(run) : run()
    }
  metered.begin = (i) => {
    sampling = i % 50 === 0
    ofMessage = 0
  }
  metered.end = () => {
    if (!sampling) return
    metered.sampled++
    metered.trips += ofMessage
    metered.most = Math.max(metered.most, ofMessage)
    sampling = false
  }
  return metered
}
