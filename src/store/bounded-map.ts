/** What a bounded map needs to know of a record. */
export interface Sized {
  /** About how much memory it takes; set by the map. */
  bytes: number
  /** When it may be thrown away, by the map's clock. */
  expiresAt: number
}

/** A map that throws away what has expired, and what was used least recently to stay within its bounds. */
export interface BoundedMap<Value extends Sized> {
  readonly size: number
  readonly bytes: number
  /** A record that has not expired; counts as a use. */
  readonly get: (key: string) => Value | undefined
  /** Puts a record in, or says that the one from `get` was changed. `bytes` is what it takes now besides its key. */
  readonly put: (key: string, value: Value, bytes: number) => void
}

/** The bounds of a bounded map. */
export interface Bounds {
  readonly maxEntries: number
  readonly maxBytes: number
  readonly now: () => number
}

/** What a record takes besides what its owner counts: a slot of the map, the record itself, its key's header. */
const recordBytes = 230

/** Makes an empty bounded map. */
export function createBoundedMap<Value extends Sized>({ maxEntries, maxBytes, now }: Bounds): BoundedMap<Value> {
  const records = new Map<string, Value>()
  let total = 0
  let sweep = records.entries()

  const remove = (key: string, value: Value) => {
    total -= value.bytes
    records.delete(key)
  }

  /** Looks at the next few records, so that what has expired goes away without a timer: a full round every n/2 puts. */
  const sweepOn = (time: number) => {
    for (let i = 0; i < 2; i++) {
      const next = sweep.next()
      if (next.done) sweep = records.entries()
      else if (next.value[1].expiresAt <= time) remove(...next.value)
    }
  }

  const evict = () => {
    for (const [key, value] of records) {
      if (records.size <= maxEntries && total <= maxBytes) return
      remove(key, value)
    }
  }

  return {
    get size() {
      return records.size
    },
    get bytes() {
      return total
    },
    get: (key) => {
      const value = records.get(key)
      if (!value) return undefined
      records.delete(key)
      if (value.expiresAt > now()) {
        records.set(key, value)
        return value
      }
      total -= value.bytes
      return undefined
    },
    put: (key, value, bytes) => {
      const known = records.get(key)
      if (known !== value) {
        if (known) remove(key, known)
        records.set(key, value)
        value.bytes = 0
      }
      const taken = bytes + 2 * key.length + recordBytes
      total += taken - value.bytes
      value.bytes = taken
      sweepOn(now())
      if (records.size > maxEntries || total > maxBytes) evict()
    },
  }
}
