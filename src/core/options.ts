import { optionError } from './errors'

/** Throws unless the options are an object with no other keys than the allowed ones. */
export function checkKeys(path: string, options: object, allowedKeys: readonly string[]): void {
  if (Object(options) !== options || Array.isArray(options)) throw optionError(path, options, 'an object of options')
  for (const key of Object.keys(options)) {
    if (!allowedKeys.includes(key))
      throw optionError(
        `${path}.${key}`,
        (options as Record<string, unknown>)[key],
        `one of: ${allowedKeys.join(', ')}`,
      )
  }
}

/** Throws unless an option is a function. */
export function checkFunction(path: string, value: unknown): void {
  if (typeof value !== 'function') throw optionError(path, value, 'a function')
}

/** Throws unless an option is a number inside a range. */
export function checkRange(path: string, value: unknown, least: number, most: number): void {
  if (typeof value !== 'number' || !(value >= least && value <= most))
    throw optionError(path, value, `a number from ${least} to ${most}`)
}
