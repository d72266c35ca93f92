import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { auditTables } from '../support/audit-table'

const page = new URL('../../docs/guide/audit.md', import.meta.url)
const [begin, end] = ['<!-- rules: begin -->\n', '<!-- rules: end -->']

// To write the tables anew: UPDATE_GUIDE=1 npx vitest run --config test/vitest.config.ts test/audit/guide.test.ts
test('the tables of the guide are those of the rules', () => {
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)]
  expect(to).toBeGreaterThanOrEqual(from)
  if (process.env.UPDATE_GUIDE) writeFileSync(page, text.slice(0, from) + auditTables() + text.slice(to))
  else expect(text.slice(from, to)).toBe(auditTables())
})
