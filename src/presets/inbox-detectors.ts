import type { IntentReader } from '../analysis/intent'
import { checkNumbers, logOddsRange } from '../combiners/shared'
import { checkKeys } from '../core/options'
import { contactDiversion } from '../detectors/contact-diversion'
import { knownSender, type KnownSenderOptions } from '../detectors/known-sender'
import { marketingPolicy, type MarketingPolicyOptions } from '../detectors/marketing-policy'
import { missingOptOut, type MissingOptOutOptions } from '../detectors/missing-opt-out'
import { obfuscation } from '../detectors/obfuscation'
import { operatorLabel } from '../detectors/operator-label'
import { promoKeywords } from '../detectors/promo-keywords'
import { senderMismatch } from '../detectors/sender-mismatch'
import { signature } from '../detectors/signature'
import { suspiciousUrl } from '../detectors/suspicious-url'
import { templateSimilarityBy, type TemplateSimilarityOptions } from '../detectors/template-similarity'
import { urlShortener } from '../detectors/url-shortener'
import { verificationCode } from '../detectors/verification-code'
import type { MakeTextSearch } from '../matching/text-search'

/** Options of the inbox presets. */
export interface InboxOptions<Key extends string = string> {
  /**
   * What to do with marketing that keeps the rules (signed, with a usable opt-out): let it through, flag it
   * (at least `suspect`), or block it as `spam`. Default `allow`.
   */
  readonly marketing?: MarketingPolicyOptions['action']
  /** The market whose opt-out rules apply. Default: told from script, sender and locale. */
  readonly market?: MissingOptOutOptions['market']
  /** The app's contacts, allow list and block list. */
  readonly known?: KnownSenderOptions
  /**
   * Texts of known junk, to be found again in near-identical messages. `inboxLite` compares with each of them, which
   * suits hundreds; `inbox` takes any number.
   */
  readonly templates?: TemplateSimilarityOptions['templates']
  /**
   * Weights in place of the preset's, in log-odds, by detector id or `id/code` pair; an id replaces those of all its
   * codes. All else that the preset's combiner does stays: its bias and its other weights. A `combiner`
   * put in its place has none of that.
   */
  readonly weights?: { readonly [K in Key]?: number }
}

/**
 * The detectors that both inbox presets hold. Templates are searched in the given way; what a message is for is told by
 * `intent` where it is given.
 */
export function inboxDetectors(name: string, options: InboxOptions, makeSearch: MakeTextSearch, intent?: IntentReader) {
  checkKeys(name, options, ['marketing', 'market', 'known', 'templates', 'weights'])
  const { marketing = 'allow', market, known = {}, templates = [], weights = {} } = options
  checkNumbers(`${name}.weights`, weights, logOddsRange)
  const reader = intent ? { intent } : {}
  // A policy that lets marketing through has nothing to report.
  const policy = Object.freeze({
    ...marketingPolicy({ action: marketing, ...reader }),
    applies: () => marketing !== 'allow',
  })
  return [
    knownSender(known),
    operatorLabel(),
    verificationCode(),
    promoKeywords(),
    missingOptOut({ ...reader, ...(market === undefined ? {} : { market }) }),
    policy,
    urlShortener(),
    suspiciousUrl(),
    contactDiversion(),
    signature(),
    senderMismatch(),
    obfuscation(),
    templateSimilarityBy(makeSearch, { templates }),
  ] as const
}
