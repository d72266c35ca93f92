import { countSegments, type Segments } from '../analysis/segments'
import { applyEdits, mergeEdits } from './edits'
import type { TextEdit, Violation } from './types'

/** A text after its fixes. */
export interface FixedText {
  readonly text: string
  /** The edits that were made, in order, without overlap: as few as the fixes allow. */
  readonly edits: readonly TextEdit[]
  /** SMS parts before and after. */
  readonly segments: { readonly before: Segments; readonly after: Segments }
}

/**
 * Makes the edits of all violations that have a fix. What several ask for is made once; the result breaks none of the
 * rules that had a fix.
 *
 * @param text - the text that was audited
 * @param violations - of {@link index!auditMessage | auditMessage} or {@link index!auditTemplate | auditTemplate} on
 * that text
 *
 * @example
 * ```ts
 * import { applyFixes, auditMessage } from 'junksift'
 *
 * const text = '会员专享：全场5折，退订回T，欢迎选购【青禾家居】'
 * const violations = auditMessage(text, { market: 'CN', provider: 'aliyun', purpose: 'marketing' })
 * const { text: fixed, segments } = applyFixes(text, violations)
 * console.log(fixed) // 【青禾家居】会员专享：全场5折，欢迎选购，拒收请回复R
 * console.log(segments.before.count, segments.after.count) // 1 1
 * ```
 */
export function applyFixes(text: string, violations: readonly Pick<Violation, 'fix'>[]): FixedText {
  const edits = mergeEdits(violations.flatMap(({ fix }) => fix ?? []))
  const fixed = applyEdits(text, edits)
  return Object.freeze({
    text: fixed,
    edits: Object.freeze(edits.map((edit) => Object.freeze(edit))),
    segments: Object.freeze({ before: countSegments(text), after: countSegments(fixed) }),
  })
}
