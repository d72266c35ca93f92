import { logOdds } from '../combiners/log-odds'
import { checkKeys } from '../core/options'
import { contactDiversion } from '../detectors/contact-diversion'
import { knownSender, type KnownSenderOptions } from '../detectors/known-sender'
import { marketingPolicy, type MarketingPolicyOptions } from '../detectors/marketing-policy'
import { missingOptOut, type MissingOptOutOptions } from '../detectors/missing-opt-out'
import { obfuscation } from '../detectors/obfuscation'
import { operatorLabel } from '../detectors/operator-label'
import { phishing } from '../detectors/phishing'
import { promoKeywords } from '../detectors/promo-keywords'
import { senderMismatch } from '../detectors/sender-mismatch'
import { signature } from '../detectors/signature'
import { suspiciousUrl } from '../detectors/suspicious-url'
import { templateSimilarity, type TemplateSimilarityOptions } from '../detectors/template-similarity'
import { urlShortener } from '../detectors/url-shortener'
import { verificationCode } from '../detectors/verification-code'
import { categoriseInbox } from './categorise'

/** Options of the inbox presets. */
export interface InboxOptions {
  /**
   * What to do with marketing that keeps the rules (signed, with a usable opt-out): let it through, flag it as
   * `suspect`, or block it as `spam`. Default `allow`.
   */
  readonly marketing?: MarketingPolicyOptions['action']
  /** The market whose opt-out rules apply. Default: told from script, sender and locale. */
  readonly market?: MissingOptOutOptions['market']
  /** The app's contacts, allow list and block list. */
  readonly known?: KnownSenderOptions
  /** Texts of known junk, to be found again in near-identical messages. */
  readonly templates?: TemplateSimilarityOptions['templates']
}

/**
 * The preset for an inbox, by rules alone: what did I receive? Small enough for a web page (no statistical model).
 *
 * Returns a plain object for `createScanner`: spread it to change thresholds, detectors or the combiner.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, inboxLite } from 'junksift'
 *
 * const scanner = createScanner(inboxLite({ marketing: 'flag' }))
 * console.log(scanner.scan('【顺丰速运】您的快递已到菜鸟驿站,取件码5-2-3018,请及时领取').verdict) // ham
 * console.log(scanner.scan('【优品衣橱】双11全场5折,戳 t.cn/A6xyz 速抢,拒收请回复R').verdict) // suspect
 * ```
 */
export function inboxLite(options: InboxOptions = {}) {
  checkKeys('inboxLite', options, ['marketing', 'market', 'known', 'templates'])
  const { marketing = 'allow', market, known = {}, templates = [] } = options
  // A policy that lets marketing through has nothing to report.
  const policy = Object.freeze({ ...marketingPolicy({ action: marketing }), applies: () => marketing !== 'allow' })
  return {
    detectors: [
      knownSender(known),
      operatorLabel(),
      verificationCode(),
      promoKeywords(),
      missingOptOut(market === undefined ? {} : { market }),
      policy,
      urlShortener(),
      suspiciousUrl(),
      phishing(),
      contactDiversion(),
      signature(),
      senderMismatch(),
      obfuscation(),
      templateSimilarity({ templates }),
    ],
    combiner: logOdds({ caps: { link: 5 } }),
    thresholds: { suspect: 0.5, spam: 0.9 },
    categorise: categoriseInbox,
  } as const
}
