/** What both halves of the link finder share: links as read, and the characters of hosts. */

import type { HostFacts } from './url-host'
import { softDot } from './url-text'

/** A link in the repaired text. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly port: number | undefined
  readonly scheme: string | undefined
  readonly facts: HostFacts
  readonly userinfo: string | undefined
  readonly disguisedScheme: boolean
  readonly path: string
}

/** What was read at one place: a link or not, and up to where the text has been dealt with. */
export interface Step {
  readonly end: number
  readonly link?: Link
}

const schemes = ['https', 'http', 'hxxps', 'hxxp', 'h**ps', 'h**p', 'htttp', 'ftp']

/** The known scheme that ends at a colon, in small letters, or `''`. */
export function schemeBefore(s: string, floor: number, colon: number): string {
  const before = s.slice(Math.max(floor, colon - 5), colon).toLowerCase()
  return schemes.find((scheme) => before.endsWith(scheme)) ?? ''
}

/** A host with its disguised dots made plain. */
export function plainDots(host: string): string {
  return host.includes(softDot) ? host.replaceAll(softDot, '.') : host
}

/** Whether a unit may stand in a host: letters of Latin, Greek and Cyrillic, digits, `-`, `_`. */
export function isHostCode(code: number): boolean {
  if (code < 128)
    return (
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code >= 65 && code <= 90) ||
      code === 45 ||
      code === 95
    )
  return code >= 0xc0 && code <= 0x58f && code !== 0xd7 && code !== 0xf7
}

/** The end of the run of labels that begins at an index. */
export function hostRunEnd(s: string, from: number): number {
  let end = from
  for (; end < s.length; end++) {
    const code = s.charCodeAt(end)
    if (!isHostCode(code) && !((code === 46 || code === 1) && isHostCode(s.charCodeAt(end + 1)))) break
  }
  return end
}

/** Whether a unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a unit is a common Chinese character. */
export function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}
