import {
  createScanner,
  defineAsyncDetector,
  defineDetector,
  inbox,
  inboxLite,
  logOdds,
  shadow,
  withId,
  type AnyDetector,
  type AsyncDetector,
  type Detector,
  type Message,
  type SyncDetector,
} from 'junksift'
import { describe, expectTypeOf, test } from 'vitest'

const links = defineDetector({
  id: 'links',
  codes: { one: { weight: 1, reason: 'one' }, many: { weight: 2, reason: 'many' } },
  inspect: () => ({ code: 'one', strength: 1, detail: { hosts: ['a.cn'] } }),
})
const shouting = defineDetector({ id: 'shouting', inspect: () => ({ strength: 1, detail: { count: 3 } }) })
const rate = defineAsyncDetector({
  id: 'rate',
  inspect: ({ message }: { message: Message & { sender: string } }) =>
    Promise.resolve(message.sender === '' ? undefined : { strength: 1, detail: { perHour: 2 } }),
})

describe('outcomes and findings', () => {
  const result = createScanner({ detectors: [links, shouting] }).scan('x')

  test('outcomes are keyed by the composed detectors', () => {
    const outcome = result.outcomes.links
    if (outcome.status === 'hit') {
      expectTypeOf(outcome.finding.detail).toEqualTypeOf<{ hosts: string[] }>()
      expectTypeOf(outcome.finding.code).toEqualTypeOf<'one' | 'many'>()
      expectTypeOf(outcome.finding.detector).toEqualTypeOf<'links'>()
    }
    // @ts-expect-error no such detector in this scanner
    void result.outcomes.rate
  })

  test('findings are a union told apart by the detector', () => {
    for (const finding of result.findings) {
      if (finding.detector === 'shouting') expectTypeOf(finding.detail).toEqualTypeOf<{ count: number }>()
      else expectTypeOf(finding.detail).toEqualTypeOf<{ hosts: string[] }>()
    }
  })

  test('a renamed detector keeps its detail under its new id', () => {
    const { outcomes } = createScanner({ detectors: [withId('other', links), links] }).scan('x')
    if (outcomes.other.status === 'hit')
      expectTypeOf(outcomes.other.finding.detail).toEqualTypeOf<{ hosts: string[] }>()
  })

  test('shadow keeps the type', () => {
    expectTypeOf(shadow(links)).toEqualTypeOf(links)
  })

  test('detectors behind a spread or a ternary may be absent', () => {
    const some: (typeof links)[] = []
    const spread = createScanner({ detectors: [shouting, ...some] }).scan('x')
    expectTypeOf(spread.outcomes.links).extract<undefined>().toEqualTypeOf<undefined>()
    const either = createScanner({ detectors: [Math.random() > 2 ? links : shouting] }).scan('x')
    expectTypeOf(either.outcomes.shouting).extract<undefined>().toEqualTypeOf<undefined>()
    const sure = createScanner({ detectors: [links] }).scan('x')
    expectTypeOf(sure.outcomes.links).extract<undefined>().toEqualTypeOf<never>()
  })
})

describe('sync and async', () => {
  test('scan is callable only when no detector is async', () => {
    const scanner = createScanner({ detectors: [links, rate] })
    // @ts-expect-error rate is async
    scanner.scan({ text: 'x', sender: '1' })
    expectTypeOf(scanner.scan).toHaveProperty('async detectors in this scanner').toEqualTypeOf<'rate'>()
    expectTypeOf(scanner.scanAsync).toBeFunction()
  })

  test('a list of unknown detectors', () => {
    const sync: SyncDetector[] = [links]
    expectTypeOf(createScanner({ detectors: sync }).scan).toBeFunction()
    const mixed: Detector[] = [links]
    // @ts-expect-error one of them may be async
    createScanner({ detectors: mixed }).scan('x')
    const any: AnyDetector[] = [links, rate]
    // @ts-expect-error nothing is known of what they need
    void createScanner({ detectors: any }).scanAsync({ text: 'x' })
  })

  test('an async inspect is no sync detector', () => {
    // @ts-expect-error use defineAsyncDetector
    defineDetector({ id: 'late', inspect: async () => Promise.resolve({ strength: 1, detail: 1 }) })
  })

  test('the kinds are told apart', () => {
    expectTypeOf(links).toExtend<SyncDetector<'links'>>()
    expectTypeOf(rate).toExtend<AsyncDetector<'rate', unknown, Message & { sender: string }>>()
    expectTypeOf(links).toExtend<AnyDetector>()
    expectTypeOf(rate).toExtend<AnyDetector>()
  })
})

describe('input', () => {
  test('a bare text is enough where no detector needs more', () => {
    createScanner({ detectors: [links] }).scan('x')
    createScanner({ detectors: [links] }).scan({ text: 'x' })
  })

  test('what detectors need is required', () => {
    const scanner = createScanner({ detectors: [links, rate] })
    void scanner.scanAsync({ text: 'x', sender: '1' })
    // @ts-expect-error sender is missing
    void scanner.scanAsync({ text: 'x' })
    // @ts-expect-error a bare text has no sender
    void scanner.scanAsync('x')
  })

  test('with() adds what the new detectors need', () => {
    const scanner = createScanner({ detectors: [links] }).with(rate)
    // @ts-expect-error sender is missing
    void scanner.scanAsync({ text: 'x' })
    void scanner.scanAsync({ text: 'x', sender: '1' }).then(({ outcomes }) => {
      expectTypeOf(outcomes).toHaveProperty('rate')
      expectTypeOf(outcomes).toHaveProperty('links')
    })
  })
})

describe('names', () => {
  test('weights name composed detectors or their codes', () => {
    createScanner({ detectors: [links], combiner: logOdds({ weights: { links: 2, 'links/many': 3 } }) })
    // @ts-expect-error misspelt id
    createScanner({ detectors: [links], combiner: logOdds({ weights: { linkz: 2 } }) })
    // @ts-expect-error no such code
    createScanner({ detectors: [links], combiner: logOdds({ weights: { 'links/few': 2 } }) })
  })

  test('weights of a preset name its detectors or their codes', () => {
    createScanner(inboxLite({ weights: { signature: 0, 'missing-opt-out/absent': 2 } }))
    createScanner(inbox({ weights: { 'spam-classifier': 1 } }))
    createScanner({ ...inboxLite(), detectors: [links] })
    // @ts-expect-error misspelt id
    inboxLite({ weights: { signatur: 0 } })
    // @ts-expect-error no such code
    inbox({ weights: { 'signature/none': 0 } })
    // @ts-expect-error not in this preset
    inboxLite({ weights: { 'spam-classifier': 1 } })
  })

  test('thresholds have two names', () => {
    // @ts-expect-error misspelt
    createScanner({ detectors: [links], thresholds: { spamm: 1 } })
  })

  test('a code that was not declared does not compile', () => {
    const codes = { a: { weight: 1, reason: 'a' } }
    // @ts-expect-error no such code
    defineDetector({ id: 'x', codes, inspect: () => ({ code: 'b', strength: 1, detail: 0 }) })
  })
})
