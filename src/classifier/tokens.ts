/** What a token stands for. */
export const tokenKind = { character: 0, word: 1, mask: 2 } as const

/** The tokens of one text: characters of scripts without spaces, words of alphabets, and masks for what varies. */
export interface Tokens {
  count: number
  /** A hash of each token. */
  readonly hashes: Uint32Array
  readonly kinds: Uint8Array
  /** Where each token stands in the folded text, half-open. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

// Character classes, one byte for each UTF-16 unit.
const space = 0
const digit = 1
const latin = 2
const alphabetic = 3
const single = 4
const mark = 5
const dropped = 6

let classes: Uint8Array | undefined

/** Marks that say something by themselves; all other punctuation is dropped. */
const tellingMarks = '!?%$¥€£₹₩฿+:@#*/=&→>【】[]()「」『』《》"“”❤★☆✓✅⚠❗‼☎📞🎁🔥💰👉'

function characterClasses(): Uint8Array {
  if (classes) return classes
  const table = new Uint8Array(0x10000).fill(single)
  const fill = (first: number, last: number, value: number) => table.fill(value, first, last + 1)
  fill(0, 0x2f, dropped)
  fill(0x3a, 0x40, dropped)
  fill(0x5b, 0x60, dropped)
  fill(0x7b, 0xbf, dropped)
  fill(0x2000, 0x2fff, dropped)
  fill(0x3000, 0x3004, dropped)
  fill(0x3008, 0x303f, dropped)
  fill(0xfe00, 0xfe6f, dropped)
  fill(0xff00, 0xff65, dropped)
  fill(0xffe0, 0xffff, dropped)
  for (const white of [9, 10, 11, 12, 13, 32, 0xa0, 0x3000]) table[white] = space
  fill(0x30, 0x39, digit)
  fill(0x61, 0x7a, latin)
  fill(0x41, 0x5a, latin)
  fill(0xc0, 0x24f, latin)
  fill(0x1e00, 0x1eff, latin)
  fill(0x300, 0x36f, latin)
  fill(0x370, 0x8ff, alphabetic)
  fill(0x900, 0xdff, alphabetic)
  fill(0xfb50, 0xfdff, alphabetic)
  for (let i = 0; i < tellingMarks.length; i++) table[tellingMarks.charCodeAt(i)] = mark
  return (classes = table)
}

/** Hashes of the masks. */
const masks = { link: 0x51ed270b, mail: 0x7feb352d, mixed: 0x846ca68b } as const

/** The hash of a run of digits: by its length, since the digits themselves carry over to no other message. */
function digitsHash(length: number): number {
  const bucket = length < 5 ? length : length < 7 ? 5 : length < 10 ? 7 : length === 11 ? 11 : length < 14 ? 10 : 14
  return mix(0x297a2d39, bucket)
}

/** Mixes a number into a hash. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1)
  mixed ^= mixed >>> 15
  return Math.imul(mixed, 0x85ebca77) >>> 0
}

/** The most tokens that are looked at. */
const mostTokens = 4000

let shared: Tokens | undefined

/** Room for tokens, used again for each text. */
function room(): Tokens {
  shared ??= {
    count: 0,
    hashes: new Uint32Array(mostTokens),
    kinds: new Uint8Array(mostTokens),
    starts: new Uint32Array(mostTokens),
    ends: new Uint32Array(mostTokens),
  }
  shared.count = 0
  return shared
}

/** What may stand inside a link, a mail address or a code besides letters and digits. */
const joiners = '-._~:/?#@%&='

/**
 * Cuts a folded text into tokens. Digits become masks by their length, links, addresses and codes a mask each, so that
 * what a model learns holds for the next sender, too. The result is shared: it holds until the next call.
 */
export function tokenize(text: string): Tokens {
  const table = characterClasses()
  const tokens = room()
  const { length } = text
  const add = (hash: number, kind: number, start: number, end: number) => {
    const at = tokens.count
    if (at >= mostTokens) return
    tokens.hashes[at] = hash
    tokens.kinds[at] = kind
    tokens.starts[at] = start
    tokens.ends[at] = end
    tokens.count = at + 1
  }
  let i = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    const kind = table[code] as number
    if (kind === single) {
      add(mix(1, code), tokenKind.character, i, i + 1)
      i++
    } else if (kind === latin || kind === digit) {
      i = addRun(text, i, table, add)
    } else if (kind === alphabetic) {
      const start = i
      let hash = 3
      while (i < length && table[text.charCodeAt(i)] === alphabetic) hash = mix(hash, text.charCodeAt(i++))
      // Thai, Lao and the like put no spaces between words.
      if (code >= 0xe00 && code < 0x1000)
        for (let at = start; at < i; at++) add(mix(1, text.charCodeAt(at)), tokenKind.character, at, at + 1)
      else add(hash, tokenKind.word, start, i)
    } else {
      if (kind === mark) add(mix(5, code), tokenKind.mask, i, i + 1)
      i++
    }
  }
  return tokens
}

