import type { AnalysisBase } from '../analysis/part'
import type { AnyDetector, CodeSpec, Hit, ScanContext } from './detector'
import { formatReason } from './reason'
import type { Failure, Finding } from './result'
import type { Span } from './span'

/** What one detector answered, checked. */
export type Inspected = { readonly detector: AnyDetector; readonly cause?: unknown } & (
  | {
      readonly status: 'hit'
      readonly code: string
      readonly strength: number
      readonly weight: number
      /** Makes the finding once it is known how much it moved the score. */
      readonly finding: (contribution: number) => Finding
    }
  | { readonly status: 'clear' }
  | { readonly status: 'skipped'; readonly reason: 'not-applicable' | 'decided' }
  | { readonly status: 'failed'; readonly failure: Failure }
)

/** Asks one detector; a promise comes back only from an async one. */
export function inspect(
  detector: AnyDetector,
  analysis: AnalysisBase,
  context: ScanContext,
): Inspected | Promise<Inspected> {
  const judge = (answer: unknown) => check(detector, answer, analysis.text)
  const onError = (error: unknown) => threw(detector, error, context)
  try {
    if (context.signal?.aborted) return failed(detector, 'aborted', 'aborted')
    if (detector.applies && !detector.applies(analysis))
      return { detector, status: 'skipped', reason: 'not-applicable' }
    const answer: unknown = detector.inspect(analysis as never, context)
    if (detector.async) return Promise.resolve(answer).then(judge).catch(onError)
    if (!(answer instanceof Promise)) return judge(answer)
    answer.catch(() => {})
    return failed(detector, 'invalid', 'it returned a promise: use defineAsyncDetector')
  } catch (error) {
    return onError(error)
  }
}

function threw(detector: AnyDetector, error: unknown, { signal }: ScanContext): Inspected {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown }
  const kind = code === 'ERR_TIMEOUT' ? 'timeout' : signal?.aborted ? 'aborted' : 'threw'
  return failed(detector, kind, String(message ?? error), error)
}

function failed(detector: AnyDetector, kind: Failure['kind'], message: string, cause?: unknown): Inspected {
  return { detector, status: 'failed', failure: Object.freeze({ detector: detector.id, kind, message }), cause }
}

/** Lets a hit through only if every part of it makes sense. */
function check(detector: AnyDetector, answer: unknown, text: string): Inspected {
  if (answer === undefined) return { detector, status: 'clear' }
  const hit = Object(answer) as Hit
  const known = Object.keys(detector.codes)
  const code = hit.code ?? (known.length > 1 ? '' : String(known[0]))
  const wrong = !(hit.strength >= 0 && hit.strength <= 1)
    ? `strength ${String(hit.strength)} is not in 0…1`
    : !known.includes(code)
      ? `code "${code}" is not one of ${known.join()}`
      : (hit.spans ?? []).some((span) => !isInside(span, text))
        ? 'a span is outside the text'
        : ''
  if (wrong) return failed(detector, 'invalid', wrong)
  const spec = (detector.codes as Record<string, CodeSpec>)[code] as CodeSpec
  const finding = toFinding(detector, code, spec, hit)
  return { detector, status: 'hit', code, strength: hit.strength, weight: spec.weight, finding }
}

function toFinding(
  { id: detector, shadow }: AnyDetector,
  code: string,
  { reason: reasons, category }: CodeSpec,
  { strength, detail, spans: given = [] }: Hit,
): (contribution: number) => Finding {
  const reason = formatReason({ reasons, detail })
  const spans = given.map(({ start, end }) => Object.freeze({ start, end }))
  if (spans.length > 1) spans.sort((a, b) => a.start - b.start || a.end - b.end)
  deepFreeze(reasons)
  deepFreeze(detail)
  Object.freeze(spans)
  // Written out once, and not copied after: copying an object of this size is slow.
  return (contribution) =>
    Object.freeze({ detector, code, strength, shadow, category, reason, reasons, spans, detail, contribution })
}

/** Freezes plain data to the bottom; throws for what JSON cannot hold. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object') {
    if ('bigint function symbol'.includes(typeof value)) throw new TypeError('its detail is not plain data')
    return value
  }
  if (value === null || Object.isFrozen(value)) return value
  for (const key of Object.keys(value)) deepFreeze((value as Readonly<Record<string, unknown>>)[key])
  return Object.freeze(value)
}

function isInside({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length
}
