import { isJunksiftError } from 'junksift'
import { redisStore, type RedisClientLike } from 'junksift/redis'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const secret = 'a secret of the tests'
const options = { at: 0, ttlMs: 1000 }

/** A client that does what it is told to. */
function fakeClient(answer: () => Promise<unknown>) {
  const calls = { evalSha: 0, eval: 0 }
  const client: RedisClientLike = {
    evalSha: () => {
      calls.evalSha++
      return answer()
    },
    eval: () => {
      calls.eval++
      return answer()
    },
  }
  return { client, calls }
}
const errorOf = async (run: Promise<unknown>) => {
  const error = await run.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (!isJunksiftError(error)) throw new Error(`no JunksiftError: ${String(error)}`)
  return error
}

describe('an operation of the Redis store', () => {
  test('that the client refuses rejects with ERR_STORE, its reason and its error', async () => {
    const refused = new Error('OOM command not allowed')
    const { client, calls } = fakeClient(() => Promise.reject(refused))
    const error = await errorOf(redisStore({ client, secret }).get(['v'], options))
    expect([error.code, error.message, error.cause]).toEqual(['ERR_STORE', 'get: OOM command not allowed', refused])
    expect(calls).toEqual({ evalSha: 1, eval: 0 })
  })

  test('is sent with the script where the server does not know its hash', async () => {
    let first = true
    const { client, calls } = fakeClient(() => {
      const answer = first ? Promise.reject(new Error('NOSCRIPT No matching script.')) : Promise.resolve(null)
      first = false
      return answer
    })
    expect(await redisStore({ client, secret }).get(['v'], options)).toBeUndefined()
    expect(calls).toEqual({ evalSha: 1, eval: 1 })
  })

  test('that is wrong does not count as a failure of the store', async () => {
    const { client, calls } = fakeClient(() => Promise.resolve(null))
    const store = redisStore({ client, secret })
    for (let i = 0; i < 9; i++) expect((await errorOf(store.get([] as never, options))).code).toBe('ERR_OPTION')
    expect(await store.get(['v'], options)).toBeUndefined()
    expect(calls.evalSha).toBe(1)
  })
})

describe('after five failures in a row', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('one operation is tried in each span, until one succeeds', async () => {
    let up = false
    const { client, calls } = fakeClient(() => (up ? Promise.resolve(null) : Promise.reject(new Error('down'))))
    const store = redisStore({ client, secret, retryAfterMs: 1000 })
    const get = () => store.get(['v'], options)
    for (let i = 0; i < 5; i++) await errorOf(get())
    expect(calls.evalSha).toBe(5)
    const error = await errorOf(get())
    expect([error.code, error.message]).toEqual(['ERR_STORE', 'get: not tried, since the store is down'])
    expect((error.cause as Error).message).toBe('down')
    expect(calls.evalSha).toBe(5)

    vi.advanceTimersByTime(1000)
    await Promise.all([errorOf(get()), errorOf(get()), errorOf(get())])
    expect(calls.evalSha).toBe(6)

    up = true
    vi.advanceTimersByTime(1000)
    await get()
    await Promise.all([get(), get(), get()])
    expect(calls.evalSha).toBe(10)
  })
})

describe('options of redisStore', () => {
  const { client } = fakeClient(() => Promise.resolve(null))
  test.each([
    ['redisStore.client', { client: {} }],
    ['redisStore.client', { client: { eval: () => {} } }],
    ['redisStore.secret', { secret: 'short' }],
    ['redisStore.secret', { secret: undefined }],
    ['redisStore.secret', { secret: new Uint8Array(15) }],
    ['redisStore.prefix', { prefix: 'a{b}' }],
    ['redisStore.timeoutMs', { timeoutMs: 0 }],
    ['redisStore.retryAfterMs', { retryAfterMs: 0.5 }],
    ['redisStore.maxPerCounter', { maxPerCounter: 15 }],
    ['redisStore.maxPerBucket', { maxPerBucket: 0 }],
    ['redisStore.now', { now: 1 }],
    ['redisStore.url', { url: 'redis://127.0.0.1' }],
  ])('%s is checked: %o', (path, wrong) => {
    let error: unknown
    try {
      redisStore({ client, secret, ...wrong } as never)
    } catch (caught) {
      error = caught
    }
    expect(isJunksiftError(error) && [error.code, error.path]).toEqual(['ERR_OPTION', path])
    expect(String(error)).not.toContain('short')
  })
})
