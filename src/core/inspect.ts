import type { AnalysisBase } from '../analysis/part'
import type { AnyDetector, CodeSpec, Hit, ScanContext } from './detector'
import { formatReason } from './reason'
import type { Failure, Finding } from './result'
import type { Span } from './span'

/** What one detector answered, checked. */
export type Inspected = { readonly detector: AnyDetector; readonly cause?: unknown } & (
  | { readonly status: 'hit'; readonly finding: Omit<Finding, 'contribution'>; readonly weight: number }
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
  const { codes } = detector as { readonly codes: Readonly<Record<string, CodeSpec>> }
  const code = hit.code ?? onlyCode(codes)
  const wrong = !(hit.strength >= 0 && hit.strength <= 1)
    ? `strength ${String(hit.strength)} is not in 0…1`
    : !Object.hasOwn(codes, code)
      ? `code "${code}" is not one of ${Object.keys(codes).join()}`
      : !areInside(hit.spans ?? [], text)
        ? 'a span is outside the text'
        : ''
  if (wrong) return failed(detector, 'invalid', wrong)
  const spec = codes[code] as CodeSpec
  return { detector, status: 'hit', finding: toFinding(detector, code, spec, hit), weight: spec.weight }
}

/** The code that a hit may leave out. */
function onlyCode(codes: object): string {
  const known = Object.keys(codes)
  return known.length > 1 ? '' : String(known[0])
}

function toFinding({ id, shadow }: AnyDetector, code: string, spec: CodeSpec, hit: Hit): Omit<Finding, 'contribution'> {
  const { strength, detail, spans = [] } = hit
  const { reason: reasons, category } = spec
  const reason = formatReason({ reasons, detail })
  const ordered = spans.map(({ start, end }) => Object.freeze({ start, end }))
  if (ordered.length > 1) ordered.sort((a, b) => a.start - b.start || a.end - b.end)
  deepFreeze(reasons)
  deepFreeze(detail)
  return { detector: id, code, strength, shadow, category, reason, reasons, spans: Object.freeze(ordered), detail }
}

/** Freezes plain data to the bottom; throws for what JSON cannot hold. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object') {
    if (typeof value === 'function' || typeof value === 'bigint' || typeof value === 'symbol')
      throw new TypeError('its detail is not plain data')
    return value
  }
  if (value === null || Object.isFrozen(value)) return value
  for (const key of Object.keys(value)) deepFreeze((value as Readonly<Record<string, unknown>>)[key])
  return Object.freeze(value)
}

function areInside(spans: readonly Span[], { length }: string): boolean {
  for (const { start, end } of spans)
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length)) return false
  return true
}
