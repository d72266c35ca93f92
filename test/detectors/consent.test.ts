import { consent, createScanner, type ConsentQuery, type ConsentRecord, type ConsentRegistry } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { describe, expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

const records: Readonly<Record<string, ConsentRecord>> = {
  explicit: { method: 'explicit', purposes: ['marketing'], givenAt: '2025-03-01' },
  default: { method: 'default' },
  newsletter: { method: 'explicit', purposes: ['newsletter'] },
  expired: { method: 'explicit', expiresAt: '2025-10-01' },
  withdrawn: { method: 'explicit', withdrawnAt: new Date('2025-11-01T00:00:00+08:00') },
}
const registry: ConsentRegistry = { find: ({ recipient }) => records[recipient] }

const at = Date.parse('2025-11-10T10:00:00+08:00')
const offer = { text: '【青禾购】双11全场5折起，满300减50，拒收请回复R', recipient: '13800138000', receivedAt: at }
const notice = { ...offer, text: '【顺丰速运】您的快递已到驿站，取件码5-2-3018' }
const scannerWith = (record: ConsentRecord | undefined) =>
  createScanner({ detectors: [consent({ registry: { find: () => record } })] })

test('keeps the contract of detectors', async () => {
  await detectorContract(() => consent({ registry }), examplesOf('consent'), { maxLength: 20_000 })
})

describe('what the registry says', () => {
  test.each<[string | undefined, ConsentRecord | undefined]>([
    ['none', undefined],
    ['none', { method: 'none' }],
    ['none', { method: 'explicit', givenAt: at + 1 }],
    ['by-default', { method: 'default' }],
    ['other-purpose', { method: 'explicit', purposes: ['newsletter'] }],
    ['expired', { method: 'explicit', expiresAt: at }],
    ['withdrawn', { method: 'explicit', withdrawnAt: at }],
    ['withdrawn', { method: 'default', expiresAt: at, withdrawnAt: at }],
    [undefined, { method: 'explicit' }],
    [undefined, { method: 'explicit', givenAt: at, expiresAt: at + 1, withdrawnAt: at + 1, purposes: ['marketing'] }],
    [undefined, { method: 'explicit', withdrawnAt: at - 2, givenAt: at - 1 }],
  ])('%s for %j', async (code, record) => {
    const { findings, verdict } = await scannerWith(record).scanAsync(offer)
    expect(findings[0]?.code).toBe(code)
    expect(verdict).toBe(code === undefined ? 'ham' : 'suspect')
  })

  test('the proof and the end come back', async () => {
    const record: ConsentRecord = { method: 'explicit', withdrawnAt: new Date(at - 5), evidence: 'form-17' }
    expect((await scannerWith(record).scanAsync(offer)).findings[0]?.detail).toEqual({
      purpose: 'marketing',
      method: 'explicit',
      evidence: 'form-17',
      endedAt: at - 5,
    })
  })
})

describe('what it is asked', () => {
  const asking = () => {
    const asked: ConsentQuery[] = []
    return { asked, registry: { find: (query: ConsentQuery) => void asked.push(query) } }
  }

  test('recipient, sender, brand, purpose, time and signal', async () => {
    const { asked, registry } = asking()
    const purpose = ({ channel }: { channel?: string }) => `${channel ?? 'sms'}-offers`
    const { signal } = new AbortController()
    const scanner = createScanner({ detectors: [consent({ registry, purpose })] })
    await scanner.scanAsync({ ...offer, sender: '106900001111' }, { signal })
    expect(asked).toEqual([
      { recipient: '13800138000', sender: '106900001111', brand: '青禾购', purpose: 'sms-offers', at, signal },
    ])
  })

  test('nothing for a message that is no marketing', async () => {
    const { asked, registry } = asking()
    const scanner = createScanner({ detectors: [consent({ registry })] })
    expect((await scanner.scanAsync(notice)).findings).toEqual([])
    expect(asked).toEqual([])
  })
})

describe('silence', () => {
  test.each([
    '【青禾购】您已入选体验计划，未回复视为同意接收优惠资讯',
    '三日内不回复则视为您同意开通会员服务',
    '系统已默认为您开通彩铃业务，如需取消请回复QX',
    'You will be charged weekly. No reply means you agree to subscribe.',
    'If you do not reply within 3 days, it will be treated as your consent.',
  ])('%s', async (text) => {
    const scanner = createScanner({ detectors: [consent()] })
    const { findings } = await scanner.scanAsync({ ...offer, text })
    expect(findings[0]).toMatchObject({ code: 'silence' })
    expect(findings[0]?.spans).toHaveLength(1)
  })

  test('without a registry nothing else is found', async () => {
    expect((await createScanner({ detectors: [consent()] }).scanAsync(offer)).findings).toEqual([])
  })
})

test.each<[string, ConsentRegistry['find']]>([
  ['rejects', () => Promise.reject(new Error('no connection'))],
  [
    'throws',
    () => {
      throw new Error('no connection')
    },
  ],
  ['gives no record', () => ({ method: 'maybe' }) as never],
  ['gives a wrong time', () => ({ method: 'explicit', givenAt: 'soon' })],
])('a registry that %s makes the outcome failed, never a missing consent', async (_, find) => {
  const { outcomes, verdict } = await createScanner({ detectors: [consent({ registry: { find } })] }).scanAsync(offer)
  expect(outcomes.consent.status).toBe('failed')
  expect(verdict).toBe('ham')
})

test.each([
  [{ registry: {} }, 'consent.registry'],
  [{ purpose: 1 }, 'consent.purpose'],
  [{ intent: 'marketing' }, 'consent.intent'],
  [{ store: {} }, 'consent.store'],
])('refuses the options %j', (options, path) => {
  expect(() => consent(options as never)).toThrow(path)
})
