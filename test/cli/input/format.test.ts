import { expect, test } from 'vitest'
import { formatOfName, sniffFormat } from '../../../src/cli/input/format'

test.each([
  ['a.csv', 'csv'],
  ['b/C.TSV', 'tsv'],
  ['a.jsonl', 'ndjson'],
  ['a.ndjson', 'ndjson'],
  ['a.txt', undefined],
  ['<stdin>', undefined],
  ['a.constructor', undefined],
])('%s is %s', (name, format) => expect(formatOfName(name)).toBe(format))

test.each([
  ['{"text":"a"}\n', 'ndjson'],
  ['\n  {"text":', 'ndjson'],
  ['id,text,sender\n1,a,b', 'csv'],
  ['"编号","短信内容"\n', 'csv'],
  ['id\ttext\n', 'tsv'],
  ['晚上吃火锅吗,叫上小周\n', 'lines'],
  ['text\n', 'lines'],
  ['{不是JSON}', 'lines'],
  ['', 'lines'],
])('tells the format of %j: %s', (head, format) => expect(sniffFormat(head)).toBe(format))
