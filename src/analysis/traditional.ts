import { simplifiedHigh, simplifiedLow, simplifiedMiddle, tellingGaps, traditionalGaps } from '../lexicon/traditional'

/** Sets the entry of every character of traditional writing to its simplified form. */
export function addTraditional(table: Uint16Array): void {
  forEachPair((traditional, simplified) => {
    table[traditional] = simplified
  })
}

/** Calls back with the common characters that only one of the two ways of writing has, in pairs. */
export function forEachTellingPair(callback: (traditional: number, simplified: number) => void): void {
  const telling = new Set<number>()
  readGaps(tellingGaps, 0, (index) => telling.add(index))
  forEachPair((traditional, simplified, index) => {
    if (telling.has(index)) callback(traditional, simplified)
  })
}

function forEachPair(callback: (traditional: number, simplified: number, index: number) => void): void {
  let index = 0
  readGaps(traditionalGaps, 0x4e00, (traditional) => {
    const simplified =
      (digit(simplifiedHigh, index) << 12) + (digit(simplifiedMiddle, index) << 6) + digit(simplifiedLow, index)
    callback(traditional, 0x4e00 + simplified, index++)
  })
}

/** Calls back with each number of a row that is written as the distances between them. */
function readGaps(gaps: string, first: number, callback: (value: number) => void): void {
  let value = first
  for (let at = 0; at < gaps.length; at++) {
    const gap = digit(gaps, at)
    value += gap
    if (gap < 74) callback(value)
  }
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48
}
