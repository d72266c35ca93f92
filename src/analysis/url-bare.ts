import { ipv4, judgeHost, type HostFacts } from './url-host'
import { hostRunEnd, isDigit, isHan, isHostCode, plainDots, schemeBefore, type Link, type Step } from './url-link'
import { readTail, type Tail } from './url-path'
import { readHanHost } from './url-scheme'
import { softDot } from './url-text'

/** Reads a link at the first dot of its host. */
export function withoutScheme(s: string, dot: number, floor: number): Step | undefined {
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
