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
  | 'ERR_EXAMPLE'

/** What is known about an error besides its code. */
export interface JunksiftErrorInfo {
  /** Where the wrong value was, as a path: `urlShortener.add[2]`. */
  readonly path?: string
  /** The wrong value, or a short description of it. Never a message's text. */
  readonly given?: unknown
  /** What would have been right. */
  readonly allowed?: string
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
 *   if (isJunksiftError(error)) console.log(error.code, error.path) // ERR_OPTION thresholds.suspect
 * }
 * ```
 */
export class JunksiftError extends Error {
  override readonly name = 'JunksiftError'
  readonly code: JunksiftErrorCode
  /** Where the wrong value was. */
  readonly path: string | undefined
  /** The wrong value, or a short description of it. */
  readonly given: unknown
  /** What would have been right. */
  readonly allowed: string | undefined

  constructor(code: JunksiftErrorCode, message: string, info: JunksiftErrorInfo = {}) {
    super(message, 'cause' in info ? { cause: info.cause } : undefined)
    this.code = code
    this.path = info.path
    this.given = info.given
    this.allowed = info.allowed
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

/** Makes the error for a wrong option: what was given, where, and what is allowed. */
export function optionError(path: string, given: unknown, allowed: string): JunksiftError {
  const shown =
    typeof given === 'string'
      ? `"${given}"`
      : Array.isArray(given)
        ? 'an array'
        : typeof given === 'object' && given
          ? 'an object'
          : String(given)
  return new JunksiftError('ERR_OPTION', `${path} is ${shown}; it must be ${allowed}.`, { path, given, allowed })
}
