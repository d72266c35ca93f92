import {
  consent,
  createScanner,
  frequency,
  gateway,
  inbox,
  memoryStore,
  quietHours,
  senderRotation,
  verificationBombing,
  type AsyncDetector,
} from 'junksift'
import { describe, expectTypeOf, test } from 'vitest'

const store = memoryStore()
const received = { text: 'x', recipient: '13800138000', receivedAt: 0 }
const sent = { ...received, sender: '13712340001' }

describe('what detectors of streams need', () => {
  test('recipient and time for codes and consent', () => {
    const scanner = createScanner({ detectors: [verificationBombing({ store }), consent()] })
    void scanner.scanAsync(received)
    // @ts-expect-error receivedAt is missing
    void scanner.scanAsync({ text: 'x', recipient: '13800138000' })
    // @ts-expect-error a bare text has no recipient
    void scanner.scanAsync('x')
    // @ts-expect-error a store makes it async
    scanner.scan(received)
  })

  test('the sender, too, for frequency and in the preset', () => {
    void createScanner({ detectors: [frequency({ store })] }).scanAsync(sent)
    void createScanner(gateway({ store })).scanAsync(sent)
    // @ts-expect-error sender is missing
    void createScanner(gateway({ store })).scanAsync(received)
    // @ts-expect-error sender is missing
    void createScanner({ detectors: [frequency({ store })] }).scanAsync(received)
  })

  test('only the time for quiet hours, which is sync', () => {
    expectTypeOf(quietHours().async).toEqualTypeOf<false>()
    createScanner({ detectors: [quietHours()] }).scan({ text: 'x', receivedAt: '2025-11-11' })
    // @ts-expect-error receivedAt is missing
    createScanner({ detectors: [quietHours()] }).scan({ text: 'x' })
  })

  test('a store is needed', () => {
    // @ts-expect-error store is missing
    frequency({})
    // @ts-expect-error store is missing
    gateway({})
  })
})

test('what feeds sender rotation stands on the detector', () => {
  const rotation = senderRotation({ store })
  expectTypeOf(rotation).toExtend<AsyncDetector<'sender-rotation', unknown, typeof sent>>()
  void rotation.recordFeedback('1', { text: 'x' }, 'block')
  // @ts-expect-error no such feedback
  void rotation.recordFeedback('1', { text: 'x' }, 'spam')
})

test('outcomes of the preset are typed, and its weights name its detectors', () => {
  const scanner = createScanner(gateway({ store, weights: { campaign: 0, 'consent/none': 1, 'spam-classifier': 1 } }))
  void scanner.scanAsync(sent).then(({ outcomes }) => {
    if (outcomes.campaign.status === 'hit') expectTypeOf(outcomes.campaign.finding.detail.campaign).toBeString()
    expectTypeOf(outcomes).toHaveProperty('quiet-hours')
    expectTypeOf(outcomes).toHaveProperty('spam-classifier')
  })
  // @ts-expect-error misspelt id
  gateway({ store, weights: { campain: 0 } })
  // @ts-expect-error the inbox looks at single messages
  inbox({ weights: { campaign: 0 } })
})

test('a registry gives what it knows', () => {
  consent({ registry: { find: ({ recipient }) => (recipient ? { method: 'explicit' } : undefined) } })
  // @ts-expect-error no such method
  consent({ registry: { find: () => ({ method: 'assumed' }) } })
})
