import { existsSync, mkdirSync, mkdtempSync, symlinkSync, copyFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createScanner, inboxLite, isJunksiftError } from 'junksift'
import { scanFile, type FileRow, type ScanFileOptions, type SkippedRow } from 'junksift/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { scanFileBy } from '../../src/node/scan-file'
import { file } from '../cli/support'

// Threads run the built file, as npm test builds it first.
const worker = new URL('../../dist/scan-worker.js', import.meta.url)
const root = fileURLToPath(new URL('../..', import.meta.url))

/** The fixture where `junksift` is installed. */
let fragile = ''
beforeAll(() => {
  expect(existsSync(worker), 'run npm run build first').toBe(true)
  const folder = mkdtempSync(join(tmpdir(), 'junksift-node-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules', 'junksift'))
  fragile = join(folder, 'fragile.mjs')
  copyFileSync(fileURLToPath(new URL('fixtures/fragile.mjs', import.meta.url)), fragile)
})

async function rowsOf(path: string, options: ScanFileOptions = {}) {
  const scan = scanFileBy(worker, path, options)
  const rows: FileRow[] = []
  for await (const row of scan) rows.push(row)
  return { rows, counts: scan.counts }
}

const codeOf = async (run: () => unknown) => {
  try {
    await run()
  } catch (error) {
    return isJunksiftError(error) ? `${error.code} ${error.path}` : error
  }
  return 'no error'
}

const lines = (count: number, odd: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: count }, (_, i) => odd[i + 1] ?? `第${i + 1}条消息，今天晚上一起去公园散步吗？`).join('\n')

describe.each([1, 2])('scanFile with %s jobs', (jobs) => {
  test('gives each row its result, in order, with row and line numbers, and counts what is skipped', async () => {
    const path = file(
      `scan-${jobs}.csv`,
      'id,text\na,"晚上\n吃火锅吗"\nb,代开各类发票\nc,x,too,many\nd\ne,您的验证码是482913,\n',
    )
    const skipped: SkippedRow[] = []
    const { rows, counts } = await rowsOf(path, { jobs, preset: 'inbox-lite', onSkipped: (row) => skipped.push(row) })
    const scanner = createScanner(inboxLite())
    expect(rows.map(({ row, line, message }) => [row, line, message.id])).toEqual([
      [1, 2, 'a'],
      [2, 4, 'b'],
      [5, 7, 'e'],
    ])
    for (const row of rows) expect(row.status === 'scanned' && row.result).toEqual(scanner.scan(row.message))
    expect(skipped).toEqual([
      { row: 3, line: 5, problem: '4 columns instead of 2' },
      { row: 4, line: 6, problem: expect.any(String) as string },
    ])
    expect(counts).toEqual({ scanned: 3, failed: 0, skipped: 2 })
  })

  test('keeps the order over many batches, and can be read again', async () => {
    const path = file(`many-${jobs}.txt`, lines(3000))
    const scan = scanFileBy(worker, path, { jobs, preset: 'inbox-lite' })
    for (let round = 0; round < 2; round++) {
      const seen: number[] = []
      for await (const { row } of scan) seen.push(row)
      expect(seen).toEqual(Array.from({ length: 3000 }, (_, i) => i + 1))
      expect(scan.counts.scanned).toBe(3000)
    }
  })

  test('a reader that leaves ends it', async () => {
    const path = file(`leaves-${jobs}.txt`, lines(5000))
    const scan = scanFileBy(worker, path, { jobs, preset: 'inbox-lite' })
    for await (const { row } of scan) if (row === 10) break
    expect(scan.counts.scanned).toBe(10)
  })

  test('a signal ends it', async () => {
    const path = file(`signal-${jobs}.txt`, lines(5000))
    const controller = new AbortController()
    const run = async () => {
      for await (const { row } of scanFileBy(worker, path, { jobs, preset: 'inbox-lite', signal: controller.signal }))
        if (row === 10) controller.abort()
    }
    expect(await codeOf(run)).toBe('ERR_ABORTED scanFile.signal')
  })

  test('says what is wrong with the file and the configuration', async () => {
    const path = file(`ok-${jobs}.txt`, '在吗\n')
    expect(await codeOf(() => rowsOf('/nowhere.csv', { jobs }))).toBe('ERR_OPTION scanFile')
    expect(await codeOf(() => rowsOf(path, { jobs, config: '/nowhere.mjs' }))).toBe('ERR_OPTION scanFile')
    expect(await codeOf(() => rowsOf(path, { jobs, config: file('odd.json', '{"odd":1}') }))).toBe(
      'ERR_OPTION scanFile',
    )
    const exits = file('exits.mjs', 'process.exit(1)')
    if (jobs > 1) expect(await codeOf(() => rowsOf(path, { jobs, config: exits }))).toBe('ERR_OPTION scanFile')
  })
})

describe('a thread that ends', () => {
  test('has its rows scanned once more: only those that end it again fail, and none is lost', async () => {
    const odd = { 700: 'EXIT', 701: 'THROW', 702: '买这个 spam', 1500: 'CRASH', 2900: 'EXIT and CRASH' }
    const { rows, counts } = await rowsOf(file('fragile.txt', lines(3000, odd)), { jobs: 2, config: fragile })
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 3000 }, (_, i) => i + 1))
    expect(counts).toEqual({ scanned: 2997, failed: 3, skipped: 0 })
    const failed = rows.filter((row) => row.status === 'failed')
    expect(failed.map(({ row, error }) => [row, error])).toEqual([
      [700, 'the thread that scanned it ended'],
      // Which of the two is heard first depends on the machine.
      [1500, expect.stringMatching(/^(?:nobody catches this|the thread that scanned it ended)$/)],
      [2900, 'the thread that scanned it ended'],
    ])
    const [thrown, spam] = [rows[700], rows[701]]
    expect(thrown?.status === 'scanned' && thrown.result.failures).toMatchObject([{ detector: 'exits', kind: 'threw' }])
    expect(spam?.status === 'scanned' && spam.result.verdict).toBe('spam')
  }, 60_000)
})

test.each<[string, string, ScanFileOptions]>([
  ['scanFile.path', '', {}],
  ['scanFile.jobs', 'x', { jobs: 0 }],
  ['scanFile.jobs', 'x', { jobs: 1.5 }],
  ['scanFile.jobs', 'x', { jobs: 'all' as never }],
  ['scanFile.preset', 'x', { preset: 'outbox' as never }],
  ['scanFile.marketing', 'x', { marketing: 'maybe' as never }],
  ['scanFile.format', 'x', { format: 'xml' as never }],
  ['scanFile.encoding', 'x', { encoding: 'ebcdic' }],
  ['scanFile.config', 'x', { config: {} as never }],
  ['scanFile.header', 'x', { header: 'no' as never }],
  ['scanFile.onSkipped', 'x', { onSkipped: 1 as never }],
  ['scanFile.job', 'x', { job: 2 } as never],
])('refuses a wrong %s', async (path, name, options) => {
  expect(await codeOf(() => scanFile(name, options))).toBe(`ERR_OPTION ${path}`)
})
