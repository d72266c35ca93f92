import { readFileSync } from 'node:fs'
import { createScanner, createTemplateIndex, isJunksiftError, templateSimilarity } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

const page = readFileSync(new URL('../../docs/detectors/template-similarity.md', import.meta.url), 'utf8')
const block = /^```text templates\n([\s\S]*?)^```/m.exec(page)?.[1] ?? ''
const templates = block.split('\n').filter((line) => line !== '')

function findingOf(detector: ReturnType<typeof templateSimilarity>, text: string) {
  const outcome = createScanner({ detectors: [detector] }).scan(text).outcomes['template-similarity']
  return outcome.status === 'hit' ? outcome.finding : undefined
}

test('keeps the contract of detectors', async () => {
  expect(templates.length).toBeGreaterThanOrEqual(5)
  await detectorContract(() => templateSimilarity({ templates }), examplesOf('template-similarity'))
})

test('tells equal from similar, and names the template', () => {
  const detector = templateSimilarity({
    templates: ['全场5折起，速来抢购', { id: 'loan', text: '5万元额度待领取，当天放款' }],
  })
  const text = '全场3折起，速来抢购'
  expect(findingOf(detector, text)).toMatchObject({
    code: 'exact',
    strength: 1,
    spans: [{ start: 0, end: text.length }],
    detail: { template: 'template-1', similarity: 1 },
    reason: 'Equal to the known junk message "template-1" but for numbers, codes and links.',
  })
  const similar = findingOf(detector, '20万元额度待领取，隔天放款')
  expect(similar).toMatchObject({ code: 'similar', detail: { template: 'loan' } })
  expect(similar?.strength).toBe(similar?.detail.similarity)
  expect(similar?.strength).toBeCloseTo(11 / 12, 12)
  expect(findingOf(detector, '妈，我到家了')).toBeUndefined()
})

test('the threshold is the least similarity', () => {
  const text = '甲乙丙丁子'
  expect(findingOf(templateSimilarity({ templates: ['甲乙丙丁戊'] }), text)?.strength).toBe(0.8)
  expect(findingOf(templateSimilarity({ templates: ['甲乙丙丁戊'], threshold: 0.81 }), text)).toBeUndefined()
})

test('names become slots', () => {
  const detector = templateSimilarity({ templates: ['张三，您的贷款已获批'], names: ['张三', '欧阳'], threshold: 1 })
  expect(findingOf(detector, '欧阳，您的贷款已获批')?.code).toBe('exact')
})

test('an index of the app may change while the scanner runs', () => {
  const index = createTemplateIndex()
  const scanner = createScanner({ detectors: [templateSimilarity({ index })] })
  const status = () => scanner.scan('全场3折起，速来抢购').outcomes['template-similarity'].status
  expect(status()).toBe('clear')
  index.add('sale', '全场5折起，速来抢购')
  expect(status()).toBe('hit')
  index.remove('sale')
  expect(status()).toBe('clear')
})

test('a known junk message is at least suspect on its own', () => {
  const scanner = createScanner({ detectors: [templateSimilarity({ templates })] })
  expect(scanner.scan(templates[0] as string).verdict).toBe('suspect')
})

test.each([
  ['ERR_OPTION', 'templateSimilarity.templates', {}],
  ['ERR_OPTION', 'templateSimilarity.templates', { templates: '全场5折' }],
  ['ERR_OPTION', 'templateSimilarity.templates[1].text', { templates: ['全场5折', ' '] }],
  ['ERR_OPTION', 'templateSimilarity.templates[0].id', { templates: [{ text: '全场5折' }] }],
  ['ERR_OPTION', 'templateSimilarity.templates[0].txt', { templates: [{ id: 'a', txt: '全场5折' }] }],
  ['ERR_OPTION', 'templateSimilarity.templates[0]', { templates: [5] }],
  [
    'ERR_DUPLICATE_ID',
    'templateSimilarity.templates[1].id',
    {
      templates: [
        { id: 'a', text: '全场5折' },
        { id: 'a', text: '会员日' },
      ],
    },
  ],
  ['ERR_OPTION', 'templateSimilarity.threshold', { templates: [], threshold: 80 }],
  ['ERR_OPTION', 'templateSimilarity.index', { index: [] }],
  ['ERR_OPTION', 'templateSimilarity.threshold', { index: createTemplateIndex(), threshold: 0.9 }],
  ['ERR_OPTION', 'templateSimilarity.templates', { index: createTemplateIndex(), templates: [] }],
  ['ERR_OPTION', 'templateSimilarity.treshold', { templates: [], treshold: 0.9 }],
  ['ERR_OPTION', 'createTemplateIndex.names[0]', { templates: [], names: [''] }],
])('throws %s at %s', (code, path, options) => {
  let error: unknown
  try {
    templateSimilarity(options as never)
  } catch (caught) {
    error = caught
  }
  expect(isJunksiftError(error) && [error.code, error.path]).toEqual([code, path])
})

test('errors of templates do not quote their text', () => {
  const add = () => templateSimilarity({ templates: [{ id: 'a', text: '\u200b' }] })
  expect(add).toThrow('templateSimilarity.templates[0].text')
  expect(add).not.toThrow('\u200b')
})
