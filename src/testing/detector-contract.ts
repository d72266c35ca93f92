import type { AnyDetector, CodeSpec, Locale } from '../core/detector'
import type { Message } from '../core/message'
import type { Finding, Outcome } from '../core/result'
import { hostileTexts } from './hostile-texts'
import {
  askOnly,
  quote,
  throwProblems,
  wrongExamples,
  type Ask,
  type ContractCases,
  type ExampleMessage,
  type TestOptions,
} from './test-detector'

/**
 * Runs the contract that every detector keeps, on your examples and on hostile texts:
 *
 * - it is a frozen object from `defineDetector` with a kebab-case id, and its codes have reasons in every locale that
 *   they name, `en` and `zh-CN` (a plain string serves both);
 * - it hits and leaves alone what the examples say, and an empty text is clear unless an example has one;
 * - it never throws or fails; strengths are in 0…1; spans are inside the text, not empty, and split no surrogate pair;
 * - its detail is plain data that JSON can hold, and has every field that its reasons name as `{field}`;
 * - it answers the same when asked again, and leaves the message as it was.
 *
 * Hostile texts carry the other fields of the first hit, so that a detector that needs a sender gets one. Texts are cut
 * at 100,000 units; set `maxLength` lower for a detector that cannot be fast on such lengths.
 *
 * @param factory - makes the detector; called twice, and both must answer alike
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_EXAMPLE` that lists every problem
 *
 * @example
 * ```ts
 * import { defineDetector } from 'junksift'
 * import { detectorContract } from 'junksift/testing'
 *
 * const manyQuestions = () =>
 *   defineDetector({
 *     id: 'many-questions',
 *     codes: { found: { weight: 1, reason: { en: '{count} question marks.', 'zh-CN': '有{count}个问号。' } } },
 *     inspect: ({ text }) => {
 *       const count = text.split(/[?？]/).length - 1
 *       return count < 3 ? undefined : { strength: Math.min(1, count / 6), detail: { count } }
 *     },
 *   })
 * await detectorContract(manyQuestions, { hits: ['在吗？缺钱吗？要贷款吗？'], clears: ['吃了吗？'] })
 * ```
 */
export async function detectorContract(
  factory: () => AnyDetector,
  cases: ContractCases,
  { maxLength = 100_000 }: TestOptions = {},
): Promise<void> {
  const detector = factory()
  const shape = wrongShape(detector)
  if (shape.length > 0) throwProblems(String((Object(detector) as Partial<AnyDetector>).id), shape)
  const ask = askOnly(detector, { maxLength })
  const askOther = askOnly(factory(), { maxLength })
  const problems = await wrongExamples(ask, cases)
  if (cases.hits.length === 0) problems.push('there is no example of a hit')
  if (cases.clears.length === 0) problems.push('there is no example of a message left alone')
  for (const message of [...cases.hits, ...cases.clears])
    problems.push(...(await wrongAnswers(ask, askOther, quote(message), message)))
  const rest = fieldsOf(cases.hits[0])
  for (const { name, text } of hostileTexts())
    problems.push(...(await wrongAnswers(ask, askOther, `hostile text "${name}"`, { ...rest, text })))
  const mayHitEmpty = cases.hits.some((message) => (typeof message === 'string' ? message : message.text) === '')
  if (!mayHitEmpty && (await ask({ ...rest, text: '' })).status === 'hit') problems.push('an empty text is a hit')
  throwProblems(detector.id, [...new Set(problems)])
}

/** The fields of an example besides its text. */
function fieldsOf(example: ExampleMessage | undefined): object {
  return typeof example === 'object' ? { ...example, text: '' } : {}
}

const idGrammar = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** What is wrong about the detector as an object. */
function wrongShape(detector: AnyDetector): string[] {
  const { id, codes, inspect, prepare, run } = Object(detector) as Partial<AnyDetector>
  const problems: string[] = []
  if (!prepare || !run || typeof inspect !== 'function') return ['it was not made by defineDetector']
  if (!Object.isFrozen(detector)) problems.push('it is not frozen')
  if (Object.getPrototypeOf(detector) !== Object.prototype) problems.push('it is no plain object')
  if (typeof id !== 'string' || !idGrammar.test(id)) problems.push(`its id ${JSON.stringify(id)} is not kebab-case`)
  const all: [string, CodeSpec][] = Object.entries(codes ?? {})
  if (all.length === 0) problems.push('it has no codes')
  for (const [code, { weight, reason }] of all) {
    if (!idGrammar.test(code)) problems.push(`its code ${JSON.stringify(code)} is not kebab-case`)
    if (!Number.isFinite(weight)) problems.push(`the weight of "${code}" is not a finite number`)
    for (const locale of ['en', 'zh-CN'] as const)
      if (!reasonIn(reason, locale)) problems.push(`"${code}" has no reason in ${locale}`)
  }
  return problems
}

function reasonIn(reason: CodeSpec['reason'], locale: Locale): string | undefined {
  return typeof reason === 'string' ? reason : reason[locale]
}

/** What is wrong about the answers to one message. */
async function wrongAnswers(ask: Ask, askOther: Ask, name: string, message: ExampleMessage): Promise<string[]> {
  const before = snapshot(message)
  const first = await ask(message)
  const problems: string[] = []
  if (snapshot(message) !== before) problems.push('it changed the message')
  if (first.status === 'failed') problems.push(`it failed: ${first.failure.message}`)
  if (first.status === 'hit') problems.push(...wrongFinding(first.finding, textOf(message)))
  const said = snapshot(first)
  if (snapshot(await ask(message)) !== said) problems.push('it answered otherwise when asked again')
  else if (snapshot(await askOther(message)) !== said) problems.push('another one from the factory answered otherwise')
  return problems.map((problem) => `${name}: ${problem}`)
}

function textOf(message: ExampleMessage): string {
  return typeof message === 'string' ? message : (message as Message).text
}

/** A value as text, with what JSON leaves out or cannot hold. */
function snapshot(value: Outcome | ExampleMessage): string {
  const seen = new Set<unknown>()
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'object' && part !== null) {
      if (seen.has(part)) return '(again)'
      seen.add(part)
      return part
    }
    return part === undefined || typeof part === 'number' ? String(part) : typeof part === 'bigint' ? `${part}n` : part
  })
}

/** What is wrong about a finding that the engine let through. */
function wrongFinding({ spans, reasons, detail }: Finding, text: string): string[] {
  const problems: string[] = []
  for (const { start, end } of spans) {
    if (start === end) problems.push(`the span at ${start} is empty`)
    else if (splitsPair(text, start) || splitsPair(text, end))
      problems.push(`the span ${start}…${end} splits a surrogate pair`)
  }
  for (const locale of ['en', 'zh-CN'] as const) {
    for (const [, field] of (reasonIn(reasons, locale) ?? '').matchAll(/\{(\w+)\}/g))
      if (!Object.hasOwn(Object(detail) as object, field as string))
        problems.push(`its reason in ${locale} names {${field}}, which is not in its detail`)
  }
  if (!isPlain(detail, [])) problems.push('its detail is not plain data')
  return problems
}

function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
}

/** Whether JSON can hold a value: no functions, class instances, cycles, NaN. */
function isPlain(value: unknown, outer: readonly unknown[]): boolean {
  if (value === null || ['undefined', 'string', 'boolean'].includes(typeof value)) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || outer.includes(value)) return false
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.values(value).every((part) => isPlain(part, [...outer, value]))
}
