import { createScanner, defineAsyncDetector, defineDetector, inboxLite, isJunksiftError, shadow } from 'junksift'
import { evaluate, type EvaluateOptions, type EvaluationReport } from 'junksift/evaluation'
import { describe, expect, test } from 'vitest'

/** Finds a digit: its value is the strength in tenths, 9 makes it throw. */
const digits = defineDetector({
  id: 'digits',
  codes: {
    low: { weight: -4, reason: 'Low.', category: 'notification' },
    high: { weight: 10, reason: 'High.', category: 'fraud/prize' },
  },
  inspect: ({ text }) => {
    const digit = Number(/\d/.exec(text)?.[0] ?? NaN)
    if (Number.isNaN(digit)) return undefined
    if (digit === 9) throw new Error('nine')
    return { code: digit < 5 ? 'low' : 'high', strength: digit / 10, detail: { digit } }
  },
})
const scanner = createScanner({ detectors: [digits] })
const ham = (text: string, category?: 'personal' | 'notification') =>
  ({ text, label: 'ham', ...(category ? { category } : {}) }) as const
const spam = (text: string, category?: 'fraud' | 'fraud/prize') =>
  ({ text, label: 'spam', ...(category ? { category } : {}) }) as const

// Scores: none 0.018; 1: 0.012; 5: 0.73; 7: 0.953; 8: 0.982.
const rows = [
  ham('hello', 'personal'),
  ham('1', 'notification'),
  ham('5 pm?', 'personal'),
  spam('win 8', 'fraud/prize'),
  spam('win 7', 'fraud'),
  spam('win now'),
  ham('9'),
  { ...spam('1 win'), id: 'm-8' },
]

describe('a report', () => {
  test('counts verdicts at both thresholds, with intervals', async () => {
    const { messages, ham: hams, spam: spams, flagged, asSpam, thresholds, version } = await evaluate(scanner, rows)
    expect([version, messages, hams, spams]).toEqual([1, 8, 4, 4])
    expect(thresholds).toEqual({ suspect: 0.5, spam: 0.9 })
    expect(flagged).toMatchObject({ truePositives: 2, falsePositives: 1, trueNegatives: 3, falseNegatives: 2 })
    expect(asSpam).toMatchObject({ truePositives: 2, falsePositives: 0, trueNegatives: 4, falseNegatives: 2 })
    expect(flagged.recall).toMatchObject({ count: 2, total: 4, value: 0.5 })
    expect(flagged.recall.low).toBeCloseTo(0.15, 3)
    expect(flagged.falsePositiveRate.value).toBe(0.25)
    expect(asSpam.precision.value).toBe(1)
  })

  test('ranks and calibrates', async () => {
    const report = await evaluate(scanner, rows, { falsePositiveRates: [0, 0.25], bins: 4 })
    // Of 16 pairs spam wins 8 with its two best, ties once with "win now" against two, beats one more, and loses the rest.
    expect(report.rocAuc).toBeCloseTo((4 + 4 + (1 + 2 * 0.5) + 0.5) / 16, 12)
    expect(report.recallAt.map(({ recall }) => recall.count)).toEqual([2, 2])
    expect(report.bins.map(({ messages }) => messages)).toEqual([5, 0, 1, 2])
    expect(report.histogram).toHaveLength(20)
    expect(report.curve.at(-1)?.recall).toBe(1)
  })

  test('compares categories by kind and whole', async () => {
    const { kinds, full, unknown } = (await evaluate(scanner, rows)).categories
    expect(kinds.messages).toBe(5)
    expect(kinds.right).toBe(0.8)
    expect(kinds.cells).toContainEqual({ actual: 'personal', predicted: 'fraud', messages: 1 })
    expect(full.messages).toBe(4)
    expect(unknown).toBe(0)
    const kindsOnly = await evaluate(scanner, [spam('win 8', 'fraud'), ham('x', 'personal')])
    expect(kindsOnly.categories.full.messages).toBe(0)
  })

  test('tells of each detector and code what it did', async () => {
    const { detectors } = await evaluate(scanner, rows)
    expect(detectors).toHaveLength(1)
    expect(detectors[0]).toMatchObject({
      detector: 'digits',
      fired: 5,
      hits: 3,
      falseAlarms: 2,
      failures: 1,
      shadow: false,
    })
    const [low, high] = detectors[0]?.codes ?? []
    expect(low).toMatchObject({ code: 'low', fired: 2, hits: 1, lift: 1 })
    expect(low?.meanContribution).toBeCloseTo(-0.4, 12)
    expect(high).toMatchObject({ code: 'high', fired: 3, hits: 2, falseAlarms: 1 })
    expect(high?.lift).toBeCloseTo(2 / 3 / 0.5, 12)
  })

  test('lists the worst mistakes by confidence, without texts unless asked', async () => {
    const { mistakes } = await evaluate(scanner, rows)
    expect(mistakes.map(({ row, label, verdict }) => [row, label, verdict])).toEqual([
      [7, 'spam', 'ham'],
      [5, 'spam', 'ham'],
      [2, 'ham', 'suspect'],
    ])
    expect(mistakes[0]).toMatchObject({ id: 'm-8', findings: [{ detector: 'digits', code: 'low' }] })
    expect(mistakes[2]?.actualCategory).toBe('personal')
    const texts = await evaluate(scanner, rows, { worst: 1, includeText: true })
    expect(texts.mistakes.map(({ text }) => text)).toEqual(['1 win'])
    for (const { text } of rows) expect(JSON.stringify(mistakes)).not.toContain(`"${text}"`)
  })

  test('keeps the worst of many', async () => {
    const many = Array.from({ length: 50 }, (_, i) => ham(`${5 + (i % 4 === 3 ? 0 : i % 4)}`))
    const { mistakes } = await evaluate(scanner, many, { worst: 5 })
    expect(mistakes.map(({ row }) => row)).toEqual([2, 6, 10, 14, 18])
  })

  test('survives JSON, and is frozen to the bottom', async () => {
    const report = await evaluate(scanner, rows)
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(Object.isFrozen(report.bins[0]?.spam)).toBe(true)
    expect(Object.isFrozen(report.mistakes[0]?.findings)).toBe(true)
  })

  test('of nothing, and of one label, is a report all the same', async () => {
    const nothing = await evaluate(scanner, [])
    expect(nothing).toMatchObject({ messages: 0, curve: [], mistakes: [] })
    expect([nothing.rocAuc, nothing.brier, nothing.ece, nothing.flagged.f1]).toEqual(Array(4).fill(undefined))
    const spamOnly = await evaluate(scanner, [spam('win 8')])
    expect(spamOnly.flagged.recall.value).toBe(1)
    expect(spamOnly.recallAt[0]).toMatchObject({ recall: { total: 0 } })
    expect(spamOnly.recallAt[0]?.threshold).toBeUndefined()
  })
})

