import {
  analyze,
  createScanner,
  defineAsyncDetector,
  defineDetector,
  formatReason,
  inboxLite,
  isJunksiftError,
  limit,
  logOdds,
  shadow,
  when,
  withId,
  type JunksiftError,
  type Message,
} from 'junksift'
import { describe, expect, test } from 'vitest'

const exclaim = defineDetector({
  id: 'exclaim',
  group: 'style',
  codes: {
    loud: { weight: 5, category: 'marketing/other', reason: { en: '{count} marks', 'zh-CN': '{count}个叹号' } },
  },
  inspect: ({ text }) => {
    const at = [...text.matchAll(/!/g)].map((match) => match.index)
    return at.length === 0
      ? undefined
      : {
          strength: 1,
          code: 'loud',
          spans: at.map((start) => ({ start, end: start + 1 })).reverse(),
          detail: { count: at.length },
        }
  },
})
const calm = defineDetector({
  id: 'calm',
  codes: { calm: { weight: -2, reason: 'calm' } },
  inspect: ({ text }) => (text.includes('请') ? { strength: 0.5, code: 'calm', detail: null } : undefined),
})
const slowEcho = defineAsyncDetector({
  id: 'slow-echo',
  inspect: async ({ text }) => {
    await new Promise((resolve) => setTimeout(resolve, text.length % 3))
    return text.includes('!') ? { strength: 1, detail: { text } } : undefined
  },
})

function errorOf(run: () => unknown): JunksiftError {
  try {
    run()
  } catch (error) {
    if (isJunksiftError(error)) return error
  }
  throw new Error('no JunksiftError was thrown')
}

