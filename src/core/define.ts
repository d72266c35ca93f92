import { startAnalysis, type AnalysisBase } from '../analysis/part'
import type { AsyncDetector, CodeSpec, DetectorBase, Hit, ScanContext, SyncDetector } from './detector'
import { wrong } from './errors'
import { inspect } from './inspect'
import type { Message } from './message'

/** What a detector is made from, besides `inspect`. */
export interface DetectorSpec<Id extends string, Code extends string> {
  /** A kebab-case noun for what is seen: `url-shortener`. */
  readonly id: Id
  /** Every variant of the finding with its weight and reasons. Default: one variant, `found`, of weight 1. */
  readonly codes?: Readonly<Record<Code, CodeSpec>>
  /** Findings of one group share a cap in the combiner. Default: the id. */
  readonly group?: string
  /** The address of the detector's page, shown by `describe()`; those of this package are relative to its docs. */
  readonly page?: string
}

/** Throws unless an id is kebab-case. */
export function checkId(id: unknown): void {
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw wrong('ERR_DETECTOR', 'id', id, 'kebab-case, such as "url-shortener"')
}

/** Builds the frozen detector object that every defining function returns. */
export function makeDetector<D>(
  spec: DetectorSpec<string, string> & { readonly inspect: unknown },
  async: boolean,
  prepare: DetectorBase['prepare'],
): D {
  checkId(spec.id)
  if (typeof spec.inspect !== 'function') throw wrong('ERR_DETECTOR', `${spec.id}.inspect`, spec.inspect, 'a function')
  const codes: Readonly<Record<string, CodeSpec>> = spec.codes ?? {
    found: { weight: 1, reason: { en: 'The detector found something.', 'zh-CN': '检测器有所发现。' } },
  }
  for (const [code, { weight, reason }] of Object.entries(codes)) {
    if (!Number.isFinite(weight))
      throw wrong('ERR_DETECTOR', `${spec.id}.codes.${code}.weight`, weight, 'a finite number')
    if (!reason) throw wrong('ERR_DETECTOR', `${spec.id}.codes.${code}.reason`, reason, 'a text')
  }
  return Object.freeze({
    group: spec.id,
    page: undefined,
    ...spec,
    codes: Object.freeze({ ...codes }),
    async,
    shadow: false,
    applies: undefined,
    prepare,
    wholeAnalysis: prepare !== startAnalysis,
    run: inspect,
  }) as D
}

/**
 * Defines a detector of this package. Unlike `defineDetector` it does not bring the whole analysis along: `inspect`
 * reads the parts that it imports.
 */
export function builtIn<const Id extends string, Detail, const Code extends string, Input extends Message = Message>(
  spec: DetectorSpec<Id, Code> & {
    readonly inspect: (analysis: AnalysisBase<Input>, context: ScanContext) => Hit<Detail, NoInfer<Code>> | undefined
  },
): SyncDetector<Id, Detail, Input, Code> {
  return makeDetector({ page: `detectors/${spec.id}`, ...spec }, false, startAnalysis)
}

/** The same for a detector that has to wait for a store or a look-up. */
export function builtInAsync<
  const Id extends string,
  Detail,
  const Code extends string,
  Input extends Message = Message,
>(
  spec: DetectorSpec<Id, Code> & {
    readonly inspect: (
      analysis: AnalysisBase<Input>,
      context: ScanContext,
    ) => Promise<Hit<Detail, NoInfer<Code>> | undefined>
  },
): AsyncDetector<Id, Detail, Input, Code> {
  return makeDetector({ page: `detectors/${spec.id}`, ...spec }, true, startAnalysis)
}
