/** One finding as a page keeps it. */
export interface PageFinding {
  readonly code: number
  readonly reason: number
  /** In hundredths of a log-odd. */
  readonly contribution: number
  /** Start and end of each span, one after the other. */
  readonly spans: readonly number[]
}

/** A stretch of a text with the findings that cover it, by their place in the list. */
export interface Piece {
  readonly text: string
  readonly findings: readonly number[]
}

/** Unpacks the findings of one message. */
export function unpackFindings(packed: readonly number[]): readonly PageFinding[] {
  const findings: PageFinding[] = []
  for (let i = 0; i < packed.length;) {
    const [code = 0, reason = 0, contribution = 0, count = 0] = packed.slice(i, i + 4)
    i += 4 + 2 * count
    findings.push({ code, reason, contribution, spans: packed.slice(i - 2 * count, i) })
  }
  return findings
}

/** Cuts a text where spans begin and end. The pieces put together are the text. */
export function piecesOf(text: string, findings: readonly Pick<PageFinding, 'spans'>[]): readonly Piece[] {
  const changes = new Map<number, { opens: number[]; closes: number[] }>()
  const changesAt = (at: number) => {
    const known = changes.get(at) ?? { opens: [], closes: [] }
    changes.set(at, known)
    return known
  }
  findings.forEach(({ spans }, finding) => {
    for (let i = 0; i + 1 < spans.length; i += 2) {
      const start = Math.max(0, spans[i] as number)
      const end = Math.min(text.length, spans[i + 1] as number)
      if (start >= end) continue
      changesAt(start).opens.push(finding)
      changesAt(end).closes.push(finding)
    }
  })
  const pieces: Piece[] = []
  const open = new Map<number, number>()
  let at = 0
  const cutAt = (end: number) => {
    if (end > at) pieces.push({ text: text.slice(at, end), findings: [...open.keys()] })
    at = end
  }
  for (const [place, { opens, closes }] of [...changes].sort(([a], [b]) => a - b)) {
    cutAt(place)
    for (const finding of opens) open.set(finding, (open.get(finding) ?? 0) + 1)
    for (const finding of closes) {
      const left = (open.get(finding) ?? 0) - 1
      if (left > 0) open.set(finding, left)
      else open.delete(finding)
    }
  }
  cutAt(text.length)
  return pieces
}

/** Characters that show nothing, or steer how others are shown. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/** Cuts a text into what can be shown as it is and single characters that cannot; line breaks and tabs can. */
export function partUnseen(text: string): readonly { readonly text: string; readonly isUnseen: boolean }[] {
  const parts: { text: string; isUnseen: boolean }[] = []
  let plain = ''
  for (const character of text) {
    if (character === '\n' || character === '\t' || !unseen.test(character)) plain += character
    else {
      if (plain !== '') parts.push({ text: plain, isUnseen: false })
      plain = ''
      parts.push({ text: character, isUnseen: true })
    }
  }
  return plain === '' ? parts : [...parts, { text: plain, isUnseen: false }]
}

/** A text on one line that cannot steer what stands around it, cut after so many characters. */
export function oneLine(text: string, length: number): string {
  const head = text.slice(0, 2 * length + 2)
  const line = [...head].map((character) =>
    unseen.test(character) ? (/[\r\n\t]/.test(character) ? '↵' : '·') : character,
  )
  return line.length > length ? `${line.slice(0, length).join('')}…` : line.join('')
}
