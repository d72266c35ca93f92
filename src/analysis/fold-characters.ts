import { circledForm } from './fold-circled'
import type { Counts } from './fold-kinds'
import { act, foldNormal, foldTable, infoOf, isHan, trait, type FoldTable } from './fold-table'

/** A text that is being folded. Without the arrays each unit comes from the unit at the same place. */
export interface Folding {
  text: string
  /** Where each unit starts and ends in the original. */
  starts: Int32Array | undefined
  ends: Int32Array | undefined
  /** The traits of all its characters, or-ed together. */
  traits: number
}

const actionBits = 0x1f

/** How many units are turned into a string at once. */
const chunk = 4096

let scratch: Uint16Array | undefined

function scratchOf(length: number): Uint16Array {
  if (scratch === undefined || scratch.length < length) scratch = new Uint16Array(Math.max(1024, length * 2))
  return scratch
}

/** The string of the first units of an array. */
export function stringOf(units: Uint16Array, length: number): string {
  if (length <= chunk) return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[])
  let text = ''
  for (let i = 0; i < length; i += chunk)
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + chunk)) as unknown as number[])
  return text
}

/** Folds each character by itself: width, case, compatibility forms, invisible characters, marks, simplified forms. */
export function foldCharacters(text: string, counts: Counts): Folding {
  const table = foldTable()
  const { info } = table
  let all = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const known = info[unit] as number
    all |= known === 0xffff ? infoOf(table, unit) : known
  }
  const folding: Folding = { text, starts: undefined, ends: undefined, traits: all & ~actionBits }
  if ((all & actionBits) === 0) return folding

  const units = scratchOf(text.length)
  const simplify = (all & trait.foreignHan) === 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const action = (info[unit] as number) & actionBits
    if (action === act.keep) {
      units[i] = unit
      continue
    }
    const folded = table.unit[unit] as number
    if (action > act.lastSimple || folded === 0) {
      if (action === act.surrogate && isPlainEmoji(text, i)) {
        units[i] = unit
        units[i + 1] = text.charCodeAt(++i)
        continue
      }
      return foldRest(folding, counts, units, i)
    }
    if (action === act.traditional && !simplify) {
      units[i] = unit
      continue
    }
    units[i] = folded
    count(counts, action)
  }
  folding.text = stringOf(units, text.length)
  return folding
}

function count(counts: Counts, action: number): void {
  switch (action) {
    case act.case:
      counts.case++
      return
    case act.fullWidth:
      counts.fullWidth++
      return
    case act.compatibility:
      counts.compatibility++
      return
    case act.circled:
      counts.circled++
      return
    case act.zeroWidth:
      counts.zeroWidth++
      return
    case act.softHyphen:
      counts.softHyphen++
      return
    default:
      counts.traditional++
  }
}

/** Whether an emoji stands here that folding leaves alone: U+1F300 and above, but the keycap of ten. */
function isPlainEmoji(text: string, at: number): boolean {
  const high = text.charCodeAt(at)
  if (high < 0xd83c || high > 0xd83e) return false
  const code = text.codePointAt(at) as number
  return code >= 0x1f300 && code !== 0x1f51f && code < 0x1fb00
}

/** What the careful part of folding writes to. */
interface Writer {
  readonly source: string
  readonly table: FoldTable
  readonly counts: Counts
  units: Uint16Array
  starts: Int32Array
  ends: Int32Array
  length: number
  traits: number
}

/** Goes on where characters begin to be dropped, joined or expanded: from here on every unit's origin is written down. */
function foldRest(folding: Folding, counts: Counts, done: Uint16Array, from: number): Folding {
  const source = folding.text
  const room = source.length + 64
  const starts = new Int32Array(room)
  const ends = new Int32Array(room)
  const units = new Uint16Array(room)
  units.set(done.subarray(0, from))
  for (let i = 0; i < from; i++) {
    starts[i] = i
    ends[i] = i + 1
  }
  const w: Writer = { source, table: foldTable(), counts, units, starts, ends, length: from, traits: folding.traits }
  for (let i = from; i < source.length;) i = step(w, i)
  return {
    text: stringOf(w.units, w.length),
    starts: w.starts.subarray(0, w.length),
    ends: w.ends.subarray(0, w.length),
    traits: w.traits,
  }
}

