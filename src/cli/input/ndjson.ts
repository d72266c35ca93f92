import { usageError } from '../errors'
import { fields, findProperty, toRow } from './columns'
import { splitLines, tooLong } from './lines'
import type { Item } from './row'

/**
 * Reads one JSON value a line: an object with the fields of a message, or a string.
 *
 * @param column - the property that holds the text
 */
export async function* readNdjson(
  pieces: AsyncIterable<string>,
  file: string,
  column?: string,
): AsyncGenerator<Item[]> {
  for await (const lines of splitLines(pieces)) {
    const items: Item[] = []
    for (const { number: line, text } of lines) {
      if (text === undefined) items.push(tooLong(file, line))
      else if (line === 1 && text.startsWith('['))
        throw usageError(`${file} is a JSON list; give one object a line (jq -c '.[]' turns one into the other)`)
      else if (text.trim() !== '') items.push(parseLine(text, file, line, column))
    }
    yield items
  }
}

function parseLine(text: string, file: string, line: number, column: string | undefined): Item {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { file, line, problem: 'no valid JSON' }
  }
  const message = toRow(typeof value === 'string' ? { text: value } : valuesOf(value, column))
  return typeof message === 'string' ? { file, line, problem: message } : { file, line, message }
}

function valuesOf(value: unknown, column: string | undefined): Partial<Record<(typeof fields)[number], unknown>> {
  const object = Object(value) as Record<string, unknown>
  const values = Object.fromEntries(fields.map((field) => [field, findProperty(object, field)]))
  if (column !== undefined) values.text = Object.hasOwn(object, column) ? object[column] : undefined
  return values
}
