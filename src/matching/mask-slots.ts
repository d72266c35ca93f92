import { optionError } from '../core/errors'
import { checkKeys } from '../core/options'
import { foldLightly } from './fold-lightly'

/** Options of {@link index!maskSlots | maskSlots}. */
export interface MaskSlotsOptions {
  /** Words that vary from message to message and become slots, too: names of people, shops, places. Default: none. */
  readonly names?: readonly string[]
}

/**
 * The characters that stand for slots: one each, so that a slot weighs as much as a character when texts are compared.
 * They are rare symbols that no folding changes, and are left alone where a text holds them already.
 */
export const slotMarks = { number: '⌗', code: '⁂', url: '⇗', email: '⌁', name: '◇' } as const

const marks = '⌗⁂⇗⌁◇'

/** Told of each slot that replaces a part of a text: where that part is, and its mark. */
type OnSlot = (start: number, end: number, mark: string) => void

/** A text in the form in which slots are sought, its case kept, and where they are. */
export interface LocatedSlots {
  /** Given names are slots already. */
  readonly text: string
  readonly slots: readonly { readonly start: number; readonly end: number; readonly mark: string }[]
}

/**
 * Brings a text into the form in which templates are compared: its variable parts become slots of one character each,
 * and differences that mean nothing are evened out.
 *
 * | slot | stands for |
 * |---|---|
 * | `⌗` | digits, also full-width, with separators, currency sign and 万 or 亿: amounts, phone numbers, dates, times |
 * | `⁂` | codes: letters and digits mixed, 4 characters or more |
 * | `⇗` | links, with scheme or without |
 * | `⌁` | e-mail addresses |
 * | `◇` | the given names |
 *
 * Letters become lower-case and ASCII where they are full-width; runs of white space become one space, and none beside
 * a Chinese character; invisible characters go. Everything else stays. `maskSlots(maskSlots(text)) === maskSlots(text)` for every text, and the time
 * is linear in its length.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a name without a visible character
 * or with a slot's character in it, and for an unknown option
 *
 * @example
 * ```ts
 * import { maskSlots } from 'junksift'
 *
 * console.log(maskSlots('尊敬的张先生，您尾号６２２２的卡于11月23日支出1,280.50元')) // 尊敬的张先生，您尾号⌗的卡于⌗支出⌗元
 * console.log(maskSlots('张先生，戳 t.cn/A6xyz 领取', { names: ['张先生'] })) // ◇，戳⇗领取
 * ```
 */
export function maskSlots(text: string, options: MaskSlotsOptions = {}): string {
  return slotMasker(options)(text)
}

/** Checks the options once, for masking many texts. */
export function slotMasker(options: MaskSlotsOptions = {}, path = 'maskSlots'): (text: string) => string {
  const byFirst = namesByFirst(options, path)
  return (text) => maskParts(maskNames(foldLightly(text).toLowerCase(), byFirst))
}

/** Checks the options once, for finding the slots of many texts: those that masking replaces. */
export function slotLocator(options: MaskSlotsOptions = {}, path = 'maskSlots'): (text: string) => LocatedSlots {
  const byFirst = namesByFirst(options, path)
  return (given) => {
    const folded = foldLightly(given)
    const lower = folded.toLowerCase()
    // A few letters have another length in lower case: then the case is lost.
    let text = lower.length === folded.length ? folded : lower
    let shift = 0
    const masked = maskNames(lower, byFirst, (start, end, mark) => {
      text = text.slice(0, start - shift) + mark + text.slice(end - shift)
      shift += end - start - mark.length
    })
    const slots: LocatedSlots['slots'][number][] = []
    maskParts(masked, (start, end, mark) => slots.push({ start, end, mark }))
    return { text, slots }
  }
}

