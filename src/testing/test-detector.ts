import type { AnyDetector } from '../core/detector'
import { JunksiftError } from '../core/errors'
import type { Message } from '../core/message'
import type { Outcome } from '../core/result'
import { createScanner } from '../core/scanner'

/** A text, or a message where a detector needs more than the text, fields of your own included. */
export type ExampleMessage = string | Message | { readonly text: string; readonly [field: string]: unknown }

/** Messages that a detector must hit, and messages that it must leave alone. */
export interface ContractCases {
  /** The near misses that matter belong into `clears`, not only the plain cases. */
  readonly hits: readonly ExampleMessage[]
  readonly clears: readonly ExampleMessage[]
}

/** Options of {@link testing!testDetector | testDetector} and {@link testing!detectorContract | detectorContract}. */
export interface TestOptions {
  /** Longer texts are cut there, as by a scanner, in UTF-16 units. Default: as a scanner does, 10,000; for the contract 100,000. */
  readonly maxLength?: number
}

/** Asks one detector about one message. */
export type Ask = (message: unknown) => Promise<Outcome>

/** Makes a scanner of one detector. */
export function askOnly(detector: AnyDetector, { maxLength }: TestOptions): Ask {
  const detectors: readonly AnyDetector[] = [detector]
  const scanner = createScanner(maxLength === undefined ? { detectors } : { detectors, maxLength })
  return async (message) => (await scanner.scanAsync(message as never)).outcomes[detector.id] as Outcome
}

/** Which examples a detector gets wrong, in words. */
export async function wrongExamples(ask: Ask, { hits, clears }: ContractCases): Promise<string[]> {
  const wrong: string[] = []
  for (const [expected, messages] of [['hit', hits] as const, ['clear', clears] as const]) {
    for (const message of messages) {
      const outcome = await ask(message)
      if (outcome.status !== expected) wrong.push(`${quote(message)}: expected ${expected}, got ${tell(outcome)}`)
    }
  }
  return wrong
}

/** Throws one error that lists all problems, if there are any. */
export function throwProblems(id: string, problems: readonly string[]): void {
  if (problems.length === 0) return
  const list = problems.map((problem) => `  - ${problem}`).join('\n')
  throw new JunksiftError('ERR_EXAMPLE', `Detector "${id}": ${problems.length} problem(s).\n${list}`, { path: id })
}

/** An example as one short line. */
export function quote(message: ExampleMessage): string {
  const quoted = JSON.stringify(message)
  return quoted.length > 200 ? `${quoted.slice(0, 200)}…` : quoted
}

function tell(outcome: Outcome): string {
  if (outcome.status === 'hit') return `hit "${outcome.finding.code}" (${outcome.finding.reason})`
  if (outcome.status === 'failed') return `failed: ${outcome.failure.message}`
  return outcome.status === 'skipped' ? `skipped (${outcome.reason})` : 'clear'
}

/**
 * Checks that a detector hits what it should and leaves alone what it should. Works in every test runner: it throws
 * where something is wrong, and does nothing else.
 *
 * @param detector - sync or async
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_EXAMPLE` that lists every example that failed
 *
 * @example
 * ```ts
 * import { defineDetector } from 'junksift'
 * import { testDetector } from 'junksift/testing'
 *
 * const invoice = defineDetector({
 *   id: 'invoice',
 *   inspect: ({ text }) => (/代开.{0,4}发票/.test(text) ? { strength: 1, detail: {} } : undefined),
 * })
 * await testDetector(invoice, {
 *   hits: ['长期代开各类发票，验后付款'],
 *   clears: ['您的电子发票已开具', '记得让店家开发票'],
 * })
 * ```
 */
export async function testDetector(
  detector: AnyDetector,
  cases: ContractCases,
  options: TestOptions = {},
): Promise<void> {
  throwProblems(detector.id, await wrongExamples(askOnly(detector, options), cases))
}
