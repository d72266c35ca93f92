import { listedLength } from './arguments'
import type { CountedEvent, CountOptions, Counts } from './store'
import { countAfter, createTimeline, dropUntil, lastSeen, newestOf, putSeen, type Timeline } from './timeline'

/** The events under one key, by id and by member. */
export interface Counter {
  readonly events: Timeline
  readonly members: Timeline
}

/** Makes a counter that holds at most `limit` events and `limit` members. */
export function createCounter(limit: number): Counter {
  return { events: createTimeline(limit), members: createTimeline(limit) }
}

/** Counts an event, unless it is older than the longest window, and forgets what is. */
export function countEvent(counter: Counter, { id, member }: CountedEvent, at: number, longest: number): void {
  const { events, members } = counter
  const start = endOf(counter, at) - longest
  dropUntil(events, start)
  dropUntil(members, start)
  if (at <= start) return
  putSeen(events, id, at)
  putSeen(members, member, at)
}

/** How much a counter holds in each window. */
export function countsOf(counter: Counter, at: number, longest: number, options: CountOptions): Counts {
  const { windows, recent = 0 } = options
  const { events, members } = counter
  const until = endOf(counter, at)
  const listed = (timeline: Timeline) => (recent === 0 ? [] : lastSeen(timeline, recent, until - longest))
  return {
    until,
    windows: windows.map((window) => {
      const start = until - window
      return at <= start
        ? { total: 0, distinct: 0 }
        : { total: countAfter(events, start), distinct: countAfter(members, start) }
    }),
    exact: events.level === 0 && members.level === 0,
    members: listed(members).map((seen) => ({ member: seen.id.slice(0, listedLength), lastAt: seen.at })),
    times: listed(events).map((seen) => seen.at),
  }
}

function endOf({ events, members }: Counter, at: number): number {
  return Math.max(at, newestOf(events), newestOf(members))
}
