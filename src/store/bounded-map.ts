/** What a bounded map needs to know of a record. */
export interface Sized {
  /** About how much memory it takes. */
  bytes: number
  /** When it may be thrown away, by the map's clock. */
  expiresAt: number
}

/** A map that throws away what has expired, then what was used least recently, to stay within its bounds. */
export interface BoundedMap<Value extends Sized> {
  readonly size: number
  readonly bytes: number
  /** A record that has not expired; counts as a use. */
  readonly get: (key: string) => Value | undefined
  /** Puts a record in, or one that was changed back in. `value.bytes` is what it takes now. */
  readonly put: (key: string, value: Value) => void
}

/** The bounds of a bounded map. */
export interface Bounds {
  readonly maxEntries: number
  readonly maxBytes: number
  readonly now: () => number
}

/** What a record takes besides what its owner counts: a slot of the map, the record itself, its key's header. */
const recordBytes = 160

/** Makes an empty bounded map. */
export function createBoundedMap<Value extends Sized>({ maxEntries, maxBytes, now }: Bounds): BoundedMap<Value> {
  const records = new Map<string, { readonly value: Value; readonly bytes: number }>()
  let bytes = 0
  let sweep = records.entries()

  const remove = (key: string) => {
    bytes -= records.get(key)?.bytes ?? 0
    records.delete(key)
  }

  /** Looks at the next few records, so that what has expired goes away without a timer: a full round every n/2 puts. */
  const sweepOn = (time: number) => {
    for (let i = 0; i < 2; i++) {
      const next = sweep.next()
      if (next.done) sweep = records.entries()
      else if (next.value[1].value.expiresAt <= time) remove(next.value[0])
    }
  }

  const evict = () => {
    for (const key of records.keys()) {
      if (records.size <= maxEntries && bytes <= maxBytes) return
      remove(key)
    }
  }

  return {
    get size() {
      return records.size
    },
    get bytes() {
      return bytes
    },
    get: (key) => {
      const record = records.get(key)
      if (!record) return undefined
      records.delete(key)
      if (record.value.expiresAt > now()) {
        records.set(key, record)
        return record.value
      }
      bytes -= record.bytes
      return undefined
    },
    put: (key, value) => {
      remove(key)
      const taken = value.bytes + 2 * key.length + recordBytes
      records.set(key, { value, bytes: taken })
      bytes += taken
      sweepOn(now())
      evict()
    },
  }
}
