import { imitatedBrand, indexBrands, isOwnHost, type BrandIndex, type BrandSpec } from '../analysis/url-brands'
import { checkHost, checkHostList, decodeUrl } from '../analysis/url-tools'
import { findUrls, urlsOf, type FoundUrl } from '../analysis/urls'
import { builtIn } from '../core/define'
import type { SyncDetector } from '../core/detector'
import { optionError } from '../core/errors'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'
import type { Span } from '../core/span'
import { riskySuffixes } from '../lexicon/risky-tlds'
import { publicShorteners } from '../lexicon/shorteners'

/** Options of {@link index!suspiciousUrl | suspiciousUrl}. */
export interface SuspiciousUrlOptions {
  /** Hosts that are never suspicious, with their sub-domains. Default none. */
  readonly allow?: readonly string[]
  /** Further brands to protect: what their hosts are called, and the domains that really are theirs. Default none. */
  readonly brands?: readonly BrandSpec[]
  /** Weights of suffixes from 0 (harmless) to 1, over the built-in ones: `{ top: 0.2, lat: 1 }`. Default none. */
  readonly suffixes?: Readonly<Record<string, number>>
}

/** Variants of the finding of {@link index!suspiciousUrl | suspiciousUrl}. */
export type SuspiciousUrlCode =
  'look-alike' | 'mixed-script' | 'userinfo' | 'disguised' | 'ip-host' | 'odd-port' | 'risky-suffix' | 'redirect'

/** One sign on one link. */
export interface UrlSign {
  readonly code: SuspiciousUrlCode
  /** The link's host. */
  readonly host: string
  /** 0…1: how clear the sign is. */
  readonly strength: number
  /** What the sign is about: the imitated brand, the suffix, the port, the target's host, the kinds of disguise. */
  readonly about: string
}

/** Detail of {@link index!suspiciousUrl | suspiciousUrl}. */
export interface SuspiciousUrlDetail {
  /** The host of the link that decided the code. */
  readonly host: string
  /** What the deciding sign is about. */
  readonly about: string
  /** Every sign on every link, the strongest first. */
  readonly signs: readonly UrlSign[]
}

const codes = {
  'look-alike': {
    weight: 3.2,
    category: 'fraud/account-phishing',
    reason: { en: '{host} imitates {about}.', 'zh-CN': '{host}仿冒{about}。' },
  },
  'mixed-script': {
    weight: 3,
    category: 'fraud/account-phishing',
    reason: { en: '{host} mixes letters of several scripts.', 'zh-CN': '域名{host}混用多种文字的字母。' },
  },
  userinfo: {
    weight: 2.5,
    reason: { en: 'The address hides its host {host} behind "@".', 'zh-CN': '网址用“@”掩盖真实域名{host}。' },
  },
  disguised: {
    weight: 2.2,
    reason: {
      en: 'A link is written so as to dodge filters ({about}).',
      'zh-CN': '链接采用规避过滤的变形写法({about})。',
    },
  },
  'ip-host': {
    weight: 1.8,
    reason: { en: 'A link leads to a bare IP address ({host}).', 'zh-CN': '链接直接指向IP地址({host})。' },
  },
  'odd-port': {
    weight: 1.2,
    reason: { en: 'A link uses the unusual port {about}.', 'zh-CN': '链接使用非常用端口{about}。' },
  },
  'risky-suffix': {
    weight: 1.2,
    reason: { en: 'A link ends in ".{about}", common in junk.', 'zh-CN': '链接使用垃圾信息中常见的后缀“.{about}”。' },
  },
  redirect: {
    weight: 0.8,
    reason: { en: 'A link redirects to another site ({about}).', 'zh-CN': '链接会跳转到其他网站({about})。' },
  },
} as const

/** What the rules need to know besides the link. */
interface Rules {
  readonly brands: () => BrandIndex
  readonly allow: readonly string[]
  readonly suffixes: ReadonlyMap<string, number>
}

/**
 * Flags links that look like phishing or like a way around filters. The strongest sign gives the code; the detail lists
 * all signs of all links.
 *
 * - `look-alike`: a host that imitates a known brand (`icbc-login.top`, `paypa1.com`, `www.icbc.com.cn.abc.cc`)
 * - `mixed-script`: Latin with Cyrillic or Greek letters in one label
 * - `userinfo`: another name before an `@`
 * - `disguised`: `hxxp`, `t。cn`, `abc[点]com`, letters from elsewhere
 * - `ip-host`: a public IP address as host
 * - `odd-port`: a port other than 80, 443, 8080 and 8443
 * - `risky-suffix`: a suffix that junk prefers (`top`, `icu`, `vip`); its strength is the suffix's weight
 * - `redirect`: parameters that lead to another site
 *
 * The brands' own domains, `gov`, `edu` and `mil` names, and private IP addresses stay clear.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for an unknown key, a value that is no
 * host, a brand without tokens or domains, or a weight outside 0…1
 *
 * @example
 * ```ts
 * import { createScanner, suspiciousUrl } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [suspiciousUrl()] })
 * const [finding] = scanner.scan('【工商银行】积分即将过期，登录icbc-jf.top兑换').findings
 * console.log(finding?.code, finding?.detail.about) // look-alike ICBC
 * console.log(scanner.scan('【工商银行】登录www.icbc.com.cn查询').findings.length) // 0
 * ```
 */
