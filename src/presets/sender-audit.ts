import { logOdds } from '../combiners/log-odds'
import { sendingRules, type SendingRulesOptions } from '../detectors/sending-rules'
import { categoriseInbox } from './categorise'

/**
 * The preset for a sender: may I send this? `spam` means that it must not be sent, `suspect` that it should not, `ham`
 * that no rule with more than a hint stands against it. The rules are those of
 * {@link index!auditMessage | auditMessage}, which also tells their sources and how to put things right.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, senderAudit } from 'junksift'
 *
 * const scanner = createScanner(senderAudit({ market: 'CN', provider: 'aliyun' }))
 * console.log(scanner.scan('【青禾家居】会员您好，全场5折起，戳 m.example.com/11 ，拒收请回复R').verdict) // ham
 * console.log(scanner.scan('【青禾家居】会员您好，全场5折起，戳 m.example.com/11').verdict) // spam
 * ```
 */
export function senderAudit(options: SendingRulesOptions = {}) {
  return {
    detectors: [sendingRules(options)],
    combiner: logOdds(),
    thresholds: { suspect: 0.5, spam: 0.9 },
    categorise: categoriseInbox,
  } as const
}
