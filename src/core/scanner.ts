import type { Analysis } from '../analysis/analyze'
import { defaultMaxLength, startAnalysis, type AnalysisBase } from '../analysis/part'
import type { Combiner } from '../combiners/combiner'
import { logOdds } from '../combiners/log-odds'
import type { Category } from './category'
import type { AnyDetector, ScanContext, SignalLike } from './detector'
import { JunksiftError, optionError } from './errors'
import { inspectAsync, inspectSync, type Inspected } from './inspect'
import type { Message } from './message'
import { buildResult, type ResultSettings } from './build-result'
import type { Finding, FindingOf, IdOf, KeyOf, ScanResult } from './result'
import { scanInOrder, toTransform, type ScanManyOptions } from './scan-many'

/** Where verdicts begin on the score. */
export interface Thresholds {
  /** From here on `suspect`. Default 0.5. */
  readonly suspect?: number
  /** From here on `spam`. Default 0.9. */
  readonly spam?: number
}

/** Tells what a message is about, from its findings and its analysis. */
export type Categorise<F extends Finding = Finding> = (findings: readonly F[], analysis: AnalysisBase) => Category

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
  /** The default weight of each code. */
  readonly codes: Readonly<Record<string, number>>
}

/** What `describe()` returns: plain data. */
export interface ScannerDescription {
  readonly detectors: readonly DetectorDescription[]
  readonly thresholds: Required<Thresholds>
  readonly maxLength: number
  readonly async: boolean
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
  const {
    detectors,
    combiner = logOdds(),
    onFailure = 'report',
    stopEarly = false,
    maxLength = defaultMaxLength,
    clock = Date.now,
  } = options
  const { suspect = 0.5, spam = 0.9 } = options.thresholds ?? {}
  checkOptions(options, suspect, spam, maxLength)
  checkDetectors(detectors, combiner.keys)

  const list = [...(detectors as readonly AnyDetector[])]
  const asyncIds = list.filter((d) => d.async).map((d) => d.id)
  const prepare = list.find((d) => d.prepare !== startAnalysis)?.prepare ?? startAnalysis
  const settings: ResultSettings = {
    combiner: combiner as Combiner<string>,
    suspect,
    spam,
    categorise: options.categorise as Categorise | undefined,
  }

  const finish = (analysis: AnalysisBase, inspected: readonly Inspected[]): ScanResult => {
    if (onFailure === 'throw') throwFailure(inspected)
    return buildResult(analysis, inspected, settings)
  }

  const scan = (input: unknown): ScanResult => {
    if (asyncIds.length > 0) {
      throw new JunksiftError(
        'ERR_NEEDS_ASYNC',
        `This scanner holds async detectors (${asyncIds.join(', ')}): call scanAsync instead of scan.`,
        { path: 'scan', given: asyncIds, allowed: 'scanAsync' },
      )
    }
    const analysis = prepare(input, maxLength)
    return finish(analysis, inspectSync(list, analysis, { now: clock, signal: undefined }))
  }

  const scanAsync = async (input: unknown, { signal }: { readonly signal?: SignalLike } = {}): Promise<ScanResult> => {
    const analysis = prepare(input, maxLength)
    const decided = (inspected: readonly Inspected[]) =>
      stopEarly && buildResult(analysis, inspected, settings).verdict === 'spam'
    return finish(analysis, await inspectAsync(list, analysis, { now: clock, signal }, decided))
  }

  const scanOne = asyncIds.length > 0 ? scanAsync : async (input: unknown) => scan(input)
  const scanner: Scanner = {
    detectors: Object.freeze(list),
    scan: scan as never,
    scanAsync,
    scanMany: (inputs: Iterable<unknown> | AsyncIterable<unknown>, many?: ScanManyOptions) =>
      scanInOrder(inputs, scanOne, many),
    stream: (many?: ScanManyOptions) => toTransform(scanOne, many),
    with: (...more: readonly AnyDetector[]) =>
      createScanner({ ...options, detectors: [...list, ...more] } as never) as never,
    describe: () => ({
      detectors: list.map(({ id, async, group, shadow, page, codes }) => ({
        id,
        async,
        group,
        shadow,
        page,
        codes: Object.fromEntries(Object.entries(codes).map(([code, { weight }]) => [code, weight])),
      })),
      thresholds: { suspect, spam },
      maxLength,
      async: asyncIds.length > 0,
    }),
  }
  return Object.freeze(scanner) as unknown as Scanner<Ds>
}

const optionKeys = ['detectors', 'combiner', 'thresholds', 'categorise', 'onFailure', 'stopEarly', 'maxLength', 'clock']

function checkOptions(options: object, suspect: unknown, spam: unknown, maxLength: unknown): void {
  const given = options as Record<string, unknown>
  for (const key of Object.keys(given))
    if (!optionKeys.includes(key)) throw optionError(key, given[key], `left out; options are ${optionKeys.join(', ')}`)
  for (const key of Object.keys((given.thresholds as object | undefined) ?? {}))
    if (key !== 'suspect' && key !== 'spam') throw optionError(`thresholds.${key}`, key, 'suspect or spam')
  if (!isShare(suspect)) throw optionError('thresholds.suspect', suspect, 'between 0 and 1')
  if (!isShare(spam) || (spam as number) < (suspect as number))
    throw optionError('thresholds.spam', spam, 'between thresholds.suspect and 1')
  if (!Number.isInteger(maxLength) || (maxLength as number) < 1)
    throw optionError('maxLength', maxLength, 'a whole number above 0')
  for (const key of ['combiner', 'categorise', 'clock'])
    if (given[key] !== undefined && typeof given[key] !== 'function') throw optionError(key, given[key], 'a function')
  if (given.onFailure !== undefined && given.onFailure !== 'report' && given.onFailure !== 'throw')
    throw optionError('onFailure', given.onFailure, 'report or throw')
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1
}

function checkDetectors(detectors: unknown, keys: readonly string[] = []): void {
  if (!Array.isArray(detectors)) throw optionError('detectors', detectors, 'an array of detectors')
  const known = new Set<string>()
  detectors.forEach((detector: Partial<AnyDetector> | null, i) => {
    if (typeof detector?.inspect !== 'function' || !detector.prepare || !detector.codes) {
      throw new JunksiftError(
        'ERR_DETECTOR',
        `detectors[${i}] is not a detector; make one with defineDetector, and call factories: urlShortener().`,
        { path: `detectors[${i}]`, given: typeof detector, allowed: 'a detector' },
      )
    }
    const id = detector.id as string
    if (known.has(id))
      throw new JunksiftError('ERR_DUPLICATE_ID', `Two detectors have the id "${id}"; rename one with withId.`, {
        path: `detectors[${i}].id`,
        given: id,
        allowed: 'unique ids',
      })
    known.add(id)
    for (const code of Object.keys(detector.codes)) known.add(`${id}/${code}`)
  })
  for (const key of keys)
    if (!known.has(key))
      throw optionError('combiner', key, 'built from ids or id/code pairs of the scanner’s detectors')
}

function throwFailure(inspected: readonly Inspected[]): void {
  for (const { detector, status, failure, cause } of inspected) {
    if (status === 'failed')
      throw new JunksiftError('ERR_DETECTOR_FAILED', `Detector "${detector.id}" failed: ${failure.message}`, {
        path: detector.id,
        cause,
      })
  }
}

export type { IdOf }
