import { splitsPair } from '../core/span'
import { gsm7Basic, gsm7Extension } from '../lexicon/gsm7'
import { definePart, type AnalysisBase } from './part'

/** How many SMS parts a text takes. */
export interface Segments {
  readonly encoding: 'gsm-7' | 'ucs-2'
  /** Septets for GSM-7 (extension characters count two), UTF-16 units for UCS-2. */
  readonly units: number
  /** Number of parts sent. An empty text is still sent as one part. */
  readonly count: number
  /** Units still free in the last part. */
  readonly left: number
}

// 140 octets hold 160 septets or 70 UCS-2 units; a part of several loses 6 octets to its header with the 8-bit
// reference number (3GPP TS 23.040, 9.2.3.24.1).
const limits = { 'gsm-7': { alone: 160, part: 153 }, 'ucs-2': { alone: 70, part: 67 } } as const

/**
 * Counts the SMS parts of a text exactly: an extension character or a surrogate pair is never split across two parts,
 * so a part may end one unit early.
 */
export function countSegments(text: string): Segments {
  const septets = countSeptets(text)
  const encoding = septets < 0 ? 'ucs-2' : 'gsm-7'
  const units = septets < 0 ? text.length : septets
  const { alone, part } = limits[encoding]
  if (units <= alone) return { encoding, units, count: 1, left: alone - units }
  if (encoding === 'gsm-7' && units === text.length) {
    const count = Math.ceil(units / part)
    return { encoding, units, count, left: count * part - units }
  }
  const { count, used } = encoding === 'gsm-7' ? packSeptets(text, part) : packUnits(text, part)
  return { encoding, units, count, left: part - used }
}

/** Septets of a text, or −1 where it holds a character outside GSM-7. */
function countSeptets(text: string): number {
  let septets = 0
  for (let i = 0; i < text.length; i++) {
    const cost = septetsOf(text.charCodeAt(i))
    if (cost === 0) return -1
    septets += cost
  }
  return septets
}

function packSeptets(text: string, part: number): { count: number; used: number } {
  let count = 1
  let used = 0
  for (let i = 0; i < text.length; i++) {
    const cost = septetsOf(text.charCodeAt(i))
    if (used + cost > part) {
      count++
      used = 0
    }
    used += cost
  }
  return { count, used }
}

function packUnits(text: string, part: number): { count: number; used: number } {
  let count = 1
  let start = 0
  while (text.length - start > part) {
    start += splitsPair(text, start + part) ? part - 1 : part
    count++
  }
  return { count, used: text.length - start }
}

let costs: Uint8Array | undefined
const euro = 0x20ac

/** Septets of a UTF-16 unit: 1, 2, or 0 where GSM-7 does not have it. */
function septetsOf(unit: number): number {
  costs ??= buildCosts()
  return unit < costs.length ? (costs[unit] as number) : unit === euro ? 2 : 0
}

/** Every GSM-7 character but the euro sign stands below U+03B0. */
function buildCosts(): Uint8Array {
  const table = new Uint8Array(0x3b0)
  for (const char of gsm7Basic) table[char.charCodeAt(0)] = 1
  for (const char of gsm7Extension) if (char !== '€') table[char.charCodeAt(0)] = 2
  return table
}

/** The SMS parts of a message, by its text as written (of an over-long text, by the piece that is analysed). */
export const segmentsOf: (analysis: AnalysisBase) => Segments = /* @__PURE__ */ definePart(({ text }) =>
  countSegments(text),
)
