import { readFile } from 'node:fs/promises'
import { messageOf, usageError } from './errors'

/** Reads a JSON file that an option names. */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw usageError(`cannot read ${file}: ${messageOf(error)}`, error)
  })
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw usageError(`${file} is no valid JSON: ${messageOf(error)}`, error)
  }
}
