import type { Category, Finding, ScanResult, Verdict } from '../../index'

/** Counts of results. Plain data, which crosses between threads. */
export interface Tally {
  messages: number
  readonly verdicts: Record<Verdict, number>
  /** Messages by category and verdict. */
  readonly categories: Partial<Record<Category, Record<Verdict, number>>>
  /** Messages by `detector/code`. */
  readonly findings: Record<string, number>
  /** Detectors that gave no answer, by id. */
  readonly failures: Record<string, number>
  /** A reason for each key of `findings`, as the first message with it had it. */
  readonly reasons: Record<string, Reason>
}

/** What a reason is put into words from. */
type Reason = Pick<Finding, 'reasons' | 'detail'>

/** Counts of nothing. */
export function createTally(): Tally {
  return { messages: 0, verdicts: noVerdicts(), categories: {}, findings: {}, failures: {}, reasons: {} }
}

/** Counts one more result. */
export function addResult(tally: Tally, result: ScanResult): void {
  tally.messages++
  tally.verdicts[result.verdict]++
  ;(tally.categories[result.category] ??= noVerdicts())[result.verdict]++
  for (const finding of result.findings as readonly Finding[]) {
    const key = `${finding.detector}/${finding.code}`
    addTo(tally.findings, key, 1)
    tally.reasons[key] ??= withoutDetail(finding)
  }
  for (const { detector } of result.failures) addTo(tally.failures, detector, 1)
}

/** Counts all that another has counted; of two reasons with one key, the one counted first stays. */
export function addTally(tally: Tally, more: Tally): void {
  tally.messages += more.messages
  addVerdicts(tally.verdicts, more.verdicts)
  for (const [category, verdicts] of Object.entries(more.categories))
    addVerdicts((tally.categories[category as Category] ??= noVerdicts()), verdicts)
  for (const [key, count] of Object.entries(more.findings)) addTo(tally.findings, key, count)
  for (const [id, count] of Object.entries(more.failures)) addTo(tally.failures, id, count)
  for (const [key, reason] of Object.entries(more.reasons)) tally.reasons[key] ??= reason
}

const noVerdicts = (): Record<Verdict, number> => ({ ham: 0, suspect: 0, spam: 0 })

function addTo<K extends string>(counts: Record<K, number>, key: K, count: number): void {
  counts[key] = ((counts as Partial<Record<K, number>>)[key] ?? 0) + count
}

function addVerdicts(counts: Record<Verdict, number>, more: Record<Verdict, number>): void {
  for (const [verdict, count] of Object.entries(more)) counts[verdict as Verdict] += count
}

/** A reason with … in the place of what differs from message to message. */
function withoutDetail({ reasons }: Reason): Reason {
  const blank = (text: string) => text.replace(/\{\w+\}/g, '…')
  if (typeof reasons === 'string') return { reasons: blank(reasons), detail: undefined }
  const chinese = reasons['zh-CN']
  const blanked = { en: blank(reasons.en), ...(chinese === undefined ? {} : { 'zh-CN': blank(chinese) }) }
  return { reasons: blanked, detail: undefined }
}
