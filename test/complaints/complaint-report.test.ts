import fc from 'fast-check'
import { complaintReport, createScanner, inboxLite, type ComplaintOptions, type Message } from 'junksift'
import { hostileTexts } from 'junksift/testing'
import { describe, expect, test } from 'vitest'

const scanner = createScanner(inboxLite())
const whole: Message = {
  id: 'm1',
  text: '代\u200b开发票,验后付款,电话13800001234',
  sender: '1069-0000-1234',
  recipient: '13900001111',
  receivedAt: '2026-11-01T09:30+08:00',
}
const reporter = { number: '13900001111' }
const report = (message: Message | string, options?: ComplaintOptions) =>
  complaintReport(message, scanner.scan(message), options)
const sentTexts = (message: Message, options?: ComplaintOptions) =>
  report(message, options).submissions.map(({ to, messages }) => [to, ...messages.map(({ text }) => text)])

describe('complaintReport', () => {
  test('takes the message letter by letter, and the sender as received', () => {
    const { content, reportedNumber, receivedAt, recipient, reporterNumber, screenshot } = report(whole, {
      reporter,
      screenshot: 'a.png',
    })
    expect({ content, reportedNumber, receivedAt, recipient, reporterNumber, screenshot }).toEqual({
      content: whole.text,
      reportedNumber: '1069-0000-1234',
      receivedAt: '2026-11-01T09:30+08:00',
      recipient: '13900001111',
      reporterNumber: '13900001111',
      screenshot: 'a.png',
    })
    expect(report(whole, { reporter, screenshot: 'a.png' }).gaps).toEqual([])
  })

  test('writes a time that was no text in ISO 8601', () => {
    expect(report({ text: 'a', receivedAt: 0 }).receivedAt).toBe('1970-01-01T00:00:00.000Z')
    expect(report({ text: 'a', receivedAt: new Date(1000) }).receivedAt).toBe('1970-01-01T00:00:01.000Z')
  })

  test('puts the category in the terms of the published counts, and says whose words they are', () => {
    const { category } = report(whole)
    expect(category).toEqual({
      group: '涉嫌违法',
      groupName: { en: 'suspected of breaking the law', 'zh-CN': '涉嫌违法' },
      kind: { en: 'sale of invoices and documents', 'zh-CN': '出售发票证件' },
      detail: null,
      wording: 'ours',
    })
  })

  test('quotes its evidence from the original text, strongest first, in both languages', () => {
    const result = scanner.scan(whole)
    const { evidence } = complaintReport(whole, result)
    const contributions = evidence.map(
      ({ detector, code }) =>
        result.findings.find((f) => f.detector === detector && f.code === code)?.contribution ?? 0,
    )
    expect(evidence.length).toBeGreaterThan(0)
    expect(contributions).toEqual([...contributions].sort((a, b) => b - a))
    expect(contributions.at(-1)).toBeGreaterThan(0)
    expect(evidence.flatMap(({ quotes }) => quotes)).toContain('代\u200b开发票')
    for (const { reason } of evidence) expect(reason['zh-CN']).toMatch(/\p{Script=Han}/u)
  })

  test('leaves out what speaks against junk and what is on trial', () => {
    const [finding] = scanner.scan(whole).findings
    const scan = {
      ...scanner.scan(whole),
      findings: [
        { ...finding!, contribution: -1 },
        { ...finding!, shadow: true },
      ],
    }
    expect(complaintReport(whole, scan).evidence).toEqual([])
  })
})

