import type { Span } from '../core/span'
import { definePart, type AnalysisBase } from './part'

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
  /** Path, query and fragment as written; `''` where there is none. */
  readonly path: string
  /** Whether the host mixes scripts inside one label (а Cyrillic letter in a Latin name). */
  readonly mixedScript: boolean
  /** How its writing was disguised; empty for a plain link. */
  readonly disguises: readonly UrlDisguise[]
}

/** The links of a message. */
export const urlsOf: (analysis: AnalysisBase) => readonly FoundUrl[] = /* @__PURE__ */ definePart(() => [])
