import type { Span } from '../core/span'
import { definePart, type AnalysisBase } from './part'
import { ipv4, ipv6, judgeHost, numericIp, type HostContext, type HostFacts } from './url-host'
import { readTail, type Tail } from './url-path'
import { mark, softDot, toLinkText, type LinkText } from './url-text'

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

/** A link in the repaired text. */
interface Link {
  readonly start: number
  readonly end: number
  readonly port: number | undefined
  readonly scheme: string | undefined
  readonly facts: HostFacts
  readonly userinfo: string | undefined
  readonly disguisedScheme: boolean
  readonly path: string
}

/** What was read at one place: a link or not, and up to where the text has been dealt with. */
interface Step {
  readonly end: number
  readonly link?: Link
}

const hanLabels = /[\p{L}\p{N}-]{1,63}(?:[.\u0001。][\p{L}\p{N}-]{1,63}){1,6}/uy

const schemes = ['https', 'http', 'hxxps', 'hxxp', 'h**ps', 'h**p', 'htttp', 'ftp']

/** The known scheme that ends at a colon, in small letters, or `''`. */
function schemeBefore(s: string, floor: number, colon: number): string {
  const before = s.slice(Math.max(floor, colon - 5), colon).toLowerCase()
  return schemes.find((scheme) => before.endsWith(scheme)) ?? ''
}

/** Reads a link at its `://`. */
function withScheme(s: string, colon: number, floor: number): Step | undefined {
  const written = schemeBefore(s, floor, colon)
  if (written === '') return undefined
  const scheme = written === 'ftp' ? 'ftp' : written.endsWith('s') ? 'https' : 'http'
  const from = colon + 3
  const authority = readAuthority(s, from)
  const { facts, hostEnd, userinfo } = authority
  if (!facts) return { end: Math.max(authority.hostEnd, from) }
  const tail = readTail(s, hostEnd)
  const path = s.slice(tail.pathStart, tail.end)
  const start = colon - written.length
  const { end, port } = tail
  const link = { start, end, port, scheme, facts, userinfo, path, disguisedScheme: written !== scheme }
  return { end: tail.end, link }
}

function plainDots(host: string): string {
  return host.includes(softDot) ? host.replaceAll(softDot, '.') : host
}

interface Authority {
  readonly facts: HostFacts | undefined
  readonly hostEnd: number
  readonly userinfo: string | undefined
}

function readAuthority(s: string, from: number): Authority {
  const end = authorityEnd(s, from)
  let at = end - 1
  while (at >= from && s.charCodeAt(at) !== 64) at--
  const userinfo = at >= from ? s.slice(from, at) : undefined
  const hostStart = at >= from ? at + 1 : from
  if (s.charAt(hostStart) === '[') {
    const close = s.slice(hostStart, hostStart + 48).indexOf(']')
    const facts = close > 0 ? ipv6(s.slice(hostStart + 1, hostStart + close)) : undefined
    return { facts, hostEnd: close > 0 ? hostStart + close + 1 : hostStart + 1, userinfo }
  }
  const hostEnd = hostRunEnd(s, hostStart)
  const host = plainDots(s.slice(hostStart, hostEnd))
  const ip = isDigit(host.charCodeAt(0)) ? (ipv4(host) ?? numericIp(host)) : undefined
  if (ip) return { facts: ip, hostEnd, userinfo }
  const name = trimmedHost(host)
  if (name) return { facts: name.facts, hostEnd: hostEnd - name.cut, userinfo }
  const named = readHanHost(s, hostStart)
  return { facts: named?.facts, hostEnd: named?.end ?? Math.max(hostEnd, end), userinfo }
}

const withSchemeContext: HostContext = { scheme: true, path: true, joined: false, sentence: false }
const listedOnly: HostContext = { scheme: false, path: true, joined: false, sentence: false }

/** A host after a scheme, of any suffix; "http://abc.com.Thanks" loses its last word. */
function trimmedHost(host: string): { readonly facts: HostFacts; readonly cut: number } | undefined {
  const listed = judgeHost(host, listedOnly)
  if (listed) return { facts: listed, cut: 0 }
  const dot = host.lastIndexOf('.')
  const shorter = dot > 0 ? judgeHost(host.slice(0, dot), listedOnly) : undefined
  if (shorter) return { facts: shorter, cut: host.length - dot }
  const facts = judgeHost(host, withSchemeContext)
  return facts && { facts, cut: 0 }
}

