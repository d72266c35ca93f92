import type { PhoneKind } from './phones'

/** A string of digits that has the shape of a phone number. */
export interface PhoneShape {
  readonly number: string
  readonly kind: PhoneKind
}

/** What is known about the place of the digits. */
export interface PhonePlace {
  /** Whether a `+` stands before them. */
  readonly plus: boolean
  /** Whether the text holds Chinese characters. */
  readonly han: boolean
  /** Whether a word such as 致电 or "call" stands before them. */
  readonly called: () => boolean
}

/**
 * How many digits a number has with its country's calling code (ITU-T E.164), for the countries met most; others have
 * 8 to 15.
 */
const lengths: Readonly<Record<string, readonly [number, number]>> = {
  1: [11, 11],
  7: [11, 11],
  33: [11, 11],
  34: [11, 11],
  44: [11, 12],
  49: [10, 14],
  60: [10, 12],
  61: [11, 11],
  62: [10, 14],
  63: [12, 12],
  65: [10, 10],
  66: [10, 11],
  81: [11, 12],
  82: [10, 12],
  84: [11, 11],
  91: [12, 12],
  852: [11, 11],
  853: [11, 11],
  855: [11, 12],
  886: [11, 12],
}

/** North America's toll-free area codes. */
const northAmericanTollFree = /^8(?:00|88|77|66|55|44|33)/

/**
 * Tells what kind of phone number a string of digits is by its shape.
 *
 * @param cuts - how many digits stand before each gap between two groups
 */
export function phoneShape(digits: string, cuts: readonly number[], place: PhonePlace): PhoneShape | undefined {
  if (place.plus) return withCountry(digits, cuts)
  if (digits.startsWith('0086')) return nationalShape(digits.slice(4), without(cuts, 4))
  if (digits.length === 13 && digits.startsWith('86')) {
    const mobile = nationalShape(digits.slice(2), without(cuts, 2))
    if (mobile?.kind === 'mobile') return mobile
  }
  if (place.han || digits[0] === '1' || digits.startsWith('400')) {
    const national = nationalShape(digits, cuts)
    if (national) return national
  }
  return abroadShape(digits, cuts, place)
}

function without(cuts: readonly number[], length: number): readonly number[] {
  return cuts.filter((cut) => cut > length).map((cut) => cut - length)
}

function withCountry(digits: string, cuts: readonly number[]): PhoneShape | undefined {
  if (digits.startsWith('86')) {
    const rest = digits.slice(2)
    const national = nationalShape(rest, without(cuts, 2))
    if (national) return national
    // The zero of an area code is left out after the country's code: +86 10 8888 6666.
    return landlineShape(`0${rest}`, [])
  }
  const [least, most] = lengthsOf(digits)
  return digits.length >= least && digits.length <= most ? { number: `+${digits}`, kind: 'international' } : undefined
}

function lengthsOf(digits: string): readonly [number, number] {
  for (const length of [3, 2, 1]) {
    const code = digits.slice(0, length)
    if (Object.hasOwn(lengths, code)) return lengths[code] as readonly [number, number]
  }
  return [8, 15]
}

const mobileLength = 11

/** Numbers of China's own plan. */
function nationalShape(digits: string, cuts: readonly number[]): PhoneShape | undefined {
  if (digits.length === mobileLength && /^1[3-9]\d{9}$/.test(digits))
    return mobileCuts(cuts) ? { number: digits, kind: 'mobile' } : undefined
  if (digits.length === 10 && /^[48]00\d{7}$/.test(digits)) {
    const grouped = cuts.length === 0 || cuts.includes(3) || cuts.includes(4)
    return grouped ? { number: digits, kind: 'tollFree' } : undefined
  }
  return digits[0] === '0' ? landlineShape(digits, cuts) : undefined
}