function namesByFirst(options: MaskSlotsOptions, path: string): ReadonlyMap<string, readonly string[]> {
  checkKeys(path, options, ['names'])
  const { names = [] } = options
  if (!Array.isArray(names)) throw optionError(`${path}.names`, names, 'an array of texts')
  const byFirst = new Map<string, string[]>()
  names.forEach((given: unknown, i) => {
    const name = typeof given === 'string' ? foldLightly(given).toLowerCase() : ''
    if (name === '' || [...marks].some((mark) => name.includes(mark)))
      throw optionError(`${path}.names[${i}]`, given, `a text with a visible character and none of ${marks}`)
    byFirst.set(
      name.charAt(0),
      [...(byFirst.get(name.charAt(0)) ?? []), name].sort((a, b) => b.length - a.length),
    )
  })
  return byFirst
}

function maskNames(text: string, byFirst: ReadonlyMap<string, readonly string[]>, onSlot?: OnSlot): string {
  if (byFirst.size === 0) return text
  let masked = ''
  let copied = 0
  for (let i = 0; i < text.length; i++) {
    const name = byFirst.get(text.charAt(i))?.find((candidate) => isNameAt(text, candidate, i))
    if (name === undefined) continue
    masked += text.slice(copied, i) + slotMarks.name
    copied = i + name.length
    onSlot?.(i, copied, slotMarks.name)
    i = copied - 1
  }
  return masked + text.slice(copied)
}

/** Latin names count only as whole words; a slot beside one belonged to the word. */
function isNameAt(text: string, name: string, at: number): boolean {
  if (!text.startsWith(name, at)) return false
  const end = at + name.length
  const touches = (inner: number, outer: number) => isAlnum(text.charCodeAt(inner)) && isWordOrMark(text, outer)
  return !touches(at, at - 1) && !touches(end - 1, end)
}

/** Replaces all but names. What it leaves never turns into a slot later: a mark ends words, hosts and addresses. */
function maskParts(text: string, onSlot?: OnSlot): string {
  let masked = ''
  let copied = 0
  // Up to these places it is known that no address, and no host, begins.
  let noAddressBefore = 0
  let noHostBefore = 0
  let i = 0
  const put = (start: number, end: number, mark: string) => {
    masked += text.slice(copied, start) + mark
    copied = end
    i = end
    onSlot?.(start, end, mark)
  }
  while (i < text.length) {
    if (!isAlnum(text.charCodeAt(i))) {
      i++
      continue
    }
    if (i >= noAddressBefore) {
      noAddressBefore = tokenEnd(text, i)
      const email = text[noAddressBefore] === '@' ? scanHost(text, noAddressBefore + 1).end : -1
      if (email > 0) {
        put(i, email, slotMarks.email)
        continue
      }
      const path = text.startsWith('://', noAddressBefore) ? noAddressBefore + 3 : -1
      const url = path > 0 ? pathEnd(text, path) : -1
      if (url > path) {
        put(i, url, slotMarks.url)
        continue
      }
    }
    if (i >= noHostBefore) {
      const { end, reached } = scanHost(text, i)
      if (end > 0) {
        put(i, addressEnd(text, end), slotMarks.url)
        continue
      }
      noHostBefore = reached
    }
    const word = scanWord(text, i)
    if (!word.hasDigit) i = word.end
    else if (!word.hasLetter) putNumber(i, numberEnd(text, word.end))
    else if (word.isQuantity) putNumber(i, word.firstLetter)
    else if (word.end - i >= 4) put(i, word.end, slotMarks.code)
    else putDigits(word.end)
  }
  return masked + text.slice(copied)

  function putNumber(start: number, end: number): void {
    const signed = start > copied && '¥$€£₩₹฿'.includes(text.charAt(start - 1))
    put(signed ? start - 1 : start, end, slotMarks.number)
  }
  function putDigits(end: number): void {
    while (i < end) {
      const start = i
      while (i < end && isDigit(text.charCodeAt(i))) i++
      if (i > start) putNumber(start, i)
      else i++
    }
  }
}

