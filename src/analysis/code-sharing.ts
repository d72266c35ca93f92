import type { Span } from '../core/span'
import { mayNameCode } from './code-labels'
import type { AnalysisBase } from './part'
import { aboutFraud, rightfulTakers, shareRequests, warnings, zhShareRequests } from '../lexicon/code-sharing'

/** A request to pass a one-time code on. */
export interface ShareRequest {
  readonly span: Span
  /** 1 where somebody in office asks, less where somebody just says "me". */
  readonly strength: number
}

const hint = /[码碼令]|位数|code|otp|pin|c[óo]digo|codice|kod|код|コード|番号|번호/i
const office =
  /客服|专员|经理|警官|民警|工作人员|退款|理赔|财务|中奖|银行|agent|support|representative|officer|operator|refund|bank|prize/i

let zhPattern: RegExp | undefined
let pattern: RegExp | undefined

/**
 * Finds a request to be told a one-time code: 把验证码发给我, "send me the 6-digit code". Not found are warnings
 * against it (请勿将验证码告诉任何人, "we will never ask you to…"), reports about fraud, and those who rightly ask for
 * a code on the spot: couriers, shops, drivers.
 */
export function findShareRequest(analysis: AnalysisBase): ShareRequest | undefined {
  const { text } = analysis
  // Every word of the hint but these two may name a code.
  if (!mayNameCode(analysis) && !text.includes('令') && !text.includes('位数')) return undefined
  if (!hint.test(text)) return undefined
  zhPattern ??= new RegExp(zhShareRequests(), 'g')
  pattern ??= new RegExp(shareRequests(), 'giu')
  for (const each of /[码碼位]/.test(text) ? [zhPattern, pattern] : [pattern]) {
    for (const match of text.matchAll(each)) {
      const start = match.index
      const end = start + match[0].length
      const lead = afterLastBreak(text.slice(Math.max(0, start - 30), start))
      if (warnings.test(lead + match[0]) || rightfulTakers.test(lead + text.slice(start, end + 12))) continue
      if (aboutFraud.test(text)) return undefined
      return { span: { start, end }, strength: office.test(text) ? 1 : 0.85 }
    }
  }
  return undefined
}

/** The last sentence of a piece. */
function afterLastBreak(piece: string): string {
  let at = piece.length
  while (at > 0 && !'。！？!?.\n'.includes(piece.charAt(at - 1))) at--
  return piece.slice(at)
}
