/** The readable form of a host: `xn--` labels decoded, others as they are. */
export function toUnicode(host: string): string {
  if (!host.includes('xn--')) return host
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.')
}

/** Decodes one Punycode label (RFC 3492, section 6.2) without its `xn--`. */
function decodePunycode(input: string): string | undefined {
  const basicEnd = Math.max(input.lastIndexOf('-'), 0)
  const output = [...input.slice(0, basicEnd)].map((char) => char.charCodeAt(0))
  let n = 128
  let i = 0
  let bias = 72
  for (let at = basicEnd > 0 ? basicEnd + 1 : 0; at < input.length;) {
    const before = i
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = punycodeDigit(input.charCodeAt(at++))
      if (digit < 0) return undefined
      i += digit * weight
      const threshold = Math.min(Math.max(k - bias, 1), 26)
      if (digit < threshold) break
      weight *= 36 - threshold
    }
    const length = output.length + 1
    bias = adaptBias(i - before, length, before === 0)
    n += Math.floor(i / length)
    i %= length
    if (n > 0x10ffff) return undefined
    output.splice(i++, 0, n)
  }
  return String.fromCodePoint(...output)
}

function punycodeDigit(code: number): number {
  if (code >= 97 && code <= 122) return code - 97
  return code >= 48 && code <= 57 ? code - 22 : -1
}

function adaptBias(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1
  rest += Math.floor(rest / length)
  let k = 0
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35)
  return k + Math.floor((36 * rest) / (rest + 38))
}
