import { usageError } from '../errors'
import { longestRecord, type ExtraColumns, type Item, type Malformed } from './row'

/** One line without its end, or the place of one that is too long. */
export interface Line {
  readonly number: number
  /** `undefined` where the line was too long to keep. */
  readonly text: string | undefined
}

/** Splits pieces of text into lines, a batch of lines for each piece. Lines end with LF or CR LF. */
export async function* splitLines(pieces: AsyncIterable<string>, longest = longestRecord): AsyncGenerator<Line[]> {
  let rest = ''
  let number = 0
  let tooLong = false
  const lineOf = (text: string): Line => {
    const long = tooLong || text.length > longest
    tooLong = false
    return { number: ++number, text: long ? undefined : text.endsWith('\r') ? text.slice(0, -1) : text }
  }
  for await (const piece of pieces) {
    const lines: Line[] = []
    let start = 0
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      lines.push(lineOf(rest + piece.slice(start, end)))
      rest = ''
      start = end + 1
    }
    rest += piece.slice(start)
    if (rest.length > longest) {
      tooLong = true
      rest = ''
    }
    if (lines.length > 0) yield lines
  }
  if (rest !== '' || tooLong) yield [lineOf(rest)]
}

/** What is reported of a line over the limit. */
export function tooLong(file: string, line: number): Malformed {
  return { file, line, problem: `longer than ${longestRecord} characters` }
}

/** Reads plain lines: each is the text of a message, empty ones are left out. */
export async function* readLines(
  pieces: AsyncIterable<string>,
  file: string,
  extra: ExtraColumns = {},
): AsyncGenerator<Item[]> {
  for (const [name, { required, hint }] of Object.entries(extra))
    if (required) throw usageError(`${file}: plain lines hold no ${name}; ${hint}`)
  for await (const lines of splitLines(pieces)) {
    const items: Item[] = []
    for (const { number: line, text } of lines) {
      if (text === undefined) items.push(tooLong(file, line))
      else if (text.trim() !== '') items.push({ file, line, message: { text } })
    }
    yield items
  }
}
