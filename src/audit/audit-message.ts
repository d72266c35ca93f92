import { toMessage, type Message } from '../core/message'
import { auditWith } from './audit'
import { checkAuditOptions, type AuditOptions } from './options'
import type { Violation } from './types'

/**
 * Audits a message before it is sent, as a linter would: which rules of a market on a day, and of an SMS platform, it
 * breaks, where, by which instrument, how sure that is, and what would put it right.
 *
 * The rules are listed in the guide "Audit". They are an aid, no legal advice: look at `sureness` before you rely on one.
 *
 * @param input - a text, or a {@link index!Message | Message}
 * @returns the violations in the order of the checks; an empty array where none was found
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option, `ERR_MESSAGE` for what
 * is no message
 *
 * @example
 * ```ts
 * import { auditMessage, formatReason } from 'junksift'
 *
 * const text = '【青禾家居】会员您好，全场5折起，详见 m.example.com/11'
 * const [violation] = auditMessage(text, { market: 'CN', date: '2026-06-01', purpose: 'marketing' })
 * console.log(violation?.rule, violation?.severity, violation?.sureness) // cn/opt-out-missing error secondary
 * console.log(violation?.article) // arts. 21–23
 * if (violation) console.log(formatReason(violation, 'zh-CN')) // 营销短信未提供退订方式（如“拒收请回复R”）。
 * ```
 */
export function auditMessage(input: string | Message, options: AuditOptions): readonly Violation[] {
  checkAuditOptions('auditMessage', options)
  return auditWith(toMessage(input), options)
}