/** The end of letters and digits joined by `. + _ % -`: the longest that may stand before an `@` or `://`. */
function tokenEnd(text: string, start: number): number {
  let end = start
  for (let i = start; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (isAlnum(c)) end = i + 1
    else if (c !== 46 && c !== 43 && c !== 95 && c !== 37 && c !== 45) break
  }
  return end
}

/** Reads labels joined by dots: where the host ends (−1 if it is none), and how far the labels reach. */
function scanHost(text: string, start: number): { readonly end: number; readonly reached: number } {
  let end = -1
  let i = start
  for (;;) {
    const labelStart = i
    let onlyLetters = true
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (isLetter(c)) continue
      if (!isDigit(c) && c !== 45 && c !== 95) break
      onlyLetters = false
    }
    const isTop = labelStart > start && onlyLetters && i - labelStart >= 2
    if (isTop && !isWordOrMark(text, i)) end = i
    if (i === labelStart || text[i] !== '.') return { end, reached: i }
    i++
  }
}

/** The end of port and path after a host. */
function addressEnd(text: string, hostEnd: number): number {
  let end = hostEnd
  if (text[end] === ':' && isDigit(text.charCodeAt(end + 1))) {
    end++
    while (isDigit(text.charCodeAt(end))) end++
  }
  return '/?#'.includes(text[end] ?? ' ') ? Math.max(end, pathEnd(text, end)) : end
}

/** The end of a path: ASCII without spaces, quotes, brackets and commas, and without a sentence's punctuation at the end. */
function pathEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && /[\w!#$%&*+\-./:=?@~]/.test(text.charAt(end))) end++
  while (end > start && '.:?!*-'.includes(text.charAt(end - 1))) end--
  return end
}

/** Reads letters and digits joined by `-` and `_`. */
function scanWord(text: string, start: number) {
  let firstLetter = -1
  let hasDigit = false
  let digitAfterLetter = false
  let end = start
  for (let i = start; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (isLetter(c)) {
      if (firstLetter < 0) firstLetter = i
    } else if (isDigit(c)) {
      hasDigit = true
      digitAfterLetter ||= firstLetter >= 0
    } else if ((c !== 45 && c !== 95) || !isAlnum(text.charCodeAt(i + 1))) break
    end = i + 1
  }
  const hasLetter = firstLetter >= 0
  // 5kg, 88vip, 24h, 3-5g: a number and what is counted.
  const isQuantity = hasDigit && hasLetter && !digitAfterLetter && end - firstLetter <= 3 && firstLetter > start
  return { end, firstLetter, hasDigit, hasLetter, isQuantity: isQuantity && isDigit(text.charCodeAt(firstLetter - 1)) }
}

/** The end of a number that begins with digits: with further groups of digits, 日 or 号 after a month, 万 and 亿. */
function numberEnd(text: string, digitsEnd: number): number {
  let end = digitsEnd
  let afterMonth = false
  for (;;) {
    const separator = text.charAt(end)
    let next = end + 1
    if (separator === '*') while (text[next] === '*') next++
    if (separator === '' || !'.,:：/*~-－年月'.includes(separator) || !isDigit(text.charCodeAt(next))) break
    afterMonth = separator === '月'
    end = next
    while (isDigit(text.charCodeAt(end))) end++
  }
  if (afterMonth && /[日号]/.test(text.charAt(end))) return end + 1
  for (let i = 0; i < 2 && /[百千万亿]/.test(text.charAt(end)); i++) end++
  return end
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

function isLetter(c: number): boolean {
  return c >= 97 && c <= 122
}

function isAlnum(c: number): boolean {
  return isDigit(c) || isLetter(c)
}

function isWordOrMark(text: string, at: number): boolean {
  const c = text.charAt(at)
  return c !== '' && (isAlnum(c.charCodeAt(0)) || marks.includes(c))
}
