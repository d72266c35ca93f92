import type { Span } from '../core/span'
import { foldedOf, type Folded, type FoldKind } from './fold'
import { matchOptOuts, mayOptOut, toPlain, type FoundFormula } from './opt-out-match'
import { definePart, type AnalysisBase } from './part'
import { senderTypeOf, type SenderType } from './sender-type'

/**
 * How good an opt-out is.
 *
 * - `usable`: a reply key to a sender that can be replied to, or a form that a market's rules name
 * - `link-only`: only a link
 * - `obstructed`: a call, an app, a log-in or several steps
 * - `unusable`: no key, or a sender that cannot be replied to
 * - `disguised`: readable only after folding
 * - `double`: two different keys, as when a platform appended a second one
 * - `absent`: none
 */
export type OptOutLevel = 'usable' | 'link-only' | 'obstructed' | 'unusable' | 'disguised' | 'double' | 'absent'

/** The opt-out offer of a message. */
export interface OptOut {
  readonly level: OptOutLevel
  /** The whole formula; `undefined` where there is none. */
  readonly span: Span | undefined
  /** What to reply: `T`, `TD`, `R`, `STOP`, a dialled digit for voice; `undefined` where there is none. */
  readonly key: string | undefined
  /** Which market's formula it is: `CN`, `US`, `FR`, `KR`, `JP`, `IN`, …; `undefined` where there is none. */
  readonly market: string | undefined
  /** All formulas found. */
  readonly all: readonly {
    readonly span: Span
    readonly level: OptOutLevel
    readonly key: string | undefined
    readonly market: string
    /** Whether it ends one service's notices (`回复TDZD退订本短信`) rather than marketing. */
    readonly service: boolean
  }[]
}

type Formula = OptOut['all'][number]

const none: OptOut = { level: 'absent', span: undefined, key: undefined, market: undefined, all: [] }

/** Kinds of folding that hide a formula from a reader's or a filter's eye; width, case and script variants do not. */
const disguises: readonly FoldKind[] = [
  'circled',
  'keycap',
  'compatibility',
  'chineseDigit',
  'zeroWidth',
  'bidi',
  'softHyphen',
  'combining',
  'confusable',
  'separator',
  'homophone',
  'splitCharacter',
]

/**
 * Finds the opt-out offer of a text.
 *
 * The formulas are those in use by Chinese carriers, SMS platforms and brands (`回T退订`, `拒收请回复R`), the lists of
 * reply keywords of SMS platforms elsewhere, and the forms that the rules of France, Korea, Japan, India, Hong Kong and
 * others name.
 *
 * @param text - the original text
 * @param folded - the same text folded; read only where the original shows no formula
 * @param senderType - decides whether a reply would arrive
 * @param locale - a BCP 47 tag; tells apart markets that share a formula
 */
function findOptOut(text: string, folded: Folded, senderType: SenderType, locale?: string): OptOut {
  if (!mayOptOut(folded.text)) return none
  const plain = matchOptOuts(toPlain(text))
  const toFormula = (
    { start, end }: Span,
    { key, market, level, toNumber }: FoundFormula,
    readable: boolean,
  ): Formula => {
    const own = marketOf(market, text, locale)
    return {
      span: { start, end },
      level:
        level !== 'usable'
          ? level
          : !toNumber && !takesReplies(senderType, own)
            ? 'unusable'
            : readable
              ? level
              : 'disguised',
      key,
      market: own,
      service: /提醒|屏蔽|业务|服务|账单|qx|tdzd|alerts?/i.test(text.slice(start, end)),
    }
  }
  const all = plain.map((found) => toFormula(found, found, true))
  if (!all.some(({ key }) => key !== undefined) && disguises.some((kind) => folded.folds[kind] > 0)) {
    for (const found of matchOptOuts(toPlain(folded.text))) {
      const span = folded.toOriginal(found.start, found.end)
      if (
        !all.some((other) => other.span.start < span.end && span.start < other.span.end && other.level === found.level)
      )
        all.push(toFormula(span, found, false))
    }
  }
  return all.length === 0 ? none : summarise(all)
}

/** Whether all that a message offers is to end one service's notices. */
export function isServiceOptOut({ all }: OptOut): boolean {
  return all.length > 0 && all.every(({ service }) => service)
}

const order: readonly OptOutLevel[] = ['usable', 'disguised', 'obstructed', 'link-only', 'unusable']

/** The offer that a reader would take: the best formula, or `double` where two contradict each other. */
function summarise(all: readonly Formula[]): OptOut {
  const best = [...all].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))[0] as Formula
  const { span, key, market } = best
  const keys = new Set(all.filter(({ level }) => level === 'usable').map((formula) => formula.key))
  return { level: keys.size > 1 ? 'double' : best.level, span, key, market, all }
}

/** Whether a reply reaches whoever sent it. Chinese formulas also need a port: a person's number runs no opt-out. */
function takesReplies(sender: SenderType, market: string): boolean {
  if (sender === 'alphanumeric') return false
  return market !== 'CN' || !['international', 'mobile', 'virtual', 'broadnet', 'iot', 'landline'].includes(sender)
}

/** Markets that share a language, and with it their formulas. */
const families: readonly (readonly string[])[] = [
  ['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'SG', 'IN', 'ZA', 'PH', 'MY', 'NG', 'KE', 'HK'],
  ['ES', 'MX', 'AR', 'CO', 'CL', 'PE'],
  ['BR', 'PT'],
  ['FR', 'BE', 'CH', 'LU', 'CA'],
  ['DE', 'AT', 'CH'],
  ['CN', 'HK', 'TW', 'MO', 'SG'],
]

/** The market of a formula: the region of the locale where it shares the formula, else by the writing. */
function marketOf(market: string, text: string, locale: string | undefined): string {
  const region = /[-_]([a-z]{2})(?![a-z])/i.exec(locale ?? '')?.[1]?.toUpperCase()
  if (region !== undefined && families.some((family) => family.includes(market) && family.includes(region)))
    return region
  if (market !== 'CN') return market
  return /[訂閱絕復覆發請擾]/.test(text) ? (/unsub/i.test(text) ? 'HK' : 'TW') : market
}

/** The opt-out offer of a message. */
export const optOutOf: (analysis: AnalysisBase) => OptOut = /* @__PURE__ */ definePart((analysis) =>
  findOptOut(analysis.text, foldedOf(analysis), senderTypeOf(analysis), analysis.message.locale),
)
