import { parse, type Parser } from 'csv-parse'
import { usageError } from '../errors'
import { findColumns, toRow, type Field } from './columns'
import { longestRecord, type Item } from './row'

/** How a table is written. */
export interface CsvOptions {
  readonly delimiter: ',' | '\t'
  /** The text's column: its name, or its position from 1. Default: told from the header. */
  readonly column?: string | undefined
  /** The first record is a header. Default `true`. */
  readonly header?: boolean
}

type Columns = Partial<Record<Field, number>>

/** Reads a CSV or TSV, a batch of rows for each piece of text. Quoted fields may hold line breaks. */
export async function* readCsv(
  pieces: AsyncIterable<string>,
  file: string,
  options: CsvOptions,
): AsyncGenerator<Item[]> {
  const { delimiter, column, header = true } = options
  let items: Item[] = []
  let columns: Columns | undefined = header ? undefined : { text: positionOf(column ?? '1', file) }
  let width = header ? 0 : Infinity
  let line = 1 // where the next record begins
  let lines = 0 // line ends seen so far
  let unread = 0 // characters since the last record
  let cut = false // drop what is left of the line
  let parser: Parser | undefined
  let eol = '\n'

  const take = (record: readonly string[]) => {
    const start = line
    unread = 0
    line += 1
    for (const value of record) line += count(value, eol)
    if (record.length === 1 && (record[0] as string).trim() === '') return
    if (columns) items.push(toItem(record, columns, width, file, start))
    else {
      columns = columnsOf(record, column, file)
      width = record.length
    }
  }
  const start = () => {
    const settings = { delimiter, relax_quotes: true, relax_column_count: true, skip_records_with_error: true }
    const made = parse({
      ...settings,
      record_delimiter: eol === '\r' ? '\r' : ['\r\n', '\n'],
      on_record: (record: string[]) => (take(record), null),
      // Only a quote that is still open at the end comes here.
      on_skip: () => void items.push({ file, line, problem: 'a quote that is not closed' }),
    })
    // Errors come to the callback of write and to the end below.
    made.on('error', () => {}).resume()
    return made
  }

  for await (const piece of pieces) {
    if (!parser && piece.includes('\r') && !piece.includes('\n')) eol = '\r'
    parser ??= start()
    lines += count(piece, eol)
    let rest = piece
    if (cut && (cut = !piece.includes(eol))) continue
    if (line === 0) {
      rest = piece.slice(piece.indexOf(eol) + 1)
      line = lines - count(rest, eol) + 1
    }
    unread += rest.length
    await write(parser, rest)
    if (unread > longestRecord) {
      // A quote that never closes would swallow the rest: give that record up and go on with the next whole line.
      items.push({ file, line, problem: `a quote that is not closed within ${longestRecord} characters` })
      unread = line = 0
      cut = true
      parser = start()
    }
    yield items
    items = []
  }
  if (parser) {
    const ending = parser
    await new Promise<void>((resolve, reject) => ending.on('error', reject).on('end', resolve).end())
  }
  yield items
}

function write(parser: Parser, piece: string): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(piece, (error) => (error ? reject(error) : resolve()))
  })
}

function count(value: string, char: string): number {
  let found = 0
  for (let at = value.indexOf(char); at >= 0; at = value.indexOf(char, at + 1)) found++
  return found
}

function columnsOf(header: readonly string[], column: string | undefined, file: string): Columns {
  const columns = findColumns(header)
  if (column !== undefined) {
    const named = header.findIndex((name) => name.trim() === column)
    columns.text = named >= 0 ? named : positionOf(column, file, header)
  }
  if (columns.text !== undefined) return columns
  throw usageError(`${file}: no column for the text among ${header.join(', ')}; name it with --column`)
}

function positionOf(column: string, file: string, header?: readonly string[]): number {
  const position = /^[1-9]\d{0,3}$/.test(column) ? Number(column) : 0
  if (position > 0 && position <= (header?.length ?? Infinity)) return position - 1
  throw usageError(
    `${file}: no column ${column}${header ? ` among ${header.join(', ')}` : '; without a header give its position'}`,
  )
}

function toItem(record: readonly string[], columns: Columns, width: number, file: string, line: number): Item {
  if (record.slice(width).some((value) => value !== ''))
    return { file, line, problem: `${record.length} columns instead of ${width}` }
  const values = Object.fromEntries(Object.entries(columns).map(([field, at]) => [field, record[at]]))
  const message = toRow(values)
  return typeof message === 'string' ? { file, line, problem: message } : { file, line, message }
}
