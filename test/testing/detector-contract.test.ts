import { spawnSync } from 'node:child_process'
import {
  defineAsyncDetector,
  defineDetector,
  isJunksiftError,
  when,
  withId,
  type AnyDetector,
  type Hit,
  type Message,
} from 'junksift'
import { detectorContract, hostileTexts, testDetector } from 'junksift/testing'
import { describe, expect, test } from 'vitest'

const cases = { hits: ['代开发票，验后付款'], clears: ['您的发票已开具'] }

/** A right detector, to be broken in one place. */
function invoice(inspect: (text: string, hit: Hit) => unknown = (_, hit) => hit, changes: object = {}): AnyDetector {
  return defineDetector({
    id: 'invoice',
    codes: { found: { weight: 3, reason: { en: 'It says {word}.', 'zh-CN': '含有{word}。' } } },
    inspect: ({ text }) => {
      const start = text.indexOf('代开')
      const hit = { strength: 1, spans: [{ start, end: start + 2 }], detail: { word: '代开' } }
      return start < 0 ? undefined : (inspect(text, hit) as typeof hit)
    },
    ...changes,
  })
}

async function problemsOf(run: Promise<void>): Promise<string> {
  try {
    await run
  } catch (error) {
    expect(isJunksiftError(error) && error.code).toBe('ERR_EXAMPLE')
    return (error as Error).message
  }
  return ''
}
const contract = (factory: () => AnyDetector, given: Parameters<typeof detectorContract>[1] = cases) =>
  problemsOf(detectorContract(factory, given))

describe('testDetector', () => {
  test('is content with a right detector, sync or async', async () => {
    await testDetector(invoice(), cases)
    const inspect = ({ text }: { text: string }) =>
      Promise.resolve(text.includes('代开') ? { strength: 1, detail: {} } : undefined)
    await testDetector(defineAsyncDetector({ id: 'later', inspect }), cases)
  })

  test('lists every example that failed, with what came instead', async () => {
    const message = await problemsOf(
      testDetector(invoice(), {
        hits: ['您好', '代开票', { text: '再见', sender: '95588' }],
        clears: ['代开', '在吗'],
      }),
    )
    expect(message).toBe(
      [
        'Detector "invoice": 3 problem(s).',
        '  - "您好": expected hit, got clear',
        '  - {"text":"再见","sender":"95588"}: expected hit, got clear',
        '  - "代开": expected clear, got hit "found" (It says 代开.)',
      ].join('\n'),
    )
  })

  test('neither a failure nor a skip passes for clear', async () => {
    const throwing = defineDetector({
      id: 'throwing',
      inspect: () => {
        throw new Error('no store')
      },
    })
    expect(await problemsOf(testDetector(throwing, { hits: [], clears: ['您好'] }))).toContain('failed: no store')
    const never = when(() => false, invoice())
    expect(await problemsOf(testDetector(never, { hits: [], clears: ['您好'] }))).toContain('skipped (not-applicable)')
  })

  test('shortens long examples', async () => {
    const message = await problemsOf(testDetector(invoice(), { hits: ['长'.repeat(5000)], clears: [] }))
    expect(message.length).toBeLessThan(400)
  })

  test('cuts texts at maxLength', async () => {
    const late = { hits: [], clears: ['甲乙丙丁代开'] }
    await testDetector(invoice(), late, { maxLength: 4 })
    expect(await problemsOf(testDetector(invoice(), late))).toContain('got hit')
  })

  test('passes on fields of the app’s own', async () => {
    const vip = defineDetector({
      id: 'vip',
      inspect: ({ message }: { message: Message & { tier: number } }) =>
        message.tier > 2 ? { strength: 1, detail: {} } : undefined,
    })
    await testDetector(vip, { hits: [{ text: '您好', tier: 3 }], clears: [{ text: '您好', tier: 1 }] })
  })
})

