/** One id with the latest time at which it was seen. */
export interface Seen {
  readonly id: string
  readonly at: number
}

/**
 * Ids in the order of their times, of which the newest times can be counted at once. It holds at most `limit`: above
 * that it keeps those whose hash is in a half, a quarter, … of the range, so that every id counts for 2, 4, … and the
 * count stays an estimate without bias (adaptive sampling, Wegman 1984, after Flajolet 1990).
 */
export interface Timeline {
  /** About how much memory it takes. */
  readonly bytes: number
  /** How often the range of hashes was halved. */
  readonly level: number
  /** The newest time, or −Infinity. */
  readonly newest: number
  /** Adds an id; one that is there already moves to the later of both times. */
  readonly put: (id: string, at: number) => void
  /** Forgets what is not later than a time. */
  readonly dropUntil: (time: number) => void
  /** About how many ids were seen later than a time; exact at level 0. */
  readonly countAfter: (time: number) => number
  /** The newest, the last first. */
  readonly last: (count: number) => readonly Seen[]
}

/** About what one id takes besides its text: its object, its number, a slot in the list and one in the map. */
const seenBytes = 150

/** Makes an empty timeline. */
export function createTimeline(limit: number): Timeline {
  const byId = new Map<string, Seen>()
  let ordered: Seen[] = []
  let level = 0
  let bytes = 0

  /** How many were seen at a time or before. */
  const countUntil = (time: number) => {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ordered[middle] as Seen).at <= time) low = middle + 1
      else high = middle
    }
    return low
  }

  const isKept = (id: string) => level === 0 || hash(id) < 2 ** (32 - level)

  const forget = (id: string) => {
    byId.delete(id)
    bytes -= seenBytes + 2 * id.length
  }

  const halve = () => {
    level++
    for (const { id } of ordered) if (!isKept(id)) forget(id)
    ordered = ordered.filter(({ id }) => byId.has(id))
  }

  return {
    get bytes() {
      return bytes
    },
    get level() {
      return level
    },
    get newest() {
      return ordered.at(-1)?.at ?? -Infinity
    },
    put: (id, at) => {
      if (!isKept(id)) return
      const known = byId.get(id)
      if (known) {
        if (known.at >= at) return
        ordered.splice(ordered.lastIndexOf(known, countUntil(known.at) - 1), 1)
      } else bytes += seenBytes + 2 * id.length
      const seen = { id, at }
      byId.set(id, seen)
      ordered.splice(countUntil(at), 0, seen)
      while (ordered.length > limit) halve()
    },
    dropUntil: (time) => {
      for (const { id } of ordered.splice(0, countUntil(time))) forget(id)
      if (ordered.length === 0) level = 0
    },
    countAfter: (time) => (ordered.length - countUntil(time)) * 2 ** level,
    last: (count) => (count === 0 ? [] : ordered.slice(-count).reverse()),
  }
}

/** FNV-1a over the UTF-16 units, mixed so that the high bits are as good as the low ones (MurmurHash3's last step). */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