describe('scan', () => {
  test('gives verdict, score, category, findings and outcomes', () => {
    const result = createScanner({ detectors: [exclaim, calm] }).scan({ text: '请看!!', id: 'm1' })
    expect(result).toMatchObject({
      version: 1,
      id: 'm1',
      verdict: 'suspect',
      category: 'marketing/other',
      truncated: false,
      failures: [],
      bias: -4,
    })
    expect(result.findings.map(({ detector, contribution }) => [detector, contribution])).toEqual([
      ['exclaim', 5],
      ['calm', -1],
    ])
    expect(result.score).toBeCloseTo(1 / (1 + Math.exp(0)), 10)
    expect(result.findings[0]?.spans).toEqual([
      { start: 2, end: 3 },
      { start: 3, end: 4 },
    ])
    expect(result.findings[0]?.reason).toBe('2 marks')
  })

  test('is ham and personal where nothing is found', () => {
    const result = createScanner({ detectors: [exclaim] }).scan('好')
    expect(result).toMatchObject({
      verdict: 'ham',
      category: 'personal',
      findings: [],
      outcomes: { exclaim: { status: 'clear' } },
    })
    expect(result.score).toBeCloseTo(0.018, 3)
  })

  test('results are frozen to the bottom and survive JSON', () => {
    const result = createScanner({ detectors: [exclaim] }).scan('!')
    const finding = result.findings[0]!
    for (const part of [
      result,
      result.findings,
      result.outcomes,
      result.failures,
      finding,
      finding.spans,
      finding.spans[0],
      finding.detail,
      result.outcomes.exclaim,
    ]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
    const back = JSON.parse(JSON.stringify(result)) as typeof result
    expect(back.findings[0]).toEqual(finding)
    expect(formatReason(back.findings[0]!, 'zh-CN')).toBe('1个叹号')
  })

  test('thresholds decide the verdict', () => {
    const verdict = (suspect: number, spam: number) =>
      createScanner({ detectors: [exclaim], thresholds: { suspect, spam } }).scan('!').verdict
    expect([verdict(0.5, 0.9), verdict(0.5, 0.7), verdict(0.8, 0.9)]).toEqual(['suspect', 'spam', 'ham'])
  })

  test('a long text is cut without splitting a pair, and says so', () => {
    const seen: string[] = []
    const look = defineDetector({ id: 'look', inspect: ({ text }) => void seen.push(text) })
    const scanner = createScanner({ detectors: [look], maxLength: 4 })
    expect(scanner.scan('abc😀d').truncated).toBe(true)
    expect(scanner.scan('abcd').truncated).toBe(false)
    expect(seen).toEqual(['abc', 'abcd'])
  })

  test('the category may be decided by the caller', () => {
    const categorise = (findings: readonly unknown[], { text }: { text: string }) =>
      findings.length > 0 && text === '!' ? ('fraud/other' as const) : ('notification' as const)
    const scanner = createScanner({ detectors: [exclaim], categorise })
    expect([scanner.scan('!').category, scanner.scan('x').category]).toEqual(['fraud/other', 'notification'])
  })

  test('an empty scanner finds nothing', () => {
    expect(createScanner({ detectors: [] }).scan('x')).toMatchObject({ verdict: 'ham', findings: [] })
  })
})

describe('failures become outcomes', () => {
  const text = 'abc'
  const nonsense: Record<string, unknown> = {
    'strength above 1': { strength: 1.1, detail: 0 },
    'strength NaN': { strength: Number.NaN, detail: 0 },
    'no strength': { detail: 0 },
    'unknown code': { strength: 1, code: 'nope', detail: 0 },
    'inherited code': { strength: 1, code: 'constructor', detail: 0 },
    'span outside': { strength: 1, spans: [{ start: 0, end: 9 }], detail: 0 },
    'span backwards': { strength: 1, spans: [{ start: 2, end: 1 }], detail: 0 },
    'span not whole': { strength: 1, spans: [{ start: 0.5, end: 1 }], detail: 0 },
    'spans no array': { strength: 1, spans: 5, detail: 0 },
    'a detail with a bigint': { strength: 1, detail: { count: 1n } },
    'a detail with a function': { strength: 1, detail: { run: () => 1 } },
    'a number': 1,
    null: null,
  }
  test.each(Object.entries(nonsense))('%s', (_, answer) => {
    const odd = defineDetector({ id: 'odd', inspect: () => answer as never })
    const result = createScanner({ detectors: [odd, exclaim] }).scan(text)
    expect(result.outcomes.odd).toMatchObject({ status: 'failed' })
    expect(result.failures).toHaveLength(1)
    expect(result.outcomes.exclaim.status).toBe('clear')
    expect(result.score).toBe(createScanner({ detectors: [exclaim] }).scan(text).score)
  })

  test('a throwing detector, with its cause when asked to throw', () => {
    const bad = defineDetector({
      id: 'bad',
      inspect: () => {
        throw new TypeError('oh')
      },
    })
    expect(createScanner({ detectors: [bad] }).scan(text).failures).toEqual([
      { detector: 'bad', kind: 'threw', message: 'oh' },
    ])
    const error = errorOf(() => createScanner({ detectors: [bad], onFailure: 'throw' }).scan(text))
    expect(error).toMatchObject({ code: 'ERR_DETECTOR_FAILED', path: 'bad' })
    expect(error.cause).toBeInstanceOf(TypeError)
  })

  test('throwing something odd', () => {
    const bad = defineDetector({
      id: 'bad',
      inspect: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- that is what is tested
        throw undefined
      },
    })
    expect(createScanner({ detectors: [bad] }).scan(text).failures[0]?.message).toBe('undefined')
  })

  test('a promise from a sync detector', () => {
    const late = defineDetector({ id: 'late', inspect: (() => Promise.reject(new Error('unseen'))) as never })
    expect(createScanner({ detectors: [late] }).scan(text).failures[0]).toMatchObject({ kind: 'invalid' })
  })

  test('an async detector that rejects or throws', async () => {
    const rejects = defineAsyncDetector({ id: 'rejects', inspect: () => Promise.reject(new Error('down')) })
    const throws = defineAsyncDetector({
      id: 'throws',
      inspect: () => {
        throw new Error('early')
      },
    })
    const { failures } = await createScanner({ detectors: [rejects, throws] }).scanAsync(text)
    expect(failures.map(({ message }) => message)).toEqual(['down', 'early'])
  })
})

