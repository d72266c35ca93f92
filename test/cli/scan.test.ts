import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Summary } from '../../src/cli/output/summary'
import type { ScanResult } from '../../src/index'
import { file, run } from './support'

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))
const table = file(
  'messages.csv',
  [
    'id,sender,text',
    'a,13800001234,晚上吃火锅吗?',
    'b,13800004321,"代开各类发票,验后付款,加薇信 fp12345"',
    'c,106900001234,【某某旗舰店】双11狂欢!全场5折起',
    '',
  ].join('\n'),
)

interface Record {
  readonly file: string
  readonly line: number
  readonly id?: string
  readonly text?: string
  readonly reasons: readonly string[]
  readonly result: ScanResult
}

describe('formats', () => {
  test('table: verdict, score, category, text with spans, reasons, and a summary', async () => {
    const { code, out, err } = await run(['scan', table])
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toMatch(/^id\/line +verdict +score +category +message +reasons\n/)
    expect(out).toMatch(/^a +ham +0\.0\d\d +personal +晚上吃火锅吗\?/m)
    expect(out).toMatch(/^b +spam +0\.9\d\d +illegal\/invoice +⟦代开/m)
    expect(out).toMatch(/^c +(?:suspect|spam) +0\.\d{3} +marketing\/retail/m)
    expect(out).toContain('Summary: 3 messages in')
    expect(out).toMatch(/^ illegal\/invoice +1 +0 +0 +1$/m)
    expect(out).toMatch(/^ sum +\d +\d +\d +3$/m)
    expect(out).toMatch(/^ {1,2}1 {2}promo-keywords\/invoice/m)
    expect(out).not.toContain('\x1b[')
  })

  test('table: Chinese, in colour, narrow', async () => {
    const { out } = await run(['scan', table, '--lang', 'zh-CN'], { env: { FORCE_COLOR: '1' }, columns: 80 })
    expect(out).toContain('结论')
    expect(out).toContain('垃圾')
    expect(out).toContain('\x1b[')
    expect(out).not.toContain('⟦')
    const plain = await run(['scan', table], { env: { NO_COLOR: '1', LANG: 'zh_CN.UTF-8' }, tty: true, columns: 60 })
    expect(plain.out).not.toContain('\x1b[')
    expect(plain.out).toContain('汇总')
  })

  test('json is one document, whose results fit the published schema', async () => {
    const { out, err, code } = await run(['scan', table, '-f', 'json', '--lang', 'zh-CN'])
    expect(code).toBe(0)
    expect(err).toContain('汇总')
    const document = JSON.parse(out) as { version: number; results: Record[]; summary: Summary }
    expect(document.results.map(({ id, line, result }) => [id, line, result.verdict === 'ham'])).toEqual([
      ['a', 2, true],
      ['b', 3, false],
      ['c', 4, false],
    ])
    expect(document.summary).toMatchObject({ messages: 3, complete: true, malformed: 0 })
    expect(document.results[1]?.reasons.join()).toMatch(/\p{Script=Han}/u)
    const schema = JSON.parse(readFileSync(new URL('../../src/schema/result.schema.json', import.meta.url), 'utf8'))
    const validate = new Ajv({ strict: false }).compile(schema as object)
    for (const { result } of document.results) expect(validate(result), JSON.stringify(validate.errors)).toBe(true)
  })

  test('json says each finding and failure once', async () => {
    for (const [status, list, args] of [
      ['hit', 'findings', []],
      ['failed', 'failures', ['--config', fixture('failing.mjs')]],
    ] as const) {
      const { out } = await run(['scan', table, '-f', 'ndjson', '-q', ...args])
      const results = out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Record).result)
      expect(results.flatMap((result): readonly object[] => result[list]).length).toBeGreaterThan(2)
      for (const { outcomes, ...result } of results) {
        const named = Object.entries(outcomes).filter(([, outcome]) => outcome?.status === status)
        expect(named).toEqual(result[list].map(({ detector }) => [detector, { status }]))
      }
    }
  })

  test('json without messages is still a document', async () => {
    const { out } = await run(['scan', '-f', 'json', '-q'])
    expect((JSON.parse(out) as { results: unknown[] }).results).toEqual([])
  })

  test('ndjson and csv hold no text unless it is asked for', async () => {
    const secret = '代开各类发票,验后付款,加薇信 fp12345'
    const ndjson = await run(['scan', table, '-f', 'ndjson', '-q'])
    expect(ndjson.err).toBe('')
    const records = ndjson.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record)
    expect(records.map(({ file: name, text }) => [name, text])).toEqual(Array(3).fill([table, undefined]))
    expect(ndjson.out).not.toContain(secret)
    const csv = await run(['scan', table, '-f', 'csv', '-q', '--with-text'])
    const rows: { id: string; verdict: string; codes: string; text: string }[] = parse(csv.out, { columns: true })
    expect(rows[1]).toMatchObject({ id: 'b', verdict: 'spam', text: secret })
    expect(rows[1]?.codes).toContain('promo-keywords/invoice')
    const bare = await run(['scan', table, '-f', 'csv', '-q'])
    expect(bare.out).toMatch(/^file,line,id,verdict,score,category,codes,reasons\n/)
    expect(bare.out).not.toContain(secret)
  })

  test('-o writes a file, the summary goes to standard error', async () => {
    const path = file('out.txt', '')
    const { out, err } = await run(['scan', table, '-o', path])
    expect(out).toBe('')
    expect(err).toContain('Summary: 3 messages')
    expect(readFileSync(path, 'utf8')).toMatch(/^b +spam/m)
  })
})

