import type { Span } from '../core/span'
import type { TextEdit } from './types'

/**
 * Joins edits of several fixes into few: what is the same is made once, overlapping ones become one, and so do ones that
 * touch. A deletion outdoes what it contains.
 */
export function mergeEdits(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.order - b.order)
    .map(({ edit }) => edit)
  const merged: TextEdit[] = []
  for (const edit of sorted) {
    const last = merged.at(-1)
    if (!last || edit.start > last.end) merged.push(edit)
    else merged[merged.length - 1] = join(last, edit)
  }
  return merged
}

/** Joins an edit to one that begins no later and reaches it. */
function join(first: TextEdit, second: TextEdit): TextEdit {
  if (first.start === second.start && first.end === second.end && first.insert === second.insert) return first
  const end = Math.max(first.end, second.end)
  if (second.start >= first.end || first.end === first.start)
    return {
      start: first.start,
      end,
      insert: repeats(first.insert, second.insert) ? first.insert : first.insert + second.insert,
    }
  // They overlap: the one that reaches further says what stands there, a deletion before a replacement.
  const outer = first.end - first.start >= second.end - second.start ? first : second
  const insert = second.end <= first.end ? outer.insert : first.insert + second.insert
  return { start: first.start, end, insert }
}

/** Two rules may ask for the same words at the same place. */
function repeats(first: string, second: string): boolean {
  return second !== '' && first.endsWith(second)
}

/** The text with edits made that do not overlap, in order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = ''
  let at = 0
  for (const { start, end, insert } of edits) {
    out += text.slice(at, start) + insert
    at = end
  }
  return out + text.slice(at)
}

/** An edit that takes a piece out, together with the punctuation that led to it. */
export function remove(text: string, { start, end }: Span): TextEdit {
  let [from, to] = [start, end]
  const before = text.charAt(from - 1)
  const pair = before === '' ? -1 : '([（［'.indexOf(before)
  if (pair >= 0 && text.charAt(to) === ')]）］'.charAt(pair)) [from, to] = [from - 1, to + 1]
  while (from > 0 && /[\s,，;；、]/.test(text.charAt(from - 1))) from--
  if (from === 0) while (to < text.length && /[\s,，;；、。]/.test(text.charAt(to))) to++
  return { start: from, end: to, insert: '' }
}

/** How far a clause is followed in each direction. */
const longestClause = 120

/**
 * The clause around a piece: from the punctuation before it to the punctuation after it. Where that would take away one
 * of `keep`, the piece alone.
 */
export function clauseAround(text: string, { start, end }: Span, keep: readonly Span[]): Span {
  const floor = Math.max(0, start - longestClause)
  const ceiling = Math.min(text.length, end + longestClause)
  const kept = (at: number) => keep.some((span) => span.start <= at && at < span.end)
  let from = start
  while (from > floor && !kept(from - 1) && !isBreak(text, from - 1)) from--
  let to = end
  while (to < ceiling && !kept(to) && !isBreak(text, to)) to++
  const leading = from > 0 && isBreak(text, from - 1) && !kept(from - 1)
  // The mark before goes with the clause, or else the one behind it.
  if (leading && !'。！!？?.'.includes(text.charAt(from - 1))) from--
  else if (to < text.length && isBreak(text, to) && !kept(to)) to++
  return keep.some((span) => span.start < to && from < span.end) ? { start, end } : { start: from, end: to }
}

/** Whether a clause ends at a character: not at the comma of 1,234 or the point of a link. */
function isBreak(text: string, at: number): boolean {
  const char = text.charAt(at)
  if ('，。；！？\n!?;'.includes(char)) return true
  return (char === ',' || char === '.') && !/\S/.test(text.charAt(at + 1))
}
