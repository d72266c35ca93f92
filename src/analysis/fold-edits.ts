import type { Folding } from './fold-characters'

/** Puts a text in the place of a piece of the folded text. */
export interface Edit {
  readonly from: number
  readonly to: number
  /** As long as the piece: each unit replaces one. Otherwise every unit comes from the whole piece. */
  readonly text: string
}

/** Applies edits that are in order and do not overlap. */
export function applyEdits(folding: Folding, edits: readonly Edit[]): void {
  const old = folding.text
  let text = ''
  let at = 0
  let sameLength = true
  for (const edit of edits) {
    text += old.slice(at, edit.from) + edit.text
    at = edit.to
    sameLength &&= edit.text.length === edit.to - edit.from
  }
  folding.text = text + old.slice(at)
  if (!sameLength) moveOrigins(folding, old.length, edits)
}

function moveOrigins(folding: Folding, oldLength: number, edits: readonly Edit[]): void {
  const { starts: oldStarts, ends: oldEnds } = folding
  const startOf = (i: number) => (oldStarts ? (oldStarts[i] as number) : i)
  const endOf = (i: number) => (oldEnds ? (oldEnds[i] as number) : i + 1)
  const starts = new Int32Array(folding.text.length)
  const ends = new Int32Array(folding.text.length)
  let length = 0
  let at = 0
  const copyTo = (end: number) => {
    for (; at < end; at++) {
      starts[length] = startOf(at)
      ends[length++] = endOf(at)
    }
  }
  for (const { from, to, text } of edits) {
    copyTo(from)
    if (text.length === to - from) copyTo(to)
    else {
      for (let k = 0; k < text.length; k++) {
        starts[length] = startOf(from)
        ends[length++] = endOf(to - 1)
      }
      at = to
    }
  }
  copyTo(oldLength)
  folding.starts = starts
  folding.ends = ends
}
