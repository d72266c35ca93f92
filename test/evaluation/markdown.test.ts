import { createScanner, defineDetector } from 'junksift'
import { evaluate, toMarkdown } from 'junksift/evaluation'
import { describe, expect, test } from 'vitest'

const loud = defineDetector({
  id: 'loud',
  codes: { loud: { weight: 8, reason: 'Loud.', category: 'marketing/retail' } },
  inspect: ({ text }) => (text.includes('!') ? { strength: 1, detail: {} } : undefined),
})
const scanner = createScanner({ detectors: [loud] })
const hostile = 'see | `code` *bold* <script>alert(1)</script>\n# http://evil.example www.evil.example \u202e [a](b)!'
const rows = [
  { text: 'offer!', label: 'spam', category: 'marketing/retail' },
  { text: 'hello', label: 'ham', category: 'personal' },
  { text: hostile, label: 'ham', category: 'personal' },
] as const

describe('toMarkdown', () => {
  test('has a heading and a table of even width for each part', async () => {
    const text = toMarkdown(await evaluate(scanner, rows))
    expect([...text.matchAll(/^##? (.+)$/gm)].map(([, title]) => title)).toEqual([
      'Evaluation',
      'Messages',
      'Verdicts',
      'Ranking',
      expect.stringMatching(/^Calibration: Brier score 0\.\d{4}, expected calibration error \d+\.\d %$/),
      'Categories by kind: told right 66.7 %, macro-F1 66.7 %',
      'Kinds as labelled (rows) and as told (columns)',
      'Categories: told right 66.7 %, macro-F1 66.7 %',
      'Detectors',
      'Worst mistakes',
    ])
    for (const part of text.split('\n\n').filter((each) => each.startsWith('|'))) {
      const widths = part
        .trim()
        .split('\n')
        .map((line) => line.split(/(?<!\\)\|/).length)
      expect(new Set(widths).size).toBe(1)
    }
    expect(text).toContain('| flagged: suspect or spam, score ≥ 0.5 | 50.0 % (9.5–90.5) | 100.0 % (20.7–100.0) |')
    expect(text).toContain('| loud/loud | 2 | 1 | 1 | 50.0 % | 1.50 | +8.0 |  |')
  })

  test('holds texts only where the report does, and these cannot break the page', async () => {
    expect(toMarkdown(await evaluate(scanner, rows))).not.toContain('bold')
    const text = toMarkdown(await evaluate(scanner, rows, { includeText: true }))
    const line = text.trim().split('\n').at(-1) as string
    expect(line).toContain(
      'see \\| \\`code\\` \\*bold\\* &lt;script>alert(1)&lt;/script>↵\\# http&#58;//evil.example www&#46;evil.example · \\[a\\](b)!',
    )
    expect(line.split(/(?<!\\)\|/)).toHaveLength(9)
  })

  test('speaks Chinese, and names rows as told', async () => {
    const report = await evaluate(scanner, [...rows, { text: '', label: undefined } as never])
    const text = toMarkdown(report, { locale: 'zh-CN', nameRow: (row) => `inbox.csv:${row + 2}` })
    expect(text).toMatch(/^# 评估\n\n## 消息\n/)
    expect(text).toContain('| 没有标签的行 | 1 |')
    expect(text).toContain('| inbox.csv:4 | ham | spam |')
  })

  test('leaves out the parts that have nothing to tell', async () => {
    const text = toMarkdown(await evaluate(scanner, []))
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(['Messages', 'Verdicts', 'Ranking'])
    expect(text).not.toMatch(/NaN|undefined/)
  })
})
