import { isJunksiftError, JunksiftError } from '../core/errors'
import type { Store } from '../store/store'
import { countingChecks } from './store-counting'
import { keepingChecks } from './store-keeping'
import { agreesWithModel } from './store-model'

/** Options of {@link testing!storeContract | storeContract}. */
export interface StoreContractOptions {
  /** The store's clock, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

/** What a check of the contract works with. */
export interface Bench {
  readonly store: Store
  /** A time a day ago, in whole minutes. */
  readonly start: number
  /** The store's clock. */
  readonly now: () => number
  /** A key that nothing else uses. */
  readonly key: (...parts: readonly string[]) => readonly [string, ...string[]]
  /** Notes a problem where a value is not as it should be. */
  readonly same: (what: string, got: unknown, wanted: unknown) => void
  /** Notes a problem where an operation does not reject with a code. */
  readonly rejects: (what: string, run: () => Promise<unknown>, code: string) => Promise<void>
}

/** One check: notes problems, or throws. */
export type Check = (bench: Bench) => Promise<void>

const checks: Readonly<Record<string, Check>> = {
  ...countingChecks,
  ...keepingChecks,
  'random operations give what a plain model gives': agreesWithModel,
}

/**
 * Runs the contract that every {@link index!Store | Store} keeps: counting in windows (out of order, delivered twice,
 * too late, at the edges), sets, candidates, compare and set between many at once, expiry by the callers' times, hostile
 * texts, wrong arguments, abort signals, bounds, and random operations beside a plain model.
 *
 * Works in every test runner: it throws where something is wrong, and does nothing else. It writes a few thousand
 * entries under keys of its own, which expire.
 *
 * @param makeStore - makes the store; called once for each check, may give the same store again
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_EXAMPLE` that lists every problem
 *
 * @example
 * ```ts
 * import { memoryStore } from 'junksift'
 * import { storeContract } from 'junksift/testing'
 *
 * await storeContract(() => memoryStore())
 * ```
 */
export async function storeContract(
  makeStore: () => Store | Promise<Store>,
  { now = Date.now }: StoreContractOptions = {},
): Promise<void> {
  const problems: string[] = []
  const run = crypto.getRandomValues(new Uint32Array(2)).join()
  for (const [name, check] of Object.entries(checks)) {
    const note = (problem: string) => problems.push(`${name}: ${problem}`)
    try {
      const start = Math.floor(now() / 60_000) * 60_000 - 24 * 60 * 60_000
      const key: Bench['key'] = (...parts) => ['contract', run, name, ...parts]
      await check({ store: await makeStore(), start, now, key, ...assertions(note) })
    } catch (error) {
      note(`it threw ${String(error)}`)
    }
  }
  if (problems.length === 0) return
  const list = problems.map((problem) => `  - ${problem}`).join('\n')
  throw new JunksiftError('ERR_EXAMPLE', `Store: ${problems.length} problem(s).\n${list}`, { path: 'store' })
}

function assertions(note: (problem: string) => void): Pick<Bench, 'same' | 'rejects'> {
  return {
    same: (what, got, wanted) => {
      const [is, should] = [show(got), show(wanted)]
      if (is !== should) note(`${what}: got ${is.slice(0, 300)}, not ${should.slice(0, 300)}`)
    },
    rejects: async (what, run, code) => {
      let promise
      try {
        promise = run()
      } catch {
        return void note(`${what}: it threw instead of rejecting`)
      }
      const got = await promise.then(
        () => 'no error',
        (error: unknown) => (isJunksiftError(error) ? error.code : String(error)),
      )
      if (got !== code) note(`${what}: got ${got}, not ${code}`)
    },
  }
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined'
}
