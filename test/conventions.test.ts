import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as root from 'junksift'
import * as language from 'junksift/language'
import { describe, expect, test } from 'vitest'
import { examplesOf } from './support/examples'

const path = (name: string) => new URL(`../${name}`, import.meta.url)
const read = (name: string) => readFileSync(path(name), 'utf8')
const namesIn = (folder: string, ending: string) =>
  readdirSync(path(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()

const ids = namesIn('src/detectors', '.ts')
const headings = ['What it flags', 'Options', 'Detail', 'False positives', 'Examples']
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const factories = { ...root, ...language } as unknown as Record<
  string,
  ((options?: unknown) => root.AnyDetector) | undefined
>
const needsOptions: Record<string, unknown> = {
  'template-similarity': { templates: [] },
  'marketing-policy': { action: 'allow' },
  language: { expected: ['zh'] },
  'user-feedback': { learner: root.createLearner() },
  campaign: { store: root.memoryStore() },
  frequency: { store: root.memoryStore() },
  'sender-rotation': { store: root.memoryStore() },
  'verification-bombing': { store: root.memoryStore() },
}

test('there are as many tests and pages as detectors, of the same names', () => {
  expect(ids.length).toBeGreaterThanOrEqual(12)
  expect(namesIn('test/detectors', '.test.ts')).toEqual(ids)
  expect(namesIn('docs/detectors', '.md')).toEqual(ids)
})

describe.each(ids)('%s', (id) => {
  test('its page has the agreed headings in order', () => {
    const page = read(`docs/detectors/${id}.md`)
    expect(page.startsWith(`# ${id}\n`)).toBe(true)
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(headings)
  })

  test('its page holds at least 15 messages to hit and 15 to leave alone, none twice', () => {
    const { hits, clears } = examplesOf(id)
    expect(hits.length).toBeGreaterThanOrEqual(15)
    expect(clears.length).toBeGreaterThanOrEqual(15)
    const texts = [...hits, ...clears].map((message) => JSON.stringify(message))
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('its factory is exported under its camelCase name and makes a detector of that id', () => {
    const detector = factories[camelCase(id)]?.(needsOptions[id])
    expect(detector?.id).toBe(id)
  })

  test('its test runs the contract with the page’s examples', () => {
    const source = read(`test/detectors/${id}.test.ts`)
    expect(source).toContain('detectorContract(')
    expect(source).toContain(`examplesOf('${id}')`)
  })

  test('every code has a finite weight, and a reason in English and Chinese', () => {
    const detector = factories[camelCase(id)]?.(needsOptions[id])
    for (const [code, { weight, reason }] of Object.entries(detector?.codes ?? {})) {
      expect(Number.isFinite(weight), code).toBe(true)
      expect(typeof reason === 'object' && reason.en && reason['zh-CN'], code).toMatch(/\p{Script=Han}/u)
    }
  })
})

describe('sources', () => {
  const sources = readdirSync(path('src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

  test('no file is longer than 300 lines unless it is data', () => {
    const long = sources.filter((name) => !name.startsWith('lexicon/') && read(`src/${name}`).split('\n').length > 301)
    expect(long).toEqual([])
  })

  test('only the command line and junksift/node import Node modules', () => {
    const offenders = sources.filter(
      (name) => !/^(?:cli|node)\//.test(name) && /from '(?:node:|fs|path|util)/.test(read(`src/${name}`)),
    )
    expect(offenders).toEqual([])
  })

  test('lists in other alphabets are tagged with raw or words', () => {
    const offenders = sources.filter(
      (name) => name !== 'lexicon/words.ts' && read(`src/${name}`).includes('String.raw'),
    )
    expect(offenders).toEqual([])
  })

  test('what runs anywhere knows neither the globals of Node nor those of web pages', () => {
    const folder = mkdtempSync(join(tmpdir(), 'junksift-globals-'))
    const files = sources.filter((name) => !/^(?:cli|node|redis|reports\/client)\//.test(name))
    const config = {
      extends: fileURLToPath(path('tsconfig.json')),
      compilerOptions: { lib: ['ES2022', 'WebWorker', 'WebWorker.AsyncIterable'], types: [] },
      include: [],
      files: files.map((name) => fileURLToPath(path(`src/${name}`))),
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = fileURLToPath(path('node_modules/typescript-7.0/bin/tsc'))
    const { stdout, status } = spawnSync('node', [tsc, '-p', folder], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  }, 60_000)

  test('detectors and parts do not import the whole analysis or the root', () => {
    const offenders = sources.filter(
      (name) =>
        /^(?:detectors|analysis|lexicon|matching|presets)\//.test(name) &&
        name !== 'analysis/analyze.ts' &&
        /^import (?!type).*(?:analyze'|\/index'|define-detector')/m.test(read(`src/${name}`)),
    )
    expect(offenders).toEqual([])
  })
})
