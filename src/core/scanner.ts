import type { Analysis } from '../analysis/analyze'
import type { AnalysisBase } from '../analysis/part'
import { defaultBias, type Combination, type Combiner, type Evidence } from '../combiners/combiner'
import { buildResult, loudestCategory, type Categorise, type ResultSettings } from './build-result'
import type { AnyDetector, CodeSpec, ScanContext, SignalLike } from './detector'
import { JunksiftError, optionError, wrong } from './errors'
import type { Inspected } from './inspect'
import type { Message } from './message'
import type { FindingOf, KeyOf, ScanResult } from './result'
import { scanInOrder, toTransform, type ScanManyOptions } from './scan-many'

/** Where verdicts begin on the score. */
export interface Thresholds {
  /** From here on `suspect`. Default 0.5. */
  readonly suspect?: number
  /** From here on `spam`. Default 0.9. */
  readonly spam?: number
}

/** What a scanner is made from. Presets are such objects. */
export interface ScannerOptions<Ds extends readonly AnyDetector[]> {
  /** In the order in which findings are to be listed. Ids must differ. */
  readonly detectors: Ds
  /** Default: `logOdds()`. */
  readonly combiner?: Combiner<KeyOf<Ds[number]>>
  readonly thresholds?: Thresholds
  /** Default: the category of the finding that speaks loudest, else `personal`. */
  readonly categorise?: Categorise<FindingOf<Ds[number]>>
  /** `report` (default) turns a detector's failure into an outcome; `throw` throws it. */
  readonly onFailure?: 'report' | 'throw'
  /** Skip async detectors when the others already make it spam. Default `false`. */
  readonly stopEarly?: boolean
  /** Longer texts are cut there, in UTF-16 units. Default 10,000. */
  readonly maxLength?: number
  /** The time for detectors that need it, in milliseconds since 1970. Default `Date.now`. */
  readonly clock?: () => number
}

/** What the detectors need of a message, taken together. */
export type InputOf<Ds extends readonly AnyDetector[]> = Ds[number] extends {
  readonly inspect: (analysis: Analysis<infer Input>, context: ScanContext) => unknown
}
  ? Input
  : never

/** What may be scanned: a message, or a bare text where no detector needs more. */
export type ScanInput<Ds extends readonly AnyDetector[]> =
  InputOf<Ds> | ([Message] extends [InputOf<Ds>] ? string : never)

type AsyncIdOf<Ds extends readonly AnyDetector[]> = Extract<Ds[number], { readonly async: true }>['id']

/** Stands in the place of `scan` where a detector is async: call `scanAsync` instead. */
export interface UseScanAsyncFor<Id extends string> {
  readonly 'async detectors in this scanner': Id
}

/** One detector as `describe()` tells it. */
export interface DetectorDescription {
  readonly id: string
  readonly async: boolean
  readonly group: string
  readonly shadow: boolean
  readonly page: string | undefined
  readonly codes: Readonly<Record<string, CodeSpec>>
}

/** What `describe()` returns: plain data. */
export interface ScannerDescription {
  readonly detectors: readonly DetectorDescription[]
  readonly thresholds: Required<Thresholds>
}

/** Scans messages. */
export interface Scanner<Ds extends readonly AnyDetector[] = readonly AnyDetector[]> {
  readonly detectors: Ds
  /** Scans one message at once; not callable where a detector is async. */
  readonly scan: [AsyncIdOf<Ds>] extends [never]
    ? (input: ScanInput<Ds>) => ScanResult<Ds>
    : UseScanAsyncFor<AsyncIdOf<Ds>>
  /** Scans one message, whatever the detectors. */
  readonly scanAsync: (input: ScanInput<Ds>, options?: { readonly signal?: SignalLike }) => Promise<ScanResult<Ds>>
  /**
   * Scans many messages, in their order, a bounded number at a time; reads on only as results are taken.
   * Throws a {@link index!JunksiftError | JunksiftError} with code `ERR_ABORTED` when `signal` ends it.
   */
  readonly scanMany: (
    inputs: Iterable<ScanInput<Ds>> | AsyncIterable<ScanInput<Ds>>,
    options?: ScanManyOptions,
  ) => AsyncIterableIterator<ScanResult<Ds>>
  /** A web `TransformStream` from messages to results, in order. */
  readonly stream: (options?: ScanManyOptions) => TransformStream<ScanInput<Ds>, ScanResult<Ds>>
  /** A new scanner with more detectors. */
  readonly with: <const More extends readonly AnyDetector[]>(...more: More) => Scanner<readonly [...Ds, ...More]>
  /** What this scanner is made of. */
  readonly describe: () => ScannerDescription
}

/**
 * Makes a scanner from detectors, a combiner and thresholds, or from a preset.
 *
 * It names no detector itself: a bundle holds only what you compose.
 *
 * @throws a {@link index!JunksiftError | JunksiftError}: `ERR_OPTION` for a wrong option, `ERR_DUPLICATE_ID` for two
 * detectors of one id, `ERR_DETECTOR` for an object that `defineDetector` did not make
 *
 * @example
 * ```ts
 * import { createScanner, inboxLite } from 'junksift'
 *
 * const scanner = createScanner(inboxLite())
 * const result = scanner.scan('【某某旗舰店】双11狂欢!全场5折起,戳 t.cn/A6xyz 速抢')
 * console.log(result.verdict, result.category) // suspect marketing/retail
 * ```
 */
