import { isLatin } from '../matching/word-ends'
import { readHandle } from './contact-handle'
import { filterSize, patterns, type ContactName } from './contact-patterns'
import type { ContactApp } from './contacts'

/** An invitation in the folded text. */
export interface Invitation {
  readonly start: number
  readonly end: number
  readonly app: ContactApp
  readonly handle: string
  readonly group: boolean
  /** Whether it is written with a word that is known as a disguise. */
  readonly disguised: boolean
  /** Where the name and the handle stand: pieces that are compared to how they were written. */
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** How far a verb may stand before the name. */
const reach = 24

/** Finds the invitations of a folded text, in order, without overlaps. */
export function findInvitations(folded: string): readonly Invitation[] {
  const { heads, filter } = patterns()
  const found: Invitation[] = []
  let from = 0
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (filter[code % filterSize] === 0) continue
    // A name in Latin letters does not begin inside a word.
    if (isLatin(code) && isLatin(folded.charCodeAt(at - 1))) continue
    const head = heads.get(code)
    if (!head) continue
    head.lastIndex = at
    const match = head.exec(folded)
    const invitation = match && readMention(folded, match, from)
    if (!invitation) continue
    found.push(invitation)
    from = invitation.end
    at = from - 1
  }
  return found
}

function readMention(folded: string, match: RegExpExecArray, from: number): Invitation | undefined {
  // Only 加 v and q q 群 hold spaces.
  const word = match[0].replaceAll(' ', '')
  const { short, group, numbered } = (match.groups ?? {}) as Record<string, string | undefined>
  const at = { start: match.index, end: match.index + match[0].length, from }
  const link = patterns().links.get(word)
  if (link) return readLink(folded, at.start, at.end, link)
  if (short !== undefined) return readShort(folded, at, short)
  if (group !== undefined || numbered !== undefined) return readGroup(folded, at, numbered !== undefined)
  return readName(folded, at, word)
}

interface Place {
  readonly start: number
  readonly end: number
  /** Where the invitation before this one ended. */
  readonly from: number
}

function readLink(folded: string, start: number, end: number, app: ContactApp): Invitation | undefined {
  if (/[a-z0-9-]$/.test(folded.slice(Math.max(0, start - 1), start))) return undefined
  const handle = /^[@+\w%.~-]{3,64}/.exec(folded.slice(end, end + 64))?.[0].replace(/[.%~-]$/, '') ?? ''
  if (handle === '') return undefined
  const rest = folded.slice(end, end + 80)
  const group = /^(?:\+|joinchat\/)/.test(rest) || /(?:chat\.whatsapp\.com|\/g)\/$/.test(folded.slice(start, end))
  // The link begins at its scheme.
  const scheme = /https?:\/\/(?:www\.)?$/.exec(folded.slice(Math.max(0, start - 12), start))?.[0].length ?? 0
  const path = handle === 'joinchat' ? (/^joinchat\/[\w-]+/.exec(rest)?.[0] ?? handle) : handle
  const stop = end + path.length
  return {
    start: start - scheme,
    end: stop,
    app,
    handle: path.replace(/^@/, ''),
    group: group && !/^\+\d{8,15}$/.test(path),
    disguised: false,
    marks: [],
  }
}

function readShort(folded: string, { start, end, from }: Place, word: string): Invitation | undefined {
  const name = word.at(-1) as string
  const app = patterns().short.get(name) as ContactApp
  const handle = readHandle(folded, end, app, true)
  const before = folded.slice(Math.max(from, start - 2), start)
  if (!handle && (refused.test(before) || /[参增追更附叠另施累倍强]$/.test(before))) return undefined
  // 嘉v, 夹q are disguises only as verbs; 嘉微 without an account is a name.
  if (!handle && /^[伽嘉夹珈茄咖]/.test(word) && !/[vq微薇]$/.test(word)) return undefined
  if (handle === undefined && name === '扣') return undefined
  const stop = handle?.end ?? invitedUntil(folded, end)
  return {
    start,
    end: stop,
    app,
    handle: handle?.handle ?? '',
    group: handle?.group ?? /^群/.test(folded.slice(end, end + 1)),
    disguised: !/^(?:添加|加).*[微q]$/.test(word),
    marks: handle ? [[handle.start, handle.end]] : [],
  }
}

/** 加群, 拉你进群, 群号123456. */
function readGroup(folded: string, { start, end, from }: Place, numbered: boolean): Invitation | undefined {
  const before = folded.slice(Math.max(from, start - 2), start)
  if (!numbered && (refused.test(before) || /[参增追更附]$/.test(before))) return undefined
  const word = folded.slice(start, end)
  const handle = readHandle(folded, end, 'qq', true)
  const app = /微/.test(word) ? 'wechat' : handle ? 'qq' : 'other'
  return {
    start,
    end: handle?.end ?? end,
    app,
    handle: handle?.handle ?? '',
    group: true,
    disguised: word.endsWith('裙') || word.startsWith('➕'),
    marks: handle ? [[handle.start, handle.end]] : [],
  }
}

