import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { errorCode, messageOf, usageError } from '../errors'
import type { Io } from '../io'

/** Where output goes. Waits until the reader has taken what was written before. */
export interface Sink {
  readonly write: (text: string) => Promise<void>
  /** Whether the reader has closed its end; what is written then is dropped. */
  readonly isClosed: () => boolean
  /** Resolves when all is written. */
  readonly end: () => Promise<void>
}

/** Writes to a stream with back-pressure. */
export function createSink(stream: Writable, ownsStream = false): Sink {
  let failure: Error | undefined
  let wake: (() => void) | undefined
  const settle = () => {
    wake?.()
    wake = undefined
  }
  const onError = (error: Error) => {
    failure = error
    settle()
  }
  stream.on('error', onError).on('drain', settle).on('close', settle)
  const isClosed = () => {
    failure ??= stream.errored ?? undefined
    return failure ? errorCode(failure) === 'EPIPE' : stream.destroyed
  }
  const check = () => {
    if (!isClosed() && failure) throw usageError(`cannot write: ${messageOf(failure)}`, failure)
  }
  return {
    isClosed,
    write: async (text) => {
      check()
      if (text === '' || isClosed()) return
      if (!stream.write(text)) await new Promise<void>((resolve) => (wake = resolve))
      check()
    },
    end: async () => {
      if (!isClosed()) {
        await new Promise<void>((resolve) => {
          wake = resolve
          if (ownsStream) stream.end(resolve)
          else stream.write('', () => resolve())
        })
      }
      check()
      if (!ownsStream) stream.off('drain', settle).off('close', settle)
    },
  }
}

/** Where a command writes: the file that it was given, else standard output. */
export function openSink(file: string | undefined, { stdout }: Pick<Io, 'stdout'>): Sink {
  return file === undefined ? createSink(stdout) : createFileSink(file)
}

/** Writes to a file, which is replaced. */
export function createFileSink(path: string): Sink {
  return createSink(createWriteStream(path), true)
}