/** The end of what may be an authority with userinfo. */
function authorityEnd(s: string, from: number): number {
  let end = from
  for (; end < s.length; end++) {
    const code = s.charCodeAt(end)
    if (code <= 32 && code !== 1) break
    if (code === 47 || code === 63 || code === 35 || code === 34 || code === 60 || code === 62) break
    if (code > 0x52f) break
  }
  return end
}

const hanEndings =
  /中国|中國|公司|网络|網絡|网址|网站|商城|手机|娱乐|集团|在线|我爱你|商标|中文网|游戏|企业|购物|健康|时尚|餐厅|招聘|信息|政务|公益|广东|佛山|香港|台湾|台灣|新加坡|世界|网店|移动|慈善|大拿|八卦|联通|点看|飞利浦|通用电气公司|com|cn|net|org|cc|top|vip|xyz/iy

/** Reads a host with Chinese labels; its end is where a known ending ends, since Chinese words may follow at once. */
function readHanHost(s: string, from: number): { readonly facts: HostFacts; readonly end: number } | undefined {
  hanLabels.lastIndex = from
  const labels = hanLabels.exec(s)?.[0]
  if (labels === undefined || !/[\u3400-\u9fff]/.test(labels)) return undefined
  const dot = Math.max(labels.lastIndexOf('.'), labels.lastIndexOf(softDot), labels.lastIndexOf('。'))
  hanEndings.lastIndex = dot + 1
  if (!hanEndings.test(labels)) return undefined
  const host = labels.slice(0, hanEndings.lastIndex).replace(/[\u0001。]/g, '.')
  const facts = judgeHost(host, withSchemeContext)
  return facts && { facts, end: from + host.length }
}

/** Whether a unit may stand in a host: letters of Latin, Greek and Cyrillic, digits, `-`, `_`. */
function isHostCode(code: number): boolean {
  if (code < 128)
    return (
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code >= 65 && code <= 90) ||
      code === 45 ||
      code === 95
    )
  return code >= 0xc0 && code <= 0x58f && code !== 0xd7 && code !== 0xf7
}

/** The end of the run of labels that begins at an index. */
function hostRunEnd(s: string, from: number): number {
  let end = from
  for (; end < s.length; end++) {
    const code = s.charCodeAt(end)
    if (!isHostCode(code) && !((code === 46 || code === 1) && isHostCode(s.charCodeAt(end + 1)))) break
  }
  return end
}

/** Reads a link at the first dot of its host. */
function withoutScheme(s: string, dot: number, floor: number): Step | undefined {
  if (!isHostCode(s.charCodeAt(dot - 1))) return hanWithoutScheme(s, dot, floor)
  let start = dot
  while (start > floor && isHostCode(s.charCodeAt(start - 1))) start--
  let end = hostRunEnd(s, dot)
  if (end === dot) return hanAfterLatin(s, start, dot)
  if (isNumber(s, start, end)) return { end }
  if (s.startsWith('://', end)) {
    end -= schemeBefore(s, dot + 1, end).length
    while (end > dot && !isHostCode(s.charCodeAt(end - 1))) end--
  }
  if (s.charAt(end) === '@') return { end: hostRunEnd(s, end + 1) }
  if (s.charAt(start - 1) === '@' && /[\w.%+*-]/.test(s.charAt(start - 2))) return { end }
  if (end - start > 300) return { end }
  const link = resolve(s, start, end)
  return link ? { end: link.end, link } : { end }
}

/** Whether a run is a price, a date or a time: digits and dots, but not the three dots of an IP address. */
function isNumber(s: string, start: number, end: number): boolean {
  let dots = 0
  for (let i = start; i < end; i++) {
    const code = s.charCodeAt(i)
    if (code === 46) dots++
    else if (!isDigit(code)) return false
  }
  return dots !== 3
}

