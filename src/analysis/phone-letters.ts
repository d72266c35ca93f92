import { isDigit } from './digit-runs'
import type { PhoneShape } from './phone-kinds'

/**
 * Finds mobile numbers in which letters stand for digits: I38OO13…; only where the result is a mobile number with
 * nothing attached to it and at least five true digits.
 */
export function findLetterMobiles(folded: string): readonly (PhoneShape & { start: number; end: number })[] {
  if (!hasLetterByDigit(folded)) return []
  const found: (PhoneShape & { start: number; end: number })[] = []
  for (const match of folded.matchAll(/(?<![\w|/.@=-])[1il|](?:[- .]?[\dilo|]){10}(?![\w|@])/g)) {
    const written = match[0].replace(/[- .]/g, '')
    const number = written.replace(/[il|]/g, '1').replace(/o/g, '0')
    if (number === written || written.replace(/\D/g, '').length < 5 || !/^1[3-9]/.test(number)) continue
    found.push({ start: match.index, end: match.index + match[0].length, number, kind: 'mobile' })
  }
  return found
}

/** Whether one of the letters stands beside a digit: the cheap first look. */
function hasLetterByDigit(folded: string): boolean {
  let wasDigit = false
  let wasLetter = false
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    const digit = isDigit(code)
    const letter = isDigitLike(code)
    if ((digit && wasLetter) || (letter && wasDigit)) return true
    wasDigit = digit
    wasLetter = letter
  }
  return false
}

/** The letters i, l, o and the bar. */
function isDigitLike(code: number): boolean {
  return code === 0x69 || code === 0x6c || code === 0x6f || code === 0x7c
}
