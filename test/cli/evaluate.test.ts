import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { EvaluationReport } from 'junksift/evaluation'
import { file, run } from './support'

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))
const table = file(
  'labelled.csv',
  [
    'id,label,category,text',
    'a,spam,illegal/invoice,"代开各类发票,验后付款,加薇信 fp12345"',
    'b,ham,personal,晚上吃火锅吗?',
    'c,1,marketing/retail,【某某旗舰店】双11狂欢!全场5折起',
    'd,正常,verification,"您的验证码是482913,5分钟内有效"',
    'e,,personal,在吗',
    'f,maybe,personal,在吗',
    'g,ham,personal,在吗,多了一列',
    'h,ham,personal,"恭喜您被抽中一等奖,速登 wlxx.top 领取"',
    '',
  ].join('\n'),
)
/** A report as the command writes it: with the places of rows. */
interface Placed extends EvaluationReport {
  readonly mistakes: readonly (EvaluationReport['mistakes'][number] & { readonly line: number })[]
}
const json = async (...args: string[]) => JSON.parse((await run(['evaluate', '-f', 'json', ...args])).out) as Placed

describe('reports', () => {
  test('table: figures, detectors and mistakes with their lines; no text unless asked for', async () => {
    const { code, out, err } = await run(['evaluate', table])
    expect(code).toBe(3)
    expect(err.split('\n')).toEqual([
      `${table}:6: no label`,
      `${table}:7: unknown label maybe`,
      `${table}:8: 5 columns instead of 4`,
      '',
    ])
    expect(out).toMatch(/^Messages\n figure +value\n messages +5\n spam +2\n ham +3\n/)
    expect(out).toMatch(/^ rows without a label +1$/m)
    expect(out).toMatch(/^ flagged: suspect or spam, score ≥ 0\.5 +66\.7 % \(20\.8–93\.9\) +100\.0 % \(34\.2–100\.0\)/m)
    expect(out).toMatch(/^ illegal\/invoice +1 +1 +100\.0 %/m)
    expect(out).toMatch(/^ 9 \(h\) +ham +spam +\d\.\d{4} +personal → fraud\/prize +spam-classifier\/fraud \+/m)
    expect(out).not.toContain('恭喜')
    expect((await run(['evaluate', table, '--texts'])).out).toContain('恭喜您被抽中一等奖,速登 wlxx.top 领取')
    expect((await run(['evaluate', table, '--worst', '0'])).out).not.toContain('Worst')
  })

  test('json: the whole report, with file and line of each row it names', async () => {
    const report = await json(table)
    expect(report).toMatchObject({ version: 1, messages: 5, spam: 2, ham: 3 })
    expect(report.skipped.reasons).toEqual({ 'no-message': 1, 'no-label': 1, 'wrong-label': 1 })
    expect(report.skipped.first[0]).toEqual({ row: 4, reason: 'no-label', file: table, line: 6 })
    expect(report.mistakes.map(({ id, line }) => [id, line])).toEqual([['h', 9]])
  })

  test('markdown and tables in Chinese, also into a file', async () => {
    const output = join(mkdtempSync(join(tmpdir(), 'junksift-')), 'report.md')
    const { out } = await run(['evaluate', table, '-f', 'markdown', '-l', 'zh-CN', '-o', output])
    expect(out).toBe('')
    expect(readFileSync(output, 'utf8')).toMatch(/^# 评估\n\n## 消息\n\n\| 指标 \| 数值 \|/)
    expect((await run(['evaluate', table], { env: { LANG: 'zh_CN.UTF-8' } })).out).toContain('误报率')
  })

  test('plots, into a folder that is made', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'junksift-')), 'deep', 'plots')
    expect((await run(['evaluate', table, '--svg', folder])).code).toBe(3)
    for (const name of ['precision-recall', 'reliability', 'histogram'])
      expect(readFileSync(join(folder, `${name}.svg`), 'utf8')).toMatch(/^<svg xmlns/)
    const refused = await run(['evaluate', table, '--svg', table])
    expect([refused.code, refused.err.includes(`cannot write to ${table}`)]).toEqual([2, true])
  })

  test('the scanner is that of the other options', async () => {
    expect((await json(table, '--preset', 'inbox-lite')).detectors.map(({ detector }) => detector)).not.toContain(
      'spam-classifier',
    )
    expect((await json(table, '--config', fixture('detectors.mjs'))).detectors.length).toBeGreaterThan(15)
  })
})

