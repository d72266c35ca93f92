import type { SignalLike } from '../core/detector'
import { JunksiftError } from '../core/errors'

/** Runs an operation so that it ends in time, whatever becomes of the connection. */
export type Guard = <Result>(
  operation: string,
  signal: SignalLike | undefined,
  task: () => Promise<Result>,
) => Promise<Result>

/** After so many failures in a row the store counts as down. */
const failuresUntilDown = 5

/**
 * Makes a guard. An operation rejects with `ERR_STORE` where it fails or takes longer than `timeoutMs`. After five
 * failures in a row the store counts as down: operations reject at once, but for one every `retryAfterMs`, until one
 * succeeds. So a stream of messages does not wait for each, nor does the client's queue grow.
 */
export function createGuard(timeoutMs: number, retryAfterMs: number): Guard {
  let failures = 0
  let retryAt = 0
  let reason: unknown

  const fail = (operation: string, why: string, cause: unknown) => {
    failures++
    reason = cause
    retryAt = performance.now() + retryAfterMs
    return new JunksiftError('ERR_STORE', `${operation}: ${why}`, { path: operation, cause })
  }

  const mayTry = () => {
    if (failures < failuresUntilDown) return true
    const time = performance.now()
    if (time < retryAt) return false
    retryAt = time + retryAfterMs
    return true
  }

  return (operation, signal, task) =>
    new Promise((resolve, reject) => {
      const aborted = () => new JunksiftError('ERR_ABORTED', `${operation} was aborted`, { path: operation })
      if (signal?.aborted) throw aborted()
      if (!mayTry())
        throw new JunksiftError('ERR_STORE', `${operation}: not tried, since the store is down`, {
          path: operation,
          cause: reason,
        })
      let open = true
      const settle = () => {
        const first = open
        open = false
        clearTimeout(timer)
        signal?.removeEventListener('abort', onAbort)
        return first
      }
      const onAbort = () => settle() && reject(aborted())
      const timer = setTimeout(
        () => settle() && reject(fail(operation, `no answer within ${timeoutMs} ms`, undefined)),
        timeoutMs,
      )
      signal?.addEventListener('abort', onAbort)
      task().then(
        (result) => {
          failures = 0
          if (settle()) resolve(result)
        },
        (error: unknown) => {
          if (settle())
            reject(fail(operation, String((Object(error) as { message?: unknown }).message ?? error), error))
        },
      )
    })
}
