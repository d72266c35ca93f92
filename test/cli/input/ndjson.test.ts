import { expect, test } from 'vitest'
import { readNdjson } from '../../../src/cli/input/ndjson'
import { flat, inPieces } from '../support'

const read = (text: string, column?: string) => flat(readNdjson(inPieces(text, 9), 'a.ndjson', column))

test('reads objects with the fields of a message, and strings', async () => {
  const text = [
    '{"text":"在吗","id":7,"sender":"13800001234","receivedAt":"2025-11-11T00:00:00+08:00","channel":"chat"}',
    '"裸文本"',
    '{"content":"内容","from":10690001,"received_at":1762790400000,"extra":[1]}',
  ].join('\n')
  expect((await read(text)).map((item) => ('message' in item ? item.message : item))).toEqual([
    { text: '在吗', id: '7', sender: '13800001234', receivedAt: '2025-11-11T00:00:00+08:00', channel: 'chat' },
    { text: '裸文本' },
    { text: '内容', sender: '10690001', receivedAt: 1762790400000 },
  ])
})

test('takes the text from the property that is named', async () => {
  expect(await read('{"text":"a","raw":"b"}', 'raw')).toEqual([{ file: 'a.ndjson', line: 1, message: { text: 'b' } }])
  expect(await read('{"text":"a"}', 'toString')).toEqual([{ file: 'a.ndjson', line: 1, problem: 'no text' }])
})

test('counts what is no message as malformed, with its line', async () => {
  const lines = ['{"text":"好"}', '{broken', '', '{"id":1}', '{"text":5}', '{"text":[]}', 'null', '[1]']
  const more = ['{"text":"a","channel":"fax"}', '{"text":"a","receivedAt":"soon"}', '{"text":"a","sender":{}}']
  const items = await read([...lines, ...more].join('\n'))
  expect(items.map((item) => [item.line, 'problem' in item ? item.problem : 'ok'])).toEqual([
    [1, 'ok'],
    [2, 'no valid JSON'],
    [4, 'no text'],
    [5, 'the text is no string but number'],
    [6, 'the text is no string but a list'],
    [7, 'no text'],
    [8, 'no text'],
    [9, 'unknown channel fax'],
    [10, 'receivedAt is no time: soon'],
    [11, 'sender is no string'],
  ])
})

test('does not put a message’s text into a report', async () => {
  const [item] = await read('{"text":"保密的话","channel":')
  expect(JSON.stringify(item)).not.toContain('保密')
})

test('reports a line beyond the limit', async () => {
  const items = await flat(readNdjson(inPieces(`"${'x'.repeat(1_000_001)}"\n"好"`, 300_000), 'a', undefined))
  expect(items).toEqual([
    { file: 'a', line: 1, problem: 'longer than 1000000 characters' },
    { file: 'a', line: 2, message: { text: '好' } },
  ])
})

test('refuses a JSON list with advice', async () => {
  await expect(read('[\n{"text":"a"}]')).rejects.toThrow(/JSON list.*jq/)
})
