import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'

// These run the built bin, as `npm test` builds it first.
const bin = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const demo = fileURLToPath(new URL('../../docs/examples/double11.csv', import.meta.url))
const env = { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8' }

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [bin, ...args], { env })
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  return () => text
}

test('the bin is one file with a shebang that installs nothing else', () => {
  const source = readFileSync(bin, 'utf8')
  expect(source.startsWith('#!/usr/bin/env node\n')).toBe(true)
  const imported = [...source.matchAll(/(?:^|[;}\n])import(?:[^"'`;()]*from)?\s*["']([^"']+)["']/g)].map(
    ([, name]) => name,
  )
  expect(imported.length).toBeGreaterThan(0)
  expect(imported.filter((name) => !isBuiltin(name as string))).toEqual([])
  expect(statSync(bin).size).toBeLessThan(3_000_000)
})

test('the bin runs where no package is installed', async () => {
  const alone = join(mkdtempSync(join(tmpdir(), 'junksift-bin-')), 'cli.mjs')
  copyFileSync(bin, alone)
  const { stdout } = await promisify(execFile)(process.execPath, [alone, 'scan', demo, '--limit', '3'], { env })
  expect(stdout).toContain('Summary: 3 messages')
})

test('scans the demo: every message a row, in order', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [bin, 'scan', demo, '-f', 'csv', '-q'], {
    env,
    maxBuffer: 1e8,
  })
  const expected: { id: string }[] = parse(readFileSync(demo), { columns: true })
  const rows: { id: string; verdict: string }[] = parse(stdout, { columns: true })
  expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
  expect(new Set(rows.map(({ verdict }) => verdict)).size).toBe(3)
})

test('answers line by line while the input stays open', async () => {
  const child = start('scan', '-f', 'ndjson', '-q')
  const out = collect(child.stdout)
  child.stdin.write('晚上吃火锅吗?\n')
  while (!out().includes('\n')) await once(child.stdout, 'data')
  expect(out()).toContain('"verdict":"ham"')
  child.stdin.end()
  expect(await once(child, 'close')).toEqual([0, null])
})

test.each([
  { threads: 'one thread', args: [] },
  { threads: 'two threads', args: ['--jobs', '2', '-p', 'inbox-lite'] },
])('a reader that closes the pipe ends it quietly with 0: $threads', async ({ args }) => {
  const child = start('scan', '-f', 'ndjson', ...args)
  const err = collect(child.stderr)
  child.stdin.on('error', () => {}) // it closes its input, too
  const lines = '双11全场5折,速抢 t.cn/A6xyz\n'.repeat(1000)
  const feed = () => {
    while (child.stdin.writable && child.stdin.write(lines));
  }
  child.stdin.on('drain', feed)
  feed()
  await once(child.stdout, 'data')
  child.stdout.destroy()
  expect(await once(child, 'close')).toEqual([0, null])
  expect(err()).toBe('')
})

test('Ctrl-C ends it with 130 and the summary of what was read', async () => {
  const child = start('scan')
  const out = collect(child.stdout)
  const err = collect(child.stderr)
  child.stdin.write('晚上吃火锅吗?\n')
  while (!out().includes('火锅')) await once(child.stdout, 'data')
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([130, null])
  expect(err()).toContain('Summary: 1 messages')
})

test('tells a wrong call with 2', async () => {
  const child = start('scan', '/nowhere.csv')
  const err = collect(child.stderr)
  expect(await once(child, 'close')).toEqual([2, null])
  expect(err()).toMatch(/^junksift: cannot read \/nowhere\.csv/)
})
