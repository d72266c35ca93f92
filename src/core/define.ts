import { startAnalysis, type AnalysisBase } from '../analysis/part'
import type { CodeSpec, Hit, ScanContext, SyncDetector } from './detector'
import { JunksiftError } from './errors'
import type { Message } from './message'

/** What a detector is made from, besides `inspect`. */
export interface DetectorSpec<Id extends string, Code extends string> {
  /** A kebab-case noun for what is seen: `url-shortener`. */
  readonly id: Id
  /** Every variant of the finding with its weight and reasons. Default: one variant, `found`, of weight 1. */
  readonly codes?: Readonly<Record<Code, CodeSpec>>
  /** Findings of one group share a cap in the combiner. Default: the id. */
  readonly group?: string
  /** The address of the detector's page, shown in findings and by `describe()`. */
  readonly page?: string
}

type Prepare = (input: unknown, maxLength?: number) => AnalysisBase

const idGrammar = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const defaultCodes = {
  found: { weight: 1, reason: { en: 'The detector found something.', 'zh-CN': '检测器有所发现。' } },
}

/** Throws unless an id is kebab-case. */
export function checkId(id: unknown): void {
  if (typeof id !== 'string' || !idGrammar.test(id)) {
    throw new JunksiftError(
      'ERR_DETECTOR',
      `A detector's id must be kebab-case, such as "url-shortener"; given: ${JSON.stringify(id)}.`,
      { path: 'id', given: id, allowed: 'kebab-case' },
    )
  }
}

/** Builds the frozen detector object that both public functions return. */
export function makeDetector<D>(
  spec: DetectorSpec<string, string> & { readonly inspect: unknown },
  async: boolean,
  prepare: Prepare,
): D {
  checkId(spec.id)
  if (typeof spec.inspect !== 'function') {
    throw new JunksiftError('ERR_DETECTOR', `Detector "${spec.id}" has no inspect function.`, {
      path: `${spec.id}.inspect`,
      given: typeof spec.inspect,
      allowed: 'a function',
    })
  }
  const codes: Readonly<Record<string, CodeSpec>> = spec.codes ?? defaultCodes
  for (const [code, { weight, reason }] of Object.entries(codes)) {
    if (!Number.isFinite(weight) || !reason) {
      throw new JunksiftError(
        'ERR_DETECTOR',
        `Code "${code}" of detector "${spec.id}" needs a finite weight and a reason.`,
        { path: `${spec.id}.codes.${code}`, given: weight, allowed: 'a finite weight and a reason' },
      )
    }
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
  }) as D
}

/**
 * Defines a detector of this package. Unlike {@link index!defineDetector | defineDetector} it does not bring the whole
 * analysis along: `inspect` reads the parts that it imports.
 */
export function builtIn<const Id extends string, Detail, const Code extends string, Input extends Message = Message>(
  spec: DetectorSpec<Id, Code> & {
    readonly inspect: (analysis: AnalysisBase<Input>, context: ScanContext) => Hit<Detail, NoInfer<Code>> | undefined
  },
): SyncDetector<Id, Detail, Input, Code> {
  return makeDetector({ page: `https://junksift.dev/detectors/${spec.id}`, ...spec }, false, startAnalysis)
}
