import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createScanner, inboxLite, logOdds } from 'junksift'
import type { EvaluationReport } from 'junksift/evaluation'
import { file, run } from './support'

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))
const goods = ['衣橱', '鞋城', '书店', '茶庄', '花坊', '表行', '琴行', '超市']
const friends = ['小李', '妈妈', '老王', '阿芳', '表哥', '同事', '邻居', '教练']
const rows = Array.from({ length: 8 }, (_, i) => [
  `spam,【${goods[i]}】双11狂欢全场${i + 1}折起速来抢购`,
  `ham,${friends[i]}说今晚${i + 5}点一起去吃火锅`,
  `ham,您的验证码是${482_913 + 111 * i}，5分钟内有效，${goods[i]}提醒您请勿告诉他人`,
]).flat()
const table = file('tune.csv', ['label,text', ...rows, ''].join('\n'))

interface Weights {
  readonly bias: number
  readonly weights: Record<string, number>
  readonly thresholds: { readonly suspect: number; readonly spam: number }
}
const target = () => join(mkdtempSync(join(tmpdir(), 'junksift-')), 'weights.json')

describe('tune', () => {
  test('writes weights that --weights of the other commands uses', async () => {
    const weights = target()
    const { code, out, err } = await run([
      'tune',
      table,
      '-p',
      'inbox-lite',
      '--false-positive-rate',
      '0.1',
      '-o',
      weights,
    ])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Before\n/)
    expect(out).toMatch(/^After, cross-validated$/m)
    expect(out).toMatch(/^ missing-opt-out\/absent +\+\d\.\d\d +\+\d\.\d\d +8 +8$/m)

    const learned = JSON.parse(readFileSync(weights, 'utf8')) as Weights
    expect(Object.keys(learned)).toEqual(['bias', 'weights', 'thresholds'])
    expect(learned.weights['verification-code/clean']).toBeLessThan(0)
    const { thresholds, ...combiner } = learned
    const scanner = createScanner({ ...inboxLite(), combiner: logOdds(combiner as object), thresholds })
    expect(scanner.describe().thresholds).toEqual(learned.thresholds)

    const scan = await run(['scan', table, '-p', 'inbox-lite', '--weights', weights, '-f', 'ndjson', '-q'])
    const [first] = scan.out
      .split('\n')
      .map((line) => (line ? (JSON.parse(line) as { result: { bias: number } }) : undefined))
    expect(first?.result.bias).toBe(learned.bias)
    const report = JSON.parse(
      (await run(['evaluate', table, '-p', 'inbox-lite', '--weights', weights, '-f', 'json'])).out,
    ) as EvaluationReport
    expect(report.thresholds).toEqual(learned.thresholds)
    const before = JSON.parse(
      (await run(['evaluate', table, '-p', 'inbox-lite', '-f', 'json'])).out,
    ) as EvaluationReport
    expect(report.brier).toBeLessThan(before.brier as number)
    const explained = await run(['explain', '在吗', '-p', 'inbox-lite', '--weights', weights, '--json'])
    expect((JSON.parse(explained.out) as { result: { bias: number } }).result.bias).toBe(learned.bias)
  })

  test('without a file writes the weights to standard output and the rest to standard error', async () => {
    const { out, err } = await run(['tune', table, '-l', 'zh-CN', '--folds', '3', '--l2', '0.5'])
    expect((JSON.parse(out) as Weights).thresholds).toEqual({ suspect: 0.5, spam: 0.9 })
    expect(err).toMatch(/^调整前\n/)
    expect((await run(['tune', table, '-q'])).err).toBe('')
  })

  test('learns for the detectors of a configuration file, which the weights are used with', async () => {
    const weights = target()
    const config = ['--config', fixture('detectors.mjs')]
    expect((await run(['tune', table, ...config, '-o', weights, '-q'])).code).toBe(0)
    expect((await run(['scan', table, ...config, '--weights', weights, '-q', '-f', 'csv'])).code).toBe(0)
    const other = await run(['scan', table, '--weights', weights])
    expect(other.code).toBe(2)
    expect(other.err).toMatch(/weights\.json: combiner is "[\w-]+\/\w+"; it must be a known detector or detector\/code/)
  })

  test('tells unlabelled rows with 3', async () => {
    const some = file('some.csv', ['label,text', ...rows, ',在吗', ''].join('\n'))
    const { code, err } = await run(['tune', some, '-q'])
    expect([code, err]).toEqual([3, `${some}:26: no label\n`])
  })
})

test.each([
  [
    ['tune', file('one.csv', 'label,text\nham,a\n')],
    'tune.rows is "0 spam and 1 ham"; it must be messages of both labels',
  ],
  [['tune', table, '--false-positive-rate', '2'], 'it must be a number from 0 to 1'],
  [['tune', table, '--l2', 'x'], 'it must be a number from 0'],
  [['tune', table, '--folds', '1'], 'tune.folds is 1; it must be a number from 2 to 100'],
  [['scan', table, '--weights', '/nowhere.json'], 'cannot read /nowhere.json'],
  [['scan', table, '--weights', file('broken.json', '{')], 'broken.json is no valid JSON'],
  [
    ['scan', table, '--weights', file('keys.json', '{"weight":1}')],
    'keys.json: weights.weight is 1; it must be one of: bias, weights, thresholds',
  ],
  [['scan', table, '--weights', file('text.json', '{"bias":"a","weights":{}}')], 'text.json: logOdds.bias is "a"'],
])('%j is a wrong call', async (args, message) => {
  const { code, err } = await run(args)
  expect(code).toBe(2)
  expect(err).toContain(message)
})

test('Ctrl-C writes no weights', async () => {
  const weights = target()
  const { code, out, err } = await run(['tune', table, '-o', weights], { signal: AbortSignal.abort() })
  expect([code, out]).toEqual([130, ''])
  expect(err).toContain('interrupted')
  expect(() => readFileSync(weights)).toThrow()
})
