import { simplifiedHigh, simplifiedLow, simplifiedMiddle, traditionalGaps } from '../lexicon/traditional'

/** Sets the entry of every character of traditional writing to its simplified form. */
export function addTraditional(table: Uint16Array): void {
  let unit = 0x4e00
  let index = 0
  for (let at = 0; at < traditionalGaps.length; at++) {
    const gap = digit(traditionalGaps, at)
    unit += gap
    if (gap === 74) continue
    table[unit] =
      0x4e00 +
      (digit(simplifiedHigh, index) << 12) +
      (digit(simplifiedMiddle, index) << 6) +
      digit(simplifiedLow, index)
    index++
  }
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48
}
