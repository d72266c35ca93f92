import { foldedOf, type Folded, type FoldKind } from '../analysis/fold'
import { findDisguisedNumbers, findInvisible, findLookAlikes, findSpacedOut } from '../analysis/fold-findings'
import { builtIn } from '../core/define'
import type { Hit, SyncDetector } from '../core/detector'
import { optionError } from '../core/errors'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'
import type { Span } from '../core/span'

/** Options of {@link index!obfuscation | obfuscation}. */
export interface ObfuscationOptions {
  /** Words that may be written in disguise, such as `微信` where everybody writes V信. Default: none. */
  readonly allow?: readonly string[]
}

/** Detail of {@link index!obfuscation | obfuscation}. */
export interface ObfuscationDetail {
  /** How many characters were disguised in each way; ways that did not occur are left out. */
  readonly kinds: Readonly<Partial<Record<FoldKind, number>>>
  /** The words that were hidden, each once, as they read. */
  readonly words: readonly string[]
  /** How many numbers were hidden. */
  readonly numbers: number
}

/** Variants of the finding of {@link index!obfuscation | obfuscation}, the strongest first. */
export type ObfuscationCode = 'hidden-word' | 'hidden-number' | 'look-alike' | 'spaced-out' | 'invisible'

type ObfuscationHit = Hit<ObfuscationDetail, ObfuscationCode>

/** Ways of writing that nobody comes to by ordinary typing. */
const disguises: readonly FoldKind[] = [
  'circled',
  'keycap',
  'chineseDigit',
  'zeroWidth',
  'bidi',
  'softHyphen',
  'combining',
  'confusable',
  'separator',
  'homophone',
  'splitCharacter',
]

/**
 * Flags writing that is meant to get past a filter. Capitals, full-width punctuation, traditional characters and
 * compatibility forms are ordinary typing and never count.
 *
 * - `hidden-word`: a word of the trade can be read only after folding: 薇❤, 贷·款, fa票, 退汀, 亻言
 * - `hidden-number`: a number of at least five digits in circled, keycap, Chinese or mixed-width digits
 * - `look-alike`: Latin words with letters of other alphabets, in circles, or half in full width
 * - `spaced-out`: single characters with a sign between each: 八.年.老.店
 * - `invisible`: invisible characters, direction overrides or strike-through marks inside words
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for wrong options
 *
 * @example
 * ```ts
 * import { createScanner, obfuscation } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [obfuscation()] })
 * const [finding] = scanner.scan('急用钱?正规袋款,加薇❤ab1234').findings
 * console.log(finding?.code) // hidden-word
 * console.log(finding?.detail.words.includes('贷款')) // true
 * console.log(scanner.scan('①领券 ②下单 ③付款').findings.length) // 0
 * ```
 */
export function obfuscation(
  options: ObfuscationOptions = {},
): SyncDetector<'obfuscation', ObfuscationDetail, Message, ObfuscationCode> {
  checkKeys('obfuscation', options, ['allow'])
  const { allow = [] } = options
  if (!Array.isArray(allow) || !allow.every((word) => typeof word === 'string' && word !== ''))
    throw optionError('obfuscation.allow', allow, 'an array of words')
  const allowed: ReadonlySet<string> = new Set(allow)
  return builtIn({
    id: 'obfuscation',
    group: 'disguise',
    codes: {
      'hidden-word': {
        weight: 2.6,
        reason: { en: 'Words are written so as to dodge a filter: {words}.', 'zh-CN': '用变形写法隐藏词语:{words}。' },
      },
      'hidden-number': {
        weight: 2.2,
        reason: { en: 'A number is written in disguised digits.', 'zh-CN': '用变形数字隐藏号码。' },
      },
      'look-alike': {
        weight: 1.6,
        reason: { en: 'Words are written in look-alike letters.', 'zh-CN': '用形近字母代替英文字母。' },
      },
      'spaced-out': {
        weight: 1.6,
        reason: { en: 'Characters are set apart by signs.', 'zh-CN': '在字与字之间插入符号。' },
      },
      invisible: {
        weight: 1.4,
        reason: { en: 'Invisible characters stand inside words.', 'zh-CN': '在词语中插入不可见字符。' },
      },
    },
    inspect: (analysis) => {
      const folded = foldedOf(analysis)
      if (!folded.folds.fullWidth && !disguises.some((kind) => folded.folds[kind] > 0)) return undefined
      return inspectFolded(folded, analysis.text, allowed)
    },
  })
}

function inspectFolded(folded: Folded, text: string, allowed: ReadonlySet<string>): ObfuscationHit | undefined {
  const hidden = folded.revealed.filter(({ word }) => !allowed.has(word))
  if (hidden.length > 0) {
    const spans = hidden.map(({ span }) => span)
    return hit(
      'hidden-word',
      strengthOfWords(folded, text, spans),
      spans,
      folded,
      text,
      hidden.map(({ word }) => word),
    )
  }
  const searches = [
    ['hidden-number', findDisguisedNumbers],
    ['look-alike', findLookAlikes],
    ['spaced-out', findSpacedOut],
    ['invisible', findInvisible],
  ] as const
  for (const [code, find] of searches) {
    const spans = find(folded, text).filter((span) => !overlapsAny(span, folded, allowed))
    if (spans.length > 0) return hit(code, Math.min(1, 0.6 + 0.2 * spans.length), spans, folded, text)
  }
  return undefined
}

/** Whether a span is that of an allowed word. */
function overlapsAny(span: Span, { revealed }: Folded, allowed: ReadonlySet<string>): boolean {
  return revealed.some((it) => allowed.has(it.word) && it.span.start < span.end && span.start < it.span.end)
}

/** Spaces alone may be typesetting; every other disguise, and every further word, makes it surer. */
function strengthOfWords(folded: Folded, text: string, spans: readonly Span[]): number {
  const onlySpaces = spans.every(({ start, end }) => /^[\u3400-\u9fff\s]+$/.test(text.slice(start, end)))
  const spacesOnly = onlySpaces && folded.folds.homophone + folded.folds.splitCharacter === 0
  return Math.min(1, (spacesOnly ? 0.3 : 0.6) + 0.2 * spans.length)
}

function hit(
  code: ObfuscationCode,
  strength: number,
  spans: readonly Span[],
  folded: Folded,
  text: string,
  words: readonly string[] = [],
): ObfuscationHit {
  const kinds: Partial<Record<FoldKind, number>> = {}
  for (const kind of disguises) if (folded.folds[kind] > 0) kinds[kind] = folded.folds[kind]
  const numbers = findDisguisedNumbers(folded, text).length
  return { code, strength, spans, detail: { kinds, words: [...new Set(words)], numbers } }
}
