import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { findSources, readSource, type Source } from '../../../src/cli/input/read'
import { file, flat } from '../support'

const stdin = () => Readable.from([])
const texts = async (source: Source, options = {}) =>
  (await flat(readSource(source, options))).map((item) => ('message' in item ? item.message.text : item.problem))

test('reads by extension, by content, and as told', async () => {
  const [csv, unknown] = findSources([file('r1.csv', 'text\n好\n'), file('r1.txt', 'id,text\n1,好\n')], stdin()) as [
    Source,
    Source,
  ]
  expect(await texts(csv)).toEqual(['好'])
  expect(csv.size).toBe(9)
  expect(await texts(unknown)).toEqual(['好'])
  expect(await texts(unknown, { input: 'lines' })).toEqual(['id,text', '1,好'])
  expect(await texts(unknown, { input: 'tsv', header: false })).toEqual(['id,text', '1,好'])
})

test('reads standard input for -, and for no file at all', async () => {
  for (const files of [[], ['-']]) {
    const [source] = findSources(files, Readable.from([Buffer.from('在吗\n')])) as [Source]
    expect(source.size).toBeUndefined()
    expect(await texts(source)).toEqual(['在吗'])
  }
  expect(() => findSources(['-', '-'], stdin())).toThrow(/only once/)
})

test('counts bytes, and takes strings from a stream', async () => {
  let bytes = 0
  const [source] = findSources([], Readable.from(['好\n', '的\n'])) as [Source]
  expect(await texts(source, { onBytes: (count: number) => (bytes += count) })).toEqual(['好', '的'])
  expect(bytes).toBe(8)
})

test('names a file that cannot be read', () => {
  expect(() => findSources(['/nowhere/a.csv'], stdin())).toThrow(/cannot read \/nowhere\/a\.csv: ENOENT/)
  expect(() => findSources(['/'], stdin())).toThrow(/it is a directory/)
})

test('turns an error while reading into a usage error that names the file', async () => {
  const failing = () =>
    new Readable({
      read() {
        this.destroy(Object.assign(new Error('EIO: i/o error'), { code: 'EIO' }))
      },
    })
  await expect(texts({ name: 'bad.txt', open: failing, size: 1 })).rejects.toThrow('cannot read bad.txt: EIO')
})

test('ends quietly when it is aborted, and closes the stream', async () => {
  const controller = new AbortController()
  const stream = new Readable({ read() {} })
  stream.push('一\n')
  const seen: unknown[] = []
  for await (const items of readSource(
    { name: 's', open: () => stream, size: undefined },
    { signal: controller.signal },
  )) {
    seen.push(...items)
    controller.abort()
  }
  expect(seen).toHaveLength(1)
  expect(stream.destroyed).toBe(true)
})

test('reads no further than is asked for', async () => {
  let chunks = 0
  const stream = new Readable({
    highWaterMark: 1024,
    read() {
      chunks++
      this.push(`${'好'.repeat(300)}\n`)
    },
  })
  for await (const items of readSource({ name: 's', open: () => stream, size: undefined })) {
    expect(items.length).toBeGreaterThan(0)
    break
  }
  expect(chunks).toBeLessThan(20)
  expect(stream.destroyed).toBe(true)
})