describe('detectorContract', () => {
  test('is content with a right detector, sync or async', async () => {
    await detectorContract(() => invoice(), cases)
    await detectorContract(() => withId('other', invoice()) as AnyDetector, cases)
    const listed = () =>
      defineAsyncDetector({
        id: 'listed',
        inspect: ({ message }: { message: Message & { sender: string } }) =>
          Promise.resolve(message.sender.startsWith('1069') ? { strength: 1, detail: {} } : undefined),
      })
    const bySender = { hits: [{ text: '您好', sender: '10690000' }], clears: [{ text: '您好', sender: '95588' }] }
    expect(await contract(listed, bySender)).toContain('an empty text is a hit')
    await detectorContract(listed, { ...bySender, hits: [...bySender.hits, { text: '', sender: '10690000' }] })
  })

  const broken: Record<string, [AnyDetector | (() => AnyDetector), string]> = {
    'not made by defineDetector': [{ id: 'invoice', inspect: () => undefined } as never, 'not made by defineDetector'],
    'no object': [undefined as never, 'not made by defineDetector'],
    'not frozen': [{ ...invoice() }, 'it is not frozen'],
    'a class instance': [Object.freeze(Object.assign(new (class {})(), invoice())), 'no plain object'],
    'a wrong id': [Object.freeze({ ...invoice(), id: 'Invoice' }), '"Invoice" is not kebab-case'],
    'a wrong code': [
      invoice(undefined, { codes: { isFound: { weight: 1, reason: 'x' } } }),
      'its code "isFound" is not kebab-case',
    ],
    'no codes': [Object.freeze({ ...invoice(), codes: {} }), 'it has no codes'],
    'no weight': [
      Object.freeze({ ...invoice(), codes: { found: { reason: 'x' } } }) as never,
      'the weight of "found" is not',
    ],
    'no Chinese reason': [
      invoice(undefined, { codes: { found: { weight: 1, reason: { en: 'Found.' } } } }),
      '"found" has no reason in zh-CN',
    ],
    'a reason without its field': [
      invoice(undefined, { codes: { found: { weight: 1, reason: { en: 'Found.', 'zh-CN': '含有{term}。' } } } }),
      'its reason in zh-CN names {term}',
    ],
    'throws on some text': [
      () => defineDetector({ id: 'uri', inspect: ({ text }) => void encodeURIComponent(text) }),
      'hostile text "a lone high surrogate": it failed: URI malformed',
    ],
    'strength above 1': [invoice((_, hit) => ({ ...hit, strength: 1.5 })), 'strength 1.5 is not in 0…1'],
    'strength is no number': [invoice((_, hit) => ({ ...hit, strength: Number.NaN })), 'strength NaN'],
    'an unknown code': [invoice((_, hit) => ({ ...hit, code: 'lost' })), 'code "lost" is not one of found'],
    'a span outside': [
      invoice((text, hit) => ({ ...hit, spans: [{ start: 0, end: text.length + 1 }] })),
      'a span is outside the text',
    ],
    'an empty span': [invoice((_, hit) => ({ ...hit, spans: [{ start: 1, end: 1 }] })), 'the span at 1 is empty'],
    'a span that splits a pair': [
      () =>
        defineDetector({
          id: 'first',
          inspect: ({ text }) =>
            text === '' || text.startsWith('您')
              ? undefined
              : { strength: 1, spans: [{ start: 0, end: 1 }], detail: {} },
        }),
      'splits a surrogate pair',
    ],
    'detail with a function': [invoice((_, hit) => ({ ...hit, detail: { word: () => 1 } })), 'not plain data'],
    'detail with a cycle': [
      invoice((_, hit) => {
        const detail: Record<string, unknown> = { word: '代开' }
        detail.self = detail
        return { ...hit, detail: Object.freeze(detail) }
      }),
      'not plain data',
    ],
    'detail with a Map': [invoice((_, hit) => ({ ...hit, detail: { word: new Map() } })), 'not plain data'],
    'detail with NaN': [invoice((_, hit) => ({ ...hit, detail: { word: Number.NaN } })), 'not plain data'],
    'hits an empty text': [
      () =>
        defineDetector({
          id: 'all',
          inspect: ({ text }) => (text.includes('已') ? undefined : { strength: 1, detail: {} }),
        }),
      'an empty text is a hit',
    ],
    'counts its calls': [
      () => {
        let calls = 0
        return invoice((_, hit) => ({ ...hit, detail: { word: calls++ } }))
      },
      'it answered otherwise when asked again',
    ],
    'differs from its twin': [
      (() => {
        let made = 0
        return () => {
          const word = made++
          return invoice((_, hit) => ({ ...hit, detail: { word } }))
        }
      })(),
      'another one from the factory answered otherwise',
    ],
    'a regex with a memory': [
      () => {
        const pattern = /代开/g
        return defineDetector({
          id: 'memory',
          inspect: ({ text }) => (pattern.test(text) ? { strength: 1, detail: {} } : undefined),
        })
      },
      'it answered otherwise when asked again',
    ],
    'a promise from a sync one': [invoice((_, hit) => Promise.resolve(hit)), 'use defineAsyncDetector'],
    'hits a near miss': [
      () =>
        defineDetector({
          id: 'wide',
          inspect: ({ text }) => (text.includes('发票') ? { strength: 1, detail: {} } : undefined),
        }),
      'expected clear, got hit',
    ],
  }

  test.each(Object.entries(broken))('catches: %s', async (_, [detector, problem]) => {
    expect(await contract(typeof detector === 'function' ? detector : () => detector)).toContain(problem)
  })

  test('catches a detector that changes the message', async () => {
    const vain = () =>
      defineDetector({
        id: 'vain',
        inspect: ({ message }) => {
          ;(message as { text: string }).text = message.text.trim()
          return undefined
        },
      })
    expect(await contract(vain, { hits: [{ text: ' 代开 ' }], clears: [] })).toContain('it changed the message')
  })

  test('asks for examples of both kinds', async () => {
    expect(await contract(() => invoice(), { hits: [], clears: ['您好'] })).toContain('no example of a hit')
    expect(await contract(() => invoice(), { hits: ['代开'], clears: [] })).toContain(
      'no example of a message left alone',
    )
  })

  test('lists everything that is wrong at once', async () => {
    const message = await contract(() => invoice((_, hit) => ({ ...hit, spans: [{ start: 0, end: 0 }], detail: {} })))
    expect(message).toContain('the span at 0 is empty')
    expect(message).toContain('its reason in en names {word}')
    expect(message).toContain('its reason in zh-CN names {word}')
  })

  test('hands whole texts of 100,000 units over unless told otherwise', async () => {
    const longest = async (options?: { readonly maxLength: number }) => {
      let most = 0
      await detectorContract(
        () =>
          invoice(undefined, {
            inspect: ({ text }: Message) => {
              most = Math.max(most, text.length)
              return text.includes('代开') ? { strength: 1, detail: { word: '' } } : undefined
            },
          }),
        cases,
        options,
      )
      return most
    }
    expect(await longest()).toBe(100_000)
    expect(await longest({ maxLength: 500 })).toBe(500)
  })
})

