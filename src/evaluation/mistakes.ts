import type { Finding, Verdict } from '../core/result'
import type { Label, ScannedRow } from './labelled'

/** A message that was told wrong: ham that was flagged, or spam that was not. */
export interface Mistake {
  /** Its place in the input, from 0. */
  readonly row: number
  /** The message's id, if it had one. */
  readonly id?: string
  readonly label: Label
  readonly verdict: Verdict
  /** 0…1. */
  readonly score: number
  /** As told. */
  readonly category: string
  /** As labelled, if it was. */
  readonly actualCategory?: string
  /** What moved the score most, the largest amount first; at most five. */
  readonly findings: readonly { readonly detector: string; readonly code: string; readonly contribution: number }[]
  /** Only where `includeText` asks for it. */
  readonly text?: string
}

/** Collects the mistakes about which the scanner was most certain. */
export interface MistakeList {
  readonly add: (row: ScannedRow) => void
  /** The worst first: how far the score is from the truth. */
  readonly worst: () => readonly Mistake[]
}

/** Findings that are told of a mistake. */
const mostFindings = 5

const wrongness = ({ score, label }: Mistake) => Math.abs(score - Number(label === 'spam'))
const byWrongness = (a: Mistake, b: Mistake) => wrongness(b) - wrongness(a) || a.row - b.row

/** Starts a list of the `most` worst mistakes. Holds never more than twice as many. */
export function createMistakeList(most: number, includeText: boolean): MistakeList {
  let list: Mistake[] = []
  const cut = () => (list = list.sort(byWrongness).slice(0, most))
  return {
    add: (scanned) => {
      const { message, result } = scanned
      if (most === 0 || (message.label === 'spam') === (result.verdict !== 'ham')) return
      list.push(mistakeOf(scanned, includeText))
      if (list.length > 2 * most) cut()
    },
    worst: cut,
  }
}

function mistakeOf({ row, message, result }: ScannedRow, includeText: boolean): Mistake {
  const { id, verdict, score, category } = result
  const loudest = [...(result.findings as readonly Finding[])]
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, mostFindings)
  return {
    row,
    ...(id === undefined ? {} : { id }),
    label: message.label,
    verdict,
    score,
    category,
    ...(typeof message.category !== 'string' ? {} : { actualCategory: message.category }),
    findings: loudest.map(({ detector, code, contribution }) => ({ detector, code, contribution })),
    ...(includeText ? { text: message.text } : {}),
  }
}
