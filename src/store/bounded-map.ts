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

/** A record with its neighbours by use. */
interface Link<Value> {
  readonly key: string
  value: Value
  older: Link<Value> | undefined
  newer: Link<Value> | undefined
}

/** Makes an empty bounded map. */
export function createBoundedMap<Value extends Sized>({ maxEntries, maxBytes, now }: Bounds): BoundedMap<Value> {
  // The order of use is a list of its own: to delete and set again at each use makes a large `Map` slow.
  const links = new Map<string, Link<Value>>()
  let oldest: Link<Value> | undefined
  let newest: Link<Value> | undefined
  let total = 0
  let sweep = links.values()

  const unlink = ({ older, newer }: Link<Value>) => {
    if (older) older.newer = newer
    else oldest = newer
    if (newer) newer.older = older
    else newest = older
  }
  const linkAsNewest = (link: Link<Value>) => {
    link.older = newest
    link.newer = undefined
    if (newest) newest.newer = link
    else oldest = link
    newest = link
  }
  const use = (link: Link<Value>) => {
    if (link === newest) return
    unlink(link)
    linkAsNewest(link)
  }
  const remove = (link: Link<Value>) => {
    total -= link.value.bytes
    links.delete(link.key)
    unlink(link)
  }
  const add = (key: string, value: Value) => {
    const link: Link<Value> = { key, value, older: undefined, newer: undefined }
    links.set(key, link)
    linkAsNewest(link)
  }

  /** Looks at the next few records, so that what has expired goes away without a timer: a full round every n/2 puts. */
  const sweepOn = (time: number) => {
    for (let i = 0; i < 2; i++) {
      const next = sweep.next()
      if (next.done) sweep = links.values()
      else if (next.value.value.expiresAt <= time) remove(next.value)
    }
  }

  return {
    get size() {
      return links.size
    },
    get bytes() {
      return total
    },
    get: (key) => {
      const link = links.get(key)
      if (!link) return undefined
      if (link.value.expiresAt > now()) {
        use(link)
        return link.value
      }
      remove(link)
      return undefined
    },
    put: (key, value, bytes) => {
      const known = links.get(key)
      if (known?.value !== value) {
        if (known) remove(known)
        add(key, value)
        value.bytes = 0
      }
      const taken = bytes + 2 * key.length + recordBytes
      total += taken - value.bytes
      value.bytes = taken
      sweepOn(now())
      while (oldest && (links.size > maxEntries || total > maxBytes)) remove(oldest)
    },
  }
}
