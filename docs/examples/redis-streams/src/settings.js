import { createClient } from 'redis'

/** What all processes must agree on, from the environment. */
export const settings = {
  url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379',
  secret: process.env.JUNKSIFT_SECRET ?? 'change me, and keep me out of Redis',
  /** What the names of the stream, the results and the store's keys begin with. */
  name: process.env.JUNKSIFT_NAME ?? 'junksift',
  workers: Number(process.env.WORKERS ?? 4),
  /** How long a message may be in the hands of a worker before another one takes it. */
  claimAfterMs: Number(process.env.CLAIM_AFTER_MS ?? 60_000),
}

export const group = 'scanners'
// Both carry one hash tag, so that a Cluster keeps them together and writes them at once.
/** The stream of messages: each entry has one field, `message`, as JSON. */
export const streamOf = ({ name }) => `{${name}}:messages`
/** A hash from message ids to results. */
export const resultsOf = ({ name }) => `{${name}}:results`

export async function connect({ url }) {
  const client = createClient({ url })
  client.on('error', (error) => console.error(error.message))
  return client.connect()
}

/** Makes the stream and the group where they are not there yet. */
export async function createGroup(client, settings) {
  await client.xGroupCreate(streamOf(settings), group, '0', { MKSTREAM: true }).catch((error) => {
    if (!error.message.startsWith('BUSYGROUP')) throw error
  })
}
