import { Readable, Writable } from 'node:stream'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommandLine } from '../../src/cli/args'
import type { Io } from '../../src/cli/io'

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** What a test may set about the process. */
export interface Setting {
  readonly stdin?: string | Uint8Array | Readable
  readonly env?: Record<string, string>
  readonly tty?: boolean
  readonly columns?: number
  readonly signal?: AbortSignal
}

/** Runs the command line in this process. */
export async function run(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const { stdin = '', env = {}, tty = false, columns, signal = new AbortController().signal } = setting
  const [stdout, out] = collector(tty, columns)
  const [stderr, err] = collector(tty, columns)
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin.length > 0 ? [Buffer.from(stdin)] : [])
  const code = await runCommandLine(args, { stdin: input, stdout, stderr, env, signal })
  for (const stream of [stdout, stderr]) await new Promise<void>((resolve) => stream.end(resolve))
  return { code, out: out(), err: err() }
}

/** A stream that remembers what was written. */
function collector(isTTY: boolean, columns?: number): [Io['stdout'], () => string] {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(Buffer.from(chunk))
      setImmediate(done)
    },
  })
  return [Object.assign(stream, { isTTY, ...(columns ? { columns } : {}) }), () => Buffer.concat(chunks).toString()]
}

const folder = mkdtempSync(join(tmpdir(), 'junksift-'))

/** Writes a file for one test and tells its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Everything that an iterable of lists yields, in one list. */
export async function flat<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = []
  for await (const batch of batches) all.push(...batch)
  return all
}

/** A text in pieces of so many characters. */
export async function* inPieces(text: string, size = text.length || 1): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield await Promise.resolve(text.slice(i, i + size))
}
