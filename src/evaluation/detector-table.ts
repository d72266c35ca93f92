import type { AnyDetector } from '../core/detector'
import type { Finding, ScanResult } from '../core/result'
import type { Scanner } from '../core/scanner'
import { rateOf, type Rate } from './rates'

/** How a kind of finding did. */
export interface FindingFigures {
  /** Messages in which it was found. */
  readonly fired: number
  /** Of them spam. */
  readonly hits: number
  /** Of them ham. */
  readonly falseAlarms: number
  /** How much is spam of what it was found in; low for findings that speak against spam, as it should be. */
  readonly precision: Rate
  /** Precision over the share of spam among all messages: above 1 it tells of spam, below 1 of ham. */
  readonly lift: number | undefined
  /** How much it moved the score where it was found, on average, in log-odds. */
  readonly meanContribution: number | undefined
}

/** How one variant of a detector's finding did. */
export interface CodeFigures extends FindingFigures {
  readonly code: string
}

/** How a detector did. */
export interface DetectorFigures<Id extends string = string> extends FindingFigures {
  readonly detector: Id
  /** It is on trial and added nothing. */
  readonly shadow: boolean
  /** Messages on which it gave no answer. */
  readonly failures: number
  /** Each variant that it declares, found or not. */
  readonly codes: readonly CodeFigures[]
}

interface Sums {
  fired: number
  hits: number
  contribution: number
}

/** Counts the findings of results. */
export interface DetectorCounter {
  readonly add: (result: ScanResult, spam: boolean) => void
  /** One entry a detector, in the scanner's order. */
  readonly table: (messages: { readonly all: number; readonly spam: number }) => readonly DetectorFigures[]
}

/** Starts counting what the detectors of a scanner find. */
export function createDetectorCounter({ detectors }: Scanner<readonly AnyDetector[]>): DetectorCounter {
  const sums = new Map<string, Sums>()
  const failures = new Map<string, number>()
  const add = (key: string, contribution: number, spam: boolean) => {
    const sum = sums.get(key) ?? { fired: 0, hits: 0, contribution: 0 }
    sums.set(key, sum)
    sum.fired++
    sum.hits += Number(spam)
    sum.contribution += contribution
  }
  return {
    add: (result, spam) => {
      for (const { detector, code, contribution } of result.findings as readonly Finding[]) {
        add(detector, contribution, spam)
        add(`${detector}/${code}`, contribution, spam)
      }
      for (const { detector } of result.failures) failures.set(detector, (failures.get(detector) ?? 0) + 1)
    },
    table: (messages) => {
      const base = messages.all === 0 ? undefined : messages.spam / messages.all
      const figures = (key: string) => figuresOf(sums.get(key), base)
      return detectors.map(({ id, shadow, codes }) => ({
        detector: id,
        ...figures(id),
        shadow,
        failures: failures.get(id) ?? 0,
        codes: Object.keys(codes).map((code) => ({ code, ...figures(`${id}/${code}`) })),
      }))
    },
  }
}

function figuresOf(sums: Sums | undefined, base: number | undefined): FindingFigures {
  const { fired, hits, contribution } = sums ?? { fired: 0, hits: 0, contribution: 0 }
  const precision = rateOf(hits, fired)
  return {
    fired,
    hits,
    falseAlarms: fired - hits,
    precision,
    lift: base && precision.value !== undefined ? precision.value / base : undefined,
    meanContribution: fired === 0 ? undefined : contribution / fired,
  }
}
