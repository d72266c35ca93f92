import { builtInShortener } from '../../analysis/url-shorteners'
import { decodeUrl } from '../../analysis/url-tools'
import { findUrls, urlsOf, type FoundUrl } from '../../analysis/urls'
import type { Check } from '../check'
import type { AuditContext } from '../context'
import type { TextEdit } from '../types'

/** A link of a short-link service, whose target cannot be seen. */
export const shortLink: Check<{
  /** Only services that anybody can use, not a brand's own short host. Default `false`. */
  readonly publicOnly?: boolean
}> = {
  group: 'link',
  reason: {
    en: 'Short links are not allowed: {hosts}. Give the full address.',
    'zh-CN': '不得使用短链接：{hosts}，请写完整网址。',
  },
  inspect: (context, { publicOnly = false }) =>
    replaced(context, (url) => {
      const match = url.path.length > 1 && url.domain ? builtInShortener(url.host, url.domain) : undefined
      return match !== undefined && (!publicOnly || match.owner === undefined)
    }),
}

/** A link that leads on to another one. */
export const redirectLink: Check = {
  group: 'link',
  reason: {
    en: 'Links that redirect are not allowed: {hosts}.',
    'zh-CN': '不得使用跳转链接：{hosts}。',
  },
  inspect: (context) => replaced(context, leadsOn),
}

/** Whether a link carries the address of another site. */
function leadsOn({ path, domain }: FoundUrl): boolean {
  if (path.length < 6) return false
  return findUrls(decodeUrl(path.slice(1)).replace(/[=&?]/g, ' ')).some(
    (inner) => inner.scheme !== undefined && inner.domain !== domain,
  )
}

/** A link written in disguise. */
export const disguisedLink: Check = {
  group: 'link',
  reason: { en: 'A link is written in disguise: {hosts}.', 'zh-CN': '链接经过变形书写：{hosts}。' },
  inspect: (context) => {
    const urls = urlsOf(context.analysis).filter(({ disguises }) => disguises.length > 0)
    if (urls.length === 0) return undefined
    const fix = urls.map(({ span, scheme, host, port, path, mixedScript }) =>
      mixedScript
        ? undefined
        : { ...span, insert: `${scheme ? `${scheme}://` : ''}${host}${port === undefined ? '' : `:${port}`}${path}` },
    )
    return { ...spansAndHosts(urls), fix: allOf(fix) }
  },
}

/** A link to a host that the market's carriers block. */
export const barredLink: Check<{ readonly hosts: readonly string[] }> = {
  group: 'link',
  reason: { en: 'Links to {hosts} are blocked.', 'zh-CN': '不得使用指向 {hosts} 的链接。' },
  inspect: (context, { hosts }) =>
    replaced(context, ({ host }) => hosts.some((barred) => host === barred || host.endsWith(`.${barred}`))),
}

/** A link by an address of numbers alone. */
export const ipLink: Check = {
  group: 'link',
  reason: { en: 'A link must name a host: {hosts}.', 'zh-CN': '链接须使用已备案的域名：{hosts}。' },
  inspect: (context) => replaced(context, ({ isIp }) => isIp),
}

/** What there is to see of links that must not be, and their targets in their place where those are known. */
function replaced(context: AuditContext, isWrong: (url: FoundUrl) => boolean) {
  const urls = urlsOf(context.analysis).filter(isWrong)
  if (urls.length === 0) return undefined
  const fix = urls.map(({ span, text, href }): TextEdit | undefined => {
    const target = targetOf(context, text, href)
    return target === undefined ? undefined : { ...span, insert: target }
  })
  return { ...spansAndHosts(urls), fix: allOf(fix) }
}

function spansAndHosts(urls: readonly FoundUrl[]) {
  return { spans: urls.map(({ span }) => span), detail: { hosts: [...new Set(urls.map(({ host }) => host))] } }
}

function targetOf({ options: { links = {} } }: AuditContext, text: string, href: string): string | undefined {
  return [text, href]
    .map((link) => (Object.hasOwn(links, link) ? links[link] : undefined))
    .find((it) => it !== undefined)
}

/** All edits, or none where one is not known. */
function allOf(edits: readonly (TextEdit | undefined)[]): TextEdit[] | undefined {
  const known = edits.filter((edit) => edit !== undefined)
  return known.length === edits.length ? known : undefined
}
