import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { file, run } from './support'

// These run the built bin, as `npm test` builds it first.
const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'dist', 'cli.js')
const demo = join(root, 'docs', 'examples', 'double11.csv')
const env = { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8' }

/** A folder in which `junksift` is installed, with the detectors that end a thread. */
const installed = mkdtempSync(join(tmpdir(), 'junksift-threads-'))
mkdirSync(join(installed, 'node_modules'))
symlinkSync(root, join(installed, 'node_modules', 'junksift'))
copyFileSync(join(root, 'test', 'node', 'fixtures', 'fragile.mjs'), join(installed, 'fragile.mjs'))

const scan = async (...args: string[]) => {
  const child = spawn(process.execPath, [bin, 'scan', ...args], { env })
  const texts = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (texts.out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (texts.err += chunk))
  child.stdin.end()
  const [code] = (await once(child, 'close')) as [number]
  return { code, ...texts }
}

describe('scan --jobs', () => {
  test.each(['csv', 'ndjson', 'json'])('writes the same %s as one thread does', async (format) => {
    const untimed = (text: string) => text.replace(/"seconds":[\d.]+/, '')
    const args = [demo, '-p', 'inbox-lite', '-f', format, '-q', '--fail-on', 'spam']
    const [one, two] = await Promise.all([scan(...args), scan(...args, '--jobs', '2')])
    expect(two.err).toBe('')
    expect(untimed(two.out)).toBe(untimed(one.out))
    expect([one.code, two.code]).toEqual([1, 1])
  })

  test('--limit holds, and malformed rows are told', async () => {
    const path = file('threads.ndjson', ['{"text":"在吗"}', 'nope', '{"text":"好的"}', '{"text":"嗯"}'].join('\n'))
    const { code, out, err } = await scan(path, '--jobs', '2', '--limit', '2', '-f', 'csv', '-q')
    expect(code).toBe(3)
    expect(out.trim().split('\n')).toHaveLength(3)
    expect(err).toBe(`${path}:2: no valid JSON\n`)
  })

  test.each(['table', 'csv', 'ndjson', 'json'])('a row that ends its thread twice is told in a %s', async (format) => {
    const path = file('threads-fragile.txt', ['在吗', 'EXIT', '好的'].join('\n'))
    const { code, out, err } = await scan(path, '--jobs', '2', '--config', join(installed, 'fragile.mjs'), '-f', format)
    expect(code).toBe(3)
    expect(out).toMatch(/the thread that scanned it *(?:$|ended)/m)
    expect(err).toContain(`${path}:2: could not be scanned: the thread that scanned it ended\n`)
    expect(format === 'table' ? out : err).toMatch(/^messages that could not be scanned: 1$/m)
    expect(format === 'table' ? out : err).toContain('Summary: 2 messages')
  })

  test('says what is wrong with a configuration before it writes anything', async () => {
    const { code, out, err } = await scan(demo, '--jobs', '2', '--config', file('threads.json', '{"odd":1}'))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^junksift: .*unknown key odd/)
  })

  test.each(['0', '257', 'all', '1.5'])('refuses %s', async (jobs) => {
    expect((await run(['scan', demo, '--jobs', jobs])).code).toBe(2)
  })

  test('one job, and as many as there are cores', async () => {
    for (const jobs of ['1', 'cores']) {
      const { code, out } = await scan(demo, '-p', 'inbox-lite', '-j', jobs, '--limit', '3', '-f', 'csv', '-q')
      expect([code, out.trim().split('\n').length]).toEqual([0, 4])
    }
  })

  test('answers line by line while the input stays open; Ctrl-C ends it with what was read', async () => {
    const child = spawn(process.execPath, [bin, 'scan', '--jobs', '2', '-f', 'ndjson'], { env })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.stdin.write('晚上吃火锅吗?\n')
    while (!out.includes('\n')) await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
    expect(err).toContain('Summary: 1 messages')
  })

  test('where the bin stands alone it says what is missing', async () => {
    const alone = join(mkdtempSync(join(tmpdir(), 'junksift-bin-')), 'cli.mjs')
    copyFileSync(bin, alone)
    const failed = promisify(execFile)(process.execPath, [alone, 'scan', demo, '--jobs', '2'], { env })
    await expect(failed).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--jobs needs the whole') as string,
    })
  })
})
