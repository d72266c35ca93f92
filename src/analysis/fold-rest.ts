import type { Folding } from './fold-characters'
import { circledForm } from './fold-circled'
import { isDingbat, isEmojiAt, isPlainEmoji } from './fold-emoji'
import { countAction, type Counts } from './fold-kinds'
import { act, foldNormal, foldTable, isHan, trait, type FoldTable } from './fold-table'
import { actionBits, extend, joined, push, pushAll, stringOf, type Writer } from './fold-writer'

/** Goes on where characters begin to be dropped, joined or expanded: from here on every unit's origin is written down. */
export function foldRest(folding: Folding, counts: Counts, units: number[], from: number): Folding {
  const source = folding.text
  const room = source.length + 64
  const starts = new Int32Array(room)
  const ends = new Int32Array(room)
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
  countAction(w.counts, action)
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

function endsWithEmoji(w: Writer, last: number): boolean {
  if (isDingbat(last)) return true
  if (last < 0xdc00 || last > 0xdfff || w.length < 2) return false
  return isPlainEmoji(String.fromCharCode(w.units[w.length - 2] as number, last), 0)
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
