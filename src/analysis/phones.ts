import type { Span } from '../core/span'
import { findDigitRuns, isDigit, type DigitRun } from './digit-runs'
import { foldedOf, type Folded } from './fold'
import { definePart, type AnalysisBase } from './part'
import { findLetterMobiles } from './phone-letters'
import { isAmount, isCalled, isIdentifier, isServiceNumber, isShortLandline, joinsLetters } from './phone-context'
import { phoneShape, type PhonePlace, type PhoneShape } from './phone-kinds'
import { urlsOf } from './urls'

/** What kind of number a phone number is. `service` covers 95xxx, 96xxx, 10086 and 12xxx; `tollFree` covers 400 and 800. */
export type PhoneKind = 'mobile' | 'landline' | 'tollFree' | 'service' | 'international'

/** A phone number found in a text. */
export interface FoundPhone {
  readonly span: Span
  /**
   * Digits only, with a leading `+` for numbers written with their country: `13812345678`, `02112345678`,
   * `4008001234`, `+447911123456`. Without the extension.
   */
  readonly number: string
  readonly kind: PhoneKind
  /** Whether its writing was disguised: spaced out digit by digit, circled, Chinese digits, letters for digits. */
  readonly disguised: boolean
}

/** The most digits of a phone number, with its country (ITU-T E.164), and the fewest of one that is looked for. */
const mostDigits = 17
const fewestDigits = 5

/** A phone number in the folded text. */
interface Candidate extends PhoneShape {
  readonly start: number
  readonly end: number
}

interface Match extends Candidate {
  /** The first group after the match. */
  readonly nextGroup: number
}

/**
 * Finds phone numbers: Chinese mobile, landline, 400 and service numbers, numbers with a country, and numbers as they
 * are written in English texts. Service numbers (95588, 10086) only where the text says to call or names a bank.
 * Leaves out amounts, dates, codes, order and card numbers and QQ numbers. Linear in the text's length.
 *
 * @param folded - the folded text
 * @param text - the original text
 * @param taken - spans of the original in which a number is not one to call, in order: links
 */
function findPhones(folded: Folded, text: string, taken: () => readonly Span[] = () => []): readonly FoundPhone[] {
  const candidates = findCandidates(folded.text)
  if (candidates.length === 0) return []
  const found: FoundPhone[] = []
  let links: readonly Span[] | undefined
  let link = 0
  for (const { start, end, number, kind } of candidates) {
    const span = folded.toOriginal(start, end)
    if (span.start < (found.at(-1)?.span.end ?? 0)) continue
    if (mayBeInLink(text, span)) {
      links ??= taken()
      while (link < links.length && (links[link] as Span).end <= span.start) link++
      if ((links[link]?.start ?? Infinity) < span.end) continue
    }
    found.push({ span, number, kind, disguised: isDisguised(text.slice(span.start, span.end)) })
  }
  return found
}

/** What has the shape of a phone number, in order. */
function findCandidates(folded: string): readonly Candidate[] {
  const runs = findDigitRuns(folded, fewestDigits)
  const candidates: Candidate[] = []
  if (runs.length > 0) {
    const han = /[\u4e00-\u9fff]/.test(folded)
    for (const run of runs) matchRun(folded, run, han, candidates)
  }
  const inLetters = findLetterMobiles(folded)
  return inLetters.length === 0 ? candidates : [...candidates, ...inLetters].sort((a, b) => a.start - b.start)
}

function matchRun(folded: string, run: DigitRun, han: boolean, matches: Candidate[]): void {
  let group = 0
  while (group < run.starts.length) {
    const match = longestMatch(folded, run, group, han)
    if (match) matches.push(match)
    group = match?.nextGroup ?? group + 1
  }
}

/** The longest phone number that starts with a group. */
function longestMatch(folded: string, run: DigitRun, group: number, han: boolean): Match | undefined {
  const { starts, ends } = run
  const start = starts[group] as number
  // No phone number is so short.
  if ((ends[ends.length - 1] as number) - start < fewestDigits) return undefined
  const place: PhonePlace = { plus: run.plus && group === 0, han, called: () => isCalled(folded, start) }
  const cuts: number[] = []
  let digits = ''
  let best: Match | undefined
  for (let last = group; last < starts.length; last++) {
    if (last > group) cuts.push(digits.length)
    digits += folded.slice(starts[last], ends[last])
    if (digits.length > mostDigits) break
    const shape = shapeOf(folded, run, last, digits, cuts, place)
    if (!shape) continue
    const { number, kind } = shape
    const match = { number, kind, start, end: ends[last] as number, nextGroup: last + 1 }
    if (fits(folded, run, group, match)) best = match
  }
  return best && withSurroundings(folded, run, group, best)
}

