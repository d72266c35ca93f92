import { betweenNameAndHandle } from '../lexicon/contact-words'
import type { ContactApp } from './contacts'

/** An account after an app's name, in the folded text. */
export interface ReadHandle {
  readonly handle: string
  readonly start: number
  readonly end: number
  readonly group: boolean
  /** Whether a colon, 号 or @ said that an account follows. */
  readonly marked: boolean
}

let filler: RegExp | undefined

/** What stands between the name and the account: 号, ：, a bracket, an arrow. */
function fillers(): RegExp {
  return (filler ??= new RegExp(
    `^(?:${betweenNameAndHandle()}|[ :：;；=→>》*~,，"'“”「」『』【】\\[\\]()（）/、❤♥☎📱☞👉👇\\ufe0f-]){0,7}`,
    'u',
  ))
}

/** How far the account may be from the name, and how long it may be. */
const reach = 60

const mobile = /^1[3-9]\d{9}(?![\da-z_@])/
const digits = /^[1-9]\d{4,10}(?![\d@]|\.\d| ?[元块万亿年月日岁%人])/
/** In two or three groups: 782 341 123. */
const groupedDigits = /^(?=[1-9](?:[ -]?\d){5,9}(?![ -]?\d))\d{3,4}(?:[ -]\d{3,4}){1,2}(?![@%.]| ?[元块万亿年月日岁人])/
const name = /^[a-z][a-z0-9_-]{5,19}(?![a-z0-9_@]|\.[a-z])/
const longName = /^[a-z][a-z0-9_]{4,31}(?![a-z0-9_]|\.[a-z])/
const lineName = /^[a-z0-9][a-z0-9._-]{3,19}(?![a-z0-9_@])/
/** The bracket of an area code may be open already: +1 (415) 555-0134, 415) 555-0134. */
const international = /^(?=\+?[\d() -]{8})\+?\d{0,4}(?: ?\(?\d{2,4}\))?[\d -]{5,16}\d(?!\d)/

/**
 * Reads the account that follows an app's name, if there is one.
 *
 * @param short - after a one-character name such as 加v: letters may touch it
 */
export function readHandle(folded: string, from: number, app: ContactApp, short: boolean): ReadHandle | undefined {
  const gap = (fillers().exec(folded.slice(from, from + reach)) as RegExpExecArray)[0]
  let start = from + gap.length
  const at = folded[start] === '@'
  if (at) start++
  const rest = folded.slice(start, start + reach)
  // A colon or 号 says that an account follows; without it, a word of letters may be just a word.
  const marked = at || /[:：=号]|id/.test(gap) || (short && (gap === '' || app === 'line'))
  const read = handleOf(app, rest, marked)
  if (read === undefined) return undefined
  const opening = folded[start - 1] === '(' && /^\d+\)/.test(read)
  if (opening) start--
  const handle = opening ? `(${read}` : read
  return { handle, start, end: start + handle.length, group: /[群裙]/.test(gap), marked }
}

function handleOf(app: ContactApp, rest: string, marked: boolean): string | undefined {
  const first = (...patterns: readonly RegExp[]) => {
    for (const pattern of patterns) {
      const match = pattern.exec(rest)?.[0]
      if (match !== undefined) return match
    }
    return undefined
  }
  switch (app) {
    case 'wechat': {
      const handle = first(mobile, name)
      if (handle === undefined) return marked ? first(digits) : undefined
      return marked || /[\d_-]/.test(handle) ? handle : undefined
    }
    case 'qq':
      return first(digits, groupedDigits)
    case 'telegram': {
      const handle = first(longName, international)
      return handle !== undefined && (marked || /[\d_]/.test(handle)) ? handle : undefined
    }
    case 'whatsapp':
      return first(international)
    default: {
      const handle = marked ? first(lineName) : undefined
      return handle !== undefined && /[a-z]/.test(handle) ? handle : undefined
    }
  }
}
