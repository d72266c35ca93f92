import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { errorCode, messageOf, usageError } from '../errors'
import { readCsv } from './csv'
import { decode, type EncodingName } from './encoding'
import { formatOfName, sniffFormat, type InputFormat } from './format'
import { readLines } from './lines'
import { readNdjson } from './ndjson'
import type { ExtraColumns, Item } from './row'

/** How the input is to be read. */
export interface ReadOptions {
  /** Default: by the file's name, else by its first characters. */
  readonly input?: InputFormat | undefined
  readonly encoding?: EncodingName | undefined
  readonly column?: string | undefined
  readonly header?: boolean | undefined
  /** Columns to read besides those of a message. */
  readonly extra?: ExtraColumns | undefined
  readonly signal?: AbortSignal | undefined
  /** Input is worked on in pieces of so many bytes. Default 8192. */
  readonly pieceBytes?: number | undefined
  /** Told of every piece of bytes. */
  readonly onBytes?: ((count: number) => void) | undefined
}

/** A file's name, or standard input. */
export interface Source {
  readonly name: string
  readonly open: () => Readable
  /** In bytes, where it is known beforehand. */
  readonly size: number | undefined
}

/** The sources that the arguments name; `-` and no argument at all mean standard input. */
export function findSources(files: readonly string[], stdin: Readable): Source[] {
  const standard: Source = { name: '<stdin>', open: () => stdin, size: undefined }
  if (files.length === 0) return [standard]
  if (files.filter((file) => file === '-').length > 1) throw usageError('standard input (-) can be read only once')
  return files.map((file) => {
    if (file === '-') return standard
    try {
      const stat = statSync(file)
      if (stat.isDirectory()) throw new Error('it is a directory')
      return { name: file, open: () => createReadStream(file), size: stat.isFile() ? stat.size : undefined }
    } catch (error) {
      throw usageError(`cannot read ${file}: ${messageOf(error)}`, error)
    }
  })
}

/** The bytes of all sources, where they are known. */
export function sizeOf(sources: readonly Source[]): number | undefined {
  const sizes = sources.map(({ size }) => size)
  return sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined
}

/** Reads all messages of a source, in batches as its bytes come in. Reads on only when the next batch is asked for. */
export async function* readSource(source: Source, options: ReadOptions = {}): AsyncGenerator<Item[]> {
  const stream = source.open()
  const stop = () => stream.destroy()
  options.signal?.addEventListener('abort', stop)
  try {
    const pieces = decode(count(stream, options), options.encoding)
    const first = await pieces.next()
    const head = first.done ? '' : first.value
    const format = options.input ?? formatOfName(source.name) ?? sniffFormat(head)
    yield* byFormat(format, joined(head, pieces), source.name, options)
  } catch (error) {
    if (options.signal?.aborted) return
    if (isFileError(error)) throw usageError(`cannot read ${source.name}: ${messageOf(error)}`, error)
    throw error
  } finally {
    options.signal?.removeEventListener('abort', stop)
    stream.destroy()
  }
}

function byFormat(
  format: InputFormat,
  pieces: AsyncIterable<string>,
  file: string,
  { column, header = true, extra = {} }: ReadOptions,
): AsyncGenerator<Item[]> {
  switch (format) {
    case 'csv':
      return readCsv(pieces, file, { delimiter: ',', column, header, extra })
    case 'tsv':
      return readCsv(pieces, file, { delimiter: '\t', column, header, extra })
    case 'ndjson':
      return readNdjson(pieces, file, column, extra)
    case 'lines':
      return readLines(pieces, file, extra)
  }
}

/** What is made of one piece is gone before the next, so memory stays low. */
const defaultPieceBytes = 8192

async function* count(
  stream: AsyncIterable<unknown>,
  { onBytes, pieceBytes = defaultPieceBytes }: ReadOptions,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
    for (let start = 0; start < bytes.length; start += pieceBytes) {
      const piece = bytes.subarray(start, start + pieceBytes)
      onBytes?.(piece.length)
      yield piece
    }
  }
}

async function* joined(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield head
  yield* rest
}

const isFileError = (error: unknown) => /^E[A-Z]+$/.test(errorCode(error) ?? '')