describe('the texts to send', () => {
  test('are those of 12321 and of the carriers in China', () => {
    expect(sentTexts({ ...whole, text: '办证*#:' })).toEqual([
      ['12321', '106900001234*办证*#:'],
      ['10086999', '106900001234*办证*#:'],
      ['10010', 'LJDXJB#106900001234#办证*#:'],
      ['10000999', '106900001234:办证*#:'],
    ])
  })

  test('are those of 12321 and of one carrier where that is known', () => {
    const carriers = ['china-mobile', 'china-unicom', 'china-telecom'] as const
    const recipients = carriers.map((carrier) => sentTexts(whole, { reporter: { carrier } }).map(([to]) => to))
    expect(recipients).toEqual([
      ['12321', '10086999'],
      ['12321', '10010'],
      ['12321', '10000999'],
    ])
  })

  test('name the question that is open about the format of China Telecom', () => {
    const [, telecom] = report(whole, { reporter: { carrier: 'china-telecom' } }).submissions
    expect(telecom?.certainty).toBe('disputed')
    expect(telecom?.alternatives).toEqual([`106900001234*${whole.text}`])
    expect(telecom?.question?.en).toContain('disagree')
  })

  test('are two for 7726 and 33700: the text alone, then the number, also a name', () => {
    for (const [market, to] of [
      ['US', '7726'],
      ['GB', '7726'],
      ['FR', '33700'],
    ] as const) {
      expect(sentTexts({ text: 'You won!', sender: 'PRIZES' }, { market })).toEqual([[to, 'You won!', 'PRIZES']])
      expect(sentTexts({ text: 'You won!', sender: '+33 612345678' }, { market })[0]?.[2]).toBe('+33 612345678')
    }
  })

  test('are not made without a whole number', () => {
    const senders = [undefined, '', ' ', '1069****1234', '某某银行', '10', '1069 0000 12xx', '+', '*']
    for (const sender of senders) {
      const made = report(sender === undefined ? { text: '办证' } : { text: '办证', sender })
      expect(made.submissions, String(sender)).toEqual([])
      expect(made.gaps[0], String(sender)).toMatchObject({
        field: 'reportedNumber',
        problem: sender?.trim() ? 'incomplete' : 'missing',
      })
    }
    expect(report({ text: 'Hi', sender: 'AB*CD' }, { market: 'GB' }).submissions).toEqual([])
  })

  test('are not made for calls, chats and mails', () => {
    const made = report({ ...whole, channel: 'voice' })
    expect(made.submissions).toEqual([])
    expect(made.gaps.at(-1)).toMatchObject({ field: 'channel', problem: 'unsuitable' })
  })
})

describe('gaps', () => {
  test('name every field that is missing', () => {
    const fields = (options: ComplaintOptions) => report('在吗', options).gaps.map(({ field }) => field)
    const missing = ['reportedNumber', 'receivedAt', 'recipient', 'reporterNumber', 'screenshot', 'category']
    expect(fields({})).toEqual(missing)
    expect(fields({ market: 'US' })).toEqual(['reportedNumber', 'receivedAt', 'recipient'])
    expect(report('').gaps.map(({ field }) => field)).toContain('content')
  })

  test('and nothing that is missing is there', () => {
    const { reportedNumber, receivedAt, recipient, reporterNumber, screenshot, category, id } = report('在吗')
    const empty = { reportedNumber, receivedAt, recipient, reporterNumber, screenshot, category, id }
    expect(Object.values(empty).every((value) => value === null)).toBe(true)
  })
})

describe('properties', () => {
  test('the content is the text, and JSON keeps the report whole', () => {
    const message = fc.record(
      {
        text: fc.string({ unit: 'binary', maxLength: 80 }),
        sender: fc.oneof(fc.string({ maxLength: 20 }), fc.stringMatching(/^1069\d{4,12}$/)),
        recipient: fc.string({ maxLength: 12 }),
        receivedAt: fc.integer({ min: 0, max: 2e12 }),
      },
      { requiredKeys: ['text'] },
    )
    fc.assert(
      fc.property(message, fc.constantFrom('CN', 'US', 'GB', 'FR'), (given, market) => {
        const made = report(given, { market })
        expect(made.content).toBe(given.text)
        expect(JSON.parse(JSON.stringify(made))).toEqual(made)
        const texts = made.submissions.flatMap(({ messages, alternatives }) => [messages[0]!.text, ...alternatives])
        for (const text of texts) expect(text.endsWith(given.text)).toBe(true)
        if (made.submissions.length === 0) expect(made.gaps.some(({ field }) => field === 'reportedNumber')).toBe(true)
      }),
    )
  })

  test.each(hostileTexts().map(({ name, text }) => [name, text] as const))('stands %s', (_, text) => {
    const made = report({ text, sender: text })
    expect(made.content).toBe(text)
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  })
})

describe('wrong options', () => {
  test.each([
    [{ market: 'XX' }, 'complaintReport.market'],
    [{ reporter: { carrier: 'x' } }, 'complaintReport.reporter.carrier'],
    [{ reporter: { number: 1 } }, 'complaintReport.reporter.number'],
    [{ reporter: 1 }, 'complaintReport.reporter'],
    [{ screenshot: 1 }, 'complaintReport.screenshot'],
    [{ other: 1 }, 'complaintReport.other'],
  ])('%j', (options, path) => {
    expect(() => report(whole, options as never)).toThrow(expect.objectContaining({ code: 'ERR_OPTION', path }))
  })

  test('a result of another message, or none, is refused', () => {
    const result = scanner.scan({ ...whole, id: 'm2' })
    expect(() => complaintReport(whole, result)).toThrow(
      expect.objectContaining({ code: 'ERR_MESSAGE', path: 'result.id' }),
    )
    expect(() => complaintReport(whole, undefined as never)).toThrow(expect.objectContaining({ path: 'result' }))
  })
})
