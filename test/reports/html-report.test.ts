import fc from 'fast-check'
import { createScanner, defineDetector, inboxLite, promoKeywords, type Message } from 'junksift'
import { htmlReport, type HtmlReportOptions, type ReportRow } from 'junksift/reports'
import { hostileTexts } from 'junksift/testing'
import { describe, expect, test } from 'vitest'
import type { ReportData } from '../../src/reports/report-data'
import { nastyMarkup } from '../support/nasty-markup'

const scanner = createScanner(inboxLite())
const scanned = (messages: readonly (Message | string)[]): ReportRow[] =>
  messages.map((message) => ({ message, result: scanner.scan(message) }))
const pageOf = (messages: readonly (Message | string)[], options?: HtmlReportOptions) =>
  htmlReport(scanned(messages), options)
const dataIn = (page: string) =>
  JSON.parse(/<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page)![1]!) as ReportData

const sale = (n: number, sender: string): Message => ({
  id: `s${n}`,
  text: `【优品衣橱】双11狂欢全场${n}折,满300减${n}0,戳 t.cn/A6xy${n} 速抢`,
  sender,
  receivedAt: Date.UTC(2026, 10, 9 + n, 17),
})
const messages = [
  sale(3, '106900001234'),
  sale(4, '106900001234'),
  sale(5, '13800001234'),
  { text: '晚上一起吃火锅吗?' },
  { text: '您好,见 www.example.com/a 和 https://www.example.com/b', sender: '13900001111' },
]

describe('the data of a page', () => {
  test('hold every message as it was, with verdict, score, category and findings', async () => {
    const rows = scanned(messages)
    const data = dataIn(await htmlReport(rows))
    expect(data.messages.names).toEqual(['s3', 's4', 's5', '4', '5'])
    expect(data.messages.texts).toEqual(messages.map(({ text }) => text))
    rows.forEach(({ result }, i) => {
      expect(['ham', 'suspect', 'spam'][Number(data.messages.verdicts[i])]).toBe(result.verdict)
      expect(data.messages.scores[i]).toBe(Math.floor(result.score * 1000))
      expect(data.categories[data.messages.categories[i]!]).toBe(result.category)
      const packed = data.messages.findings[i]!
      const first = result.findings[0]
      if (!first) return expect(packed).toEqual([])
      expect(data.codes[packed[0]!]).toBe(`${first.detector}/${first.code}`)
      expect(data.reasons[packed[1]!]).toBe(first.reason)
      expect(packed.slice(4, 4 + 2 * packed[3]!)).toEqual(first.spans.flatMap(({ start, end }) => [start, end]))
    })
  })

  test('name campaigns with their slots, the largest first', async () => {
    const { tables, messages: held } = dataIn(await pageOf(messages))
    expect(held.campaigns).toEqual([0, 0, 0, -1, -1])
    expect(tables.campaigns).toMatchObject([
      { template: '【优品衣橱】双⌗狂欢全场⌗折,满⌗减⌗,戳⇗速抢', senders: 2, wordings: 1 },
    ])
  })

  test('count hosts and senders, most frequent first, and know shorteners', async () => {
    const { hosts, senders, messages: held, tables } = dataIn(await pageOf([...messages].reverse()))
    expect(hosts).toEqual(['t.cn', 'www.example.com'])
    expect(tables.hosts.map(({ isShort }) => isShort)).toEqual([true, false])
    expect(held.hosts).toEqual([[1], [], [0], [0], [0]])
    expect(senders[0]).toBe('106900001234')
    expect(tables.senders[0]).toMatchObject({ type: 'port-1069', campaigns: 1 })
    expect(held.senders.map((i) => senders[i])).toEqual([...messages].reverse().map(({ sender }) => sender))
  })

  test('speak Chinese where asked', async () => {
    const page = await pageOf(messages, { locale: 'zh-CN' })
    const { categories, reasons } = dataIn(page)
    expect(page).toContain('<html lang="zh-CN">')
    expect(categories).toContain('营销/零售')
    expect(reasons.every((reason) => /\p{Script=Han}/u.test(reason))).toBe(true)
  })
})