describe('choosing', () => {
  test('--only shows some and counts all; --limit stops', async () => {
    const only = await run(['scan', table, '--only', 'spam,suspect'])
    expect(only.out).not.toContain('火锅')
    expect(only.out).toContain('3 messages')
    const limited = await run(['scan', table, '--limit', '1'])
    expect(limited.out).toContain('Summary: 1 messages')
    expect(limited.out).not.toContain('代开')
  })

  test('reads standard input, several files, and GB18030', async () => {
    expect((await run(['scan', '-f', 'csv', '-q'], { stdin: '在吗\n双11你买啥\n' })).out.split('\n')).toHaveLength(4)
    const gbk = file('gbk.txt', Buffer.concat([Buffer.from('b4fabfaab7a2c6b1', 'hex'), Buffer.from('\n')])) // 代开发票
    const both = await run(['scan', gbk, table, '-f', 'csv', '-q', '--with-text'])
    const rows: { file: string; text: string }[] = parse(both.out, { columns: true })
    expect(rows.map((row) => [row.file === gbk, row.text.slice(0, 4)])).toEqual([
      [true, '代开发票'],
      [false, '晚上吃火'],
      [false, '代开各类'],
      [false, '【某某旗'],
    ])
  })

  test('--marketing and --preset change the scanner', async () => {
    const stdin = '【青禾生活】双11全场满300减50,拒收请回复R\n'
    const verdict = async (...args: string[]) =>
      (await run(['scan', '-f', 'csv', '-q', ...args], { stdin })).out.split('\n')[1]?.split(',')[3]
    expect(await verdict()).toBe('ham')
    expect(await verdict('--preset', 'inbox-lite', '--marketing', 'flag')).not.toBe('ham')
    expect(await verdict('--marketing', 'block')).toBe('spam')
  })
})

describe('exit codes', () => {
  test('1 where --fail-on is met, for that verdict or a worse one', async () => {
    expect((await run(['scan', table, '-q', '--fail-on', 'spam'])).code).toBe(1)
    expect((await run(['scan', table, '-q', '--fail-on', 'suspect', '--limit', '1'])).code).toBe(0)
    expect((await run(['scan', '-q', '--fail-on', 'spam'], { stdin: '晚上一起吃火锅吗\n' })).code).toBe(0)
    expect((await run(['scan', '-q', '--fail-on', 'suspect'], { stdin: '双11狂欢!全场5折起,秒杀\n' })).code).toBe(1)
  })

  test.each([
    [['scan', '/nowhere.csv'], /cannot read \/nowhere\.csv/],
    [['scan', '--wrong'], /unknown option/],
    [['scan', '--limit', '0'], /whole number/],
    [['scan', '--only', 'ham,sausage'], /sausage is none of/],
    [['scan', '--encoding', 'latin1'], /unknown encoding/],
    [['scan', '--format', 'xml'], /Allowed choices/],
    [['scan', '--config', '/nowhere.mjs'], /cannot read \/nowhere\.mjs/],
    [['unknown'], /unknown command/],
    [[], /Usage/],
  ])('2 for %j', async (args, message) => {
    const { code, err } = await run(args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test('3 where rows were malformed, which are reported with file and line', async () => {
    const path = file('bad.ndjson', '{"text":"在吗"}\n{bad\n{"text":1}\n')
    const { code, err, out } = await run(['scan', path])
    expect(code).toBe(3)
    expect(err).toBe(`${path}:2: no valid JSON\n${path}:3: the text is no string but number\n`)
    expect(out).toContain('malformed rows: 2')
    expect((await run(['scan', path, '-q', '--fail-on', 'spam'])).code).toBe(3)
  })

  test('reports twenty malformed rows and counts the rest', async () => {
    const { err, out } = await run(['scan', '-i', 'ndjson'], { stdin: '{\n'.repeat(50) })
    expect(err.trim().split('\n')).toHaveLength(21)
    expect(out).toContain('malformed rows: 50')
  })

  test('the guide names every option', async () => {
    const guide = readFileSync(new URL('../../docs/guide/command-line.md', import.meta.url), 'utf8')
    for (const command of ['scan', 'explain', 'evaluate', 'tune']) {
      const { out } = await run([command, '--help'])
      const options = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option as string)
      expect(options.length).toBeGreaterThan(6)
      for (const option of options) expect(guide).toContain(option)
    }
  })

  test('0 for help and version', async () => {
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    })
    const help = await run(['scan', '--help'])
    expect(help.code).toBe(0)
    expect(help.out).toContain('Exit codes: 0 done')
  })

  test('130 when interrupted, with the summary of what was read on standard error', async () => {
    const controller = new AbortController()
    const stdin = new Readable({ read() {} })
    stdin.push('在吗\n')
    setTimeout(() => controller.abort(), 300)
    const { code, out, err } = await run(['scan', '-f', 'json'], { stdin, signal: controller.signal })
    expect(code).toBe(130)
    expect((JSON.parse(out) as { summary: Summary }).summary).toMatchObject({ messages: 1, complete: false })
    expect(err).toContain('interrupted')
  })
})

