import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import type { AuditSummary } from '../../src/cli/output/audit-record'
import type { FixedText, Violation } from '../../src/index'
import { sarifSubset } from '../support/sarif-subset'
import { file, run } from './support'

const example = fileURLToPath(new URL('../../docs/examples/double11.csv', import.meta.url))
const fair = '【青禾家居】会员您好，全场5折起，详见 m.example.com/11 ，拒收请回复R'
const table = file(
  'campaign.csv',
  [
    'id,sender,recipient,received_at,text',
    `a,106900001111,13800000001,2026-06-01T10:00:00+08:00,"${fair}"`,
    'b,106900001111,13800000002,2026-06-01T10:00:00+08:00,"【青禾家居】会员您好，★全场5折起，详见 m.example.com/11 ，回T退订"',
    'c,106900001111,13800000003,2026-06-01T22:00:00+08:00,"【青禾家居】会员您好，全场5折起，详见 m.example.com/11 ，拒收请回复R"',
    '',
  ].join('\n'),
)
const call = ['audit', table, '-m', 'CN', '--provider', 'aliyun']

interface Document {
  readonly version: number
  readonly results: readonly {
    readonly file: string
    readonly line: number
    readonly id?: string
    readonly text?: string
    readonly violations: readonly Violation[]
    readonly fixed?: FixedText & { readonly rules: readonly string[] }
  }[]
  readonly summary: AuditSummary
}

describe('table', () => {
  test('messages with their violations, sources and a summary', async () => {
    const { code, out, err } = await run([...call, '--lang', 'en'])
    expect(code).toBe(1)
    expect(err).toBe('')
    expect(out).not.toContain('campaign.csv:2 ')
    expect(out).toMatch(
      /campaign\.csv:3 b\n {2}【青禾家居】会员您好，★全场5折起，详见 m\.example\.com\/11 ，⟦回T退订⟧\n/,
    )
    expect(out).toMatch(
      /- error aliyun\/opt-out-form The opt-out must read 拒收请回复R\. \[Aliyun SMS template rules; vendor/,
    )
    expect(out).toContain('(fixable)')
    expect(out).toMatch(/campaign\.csv:4 c[\s\S]*2026-06-01 22:00/)
    expect(out.trimEnd().split('\n').at(-1)).toBe('3 messages: 2 with violations, 2 errors, 0 warnings, 0 info')
  })

  test('Chinese, in colour', async () => {
    const { out } = await run([...call, '--lang', 'zh-CN'], { env: { FORCE_COLOR: '1' } })
    expect(out).toContain('\x1b[')
    expect(out).not.toContain('⟦')
    expect(out).toContain('共 3 条：2 条有问题，错误 2，警告 0，提示 0')
  })

  test('with --fix what was fixed, and what remains', async () => {
    const { code, out } = await run([...call, '--fix', '--lang', 'en'])
    expect(code).toBe(1)
    expect(out).toContain('→ 1 rule fixed: 【青禾家居】会员您好，★全场5折起，详见 m.example.com/11 ，拒收请回复R')
    expect(out).toContain('SMS parts: 1 before, 1 after')
    expect(out).toContain('3 messages: 1 with violations, 1 error, 0 warnings, 0 info; 1 fixed')
  })
})

describe('json', () => {
  test('one document; texts only where asked for', async () => {
    const { out, err } = await run([...call, '-f', 'json', '--lang', 'zh-CN'])
    const { version, results, summary } = JSON.parse(out) as Document
    expect(version).toBe(1)
    expect(results.map(({ id, line, violations }) => [id, line, violations.length])).toEqual([
      ['a', 2, 0],
      ['b', 3, 1],
      ['c', 4, 1],
    ])
    expect(results[1]?.violations[0]).toMatchObject({
      rule: 'aliyun/opt-out-form',
      reason: '退订用语须为拒收请回复R。',
    })
    expect(summary).toMatchObject({ messages: 3, broken: 2, error: 2, complete: true })
    expect(out).not.toContain('全场5折起，详见')
    expect(err).toContain('共 3 条')
    const withText = await run([...call, '-f', 'json', '--with-text', '-q'])
    expect((JSON.parse(withText.out) as Document).results[0]?.text).toBe(fair)
    expect(withText.err).toBe('')
  })

  test('with --fix the texts, edits and parts', async () => {
    const { out } = await run([...call, '-f', 'json', '--fix', '-q'])
    const { results } = JSON.parse(out) as Document
    expect(results[1]?.violations).toEqual([])
    expect(results[1]?.fixed).toMatchObject({ rules: ['aliyun/opt-out-form'], segments: { before: { count: 1 } } })
    expect(results[1]?.fixed?.edits).toHaveLength(1)
  })

  test('to a file', async () => {
    const path = file('out.json', '')
    const { out, err } = await run([...call, '-f', 'json', '-o', path, '--lang', 'en'])
    expect(out).toBe('')
    expect(err).toContain('3 messages')
    expect((JSON.parse(readFileSync(path, 'utf8')) as Document).results).toHaveLength(3)
  })
})

describe('sarif', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(sarifSubset)

  test('fits the schema, and points at rules and lines', async () => {
    const { out, code } = await run([...call, '-f', 'sarif', '-q', '--lang', 'en'])
    expect(code).toBe(1)
    const log = JSON.parse(out) as {
      runs: [{ tool: { driver: { rules: { id: string }[] } }; results: Record<string, never>[] }]
    }
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    const [{ tool, results }] = log.runs
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['aliyun/opt-out-form', 'error'],
      ['aliyun/quiet-hours', 'error'],
    ])
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[Number(ruleIndex)]?.id).toBe(ruleId)
    expect(JSON.stringify(results[1])).toContain('"startLine":4')
  })

  test('of the example, of nothing, and of standard input', async () => {
    for (const args of [[example], [file('none.csv', 'text\n')], ['-', '-i', 'lines']]) {
      const { out } = await run(['audit', ...args, '-m', 'CN', '-f', 'sarif', '-q'], {
        stdin: '会员您好，全场5折起抢购\n',
      })
      expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true)
    }
  })
})

