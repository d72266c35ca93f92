/** One id with the latest time at which it was seen. */
export interface Seen {
  readonly id: string
  readonly at: number
}

/**
 * Ids in the order of their times, of which the newest can be counted at once. It holds at most `limit`: above that it
 * keeps those whose hash is in a half, a quarter, … of the range, so that each counts for 2, 4, … and the count stays an
 * estimate without bias (adaptive sampling: Flajolet 1990, after Wegman).
 */
export interface Timeline {
  readonly limit: number
  /** How often the range of hashes was halved. */
  level: number
  /** About how much memory it takes. */
  bytes: number
  /** By time, the oldest first. */
  ordered: Seen[]
  /** The same by id, once there are too many to look through. */
  byId: Map<string, Seen> | undefined
}

/** About what one id takes besides its text: its object, its number, a slot in the list and one in the map. */
const seenBytes = 130
const timelineBytes = 150
const manyIds = 16

/** Makes an empty timeline. */
export function createTimeline(limit: number): Timeline {
  return { limit, level: 0, bytes: timelineBytes, ordered: [], byId: undefined }
}

/** Adds an id; one that is there already moves to the later of both times. */
export function putSeen(timeline: Timeline, id: string, at: number): void {
  const { ordered, limit } = timeline
  if (!isKept(timeline, id)) return
  const known = find(timeline, id)
  if (known) {
    if (known.at >= at) return
    ordered.splice(ordered.lastIndexOf(known, countUntil(ordered, known.at) - 1), 1)
  } else timeline.bytes += bytesOf(id)
  const seen = { id, at }
  if (at >= newestOf(timeline)) ordered.push(seen)
  else ordered.splice(countUntil(ordered, at), 0, seen)
  if (timeline.byId) timeline.byId.set(id, seen)
  else if (ordered.length > manyIds) timeline.byId = new Map(ordered.map((other) => [other.id, other]))
  while (timeline.ordered.length > limit) halve(timeline)
}

/** Forgets what is not later than a time. */
export function dropUntil(timeline: Timeline, time: number): void {
  const { ordered } = timeline
  const first = ordered[0]
  if (first && first.at <= time) for (const { id } of ordered.splice(0, countUntil(ordered, time))) forget(timeline, id)
  if (ordered.length > 0) return
  timeline.level = 0
  timeline.byId = undefined
}

/** About how many ids were seen later than a time; exact at level 0. */
export function countAfter({ ordered, level }: Timeline, time: number): number {
  return (ordered.length - countUntil(ordered, time)) * 2 ** level
}

/** The newest that are later than a time, the last first, at most `count`. */
export function lastSeen({ ordered }: Timeline, count: number, time: number): readonly Seen[] {
  return ordered.slice(Math.max(ordered.length - count, countUntil(ordered, time))).reverse()
}

/** The newest time, or −Infinity. */
export function newestOf({ ordered }: Timeline): number {
  return ordered.length === 0 ? -Infinity : (ordered[ordered.length - 1] as Seen).at
}

/** How many were seen at a time or before. */
function countUntil(ordered: readonly Seen[], time: number): number {
  let low = 0
  let high = ordered.length
  if (high === 0 || (ordered[0] as Seen).at > time) return 0
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle] as Seen).at <= time) low = middle + 1
    else high = middle
  }
  return low
}

function find({ byId, ordered }: Timeline, id: string): Seen | undefined {
  if (byId) return byId.get(id)
  for (let i = ordered.length - 1; i >= 0; i--) if (ordered[i]?.id === id) return ordered[i]
  return undefined
}

function forget(timeline: Timeline, id: string): void {
  timeline.byId?.delete(id)
  timeline.bytes -= bytesOf(id)
}

function halve(timeline: Timeline): void {
  timeline.level++
  timeline.ordered = timeline.ordered.filter(({ id }) => {
    if (isKept(timeline, id)) return true
    forget(timeline, id)
    return false
  })
}

function bytesOf(id: string): number {
  return seenBytes + 2 * id.length
}

function isKept({ level }: Timeline, id: string): boolean {
  return level === 0 || hash(id) < 2 ** (32 - level)
}

/** FNV-1a over the UTF-16 units, mixed so that the high bits are as good as the low ones (MurmurHash3's last step). */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
