import { createScanner, inboxLite } from 'junksift'
import { expect, test } from 'vitest'
import { formatterFor, outputFormats, showRows, type Presentation } from '../../../src/cli/output/presentation'

const scanner = createScanner(inboxLite())
const rows = ['晚上吃火锅吗', '代开各类发票,验后付款,加薇信 fp12345', '在吗'].map((text, i) => ({
  file: 'a.txt',
  line: i + 1,
  message: { text },
}))

const show = (presentation: Presentation, from: number, to: number) => {
  const some = rows.slice(from, to)
  const results = some.map(({ message }) => scanner.scan(message))
  return showRows(some, results, presentation, formatterFor(presentation))
}

const plain = { locale: 'en', withText: true, color: false, width: 120 } as const

test.each(outputFormats)('%s of all rows is that of its parts, with the separator between them', async (format) => {
  const presentation = { ...plain, format }
  const whole = await show(presentation, 0, 3)
  const parts = await Promise.all([show(presentation, 0, 1), show(presentation, 1, 3)])
  expect(parts.map(({ text }) => text).join(formatterFor(presentation).separator)).toBe(whole.text)
  expect(whole.text).toContain('火锅')
})

test('shows only the verdicts that were asked for, and counts all', async () => {
  const presentation: Presentation = { ...plain, format: 'json', only: ['spam'] }
  const { text, tally } = await show(presentation, 0, 3)
  expect((JSON.parse(text) as { line: number }).line).toBe(2)
  expect(tally).toMatchObject({ messages: 3, verdicts: { ham: 2, suspect: 0, spam: 1 } })
  expect((await show(presentation, 2, 3)).text).toBe('')
})

test('a table is painted where colour is wanted', async () => {
  const painted = await show({ ...plain, format: 'table', color: true }, 1, 2)
  expect(painted.text).toContain('\u001b[')
  expect((await show({ ...plain, format: 'table' }, 1, 2)).text).not.toContain('\u001b[')
})