export function suspiciousUrl(
  options: SuspiciousUrlOptions = {},
): SyncDetector<'suspicious-url', SuspiciousUrlDetail, Message, SuspiciousUrlCode> {
  const rules = readOptions(options)
  return builtIn({
    id: 'suspicious-url',
    group: 'link',
    codes,
    inspect(analysis) {
      const urls = urlsOf(analysis)
      if (urls.length === 0) return undefined
      const signs: UrlSign[] = []
      const spans: Span[] = []
      for (const url of urls) {
        const found = signsOf(url, rules)
        if (found.length === 0) continue
        signs.push(...found)
        spans.push(url.span)
      }
      signs.sort((a, b) => codes[b.code].weight * b.strength - codes[a.code].weight * a.strength)
      const first = signs[0]
      if (!first) return undefined
      const { code, strength, host, about } = first
      return { strength, code, spans, detail: { host, about, signs } }
    },
  })
}

/** All signs on one link. */
function signsOf(url: FoundUrl, rules: Rules): UrlSign[] {
  const { host, domain } = url
  if (rules.allow.some((one) => host === one || host.endsWith(`.${one}`))) return []
  const signs: UrlSign[] = []
  const add = (code: SuspiciousUrlCode, about: string, strength = 1) => signs.push({ code, host, strength, about })
  if (url.isIp && !isPrivate(host)) add('ip-host', host)
  if (url.userinfo !== undefined) add('userinfo', host)
  if (url.mixedScript) add('mixed-script', host)
  if (url.port !== undefined && ![80, 443, 8080, 8443].includes(url.port) && !(url.isIp && isPrivate(host)))
    add('odd-port', String(url.port), url.isIp ? 0.6 : 1)
  if (url.disguises.length > 0) add('disguised', url.disguises.join(', '), disguiseStrength(url))
  if (domain !== undefined) addNameSigns(url, domain, rules, add)
  return signs
}

function addNameSigns(
  url: FoundUrl,
  domain: string,
  rules: Rules,
  add: (code: SuspiciousUrlCode, about: string, strength?: number) => void,
): void {
  const brands = rules.brands()
  const own = isOwnHost(url.host, domain, brands)
  if (!own) {
    const suffix = url.suffix as string
    const risk = publicShorteners.includes(` ${domain} `) ? 0 : (rules.suffixes.get(suffix) ?? 0)
    const look = imitatedBrand(url.host, domain, brands, risk > 0)
    if (look) add('look-alike', look.brand)
    if (risk > 0) add('risky-suffix', suffix, risk)
  }
  const target = redirectTarget(url, domain, brands)
  if (target !== undefined) add('redirect', target)
}

/** Spaces and full-width letters come from input methods, hidden characters from copying; the rest is done on purpose. */
function disguiseStrength({ disguises }: FoundUrl): number {
  return disguises.some((one) => one === 'dot' || one === 'scheme' || one === 'confusable') ? 1 : 0.5
}

function isPrivate(host: string): boolean {
  return /^(?:10\.|127\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd]|fe80)/.test(host)
}

const redirectParameter =
  /[?&#;](?:url|u|uri|redirect\w*|target|goto|go|jump|to|next|return\w*|dest|link|callback)=([^&#]{4,})/gi

/** The host of another site that a redirect parameter names, unless it is a known brand's. */
function redirectTarget(url: FoundUrl, domain: string, brands: BrandIndex): string | undefined {
  if (!url.path.includes('=')) return undefined
  for (const [, value] of url.path.matchAll(redirectParameter)) {
    const inner = findUrls(decodeUrl(value as string))[0]
    if (inner && inner.domain !== domain && !(inner.domain && isOwnHost(inner.host, inner.domain, brands)))
      return inner.host
  }
  return undefined
}

function readOptions(options: SuspiciousUrlOptions): Rules {
  checkKeys('suspiciousUrl', options, ['allow', 'brands', 'suffixes'])
  const allow = checkHostList('suspiciousUrl.allow', options.allow)
  const extra = checkBrands(options.brands ?? [])
  const suffixes = suffixWeights(options.suffixes ?? {})
  let brands: BrandIndex | undefined
  return { allow, suffixes, brands: () => (brands ??= indexBrands(extra)) }
}

function checkBrands(brands: readonly BrandSpec[]): readonly BrandSpec[] {
  const path = 'suspiciousUrl.brands'
  if (!Array.isArray(brands)) throw optionError(path, brands, 'a list of brands')
  return brands.map((given: Partial<BrandSpec> | undefined, i) => {
    const { name, tokens, domains } = given ?? {}
    const fits = (list: unknown) =>
      Array.isArray(list) && list.length > 0 && list.every((one) => typeof one === 'string')
    if (typeof name !== 'string' || name === '') throw optionError(`${path}[${i}].name`, name, 'a name')
    if (!tokens || !fits(tokens)) throw optionError(`${path}[${i}].tokens`, tokens, 'a list of at least one word')
    if (!domains || !fits(domains)) throw optionError(`${path}[${i}].domains`, domains, 'a list of at least one host')
    const hosts = domains.map((host, at) => checkHost(`${path}[${i}].domains[${at}]`, host))
    return { name, tokens: tokens.map((token) => token.toLowerCase()), domains: hosts }
  })
}

function suffixWeights(given: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const entry of riskySuffixes.trim().split(' ')) {
    const [suffix, weight] = entry.split('=') as [string, string]
    weights.set(suffix, +weight)
  }
  if (typeof given !== 'object' || Array.isArray(given))
    throw optionError('suspiciousUrl.suffixes', given, 'an object of weights by suffix')
  for (const [suffix, weight] of Object.entries(given)) {
    if (!(weight >= 0 && weight <= 1))
      throw optionError(`suspiciousUrl.suffixes.${suffix}`, weight, 'a number from 0 to 1')
    weights.set(suffix.toLowerCase(), weight)
  }
  return weights
}
