import { ipv4, ipv6, judgeHost, numericIp, type HostContext, type HostFacts } from './url-host'
import { hostRunEnd, isDigit, plainDots, schemeBefore, type Step } from './url-link'
import { readTail } from './url-path'
import { softDot } from './url-text'

const hanLabels = /[\p{L}\p{N}-]{1,63}(?:[.\u0001。][\p{L}\p{N}-]{1,63}){1,6}/uy

/** Reads a link at its `://`. */
export function withScheme(s: string, colon: number, floor: number): Step | undefined {
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
export function readHanHost(s: string, from: number): { readonly facts: HostFacts; readonly end: number } | undefined {
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
