import { JunksiftError, optionError } from '../core/errors'
import type { Candidate, CountOptions, ExpiringOptions, Json, StoreKey, StoreOptions } from './store'

/** How far a message's time may be ahead of the store's clock before it is taken as now. */
export const maxAheadMs = 300_000
/** How much of a member is listed, in UTF-16 units. */
export const listedLength = 64

const maxValueLength = 4096
const maxTtlMs = 316_224_000_000
const maxWindows = 16
const maxRecent = 100

/** Writes a key as one text; throws unless it is a list of texts. */
export function keyText(path: string, key: StoreKey): string {
  if (!Array.isArray(key) || key.length === 0 || !key.every((part) => typeof part === 'string'))
    throw optionError(path, key, 'a list of texts, at least one')
  let text = ''
  for (const part of key as StoreKey) text += `${part.length}:${part}`
  return text
}

/** Writes the key of a set with one of its members as one text. */
export function memberKey(operation: string, key: StoreKey, member: string): string {
  checkText(`${operation}.member`, member)
  return keyText(`${operation}.key`, [...key, member])
}

/** Throws unless a bound is a whole number and large enough. */
export function checkAtLeast(path: string, value: unknown, least: number): void {
  if (!Number.isSafeInteger(value) || (value as number) < least)
    throw optionError(path, value, `a whole number, at least ${least}`)
}

/** Throws unless a value is a text. */
export function checkText(path: string, value: unknown): void {
  if (typeof value !== 'string') throw optionError(path, typeof value, 'a text')
}

/** The time to go by: the message's, in whole milliseconds, unless it is too far ahead. Throws where the signal has ended. */
export function timeOf(path: string, { at, signal }: StoreOptions, now: () => number): number {
  if (signal?.aborted) throw new JunksiftError('ERR_ABORTED', `${path} was aborted`, { path })
  if (typeof at !== 'number' || !Number.isFinite(at)) throw optionError(`${path}.at`, at, 'milliseconds since 1970')
  const limit = Math.floor(now())
  return at > limit + maxAheadMs ? limit : Math.floor(at)
}

/** Throws unless windows and the length of the lists make sense; returns the longest window. */
export function longestWindow(path: string, { windows, recent = 0 }: CountOptions): number {
  if (!Array.isArray(windows) || windows.length === 0 || windows.length > maxWindows)
    throw optionError(`${path}.windows`, windows, `a list of 1 to ${maxWindows} lengths in milliseconds`)
  let longest = 0
  for (const window of windows as readonly unknown[]) {
    if (!isSpan(window)) throw spanError(`${path}.windows[${windows.indexOf(window)}]`, window)
    if (window > longest) longest = window
  }
  if (!Number.isInteger(recent) || recent < 0 || recent > maxRecent)
    throw optionError(`${path}.recent`, recent, `a whole number from 0 to ${maxRecent}`)
  return longest
}

/** The same for what expires: throws unless its time to live makes sense, too. */
export function expiringTimeOf(path: string, options: ExpiringOptions, now: () => number): number {
  if (!isSpan(options.ttlMs)) throw spanError(`${path}.ttlMs`, options.ttlMs)
  return timeOf(path, options, now)
}

function isSpan(span: unknown): span is number {
  return typeof span === 'number' && span >= 1 && span <= maxTtlMs
}

function spanError(path: string, span: unknown): JunksiftError {
  return optionError(path, span, 'milliseconds, at least 1 and at most ten years')
}

/** Writes a value as JSON; throws where JSON cannot hold it or it is too long. */
export function valueText(path: string, value: Json): string {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) throw optionError(path, value, 'a value that JSON can hold')
  if (text.length > maxValueLength)
    throw optionError(path, `${text.length} units of JSON`, `at most ${maxValueLength} units of JSON`)
  return text
}

/** Candidates by time, the newest first, each id once. */
export function newestOfEach<C extends Pick<Candidate, 'id' | 'at'>>(candidates: readonly C[]): readonly C[] {
  if (candidates.length < 2) return candidates
  const seen = new Set<string>()
  return [...candidates].sort((a, b) => b.at - a.at).filter(({ id }) => !seen.has(id) && seen.add(id))
}
