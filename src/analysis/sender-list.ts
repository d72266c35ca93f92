import type { Message } from '../core/message'
import { optionError } from '../core/errors'
import { plainSender } from './plain-sender'

/** Which kind of entry of a list fits a message. */
export type SenderEntry = 'number' | 'prefix' | 'signature' | 'predicate'

/** What a list is given as. */
export type SenderListInput = Iterable<string> | ((message: Message) => boolean)

/** Tells which kind of entry fits, the most exact one first. */
export type SenderList = (
  message: Message,
  sender: string,
  signatures: () => readonly string[],
) => SenderEntry | undefined

/** The kinds of entries that a list may hold, besides exact numbers. */
export interface AllowedEntries {
  readonly prefixes: boolean
  readonly signatures: boolean
}

/**
 * Reads a list once: exact numbers, prefixes such as `10690*` and signatures such as `【…】`, or a predicate.
 *
 * @throws a JunksiftError with code `ERR_OPTION` for anything else
 */
export function readSenderList(path: string, input: unknown, allowed: AllowedEntries): SenderList | undefined {
  if (input === undefined) return undefined
  if (typeof input === 'function')
    return (message) => ((input as (message: Message) => unknown)(message) === true ? 'predicate' : undefined)
  if (typeof input === 'string' || typeof (Object(input) as Iterable<unknown>)[Symbol.iterator] !== 'function')
    throw optionError(path, input, 'an array, a Set or a function')
  const numbers = new Set<string>()
  const prefixes: string[] = []
  const signatures = new Set<string>()
  let i = 0
  for (const entry of input as Iterable<unknown>) {
    readEntry(`${path}[${i++}]`, entry, allowed, { numbers, prefixes, signatures })
  }
  return (_, sender, signaturesOf) => {
    if (sender !== '' && numbers.has(sender)) return 'number'
    if (sender !== '' && prefixes.some((prefix) => sender.startsWith(prefix))) return 'prefix'
    return signatures.size > 0 && signaturesOf().some((name) => signatures.has(name)) ? 'signature' : undefined
  }
}

interface Entries {
  readonly numbers: Set<string>
  readonly prefixes: string[]
  readonly signatures: Set<string>
}

function readEntry(path: string, entry: unknown, allowed: AllowedEntries, into: Entries): void {
  if (typeof entry !== 'string' || entry.trim() === '') throw optionError(path, typeof entry, 'a non-empty string')
  const name = /^\s*【([^【】]+)】\s*$/.exec(entry)?.[1]
  if (name !== undefined) {
    if (!allowed.signatures) throw optionError(path, 'a signature', 'a number: anyone can sign a message with any name')
    into.signatures.add(signatureKey(name))
  } else if (entry.trim().endsWith('*')) {
    const prefix = plainSender(entry.trim().slice(0, -1))
    if (!allowed.prefixes) throw optionError(path, 'a prefix', 'a whole number or name')
    if (prefix === '') throw optionError(path, 'a lone *', 'a prefix of at least one character')
    into.prefixes.push(prefix)
  } else into.numbers.add(plainSender(entry))
}

/** A signature's name as it is compared. */
export function signatureKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}
