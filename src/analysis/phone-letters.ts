import type { PhoneShape } from './phone-kinds'

/**
 * Finds mobile numbers in which letters stand for digits: I38OO13…; only where the result is a mobile number with
 * nothing attached to it and at least five true digits.
 */
export function findLetterMobiles(folded: string): readonly (PhoneShape & { start: number; end: number })[] {
  if (!/[ilo|]\d|\d[ilo|]/.test(folded)) return []
  const found: (PhoneShape & { start: number; end: number })[] = []
  for (const match of folded.matchAll(/(?<![\w|/.@=-])[1il|](?:[- .]?[\dilo|]){10}(?![\w|@])/g)) {
    const written = match[0].replace(/[- .]/g, '')
    const number = written.replace(/[il|]/g, '1').replace(/o/g, '0')
    if (number === written || written.replace(/\D/g, '').length < 5 || !/^1[3-9]/.test(number)) continue
    found.push({ start: match.index, end: match.index + match[0].length, number, kind: 'mobile' })
  }
  return found
}
