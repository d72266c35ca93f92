/** What a {@link JunksiftError} is about. The set is closed; new codes come only with a new minor version. */
export type JunksiftErrorCode =
  | 'ERR_OPTION'
  | 'ERR_MESSAGE'
  | 'ERR_DETECTOR'
  | 'ERR_DUPLICATE_ID'
  | 'ERR_NEEDS_ASYNC'
  | 'ERR_DETECTOR_FAILED'
  | 'ERR_ABORTED'
  | 'ERR_TIMEOUT'
  | 'ERR_STORE'
  | 'ERR_EXAMPLE'

/** What is known about an error besides its code. */
export interface JunksiftErrorInfo {
  /** Where the wrong value was, as a path: `urlShortener.add[2]`. */
  readonly path?: string | undefined
  /** The wrong value, or a short description of it. Never a message's text. */
  readonly given?: unknown
  /** What would have been right. */
  readonly allowed?: string | undefined
  /** The error that led to this one. */
  readonly cause?: unknown
}

/**
 * The one error class of junksift. Wrong options and wrong input throw it; nothing that stands inside a message's
 * text ever does.
 *
 * Tell it apart with {@link isJunksiftError}, which also works when the ESM and the CommonJS build are loaded in one
 * process.
 *
 * @example
 * ```ts
 * import { createScanner, isJunksiftError } from 'junksift'
 *
 * try {
 *   createScanner({ detectors: [], thresholds: { suspect: 2 } })
 * } catch (error) {
 *   if (isJunksiftError(error)) console.log(error.code, error.path) // ERR_OPTION thresholds
 * }
 * ```
 */
export class JunksiftError extends Error {
  override readonly name = 'JunksiftError'
  declare readonly code: JunksiftErrorCode
  /** Where the wrong value was. */
  declare readonly path: string | undefined
  /** The wrong value, or a short description of it. */
  declare readonly given: unknown
  /** What would have been right. */
  declare readonly allowed: string | undefined

  constructor(code: JunksiftErrorCode, message: string, info: JunksiftErrorInfo = {}) {
    super(message, info)
    // Not the cause: `super` sets that, and only where there is one.
    const { path, given, allowed } = info
    Object.assign(this, { code, path, given, allowed })
  }
}

/**
 * Tells whether a caught value is a {@link JunksiftError}, whichever build of the package made it.
 *
 * @example
 * ```ts
 * import { isJunksiftError } from 'junksift'
 *
 * console.log(isJunksiftError(new Error('other'))) // false
 * ```
 */
export function isJunksiftError(value: unknown): value is JunksiftError {
  return (
    value instanceof Error &&
    value.name === 'JunksiftError' &&
    typeof (value as Partial<JunksiftError>).code === 'string'
  )
}

/** Makes the error for a wrong value: what was given, where, and what is allowed. */
export function wrong(code: JunksiftErrorCode, path: string, given: unknown, allowed: string): JunksiftError {
  return new JunksiftError(code, `${path} is ${show(given)}; it must be ${allowed}.`, { path, given, allowed })
}

/** Makes the error for a wrong option: what was given, where, and what is allowed. */
export function optionError(path: string, given: unknown, allowed: string): JunksiftError {
  return wrong('ERR_OPTION', path, given, allowed)
}

/** Names a value briefly; an object only by its type, so that no message's text gets into an error. */
function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function') return 'a function'
  return typeof value === 'object' && value ? (Array.isArray(value) ? 'an array' : 'an object') : String(value)
}
