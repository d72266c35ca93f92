/** What was found lately, so that it need not be looked up again: bounded by number and by the callers' times. */
export interface Recent<Value> {
  readonly get: (key: string, at: number) => Value | undefined
  readonly put: (key: string, value: Value, at: number) => void
}

/** Makes an empty one that holds `limit` values, each good for `forMs` before and after the time of its look-up. */
export function createRecent<Value>(limit: number, forMs: number): Recent<Value> {
  const values = new Map<string, { readonly value: Value; readonly at: number }>()
  return {
    get: (key, at) => {
      const found = values.get(key)
      return found && Math.abs(at - found.at) <= forMs ? found.value : undefined
    },
    put: (key, value, at) => {
      values.delete(key)
      values.set(key, { value, at })
      for (const [oldest] of values) {
        if (values.size <= limit) break
        values.delete(oldest)
      }
    },
  }
}
