import { readFile } from 'node:fs/promises'
import { messageOf, usageError } from './errors'

/** Reads a text file that an option names. */
export async function readTextFile(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw usageError(`cannot read ${file}: ${messageOf(error)}`, error)
  })
}