describe('progress', () => {
  test('a bar on a terminal’s standard error, with rate and time left', async () => {
    const { err } = await run(['scan', table, '-o', file('p.txt', '')], { tty: true, columns: 100 })
    expect(err).toMatch(/% · \d+ messages · \d+\/s · 0\.0 MB of 0\.0 MB · .* left/)
  })

  test('without a known size only what was done', async () => {
    const { err } = await run(['scan', '-o', file('p.txt', '')], { tty: true, stdin: '在吗\n', columns: 100 })
    expect(err).toMatch(/messages · \d+\/s · 0\.0 MB/)
    expect(err).not.toContain('left')
  })

  test('none where standard error is no terminal, none with --quiet', async () => {
    expect((await run(['scan', table, '-o', file('p.txt', '')])).err).not.toContain('MB')
    expect((await run(['scan', table, '-q', '-o', file('p.txt', '')], { tty: true })).err).toBe('')
  })
})

describe('configuration', () => {
  test('a whole scanner', async () => {
    const args = ['scan', '--config', fixture('scanner.mjs'), '-f', 'ndjson', '-q', '--lang', 'zh-CN']
    const { out, err } = await run(args, { stdin: '坏消息\n好消息\n' })
    expect(err).toBe('')
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record)
    expect(records.map(({ reasons, result }) => [result.verdict, result.category, reasons])).toEqual([
      ['spam', 'illegal/other', ['出现“坏”。']],
      ['ham', 'personal', []],
    ])
    const both = await run([...args, '--marketing', 'block'])
    expect(both.code).toBe(2)
    expect(both.err).toContain('leave --preset, --marketing and --model out')
  })

  test('a list of detectors comes on top of the preset, async ones too, in order', async () => {
    const { out } = await run(['scan', '--config', fixture('detectors.mjs'), '-f', 'ndjson', '-q'], {
      stdin: '请问在吗\n代开各类发票,验后付款,加薇信 fp12345\n',
    })
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record)
    expect(records.map(({ result }) => Object.hasOwn(result.outcomes, 'asked'))).toEqual([true, true])
    expect(records[0]?.result.findings.map(({ detector }) => detector)).toContain('asked')
    expect(records[1]?.result.verdict).toBe('spam')
  })

  test('settings in JSON, which options on the command line outdo', async () => {
    const config = file('c.json', '{"preset":"inbox-lite","marketing":"block","thresholds":{"spam":0.99999}}')
    const stdin = '【青禾生活】双11全场满300减50,拒收请回复R\n'
    const verdict = async (...args: string[]) =>
      (await run(['scan', '-f', 'csv', '-q', '--config', config, ...args], { stdin })).out.split('\n')[1]?.split(',')[3]
    expect(await verdict()).toBe('suspect')
    expect(await verdict('--marketing', 'allow')).toBe('ham')
  })

  test('the settings that the guide shows are good', async () => {
    const guide = readFileSync(new URL('../../docs/guide/command-line.md', import.meta.url), 'utf8')
    const settings = /^```json\n([\s\S]*?)^```/m.exec(guide)?.[1] as string
    const { code, err } = await run(['scan', '-q', '--config', file('guide.json', settings)], { stdin: '在吗\n' })
    expect(err).toBe('')
    expect(code).toBe(0)
  })

  test.each([
    ['{"market', /cannot read/],
    ['{"marketting":"block"}', /unknown key marketting/],
    ['{"preset":"outbox"}', /preset must be inbox or inbox-lite/],
    ['{"marketing":"maybe"}', /maybe/],
    ['{"thresholds":{"spam":7}}', /thresholds/],
    ['5', /must give an object or a list/],
  ])('refuses %s', async (content, message) => {
    const { code, err } = await run(['scan', '--config', file('bad.json', content)])
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test('detectors that give no answer are told', async () => {
    const { out, code } = await run(['scan', '--config', fixture('failing.mjs')], { stdin: 'a\nb\n' })
    expect(code).toBe(0)
    expect(out).toContain('detectors that gave no answer: broken ×2')
  })
})
