import { expect, test } from 'vitest'
import { readLines, splitLines } from '../../../src/cli/input/lines'
import { flat, inPieces } from '../support'

test.each([1, 2, 5, 100])('splits lines whatever the pieces of %i characters', async (size) => {
  const lines = await flat(splitLines(inPieces('一\r\n\n二二\n三', size)))
  expect(lines).toEqual([
    { number: 1, text: '一' },
    { number: 2, text: '' },
    { number: 3, text: '二二' },
    { number: 4, text: '三' },
  ])
})

test.each([1, 4, 100])('gives up a line that is too long and goes on, in pieces of %i characters', async (size) => {
  const lines = await flat(splitLines(inPieces(`ab\n${'x'.repeat(30)}\ncd`, size), 10))
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, 'ab'],
    [2, undefined],
    [3, 'cd'],
  ])
})

test('a line that is too long at the end is told, too', async () => {
  expect(await flat(splitLines(inPieces('x'.repeat(30), 7), 10))).toEqual([{ number: 1, text: undefined }])
})

test('plain lines are texts; empty ones are left out', async () => {
  expect(await flat(readLines(inPieces('在吗\n  \n\n双11你买啥\n'), 'a.txt'))).toEqual([
    { file: 'a.txt', line: 1, message: { text: '在吗' } },
    { file: 'a.txt', line: 4, message: { text: '双11你买啥' } },
  ])
})

test('reports a line beyond the limit with its number', async () => {
  const [row] = await flat(readLines(inPieces('x'.repeat(1_000_001)), 'a.txt'))
  expect(row).toEqual({ file: 'a.txt', line: 1, problem: 'longer than 1000000 characters' })
})
