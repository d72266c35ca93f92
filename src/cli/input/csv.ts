import { parse, type Parser } from 'csv-parse'
import { usageError } from '../errors'
import { findColumns, toRow, type Field } from './columns'
import { longestRecord, type ExtraColumns, type Item } from './row'

/** How a table is written. */
export interface CsvOptions {
  readonly delimiter: ',' | '\t'
  /** The text's column: its name, or its position from 1. Default: told from the header. */
  readonly column?: string | undefined
  /** The first record is a header. Default `true`. */
  readonly header?: boolean
  /** Columns to read besides those of a message. */
  readonly extra?: ExtraColumns
}

/** Where the fields of a message and the extra columns stand. */
interface Columns {
  readonly fields: Partial<Record<Field, number>>
  readonly extra: Readonly<Record<string, number>> | undefined
}

/** Reads a CSV or TSV, a batch of rows for each piece of text. Quoted fields may hold line breaks. */
export async function* readCsv(
  pieces: AsyncIterable<string>,
  file: string,
  options: CsvOptions,
): AsyncGenerator<Item[]> {
  const { delimiter, column, header = true, extra = {} } = options
  let items: Item[] = []
  let columns: Columns | undefined = header ? undefined : columnsWithoutHeader(column, extra, file)
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
      columns = columnsOf(record, column, extra, file)
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

function columnsOf(header: readonly string[], column: string | undefined, extra: ExtraColumns, file: string): Columns {
  const placeOf = (name: string) => {
    const named = header.findIndex((each) => each.trim() === name)
    return named >= 0 ? named : positionOf(name, file, header)
  }
  const places = extraOf(extra, placeOf, header, file)
  // A column that is named as a label, say, is not read as a channel.
  const given = new Set(
    Object.keys(extra).flatMap((name) => (extra[name]?.given === undefined ? [] : [places?.[name]])),
  )
  const found = findColumns(header.map((name, i) => (given.has(i) ? '' : name)))
  if (column !== undefined) found.text = placeOf(column)
  if (found.text !== undefined) return { fields: found, extra: places }
  throw usageError(`${file}: no column for the text among ${header.join(', ')}; name it with --column`)
}

function columnsWithoutHeader(column: string | undefined, extra: ExtraColumns, file: string): Columns {
  const placeOf = (position: string) => positionOf(position, file)
  return { fields: { text: placeOf(column ?? '1') }, extra: extraOf(extra, placeOf, [], file) }
}

/** Where the extra columns stand, those that are there. */
function extraOf(
  extra: ExtraColumns,
  placeOf: (name: string) => number,
  header: readonly string[],
  file: string,
): Columns['extra'] {
  if (Object.keys(extra).length === 0) return undefined
  const plain = header.map((name) => name.trim().toLowerCase())
  const places: Record<string, number> = {}
  for (const [name, { names, given, hint, required }] of Object.entries(extra)) {
    const known = names.find((each) => plain.includes(each))
    if (given !== undefined) places[name] = placeOf(given)
    else if (known !== undefined) places[name] = plain.indexOf(known)
    else if (required)
      throw usageError(
        `${file}: no column for the ${name}${header.length > 0 ? ` among ${header.join(', ')}` : ''}; ${hint}`,
      )
  }
  return places
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
  const values = Object.fromEntries(Object.entries(columns.fields).map(([field, at]) => [field, record[at]]))
  const message = toRow(values)
  if (typeof message === 'string') return { file, line, problem: message }
  if (!columns.extra) return { file, line, message }
  const extra = Object.entries(columns.extra).map(([name, at]) => [name, (record[at] ?? '').trim()])
  return { file, line, message, extra: Object.fromEntries(extra) as Record<string, string> }
}
