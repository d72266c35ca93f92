import { usageError } from '../errors'
import { fields, findProperty, toRow } from './columns'
import { splitLines, tooLong } from './lines'
import type { ExtraColumns, Item } from './row'

/**
 * Reads one JSON value a line: an object with the fields of a message, or a string.
 *
 * @param column - the property that holds the text
 */
export async function* readNdjson(
  pieces: AsyncIterable<string>,
  file: string,
  column?: string,
  extra: ExtraColumns = {},
): AsyncGenerator<Item[]> {
  for await (const lines of splitLines(pieces)) {
    const items: Item[] = []
    for (const { number: line, text } of lines) {
      if (text === undefined) items.push(tooLong(file, line))
      else if (line === 1 && text.startsWith('['))
        throw usageError(`${file} is a JSON list; give one object a line (jq -c '.[]' turns one into the other)`)
      else if (text.trim() !== '') items.push(parseLine(text, file, line, column, extra))
    }
    yield items
  }
}

function parseLine(text: string, file: string, line: number, column: string | undefined, extra: ExtraColumns): Item {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { file, line, problem: 'no valid JSON' }
  }
  if (typeof value === 'string') value = { text: value }
  const { values, found } = valuesOf(value, column, extra)
  const message = toRow(values)
  if (typeof message === 'string') return { file, line, problem: message }
  return found ? { file, line, message, extra: found } : { file, line, message }
}

type Values = Partial<Record<(typeof fields)[number], unknown>>

function valuesOf(value: unknown, column: string | undefined, extra: ExtraColumns) {
  const object = Object(value) as Record<string, unknown>
  const own = (name: string | undefined) =>
    name !== undefined && Object.hasOwn(object, name) ? object[name] : undefined
  const columns = Object.values(extra)
  // A property that is named as a label, say, is not read as a channel.
  const rest = columns.length === 0 ? object : { ...object }
  for (const { given } of columns) if (given !== undefined) delete rest[given]
  const values: Values = Object.fromEntries(fields.map((field) => [field, findProperty(rest, field)]))
  if (column !== undefined) values.text = own(column)
  if (columns.length === 0) return { values }
  const found = Object.entries(extra).map(([name, { names, given }]) => {
    const key = given ?? names.find((known) => Object.hasOwn(object, known))
    return [name, plain(own(key))] as const
  })
  return { values, found: Object.fromEntries(found) }
}

/** A value as text; empty where it is none. */
function plain(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : ''
}