describe('options and input are checked', () => {
  test.each(
    (
      [
        [{ detectors: [], treshold: 1 }, 'ERR_OPTION', 'treshold'],
        [{ detectors: {} }, 'ERR_OPTION', 'detectors'],
        [{ detectors: [], thresholds: { suspect: 2 } }, 'ERR_OPTION', 'thresholds'],
        [{ detectors: [], thresholds: { suspect: 0.9, spam: 0.5 } }, 'ERR_OPTION', 'thresholds'],
        [{ detectors: [], maxLength: 0 }, 'ERR_OPTION', 'maxLength'],
        [{ detectors: [], onFailure: 'shout' }, 'ERR_OPTION', 'onFailure'],
        [{ detectors: [], combiner: 5 }, 'ERR_OPTION', 'combiner'],
        [{ detectors: [{ id: 'x' }] }, 'ERR_DETECTOR', 'detectors[0]'],
        [{ detectors: [() => exclaim] }, 'ERR_DETECTOR', 'detectors[0]'],
        [{ detectors: [exclaim, exclaim] }, 'ERR_DUPLICATE_ID', 'detectors[1].id'],
        [{ detectors: [exclaim], combiner: logOdds({ weights: { loud: 1 } }) }, 'ERR_OPTION', 'combiner'],
      ] as [object, string, string][]
    ).map(([options, code, path]) => ({ options, code, path })),
  )('$path', ({ options, code, path }) => {
    expect(errorOf(() => createScanner(options as never))).toMatchObject({ code, path })
  })

  test.each([
    { given: 'nothing', options: undefined },
    { given: 'null', options: null },
    { given: 'a name', options: 'inbox' },
    { given: 'a preset that was not called', options: inboxLite },
    { given: 'the detectors alone', options: [exclaim] },
  ])('options that are $given', ({ options }) => {
    const error = errorOf(() => createScanner(options as never))
    expect(error).toMatchObject({ code: 'ERR_OPTION', path: 'detectors' })
    expect(error.message).toBe('detectors is undefined; it must be an array, as inbox() has.')
  })

  test('longer texts are cut at the same place with and without the whole analysis, unless told otherwise', () => {
    const text = 'x'.repeat(10_001)
    expect(createScanner({ detectors: [exclaim] }).scan(text).truncated).toBe(true)
    expect(createScanner({ detectors: [exclaim], maxLength: 10_001 }).scan(text).truncated).toBe(false)
    expect(createScanner(inboxLite()).scan(text.slice(1)).truncated).toBe(false)
    expect(analyze(text).text).toHaveLength(10_000)
  })

  test.each([
    [undefined, 'message'],
    [null, 'message'],
    [{}, 'message.text'],
    [5, 'message'],
    [{ text: 'x', sender: 10086 }, 'message.sender'],
    [{ text: 'x', channel: 'fax' }, 'message.channel'],
    [{ text: 'x', receivedAt: 'soon' }, 'message.receivedAt'],
  ])('message %o', (message, path) => {
    expect(errorOf(() => createScanner({ detectors: [exclaim] }).scan(message as never))).toMatchObject({
      code: 'ERR_MESSAGE',
      path,
    })
  })

  test('a good message of every kind of time', () => {
    const scanner = createScanner({ detectors: [exclaim] })
    for (const receivedAt of [new Date(), 0, '2025-11-11T00:00:00Z'])
      expect(scanner.scan({ text: 'x', receivedAt, channel: 'voice' }).verdict).toBe('ham')
  })

  test.each(['', 'Shouting', 'two words', '-x', 'x-', '__proto__', 5])('the id %o is refused', (id) => {
    expect(errorOf(() => defineDetector({ id: id as string, inspect: () => undefined }))).toMatchObject({
      code: 'ERR_DETECTOR',
    })
  })

  test('a detector needs inspect, finite weights and reasons', () => {
    expect(errorOf(() => defineDetector({ id: 'x', inspect: 5 as never })).path).toBe('x.inspect')
    expect(
      errorOf(() =>
        defineDetector({ id: 'x', codes: { a: { weight: Number.NaN, reason: 'r' } }, inspect: () => undefined }),
      ).path,
    ).toBe('x.codes.a.weight')
    expect(
      errorOf(() => defineDetector({ id: 'x', codes: { a: { weight: 1, reason: '' } }, inspect: () => undefined }))
        .path,
    ).toBe('x.codes.a.reason')
  })

  test('ids that are names of Object’s own members are safe', () => {
    const odd = defineDetector({ id: 'constructor', inspect: () => undefined })
    expect(createScanner({ detectors: [odd] }).scan('x').outcomes.constructor).toEqual({ status: 'clear' })
  })
})

