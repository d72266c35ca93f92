import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { root } from '../support/code-blocks'

interface Row {
  readonly subject: string
  readonly kind: string
  readonly single: number
  readonly double: number
}

// Counts operations, not time: the same on every machine. Needs a build (npm test makes one).
test('twice the text costs at most about twice the operations, for every part and detector, on hostile texts', () => {
  const output = execFileSync('node', [`${root}test/tools/count-operations.mjs`], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const rows = JSON.parse(output) as Row[]
  expect(rows.length).toBeGreaterThan(500)
  const steep = rows.filter(({ single, double }) => double > 2.2 * single + 500)
  expect(steep).toEqual([])
}, 120_000)
