/** The log-odds of a message in which nothing was found: spam with 1.8 %. */
export const defaultBias = -4

/** One finding as a combiner sees it. */
export interface Evidence {
  readonly detector: string
  readonly code: string
  readonly group: string
  /** 0…1. */
  readonly strength: number
  /** The default weight of its code, in log-odds. */
  readonly weight: number
}

/** What a combiner makes of the findings. */
export interface Combination {
  /** 0…1. */
  readonly score: number
  /** The log-odds of the score with no finding at all. */
  readonly bias: number
  /** One number per finding, in the same order; with `bias` they sum to the log-odds of the score. */
  readonly contributions: readonly number[]
}

/**
 * Turns findings into a score. A plain function will do; `keys` lists the detector ids and `id/code` pairs that it
 * names, so that a misspelt one does not compile and is refused at run time.
 */
export interface Combiner<Key extends string = never> {
  (evidence: readonly Evidence[]): Combination
  readonly keys?: readonly Key[]
}