describe('async', () => {
  test('scan refuses, scanAsync answers', async () => {
    const scanner = createScanner({ detectors: [exclaim, slowEcho] })
    expect(errorOf(() => (scanner.scan as unknown as (text: string) => unknown)('x'))).toMatchObject({
      code: 'ERR_NEEDS_ASYNC',
    })
    const result = await scanner.scanAsync('!')
    expect(result.findings.map(({ detector }) => detector)).toEqual(['exclaim', 'slow-echo'])
  })

  test('stopEarly skips async detectors once it is spam', async () => {
    const surely = withId('surely', exclaim)
    const scanner = createScanner({ detectors: [slowEcho, exclaim, surely], stopEarly: true })
    expect((await scanner.scanAsync('!')).outcomes['slow-echo']).toEqual({ status: 'skipped', reason: 'decided' })
    expect((await scanner.scanAsync('x')).outcomes['slow-echo']).toEqual({ status: 'clear' })
  })

  test('limit gives up, aborts the signal, and leaves no timer', async () => {
    let aborted = false
    const hangs = defineAsyncDetector({
      id: 'hangs',
      inspect: (_, { signal }) =>
        new Promise<undefined>(() => signal?.addEventListener('abort', () => (aborted = true))),
    })
    const result = await createScanner({ detectors: [limit(hangs, { timeoutMs: 5 })] }).scanAsync('x')
    expect(result.failures).toEqual([{ detector: 'hangs', kind: 'timeout', message: 'no answer within 5 ms' }])
    expect(aborted).toBe(true)
    expect(errorOf(() => limit(hangs, { timeoutMs: 0 }))).toMatchObject({ code: 'ERR_OPTION', path: 'limit.timeoutMs' })
    const quick = await createScanner({ detectors: [limit(slowEcho, { timeoutMs: 1000 })] }).scanAsync('!')
    expect(quick.outcomes['slow-echo'].status).toBe('hit')
  })

  test('an aborted signal ends a limited detector and later scans', async () => {
    const hangs = defineAsyncDetector({ id: 'hangs', inspect: () => new Promise<undefined>(() => {}) })
    const controller = new AbortController()
    const pending = createScanner({ detectors: [limit(hangs, { timeoutMs: 60_000 })] }).scanAsync('x', {
      signal: controller.signal,
    })
    controller.abort()
    expect((await pending).failures[0]?.kind).toBe('aborted')
    const after = await createScanner({ detectors: [slowEcho] }).scanAsync('x', { signal: controller.signal })
    expect(after.failures[0]?.kind).toBe('aborted')
  })
})

describe('wrappers', () => {
  test('when: elsewhere the outcome is skipped; predicates add up and see the whole analysis', () => {
    const wrapped = when(
      ({ text }) => text.length > 1,
      when(({ urls }) => urls.length === 0, exclaim),
    )
    const scanner = createScanner({ detectors: [wrapped] })
    expect(scanner.scan('!').outcomes.exclaim).toEqual({ status: 'skipped', reason: 'not-applicable' })
    expect(scanner.scan('!!').outcomes.exclaim.status).toBe('hit')
  })

  test('a predicate that throws is a failure of its detector', () => {
    const wrapped = when(() => {
      throw new Error('no')
    }, exclaim)
    expect(createScanner({ detectors: [wrapped] }).scan('!').outcomes.exclaim.status).toBe('failed')
  })

  test('shadow: reported, not counted', () => {
    const result = createScanner({ detectors: [shadow(exclaim), calm] }).scan('请!')
    expect(result.findings[0]).toMatchObject({ detector: 'exclaim', shadow: true, contribution: 0 })
    expect(result.category).toBe('personal')
    expect(result.score).toBe(createScanner({ detectors: [calm] }).scan('请!').score)
  })

  test('withId: two of a kind', () => {
    const result = createScanner({ detectors: [exclaim, withId('second', exclaim)] }).scan('!')
    expect(Object.keys(result.outcomes)).toEqual(['exclaim', 'second'])
    expect(errorOf(() => withId('Bad Id', exclaim)).code).toBe('ERR_DETECTOR')
  })

  test('with and describe', () => {
    const scanner = createScanner({ detectors: [exclaim], thresholds: { spam: 0.95 } }).with(shadow(calm), slowEcho)
    const description = scanner.describe()
    expect(description.thresholds).toEqual({ suspect: 0.5, spam: 0.95 })
    expect(description.detectors.map(({ id, async, shadow: isShadow, group }) => [id, async, isShadow, group])).toEqual(
      [
        ['exclaim', false, false, 'style'],
        ['calm', false, true, 'calm'],
        ['slow-echo', true, false, 'slow-echo'],
      ],
    )
    expect(JSON.parse(JSON.stringify(description))).toMatchObject({
      detectors: [{ codes: { loud: { weight: 5 } } }, {}, {}],
    })
  })

  test('the clock reaches detectors', () => {
    const hour = defineDetector({ id: 'hour', inspect: (_, { now }) => ({ strength: 1, detail: { now: now() } }) })
    const result = createScanner({ detectors: [hour], clock: () => 42 }).scan({ text: 'x' } satisfies Message)
    expect(result.findings[0]?.detail).toEqual({ now: 42 })
  })
})
