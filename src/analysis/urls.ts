import type { Span } from '../core/span'
import { definePart, type AnalysisBase } from './part'
import { withoutScheme } from './url-bare'
import type { Link, Step } from './url-link'
import { withScheme } from './url-scheme'
import { mark, toLinkText, type LinkText } from './url-text'

/** What about a link's writing hides it. */
export type UrlDisguise = 'dot' | 'scheme' | 'fullWidth' | 'space' | 'confusable' | 'zeroWidth'

/** A link found in a text. */
export interface FoundUrl {
  /** Where it stands in the original text, without trailing punctuation, brackets or Chinese words. */
  readonly span: Span
  /** As written in the original. */
  readonly text: string
  /** The repaired address, always with a scheme: `https://t.cn/A6xyz` or `http://t.cn/A6xyz` where none was written. */
  readonly href: string
  /** The scheme as written and repaired (`hxxp` → `http`), or `undefined` where none was written. */
  readonly scheme: string | undefined
  /** Lower-case host; international names in their `xn--` form; IPv6 without brackets. */
  readonly host: string
  /** The registrable domain by the public suffix list, or `undefined` for an IP address. */
  readonly domain: string | undefined
  /** The public suffix: `cn`, `com.cn`. */
  readonly suffix: string | undefined
  /** Whether the host is an IP address. */
  readonly isIp: boolean
  readonly port: number | undefined
  /** What stood before an `@` in the authority. */
  readonly userinfo: string | undefined
  /** Path, query and fragment, with full-width characters repaired; `''` where there is none. */
  readonly path: string
  /** Whether the host mixes scripts inside one label (а Cyrillic letter in a Latin name). */
  readonly mixedScript: boolean
  /** How its writing was disguised; empty for a plain link. */
  readonly disguises: readonly UrlDisguise[]
}

/** The links of a message. */
export const urlsOf: (analysis: AnalysisBase) => readonly FoundUrl[] = /* @__PURE__ */ definePart(({ text }) =>
  findUrls(text),
)

/**
 * Finds the links in a text, also those glued to Chinese words, without a scheme, or written in disguise
 * (`t。cn/A6x`, `ｗｗｗ．ａｂｃ．ｃｏｍ`, `hxxp://`, `abc[点]com`). Versions, prices, times, file names and e-mail addresses
 * are left alone. Takes linear time.
 *
 * A host without a scheme counts only under a suffix of the public suffix list; where that suffix is also a word
 * (`me`, `so`), only with a path, a port or `www.`.
 */
export function findUrls(text: string): FoundUrl[] {
  const source = toLinkText(text)
  if (!source) return []
  const urls: FoundUrl[] = []
  const { text: s } = source
  let floor = 0 // everything before it has been dealt with
  for (let i = 0; i < s.length;) {
    const code = s.charCodeAt(i)
    let step: Step | undefined
    if (code === 58 && s.startsWith('//', i + 1)) step = withScheme(s, i, floor)
    else if (code === 46 || code === 1) step = withoutScheme(s, i, floor)
    if (!step) {
      i++
      continue
    }
    if (step.link) urls.push(toUrl(text, source, step.link))
    i = floor = Math.max(step.end, i + 1)
  }
  return urls
}

function toUrl(original: string, source: LinkText, link: Link): FoundUrl {
  const { facts, port, userinfo, path, scheme } = link
  const span = {
    start: source.starts ? (source.starts[link.start] as number) : link.start,
    end: source.ends ? (source.ends[link.end - 1] as number) : link.end,
  }
  const host = facts.isIp && facts.host.includes(':') ? `[${facts.host}]` : facts.host
  const user = userinfo === undefined ? '' : `${userinfo}@`
  return {
    span,
    text: original.slice(span.start, span.end),
    href: `${scheme ?? 'http'}://${user}${host}${port === undefined ? '' : `:${port}`}${path}`,
    scheme,
    host: facts.host,
    domain: facts.domain,
    suffix: facts.suffix,
    isIp: facts.isIp,
    port,
    userinfo,
    path,
    mixedScript: facts.mixedScript,
    disguises: disguisesOf(source, link),
  }
}

/** What each bit of `mark` is called, the lowest first. */
const disguiseNames: readonly UrlDisguise[] = ['dot', 'scheme', 'fullWidth', 'space', 'confusable', 'zeroWidth']

function disguisesOf({ marks }: LinkText, link: Link): readonly UrlDisguise[] {
  let bits = link.disguisedScheme ? mark.scheme : 0
  if (link.facts.mixedScript) bits |= mark.confusable
  const pathStart = link.end - link.path.length
  // A full-width sign further down a path comes from an input method and hides nothing.
  if (marks)
    for (let i = link.start; i < link.end; i++) bits |= (marks[i] as number) & (i > pathStart ? ~mark.fullWidth : ~0)
  return bits === 0 ? [] : disguiseNames.filter((_, bit) => bits & (1 << bit))
}
