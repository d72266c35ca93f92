import { infoOf, type FoldTable } from './fold-table'
import type { Counts } from './fold-kinds'

/** The bits of an entry of the table that tell the action; the others are traits. */
export const actionBits = 0x1f

/** How many units are turned into a string at once. */
const chunk = 4096

/** The string of the first units of an array. An ordinary array: of a typed one it takes twice the time. */
export function stringOf(units: readonly number[], length: number): string {
  if (length <= chunk) return String.fromCharCode.apply(null, units.slice(0, length))
  let text = ''
  for (let i = 0; i < length; i += chunk)
    text += String.fromCharCode.apply(null, units.slice(i, Math.min(length, i + chunk)))
  return text
}

/** What the careful part of folding writes to. */
export interface Writer {
  readonly source: string
  readonly table: FoldTable
  readonly counts: Counts
  readonly units: number[]
  starts: Int32Array
  ends: Int32Array
  length: number
  traits: number
}

/** Writes a unit that comes from a piece of the original. */
export function push(w: Writer, unit: number, start: number, end: number): void {
  if (w.length === w.starts.length) grow(w)
  w.units[w.length] = unit
  w.starts[w.length] = start
  w.ends[w.length++] = end
}

function grow(w: Writer): void {
  const bigger = (old: Int32Array) => {
    const made = new Int32Array(old.length * 2)
    made.set(old)
    return made
  }
  w.starts = bigger(w.starts)
  w.ends = bigger(w.ends)
}

/** Writes several units that come from one piece. */
export function pushAll(w: Writer, folded: string, start: number, end: number): void {
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    w.traits |= infoOf(w.table, unit) & ~actionBits
    push(w, unit, start, end)
  }
}

/** Lets the last character, which may have become several units, come from all up to `end`. */
export function extend(w: Writer, end: number): void {
  const start = w.starts[w.length - 1]
  for (let k = w.length - 1; k >= 0 && w.starts[k] === start; k--) w.ends[k] = end
}

/** Composes a mark with the unit before it, if they make one unit. */
export function joined(w: Writer, unit: number, i: number): boolean {
  const last = w.length - 1
  if (last < 0) return false
  const one = String.fromCharCode(w.units[last] as number, unit).normalize('NFC')
  if (one.length !== 1) return false
  w.units[last] = one.charCodeAt(0)
  w.traits |= infoOf(w.table, one.charCodeAt(0)) & ~actionBits
  extend(w, i + 1)
  return true
}
