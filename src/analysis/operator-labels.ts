import type { Span } from '../core/span'
import { bareLabels, bracketedLabels, senderLabels, type TextLabelCode } from '../lexicon/operator-labels'

/** What a label says. */
export type OperatorLabelCode =
  TextLabelCode | 'promotional-header' | 'service-header' | 'government-header' | 'registered-sender'

/** A label in the sender field. */
export interface SenderLabel {
  readonly code: OperatorLabelCode
  readonly label: string
}

/** A label at the head of a text. */
export interface TextLabel extends SenderLabel {
  /** With its brackets. */
  readonly span: Span
}

type Table = ReadonlyMap<string, TextLabelCode>

let tables: { readonly bracketed: Table; readonly bare: Table; readonly senders: Table } | undefined

function tablesOf(): NonNullable<typeof tables> {
  return (tables ??= { bracketed: table(bracketedLabels), bare: table(bareLabels), senders: table(senderLabels) })
}

function table(labels: Readonly<Partial<Record<TextLabelCode, string>>>): Table {
  return new Map(
    Object.entries(labels).flatMap(([code, words]) =>
      words
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => [word.replace(/_/g, ' '), code as TextLabelCode] as const),
    ),
  )
}

const opening = '[(【（［<＜〈《'
const closing = '])】）］>＞〉》'

/** The longest label in brackets, and how many labels may follow each other. */
const longestLabel = 20
const mostLabels = 3

/** The labels at the head of a text, one after the other. */
export function labelsAtHead(text: string, sender: string | undefined): readonly TextLabel[] {
  const found: TextLabel[] = []
  let at = 0
  while (found.length < mostLabels) {
    while (text.charAt(at).trim() === '' && at < text.length) at++
    const label = bracketedAt(text, at) ?? bareAt(text, at)
    if (!label) break
    // A warning about fraud from the authorities or the carrier is no label on their own message.
    if (!(isWarning(label.code) && sender !== undefined && /^(?:12\d{3}|96110|100\d\d)$/.test(sender.trim())))
      found.push(label)
    at = label.span.end
  }
  return found
}

function isWarning(code: OperatorLabelCode): boolean {
  return code === 'likely-scam' || code === 'junk-label'
}

function bracketedAt(text: string, start: number): TextLabel | undefined {
  const kind = opening.indexOf(text.charAt(start) || '\0')
  if (kind < 0) return undefined
  const head = text.slice(start + 1, start + 2 + longestLabel)
  const length = head.indexOf(closing.charAt(kind))
  if (length < 1) return undefined
  const label = head.slice(0, length).trim()
  const code = tablesOf().bracketed.get(label.replace(/\s/g, '').toLowerCase())
  return code && { code, label, span: { start, end: start + length + 2 } }
}

function bareAt(text: string, start: number): TextLabel | undefined {
  const head = text.slice(start, start + longestLabel).toLowerCase()
  for (const [word, code] of tablesOf().bare) {
    if (!head.startsWith(word)) continue
    const label = text.slice(start, start + word.length)
    return { code, label: label.replace(/[\s:.※]$/, ''), span: { start, end: start + label.trimEnd().length } }
  }
  return undefined
}

/** The label that a sender's name is or carries. */
export function senderLabel(sender: string): SenderLabel | undefined {
  const name = sender.trim().slice(0, 64)
  const code = tablesOf().senders.get(name.toLowerCase().replace(/\s+/g, ' '))
  if (code) return { code, label: name }
  if (/^#[\p{L}\d][\p{L}\d .&_-]{1,30}$/u.test(name)) return { code: 'registered-sender', label: '#' }
  // India: two letters of operator and circle, a header of three to nine characters, the kind (TRAI).
  const kind = /^[A-Za-z]{2}-[A-Za-z\d]{3,9}-([PSTG])$/.exec(name.replace(/[psgt]$/, (c) => c.toUpperCase()))?.[1]
  if (kind === undefined) return undefined
  return {
    code: kind === 'P' ? 'promotional-header' : kind === 'G' ? 'government-header' : 'service-header',
    label: `-${kind}`,
  }
}
