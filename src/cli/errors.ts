/** A wrong call: bad option, unreadable file, faulty configuration. Ends the run with exit code 2. */
export interface UsageError extends Error {
  readonly name: 'UsageError'
}

/** Makes a usage error. */
export function usageError(message: string, cause?: unknown): UsageError {
  return Object.assign(new Error(message, { cause }), { name: 'UsageError' as const })
}

/** Whether an error is a wrong call rather than a bug. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError'
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The system's error code (`ENOENT`, `EPIPE`), if it is one. */
export function errorCode(error: unknown): string | undefined {
  const { code } = Object(error) as { code?: unknown }
  return typeof code === 'string' ? code : undefined
}
