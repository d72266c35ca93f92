/**
 * A hash of a text, 52 bits as 11 letters and digits: FNV-1a from two starts, each mixed as in MurmurHash3's last step.
 * The same in every process. Not secret: a store that keeps secrets hashes its keys by itself.
 */
export function hashText(text: string): string {
  return (half(text, 0x811c9dc5) * 2 ** 20 + (half(text, 0x01000193) >>> 12)).toString(36).padStart(11, '0')
}

function half(text: string, start: number): number {
  let h = start
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return scramble(h)
}

/** Mixes 32 bits so that each bit of the result depends on all of them. */
export function scramble(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
