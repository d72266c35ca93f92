import { weighedIntentOf } from '../analysis/intent'
import type { AnalysisBase } from '../analysis/part'
import type { Category } from '../core/category'
import type { Finding } from '../core/result'

/** A finding of fraud, illegal trade or collection decides the category from this many log-odds on. */
const decisive = 1

/**
 * The category of a message in the inbox presets: fraud, illegal trade and debt collection where a finding says so and
 * counts; else by intent, where the best marketing finding names the branch.
 */
export function categoriseInbox(findings: readonly Finding[], analysis: AnalysisBase): Category {
  const grave = graveCategory(findings)
  if (grave) return grave
  const { kind } = weighedIntentOf(analysis)
  if (kind !== 'marketing') return kind
  return best(findings, (category) => category.startsWith('marketing/'))?.category ?? 'marketing/other'
}

/** The category of the finding of fraud, illegal trade or collection that counts most, where one counts enough. */
export function graveCategory(findings: readonly Finding[]): Category | undefined {
  const grave = best(findings, (category) => /^(?:fraud|illegal|collection)/.test(category))
  return grave && grave.contribution >= decisive ? grave.category : undefined
}

function best(findings: readonly Finding[], fits: (category: Category) => boolean): Finding | undefined {
  let most: Finding | undefined
  for (const finding of findings) {
    if (finding.category && fits(finding.category) && finding.contribution > (most?.contribution ?? -Infinity))
      most = finding
  }
  return most
}
