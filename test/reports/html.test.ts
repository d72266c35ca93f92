import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeHtml, toInertJson, writePage } from '../../src/reports/html'
import { nastyMarkup } from '../support/nasty-markup'

/** What a parser makes of escaped text. */
const parsed = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#39|#13);/g, (_, name: string) => {
    const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' }
    return characters[name]!
  })

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...nastyMarkup))

describe('escapeHtml', () => {
  test('leaves no character that means anything, and loses only NUL', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeHtml(text)
        expect(escaped).not.toMatch(/[<>"'\r\0]/)
        expect(escaped.replace(/&(?:amp|lt|gt|quot|#39|#13);/g, '')).not.toContain('&')
        expect(parsed(escaped)).toBe(text.replaceAll('\0', '\ufffd'))
      }),
    )
  })
})

describe('toInertJson', () => {
  test('is JSON of the same value that holds no markup and no line end of JavaScript', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.array(anyText), fc.dictionary(anyText, anyText)), (value) => {
        const json = toInertJson(value)
        expect(json).not.toMatch(/[<>&\u2028\u2029\0\r\n]/)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('writePage', () => {
  const page = { locale: 'en', title: 'A', style: 'b{}', styleHash: 'c', body: '<p>d</p>' }

  test('allows nothing but its style where it has no script', () => {
    const html = writePage(page)
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-c'; base-uri 'none';`)
    expect(html).not.toContain('script-src')
    expect(html).not.toContain('<script')
  })

  test('allows its script by its hash', () => {
    expect(writePage({ ...page, script: 'e()', scriptHash: 'f' })).toContain(`script-src 'sha256-f';`)
  })

  test('a title stays a title', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const html = writePage({ ...page, title })
        expect(html.match(/<[/\w!][^>]*>/g)).toEqual(writePage(page).match(/<[/\w!][^>]*>/g))
      }),
    )
  })
})
