/** A text that a detector must stand. */
export interface HostileText {
  /** What is nasty about it. */
  readonly name: string
  readonly text: string
}

/**
 * Texts that break careless code: each detector has to answer them without throwing, hanging or pointing outside.
 * `detectorContract` uses them all; take them for tests of your own, too.
 *
 * @example
 * ```ts
 * import { createScanner, urlShortener } from 'junksift'
 * import { hostileTexts } from 'junksift/testing'
 *
 * const scanner = createScanner({ detectors: [urlShortener()] })
 * console.log(hostileTexts().every(({ text }) => scanner.scan(text).failures.length === 0)) // true
 * ```
 */
export function hostileTexts(): readonly HostileText[] {
  const long = 100_000
  const repeat = (unit: string, length = long) => unit.repeat(Math.ceil(length / unit.length))
  const texts: Readonly<Record<string, string>> = {
    'white space only': ' \t\r\n\u00a0\u3000\u2028',
    'one letter': 'a',
    'one Chinese character': '好',
    'one emoji': '😀',
    'a lone high surrogate': '您好\ud83d',
    'a lone low surrogate': '\ude00您好',
    'surrogates in the wrong order': 'a\ude00\ud83db\ud83d\ud83d😀\ude00',
    'an astral Chinese character': '𠮷野家𠮷𠀀',
    'emoji joined by zero-width joiners': '👨‍👩‍👧‍👦👩🏽‍🚀🏳️‍🌈1️⃣2️⃣',
    'zero-width characters between letters': '免\u200b费\u200c领\u200d取\u2060\ufeffh\u200bt\u200bt\u200bp',
    'right-to-left text and overrides': '\u202e\u202dمرحبا שלום\u202c\u2066abc\u2069\u200f',
    'combining marks': `e${'\u0301'.repeat(500)}免\u0336费\u0336`,
    'NUL and control characters': '您\u0000好\u0007\u001b[31m\u007f\u0085\u009f',
    'full-width letters and digits': 'ＨＴＴＰ：／／ｔ．ｃｎ／Ａ６　１３８００１３８０００　加ＱＱ１２３４５６',
    'mathematical, circled and look-alike letters': '𝓯𝓻𝓮𝓮 ⓕⓡⓔⓔ ①③⑧ раураl 🅵🆁🅴🅴',
    'letters that change length in other cases': 'İıſßŉǰΐﬁ㎏㍿ﷺ',
    'names of object properties': 'constructor __proto__ toString hasOwnProperty valueOf 【__proto__】',
    'patterns, markup and placeholders': '(a+)+$ [\\w-]* <script>alert(1)</script> %s %00 ${1} {{x}} $& $1 \\u0000',
    'brackets never closed': '【'.repeat(2000) + '[('.repeat(1000),
    'brackets deeply nested': `${'【'.repeat(1000)}您好${'】'.repeat(1000)}`,
    'signatures without end': repeat('【某某】', 20_000),
    'links broken in every way': 'http:// https://? www. .com a..b http://[::1 http://a:999999 //t.cn @ a@ @b.cn ://x',
    'an address of 2,000 labels': `${'a.'.repeat(2000)}cn`,
    'digits of 100,000 places': repeat('9'),
    'digits joined by separators': repeat('1-3 8.'),
    'letters without a space': repeat('a'),
    'one character over and over': repeat('退'),
    'dots and slashes': repeat('./'),
    'at signs and dots': repeat('a@a.'),
    'spaces with a letter at the end': `${repeat(' ')}x`,
    'line breaks': repeat('\r\n'),
    'emoji over and over': repeat('👨‍👩‍👧'),
    'lone surrogates over and over': repeat('\ud83d'),
    'zero-width characters over and over': repeat('\u200b'),
    'combining marks over and over': repeat('\u0301'),
    'words of advertising over and over': repeat('免费领取优惠，加微信，回T退订，t.cn/a，验证码123456；'),
  }
  return Object.entries(texts).map(([name, text]) => ({ name, text }))
}
