import {
  addVerbs,
  betweenVerbAndName,
  contactLinks,
  contactNames,
  disguisedAddVerbs,
  invitingAfter,
  notAnAccount,
  otherVerbs,
  shortNames,
} from '../lexicon/contact-words'
import type { ContactApp } from './contacts'

/** What a name of an app is known for. */
export interface ContactName {
  readonly app: ContactApp
  readonly disguised: boolean
  readonly loose: boolean
}

/** The patterns of invitations. */
export interface ContactPatterns {
  /** What may begin with a character: a sticky pattern. */
  readonly heads: ReadonlyMap<number, RegExp>
  /** One bit for the low bits of each such character: most of a text is passed over by this alone. */
  readonly filter: Uint8Array
  readonly names: ReadonlyMap<string, ContactName>
  readonly links: ReadonlyMap<string, ContactApp>
  readonly short: ReadonlyMap<string, ContactApp>
  readonly addBefore: RegExp
  readonly verbBefore: RegExp
  readonly after: RegExp
  readonly notWechat: RegExp
  readonly notQq: RegExp
}

/** How many bits the filter of first characters has. */
export const filterSize = 1024

let built: ContactPatterns | undefined

/** The patterns, built when they are first needed. */
export function patterns(): ContactPatterns {
  return (built ??= build())
}

function build(): ContactPatterns {
  const names = new Map<string, ContactName>()
  for (const { app, plain, disguised, loose } of contactNames()) {
    const looseNames = new Set(loose.split(' '))
    for (const [list, hidden] of [
      [plain, false],
      [disguised, true],
    ] as const)
      for (const name of list.split(' '))
        if (name !== '') names.set(name, { app, disguised: hidden, loose: looseNames.has(name) })
  }
  const links = new Map(contactLinks)
  const short = new Map(shortNames().flatMap(([list, app]) => [...list].map((name) => [name, app] as const)))
  const between = `(?:${betweenVerbAndName()}){0,3}`
  const heads = headsOf(
    [...links.keys()],
    [...names.keys()],
    [
      [
        '加添➕+＋伽嘉夹珈茄咖',
        `(?<short>(?:${addVerbs()}|${disguisedAddVerbs()}) ?${between}(?:${shortForms(short)}))`,
      ],
      [
        '加进入拉➕+',
        '(?<group>(?:加入|加|进入|进|入|拉|➕|\\+)(?:[\\u4e00-\\u9fff]{0,4}?(?<![人超合商集机族鱼羊牛])群(?![众体主里英岛殴星山楼聊组])|裙(?![子装套摆边])))',
      ],
      ['群裙', '(?<numbered>(?<![人超合商集机族鱼羊牛])[群裙](?=号?码?[:： 为是]{0,3}[1-9]\\d{5,10}(?!\\d)))'],
      ['q', 'q q(?: ?[群裙号])?'],
    ],
  )
  const filter = new Uint8Array(filterSize)
  for (const code of heads.keys()) filter[code % filterSize] = 1
  return {
    heads,
    filter,
    names,
    links,
    short,
    addBefore: new RegExp(`(?:${addVerbs()}|${disguisedAddVerbs()})${between}[ :："“]{0,2}$`),
    verbBefore: new RegExp(`(?:${otherVerbs()})${between}[ :："“]{0,2}$`),
    after: new RegExp(`^(?:号|我|(?:上|里)?联系)?[ :：,，]{0,2}(?:${invitingAfter()})`),
    notWechat: new RegExp(`^(?:${notAnAccount().wechat})`),
    notQq: new RegExp(`^(?:${notAnAccount().qq})`),
  }
}

/** One sticky pattern for each character that a link, a phrase or a name may begin with; tried in that order. */
function headsOf(
  links: readonly string[],
  names: readonly string[],
  phrases: readonly (readonly [heads: string, pattern: string])[],
): ReadonlyMap<number, RegExp> {
  const sources = new Map<number, string[]>()
  const add = (head: string, source: string) => {
    const code = head.charCodeAt(0)
    sources.set(code, [...(sources.get(code) ?? []), source])
  }
  for (const link of [...links].sort(longestFirst)) add(link, escape(link))
  for (const [heads, pattern] of phrases) for (const head of heads) add(head, pattern)
  for (const name of [...names].sort(longestFirst)) add(name, escape(name))
  return new Map([...sources].map(([code, list]) => [code, new RegExp(list.join('|'), 'y')]))
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** 加v, 加微, …: not 加vip, 加微量, 加微信. */
function shortForms(short: ReadonlyMap<string, ContactApp>): string {
  const follow =
    '(?=[:：，,。.!！~～;；)）\\]】 \\n/、“"]|$|号|我|咨询|领|聊|私|详|了解|进|入|拉|群|免费|办理|获取|备注|老师|好友|客服|联系|同|看|发|送|可|\\d|[a-z])'
  const own: Record<string, string> = {
    v: 'v(?![x信芯心同❤♥])(?=[^a-z]|$|[a-z][a-z0-9_-]{5,19}(?![a-z0-9]))',
    q: 'q(?![q群裙号a-z])',
  }
  const others = [...short.keys()].filter((name) => !Object.hasOwn(own, name)).join('')
  return `${own['v']}${follow}|${own['q']}${follow}|[${others}]${follow}`
}