describe('labels', () => {
  test('by column name or position, without a header, too', async () => {
    const named = file('named.tsv', 'type\tbody\nspam\t代开发票\nham\t在吗\n')
    expect((await json(named, '--label-column', 'type')).messages).toBe(2)
    const bare = file('bare.tsv', 'spam\t代开发票\nham\t在吗\n')
    expect((await json(bare, '--no-header', '--label-column', '1', '-c', '2')).spam).toBe(1)
  })

  test('of NDJSON, as text, number or truth value', async () => {
    const rows = file(
      'rows.ndjson',
      [
        '{"text":"a","label":"SPAM"}',
        '{"text":"b","label":1}',
        '{"text":"c","label":false}',
        '{"text":"d","y":[]}',
        '"e"',
      ].join('\n'),
    )
    const report = await json(rows)
    expect([report.spam, report.ham, report.skipped.reasons['no-label']]).toEqual([2, 1, 2])
    const other = file('other.ndjson', '{"text":"a","channel":"junk","kind":"Fraud"}\n')
    const named = await json(other, '--label-column', 'channel', '--category-column', 'kind')
    expect([named.spam, named.categories.kinds.messages]).toEqual([1, 1])
  })

  test('with other values', async () => {
    const own = file('own.csv', 'text,label\na,smishing\nb,fine\nc,Bulk\nd,spam\n')
    const report = await json(own, '--spam-values', 'smishing, bulk', '--ham-values', 'fine')
    expect([report.spam, report.ham, report.skipped.reasons['wrong-label']]).toEqual([2, 1, 1])
    const both = await run(['evaluate', own, '--spam-values', 'ok'])
    expect([both.code, both.err]).toEqual([2, 'junksift: ok cannot mean both spam and ham\n'])
  })

  test('for rows without one, such as plain lines', async () => {
    const lines = file('wanted.txt', '晚上吃火锅吗?\n在吗\n')
    expect((await json(lines, '--default-label', 'ham')).ham).toBe(2)
    const refused = await run(['evaluate', lines])
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('plain lines hold no label; name it with --label-column, or give --default-label')
  })

  test('from standard input, and no more than --limit', async () => {
    const { out, code } = await run(['evaluate', '-f', 'json', '--limit', '2'], { stdin: readFileSync(table) })
    expect([code, (JSON.parse(out) as EvaluationReport).messages]).toEqual([0, 2])
  })
})

test.each([
  [['evaluate', '/nowhere.csv'], 'cannot read /nowhere.csv'],
  [
    ['evaluate', file('unlabelled.csv', 'id,text\n1,a\n')],
    'no column for the label among id, text; name it with --label-column, or',
  ],
  [['evaluate', table, '--label-column', 'y'], 'no column y among id, label, category, text'],
  [['evaluate', table, '--worst', '-1'], 'it must be a whole number from 0'],
  [['evaluate', table, '--spam-values', 'a,,b'], 'it must be a list'],
  [['evaluate', table, '--default-label', 'junk'], 'Allowed choices are ham, spam'],
])('%j is a wrong call', async (args, message) => {
  const { code, err } = await run(args)
  expect(code).toBe(2)
  expect(err).toContain(message)
})

test('Ctrl-C ends it with 130 and the report of what was read', async () => {
  const controller = new AbortController()
  const stdin = new Readable({ read: () => {} })
  stdin.push('{"text":"在吗","label":"ham"}\n')
  setTimeout(() => controller.abort(), 300)
  const { code, out, err } = await run(['evaluate', '-f', 'json', '-i', 'ndjson'], { stdin, signal: controller.signal })
  expect(code).toBe(130)
  expect((JSON.parse(out) as EvaluationReport).messages).toBe(1)
  expect(err).toContain('interrupted')
})
