import { countryEndings, genericEndings, internationalEndings } from '../lexicon/endings'
import { publicSuffixOf, registrableDomain } from './public-suffix'
import { toUnicode } from './punycode'
import { bareEndings, holds, joinableEndings, productNames, wordEndings } from './url-words'

/** What is known about a host. */
export interface HostFacts {
  readonly host: string
  readonly domain: string | undefined
  readonly suffix: string | undefined
  readonly isIp: boolean
  readonly mixedScript: boolean
}

/** What stands around a host, which decides whether it is a link at all. */
export interface HostContext {
  /** A scheme stands before it. */
  readonly scheme: boolean
  /** A path, query or port follows. */
  readonly path: boolean
  /** One of its dots is written in disguise. */
  readonly joined: boolean
  /** It stands inside an English sentence: a Latin word follows after a space. */
  readonly sentence: boolean
}

/** Judges a host as written; `undefined` where it makes no link in this context. */
export function judgeHost(written: string, context: HostContext): HostFacts | undefined {
  if (written.length > 253) return undefined
  const lower = written.toLowerCase()
  const ending = lower.slice(lower.lastIndexOf('.') + 1)
  if (ending.length < 2 || isDigit(ending.charCodeAt(0))) return undefined
  if (!context.scheme && !fits(lower, ending, written, context)) return undefined
  const host = toAscii(lower)
  if (host === undefined) return undefined
  const suffix = publicSuffixOf(host)
  const domain = registrableDomain(host, suffix)
  if (domain === undefined || !exists(suffix, context.scheme || lower.startsWith('www.'))) return undefined
  return { host, domain, suffix, isIp: false, mixedScript: hasMixedScript(lower) }
}

/** Whether there is such a suffix. An address that says so by itself may have an ending that is not listed. */
function exists(suffix: string, marked: boolean): boolean {
  if (suffix.includes('.') || holds(bareEndings, suffix)) return true
  if (/^[a-z]{2,}$/.test(suffix)) return marked || holds(countryEndings, suffix) || holds(genericEndings, suffix)
  return holds(internationalEndings(), toUnicode(suffix))
}

function fits(lower: string, ending: string, written: string, context: HostContext): boolean {
  if (lower.startsWith('www.') && lower.indexOf('.', 4) > 4) return true
  if (context.path) return true
  if (context.joined) return holds(joinableEndings, ending) && !context.sentence
  if (holds(productNames, lower)) return false
  if (ending.startsWith('xn--') || ending.charCodeAt(0) > 127) return true
  if (!holds(bareEndings, ending)) return false
  if (!holds(wordEndings, ending)) return true
  // "fine.Top quality", "NO.1.top", "Mrs.Wang"
  const titled = /^[A-Z][a-z]/.test(written.slice(-ending.length))
  return !context.sentence && !titled && !/^\d{1,2}\./.test(lower)
}

/** Reads four decimal numbers of at most 255 as an IPv4 address. */
export function ipv4(written: string): HostFacts | undefined {
  const parts = written.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256)) return undefined
  return ipFacts(written)
}

/** Reads an IPv4 address written as one number (`3232235777`, `0xC0A80101`), which browsers accept. */
export function numericIp(written: string): HostFacts | undefined {
  if (!/^(?:0x[\da-f]{6,8}|\d{8,10})$/i.test(written)) return undefined
  const value = Number(written)
  if (value < 0x1000000 || value > 0xffffffff) return undefined
  return ipFacts([24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.'))
}

/** Reads what stood in brackets as an IPv6 address. */
export function ipv6(written: string): HostFacts | undefined {
  if (!/^[\da-f:]{2,39}(?:\d{1,3}(?:\.\d{1,3}){3})?$/i.test(written) || !written.includes(':')) return undefined
  try {
    return ipFacts(new URL(`http://[${written}]`).hostname.slice(1, -1))
  } catch {
    return undefined
  }
}

function ipFacts(host: string): HostFacts {
  return { host, domain: undefined, suffix: undefined, isIp: true, mixedScript: false }
}

/** The `xn--` form of an international host, or `undefined` where it is no valid host. */
function toAscii(lower: string): string | undefined {
  if (!/[^\x00-\x7f]/.test(lower)) return lower
  try {
    return new URL(`http://${lower}`).hostname
  } catch {
    return undefined
  }
}

/** Whether one label mixes Latin with Cyrillic, Greek or Armenian letters, also in its `xn--` form. */
function hasMixedScript(lower: string): boolean {
  if (!/[^\x00-\x7f]|xn--/.test(lower)) return false
  return toUnicode(lower)
    .split('.')
    .some((label) => /[a-zà-ɏ]/.test(label) && /[Ͱ-Ͽа-ӿԀ-ԯ԰-֏]/.test(label))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
