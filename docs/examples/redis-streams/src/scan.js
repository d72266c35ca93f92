import { createScanner, gateway } from 'junksift'
import { redisStore } from 'junksift/redis'

/** The app's own knowledge of who agreed to what; here, everybody did. */
const consent = { find: () => ({ method: 'explicit' }) }

/** A scanner whose state all workers share. */
export function createSharedScanner(client, { secret, name }) {
  const store = redisStore({ client, secret, prefix: `${name}:store:`, timeoutMs: 2000 })
  return createScanner(gateway({ store, consent }))
}

/**
 * Scans what an entry of the stream holds. An entry that is no message gets a result as well, so that it does not come
 * again for ever.
 */
export async function scanEntry(scanner, { id: entryId, message: { message: json } }) {
  let id = entryId
  try {
    const message = JSON.parse(json)
    id = message.id ?? entryId
    // Without an id of its own, the entry's: the same however often it is delivered.
    const { verdict, score, category, findings, failures } = await scanner.scanAsync({ ...message, id })
    return { id, failures, result: { verdict, score, category, codes: findings.map(toCode), failures } }
  } catch (error) {
    return { id, failures: [], result: { error: error.message } }
  }
}

const toCode = ({ detector, code }) => `${detector}/${code}`
