import type { Span } from '../core/span'
import type { Folding } from './fold-characters'
import { foldTable, infoOf, isHan, trait } from './fold-table'

/** A text without the separators between Chinese characters. */
export interface Skeleton {
  readonly text: string
  /** Where each of its units stands in the folded text. */
  readonly places: Int32Array
  /** The gaps that were left out, in the folded text. */
  readonly gaps: readonly Span[]
  readonly folded: string
}

/** The longest gap between two characters of a word, in units. */
const longestGap = 6
/** From so many gaps on, single characters with a separator between each are one text. */
const fewestGaps = 3

/** Leaves the separators between Chinese characters out; `undefined` where there are none that could hide a word. */
export function skeletonOf({ text, traits }: Folding): Skeleton | undefined {
  if ((traits & trait.separator) === 0) return undefined
  const table = foldTable()
  let gaps: Span[] | undefined
  let afterHan = false
  for (let i = 0; i < text.length; i++) {
    const known = infoOf(table, text.charCodeAt(i))
    if (afterHan && known & trait.separator && !isHeart(text, i)) {
      const end = gapEnd(text, i)
      if (end > i && mayHide(text, i, end)) (gaps ??= []).push({ start: i, end })
      if (end > i) i = end - 1
    }
    afterHan = (known & trait.han) !== 0
  }
  return gaps && leaveOut(text, gaps)
}

/** Whether a gap can be inside a hidden word: one sign that ends no phrase, or beside a single character. */
function mayHide(text: string, start: number, end: number): boolean {
  return isOrnament(text.charCodeAt(start)) || !isHan(text.charCodeAt(start - 2)) || !isHan(text.charCodeAt(end + 1))
}

function isGapUnit(text: string, at: number): boolean {
  return (infoOf(foldTable(), text.charCodeAt(at)) & trait.separator) !== 0 && !isHeart(text, at)
}

/** 微❤ is a spelling of 微信. */
function isHeart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit === 0x2764 || unit === 0x2665) && '微薇威维徽葳v'.includes(text.charAt(at - 1))
}

/** Where a gap ends, or −1 where no Chinese character follows or it is too long. */
function gapEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start <= longestGap && isGapUnit(text, end)) end++
  return end - start <= longestGap && isHan(text.charCodeAt(end)) ? end : -1
}

function leaveOut(text: string, gaps: readonly Span[]): Skeleton {
  const places = new Int32Array(text.length)
  let out = ''
  let at = 0
  let length = 0
  const copyTo = (end: number) => {
    out += text.slice(at, end)
    for (; at < end; at++) places[length++] = at
  }
  for (const { start, end } of gaps) {
    copyTo(start)
    at = end
  }
  copyTo(text.length)
  return { text: out, places: places.subarray(0, length), gaps, folded: text }
}

/**
 * Whether the gaps inside a word can be a disguise: signs that end no phrase may stand anywhere in it; with spaces, dots,
 * dashes and emoji every character must be set apart, and a word of two must stand alone besides.
 */
export function gapsAllow(text: string, { places }: Skeleton, start: number, end: number): boolean {
  let gaps = 0
  let ornamental = true
  for (let i = start; i < end - 1; i++) {
    const from = (places[i] as number) + 1
    const to = places[i + 1] as number
    if (from === to) continue
    gaps++
    for (let k = from; k < to && ornamental; k++) ornamental = isOrnament(text.charCodeAt(k))
  }
  if (gaps === 0 || ornamental) return true
  if (gaps < end - start - 1) return false
  return (
    end - start > 2 ||
    (!isHan(text.charCodeAt((places[start] as number) - 1)) && !isHan(text.charCodeAt((places[end - 1] as number) + 1)))
  )
}

/** Signs that stand between the characters of a word but do not end a phrase. */
function isOrnament(unit: number): boolean {
  return '·•*|^_`#$&\\'.includes(String.fromCharCode(unit)) || (unit >= 0x25a0 && unit <= 0x2606)
}

/**
 * The gaps of runs of single characters that hide something: with one sign, not a space, between each, as in
 * `八.年.老.店`; or with a sign that a hidden word of the run is taken apart with, as in `代/开/发/票`.
 *
 * @param inWord - whether a gap is inside a hidden word
 */
export function spacedOut({ gaps, folded }: Skeleton, inWord: (gap: Span) => boolean): Span[] {
  const found: Span[] = []
  let from = 0
  while (from < gaps.length) {
    let to = from + 1
    while (to < gaps.length && (gaps[to] as Span).start === (gaps[to - 1] as Span).end + 1) to++
    const run = gaps.slice(from, to)
    const signs = new Set(run.filter(inWord).map(({ start, end }) => folded.slice(start, end)))
    const drawn = new Set(drawnOut(run, folded))
    for (const gap of run) if (drawn.has(gap) || signs.has(folded.slice(gap.start, gap.end))) found.push(gap)
    from = to
  }
  return found
}

/** The gaps of a run that stand in rows of at least three signs. */
function drawnOut(run: readonly Span[], folded: string): Span[] {
  const found: Span[] = []
  let row: Span[] = []
  const finish = () => {
    // 光~光~光~光 is only drawn out.
    const characters = new Set(row.map(({ start }) => folded.charAt(start - 1)))
    if (row.length >= fewestGaps && characters.size > 1) found.push(...row)
    row = []
  }
  for (const gap of run) {
    if (isSign(folded, gap)) row.push(gap)
    else finish()
  }
  finish()
  return found
}

/** One sign that no list is written with. */
function isSign(text: string, { start, end }: Span): boolean {
  return end - start <= 2 && !' /、-—%()[]{}"“”‘’'.includes(text.charAt(start)) && !text.slice(start, end).includes(' ')
}
