import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../support/code-blocks'
import { noRedis } from '../support/redis-server'

// The package as npm would install it: packed, unpacked, its dependencies beside it. Needs a build (npm test makes one).
const folder = mkdtempSync(join(tmpdir(), 'junksift-package-'))
const modules = join(folder, 'node_modules')
const utf8: ExecFileSyncOptionsWithStringEncoding = { cwd: folder, encoding: 'utf8' }

beforeAll(() => {
  expect(existsSync(`${root}dist/index.js`), 'run npm run build first').toBe(true)
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    ...utf8,
    cwd: root,
  }).trim()
  mkdirSync(join(modules, 'junksift'), { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, packed), '-C', join(modules, 'junksift'), '--strip-components=1'])
  for (const name of ['fastest-levenshtein', 'franc', 'redis', 'tinypool'])
    symlinkSync(`${root}node_modules/${name}`, join(modules, name))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  cpSync(`${root}test/package/consumers`, folder, { recursive: true })
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('holds what it should and nothing else', () => {
  const names = readdirSync(join(modules, 'junksift'))
  expect(names.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.zh-CN.md',
    'THIRD-PARTY-NOTICES.md',
    'dist',
    'package.json',
  ])
})

test('runs as an ES module', () => {
  expect(execFileSync('node', ['esm.mjs'], utf8)).toBe('esm ok\n')
})

test('runs as CommonJS', () => {
  expect(execFileSync('node', ['cjs.cjs'], utf8)).toBe('cjs ok\n')
})

test('runs where there is no Node: bundled for browsers, in a context with web globals only', async () => {
  const stdin = {
    contents: `export { createScanner, inbox } from 'junksift'; export { evaluate } from 'junksift/evaluation'`,
    resolveDir: folder,
  }
  const bundle = buildSync({
    stdin,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'junksift',
    write: false,
  })
  const context = createContext({ URL, TransformStream, AbortController, setTimeout, clearTimeout })
  const code = `${bundle.outputFiles[0]?.text}\njunksift.createScanner(junksift.inbox()).scan('代开发票,验后付款,电话13800001234').verdict`
  expect(runInContext(code, context)).toBe('spam')
  const report = `junksift.evaluate(junksift.createScanner(junksift.inbox()), [{ text: '在吗', label: 'ham' }])`
  await expect(runInContext(report, context)).resolves.toMatchObject({ ham: 1 })
})

describe('runs in other runtimes, where they are installed', () => {
  const expected = 'spam,ham xn--e1afmkfd.xn--p1ai'
  const onPath = (name: string) =>
    (process.env['PATH'] ?? '').split(delimiter).some((directory) => existsSync(join(directory, name)))
  const smoke: Record<string, () => string> = {
    node: () => execFileSync('node', ['print.mjs'], utf8),
    deno: () => execFileSync('deno', ['run', '--no-prompt', '--cached-only', 'print.mjs'], utf8),
    bun: () => execFileSync('bun', ['run', '--no-install', 'print.mjs'], utf8),
    workerd: () => {
      const outfile = join(folder, 'worker-bundle.mjs')
      buildSync({ entryPoints: [join(folder, 'worker.mjs')], bundle: true, format: 'esm', outfile })
      // Tells on standard error that it listens to nothing.
      return execFileSync('workerd', ['test', 'worker.capnp'], { ...utf8, stdio: 'pipe' })
    },
  }

  test.for(Object.entries(smoke))('%s', { timeout: 60_000 }, ([name, run], { skip }) => {
    skip(!onPath(name), `no ${name} on PATH`)
    expect(run().trim()).toBe(expected)
  })
})

test('the bin runs', () => {
  const bin = join(modules, 'junksift', 'dist', 'cli.js')
  expect(execFileSync('node', [bin, '--version'], utf8).trim()).toMatch(/^\d+\.\d+\.\d+$/)
})

test('the example of a custom detector passes its own test', () => {
  const example = join(folder, 'custom-detector')
  cpSync(`${root}docs/examples/custom-detector`, example, { recursive: true })
  const output = execFileSync('node', ['--test', '--test-reporter=tap'], { ...utf8, cwd: example })
  expect(output).toMatch(/# fail 0/)
}, 60_000)

test.skipIf(noRedis)(
  `the example of workers on a Redis stream passes its own test${noRedis}`,
  () => {
    const example = join(folder, 'redis-streams')
    cpSync(`${root}docs/examples/redis-streams`, example, { recursive: true })
    const output = execFileSync('node', ['--test', '--test-reporter=tap', 'test/kill.test.js'], {
      ...utf8,
      cwd: example,
    })
    expect(output).toMatch(/killed with [1-9]\d* messages in its hands/)
    expect(output).toMatch(/# pass 3\n# fail 0/)
  },
  180_000,
)

describe('compiles for consumers, declarations checked', () => {
  const versions = { '5.4': 'typescript-5.4', '5.9': 'typescript-5.9', '6.0': 'typescript', '7.0': 'typescript-7.0' }
  const kinds = {
    node16: { module: 'node16' },
    bundler: { module: 'esnext', moduleResolution: 'bundler' },
  }
  const cases = Object.entries(versions).flatMap(([version, name]) =>
    Object.entries(kinds).map(([kind, flags]) => ({ version, kind, name, flags })),
  )

  test.each(cases)(
    'TypeScript $version, $kind',
    ({ name, flags }) => {
      const tsc = `${root}node_modules/${name}/bin/tsc`
      const compilerOptions = {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        target: 'es2022',
        lib: ['es2022'],
        types: [],
        ...flags,
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
      let output = ''
      try {
        execFileSync('node', [tsc, '-p', '.'], utf8)
      } catch (error) {
        output = (error as { stdout: string }).stdout
      }
      expect(output).toBe('')
    },
    60_000,
  )
})
