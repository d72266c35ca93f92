import type { Folding } from './fold-characters'
import { applyEdits, type Edit } from './fold-edits'
import type { Counts } from './fold-kinds'
import { chineseDigitValue, foldTable, infoOf, trait } from './fold-table'

/** The fewest digits of a run, and of one whose digits are set apart by single spaces or hyphens. */
const fewest = 5
const fewestApart = 7

/** Single ones between ASCII digits are dashes, units and holes: `9:00一11:30`, `3两5`, `18洞350元`. */
const loneDigits = '一两洞二'

/** Replaces Chinese digits in runs of at least five digits: `一三八零零…`, `138零零…`. */
export function replaceChineseDigits(folding: Folding, counts: Counts): boolean {
  const { text } = folding
  if (!mayHoldRun(text)) return false
  const edits: Edit[] = []
  for (let i = 0; i < text.length; i++) {
    if (digitAt(text, i) === undefined) continue
    const start = i
    let digits = 0
    let apart = false
    for (let next = i; next >= 0; next = nextDigit(text, i)) {
      apart ||= next > i
      digits++
      i = next + 1
    }
    if (digits >= (apart ? fewestApart : fewest) && isNumber(text, start, i)) addEdits(edits, text, start, i)
  }
  if (edits.length === 0) return false
  counts.chineseDigit += edits.length
  folding.traits |= trait.digit
  applyEdits(folding, edits)
  return true
}

/** Whether five units in a row can belong to a run that holds a Chinese digit; the cheap first look. */
function mayHoldRun(text: string): boolean {
  const table = foldTable()
  let length = 0
  let chinese = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const traits = infoOf(table, unit)
    if (traits & trait.chineseDigit) chinese = ++length
    else if (traits & trait.digit || unit === 0x20 || unit === 0x2d) length++
    else length = chinese = 0
    if (length >= fewest && chinese > 0) return true
  }
  return false
}

/** The next digit of a run that has come to an index: here, or after one space or hyphen. */
function nextDigit(text: string, at: number): number {
  if (digitAt(text, at) !== undefined) return at
  const unit = text.charCodeAt(at)
  return (unit === 0x20 || unit === 0x2d) && digitAt(text, at + 1) !== undefined ? at + 1 : -1
}

function digitAt(text: string, at: number): string | undefined {
  const unit = text.charCodeAt(at)
  return isAscii(unit) ? text.charAt(at) : unit < 0x3000 ? undefined : chineseDigitValue(unit)
}

const isAscii = (unit: number) => unit >= 0x30 && unit <= 0x39

/**
 * Whether a run is one number: all Chinese, or with Chinese digits inside it. Not `12345六楼`, where the number ends, nor
 * `9:00一11:30`, where 一 serves as a dash.
 */
function isNumber(text: string, start: number, end: number): boolean {
  let ascii = 0
  let chinese = 0
  let inside = 0
  for (let i = start; i < end;) {
    const first = i
    if (isAscii(text.charCodeAt(i))) ascii++
    if (digitAt(text, i) === undefined || isAscii(text.charCodeAt(i))) {
      i++
      continue
    }
    while (i < end && digitAt(text, i) !== undefined && !isAscii(text.charCodeAt(i))) i++
    chinese += i - first
    const dash = i - first === 1 && loneDigits.includes(text.charAt(first))
    if (first > start && i < end && !dash) inside += i - first
  }
  return chinese > 0 && (ascii === 0 || inside > 0 || chinese >= 3)
}

function addEdits(edits: Edit[], text: string, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const digit = digitAt(text, i)
    if (digit !== undefined && digit !== text.charAt(i)) edits.push({ from: i, to: i + 1, text: digit })
  }
}
