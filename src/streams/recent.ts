/** What was found lately, so that it need not be looked up again: bounded by number and by the callers' times. */
export interface Recent<Value> {
  readonly get: (key: string, at: number) => Value | undefined
  readonly put: (key: string, value: Value, at: number) => void
}

/**
 * Makes an empty one that holds the last `limit` values at least, twice as many at most, each good for `forMs` before and
 * after the time of its look-up.
 */
export function createRecent<Value>(limit: number, forMs: number): Recent<Value> {
  // Two generations, of which the older goes as a whole: to delete the oldest of a `Map` one by one is slow.
  let newer = new Map<string, { readonly value: Value; readonly at: number }>()
  let older: typeof newer = new Map()
  return {
    get: (key, at) => {
      const found = newer.get(key) ?? older.get(key)
      return found && Math.abs(at - found.at) <= forMs ? found.value : undefined
    },
    put: (key, value, at) => {
      newer.set(key, { value, at })
      if (newer.size <= limit) return
      older = newer
      newer = new Map()
    },
  }
}
