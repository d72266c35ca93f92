import type { Analysis } from '../analysis/analyze'
import type { AnalysisBase } from '../analysis/part'
import { startFullAnalysis } from '../analysis/analyze'
import { checkId } from './define'
import type { AnyDetector, AsyncDetector, ScanContext, SignalLike } from './detector'
import { JunksiftError, optionError } from './errors'
import type { Message } from './message'

type Renamed<D extends AnyDetector, Id extends string> = Omit<D, 'id'> & { readonly id: Id }

/**
 * The same detector under another id, so that two of a kind can stand in one scanner.
 *
 * @example
 * ```ts
 * import { createScanner, templateSimilarity, withId } from 'junksift'
 *
 * const known = withId('known-fraud', templateSimilarity({ templates: ['您的积分即将过期,请登录兑换'] }))
 * const scanner = createScanner({ detectors: [templateSimilarity({ templates: ['全场5折'] }), known] })
 * console.log(scanner.scan('您的积分即将过期，请登录兑换').outcomes['known-fraud'].status) // hit
 * ```
 */
export function withId<const Id extends string, D extends AnyDetector>(id: Id, detector: D): Renamed<D, Id> {
  checkId(id)
  return Object.freeze({ ...detector, id }) as unknown as Renamed<D, Id>
}

/**
 * A detector that is asked only where a predicate holds; elsewhere its outcome is `skipped`.
 *
 * @example
 * ```ts
 * import { createScanner, missingOptOut, when } from 'junksift'
 *
 * const forSms = when(({ message }) => message.channel !== 'chat', missingOptOut())
 * const result = createScanner({ detectors: [forSms] }).scan({ text: '全场5折', channel: 'chat' })
 * console.log(result.outcomes['missing-opt-out'].status) // skipped
 * ```
 */
export function when<D extends AnyDetector>(predicate: (analysis: Analysis<Message>) => boolean, detector: D): D {
  const { applies } = detector
  const both = (analysis: AnalysisBase) => (!applies || applies(analysis)) && predicate(analysis as Analysis)
  return Object.freeze({ ...detector, applies: both, prepare: startFullAnalysis, wholeAnalysis: true } as D)
}

/**
 * A detector on trial: its findings are reported with `shadow: true` and add nothing to the score or the category.
 *
 * @example
 * ```ts
 * import { createScanner, shadow, urlShortener } from 'junksift'
 *
 * const result = createScanner({ detectors: [shadow(urlShortener())] }).scan('看 bit.ly/abc')
 * console.log(result.findings[0]?.shadow, result.findings[0]?.contribution) // true 0
 * ```
 */
export function shadow<D extends AnyDetector>(detector: D): D {
  return Object.freeze({ ...detector, shadow: true } as D)
}

/**
 * An async detector that is given up after some time: its outcome is then `failed` with kind `timeout`, and its
 * `context.signal` is aborted so that it can stop working.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a limit that is not above 0
 *
 * @example
 * ```ts
 * import { createScanner, defineAsyncDetector, limit } from 'junksift'
 *
 * const slow = defineAsyncDetector({ id: 'slow', inspect: () => new Promise<undefined>(() => {}) })
 * const result = await createScanner({ detectors: [limit(slow, { timeoutMs: 20 })] }).scanAsync('您好')
 * console.log(result.failures[0]?.kind) // timeout
 * ```
 */
export function limit<D extends AsyncDetector<string, unknown, never>>(
  detector: D,
  options: { readonly timeoutMs: number },
): D {
  const { timeoutMs } = options
  if (!(timeoutMs > 0 && timeoutMs <= 2_147_483_647))
    throw optionError('limit.timeoutMs', timeoutMs, 'above 0 and at most 2147483647')
  const inspect = (analysis: never, context: ScanContext) =>
    race((signal) => detector.inspect(analysis, { ...context, signal }), timeoutMs, context.signal)
  return Object.freeze({ ...detector, inspect } as D)
}

/** Runs a task with a signal of its own that ends with the caller's signal or the time limit. */
function race<T>(
  task: (signal: SignalLike) => Promise<T>,
  timeoutMs: number,
  outer: SignalLike | undefined,
): Promise<T> {
  const controller = new AbortController()
  return new Promise<T>((resolve, reject) => {
    const stop = (error: JunksiftError) => {
      controller.abort()
      reject(error)
    }
    const onAbort = () => stop(new JunksiftError('ERR_ABORTED', 'the scan was aborted'))
    const timer = setTimeout(
      () => stop(new JunksiftError('ERR_TIMEOUT', `no answer within ${timeoutMs} ms`)),
      timeoutMs,
    )
    outer?.addEventListener('abort', onAbort)
    const settle = () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', onAbort)
    }
    task(controller.signal).finally(settle).then(resolve, reject)
  })
}