/** 不要加, 已加, 没加: no invitation. */
const refused = /(?:[不勿别没未莫已刚]|不要|没有|已经|拒绝|禁止|怎么|如何)$/

function readName(folded: string, place: Place, word: string): Invitation | undefined {
  const { start, end, from } = place
  const name = patterns().names.get(word) as ContactName
  const before = folded.slice(Math.max(from, start - reach), start)
  const after = folded.slice(end, end + reach)
  const latin = /^[a-z].*[a-z]$/.test(word)
  if (latin && /[a-z0-9_./=@-]$/.test(before)) return undefined
  if (latin && /^(?:\.[a-z]|[=/&])/.test(after)) return undefined
  if (latin && word !== 'vx' && word !== 'wx' && /^[a-z]/.test(after)) return undefined
  if (isOther(name.app, before, after)) return undefined

  const adding = addingBefore(before)
  const explicit =
    name.app !== 'line' || adding !== '' || !/^[ :：]/.test(after) || hasEastAsian(folded) || /^ ?id/.test(after)
  const read = explicit ? readHandle(folded, end, name.app, false) : undefined
  // 飞机为ac311型: after a word that means something else as well, only a colon or a verb makes it an account.
  const handle = name.loose && name.app !== 'qq' && adding === '' && read?.marked === false ? undefined : read
  const number = handle ? undefined : numberBefore(before, after)
  if (handle && isPublic(before, folded.slice(handle.end, handle.end + 12))) return undefined
  const inviting =
    adding !== '' || (!name.loose && (patterns().after.test(after) || invitedInEnglish(name, before, after)))
  // 添加微信“某某客服”为好友: the name of a public account.
  if (!handle && number === undefined && (!inviting || /^号?[“"'「『《][\u4e00-\u9fff]/.test(after))) return undefined

  const group =
    /[群裙]$/.test(word) || /^(?:交流|粉丝|福利)?[群裙](?![里聊发])/.test(after) || /^ (?:group|channel)/.test(after)
  const lead = number === undefined ? adding.length : number.lead
  return {
    start: start - lead,
    end: handle?.end ?? invitedUntil(folded, end),
    app: name.app,
    handle: handle?.handle ?? number?.handle ?? '',
    group: group || handle?.group === true,
    disguised: name.disguised || /^[➕伽嘉夹珈茄咖]/.test(adding),
    marks: handle
      ? [
          [start, end],
          [handle.start, handle.end],
        ]
      : [[start, end]],
  }
}

/** The verb of adding before a name, or `''`. */
function addingBefore(before: string): string {
  const { addBefore, verbBefore } = patterns()
  const verb = addBefore.exec(before) ?? verbBefore.exec(before)
  if (!verb) return ''
  const lead = before.slice(0, verb.index)
  return refused.test(lead) || /[参增追更附叠]$/.test(lead) ? '' : verb[0]
}

/** Add me on WhatsApp, join our Telegram group, WhatsApp me. */
function invitedInEnglish({ app }: ContactName, before: string, after: string): boolean {
  if (app === 'line' || app === 'qq') return false
  if (/^ (?:me|us)\b/.test(after)) return true
  return /(?:add|message|msg|contact|chat|reach|find|join|dm|write|text)(?: (?:me|us|with|to|our|my|the|free|vip|now|teacher|manager)){0,3}(?: (?:on|via|in|at|by|through))? $/.test(
    before,
  )
}

/** Payments, services, public accounts and notices of the app itself. */
function isOther(app: ContactApp, before: string, after: string): boolean {
  const { notWechat, notQq } = patterns()
  if (app === 'qq') return notQq.test(after)
  if (app !== 'wechat') return false
  return (
    notWechat.test(after) ||
    /关注[^,，。;；]{0,8}$/.test(before) ||
    (/(?:官方|企业)$/.test(before) && addingBefore(before) === '')
  )
}

/** Whether the account found is a public one: 微信搜索abc123公众号. */
function isPublic(before: string, after: string): boolean {
  return (
    /公众|公共|订阅号|服务号|小程序|视频号|官微|官方微|关注/.test(before) ||
    /公众|公共|订阅号|服务号|小程序|视频号/.test(after.slice(0, 8))
  )
}

/** 13812345678微信同号, 13812345678(微信). */
function numberBefore(before: string, after: string): { lead: number; handle: string } | undefined {
  const number = /(?<!\d)(1[3-9]\d{9})[ (（,，/、]{0,2}(?:手机|电话|也是)?(同?)$/.exec(before)
  if (!number) return undefined
  const same = number[2] !== '' || /^号?[同)）]/.test(after) || /[(（]$/.test(before)
  return same ? { lead: number[0].length, handle: number[1] as string } : undefined
}

/** Where an invitation without an account ends. */
function invitedUntil(folded: string, end: number): number {
  return end + (patterns().after.exec(folded.slice(end, end + reach))?.[0].length ?? 0)
}

function hasEastAsian(folded: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/.test(folded)
}