function push(w: Writer, unit: number, start: number, end: number): void {
  if (w.length === w.units.length) grow(w)
  w.units[w.length] = unit
  w.starts[w.length] = start
  w.ends[w.length++] = end
}

function grow(w: Writer): void {
  const bigger = <T extends Uint16Array | Int32Array>(made: T, old: T): T => {
    made.set(old)
    return made
  }
  const room = w.units.length * 2
  w.units = bigger(new Uint16Array(room), w.units)
  w.starts = bigger(new Int32Array(room), w.starts)
  w.ends = bigger(new Int32Array(room), w.ends)
}

function pushAll(w: Writer, folded: string, start: number, end: number): void {
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    w.traits |= infoOf(w.table, unit) & ~actionBits
    push(w, unit, start, end)
  }
}

/** Folds what starts at an index; returns where to go on. */
function step(w: Writer, i: number): number {
  const unit = w.source.charCodeAt(i)
  const action = (w.table.info[unit] as number) & actionBits
  switch (action) {
    case act.keep:
      push(w, unit, i, i + 1)
      return i + 1
    case act.surrogate:
      return surrogate(w, i)
    case act.expand:
      return expand(w, i, unit)
    case act.mark:
      return mark(w, i, unit)
    case act.variation:
      return variation(w, i)
    case act.compose:
      return compose(w, i, unit)
    case act.joiner:
      return joiner(w, i, unit)
    case act.bidi:
      return bidi(w, i, unit)
    default:
      return replace(w, i, unit, action)
  }
}

function replace(w: Writer, i: number, unit: number, action: number): number {
  if (action === act.traditional && w.traits & trait.foreignHan) {
    push(w, unit, i, i + 1)
    return i + 1
  }
  count(w.counts, action)
  const folded = w.table.unit[unit] as number
  if (folded) push(w, folded, i, i + 1)
  return i + 1
}

function expand(w: Writer, i: number, unit: number): number {
  const folded = w.table.expanded.get(unit) as string
  const kind = circledForm(unit) !== undefined ? 'circled' : unit >= 0xff00 ? 'fullWidth' : 'compatibility'
  w.counts[kind]++
  pushAll(w, folded, i, i + 1)
  return i + 1
}

/** A mark that makes one letter with the one before it stays in it; a keycap's frame and any other is dropped. */
function mark(w: Writer, i: number, unit: number): number {
  const before = w.length > 0 ? (w.units[w.length - 1] as number) : 0
  if (unit === 0x20e3 && ((before >= 0x30 && before <= 0x39) || before === 0x23 || before === 0x2a)) {
    w.counts.keycap++
    extend(w, i + 1)
  } else if (!joined(w, unit, i)) {
    w.counts.combining++
    extend(w, i + 1)
  }
  return i + 1
}

/** Lets the last character, which may have become several units, come from all up to `end`. */
function extend(w: Writer, end: number): void {
  const start = w.starts[w.length - 1]
  for (let k = w.length - 1; k >= 0 && w.starts[k] === start; k--) w.ends[k] = end
}

/** Composes a mark with the unit before it, if they make one unit. */
function joined(w: Writer, unit: number, i: number): boolean {
  const last = w.length - 1
  if (last < 0) return false
  const one = String.fromCharCode(w.units[last] as number, unit).normalize('NFC')
  if (one.length !== 1) return false
  w.units[last] = one.charCodeAt(0)
  w.traits |= infoOf(w.table, one.charCodeAt(0)) & ~actionBits
  extend(w, i + 1)
  return true
}

