// Writes the three files of a new detector and its export line: npm run new:detector <id> [-- --root <folder>]
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const usage =
  'Usage: npm run new:detector <id>, where <id> is a kebab-case noun for what is seen, such as url-shortener'

function fail(message) {
  console.error(`${message}\n${usage}`)
  process.exit(1)
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } })
  } catch (error) {
    return fail(error.message)
  }
}

const { positionals, values } = readArguments()
const root = values.root ? resolve(values.root) : fileURLToPath(new URL('../..', import.meta.url))
const [id, ...more] = positionals
if (id === undefined || more.length > 0) fail('Give one id.')
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) fail(`"${id}" is not kebab-case.`)

const camel = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const pascal = camel[0].toUpperCase() + camel.slice(1)
const indexPath = join(root, 'src/index.ts')
const index = readFileSync(indexPath, 'utf8')

try {
  new Function(`'use strict'; let ${camel}`)
} catch {
  fail(`"${camel}" is a reserved word and cannot name the factory.`)
}
if (new RegExp(`\\b(?:${camel}|${pascal}Options|${pascal}Detail)\\b`).test(index))
  fail(`"${camel}" is exported from src/index.ts already.`)

const source = `import { builtIn } from '../core/define'
import { optionError } from '../core/errors'
import { checkKeys } from '../core/options'
import type { Span } from '../core/span'

/** Options of {@link index!${camel} | ${camel}}. */
export interface ${pascal}Options {
  /** From how many exclamation marks on. Default 3. */
  readonly minCount?: number
}

/** The detail of a finding of {@link index!${camel} | ${camel}}. */
export interface ${pascal}Detail {
  /** How many exclamation marks there are. */
  readonly count: number
}

/**
 * TODO: say what it sees and why that matters. This start counts exclamation marks.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code \`ERR_OPTION\` for a wrong option
 *
 * @example
 * \`\`\`ts
 * import { createScanner, ${camel} } from 'junksift'
 *
 * const [finding] = createScanner({ detectors: [${camel}()] }).scan('快来抢购！！！').findings
 * console.log(finding?.detail.count) // 3
 * \`\`\`
 */
export function ${camel}(options: ${pascal}Options = {}) {
  checkKeys('${camel}', options, ['minCount'])
  const { minCount = 3 } = options
  if (!(Number.isInteger(minCount) && minCount >= 1))
    throw optionError('${camel}.minCount', minCount, 'a whole number of at least 1')
  return builtIn({
    id: '${id}',
    codes: {
      found: { weight: 1, reason: { en: '{count} exclamation marks.', 'zh-CN': '有{count}个感叹号。' } },
    },
    inspect: ({ text }) => {
      const spans = findMarks(text)
      if (spans.length < minCount) return undefined
      const detail: ${pascal}Detail = { count: spans.length }
      return { strength: Math.min(1, spans.length / (2 * minCount)), spans, detail }
    },
  })
}

function findMarks(text: string): readonly Span[] {
  return [...text.matchAll(/[!！]/g)].map(({ index }) => ({ start: index, end: index + 1 }))
}
`

const test = `import { createScanner, ${camel} } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

test('keeps the contract of detectors', async () => {
  await detectorContract(() => ${camel}(), examplesOf('${id}'))
})

test('tells how many there are, and where', () => {
  const [finding] = createScanner({ detectors: [${camel}({ minCount: 2 })] }).scan('抢!购！').findings
  expect(finding).toMatchObject({
    code: 'found',
    detail: { count: 2 },
    spans: [
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ],
  })
})

test.each([{ minCount: 0 }, { minCount: '3' }, { mincount: 3 }])('refuses the options %j', (options) => {
  expect(() => ${camel}(options as never)).toThrow(/${camel}\\.min/i)
})
`

const page = `# ${id}

## What it flags

TODO: what it sees, and why that speaks for or against junk.

## Options

| option | default | meaning |
|---|---|---|
| \`minCount\` | 3 | from how many exclamation marks on |

## Detail

| field | meaning |
|---|---|
| \`count\` | how many exclamation marks there are |

## False positives

TODO: which honest messages come close.

## Examples

Found (at least 15, one message a line):

\`\`\`text must-hit
快来抢购！！！
今晚八点!全场半价!手慢无!
Hurry up!!! Last chance
\`\`\`

Left alone (at least 15, near misses above all):

\`\`\`text must-not-hit
好的！
到家了！吃饭了吗？
See you tomorrow!
\`\`\`
`

const files = {
  [`src/detectors/${id}.ts`]: source,
  [`test/detectors/${id}.test.ts`]: test,
  [`docs/detectors/${id}.md`]: page,
}
for (const path of Object.keys(files)) if (existsSync(join(root, path))) fail(`${path} exists already.`)
for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content)
writeFileSync(indexPath, withExport(index, id))
console.log(`Written: ${Object.keys(files).join(', ')}, and its line in src/index.ts.
Next: write the examples on the page first, then the rule; npx vitest run --config test/vitest.config.ts test/detectors/${id}.test.ts`)

/** Puts the export line among the detectors, in the order of their paths. */
function withExport(text, newId) {
  const names = `${camel}, type ${pascal}Detail, type ${pascal}Options`
  const oneLine = `export { ${names} } from './detectors/${newId}'\n`
  const line =
    oneLine.length <= 121
      ? oneLine
      : `export {\n${names
          .split(', ')
          .map((name) => `  ${name},\n`)
          .join('')}} from './detectors/${newId}'\n`
  const exports = [...text.matchAll(/^export [^;]*?from '(\.\/[^']+)'\n/gm)]
  const path = `./detectors/${newId}`
  const later = exports.find((found) => found[1].startsWith('./detectors/') && found[1] > path)
  const before = exports.findLast((found) => found[1] < path)
  const at = later ? later.index : before ? before.index + before[0].length : text.length
  return text.slice(0, at) + line + text.slice(at)
}
