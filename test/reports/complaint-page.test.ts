import fc from 'fast-check'
import { complaintReport, createScanner, inboxLite, type ComplaintOptions, type Message } from 'junksift'
import { complaintPage } from 'junksift/reports'
import { describe, expect, test } from 'vitest'
import { nastyMarkup } from '../support/nasty-markup'

const scanner = createScanner(inboxLite())
const report = (message: Message, options?: ComplaintOptions) =>
  complaintReport(message, scanner.scan(message), options)
const invoices: Message = {
  text: '代开发票,验后付款,电话13800001234',
  sender: '106900001234',
  receivedAt: '2026-11-01T09:30+08:00',
}

describe('complaintPage', () => {
  test('shows the fields, the text, what to send and what is wanted', () => {
    const page = complaintPage(report(invoices, { reporter: { number: '13900001111', carrier: 'china-telecom' } }))
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('<dt>被举报号码</dt><dd><bdi>106900001234</bdi></dd>')
    expect(page).toContain(`<pre dir="auto">\n${invoices.text}</pre>`)
    expect(page).toContain('涉嫌违法 / 出售发票证件 (本库用语)')
    expect(page).toContain('106900001234*代开发票')
    expect(page).toContain('106900001234:代开发票')
    expect(page).toContain('各处说法不一')
    expect(page).toContain('<dt>截图</dt><dd><span class="missing">缺失</span></dd>')
    expect(page).not.toContain('<script')
  })

  test('speaks English for other countries, and asks only for what they ask', () => {
    const page = complaintPage([
      report({ ...invoices, id: 'm1' }, { market: 'US' }),
      report({ text: '' }, { market: 'FR' }),
    ])
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<h2>m1</h2>')
    expect(page).toContain('<h2>Complaint 2</h2>')
    expect(page).toContain('To 7726')
    expect(page).not.toContain('Complainant')
    expect(page).toContain('<h3>Full text</h3><span class="missing">missing</span>')
  })

  test('names characters that cannot be seen', () => {
    const page = complaintPage(report({ text: '代\u200b开\u200b发票\u202e\0' }), { locale: 'en' })
    expect(page).toContain('U+200B × 2, U+202E × 1, U+0000 × 1')
    expect(complaintPage(report(invoices), { locale: 'en' })).not.toContain('cannot be seen')
  })

  test('no text leaves its place', () => {
    const findings = scanner.scan(invoices)
    const pageWith = (text: string) => {
      const message = { ...invoices, id: text, recipient: `${text}.`, text: `${text}${invoices.text}` }
      const made = complaintReport(message, { ...findings, id: text })
      return complaintPage({ ...made, reportedNumber: `${text}.` }, { title: text })
    }
    const tagsOf = (page: string) =>
      page.replace(/<p class="note">原文含有不可见字符：[U+\dA-F ×、]+<\/p>/, '').match(/<[/!\w][^>]*>/g)
    const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...nastyMarkup))
    const expected = tagsOf(pageWith('x'))
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tagsOf(pageWith(text))).toEqual(expected)
      }),
      { examples: nastyMarkup.map((text) => [text] as [string]) },
    )
  })

  test('refuses wrong options', () => {
    expect(() => complaintPage([], { locale: 'fr' as never })).toThrow(/complaintPage.locale/)
    expect(() => complaintPage([], { title: 1 as never })).toThrow(/complaintPage.title/)
    expect(() => complaintPage([], { of: 1 } as never)).toThrow(/complaintPage.of/)
  })
})
