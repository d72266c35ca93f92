import { createUseOrder, linkAsNewest, unlink, type Link, type UseOrder } from './use-order'

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
export interface Bounds<Value> {
  readonly maxEntries: number
  readonly maxBytes: number
  readonly now: () => number
  /**
   * Whether records like this one come with every message. Together with their like they push others out only where those
   * take more than half of the room, and the other way round.
   */
  readonly isFleeting: (value: Value) => boolean
}

/** What a record takes besides what its owner counts: a slot of the map, the record itself, its key's header. */
const recordBytes = 230

/** Makes an empty bounded map. */
export function createBoundedMap<Value extends Sized>(bounds: Bounds<Value>): BoundedMap<Value> {
  const { maxEntries, maxBytes, now, isFleeting } = bounds
  const links = new Map<string, Link<Value>>()
  const fleeting = createUseOrder<Value>()
  const lasting = createUseOrder<Value>()
  const orderOf = ({ value }: Link<Value>) => (isFleeting(value) ? fleeting : lasting)
  const totalBytes = () => fleeting.bytes + lasting.bytes
  let sweep = links.values()

  const resize = (order: UseOrder<Value>, { value }: Link<Value>, bytes: number) => {
    order.bytes += bytes - value.bytes
    value.bytes = bytes
  }
  const remove = (link: Link<Value>) => {
    const order = orderOf(link)
    links.delete(link.key)
    unlink(link)
    order.size--
    resize(order, link, 0)
  }
  const add = (key: string, value: Value) => {
    const link = { key, value } as Link<Value>
    const order = orderOf(link)
    links.set(key, link)
    linkAsNewest(order, link)
    order.size++
    return link
  }

  /** Looks at the next few records, so that what has expired goes away without a timer: a full round every n/2 puts. */
  const sweepOn = (time: number) => {
    for (let i = 0; i < 2; i++) {
      const next = sweep.next()
      if (next.done) sweep = links.values()
      else if (next.value.value.expiresAt <= time) remove(next.value)
    }
  }

  const evict = () => {
    for (;;) {
      const tooMany = links.size > maxEntries
      if (!tooMany && totalBytes() <= maxBytes) return
      const most = tooMany ? fleeting.size > maxEntries / 2 : fleeting.bytes > maxBytes / 2
      remove((most ? fleeting : lasting).head.newer)
    }
  }

  return {
    get size() {
      return links.size
    },
    get bytes() {
      return totalBytes()
    },
    get: (key) => {
      const link = links.get(key)
      if (!link) return undefined
      if (link.value.expiresAt <= now()) return void remove(link)
      unlink(link)
      linkAsNewest(orderOf(link), link)
      return link.value
    },
    put: (key, value, bytes) => {
      let link = links.get(key)
      if (link?.value !== value) {
        if (link) remove(link)
        link = add(key, value)
      }
      resize(orderOf(link), link, bytes + 2 * key.length + recordBytes)
      sweepOn(now())
      evict()
    },
  }
}
