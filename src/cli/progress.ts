import { Format, SingleBar } from 'cli-progress'
import type { Io, Output } from './io'

/** Shows how far a run has come. */
export interface Progress {
  readonly bytes: (count: number) => void
  readonly messages: (count: number) => void
  readonly stop: () => void
}

const silent: Progress = { bytes: () => {}, messages: () => {}, stop: () => {} }

/**
 * A bar with rate and time left, by bytes; without a known size only what was done so far. Silent unless the stream is
 * a terminal.
 *
 * @param size - of all input, in bytes
 */
export function createProgress(stream: Output, size: number | undefined, wanted: boolean): Progress {
  if (!wanted || !stream.isTTY) return silent
  const start = performance.now()
  let read = 0
  let messages = 0
  const bar = new SingleBar({
    stream: stream,
    fps: 8,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    format: (options, params, payload: { messages: number }) => {
      const seconds = (performance.now() - start) / 1000
      const rate = Math.round(payload.messages / Math.max(seconds, 0.001)).toLocaleString('en')
      const done = `${payload.messages.toLocaleString('en')} messages · ${rate}/s · ${megabytes(params.value)}`
      if (size === undefined) return done
      const left = Format.TimeFormat(Number(params.eta) || 0, options, 5)
      const share = Math.floor(params.progress * 100)
      return `${Format.BarFormat(params.progress, options)} ${share}% · ${done} of ${megabytes(size)} · ${left} left`
    },
  })
  bar.start(size ?? Number.MAX_SAFE_INTEGER, 0, { messages })
  return {
    bytes: (count) => bar.update((read += count), { messages }),
    messages: (count) => void (messages += count),
    stop: () => bar.stop(),
  }
}

/** Whether a command that writes results as it goes has a bar: over the terminal where they scroll it would be in their way. */
export function wantsBar(
  options: { readonly quiet?: boolean | undefined; readonly output?: string | undefined },
  io: Io,
) {
  return !options.quiet && (options.output !== undefined || !io.stdout.isTTY)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
