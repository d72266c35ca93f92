import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { createScanner, templateSimilarity, type MinedTemplate } from 'junksift'
import { describe, expect, test } from 'vitest'
import { file, run } from './support'

const parcel = (number: number) =>
  `您的包裹${number}在运输途中丢失，请登录a.example.cn/${number}登记，客服会为您办理理赔`
const rows = [
  ...[1, 2, 3].map((n) => `2026-11-0${n},10690${n},"${parcel(n)}"`),
  '2026-11-04,13800001111,好的',
  '2026-11-05,13800001111,我跟你说了多少遍了把阳台上的衣服收一下，今天晚上要下大雨的',
]
const table = file('mine.csv', ['time,sender,text', ...rows, ''].join('\n'))

interface Document {
  readonly version: number
  readonly templates: readonly MinedTemplate[]
  readonly summary: object
}

describe('mine', () => {
  test('a table: count, senders, times, pattern with slots, links; the summary goes to standard error', async () => {
    const { code, out, err } = await run(['mine', table, '--lang', 'en'], { columns: 120 })
    expect(code).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "count     senders   first – last seen        template
      ────────  ────────  ───────────────────────  ───────────────────────────────────────────────────────────────────────────
      3         3         2026-11-01 – 2026-11-03  您的包裹{number}在运输途中丢失，请登录{url}登记，客服会为您办理理赔
                                                   such as a.example.cn/1

      "
    `)
    expect(err).toMatch(/^5 messages in \d+\.\d s: 1 template with 3 messages \(60 %\), 1 alone, 1 too short\n$/)
  })

  test('in Chinese where LANG says so', async () => {
    const { out, err } = await run(['mine', table], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(out).toContain('模板')
    expect(err).toMatch(/^5 条消息，用时 \d+\.\d 秒：1 个模板，覆盖 3 条（60%）；1 条无相似消息，1 条过短\n$/)
  })

  test('json: templates that templateSimilarity takes, and a summary', async () => {
    const { out } = await run(['mine', table, '-f', 'json', '-q'])
    const { version, templates, summary } = JSON.parse(out) as Document
    expect(version).toBe(1)
    expect(summary).toMatchObject({ messages: 5, inTemplates: 3, alone: 1, short: 1, malformed: 0, complete: true })
    const scanner = createScanner({ detectors: [templateSimilarity({ templates })] })
    expect(scanner.scan(parcel(77)).outcomes['template-similarity'].status).toBe('hit')
  })

  test('a configuration file hands them to scan', async () => {
    const mined = file('mined.json', (await run(['mine', table, '-f', 'json', '-q'])).out)
    const config = file(
      'mined.config.mjs',
      `import { readFileSync } from 'node:fs'
const { templates } = JSON.parse(readFileSync(${JSON.stringify(mined)}, 'utf8'))
export default { templates }
`,
    )
    const { out } = await run(['scan', '--config', config, '-f', 'csv', '-q'], { stdin: `${parcel(5)}\n` })
    expect(out).toContain('template-similarity/exact')
  })

  test('ndjson: a template a line, the most frequent only with --top', async () => {
    const more = file(
      'more.txt',
      [...[1, 2, 3].map(parcel), ...['甲', '乙'].map((x) => `【某某商城】${x}的订单已发货`)].join('\n'),
    )
    const all = await run(['mine', more, '-f', 'ndjson', '-q'])
    expect(all.out.trim().split('\n').map((line) => (JSON.parse(line) as MinedTemplate).count)).toEqual([3, 2]) // prettier-ignore
    const top = await run(['mine', more, '-f', 'ndjson', '-q', '--top', '1'])
    expect(top.out.trim().split('\n')).toHaveLength(1)
  })

  test('options reach the mining', async () => {
    const none = await run(['mine', table, '--min-count', '4', '-f', 'ndjson', '-q'])
    expect(none.out).toBe('')
    const short = file('short.txt', '好的\n好的\n')
    expect((await run(['mine', short, '--min-length', '0', '-f', 'ndjson', '-q'])).out).toContain('"count":2')
    const strict = file('strict.txt', `${parcel(1)}\n${parcel(2)}，谢谢您的支持\n`)
    expect((await run(['mine', strict, '--threshold', '1', '-f', 'ndjson', '-q'])).out).toBe('')
    const named = file(
      'named.txt',
      ['王小明', '李雷'].map((name) => `${name}您好，您预约的体检套餐已到期，请尽快联系客服改约时间`).join('\n'),
    )
    const names = file('names.txt', '王小明\r\n\n李雷\n')
    expect((await run(['mine', named, '--names', names, '-f', 'ndjson', '-q'])).out).toContain('{name}您好')
  })

  test('says what was dropped', async () => {
    const different = Array.from({ length: 30 }, (_, i) => `【店${i}】${String.fromCharCode(0x4e00 + i * 7).repeat(9)}`)
    const { err } = await run(['mine', file('different.txt', different.join('\n')), '--max-templates', '8', '-l', 'en'])
    expect(err).toMatch(/dropped to stay within --max-templates: \d+ templates with \d+ messages/)
  })

  test('reports malformed rows with 3, wrong calls with 2', async () => {
    const bad = await run(['mine', file('bad.ndjson', `{"text":${JSON.stringify(parcel(1))}}\nnope\n`), '-q'])
    expect([bad.code, bad.err]).toEqual([3, expect.stringContaining('bad.ndjson:2: no valid JSON')])
    for (const [args, message] of [
      [['--threshold', '0'], 'above 0'],
      [['--threshold', 'x'], 'above 0'],
      [['--min-count', '1'], 'mineTemplates.minCount is 1'],
      [['--max-templates', '3'], 'mineTemplates.maxTemplates is 3'],
      [['--min-length', '-1'], 'whole number'],
      [['--names', '/nowhere'], 'cannot read /nowhere'],
      [['/nowhere.csv'], 'cannot read /nowhere.csv'],
    ] as const) {
      const { code, err } = await run(['mine', ...args])
      expect([code, err]).toEqual([2, expect.stringContaining(message)])
    }
  })

  test('writes to a file', async () => {
    const target = file('out.json', '')
    const { out, code } = await run(['mine', table, '-o', target, '-f', 'json', '-q'])
    expect([out, code]).toEqual(['', 0])
    expect((JSON.parse(readFileSync(target, 'utf8')) as Document).templates).toHaveLength(1)
  })

  test('after Ctrl-C it writes the templates of what was read, with 130', async () => {
    const controller = new AbortController()
    const lines = Array.from({ length: 2000 }, (_, i) => `${parcel(i)}\n`)
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.from(lines.slice(0, 1000).join(''))
        await new Promise((resolve) => setTimeout(resolve, 50))
        controller.abort()
        yield Buffer.from(lines.slice(1000).join(''))
      })(),
    )
    const { code, out, err } = await run(['mine', '-f', 'json', '-l', 'en'], { stdin, signal: controller.signal })
    expect(code).toBe(130)
    expect((JSON.parse(out) as Document).summary).toMatchObject({ complete: false })
    expect(err).toContain('interrupted')
  })
})
