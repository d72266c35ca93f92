import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const tool = `${repository}test/tools/new-detector.mjs`
let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'junksift-new-detector-'))
  for (const folder of ['src', 'test/support']) cpSync(repository + folder, join(root, folder), { recursive: true })
  for (const file of ['tsconfig.json', 'package.json', 'test/vitest.config.ts'])
    cpSync(repository + file, join(root, file))
  for (const folder of ['test/detectors', 'docs/detectors']) mkdirSync(join(root, folder), { recursive: true })
  symlinkSync(`${repository}node_modules`, join(root, 'node_modules'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const run = (...args: string[]) => spawnSync(process.execPath, [tool, ...args, '--root', root], { encoding: 'utf8' })
const read = (path: string) => readFileSync(join(root, path), 'utf8')

test('writes a detector that compiles and whose contract test passes at once', () => {
  const { status, stderr, stdout } = run('many-marks')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('src/detectors/many-marks.ts')
  expect(read('src/index.ts')).toContain(
    "\nexport { manyMarks, type ManyMarksDetail, type ManyMarksOptions } from './detectors/many-marks'\n",
  )
  expect(read('docs/detectors/many-marks.md')).toMatch(/^# many-marks\n/)

  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const files = ['src/detectors/many-marks.ts', 'test/detectors/many-marks.test.ts'].map((path) => join(root, path))
  const program = ts.createProgram(files, options)
  const problems = files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([])

  const vitest = spawnSync(
    process.execPath,
    [
      `${repository}node_modules/vitest/vitest.mjs`,
      'run',
      '--config',
      'test/vitest.config.ts',
      '--typecheck.enabled=false',
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  )
  expect(vitest.stdout + vitest.stderr).toMatch(/Tests\s+5 passed/)
  expect(vitest.status).toBe(0)
}, 60_000)

test('keeps the export lines in order, and breaks long ones', () => {
  expect(run('aaa').status).toBe(0)
  expect(run('zzz-with-quite-a-long-name-for-a-detector').status).toBe(0)
  const index = read('src/index.ts')
  const paths = [...index.matchAll(/from '\.\/detectors\/(.+)'/g)].map((match) => match[1] as string)
  expect(paths[0]).toBe('aaa')
  expect(paths.at(-1)).toBe('zzz-with-quite-a-long-name-for-a-detector')
  expect(index).toMatch(/^export \{\n {2}zzzWithQuite/m)
  expect(Math.max(...index.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
})

test.each([
  [['Many'], '"Many" is not kebab-case'],
  [['many_marks'], 'is not kebab-case'],
  [['../evil'], 'is not kebab-case'],
  [[], 'Give one id'],
  [['two', 'ids'], 'Give one id'],
  [['delete'], 'reserved word'],
  [['log-odds'], 'exported from src/index.ts already'],
  [['taken'], 'docs/detectors/taken.md exists already'],
  [['--what'], 'what'],
])('refuses %j', (args, problem) => {
  writeFileSync(join(root, 'docs/detectors/taken.md'), 'mine')
  const before = read('src/index.ts')
  const { status, stderr } = run(...args)
  expect(status).toBe(1)
  expect(stderr).toContain(problem)
  expect(read('src/index.ts')).toBe(before)
  expect(read('docs/detectors/taken.md')).toBe('mine')
})
