import type { PhishingCode } from '../lexicon/phishing-cues'
import { koreanDenials, officialHosts } from '../lexicon/phishing-cues'
import { riskySuffixes } from '../lexicon/risky-tlds'
import type { Span } from '../core/span'
import { contactsOf } from './contacts'
import { foldedOf } from './fold'
import type { AnalysisBase } from './part'
import { phonesOf, type PhoneKind } from './phones'
import type { FoundCue } from './phishing-cues'
import { builtInBrands, isOwnHost, type BrandIndex } from './url-brands'
import { builtInShortener } from './url-shorteners'
import { urlsOf, type FoundUrl } from './urls'

/** Where a message leads to or what it asks for. */
export type PhishingWay = 'link' | 'contact' | 'phone' | 'transfer' | 'secrets'

/** A way out that does not belong to the one whom the message speaks for. */
export interface WayOut {
  readonly way: PhishingWay
  /** 0…1: how foreign it is. */
  readonly sure: number
  readonly span: Span
  /** Of a link. */
  readonly host?: string
}

/** Suffixes of public bodies besides `gov`. */
const publicBodies =
  /(?:^|\.)(?:go\.(?:jp|kr|th|id)|gob\.[a-z]{2}|gouv\.[a-z]{2}|govt\.nz|gub\.uy|gv\.at|admin\.ch|europa\.eu|jus\.br)$/

/** Hosts of messengers, whose links lead to an account. */
const messengers =
  /^(?:wa\.me|t\.me|telegram\.me|u\.wechat\.com|line\.me|lin\.ee|api\.whatsapp\.com|chat\.whatsapp\.com)$/

/** The ways out of a message for each role, the clearest first. */
export function waysOut(
  analysis: AnalysisBase,
  code: PhishingCode,
  cues: readonly FoundCue[],
  allow: readonly string[],
): readonly WayOut[] {
  const ways = [
    ...linkWays(analysis, code, allow),
    ...contactsOf(analysis).map(({ span }): WayOut => ({ way: 'contact', sure: 1, span })),
    ...phoneWays(analysis, code, cues),
    ...askWays(analysis, code, cues),
  ]
  return ways.sort((a, b) => b.sure - a.sure)
}

function linkWays(analysis: AnalysisBase, code: PhishingCode, allow: readonly string[]): WayOut[] {
  const isChinese = hasHan(analysis)
  const ways: WayOut[] = []
  for (const url of urlsOf(analysis)) {
    const { host, span } = url
    if (messengers.test(host)) ways.push({ way: 'contact', sure: 1, span, host })
    else {
      const sure = foreignness(url, allow, isChinese) * (code === 'relative' ? 0.6 : 1)
      if (sure > 0) ways.push({ way: 'link', sure, span, host })
    }
  }
  return ways
}

function hasHan({ text }: AnalysisBase): boolean {
  return /[\u4e00-\u9fff]/.test(text)
}

/** How surely a link's host belongs to nobody known; 0 for known brands and public bodies. */
function foreignness(
  { host, domain, suffix, disguises }: FoundUrl,
  allow: readonly string[],
  isChinese: boolean,
): number {
  if (allow.some((one) => host === one || host.endsWith(`.${one}`))) return 0
  if (domain === undefined) return isLocal(host) ? 0 : 1
  const brands = builtInBrands()
  if (isOwnHost(host, domain, brands) || publicBodies.test(host)) return 0
  if (officialHosts.includes(` ${domain} `)) return 0
  const isRisky = riskySuffixes.includes(` ${suffix}=`)
  if (!isRisky && isBrandAbroad(domain, brands)) return 0
  // In China banks and airlines use public shorteners too.
  const short = builtInShortener(host, domain)
  if (short) return short.owner === undefined ? (isChinese ? 0.6 : 0.75) : 0
  return isRisky || disguises.length > 0 || host.includes('xn--') ? 1 : 0.97
}

/** A known name under the suffix of another country: `shopee.co.th`. */
function isBrandAbroad(domain: string, { tokens }: BrandIndex): boolean {
  const name = domain.slice(0, domain.indexOf('.'))
  return name.length >= 4 && (tokens.get(name)?.weak === false || officialHosts.includes(` ${name}.`))
}

function isLocal(host: string): boolean {
  return /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(host)
}

/** Numbers to call: those of services and toll-free ones are left out, as offices use them. */
function phoneWays(analysis: AnalysisBase, code: PhishingCode, cues: readonly FoundCue[]): WayOut[] {
  const isChinese = hasHan(analysis)
  const ways: WayOut[] = []
  for (const { span, kind, disguised } of phonesOf(analysis)) {
    const usual = isChinese ? chinesePhone(kind, code) : foreignPhone(kind, code, cues)
    if (usual > 0) ways.push({ way: 'phone', sure: disguised ? 0.95 : usual, span })
  }
  return ways
}

function chinesePhone(kind: PhoneKind, code: PhishingCode): number {
  if (kind === 'service' || kind === 'tollFree') return 0
  // Relatives do change numbers, and couriers and clerks do call from mobiles.
  if (code === 'relative') return 0.4
  if (kind === 'international') return 0.97
  if (kind === 'landline') return code === 'police' ? 0.68 : 0.3
  return code === 'police' ? 0.85 : code === 'parcel' ? 0.5 : 0.75
}

/**
 * Outside China the kind tells little; banks and tax offices name such numbers themselves. Korean card companies do not:
 * theirs are 1588-0000 and the like, which are none of these.
 */
function foreignPhone(kind: PhoneKind, code: PhishingCode, cues: readonly FoundCue[]): number {
  if (kind === 'service' || kind === 'tollFree') return 0
  if (code === 'relative' || code === 'prize') return 0.9
  const denials = koreanDenials()
  return code === 'bank' && cues.some(({ word }) => denials.includes(word)) ? 0.92 : 0.6
}

/** Not asked for, but warned of. */
const negation = /(?:[已勿别]|已经|不要|不会|不得|严禁|没有|无需|不需|\bnot|n't|never|no)[^,.。!?]{0,6}$/

function askWays(analysis: AnalysisBase, code: PhishingCode, cues: readonly FoundCue[]): WayOut[] {
  const folded = foldedOf(analysis)
  const ways: WayOut[] = []
  for (const { part, codes, sure, start, end } of cues) {
    if (part !== 'transfer' && part !== 'secrets' && part !== 'reach') continue
    if (!codes.includes(code) || negation.test(folded.text.slice(Math.max(0, start - 10), start))) continue
    ways.push({ way: part === 'reach' ? 'contact' : part, sure, span: folded.toOriginal(start, end) })
  }
  return ways
}
