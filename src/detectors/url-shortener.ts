import { shortenersIn, type ShortenerMatch } from '../analysis/url-shorteners'
import { findUrls, urlsOf, type FoundUrl } from '../analysis/urls'
import { builtIn } from '../core/define'
import type { SyncDetector } from '../core/detector'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'
import { checkHosts, decodeUrl } from '../analysis/url-tools'

/** Options of {@link index!urlShortener | urlShortener}. */
export interface UrlShortenerOptions {
  /** Further public shorteners: hosts such as `go.example.cn`. A host stands for its sub-domains too. Default none. */
  readonly add?: readonly string[]
  /** Hosts that are not to count as shorteners, with their sub-domains. Default none. */
  readonly remove?: readonly string[]
  /** Further short hosts of known brands, your own for one: host to the owner's name. Default none. */
  readonly brands?: Readonly<Record<string, string>>
}

/** Variants of the finding of {@link index!urlShortener | urlShortener}. */
export type UrlShortenerCode = 'public-shortener' | 'brand-short' | 'chain'

/** One short link of a message. */
export interface ShortLink {
  /** The host as found: `m.tb.cn`. */
  readonly host: string
  /** The listed host that it belongs to: `tb.cn`. */
  readonly listed: string
  readonly code: UrlShortenerCode
  /** Who issues the links, where only one does. */
  readonly owner?: string
  /** The host that a chain leads on to. */
  readonly target?: string
}

/** Detail of {@link index!urlShortener | urlShortener}. */
export interface UrlShortenerDetail {
  /** The host of the link that decided the code. */
  readonly host: string
  /** Who issues it, for `brand-short`; else the host again. */
  readonly owner: string
  /** All short links, in order. */
  readonly links: readonly ShortLink[]
}

const rank: readonly UrlShortenerCode[] = ['chain', 'public-shortener', 'brand-short']

/**
 * Flags short links, whose target cannot be seen.
 *
 * In China a short link is weak evidence: banks and airlines send `t.cn` links every day. So a public shortener counts
 * little, a brand's own short host (`tb.cn`, `3.cn`, `b23.tv`) speaks slightly for the message, and only a chain, a
 * short link that carries another one or another site's address, counts much. US carriers block public shorteners
 * altogether (AT&T code of conduct); raise the weight there.
 *
 * A host counts only if it is listed itself or below a listed host: `bit.ly.evil.com` and `notbit.ly` are not `bit.ly`.
 * A host named without a path is no short link.
 *
 * - `public-shortener`: a shortener that anybody can use
 * - `brand-short`: a short host that one known company issues
 * - `chain`: a short link with another link inside
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for an unknown key, a value that is no
 * host, or a host both added and removed
 *
 * @example
 * ```ts
 * import { createScanner, urlShortener } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [urlShortener({ add: ['go.example.cn'] })] })
 * console.log(scanner.scan('详情见go.example.cn/a1，退订回T').findings[0]?.code) // public-shortener
 * console.log(scanner.scan('视频在这b23.tv/AbC12dE').findings[0]?.code) // brand-short
 * console.log(scanner.scan('打开bit.ly.example.cn/a1').findings.length) // 0
 * ```
 */
export function urlShortener(
  options: UrlShortenerOptions = {},
): SyncDetector<'url-shortener', UrlShortenerDetail, Message, UrlShortenerCode> {
  checkKeys('urlShortener', options, ['add', 'remove', 'brands'])
  const lookUp = shortenersIn(checkHosts('urlShortener', options))
  return builtIn({
    id: 'url-shortener',
    group: 'link',
    codes: {
      'public-shortener': {
        weight: 0.6,
        reason: { en: 'A short link hides its target ({host}).', 'zh-CN': '含公共短链接({host})，看不到真实地址。' },
      },
      'brand-short': {
        weight: -0.2,
        reason: { en: 'A short link of {owner} ({host}).', 'zh-CN': '含{owner}自有短链接({host})。' },
      },
      chain: {
        weight: 2,
        reason: {
          en: 'A short link leads on to another link ({host}).',
          'zh-CN': '短链接({host})中又套着另一个链接。',
        },
      },
    },
    inspect(analysis) {
      const links: ShortLink[] = []
      const spans: FoundUrl['span'][] = []
      for (const url of urlsOf(analysis)) {
        const match = url.path.length > 1 && url.domain ? lookUp(url.host, url.domain) : undefined
        if (!match) continue
        links.push(toLink(url, match, lookUp))
        spans.push(url.span)
      }
      const code = rank.find((one) => links.some((link) => link.code === one))
      const first = links.find((link) => link.code === code)
      if (code === undefined || !first) return undefined
      return { strength: 1, code, spans, detail: { host: first.host, owner: first.owner ?? first.host, links } }
    },
  })
}

function toLink(url: FoundUrl, match: ShortenerMatch, lookUp: ReturnType<typeof shortenersIn>): ShortLink {
  const { listed, owner } = match
  const target = targetOf(url, lookUp)
  const code = target === undefined ? (owner === undefined ? 'public-shortener' : 'brand-short') : 'chain'
  return {
    host: url.host,
    listed,
    code,
    ...(owner === undefined ? {} : { owner }),
    ...(target === undefined ? {} : { target }),
  }
}

/** The host of a link inside a short link: another site's address, or another shortener. */
function targetOf(url: FoundUrl, lookUp: ReturnType<typeof shortenersIn>): string | undefined {
  if (url.path.length < 6) return undefined
  return findUrls(decodeUrl(url.path.slice(1)).replace(/[=&]/g, ' ')).find(
    (inner) =>
      inner.domain !== url.domain &&
      (inner.scheme !== undefined ||
        (inner.domain !== undefined && inner.path.length > 1 && lookUp(inner.host, inner.domain) !== undefined)),
  )?.host
}
