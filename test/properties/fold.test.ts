import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '../../src/analysis/fold'

/** Pieces that folding has much to do with. */
const hostile = fc.constantFrom(
  ...[
    '薇',
    '芯',
    '微',
    '信',
    '亻言',
    '木又',
    '贷',
    '代',
    '款',
    '发',
    '漂',
    '亮',
    'fa',
    '票',
    '加',
    '威',
    '➕',
    '❤',
    '退',
    '汀',
    '腿',
    '订',
  ],
  ...['安', '全', '诚', '·', '.', ' ', '★', '☆', '-', '|', '，', '\n', '。', '😀', '👨‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️'],
  ...[
    '①',
    '⑽',
    '1️⃣',
    '🔟',
    '🅰',
    'ⓧ',
    '㈠',
    '一',
    '二',
    '三',
    '零',
    '幺',
    '8',
    '13',
    'Ａ',
    '９',
    '，',
    '𝐰',
    '𝟘',
    '㎡',
    'ﬁ',
    'ﷺ',
  ],
  ...['\u200b', '\u200d', '\u202e', '\u00ad', '\ufe0f', '\u20e3', '\u0301', '\u0336', '\u3099', '\ufeff', '\u3164'],
  ...['а', 'В', 'Ж', 'ν', 'Β', 'α', 'ζ', 'w', 'X', 'İ', 'ß', 'é', 'e'],
  ...[
    'が',
    'ｶ',
    'ﾞ',
    'の',
    '訂',
    '貸',
    '後',
    '한',
    '\u1112',
    '\u1161',
    '\u11ab',
    'ﾡ',
    'ㅋ',
    'ส',
    'ำ',
    'ا',
    'ِ',
    'א',
    'क',
    '़',
  ],
  ...['\ud83d', '\ude00', '\ud835', '\udc00'],
)
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: hostile, maxLength: 40 }) },
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
)
const check = (property: (text: string) => void) => fc.assert(fc.property(text, property), { numRuns: 3000 })

test('every unit of the folded text comes from a piece inside the text, in order', () => {
  check((text) => {
    const { text: folded, toOriginal } = foldText(text)
    let before = { start: 0, end: 0 }
    for (let i = 0; i < folded.length; i++) {
      const span = toOriginal(i, i + 1)
      expect(span.start).toBeGreaterThanOrEqual(before.start)
      expect(span.end).toBeGreaterThanOrEqual(before.end)
      expect(span.start).toBeLessThan(span.end)
      expect(span.end).toBeLessThanOrEqual(text.length)
      // Pieces are the same or apart.
      if (span.start < before.end) expect(span).toEqual(before)
      before = span
    }
    const whole = toOriginal(0, folded.length)
    if (folded.length > 0) expect(whole).toEqual({ start: toOriginal(0, 1).start, end: before.end })
    else expect(whole.start).toBe(whole.end)
  })
})

test('spans of longer pieces are those of their first and last unit', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
      const { text: folded, toOriginal } = foldText(text)
      if (folded.length === 0) return
      const start = a % folded.length
      const end = start + 1 + (b % (folded.length - start))
      expect(toOriginal(start, end)).toEqual({
        start: toOriginal(start, start + 1).start,
        end: toOriginal(end - 1, end).end,
      })
    }),
  )
})

test('any two numbers give a piece inside the text', () => {
  fc.assert(
    fc.property(text, fc.double(), fc.double(), (text, a, b) => {
      const { start, end } = foldText(text).toOriginal(a, b)
      expect(0 <= start && start <= end && end <= text.length).toBe(true)
    }),
  )
})

test('a unit that nothing changed comes from the same unit', () => {
  check((text) => {
    const { text: folded, toOriginal, folds } = foldText(text)
    // Words come from elsewhere than their characters.
    if (folds.homophone + folds.splitCharacter + folds.separator + folds.chineseDigit + folds.confusable > 0) return
    for (let i = 0; i < folded.length; i++) {
      const { start, end } = toOriginal(i, i + 1)
      const piece = text.slice(start, end)
      // What is kept by what stands around it (emoji, kana, other scripts) is kept as it was.
      const alone = foldText(piece).text
      expect(alone.includes(folded.charAt(i)) || piece.includes(folded.charAt(i)), JSON.stringify([piece, i])).toBe(
        true,
      )
    }
  })
})

test('folding a folded text changes nothing', () => {
  check((text) => {
    const once = foldText(text).text
    expect(foldText(once).text).toBe(once)
  })
})

test('revealed words lie inside the text', () => {
  check((text) => {
    for (const { word, span } of foldText(text).revealed) {
      expect(word.length).toBeGreaterThan(0)
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.start).toBeLessThan(span.end)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
  })
})

test('counts are whole and zero for a text that stays as it is', () => {
  check((text) => {
    const { text: folded, folds } = foldText(text)
    const sum = Object.values(folds).reduce((a, b) => a + b, 0)
    expect(Number.isInteger(sum) && sum >= 0).toBe(true)
    if (sum === 0 && folded !== text) {
      // Only letters with their marks may have become one without being counted.
      expect(folded.normalize('NFC')).toBe(text.normalize('NFC'))
    }
  })
})