describe('html', () => {
  test('one page with the messages that break rules, and their fixes', async () => {
    const path = file('audit.html', '')
    const { code, out, err } = await run([...call, '-f', 'html', '-o', path, '--lang', 'en'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('3 messages: 2 with violations')
    const page = readFileSync(path, 'utf8')
    expect(page).toContain('campaign.csv:3 b')
    expect(page).not.toContain('campaign.csv:2 a')
    expect(page).toContain('<del>回T退订</del><ins>拒收请回复R</ins>')
  })

  test('with --fix what remains, in Chinese', async () => {
    const { out } = await run([...call, '-f', 'html', '--fix', '--lang', 'zh-CN', '-q'])
    expect(out).toContain('<dt>错误</dt><dd>1</dd>')
    expect(out).toContain('<del>回T退订</del><ins>拒收请回复R</ins>')
    expect(out.trimEnd().endsWith('</html>')).toBe(true)
  })
})

describe('fixed messages', () => {
  test.each(['fixed.csv', 'fixed.ndjson'])('%s can be audited again', async (name) => {
    const path = file(name, '')
    const first = await run([...call, '--write-fixed', path, '--lang', 'en', '-q'])
    const second = await run(['audit', path, ...call.slice(2), '--lang', 'en', '-q'])
    const counts = (out: string) => out.trimEnd().split('\n').at(-1)?.replace(/;.*/, '')
    expect(counts(second.out)).toBe(counts(first.out))
    expect(readFileSync(path, 'utf8')).toContain('106900001111')
  })

  test('of the example: fewer errors, the same that are left when audited again', async () => {
    const path = file('example-fixed.csv', '')
    const summaryOf = async (args: readonly string[]) => {
      const { out } = await run(['audit', ...args, '-m', 'CN', '--provider', 'aliyun', '-f', 'json', '-q'])
      return (JSON.parse(out) as Document).summary
    }
    const before = await summaryOf([example])
    const left = await summaryOf([example, '--write-fixed', path])
    const again = await summaryOf([path])
    expect(left.error).toBeLessThan(before.error)
    expect(again.messages).toBe(before.messages)
    expect([again.error, again.warning]).toEqual([left.error, left.warning])
  })
})

describe('exit codes', () => {
  const plain = (text: string) => file('plain.txt', `${text}\n`)
  test.each<[number, readonly string[]]>([
    [0, ['audit', plain(fair), '-m', 'CN', '--purpose', 'marketing', '--date', '2026-06-01', '--fail-on', 'error']],
    [1, ['audit', plain(fair), '-m', 'CN', '--fail-on', 'warning']],
    [0, ['audit', example, '-m', 'CN', '--fail-on', 'never']],
    [1, ['audit', example, '-m', 'CN']],
    [2, ['audit', example]],
    [2, ['audit', example, '-m', 'XX']],
    [2, ['audit', example, '-m', 'US', '--provider', 'aliyun']],
    [2, ['audit', example, '-m', 'CN', '--date', 'soon']],
    [2, ['audit', 'no-such-file.csv', '-m', 'CN']],
    [3, ['audit', file('bad.csv', 'text,id\nx,1,2,3\n'), '-m', 'CN']],
  ])('%i: %j', async (code, args) => {
    expect((await run([...args, '-q'])).code).toBe(code)
  })

  test('a wrong option is named', async () => {
    expect((await run(['audit', example, '-m', 'XX'])).err).toContain('auditCampaign.market')
  })

  test('130 where it is interrupted', async () => {
    const controller = new AbortController()
    controller.abort()
    expect((await run(['audit', example, '-m', 'CN'], { signal: controller.signal })).code).toBe(130)
  })
})

describe('consent', () => {
  const records = (lines: readonly object[]) =>
    file('consent.ndjson', `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`)
  const proof = { proof: 'form 17', givenAt: '2026-01-05' }

  test('of each recipient', async () => {
    const path = records([
      { recipient: '13800000001', basis: 'express', ...proof },
      { recipient: '13800000002', basis: 'default', ...proof },
    ])
    const { out } = await run(['audit', table, '-m', 'CN', '--consent', path, '-f', 'json', '-q'])
    const found = (JSON.parse(out) as Document).results.map(({ violations }) => violations.map(({ rule }) => rule))
    expect(found).toEqual([[], ['cn/consent-basis'], ['cn/consent-missing']])
  })

  test.each<[string, string]>([
    ['no-such.ndjson', 'cannot read'],
    [file('list.ndjson', '{"recipient":"1","basis":"express"}\n[]\n'), 'list.ndjson:2: recipient must be a text'],
    [file('basis.ndjson', '{"recipient":"1","basis":"implied"}\n'), 'basis.ndjson:1: consent.basis'],
    [file('broken.ndjson', '{\n'), 'broken.ndjson:1: '],
  ])('a file that is wrong: %s', async (path, words) => {
    const { code, err } = await run(['audit', table, '-m', 'CN', '--consent', path])
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})

test('--members lets a fix address them', async () => {
  const path = file('members.txt', '【青禾家居】全场5折起，详见 m.example.com/11 ，拒收请回复R\n')
  const { out } = await run(['audit', path, '-m', 'CN', '--provider', 'aliyun', '--members', '--fix', '--lang', 'en'])
  expect(out).toContain('【青禾家居】尊敬的会员，全场5折起')
})

test('the purpose, signature, opt-out and time zone of the command line', async () => {
  const path = file('us.txt', 'big sale today at bit.ly/abc123\n')
  const args = ['audit', path, '-i', 'lines', '-m', 'US', '--purpose', 'marketing', '--signature', 'BrightMart']
  const more = [
    '--date',
    '2026-06-02T03:00:00Z',
    '--time-zone',
    'America/Chicago',
    '--opt-out',
    'Reply QUIT to opt out',
  ]
  const { out } = await run([...args, ...more, '--fix', '--lang', 'en'], { columns: 200 })
  expect(out).toContain('BrightMart: big sale today at bit.ly/abc123. Reply QUIT to opt out')
  expect(out).toContain('2026-06-01 22:00')
})
