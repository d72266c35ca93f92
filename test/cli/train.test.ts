import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createScanner, inbox, type ModelData } from 'junksift'
import { describe, expect, test } from 'vitest'
import { file, run } from './support'

const spam = ['新区今晚开服送礼包', '首充双倍进群领取', '充值立返五成限今晚', '新服礼包进群领', '首充返利今晚截止']
const ham = ['今晚八点大家上线', '公会战改到九点', '明天一起吃饭吗', '记得带伞出门', '作业我发群里了']
const rows = [...spam.map((text) => `spam,marketing/app,${text}`), ...ham.map((text) => `ham,personal,${text}`)]
const table = file('train.csv', ['label,category,text', ...rows, ''].join('\n'))
const target = () => join(mkdtempSync(join(tmpdir(), 'junksift-')), 'model.json')

describe('train', () => {
  test('writes a model that --model of the other commands uses', async () => {
    const model = target()
    const { code, err } = await run(['train', table, '-o', model])
    expect(code).toBe(0)
    expect(err).toMatch(/^10 messages \(5 spam\), \d+ weights, trained on [0-9a-f]{16}\n$/)

    const data = JSON.parse(readFileSync(model, 'utf8')) as ModelData
    const text = '新区首充礼包进群领'
    const { score, category } = createScanner(inbox({ model: data })).scan(text)
    expect(category).toBe('marketing/app')
    const scan = await run(['scan', file('one.txt', `${text}\n`), '--model', model, '-f', 'ndjson', '-q'])
    expect((JSON.parse(scan.out) as { result: object }).result).toMatchObject({ score, category })
  })

  test('writes to standard output, and reports rows without a label with their line', async () => {
    const bad = file('bad.csv', ['label,category,text', ...rows, 'maybe,,在吗', ''].join('\n'))
    const { code, out, err } = await run(['train', bad, '-q', '--junk-weights', '50'])
    expect(code).toBe(3)
    expect((JSON.parse(out) as ModelData).version).toBe(2)
    expect(err).toContain('12')
  })

  test('says what is wrong with messages or a model', async () => {
    const one = await run(['train', file('one-label.csv', 'label,text\nham,hello there\n'), '-q'])
    expect([one.code, one.err]).toEqual([2, expect.stringContaining('messages of both labels')])
    const category = await run(['train', file('odd.csv', 'label,category,text\nham,politics,hello\n'), '-q'])
    expect([category.code, category.err]).toEqual([2, expect.stringContaining('messages[0].category')])
    const damaged = await run(['scan', table, '--model', file('damaged.json', '{"version":1}')])
    expect([damaged.code, damaged.err]).toEqual([2, expect.stringContaining('inbox.model.version')])
    const lite = await run(['scan', table, '-p', 'inbox-lite', '--model', file('other.json', '{}')])
    expect([lite.code, lite.err]).toEqual([2, expect.stringContaining('inboxLite.model')])
  })
})
