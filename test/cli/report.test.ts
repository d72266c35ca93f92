import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReportData } from '../../src/reports/report-data'
import { file, run } from './support'

const csv = file(
  'report.csv',
  'id,text,sender,time\nm1,代开发票 验后付款 电话13800001234,106900001234,2026-11-10T17:00:00Z\n,晚上一起吃火锅吗?,13900001111,2026-11-11T01:00:00Z\n',
)
const lite = ['--preset', 'inbox-lite']
const dataIn = (page: string) =>
  JSON.parse(/<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page)![1]!) as ReportData

describe('junksift report', () => {
  test('writes one page to a file, and nothing else', async () => {
    const output = join(dirname(csv), 'report.html')
    const { code, out, err } = await run(['report', csv, '-o', output, '--title', 'A & B', ...lite])
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' })
    const page = readFileSync(output, 'utf8')
    expect(page).toContain('<title>A &amp; B</title>')
    expect(dataIn(page).messages.names).toEqual(['m1', '3'])
  })

  test('writes to standard output, in the language and zone that were asked for', async () => {
    const { code, out } = await run(['report', csv, '--lang', 'zh-CN', '--time-zone', 'Asia/Shanghai', ...lite])
    expect(code).toBe(0)
    expect(out).toContain('<html lang="zh-CN">')
    expect(dataIn(out).timeZone).toBe('Asia/Shanghai')
  })

  test('takes several files, only some verdicts, and a limit', async () => {
    const { out } = await run(['report', csv, csv, '--only', 'ham', '--limit', '1', ...lite])
    expect(dataIn(out).messages.names).toEqual([`${csv}:3`])
    expect(out).toContain('1 messages beyond the limit')
  })

  test('names malformed rows and ends with 3', async () => {
    const { code, err, out } = await run(['report', '-i', 'ndjson', ...lite], { stdin: '{"text":"在吗"}\nno json\n' })
    expect(code).toBe(3)
    expect(err).toContain('<stdin>:2')
    expect(dataIn(out).messages.texts).toEqual(['在吗'])
  })

  test('refuses an unknown zone, and then leaves no file', async () => {
    const output = join(dirname(csv), 'none.html')
    const { code, err } = await run(['report', csv, '-o', output, '--time-zone', 'Mars/Base', ...lite])
    expect(code).toBe(2)
    expect(err).toContain('--time-zone')
    expect(existsSync(output)).toBe(false)
  })

  test('after Ctrl-C writes what was read and ends with 130', async () => {
    const { code, err, out } = await run(['report', csv, ...lite], { signal: AbortSignal.abort() })
    expect(code).toBe(130)
    expect(err).toContain('interrupted')
    expect(out).toContain('</html>')
  })

  test('says in its help what a page holds', async () => {
    const { out } = await run(['report', '--help'])
    expect(out).toContain('treat it like the messages themselves')
  })
})
