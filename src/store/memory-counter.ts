import { listedLength } from './arguments'
import type { CountedEvent, CountOptions, Counts } from './store'
import { createTimeline, type Timeline } from './timeline'

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
  const start = endOf(counter, at) - longest
  const add = (timeline: Timeline, name: string) => {
    timeline.dropUntil(start)
    if (at > start) timeline.put(name, at)
  }
  add(counter.events, id)
  add(counter.members, member)
}

/** How much a counter holds in each window. */
export function countsOf(counter: Counter, at: number, { windows, recent = 0 }: CountOptions): Counts {
  const { events, members } = counter
  const until = endOf(counter, at)
  const oldest = until - Math.max(...windows)
  return {
    until,
    windows: windows.map((window) =>
      at <= until - window
        ? { total: 0, distinct: 0 }
        : { total: events.countAfter(until - window), distinct: members.countAfter(until - window) },
    ),
    exact: events.level === 0 && members.level === 0,
    members: members
      .last(recent)
      .filter((seen) => seen.at > oldest)
      .map(({ id, at: lastAt }) => ({ member: id.slice(0, listedLength), lastAt })),
    times: events
      .last(recent)
      .filter((seen) => seen.at > oldest)
      .map((seen) => seen.at),
  }
}

function endOf({ events, members }: Counter, at: number): number {
  return Math.max(at, events.newest, members.newest)
}