function shapeOf(
  folded: string,
  run: DigitRun,
  last: number,
  digits: string,
  cuts: readonly number[],
  place: PhonePlace,
): PhoneShape | undefined {
  const length = digits.length
  const [start, end] = [run.starts[last - cuts.length] as number, run.ends[last] as number]
  if (length >= 9 || place.plus) {
    const shape = phoneShape(digits, cuts, place)
    if (shape || !place.plus) return shape
    // 薇+13812345678: the plus is no part of the number.
    return phoneShape(digits, cuts, { ...place, plus: false })
  }
  if (length < fewestDigits) return undefined
  if (cuts.length === 0 && isServiceNumber(folded, start, end)) return { number: digits, kind: 'service' }
  return isShortLandline(folded, start, digits, cuts) ? { number: digits, kind: 'landline' } : undefined
}

/** Whether the surroundings let the digits be a phone number. */
function fits(folded: string, run: DigitRun, group: number, match: Match): boolean {
  const { start, end, nextGroup, kind } = match
  if (joinsLetters(folded, start, end) || isAmount(folded, start, end) || isIdentifier(folded, start)) return false
  // A piece of a card number or a longer identifier: 6222 0755 2345 6789.
  const several = nextGroup - group > 1
  if (group > 0) {
    const joint = folded.slice(run.ends[group - 1], start)
    const previous = (run.ends[group - 1] as number) - (run.starts[group - 1] as number)
    if (joint === '-' || joint === '.' || joint === '_') return false
    if (several && previous >= 3 && previous <= 4) return false
  }
  if (nextGroup >= run.starts.length) return true
  const joint = folded.slice(end, run.starts[nextGroup])
  const next = (run.ends[nextGroup] as number) - (run.starts[nextGroup] as number)
  if (joint === '-') return kind === 'landline' ? next <= 5 : kind === 'mobile' && !several
  return !(several && next === 4 && joint === ' ')
}

/** Takes in the plus, the bracket of the area code and an extension. */
function withSurroundings(folded: string, run: DigitRun, group: number, match: Match): Match {
  let { start, end, nextGroup } = match
  if (run.plus && group === 0 && match.number.length < 16) {
    start = folded.lastIndexOf('+', start) >= start - 2 ? Math.max(0, folded.lastIndexOf('+', start)) : start
  }
  const opening = folded[start - 1]
  if ((opening === '(' || opening === '（') && /[)）]/.test(folded.slice(start, end))) start--
  if (match.kind === 'landline' && folded[end] === '-' && nextGroup < run.starts.length) {
    end = run.ends[nextGroup] as number
    nextGroup++
  } else if (match.kind !== 'mobile') {
    if (mayHaveExtension(folded.charAt(end)))
      end += /^[ ,，-]?(?:转|ext\.?|分机)(?:分机|接)? ?\d{1,6}(?!\d)/.exec(folded.slice(end, end + 16))?.[0].length ?? 0
  }
  while (nextGroup < run.starts.length && (run.starts[nextGroup] as number) < end) nextGroup++
  return { number: match.number, kind: match.kind, start, end, nextGroup }
}

/** Whether an extension, with a mark before it or not, can begin with a character. */
function mayHaveExtension(character: string): boolean {
  return ' ,，-转e分'.includes(character)
}

/** How far a link may reach on either side of a number. */
const linkReach = 80

/** Whether what touches the number looks like a part of a link: finding the links costs more than the number. */
function mayBeInLink(text: string, { start, end }: Span): boolean {
  for (let i = start - 1; i >= 0 && i > start - linkReach && !isGap(text.charCodeAt(i)); i--)
    if ('./=。．'.includes(text.charAt(i))) return true
  for (let i = end; i < end + linkReach && !isGap(text.charCodeAt(i)); i++)
    if ('./。．'.includes(text.charAt(i))) return true
  return false
}

/** White space, the end, or a Chinese character: no link goes on there. */
function isGap(code: number): boolean {
  return !(code > 0x20 && code < 0x7f) && code !== 0x3002 && code !== 0xff0e
}

/** Digit by digit, or with anything but plain digits and marks. */
function isDisguised(written: string): boolean {
  if (isPlain(written)) return false
  return (
    !/^[-\d\s０-９+＋()（）.,，·_－‐-―转接分机ext]*$/i.test(written) ||
    /^(?:[\d０-９][^\d０-９]{1,3}){5}/.test(written) ||
    /(?:[^\d０-９][\d０-９]){4}[^\d０-９]/.test(written)
  )
}

function isPlain(written: string): boolean {
  for (let i = 0; i < written.length; i++) if (!isDigit(written.charCodeAt(i))) return false
  return true
}

/** The phone numbers of a message. */
export const phonesOf: (analysis: AnalysisBase) => readonly FoundPhone[] = /* @__PURE__ */ definePart((analysis) =>
  findPhones(foldedOf(analysis), analysis.text, () => urlsOf(analysis).map(({ span }) => span)),
)
