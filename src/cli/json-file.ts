import { messageOf, usageError } from './errors'
import { readTextFile } from './text-file'

/** Reads a JSON file that an option names. */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = await readTextFile(file)
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw usageError(`${file} is no valid JSON: ${messageOf(error)}`, error)
  }
}
