import {
  createScanner,
  defineAsyncDetector,
  defineDetector,
  inbox,
  logOdds,
  type AnyDetector,
  type Message,
} from 'junksift'
import { evaluate, histogramSvg, toMarkdown, tune, type EvaluationReport, type Tuned } from 'junksift/evaluation'
import { describe, expectTypeOf, test } from 'vitest'

const links = defineDetector({
  id: 'links',
  codes: { one: { weight: 1, reason: 'one' }, many: { weight: 2, reason: 'many' } },
  inspect: () => ({ code: 'one', strength: 1, detail: {} }),
})
const offer = defineDetector({ id: 'offer', codes: { found: { weight: 1, reason: 'x' } }, inspect: () => undefined })
const rate = defineAsyncDetector({
  id: 'rate',
  inspect: ({ message }: { message: Message & { sender: string } }) =>
    Promise.resolve(message.sender === '' ? undefined : { strength: 1, detail: { perHour: 2 } }),
})
const rows = [{ text: 'x', label: 'ham' }] as const
type Codes = 'links/one' | 'links/many' | 'offer/found'

describe('evaluate', () => {
  test('takes any scanner and knows its detectors', async () => {
    const report = await evaluate(createScanner({ detectors: [links, offer] }), rows)
    expectTypeOf(report).toEqualTypeOf<EvaluationReport<'links' | 'offer'>>()
    expectTypeOf(report.detectors[0]?.detector).toEqualTypeOf<'links' | 'offer' | undefined>()
    expectTypeOf(toMarkdown(report)).toBeString()
    void evaluate(createScanner(inbox()), rows, { worst: 3 })
  })

  test('asks of rows what the detectors need, and a label', () => {
    const scanner = createScanner({ detectors: [links, rate] })
    void evaluate(scanner, [{ text: 'x', sender: '1', label: 'spam', category: 'fraud' }])
    // @ts-expect-error a sender is needed
    void evaluate(scanner, [{ text: 'x', label: 'spam' }])
    // @ts-expect-error a label is needed
    void evaluate(scanner, [{ text: 'x', sender: '1' }])
    // @ts-expect-error no such label
    void evaluate(scanner, [{ text: 'x', sender: '1', label: 'junk' }])
    // @ts-expect-error no such category
    void evaluate(scanner, [{ text: 'x', sender: '1', label: 'spam', category: 'politics' }])
  })

  test('takes what reads rows one by one', () => {
    const source = (): AsyncGenerator<Message & { label: 'ham' | 'spam' }> => null as never
    void evaluate(createScanner(inbox()), source())
  })
})

describe('tune', () => {
  const options = { detectors: [links, offer] } as const

  test('learns the codes of the composed detectors and no others', async () => {
    const tuned = await tune(options, rows)
    expectTypeOf(tuned).toEqualTypeOf<Tuned<Codes>>()
    expectTypeOf(tuned.combiner.weights['links/many']).toEqualTypeOf<number | undefined>()
    expectTypeOf(tuned.changes[0]?.code).toEqualTypeOf<Codes | undefined>()
    // @ts-expect-error no such code
    void tuned.combiner.weights['links/none']
    expectTypeOf(histogramSvg(tuned.after)).toBeString()
  })

  test('gives options that the same detectors take as they are, and others do not', async () => {
    const { combiner, thresholds } = await tune(options, rows)
    createScanner({ ...options, combiner: logOdds(combiner), thresholds })
    createScanner({ ...options, combiner: logOdds({ ...combiner, caps: { links: 3 } }), thresholds })
    // @ts-expect-error no offer here
    createScanner({ detectors: [links], combiner: logOdds(combiner) })
  })

  test('takes presets, priors of known codes, and weights of rows with what they carry', () => {
    void tune(inbox(), rows, { prior: { weights: { 'url-shortener/chain': 1 } } })
    // @ts-expect-error no such code
    void tune(options, rows, { prior: { weights: { 'links/none': 1 } } })
    void tune(options, rows, { weightOf: ({ label }) => (label === 'spam' ? 2 : 1) })
    // @ts-expect-error no such option
    void tune(options, rows, { rate: 0.1 })
  })

  test('of unknown detectors knows strings', async () => {
    const unknown: { detectors: readonly AnyDetector[] } = { detectors: [links] }
    const tuned = await tune(unknown, [])
    expectTypeOf(tuned.combiner.weights).toExtend<{ readonly [key: string]: number | undefined }>()
  })
})