/** Finds the link inside a run of labels. */
function resolve(s: string, runStart: number, end: number): Link | undefined {
  const first = skip(s, runStart, end, 45, 95)
  if (!s.slice(first, end).includes(softDot)) return plainLink(s, first, end, false)
  const start = afterOptOutKey(s, first)
  const run = s.slice(start, end)
  // Dots in disguise join labels only where no part makes a link by itself: "退订回T。t.cn/A6x".
  const parts = run.split(softDot)
  for (let i = 0, at = start; i < parts.length; at += (parts[i++] as string).length + 1) {
    const part = parts[i] as string
    const link = part.includes('.') && plainLink(s, at, at + part.length, false)
    if (link) return i > 0 && /^(?:www|wap|m|h5)$/i.test(parts[i - 1] as string) ? extendLeft(s, at, link) : link
  }
  return plainLink(s, start, end, true)
}

/** Adds the `www` before a dot in disguise to a link. */
function extendLeft(s: string, at: number, link: Link): Link {
  let start = at - 1
  while (start > 0 && isHostCode(s.charCodeAt(start - 1)) && at - start < 4) start--
  const host = `${s.slice(start, at - 1).toLowerCase()}.${link.facts.host}`
  return { ...link, start, facts: { ...link.facts, host } }
}

/** Skips the one-letter reply of an opt-out line before a dot in disguise. */
function afterOptOutKey(s: string, start: number): number {
  const key = /^(?:TD|[TRNQ]|0000)\u0001/i.exec(s.slice(start, start + 5))
  return key && '回复訂订'.includes(s.charAt(start - 1) || ' ') ? start + key[0].length : start
}

function skip(s: string, from: number, end: number, one: number, other: number): number {
  let at = from
  while (at < end && (s.charCodeAt(at) === one || s.charCodeAt(at) === other)) at++
  return at
}

function plainLink(s: string, runStart: number, runEnd: number, joined: boolean): Link | undefined {
  const start = joined ? runStart : runStart + leadingJunk(s.slice(runStart, runEnd))
  const hostEnd = runEnd - gluedNumber(s, start, runEnd)
  for (let end = hostEnd, tries = 0; tries < 3; tries++) {
    const tail = end === runEnd ? readTail(s, end) : { port: undefined, pathStart: end, end }
    const link = linkAt(s, start, end, tail, joined)
    if (link) return link
    let shorter = end - 1
    while (shorter > start && isHostCode(s.charCodeAt(shorter))) shorter--
    // Only a capitalised word may be what follows: "abc.com.Thanks".
    if (shorter <= start || !/^[A-Z][a-z]/.test(s.slice(shorter + 1, shorter + 3))) return undefined
    end = shorter
  }
  return undefined
}

/** The length of a number that is glued to the last label: "www.abc.com4001234567". */
function gluedNumber(s: string, start: number, end: number): number {
  let at = end
  while (at > start && isDigit(s.charCodeAt(at - 1))) at--
  return at < end && /\.(?:com|net|org|cn|cc)$/i.test(s.slice(Math.max(start, at - 4), at)) ? end - at : 0
}

/** How much of a run stands before the host: a number of a list ("1.t.cn/x"), or what is glued to `www.`. */
function leadingJunk(run: string): number {
  const www = run.slice(0, 70).search(/www\d?\./i)
  if (www > 0) return www
  return /^\d\.(?=[^.]+\.[a-z]{2,}$)/i.exec(run)?.[0].length ?? 0
}

function linkAt(s: string, start: number, end: number, tail: Tail, joined: boolean): Link | undefined {
  const host = plainDots(s.slice(start, end))
  const path = s.slice(tail.pathStart, tail.end)
  const last = s.charCodeAt(end - 1)
  const facts =
    last >= 48 && last <= 57
      ? bareIp(s, start, host, tail)
      : judgeHost(host, { scheme: false, path: isPath(path, tail), joined, sentence: inSentence(s, start, end) })
  return facts && schemeless(start, tail, facts, path)
}

// Fields are listed one by one in this file: object spread costs ten times as much, and this runs for every link.
function schemeless(start: number, { end, port }: Tail, facts: HostFacts, path: string): Link {
  return { start, end, port, scheme: undefined, facts, userinfo: undefined, path, disguisedScheme: false }
}