test('hostile texts are many, named once, and some are long', () => {
  const texts = hostileTexts()
  expect(texts.length).toBeGreaterThan(30)
  expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length)
  expect(texts.filter(({ text }) => text.length >= 100_000).length).toBeGreaterThan(8)
})

test('works under node:test', async () => {
  const { build } = await import('esbuild')
  const root = new URL('../..', import.meta.url).pathname
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import test from 'node:test'
        import { defineDetector } from 'junksift'
        import { detectorContract } from 'junksift/testing'
        const factory = () => defineDetector({
          id: 'invoice',
          inspect: ({ text }) => text.includes('代开') ? { strength: 1, detail: {} } : undefined,
        })
        test('right', () => detectorContract(factory, { hits: ['代开发票'], clears: ['发票'] }))
        test('wrong', () => detectorContract(factory, { hits: ['发票'], clears: ['代开发票'] }))`,
      resolveDir: root,
    },
    alias: { 'junksift/testing': `${root}src/testing/index.ts`, junksift: `${root}src/index.ts` },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  })
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const args = ['--input-type=module', '--test-reporter=tap', '-']
  const run = spawnSync(process.execPath, args, { input: outputFiles[0]?.text, encoding: 'utf8', env })
  expect(run.stdout).toMatch(/^ok 1 - right/m)
  expect(run.stdout).toMatch(/^not ok 2 - wrong/m)
  expect(run.stdout).toContain('2 problem(s)')
})
