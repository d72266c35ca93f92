import { readFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createFileSink, createSink } from '../../../src/cli/output/sink'
import { file } from '../support'

test('waits until the reader has taken what was written', async () => {
  const waiting: (() => void)[] = []
  const stream = new Writable({ highWaterMark: 4, write: (_chunk, _encoding, done) => void waiting.push(done) })
  const sink = createSink(stream)
  let written = false
  const first = sink.write('12345678').then(() => (written = true))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(written).toBe(false)
  waiting.shift()?.()
  await first
  expect(written).toBe(true)
})

test('a closed pipe is no error: what comes after is dropped', async () => {
  const stream = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  })
  const sink = createSink(stream)
  await sink.write('abc')
  expect(sink.isClosed()).toBe(true)
  await sink.write('def')
  await sink.end()
})

test('any other failure is told', async () => {
  const stream = new Writable({
    highWaterMark: 1,
    autoDestroy: false,
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
  })
  const sink = createSink(stream)
  await expect(sink.write('abc')).rejects.toThrow('cannot write: no space left')
  await expect(sink.write('abc')).rejects.toThrow('cannot write: no space left')
})

test('writes a file, replacing it', async () => {
  const path = file('sink.txt', 'old content')
  const sink = createFileSink(path)
  await sink.write('新')
  await sink.end()
  expect(readFileSync(path, 'utf8')).toBe('新')
})

test('a file that cannot be written is told', async () => {
  const sink = createFileSink('/nowhere/out.txt')
  await sink.write('a').catch(() => {})
  await expect(sink.end()).rejects.toThrow(/cannot write: ENOENT/)
})
