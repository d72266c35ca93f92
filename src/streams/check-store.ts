import { optionError } from '../core/errors'
import type { Store } from '../store/store'

const operations = ['count', 'peek', 'add', 'has', 'remember', 'recall', 'get', 'set'] as const

/** Throws unless an option is a store. */
export function checkStore(path: string, store: unknown): asserts store is Store {
  const given = Object(store) as Partial<Store>
  const missing = operations.find((operation) => typeof given[operation] !== 'function')
  if (missing !== undefined)
    throw optionError(path, store, `a store, as memoryStore() makes; this one has no ${missing}`)
}
