import { countSegments, segmentsOf } from '../../analysis/segments'
import type { Check } from '../check'
import type { TextEdit } from '../types'

/** A text longer than the platform takes. */
export const tooLong: Check<{ readonly most: number }> = {
  group: 'length',
  reason: { en: '{length} characters; at most {most} are taken.', 'zh-CN': '共 {length} 个字符，超过上限 {most} 个。' },
  inspect: ({ text, message }, { most }) => {
    const { length } = message.text
    return length > most
      ? { spans: most < text.length ? [{ start: most, end: text.length }] : [], detail: { length, most } }
      : undefined
  },
}

/** Typographic characters and what GSM-7 has for them. */
const plainForms: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  '•': '-',
  '\u200b': '',
  '\ufeff': '',
  '，': ', ',
  '！': '! ',
  '：': ': ',
}

/** A few characters outside GSM-7 that make a text in Latin letters take more parts. */
export const needlessUnicode: Check = {
  group: 'length',
  reason: {
    en: '{characters} make it {before} SMS parts; in plain characters it is {after}.',
    'zh-CN': '因含有 {characters} 须拆成 {before} 条发送，改用普通字符只需 {after} 条。',
  },
  inspect: ({ analysis, text, variables }) => {
    const before = segmentsOf(analysis)
    if (variables || before.encoding === 'gsm-7') return undefined
    const fix: TextEdit[] = []
    for (let i = 0; i < text.length; i++) {
      const insert = plainForms[text.charAt(i)]
      if (insert !== undefined) fix.push({ start: i, end: i + 1, insert })
    }
    if (fix.length === 0) return undefined
    const after = countSegments(text.replace(/[\s\S]/g, (char) => plainForms[char] ?? char))
    if (after.encoding !== 'gsm-7' || after.count >= before.count) return undefined
    const characters = [...new Set(fix.map(({ start }) => text.charAt(start)))]
    return {
      spans: fix.map(({ start, end }) => ({ start, end })),
      detail: { characters, before: before.count, after: after.count },
      fix,
    }
  },
}

/** How many units in the last part make it hardly worth its price. */
const hardlyWorth = 8

/** A last part that holds only a few characters. */
export const nearlyEmptyPart: Check = {
  group: 'length',
  reason: {
    en: 'Part {count} holds only {units} characters: shorten the text by as many.',
    'zh-CN': '第 {count} 条只有 {units} 个字符，删减后可少发一条。',
  },
  inspect: ({ analysis, text, variables }) => {
    const { count, encoding, left, units: all } = segmentsOf(analysis)
    if (variables || count < 2) return undefined
    const part = encoding === 'gsm-7' ? 153 : 67
    // Two parts become one where the whole fits without a header.
    const units = count === 2 ? all - (encoding === 'gsm-7' ? 160 : 70) : part - left
    if (units > hardlyWorth) return undefined
    return { spans: [{ start: Math.max(0, text.length - units), end: text.length }], detail: { count, units } }
  },
}
