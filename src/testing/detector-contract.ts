import type { AnyDetector } from '../core/detector'
import { JunksiftError } from '../core/errors'
import type { Message } from '../core/message'
import { createScanner } from '../core/scanner'

/** A text, or a message where a detector needs more than the text. */
export type ExampleMessage = string | Message

/** Messages that a detector must hit, and messages that it must leave alone. */
export interface ContractCases {
  readonly hits: readonly ExampleMessage[]
  readonly clears: readonly ExampleMessage[]
}

/** Checks that a detector hits what it should and leaves alone what it should; throws with a list of what failed. */
export async function testDetector(detector: AnyDetector, { hits, clears }: ContractCases): Promise<void> {
  const scanner = createScanner({ detectors: [detector] as never }) as {
    scanAsync: (input: unknown) => Promise<{ outcomes: Record<string, { status: string }> }>
  }
  const wrong: string[] = []
  for (const [expected, messages] of [
    ['hit', hits],
    ['clear', clears],
  ] as const) {
    for (const message of messages) {
      const { status } = (await scanner.scanAsync(message)).outcomes[detector.id] as { status: string }
      if (status !== expected)
        wrong.push(
          `expected ${expected}, got ${status}: ${typeof message === 'string' ? message : JSON.stringify(message)}`,
        )
    }
  }
  if (wrong.length > 0)
    throw new JunksiftError(
      'ERR_EXAMPLE',
      `Detector "${detector.id}": ${wrong.length} example(s) failed.\n${wrong.join('\n')}`,
    )
}

/** Runs the contract that every detector keeps. */
export async function detectorContract(factory: () => AnyDetector, cases: ContractCases): Promise<void> {
  await testDetector(factory(), cases)
}
