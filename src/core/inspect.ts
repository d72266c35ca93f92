import type { AnalysisBase } from '../analysis/part'
import type { AnyDetector, Hit, ScanContext } from './detector'
import type { Failure } from './result'

/** What one detector answered, checked. */
export type Inspected = { readonly detector: AnyDetector } & (
  | {
      readonly status: 'hit'
      readonly hit: Hit & { readonly code: string }
      readonly failure?: undefined
      readonly cause?: undefined
    }
  | { readonly status: 'clear'; readonly failure?: undefined; readonly cause?: undefined }
  | {
      readonly status: 'skipped'
      readonly reason: 'not-applicable' | 'decided'
      readonly failure?: undefined
      readonly cause?: undefined
    }
  | { readonly status: 'failed'; readonly failure: Failure; readonly cause: unknown }
)

/** Asks every sync detector; async ones do not occur. */
export function inspectSync(
  detectors: readonly AnyDetector[],
  analysis: AnalysisBase,
  context: ScanContext,
): Inspected[] {
  return detectors.map((detector) => inspectOne(detector, analysis, context) as Inspected)
}

/** Asks the sync detectors first, then all async ones at once, unless the sync ones decided the matter. */
export async function inspectAsync(
  detectors: readonly AnyDetector[],
  analysis: AnalysisBase,
  context: ScanContext,
  decided: (sync: readonly Inspected[]) => boolean,
): Promise<Inspected[]> {
  const answers = new Map<AnyDetector, Inspected | Promise<Inspected>>()
  const sync: Inspected[] = []
  for (const detector of detectors) {
    if (detector.async) continue
    const answer = inspectOne(detector, analysis, context) as Inspected
    sync.push(answer)
    answers.set(detector, answer)
  }
  const skip = decided(sync)
  for (const detector of detectors) {
    if (!detector.async) continue
    answers.set(
      detector,
      skip ? { detector, status: 'skipped', reason: 'decided' } : inspectOne(detector, analysis, context),
    )
  }
  return Promise.all(detectors.map((detector) => answers.get(detector) as Inspected | Promise<Inspected>))
}

function inspectOne(
  detector: AnyDetector,
  analysis: AnalysisBase,
  context: ScanContext,
): Inspected | Promise<Inspected> {
  try {
    if (context.signal?.aborted) return failed(detector, 'aborted', 'the scan was aborted')
    if (detector.applies && !detector.applies(analysis))
      return { detector, status: 'skipped', reason: 'not-applicable' }
    const answer: unknown = detector.inspect(analysis as never, context)
    if (detector.async) {
      return Promise.resolve(answer).then(
        (value) => check(detector, value, analysis.text),
        (error: unknown) => threw(detector, error, context),
      )
    }
    if (typeof (answer as { then?: unknown } | undefined)?.then === 'function') {
      ;(answer as Promise<unknown>).then(undefined, () => undefined)
      return failed(detector, 'invalid', 'a sync detector returned a promise; use defineAsyncDetector')
    }
    return check(detector, answer, analysis.text)
  } catch (error) {
    return threw(detector, error, context)
  }
}

function threw(detector: AnyDetector, error: unknown, context: ScanContext): Inspected {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  const kind = code === 'ERR_TIMEOUT' ? 'timeout' : context.signal?.aborted ? 'aborted' : 'threw'
  return failed(detector, kind, typeof message === 'string' ? message : String(error), error)
}

function failed(detector: AnyDetector, kind: Failure['kind'], message: string, cause?: unknown): Inspected {
  return { detector, status: 'failed', failure: { detector: detector.id, kind, message }, cause }
}

/** Lets a hit through only if every part of it makes sense. */
function check(detector: AnyDetector, answer: unknown, text: string): Inspected {
  if (answer === undefined) return { detector, status: 'clear' }
  const hit = answer as Partial<Hit> | null
  if (typeof hit !== 'object' || hit === null)
    return failed(detector, 'invalid', `it returned a ${typeof answer} instead of a hit or undefined`)
  const { strength, code = onlyCode(detector), spans = [], detail } = hit
  if (typeof strength !== 'number' || !(strength >= 0 && strength <= 1))
    return failed(detector, 'invalid', `strength is ${String(strength)}; it must be between 0 and 1`)
  if (code === undefined || !Object.hasOwn(detector.codes, code))
    return failed(
      detector,
      'invalid',
      `code is ${String(code)}; it must be one of ${Object.keys(detector.codes).join(', ')}`,
    )
  if (!Array.isArray(spans)) return failed(detector, 'invalid', 'spans is not an array')
  for (const span of spans) {
    const { start, end } = span
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length) {
      return failed(detector, 'invalid', `span ${start}–${end} is not inside the text of ${text.length} units`)
    }
  }
  return { detector, status: 'hit', hit: { strength, code, spans, detail } }
}

function onlyCode(detector: AnyDetector): string | undefined {
  const codes = Object.keys(detector.codes)
  return codes.length === 1 ? codes[0] : undefined
}