/** Adds a run that begins with a letter or a digit: a word, a number, a link, a mail address or a code. */
function addRun(
  text: string,
  start: number,
  table: Uint8Array,
  add: (hash: number, kind: number, start: number, end: number) => void,
): number {
  const { length } = text
  let end = start
  let letters = 0
  let dots = 0
  let slashes = 0
  let at = 0
  while (end < length) {
    const code = text.charCodeAt(end)
    const kind = table[code] as number
    if (kind === latin) letters++
    else if (kind !== digit && !joiners.includes(text.charAt(end))) break
    else if (code === 0x2e && isLetterOrDigit(table, text.charCodeAt(end + 1))) dots++
    else if (code === 0x2f) slashes++
    else if (code === 0x40) at++
    end++
  }
  while (end > start && !isLetterOrDigit(table, text.charCodeAt(end - 1)) && text.charCodeAt(end - 1) !== 0x2f) end--
  if (at > 0 && dots > 0) {
    add(masks.mail, tokenKind.mask, start, end)
    return end
  }
  if (letters > 1 && (dots > 0 || slashes > 1) && looksLikeLink(text, start, end)) {
    add(masks.link, tokenKind.mask, start, end)
    return end
  }
  return addPieces(text, start, end, table, add)
}

function isLetterOrDigit(table: Uint8Array, code: number): boolean {
  const kind = table[code]
  return kind === latin || kind === digit
}

const scheme = /^h..ps?:|^www\./
const hostWithPath = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?[/?]/
const hostAlone =
  /^(?:[a-z0-9-]+\.)+(?:com|cn|net|org|cc|co|io|me|top|xyz|vip|info|app|club|shop|site|online|icu|gov|edu|tv|ly|gl|[a-z]{2}\.uk|uk|de|fr|es|it|jp|kr|ru|tr|br|pt|in|id|th|vn|hk|tw|sg|my|au|us|ca|pl|nl|biz|mobi|live|link|work|win|fun|life|pro|ltd|ee)$/

/** A scheme, a host with a path, or a host with a usual ending: not two sentences with a forgotten space. */
function looksLikeLink(text: string, start: number, end: number): boolean {
  const run = text.slice(start, end)
  return scheme.test(run) || hostWithPath.test(run) || hostAlone.test(run)
}

/** Adds the words, numbers and codes of a run that is no link. */
function addPieces(
  text: string,
  start: number,
  end: number,
  table: Uint8Array,
  add: (hash: number, kind: number, start: number, end: number) => void,
): number {
  let i = start
  while (i < end) {
    const first = i
    let letters = 0
    let digitCount = 0
    let hash = 2
    for (; i < end; i++) {
      const code = text.charCodeAt(i)
      const kind = table[code]
      if (kind === latin) letters++
      else if (kind === digit) digitCount++
      else break
      hash = mix(hash, code)
    }
    if (i === first) {
      const code = text.charCodeAt(i)
      if (table[code] === mark) add(mix(5, code), tokenKind.mask, i, i + 1)
      i++
    } else if (letters === 0) add(digitsHash(digitCount), tokenKind.mask, first, i)
    else if (digitCount === 0 || letters + digitCount < 4) add(hash, tokenKind.word, first, i)
    else add(masks.mixed, tokenKind.mask, first, i)
  }
  return end
}
