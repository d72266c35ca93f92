import type { AnalysisBase } from '../analysis/part'
import type { Combiner, Evidence } from '../combiners/combiner'
import type { Category } from './category'
import type { CodeSpec } from './detector'
import { formatReason } from './reason'
import type { Failure, Finding, Outcome, ScanResult, Verdict } from './result'
import type { Inspected } from './inspect'
import type { Categorise } from './scanner'

/** What turns answers into a result. */
export interface ResultSettings {
  readonly combiner: Combiner<string>
  readonly suspect: number
  readonly spam: number
  readonly categorise: Categorise | undefined
}

type HitAnswer = Extract<Inspected, { status: 'hit' }>

/** Builds the frozen result of one scan. */
export function buildResult(
  analysis: AnalysisBase,
  inspected: readonly Inspected[],
  settings: ResultSettings,
): ScanResult {
  const hits = inspected.filter((answer): answer is HitAnswer => answer.status === 'hit')
  const counted = hits.filter(({ detector }) => !detector.shadow)
  const { score, bias, contributions } = settings.combiner(counted.map(toEvidence))
  const findings = hits.map((answer) => toFinding(answer, contributions[counted.indexOf(answer)] ?? 0))
  const live = findings.filter(({ shadow }) => !shadow)
  const failures: Failure[] = []
  const outcomes: Record<string, Outcome> = {}
  let next = 0
  for (const answer of inspected) {
    outcomes[answer.detector.id] = toOutcome(answer, findings, () => next++)
    if (answer.status === 'failed') failures.push(Object.freeze(answer.failure))
  }
  const verdict: Verdict = score >= settings.spam ? 'spam' : score >= settings.suspect ? 'suspect' : 'ham'
  const category = (settings.categorise ?? loudest(hits))(live, analysis)
  return Object.freeze({
    version: 1,
    id: analysis.message.id,
    verdict,
    score,
    category,
    bias,
    findings: Object.freeze(findings),
    failures: Object.freeze(failures),
    outcomes: Object.freeze(outcomes),
    truncated: analysis.truncated,
  } satisfies ScanResult)
}

function specOf({ detector, hit }: HitAnswer): CodeSpec {
  return (detector.codes as Readonly<Record<string, CodeSpec>>)[hit.code] as CodeSpec
}

function toEvidence(answer: HitAnswer): Evidence {
  const { detector, hit } = answer
  return {
    detector: detector.id,
    code: hit.code,
    group: detector.group,
    strength: hit.strength,
    weight: specOf(answer).weight,
  }
}

function toFinding(answer: HitAnswer, contribution: number): Finding {
  const { detector, hit } = answer
  const { reason: reasons } = specOf(answer)
  const spans = (hit.spans ?? [])
    .map(({ start, end }) => Object.freeze({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const detail = deepFreeze(hit.detail)
  return Object.freeze({
    detector: detector.id,
    code: hit.code,
    strength: hit.strength,
    contribution,
    shadow: detector.shadow,
    reason: formatReason({ reasons, detail }, 'en'),
    reasons,
    spans: Object.freeze(spans),
    detail,
  })
}

function toOutcome(answer: Inspected, findings: readonly Finding[], next: () => number): Outcome {
  if (answer.status === 'hit') return Object.freeze({ status: 'hit', finding: findings[next()] as Finding })
  if (answer.status === 'failed') return Object.freeze({ status: 'failed', failure: answer.failure })
  if (answer.status === 'skipped') return Object.freeze({ status: 'skipped', reason: answer.reason })
  return clear
}

const clear: Outcome = { status: 'clear' }

/** The default category: that of the finding which speaks loudest for junk or, where none does, against it. */
function loudest(hits: readonly HitAnswer[]): Categorise {
  return (findings) => {
    let best: Category = 'personal'
    let most = -1
    for (const { detector, code, contribution } of findings) {
      const answer = hits.find((a) => a.detector.id === detector)
      const category = answer && (answer.detector.codes as Readonly<Record<string, CodeSpec>>)[code]?.category
      if (category && Math.abs(contribution) > most) {
        best = category
        most = Math.abs(contribution)
      }
    }
    return best
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