/** Variation selectors: part of an emoji or keycap, or put on a letter to hide it. */
function variation(w: Writer, i: number): number {
  const before = w.length > 0 ? (w.units[w.length - 1] as number) : 0
  const onLetter = (before >= 0x30 && before < 0x2000) || isHan(before)
  if (onLetter && w.source.charCodeAt(i + 1) !== 0x20e3) w.counts.combining++
  else w.counts.compatibility++
  extend(w, i + 1)
  return i + 1
}

/** Voicing marks of kana, vowels and final consonants of Hangul. */
function compose(w: Writer, i: number, unit: number): number {
  const full = unit === 0xff9e ? 0x3099 : unit === 0xff9f ? 0x309a : unit
  if (!joined(w, full, i)) push(w, unit, i, i + 1)
  else if (full !== unit) w.counts.fullWidth++
  return i + 1
}

/** Zero-width spaces and joiners stay inside emoji and in the scripts that need them. */
function joiner(w: Writer, i: number, unit: number): number {
  const before = w.length > 0 ? (w.units[w.length - 1] as number) : 0
  const needed = (before >= 0x590 && before <= 0x109f) || (before >= 0x1780 && before <= 0x18af)
  if (needed || (unit === 0x200d && endsWithEmoji(w, before) && isEmojiAt(w.source, i + 1))) push(w, unit, i, i + 1)
  else w.counts.zeroWidth++
  return i + 1
}

const isDingbat = (unit: number) => (unit >= 0x2600 && unit <= 0x2775) || (unit >= 0x2794 && unit <= 0x27bf)

function endsWithEmoji(w: Writer, last: number): boolean {
  if (isDingbat(last)) return true
  if (last < 0xdc00 || last > 0xdfff || w.length < 2) return false
  return isPlainEmoji(String.fromCharCode(w.units[w.length - 2] as number, last), 0)
}

function isEmojiAt(text: string, at: number): boolean {
  return isDingbat(text.charCodeAt(at)) || isPlainEmoji(text, at)
}

/** Direction marks stay in text that holds letters written from right to left. */
function bidi(w: Writer, i: number, unit: number): number {
  if (w.traits & trait.rightToLeft) push(w, unit, i, i + 1)
  else w.counts.bidi++
  return i + 1
}

function surrogate(w: Writer, i: number): number {
  const code = w.source.codePointAt(i) as number
  if (code < 0x10000) {
    push(w, code, i, i + 1)
    return i + 1
  }
  const end = i + 2
  if (code >= 0xe0000 && code <= 0xe0fff) {
    if (code <= 0xe007f && isFlagTag(w)) pushAll(w, w.source.slice(i, end), i, end)
    else w.counts[code >= 0xe0100 && code <= 0xe01ef ? 'compatibility' : 'zeroWidth']++
    return end
  }
  const own = w.source.slice(i, end)
  const { folded, kind } = isPlainEmoji(w.source, i) ? { folded: own, kind: undefined } : foldAstral(w.table, own, code)
  if (kind) w.counts[kind]++
  pushAll(w, folded, i, end)
  return end
}

/** Whether a tag character would go on a flag: 🏴 and the tags after it. */
function isFlagTag(w: Writer): boolean {
  const high = w.units[w.length - 2] as number
  const low = w.units[w.length - 1] as number
  return w.length > 1 && ((high === 0xd83c && low === 0xdff4) || (high === 0xdb40 && low <= 0xdc7f))
}

function foldAstral(table: FoldTable, own: string, code: number): { folded: string; kind: keyof Counts | undefined } {
  if (code === 0x1f51f) return { folded: '10', kind: 'keycap' }
  const circled = circledForm(code)
  if (circled !== undefined) return { folded: circled, kind: 'circled' }
  const normal = own.normalize('NFKC')
  const folded = foldNormal(table, normal)
  if (folded === own) return { folded, kind: undefined }
  if (code >= 0x1d400 && code <= 0x1d7ff) return { folded, kind: 'confusable' }
  if (code >= 0x1f100 && code <= 0x1f2ff) return { folded, kind: 'circled' }
  return { folded, kind: normal === own ? 'case' : 'compatibility' }
}
