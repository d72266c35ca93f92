import type { AnalysisBase } from '../analysis/part'
import type { Combiner, Evidence } from '../combiners/combiner'
import type { Category } from './category'
import type { Inspected } from './inspect'
import type { Failure, Finding, Outcome, ScanResult } from './result'

/** Tells what a message is about, from its findings (shadow findings left out) and its analysis. */
export type Categorise<F extends Finding = Finding> = (findings: readonly F[], analysis: AnalysisBase) => Category

/** What turns answers into a result. */
export interface ResultSettings {
  readonly combiner: Combiner<string>
  readonly suspect: number
  readonly spam: number
  readonly categorise: Categorise
}

type HitAnswer = Extract<Inspected, { status: 'hit' }>

const { freeze } = Object

const clear: Outcome = /* @__PURE__ */ freeze({ status: 'clear' })

/** Whether an answer is a hit that moves the score. */
function counts(answer: Inspected): answer is HitAnswer {
  return answer.status === 'hit' && !answer.detector.shadow
}

/** Builds the frozen result of one scan. */
export function buildResult(
  analysis: AnalysisBase,
  inspected: readonly Inspected[],
  settings: ResultSettings,
): ScanResult {
  const evidence: Evidence[] = []
  for (const answer of inspected) {
    if (!counts(answer)) continue
    const { detector, code, strength, weight } = answer
    evidence.push({ detector: detector.id, code, group: detector.group, strength, weight })
  }
  const { score, bias, contributions } = settings.combiner(evidence)
  const findings: Finding[] = []
  const heard: Finding[] = []
  const failures: Failure[] = []
  const outcomes: Record<string, Outcome> = {}
  for (const answer of inspected) {
    const { detector, status } = answer
    let outcome = clear
    if (status === 'hit') {
      const counted = counts(answer)
      const finding = answer.finding((counted ? contributions[heard.length] : 0) ?? 0)
      findings.push(finding)
      if (counted) heard.push(finding)
      outcome = freeze({ status, finding })
    } else if (status === 'failed') {
      failures.push(answer.failure)
      outcome = freeze({ status, failure: answer.failure })
    } else if (status === 'skipped') outcome = freeze({ status, reason: answer.reason })
    outcomes[detector.id] = outcome
  }
  return freeze({
    version: 1,
    id: analysis.message.id,
    verdict: score < settings.suspect ? 'ham' : score < settings.spam ? 'suspect' : 'spam',
    score,
    category: settings.categorise(heard, analysis),
    bias,
    findings: freeze(findings),
    failures: freeze(failures),
    outcomes: freeze(outcomes),
    truncated: !!analysis.truncated,
  })
}

/** The default: the category of the finding that counts most, for junk or against it. */
export function loudestCategory(findings: readonly Finding[]): Category {
  let best: Finding | undefined
  for (const finding of findings) {
    if (finding.category && Math.abs(finding.contribution) > Math.abs(best?.contribution ?? 0)) best = finding
  }
  return best?.category ?? 'personal'
}
