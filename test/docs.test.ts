import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { format } from 'node:util'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blocksOfPages, blocksOfSources, root, type CodeBlock } from './support/code-blocks'

const folder = `${root}node_modules/.cache/junksift-docs`
const blocks = [...blocksOfPages(), ...blocksOfSources()]
const nameOf = ({ place }: CodeBlock) => place.replace(/\W+/g, '-')

type Check = (expected: string, ...args: readonly unknown[]) => void
const scope = globalThis as { checkExample?: Check }

/** `console.log(x) // value` becomes a comparison; other lines stay. */
function withChecks(code: string): string {
  return code.replace(/^(.*)console\.log\((.*)\) \/\/ (.+)$/gm, (_, before: string, args: string, expected: string) => {
    return `${before}checkExample(${JSON.stringify(expected)}, ${args})`
  })
}

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const block of blocks) {
    writeFileSync(`${folder}/${nameOf(block)}.ts`, `export {}\n${block.code}`)
    writeFileSync(
      `${folder}/${nameOf(block)}.run.ts`,
      `declare const checkExample: (...args: any[]) => void\n${withChecks(block.code)}`,
    )
  }
  await build({
    entryPoints: blocks.map((block) => `${folder}/${nameOf(block)}.run.ts`),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: {
      'junksift/language': `${root}src/language.ts`,
      'junksift/evaluation': `${root}src/evaluation/index.ts`,
      'junksift/node': `${root}src/node/index.ts`,
      'junksift/redis': `${root}src/redis/index.ts`,
      'junksift/reports': `${root}src/reports/index.ts`,
      'junksift/testing': `${root}src/testing/index.ts`,
      'junksift/training': `${root}src/training/index.ts`,
      junksift: `${root}src/index.ts`,
    },
    external: ['redis', 'tinypool', 'vitest'],
    logLevel: 'silent',
  })
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every block of code in the documentation compiles', () => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const files = blocks.map((block) => `${folder}/${nameOf(block)}.ts`)
  const program = ts.createProgram(files, { ...options, noUnusedLocals: false })
  const problems = files.flatMap((file) => {
    const source = program.getSourceFile(file)
    return source
      ? ts
          .getPreEmitDiagnostics(program, source)
          .map((d) => `${file}: ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`)
      : [`${file} is missing`]
  })
  expect(problems).toEqual([])
}, 60_000)

describe('every block of code in the documentation does what its comments say', () => {
  test.each(blocks.map((block) => [block.place, block] as const))('%s', async (_, block) => {
    scope.checkExample = (expected, ...args) => expect(format(...args)).toBe(expected)
    await import(/* @vite-ignore */ `${folder}/${nameOf(block)}.run.mjs`)
  })
})
