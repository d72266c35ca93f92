import type { TextEdit } from '../audit/types'
import type { Span } from '../core/span'
import { partUnseen, piecesOf } from './client/pieces'
import { escapeHtml } from './html'

/** A text as HTML; characters that show nothing, or steer how others are shown, stand by their number. */
export function shownText(text: string): string {
  return partUnseen(text)
    .map(({ text: part, isUnseen }) =>
      isUnseen
        ? `<span class="unseen">${(part.codePointAt(0) ?? 0).toString(16).toUpperCase()}</span>`
        : escapeHtml(part),
    )
    .join('')
}

/** A stretch to mark, with the class of its mark. */
export interface Mark {
  readonly spans: readonly Span[]
  readonly name: string
}

/** A text as HTML with marks; where several meet, the first of the list names the class. */
export function markedText(text: string, marks: readonly Mark[]): string {
  const flat = marks.map(({ spans }) => ({ spans: spans.flatMap(({ start, end }) => [start, end]) }))
  return piecesOf(text, flat)
    .map(({ text: piece, findings }) => {
      const [first] = [...findings].sort((a, b) => a - b)
      const name = first === undefined ? undefined : marks[first]?.name
      return name === undefined ? shownText(piece) : `<mark class="${name}">${shownText(piece)}</mark>`
    })
    .join('')
}

/** A text as HTML with edits shown in it: what goes struck out, what comes underlined. */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  let html = ''
  let at = 0
  for (const { start, end, insert } of edits) {
    html += shownText(text.slice(at, start))
    if (end > start) html += `<del>${shownText(text.slice(start, end))}</del>`
    if (insert !== '') html += `<ins>${shownText(insert)}</ins>`
    at = end
  }
  return html + shownText(text.slice(at))
}