describe('rows', () => {
  test('that are no labelled messages are counted with their reason and place', async () => {
    const mixed: unknown[] = [
      undefined,
      ham('1'),
      { text: 5, label: 'ham' },
      { text: 'x' },
      'bare text',
      { text: 'x', label: '' },
      { text: 'x', label: 'Spam' },
      { text: 'x', label: 'ham', channel: 'pigeon' },
    ]
    const { messages, skipped } = await evaluate(scanner, mixed as never)
    expect(messages).toBe(1)
    expect(skipped.total).toBe(7)
    expect(skipped.reasons).toEqual({ 'no-message': 3, 'no-label': 3, 'wrong-label': 1 })
    expect(skipped.first[1]).toEqual({ row: 2, reason: 'no-message' })
    const many = await evaluate(scanner, Array(30).fill(undefined) as never)
    expect([many.skipped.total, many.skipped.first.length]).toEqual([30, 20])
  })

  test('with categories of no known kind count for verdicts alone', async () => {
    const odd = [
      { ...ham('1'), category: 'AD' },
      { ...ham('2'), category: 7 },
      { ...ham('3'), category: '' },
    ]
    const { messages, categories } = await evaluate(scanner, odd as never)
    expect([messages, categories.unknown, categories.kinds.messages]).toEqual([3, 2, 0])
  })

  test('may come from an async iterable, and are read only as they are scanned', async () => {
    let read = 0
    async function* source() {
      for (const row of rows) {
        read++
        yield await Promise.resolve(row)
      }
    }
    expect(await evaluate(scanner, source())).toEqual(await evaluate(scanner, rows))
    expect(read).toBe(rows.length)
  })
})

test('async detectors give the same report as sync ones', async () => {
  const later = defineAsyncDetector({
    id: 'digits',
    codes: digits.codes,
    inspect: async (analysis, context) => Promise.resolve(digits.inspect(analysis, context)),
  })
  expect(await evaluate(createScanner({ detectors: [later] }), rows)).toEqual(await evaluate(scanner, rows))
})

test('a detector on trial is told of with contribution 0', async () => {
  const { detectors } = await evaluate(createScanner({ detectors: [shadow(digits)] }), rows)
  expect(detectors[0]).toMatchObject({ shadow: true, fired: 5, meanContribution: 0 })
})

test('ends when the signal does', async () => {
  const error: unknown = await evaluate(scanner, rows, { signal: AbortSignal.abort() }).catch((e: unknown) => e)
  expect(isJunksiftError(error) && error.code).toBe('ERR_ABORTED')
})

test.each([
  [{ bins: 0 }, 'evaluate.bins'],
  [{ bins: 2.5 }, 'evaluate.bins'],
  [{ falsePositiveRates: [0.1, 2] }, 'evaluate.falsePositiveRates[1]'],
  [{ falsePositiveRates: 0.1 }, 'evaluate.falsePositiveRates'],
  [{ worst: -1 }, 'evaluate.worst'],
  [{ includeText: 'yes' }, 'evaluate.includeText'],
  [{ bin: 3 }, 'evaluate.bin'],
] as const)('refuses %j', async (options, path) => {
  const error: unknown = await evaluate(scanner, rows, options as unknown as EvaluateOptions).catch((e: unknown) => e)
  expect(isJunksiftError(error) && [error.code, error.path]).toEqual(['ERR_OPTION', path])
})

test('refuses what is no scanner and what are no rows', async () => {
  const call = evaluate as unknown as (...args: unknown[]) => Promise<EvaluationReport>
  await expect(call(inboxLite(), rows)).rejects.toThrow(/^evaluate\.scanner is an object; it must be a scanner/)
  await expect(call(scanner, 'text')).rejects.toThrow(/^evaluate\.rows is "text"; it must be labelled messages/)
  await expect(call(scanner, { text: 'x' })).rejects.toThrow(/^evaluate\.rows is an object/)
})
