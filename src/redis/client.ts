import { optionError } from '../core/errors'

/** The part of a client of the package `redis` (5 and later) that the store calls; `createCluster` has it as well. */
export interface NodeRedisClient {
  readonly evalSha: (sha: string, options: { keys: string[]; arguments: string[] }) => Promise<unknown>
  readonly eval: (script: string, options: { keys: string[]; arguments: string[] }) => Promise<unknown>
}

/** The part of a client of the package `ioredis` (or its fork `iovalkey`) that the store calls; `Cluster` has it as well. */
export interface IoRedisClient {
  readonly evalsha: (sha: string, keyCount: number, ...keysAndArguments: string[]) => Promise<unknown>
  readonly eval: (script: string, keyCount: number, ...keysAndArguments: string[]) => Promise<unknown>
}

/** Your own connection to Redis or Valkey. The store opens and closes none. */
export type RedisClientLike = NodeRedisClient | IoRedisClient

/** Runs a script. */
export type RunScript = (script: string, keys: string[], args: string[]) => Promise<unknown>

/** Runs scripts by their hash, and sends the text only where the server does not know it (yet, or after a restart). */
export function scriptRunner(client: RedisClientLike): RunScript {
  const call = caller(client)
  const hashes = new Map<string, Promise<string>>()
  return async (script, keys, args) => {
    let hash = hashes.get(script)
    if (!hash) hashes.set(script, (hash = sha1(script)))
    try {
      return await call.byHash(await hash, keys, args)
    } catch (error) {
      if (!/^NOSCRIPT/.test(String((Object(error) as { message?: unknown }).message))) throw error
      return await call.byText(script, keys, args)
    }
  }
}

function caller(client: RedisClientLike): Record<'byHash' | 'byText', RunScript> {
  const given = Object(client) as Partial<NodeRedisClient & IoRedisClient>
  if (typeof given.eval === 'function' && typeof given.evalSha === 'function') {
    const node = client as NodeRedisClient
    return {
      byHash: (sha, keys, args) => node.evalSha(sha, { keys, arguments: args }),
      byText: (script, keys, args) => node.eval(script, { keys, arguments: args }),
    }
  }
  if (typeof given.eval === 'function' && typeof given.evalsha === 'function') {
    const io = client as IoRedisClient
    return {
      byHash: (sha, keys, args) => io.evalsha(sha, keys.length, ...keys, ...args),
      byText: (script, keys, args) => io.eval(script, keys.length, ...keys, ...args),
    }
  }
  throw optionError('redisStore.client', client, 'a client of the package redis (5 or later) or ioredis')
}

async function sha1(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
