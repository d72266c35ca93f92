import type { Span } from '../core/span'
import type { Folded } from './fold'
import { circledForm } from './fold-circled'

/** The fewest digits of a number that is worth hiding: a QQ account. */
const fewestDigits = 5
/** The fewest letters of a look-alike word. */
const fewestLetters = 3

const plainDigit = 0
const wideDigit = 1
const otherDigit = 2

/** Numbers of five or more digits that are partly written in other than ASCII digits, in the original text. */
export function findDisguisedNumbers({ text: folded, folds, toOriginal }: Folded, text: string): Span[] {
  const odd = folds.circled + folds.keycap + folds.chineseDigit + folds.confusable
  if (odd === 0 && !(folds.fullWidth > 0 && holdsWide(text, 0xff10, 0xff19) && mixedDigits.test(text))) return []
  const found: Span[] = []
  for (const match of folded.matchAll(/\d(?:[ .-]?\d){4,39}/g)) {
    const digits = [...match[0]].flatMap((char, i) => {
      const at = match.index + i
      return char >= '0' && char <= '9' ? [{ char, ...kindOf(text, toOriginal(at, at + 1)) }] : []
    })
    if (isDisguised(digits)) found.push(toOriginal(match.index, match.index + match[0].length))
  }
  return found
}

const mixedDigits = /[０-９]\d|\d[０-９]/

/** Whether a text holds a full-width unit of a range. */
function holdsWide(text: string, first: number, last: number): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= first && unit <= last) return true
  }
  return false
}

interface Digit {
  readonly char: string
  readonly kind: number
  /** Where its original starts; two digits of one ⑩ share it. */
  readonly from: number
}

function kindOf(text: string, { start, end }: Span): { kind: number; from: number } {
  const unit = text.charCodeAt(start)
  const wide = unit >= 0xff10 && unit <= 0xff19
  const plain = unit >= 0x30 && unit <= 0x39 && !text.slice(start, end).includes('\u20e3')
  return { kind: plain ? plainDigit : wide ? wideDigit : otherDigit, from: start }
}

function isDisguised(digits: readonly Digit[]): boolean {
  if (digits.length < fewestDigits || isCounting(digits)) return false
  const others = digits.filter(({ kind }) => kind === otherDigit).length
  // A list mark or a floor beside a number is not part of it.
  if (others > 0) return others >= 3 || isInside(digits, otherDigit)
  let changes = 0
  for (let i = 1; i < digits.length; i++) if ((digits[i] as Digit).kind !== (digits[i - 1] as Digit).kind) changes++
  return changes >= 2
}

function isInside(digits: readonly Digit[], kind: number): boolean {
  const at = digits.findIndex((digit) => digit.kind === kind)
  return at > 0 && digits.slice(at).some((digit) => digit.kind !== kind)
}

/** 12345 and 54321, and the same digit over and over: counting and ornaments. */
function isCounting(digits: readonly Digit[]): boolean {
  const step = Number(digits[1]?.char) - Number(digits[0]?.char)
  return (
    Math.abs(step) <= 1 && digits.every(({ char }, i) => i === 0 || Number(char) - Number(digits[i - 1]?.char) === step)
  )
}

/** Latin words written with letters of other alphabets, in circles, or partly in full width, in the original text. */
export function findLookAlikes({ text: folded, folds, toOriginal }: Folded, text: string): Span[] {
  const found: Span[] = []
  if (folds.fullWidth > 0 && holdsWide(text, 0xff21, 0xff5a)) {
    for (const { index, 0: word } of text.matchAll(/[a-zａ-ｚ]{2,40}/gi))
      if (/[a-z]/i.test(word) && /[ａ-ｚ]/i.test(word)) found.push({ start: index, end: index + word.length })
  }
  if (folds.confusable + folds.circled === 0) return found
  for (const { index, 0: word } of folded.matchAll(/[a-z][a-z0-9]{1,40}/g)) {
    const span = toOriginal(index, index + word.length)
    if (word.length >= fewestLetters && lookAlikes(text.slice(span.start, span.end)) > 0) found.push(span)
  }
  return found
}

const foreignLetter = /[\u0251\u0261\u0370-\u052f\u1d00-\u1d2f\ua4d0-\ua4ff\u{1d400}-\u{1d7ff}]/u

function lookAlikes(piece: string): number {
  let count = 0
  for (const char of piece)
    if (foreignLetter.test(char) || /[a-z]/.test(circledForm(char.codePointAt(0) as number) ?? '')) count++
  return count
}

const insideHan = /[\u3400-\u9fff][\p{Mn}\p{Me}\p{Cf}]{1,40}[\u3400-\u9fffa-z0-9]/giu
const insideWord = /[a-z0-9][\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]{1,40}[a-z0-9\u3400-\u9fff]/gi
const override = /[\u202d\u202e]/g

/** Invisible characters and marks inside words, in the original text. */
export function findInvisible({ folds }: Folded, text: string): Span[] {
  if (folds.zeroWidth + folds.bidi + folds.softHyphen + folds.combining === 0) return []
  const found: Span[] = []
  for (const pattern of folds.bidi > 0 ? [insideHan, insideWord, override] : [insideHan, insideWord])
    for (const { index, 0: piece } of text.matchAll(pattern)) found.push({ start: index, end: index + piece.length })
  return found.sort((a, b) => a.start - b.start)
}

const apart = /[\u3400-\u9fff](?:[^\u3400-\u9fff\s,:;!?“”‘’，。、！？；：/-]{1,6}[\u3400-\u9fff]){3,40}/g

/** Runs of single characters with a sign between each, as in `八.年.老.店`, in the original text. */
export function findSpacedOut({ folds }: Folded, text: string): Span[] {
  if (folds.separator < 3) return []
  return [...text.matchAll(apart)].map(({ index, 0: piece }) => ({ start: index, end: index + piece.length }))
}