/** 138 1234 5678, 138-12345678, 1381 234 5678, 1 3 8 …; not a list such as 13 15 18 22 26 3. */
function mobileCuts(cuts: readonly number[]): boolean {
  const first = cuts[0]
  if (first === undefined) return true
  if (first === 1) return singleDigits([...cuts, mobileLength])
  if (cuts.includes(3)) return cuts.length === 1 || cuts.includes(7) || (first === 3 && cuts[1] === 6)
  if (first === 4) return cuts[1] === 7 || cuts[1] === 8
  return cuts.length === 1 && (first === 5 || first === 7)
}

/** Digit by digit, or so that groups of three and more follow the single digits: 1-3-8-1234-5678. */
function singleDigits(cuts: readonly number[]): boolean {
  const sizes = cuts.map((cut, i) => cut - (cuts[i - 1] ?? 0))
  const head = sizes.findIndex((size) => size > 1)
  return head === -1 || (head >= 3 && sizes.slice(head).every((size) => size >= 3))
}

/** Area code and number; 010 and 02x have three digits and eight more, the others four and seven or eight more. */
function landlineShape(digits: string, cuts: readonly number[]): PhoneShape | undefined {
  const area = /^0(?:10|2\d)[2-9]\d{7}$/.test(digits) ? 3 : /^0[3-9][1-9]\d[2-8]\d{6,7}$/.test(digits) ? 4 : 0
  if (area === 0 || !(cuts.length === 0 || cuts.includes(area))) return undefined
  return cuts.length <= 2 || cuts.length >= 5 ? { number: digits, kind: 'landline' } : undefined
}

/** Numbers as written inside other countries. */
function abroadShape(digits: string, cuts: readonly number[], place: PhonePlace): PhoneShape | undefined {
  if (digits.startsWith('00')) {
    const number = digits.slice(2)
    const [least, most] = lengthsOf(number)
    const fits = number.length >= least && number.length <= most && (least === most || place.called())
    return fits && number[0] !== '0' ? { number: `+${number}`, kind: 'international' } : undefined
  }
  if (digits[0] === '0') return trunkShape(digits, cuts, place)
  const rest = digits.length === 11 && digits[0] === '1' ? digits.slice(1) : digits
  if (!/^[2-9]\d{2}[2-9]\d{6}$/.test(rest)) return indianShape(digits, cuts, place)
  const own = digits === rest ? cuts : without(cuts, 1)
  const grouped = own[0] === 3 && own[1] === 6 && own.length === 2
  if (!grouped && !(own.length === 0 && !place.han && place.called())) return indianShape(digits, cuts, place)
  return { number: digits, kind: northAmericanTollFree.test(rest) ? 'tollFree' : 'international' }
}

/** Numbers with the trunk zero of the United Kingdom, Korea, Japan, …: 0800 123 4567, 09061701234, 010-1234-5678. */
function trunkShape(digits: string, cuts: readonly number[], { han }: PhonePlace): PhoneShape | undefined {
  const first = cuts[0] ?? 0
  const length = digits.length
  if (length < 9 || length > 11 || cuts.length > 3) return undefined
  if (cuts.length === 0) {
    if (han || length < 10 || digits[1] === '0') return undefined
  } else if (first < 2 || first > 5 || (length === 9 && cuts.length !== 2)) return undefined
  else if (cuts.some((cut, i) => cut - (cuts[i - 1] ?? 0) < 2) || length - (cuts.at(-1) as number) < 3) return undefined
  return { number: digits, kind: /^0(?:800|808|500|120|80)/.test(digits) ? 'tollFree' : 'international' }
}

/** Ten digits from 6 to 9, as in India; only where the text says to call. */
function indianShape(digits: string, cuts: readonly number[], { han, called }: PhonePlace): PhoneShape | undefined {
  const grouped = cuts.length === 0 || (cuts.length === 1 && cuts[0] === 5)
  return !han && grouped && /^[6-9]\d{9}$/.test(digits) && called()
    ? { number: digits, kind: 'international' }
    : undefined
}