/** Whether a path is more than a slash between two words. */
function isPath(path: string, { port }: Tail): boolean {
  return port !== undefined || /^[/?#][\w!#%&+=?@~-]/.test(path) || path === '/'
}

/** Whether Latin words stand on both sides, or one follows with a small letter. */
function inSentence(s: string, start: number, end: number): boolean {
  const after = s.slice(end, end + 3)
  return (
    /^[ ,']{1,2}[A-Z]/i.test(after) ||
    (/^[!?.,]?$/.test(after) && /[A-Z],? $/i.test(s.slice(Math.max(0, start - 3), start)))
  )
}

/** An IPv4 address without a scheme; four small numbers are more often a version or a section. */
function bareIp(s: string, start: number, host: string, tail: Tail): HostFacts | undefined {
  const facts = ipv4(host)
  if (!facts || tail.end > tail.pathStart || tail.port !== undefined) return facts
  const large = host.split('.').filter((part) => +part >= 10).length
  if (
    large < 2 ||
    /(?:版本?|ver(?:sion)?|ios|android|系统|固件|软件|更新至?|升级[到至]?|v)[^a-z]{0,3}$/i.test(
      s.slice(Math.max(0, start - 12), start),
    )
  )
    return undefined
  return facts
}

const linkWord = /(?:登录|登陆|访问|打开|点击|网址|网站|官网|域名|进入|浏览|搜索|链接|[上点戳])$/

/** A host such as `例子.中国` at a dot between Chinese characters. */
function hanWithoutScheme(s: string, dot: number, floor: number): Step | undefined {
  if (s.charCodeAt(dot) !== 46 || !isHan(s.charCodeAt(dot - 1))) return undefined
  let start = dot
  let hinted = false
  while (start > floor && dot - start < 16 && isHan(s.charCodeAt(start - 1))) {
    if (linkWord.test(s.slice(Math.max(0, start - 2), start)) && dot - start > 1) {
      hinted = true
      break
    }
    start--
  }
  if (isHostCode(s.charCodeAt(start - 1)) || isHan(s.charCodeAt(start - 1)) !== hinted) return undefined
  return hanLink(s, start, hinted || /[:：/]\s?$/.test(s.slice(Math.max(0, start - 2), start)))
}

/** A host such as `www.例子.中国` whose first label is Latin. */
function hanAfterLatin(s: string, start: number, dot: number): Step | undefined {
  if (!isHan(s.charCodeAt(dot + 1)) || !/^(?:www|wap|m)$/i.test(s.slice(start, dot))) return undefined
  return hanLink(s, start, true)
}

function hanLink(s: string, start: number, hinted: boolean): Step | undefined {
  const named = readHanHost(s, start)
  if (!named) return undefined
  const tail = readTail(s, named.end)
  const path = s.slice(tail.pathStart, tail.end)
  const national = named.facts.suffix === 'xn--fiqs8s' || named.facts.suffix === 'xn--fiqz9s'
  const latin = /^[a-z]+$/.test(named.facts.suffix ?? '') && named.end - start < 12
  const closed = !isHan(s.charCodeAt(named.end)) && !isHostCode(s.charCodeAt(named.end))
  if (path === '' && !(closed && (hinted || national || latin))) return undefined
  const { facts } = named
  return {
    end: tail.end,
    link: schemeless(start, tail, facts, path),
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
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

const disguiseBits: readonly (readonly [number, UrlDisguise])[] = [
  [mark.dot, 'dot'],
  [mark.scheme, 'scheme'],
  [mark.fullWidth, 'fullWidth'],
  [mark.space, 'space'],
  [mark.confusable, 'confusable'],
  [mark.zeroWidth, 'zeroWidth'],
]

function disguisesOf({ marks }: LinkText, link: Link): readonly UrlDisguise[] {
  let bits = link.disguisedScheme ? mark.scheme : 0
  if (link.facts.mixedScript) bits |= mark.confusable
  const pathStart = link.end - link.path.length
  // A full-width sign further down a path comes from an input method and hides nothing.
  if (marks)
    for (let i = link.start; i < link.end; i++) bits |= (marks[i] as number) & (i > pathStart ? ~mark.fullWidth : ~0)
  return bits === 0 ? [] : disguiseBits.filter(([bit]) => bits & bit).map(([, name]) => name)
}
