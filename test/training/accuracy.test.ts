import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
// @ts-expect-error: a script without types
import { stamp } from './accuracy.mjs'

test('the page Accuracy was measured with this corpus and these weights', () => {
  const page = readFileSync(new URL('../../docs/guide/accuracy.md', import.meta.url), 'utf8')
  expect(page).toContain(`Corpus and weights ${(stamp as () => string)()}.`)
})
