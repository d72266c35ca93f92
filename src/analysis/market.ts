import { markets, type Market, type MarketRules } from '../lexicon/markets'
import { languageOf } from './language'
import { optOutOf } from './opt-out'
import { definePart } from './part'
import { senderTypeOf } from './sender-type'

/** Whether a code is that of a market whose rules are known. */
export function isMarket(code: unknown): code is Market {
  return typeof code === 'string' && Object.hasOwn(markets, code)
}

/**
 * The market whose rules a message falls under: by region of the locale, sender, script, formula and language, in
 * this order.
 */
export const marketOf = /* @__PURE__ */ definePart((analysis): Market | undefined => {
  const { locale, sender } = analysis.message
  const region = locale && /[-_]([a-z]{2})(?![a-z])/i.exec(locale)?.[1]?.toUpperCase()
  if (isMarket(region)) return region
  const { market } = optOutOf(analysis)
  const formula = isMarket(market) ? market : undefined
  return (
    (sender ? (bySender(sender.replace(/[\s()-]/g, ''), formula) ?? byChinesePort(analysis)) : undefined) ??
    byScript(analysis) ??
    formula ??
    byLanguage(analysis)
  )
})

/** By the calling code; of markets that share one, that of the formula found, else the first. */
function bySender(sender: string, formula: Market | undefined): Market | undefined {
  if (/^[A-Z]{2}[A-Z0-9]{6}[PSTG]?$/.test(sender)) return 'IN'
  if (!/^(?:\+|00)\d{7,}/.test(sender)) return undefined
  const number = sender.replace(/^00/, '+')
  const fitting = entries().filter(([, { callingCode }]) => number.startsWith(callingCode))
  const longest = Math.max(...fitting.map(([, { callingCode }]) => callingCode.length))
  const candidates = fitting.filter(([, { callingCode }]) => callingCode.length === longest).map(([code]) => code)
  return candidates.find((code) => code === formula) ?? candidates[0]
}

let known: [Market, MarketRules][] | undefined

function entries(): [Market, MarketRules][] {
  return (known ??= Object.entries(markets) as [Market, MarketRules][])
}

type Base = Parameters<typeof languageOf>[0]

function byChinesePort(analysis: Base): Market | undefined {
  return /^(?:port-|carrier$|service-95$)/.test(senderTypeOf(analysis)) ? 'CN' : undefined
}

function byScript(analysis: Base): Market | undefined {
  const { script } = languageOf(analysis)
  return entries().find(([, { scripts }]) => scripts?.includes(script))?.[0]
}

/** By the language of the locale, else that of the text where its letters tell it. */
function byLanguage(analysis: Base): Market | undefined {
  const code = /^[a-z]{2}(?![a-z])/i.exec(analysis.message.locale ?? '')?.[0].toLowerCase() ?? languageOf(analysis).code
  return entries().find(([, { language }]) => language === code)?.[0]
}
