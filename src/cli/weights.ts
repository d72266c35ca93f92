import { checkKeys } from '../core/options'
import { logOdds, type Thresholds } from '../index'
import { readJsonFile } from './json-file'
import type { AnyScannerOptions } from './scanner'

/** What a file of weights holds: what `tune` learned. */
export interface WeightsFile {
  readonly bias: number
  /** By `detector/code`. */
  readonly weights: Readonly<Record<string, number>>
  readonly thresholds?: Thresholds
}

/** Reads a file of weights and tells how to change the options of a scanner by it. */
export async function loadWeights(file: string): Promise<(options: AnyScannerOptions) => AnyScannerOptions> {
  const value = (await readJsonFile(file)) as WeightsFile
  return (options) => {
    checkKeys('weights', value, ['bias', 'weights', 'thresholds'])
    const { bias, weights, thresholds = {} } = value
    return {
      ...options,
      combiner: logOdds<string>({ bias, weights }),
      thresholds: { ...options.thresholds, ...thresholds },
    }
  }
}

/** The content of a file of weights: numbers in four decimals, which move no score by as much as 0.001. */
export function formatWeights({ bias, weights, thresholds }: WeightsFile): string {
  const round = (value: number) => Number(value.toFixed(4)) + 0
  const rounded = Object.fromEntries(Object.entries(weights).map(([key, weight]) => [key, round(weight)]))
  return `${JSON.stringify({ bias: round(bias), weights: rounded, thresholds }, null, 2)}\n`
}
