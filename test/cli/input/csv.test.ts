import { expect, test } from 'vitest'
import { readCsv, type CsvOptions } from '../../../src/cli/input/csv'
import { flat, inPieces } from '../support'

const read = (text: string, options: Partial<CsvOptions> = {}, size?: number) =>
  flat(readCsv(inPieces(text, size), 'a.csv', { delimiter: ',', ...options }))
const brief = async (text: string, options?: Partial<CsvOptions>, size?: number) =>
  (await read(text, options, size)).map((item) => [
    item.line,
    'problem' in item ? `!${item.problem}` : item.message.text,
  ])

const table = 'id,发送号码,短信内容\n1,1069,"全场5折,速抢"\n\n2,138,"两\n行""引号"""\n3,,说"好"的\n4,139,完\n'

test.each([1, 3, 10, 1000])(
  'reads columns by name, quotes and line breaks, in pieces of %i characters',
  async (size) => {
    expect(await read(table, {}, size)).toEqual([
      { file: 'a.csv', line: 2, message: { text: '全场5折,速抢', id: '1', sender: '1069' } },
      { file: 'a.csv', line: 4, message: { text: '两\n行"引号"', id: '2', sender: '138' } },
      { file: 'a.csv', line: 6, message: { text: '说"好"的', id: '3' } },
      { file: 'a.csv', line: 7, message: { text: '完', id: '4', sender: '139' } },
    ])
  },
)

test('counts lines rightly with CR LF and with CR', async () => {
  expect(await brief('text\r\n"a\r\nb"\r\nc\r\n')).toEqual([
    [2, 'a\r\nb'],
    [4, 'c'],
  ])
  expect(await brief('text\ra\rb\r')).toEqual([
    [2, 'a'],
    [3, 'b'],
  ])
})

test('reads TSV, a column by name or position, and a table without a header', async () => {
  expect(await brief('a\ttext\nx\ty\n', { delimiter: '\t' })).toEqual([[2, 'y']])
  expect(await brief('raw,text\nx,y\n', { column: 'raw' })).toEqual([[2, 'x']])
  expect(await brief('raw,other\nx,y\n', { column: '2' })).toEqual([[2, 'y']])
  expect(await brief('x,y\n', { header: false })).toEqual([[1, 'x']])
  expect(await brief('x,y\nz,w\n', { header: false, column: '2' })).toEqual([
    [1, 'y'],
    [2, 'w'],
  ])
})

test('counts rows of another width and rows without text as malformed', async () => {
  expect(await brief('id,text,note\n1,a,b,c\n2\n3,好\n4,也好,注,\n5,,\n')).toEqual([
    [2, '!4 columns instead of 3'],
    [3, '!no text'],
    [4, '好'],
    [5, '也好'],
    [6, ''],
  ])
})

test('reports a quote that is still open at the end', async () => {
  expect(await brief('id,text\n1,好\n2,"没完\n3,后面\n')).toEqual([
    [2, '好'],
    [3, '!a quote that is not closed'],
  ])
})

test.each([65_536, 999])('gives up a quote that never closes and goes on with the next line', async (size) => {
  const swallowed = `2,"${'长'.repeat(99)}\n${`9,${'行'.repeat(97)}\n`.repeat(15_000)}`
  const text = `id,text\n1,好\n${swallowed}`
  const rows = await brief(text, {}, size)
  expect(rows[0]).toEqual([2, '好'])
  expect(rows[1]).toEqual([3, '!a quote that is not closed within 1000000 characters'])
  expect(rows.length).toBeGreaterThan(3_000)
  expect(rows.slice(2).every(([, value]) => value === '行'.repeat(97))).toBe(true)
  expect(rows.at(-1)?.[0]).toBe(15_003)
})

test('names the columns there are where none holds the text', async () => {
  await expect(read('a,b\n1,2\n')).rejects.toThrow('a.csv: no column for the text among a, b; name it with --column')
  await expect(read('a,b\n1,2\n', { column: 'c' })).rejects.toThrow('a.csv: no column c among a, b')
  await expect(read('a,b\n1,2\n', { column: '3' })).rejects.toThrow('a.csv: no column 3 among a, b')
  await expect(read('a\n', { header: false, column: 'a' })).rejects.toThrow(/without a header give its position/)
})

test('reads times as text, as seconds and as milliseconds', async () => {
  const rows = await read('text,时间\na,2025-11-11 08:00\nb,1762790400\nc,1762790400000\nd,昨天\n')
  expect(rows.map((row) => ('message' in row ? row.message.receivedAt : row.problem))).toEqual([
    '2025-11-11 08:00',
    1762790400000,
    1762790400000,
    'receivedAt is no time: 昨天',
  ])
})

test('an empty table holds nothing', async () => {
  expect(await read('')).toEqual([])
  expect(await read('text\n')).toEqual([])
})
