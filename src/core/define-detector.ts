import { startFullAnalysis, type Analysis } from '../analysis/analyze'
import { makeDetector, type DetectorSpec } from './define'
import type { AsyncDetector, Hit, ScanContext, SyncDetector } from './detector'
import type { Message } from './message'

/**
 * Defines a detector of your own. Its id, its codes, the type of its detail and the input that it needs are inferred
 * from what you write.
 *
 * `inspect` sees one {@link index!Analysis | Analysis} and returns a hit or `undefined`. It should be pure and linear in
 * the text's length. If it throws, the outcome is `failed` and the scan goes on.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_DETECTOR` for a bad id or code
 *
 * @example
 * ```ts
 * import { createScanner, defineDetector } from 'junksift'
 *
 * const shouting = defineDetector({
 *   id: 'shouting',
 *   codes: { loud: { weight: 1.5, reason: { en: '{count} exclamation marks.', 'zh-CN': '有{count}个感叹号。' } } },
 *   inspect: ({ text }) => {
 *     const count = text.split(/[!！]/).length - 1
 *     return count < 3 ? undefined : { code: 'loud', strength: Math.min(1, count / 6), detail: { count } }
 *   },
 * })
 *
 * const result = createScanner({ detectors: [shouting] }).scan('买它!!!!!!')
 * console.log(result.findings[0]?.reason) // 6 exclamation marks.
 * ```
 */
export function defineDetector<
  const Id extends string,
  Detail,
  const Code extends string = 'found',
  Input extends Message = Message,
>(
  spec: DetectorSpec<Id, Code> & {
    readonly inspect: (analysis: Analysis<Input>, context: ScanContext) => Hit<Detail, NoInfer<Code>> | undefined
  },
): SyncDetector<Id, Detail, Input, Code> {
  return makeDetector(spec, false, startFullAnalysis)
}

/**
 * Defines a detector that has to wait for something: a store, a look-up, a service. A scanner that holds one is called
 * with `scanAsync`. Pass `context.signal` on to what you call.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_DETECTOR` for a bad id or code
 *
 * @example
 * ```ts
 * import { createScanner, defineAsyncDetector, type Message } from 'junksift'
 *
 * const reported = new Set(['106900001111'])
 * const reportedSender = defineAsyncDetector({
 *   id: 'reported-sender',
 *   inspect: async ({ message }: { message: Message & { sender: string } }) =>
 *     reported.has(message.sender) ? { strength: 1, detail: { sender: message.sender } } : undefined,
 * })
 *
 * const result = await createScanner({ detectors: [reportedSender] }).scanAsync({ text: '您好', sender: '106900001111' })
 * console.log(result.outcomes['reported-sender'].status) // hit
 * ```
 */
export function defineAsyncDetector<
  const Id extends string,
  Detail,
  const Code extends string = 'found',
  Input extends Message = Message,
>(
  spec: DetectorSpec<Id, Code> & {
    readonly inspect: (
      analysis: Analysis<Input>,
      context: ScanContext,
    ) => Promise<Hit<Detail, NoInfer<Code>> | undefined>
  },
): AsyncDetector<Id, Detail, Input, Code> {
  return makeDetector(spec, true, startFullAnalysis)
}
