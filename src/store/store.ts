import type { SignalLike } from '../core/detector'

/** What a store holds as a value: what JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json }

/**
 * The name of one thing in a store, in parts: first what it is for, then whom it is about, such as
 * `['verification-bombing', recipient]`. Parts stay apart: no text in one part can make two keys alike.
 */
export type StoreKey = readonly [string, ...string[]]

/** What every operation of a {@link index!Store | Store} takes. */
export interface StoreOptions {
  /**
   * When the message in hand was received, in milliseconds since 1970. Windows and expiry go by this time, not by the
   * time of the call, so that messages that come late or are read again from a file count where they belong. A time
   * more than five minutes ahead of the store's own clock is taken as now.
   */
  readonly at: number
  /** Ends the wait; hand on the `signal` of the {@link index!ScanContext | ScanContext}. */
  readonly signal?: SignalLike | undefined
}

/** Something to be counted. */
export interface CountedEvent {
  /** Identifies the event: the same id under the same key counts once, however often it is delivered. */
  readonly id: string
  /** What the distinct count goes by: a signature, a sender, a recipient. */
  readonly member: string
}

/** Options of {@link index!Store.count} and {@link index!Store.peek}. */
export interface CountOptions extends StoreOptions {
  /**
   * Lengths of the windows in milliseconds, each above 0; at least one. What is older than the longest is forgotten, so
   * count under one key with the same windows always.
   */
  readonly windows: readonly number[]
  /** How many recent members and event times to list, 0…100. Default 0. */
  readonly recent?: number
}

/** How much happened in one window. */
export interface WindowCount {
  /** Events with different ids. */
  readonly total: number
  /** Different members. */
  readonly distinct: number
}

/** A member with its last event. */
export interface RecentMember {
  /** The member, cut at 64 UTF-16 units. */
  readonly member: string
  readonly lastAt: number
}

/** What {@link index!Store.count} and {@link index!Store.peek} answer. */
export interface Counts {
  /**
   * Where the windows end: `at`, or the newest event so far if that is later. A window holds what is later than
   * `until` − its length, up to `until`: in whatever order the events of a burst come, the last to come sees them all.
   */
  readonly until: number
  /** One for each window asked, in that order. A window that begins at `at` or later, one that `at` has missed, is 0. */
  readonly windows: readonly WindowCount[]
  /**
   * Whether the numbers are exact. A counter keeps a bounded number of events and members; beyond, it keeps a sample by
   * the hash of their ids, and the numbers are estimates.
   */
  readonly exact: boolean
  /** The members of the longest window, the one seen last first, at most `recent`. */
  readonly members: readonly RecentMember[]
  /** The times of the events in the longest window, the newest first, at most `recent`. */
  readonly times: readonly number[]
}

/** Options of the operations that write what expires. */
export interface ExpiringOptions extends StoreOptions {
  /** How long it is kept, from `at` on, in milliseconds. */
  readonly ttlMs: number
}

/** Something put into buckets, to be found again by whatever shares one of them. */
export interface Candidate {
  /** A later candidate of the same id replaces the earlier one in a bucket. */
  readonly id: string
  /** At most 4,096 UTF-16 units as JSON. */
  readonly value: Json
  /** When it was put there. */
  readonly at: number
}

/** A value with its version. */
export interface Versioned {
  readonly value: Json
  /** Changes with every write; means nothing else. */
  readonly version: string
}

/** What {@link index!Store.set} answers: whether the value was written, and what stands there now. */
export type SetResult =
  | { readonly written: true; readonly current: Versioned }
  | { readonly written: false; readonly current: Versioned | undefined }

/**
 * What the detectors of streams keep between messages: who sent how much, what was seen before, what is alike.
 *
 * `memoryStore()` keeps it in one process, `redisStore()` of `junksift/redis` for many. To write one of your own,
 * implement these eight operations and run `storeContract` of `junksift/testing` on it.
 *
 * - Each operation is atomic, `recall` and `remember` for each bucket; operations started together cost one round trip.
 * - Each can be repeated: doing the same again changes nothing.
 * - Windows and expiry go by the time that the caller gives, in whatever order messages come.
 * - A store is bounded: it may forget the least used early. It never grows with the number of messages.
 * - An operation rejects with a {@link index!JunksiftError | JunksiftError}: `ERR_STORE` where the store is down or does
 *   not answer in time, `ERR_ABORTED` where the signal ended it, `ERR_OPTION` for wrong arguments.
 *
 * Values come back as they were written, maybe by another version of your code: check their shape.
 *
 * @example
 * ```ts
 * import { memoryStore, type Store } from 'junksift'
 *
 * const minute = 60_000
 * const store: Store = memoryStore({ now: () => 10 * minute })
 * const key = ['codes', '13800138000'] as const
 * await store.count(key, { id: 'm1', member: '某某商城' }, { at: 9 * minute, windows: [minute] })
 * const { windows } = await store.count(key, { id: 'm2', member: '某某出行' }, { at: 9.5 * minute, windows: [minute] })
 * console.log(windows[0]) // { total: 2, distinct: 2 }
 * ```
 */
export interface Store {
  /** Counts an event and tells how much happened in each window, this event included. */
  readonly count: (key: StoreKey, event: CountedEvent, options: CountOptions) => Promise<Counts>
  /** Tells the same without counting anything. */
  readonly peek: (key: StoreKey, options: CountOptions) => Promise<Counts>
  /**
   * Puts a member into a set. `true` where it was not in it at `at`: of many callers, one gets `true`. Its expiry stays
   * as it was where it was in.
   */
  readonly add: (key: StoreKey, member: string, options: ExpiringOptions) => Promise<boolean>
  /** For each member: whether it is in the set. */
  readonly has: (key: StoreKey, members: readonly string[], options: StoreOptions) => Promise<readonly boolean[]>
  /** Puts a candidate into buckets; each keeps a bounded number of the newest. */
  readonly remember: (
    buckets: readonly StoreKey[],
    candidate: { readonly id: string; readonly value: Json },
    options: ExpiringOptions,
  ) => Promise<void>
  /** The candidates in any of the buckets, each id once, the newest first. */
  readonly recall: (buckets: readonly StoreKey[], options: StoreOptions) => Promise<readonly Candidate[]>
  /** A value, if there is one. */
  readonly get: (key: StoreKey, options: StoreOptions) => Promise<Versioned | undefined>
  /**
   * Compare and set: writes a value (at most 4,096 UTF-16 units as JSON) if the version that stands there is `version`;
   * left out, if there is none. Where it is not written, `current` is what stands there instead.
   */
  readonly set: (
    key: StoreKey,
    value: Json,
    options: ExpiringOptions & { readonly version?: string | undefined },
  ) => Promise<SetResult>
}
