import { foldedOf } from '../analysis/fold'
import type { AnalysisBase } from '../analysis/part'
import { findPhishingCues, type FoundCue } from '../analysis/phishing-cues'
import { waysOut, type PhishingWay, type WayOut } from '../analysis/phishing-ways'
import { urlsOf, type FoundUrl } from '../analysis/urls'
import { checkHostList } from '../analysis/url-tools'
import { builtIn } from '../core/define'
import type { CodeSpec, Hit, SyncDetector } from '../core/detector'
import type { Category } from '../core/category'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'
import type { PhishingCode } from '../lexicon/phishing-cues'

export type { PhishingWay } from '../analysis/phishing-ways'
export type { PhishingCode } from '../lexicon/phishing-cues'

/** Options of {@link index!phishing | phishing}. */
export interface PhishingOptions {
  /** Hosts that may be linked to in anybody's name, with their sub-domains. Default none. */
  readonly allow?: readonly string[]
}

/** Detail of {@link index!phishing | phishing}: never a number or an account. */
export interface PhishingDetail {
  /** Whom it speaks for, as the folded text names it. */
  readonly name: string
  /** The words that press or lure, as in the folded text, each once. */
  readonly pressure: readonly string[]
  /** What it leads to or asks for. */
  readonly way: PhishingWay
  /** The host of the link it leads to. */
  readonly host?: string
}

/** One log-odds weight for all: a full name, pressure and a foreign way out are enough for `spam`. */
const weight = 6.8

/** Below this the legs are too weak together. */
const leastStrength = 0.58

const roles: Readonly<Record<PhishingCode, readonly [category: Category, en: string, zh: string]>> = {
  bank: ['fraud/bank-phishing', 'a bank', '银行'],
  authority: ['fraud/government-phishing', 'a public authority', '政府机构'],
  parcel: ['fraud/parcel-phishing', 'a courier or seller', '快递、商家'],
  account: ['fraud/account-phishing', 'a platform or carrier', '平台、运营商'],
  police: ['fraud/impersonation', 'police or a court', '公检法'],
  relative: ['fraud/impersonation', 'a relative or superior', '亲友、领导'],
  prize: ['fraud/prize', 'a prize draw', '抽奖方'],
}

/**
 * Flags messages that speak in somebody's name, press or lure, and lead away from that name: to a host that is nobody's
 * known one, to a private account, to a mobile or foreign number, to a transfer, or to a request for card or password.
 * Each of the three alone is ordinary; it takes all three.
 *
 * - `bank`: banks and cards
 * - `authority`: ETC, social security, tax, customs, traffic police, tolls, subsidies
 * - `parcel`: couriers, orders, compensation
 * - `account`: platforms, memberships, carriers, payment services
 * - `police`: police, prosecutors, courts
 * - `relative`: relatives, bosses, teachers
 * - `prize`: prize draws
 *
 * The strength is the product of how clear the three are; warnings against fraud stay clear.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for an unknown key or a value that is no
 * host
 *
 * @example
 * ```ts
 * import { createScanner, phishing } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [phishing()] })
 * const [finding] = scanner.scan('您的ETC已失效停用，请登录 etc.rz-fuwu.com 重新认证').findings
 * console.log(finding?.code, finding?.detail.way, finding?.detail.host) // authority link etc.rz-fuwu.com
 * console.log(scanner.scan('【ETC服务】您昨日通行扣费23.5元，详情见 www.etcchina.com').findings.length) // 0
 * ```
 */
export function phishing(
  options: PhishingOptions = {},
): SyncDetector<'phishing', PhishingDetail, Message, PhishingCode> {
  checkKeys('phishing', options, ['allow'])
  const allow = checkHostList('phishing.allow', options.allow)
  return builtIn({
    id: 'phishing',
    group: 'phishing',
    codes: makeCodes(),
    inspect: (analysis) => {
      const found = findPhishingCues(foldedOf(analysis).text)
      if (!mayBePhishing(found)) return undefined
      const cues = outsideLinks(analysis, found)
      let best: Hit<PhishingDetail, PhishingCode> | undefined
      for (const code of Object.keys(roles) as PhishingCode[]) {
        const hit = inspectRole(analysis, code, cues, allow)
        if (hit && (hit.strength ?? 1) > (best?.strength ?? 0)) best = hit
      }
      return best
    },
  })
}