describe('the page', () => {
  test('counts verdicts, also of messages beyond the limit', async () => {
    const page = await pageOf(messages, { limit: 2 })
    expect(dataIn(page).messages.texts).toHaveLength(2)
    expect(page).toContain('<dt>messages</dt><dd>5</dd>')
    expect(page).toContain('3 messages beyond the limit')
  })

  test('draws messages over time in the zone that was asked for, and only where there are times', async () => {
    const page = await pageOf(messages, { timeZone: 'Asia/Shanghai' })
    expect(page).toContain('<tr><th scope="row">2026-11-15 01:00</th>')
    expect(await pageOf(messages)).not.toContain('2026-11-15')
    expect(await pageOf(['在吗'])).not.toContain('data-chart="times"')
  })

  test('stands without messages, and takes them one by one', async () => {
    expect(dataIn(await htmlReport([])).messages.texts).toEqual([])
    async function* slowly() {
      for (const row of scanned(messages)) yield await Promise.resolve(row)
    }
    expect(await htmlReport(slowly())).toBe(await pageOf(messages))
  })

  test('takes results that came back from JSON', async () => {
    const rows = scanned(messages)
    expect(await htmlReport(JSON.parse(JSON.stringify(rows)) as ReportRow[])).toBe(await htmlReport(rows))
  })
})

/** The tags of a page outside its data. */
const tagsOf = (page: string) => page.match(/<[/!\w][^>]*>/g)

describe('hostile texts', () => {
  const plain: Message = { text: '双11全场5折', sender: 'a', id: 'b' }
  const strange = (text: string) =>
    defineDetector({
      id: 'strange',
      codes: { found: { weight: 1, reason: { en: '{word} was found', 'zh-CN': '发现{word}' } } },
      inspect: () => ({ strength: 1, code: 'found' as const, detail: { word: text } }),
    })
  const pageWith = (text: string, title = text) => {
    const made = createScanner({ detectors: [strange(text), promoKeywords()] })
    const message = { ...plain, text: text + plain.text, sender: text, id: text }
    return htmlReport([{ message, result: made.scan(message) }], { title })
  }

  test('leave the markup of a page as it is, wherever they stand', async () => {
    const expected = tagsOf(await pageWith('x'))
    const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...nastyMarkup))
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const page = await pageWith(text)
        expect(tagsOf(page)).toEqual(expected)
        expect(dataIn(page).messages.texts[0]).toBe(text + plain.text)
        expect(dataIn(page).reasons[0]).toBe(`${text} was found`)
      }),
      { numRuns: 60, examples: nastyMarkup.map((text) => [text] as [string]) },
    )
  })

  test('of any kind get into a page whole', async () => {
    const texts = hostileTexts().map(({ text }) => text)
    const page = await pageOf(texts)
    expect(dataIn(page).messages.texts).toEqual(texts)
    expect(page.split('</script>')).toHaveLength(3)
  }, 60_000)
})

describe('wrong calls', () => {
  test.each([
    [{ locale: 'fr' }, 'htmlReport.locale'],
    [{ title: 1 }, 'htmlReport.title'],
    [{ timeZone: 'Mars/Base' }, 'htmlReport.timeZone'],
    [{ limit: 0 }, 'htmlReport.limit'],
    [{ limit: 1.5 }, 'htmlReport.limit'],
    [{ other: 1 }, 'htmlReport.other'],
  ])('%j', async (options, path) => {
    await expect(htmlReport([], options as never)).rejects.toMatchObject({ code: 'ERR_OPTION', path })
  })

  test('a row without a message or a result is named', async () => {
    const [row] = scanned(['a'])
    await expect(htmlReport([{ ...row!, result: {} as never }])).rejects.toMatchObject({ path: 'rows[0].result' })
    await expect(htmlReport([{ ...row!, message: {} as never }])).rejects.toMatchObject({ path: 'message.text' })
  })
})
