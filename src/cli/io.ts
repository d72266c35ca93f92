import type { Readable, Writable } from 'node:stream'

/** A stream that may be a terminal. */
export interface Output extends Writable {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** What the command line needs of its process. Tests pass their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted on Ctrl-C. */
  readonly signal: AbortSignal
}

/** What a run ends with. */
export const exitCodes = {
  ok: 0,
  /** `--fail-on` was met. */
  failOn: 1,
  /** Wrong call, unreadable file, faulty configuration. */
  usage: 2,
  /** All read, but some rows were malformed. */
  malformed: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const