function makeCodes(): Record<PhishingCode, CodeSpec> {
  const specs = Object.entries(roles).map(([code, [category, en, zh]]) => {
    const reason = {
      en: `Speaks for ${en} ({name}), presses ({pressure}) and leads elsewhere ({way}).`,
      'zh-CN': `以${zh}名义({name})施压或利诱({pressure})，并引向他处({way})。`,
    }
    return [code, { weight, category, reason } satisfies CodeSpec]
  })
  return Object.fromEntries(specs) as Record<PhishingCode, CodeSpec>
}

/** Whether a name and pressure occur, and no warning against fraud. */
function mayBePhishing(cues: readonly FoundCue[]): boolean {
  let name = false
  let pressure = false
  for (const { part } of cues) {
    if (part === 'warning') return false
    if (part === 'name') name = true
    else if (part === 'pressure') pressure = true
  }
  return name && pressure
}

function inspectRole(
  analysis: AnalysisBase,
  code: PhishingCode,
  cues: readonly FoundCue[],
  allow: readonly string[],
): Hit<PhishingDetail, PhishingCode> | undefined {
  const own = cues.filter(({ codes }) => codes.includes(code))
  const names = longest(
    own.filter(({ part, start }) => part === 'name' && (code !== 'relative' || start <= latestAddress)),
  )
  const pressures = longest(own.filter(({ part }) => part === 'pressure'))
  if (names.length === 0 || pressures.length === 0) return undefined
  const [way] = waysOut(analysis, code, own, allow)
  if (!way) return undefined
  const sure = surenessOf(names, way) * noisyOr(pressures) * way.sure
  const strength = Math.round(sure * 1e3) / 1e3
  if (strength < leastStrength) return undefined
  const { toOriginal } = foldedOf(analysis)
  const named = names.reduce((a, b) => (b.sure > a.sure ? b : a))
  return {
    code,
    strength,
    spans: [...[named, ...pressures].map(({ start, end }) => toOriginal(start, end)), way.span],
    detail: {
      name: named.word,
      pressure: [...new Set(pressures.map(({ word }) => word))],
      way: way.way,
      ...(way.host === undefined ? {} : { host: way.host }),
    },
  }
}

/** A relative is addressed at the beginning. */
const latestAddress = 10

/** A vague name says more where a private account or a transfer follows, which no office asks for. */
function surenessOf(names: readonly FoundCue[], { way }: WayOut): number {
  const sure = noisyOr(names)
  return way === 'link' || way === 'phone' ? sure : (sure + 1) / 2
}

function noisyOr(cues: readonly FoundCue[]): number {
  let doubt = 1
  for (const { sure } of new Map(cues.map((cue) => [cue.word, cue])).values()) doubt *= 1 - sure
  return 1 - doubt
}

/** Of words that overlap, the longest. */
function longest(cues: readonly FoundCue[]): readonly FoundCue[] {
  if (cues.length < 2) return cues
  const taken = new Uint8Array(cues.reduce((most, { end }) => Math.max(most, end), 0))
  const kept = [...cues]
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      // A longer one that overlaps covers at least one end of the shorter one.
      if (taken[start] || taken[end - 1]) return false
      taken.fill(1, start, end)
      return true
    })
  return kept.sort((a, b) => a.start - b.start)
}

/** Leaves out words inside links: what a host is called says nothing of who speaks. */
function outsideLinks(analysis: AnalysisBase, cues: readonly FoundCue[]): readonly FoundCue[] {
  const links = urlsOf(analysis)
  if (links.length === 0) return cues
  const { toOriginal } = foldedOf(analysis)
  let next = 0
  return cues.filter((cue) => {
    const { start, end } = toOriginal(cue.start, cue.end)
    while (next < links.length && (links[next] as FoundUrl).span.end <= start) next++
    return !(next < links.length && (links[next] as FoundUrl).span.start < end)
  })
}
