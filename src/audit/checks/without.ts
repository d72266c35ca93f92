import { codesOf } from '../../analysis/codes'
import { optOutOf } from '../../analysis/opt-out'
import { signatureOf } from '../../analysis/signature'
import type { Span } from '../../core/span'
import type { AuditContext } from '../context'
import { clauseAround } from '../edits'

/** What there is to see of pieces that must go, each with its clause. */
export function without(context: AuditContext, spans: readonly Span[]) {
  if (spans.length === 0) return undefined
  const keep = essentials(context)
  const fix = spans
    .filter((span) => !keep.some((kept) => kept.start < span.end && span.start < kept.end))
    .map((span) => ({ ...clauseAround(context.text, span, keep), insert: '' }))
  return { spans, fix: fix.length === spans.length ? fix : undefined }
}

/** What no fix may take away: codes, the signature, the opt-out, a template's variables. */
function essentials({ analysis, variables = [] }: AuditContext): Span[] {
  const signature = signatureOf(analysis)
  const { span } = optOutOf(analysis)
  return [
    ...codesOf(analysis).map((code) => code.span),
    ...(signature ? [signature.span] : []),
    ...(span ? [span] : []),
    ...variables.map((variable) => variable.span),
  ]
}
