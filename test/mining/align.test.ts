import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '../../src/mining/align'

const same = (a: string, b: string) => a === b

/** The length of the longest common subsequence, by the table that its definition gives. */
function lcsLength(a: string, b: string): number {
  let row = Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const next = [0]
    for (let j = 0; j < b.length; j++)
      next.push(x === b[j] ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number))
    row = next
  }
  return row.at(-1) as number
}

describe('align', () => {
  test.each([
    ['', '', []],
    ['a', '', []],
    [
      'abc',
      'abc',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'abc',
      'xabc',
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    ],
    [
      'abxcd',
      'abyycd',
      [
        [0, 0],
        [1, 1],
        [3, 4],
        [4, 5],
      ],
    ],
  ] as const)('%j with %j', (a, b, pairs) => {
    expect(align([...a], [...b], same)).toEqual(pairs)
  })

  test('pairs equal places in order, as many as the longest common subsequence has', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 40 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pairs = align([...a], [...b], same)
        expect(pairs.length).toBe(lcsLength(a, b))
        pairs.forEach(([x, y], i) => {
          expect(a[x]).toBe(b[y])
          const [beforeX, beforeY] = pairs[i - 1] ?? [-1, -1]
          expect(x > beforeX && y > beforeY).toBe(true)
        })
      }),
      { numRuns: 2000 },
    )
  })
})