export function createScanner<const Ds extends readonly AnyDetector[]>(options: ScannerOptions<Ds>): Scanner<Ds> {
  const list: readonly AnyDetector[] = Object.freeze([...checkDetectors(options)])
  const {
    combiner = sumOfWeights,
    categorise = loudestCategory,
    stopEarly,
    onFailure = 'report',
    maxLength,
    clock = Date.now,
  } = options
  const { suspect = 0.5, spam = 0.9 } = options.thresholds ?? {}
  checkOptions(options, suspect, spam, onFailure, maxLength)

  const asyncIds = list.filter(({ async }) => async).map(({ id }) => id)
  const prepare = (list.find(({ wholeAnalysis }) => wholeAnalysis) ?? list[0])?.prepare
  // Without detectors nothing reads more than the message.
  const start = (input: unknown) => prepare?.(input, maxLength) ?? ({ message: Object(input) } as AnalysisBase)
  const settings = { combiner, suspect, spam, categorise } as ResultSettings

  const finish = (analysis: AnalysisBase, inspected: readonly Inspected[]): ScanResult => {
    for (const { detector, cause, ...answer } of onFailure === 'throw' ? inspected : []) {
      if (answer.status === 'failed')
        throw new JunksiftError('ERR_DETECTOR_FAILED', `${detector.id}: ${answer.failure.message}`, {
          path: detector.id,
          cause,
        })
    }
    return buildResult(analysis, inspected, settings)
  }

  const scan = (input: unknown): ScanResult => {
    if (asyncIds[0])
      throw new JunksiftError('ERR_NEEDS_ASYNC', `Call scanAsync: async detectors ${asyncIds.join()}`, { path: 'scan' })
    const analysis = start(input)
    const context = { now: clock, signal: undefined }
    return finish(
      analysis,
      list.map((detector) => detector.run(detector, analysis, context) as Inspected),
    )
  }

  const scanAsync = async (input: unknown, { signal }: ScanManyOptions = {}): Promise<ScanResult> => {
    const analysis = start(input)
    const context = { now: clock, signal }
    const sync = list.map((detector) =>
      detector.async ? undefined : (detector.run(detector, analysis, context) as Inspected),
    )
    const known = sync.filter((answer) => answer !== undefined)
    const decided = stopEarly && buildResult(analysis, known, settings).verdict === 'spam'
    const ask = (detector: AnyDetector): Inspected | Promise<Inspected> =>
      decided ? { detector, status: 'skipped', reason: 'decided' } : detector.run(detector, analysis, context)
    return finish(analysis, await Promise.all(list.map(async (detector, i) => sync[i] ?? ask(detector))))
  }

  return Object.freeze({
    detectors: list,
    scan,
    scanAsync,
    scanMany: (inputs: Iterable<unknown>, many?: ScanManyOptions) => scanInOrder(inputs, scanAsync, many),
    stream: (many?: ScanManyOptions) => toTransform(scanAsync, many),
    with: (...more: readonly AnyDetector[]) => createScanner({ ...options, detectors: [...list, ...more] } as never),
    describe: () => ({
      detectors: list.map(({ id, async, group, shadow, page, codes }) => ({ id, async, group, shadow, page, codes })),
      thresholds: { suspect, spam },
    }),
  }) as never
}

/** The default combiner: what `logOdds()` does without options. */
function sumOfWeights(evidence: readonly Evidence[]): Combination {
  const bias = defaultBias
  const contributions = evidence.map(({ weight, strength }) => weight * strength)
  return { score: 1 / (1 + Math.exp(-contributions.reduce((a, b) => a + b, bias))), bias, contributions }
}

function checkOptions(options: object, suspect: number, spam: number, onFailure: string, maxLength = 1): void {
  const types: Record<string, string> = {
    detectors: 'object',
    combiner: 'function',
    thresholds: 'object',
    categorise: 'function',
    onFailure: 'string',
    stopEarly: 'boolean',
    maxLength: 'number',
    clock: 'function',
  }
  for (const [key, value] of Object.entries(options)) {
    if (!Object.hasOwn(types, key)) throw optionError(key, value, `one of ${Object.keys(types).join()}`)
    if (value !== undefined && typeof value !== types[key]) throw optionError(key, value, `of type ${types[key]}`)
  }
  if (!/^(?:report|throw)$/.test(onFailure)) throw optionError('onFailure', onFailure, 'report or throw')
  if (!(maxLength >= 1)) throw optionError('maxLength', maxLength, 'at least 1')
  if (!(0 <= suspect && suspect <= spam && spam <= 1)) {
    throw optionError('thresholds', `${suspect}, ${spam}`, '0 <= suspect <= spam <= 1')
  }
}

/** Checks the list of detectors, and that the combiner names only what is in it. */
function checkDetectors(options: unknown): readonly AnyDetector[] {
  const { detectors, combiner } = Object(options) as Partial<ScannerOptions<readonly AnyDetector[]>>
  if (!Array.isArray(detectors)) throw optionError('detectors', detectors, 'an array, as inbox() has')
  const known = new Set<string>()
  detectors.forEach((detector, i) => {
    const { id, codes, prepare } = Object(detector) as AnyDetector
    if (!prepare) throw wrong('ERR_DETECTOR', `detectors[${i}]`, detector, 'made by defineDetector or a factory')
    if (known.has(id)) throw wrong('ERR_DUPLICATE_ID', `detectors[${i}].id`, id, 'unique; see withId')
    known.add(id)
    for (const code of Object.keys(codes)) known.add(`${id}/${code}`)
  })
  for (const key of combiner?.keys ?? [])
    if (!known.has(key)) throw optionError('combiner', key, 'a known detector or detector/code')
  return detectors as readonly AnyDetector[]
}
