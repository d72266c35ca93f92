import type { AuditOptions } from '../options'
import { australianRules } from './au'
import { brazilianRules } from './br'
import { chineseRules } from './cn'
import { germanRules } from './de'
import { spanishRules } from './es'
import { frenchRules } from './fr'
import { britishRules } from './gb'
import { hongKongRules } from './hk'
import { indianRules } from './in'
import { italianRules } from './it'
import { japaneseRules } from './jp'
import { koreanRules } from './kr'
import type { ProviderData } from './providers'
import type { RuleSpec } from './rule'
import { singaporeanRules } from './sg'
import { taiwaneseRules } from './tw'
import { americanRules } from './us'

/** What is known of a market. */
export interface MarketData {
  /** What a text without another locale is read in. */
  readonly locale: string
  /** Where the market has only one. */
  readonly timeZone?: string
  /** An opt-out that keeps the rules. */
  readonly formula: string
  /** Whether it holds a number of the sender's own: then it is only an example. */
  readonly own?: boolean
  readonly rules: () => readonly RuleSpec[]
}

/** The markets whose sending rules are known. */
export const marketData = {
  CN: { locale: 'zh-CN', timeZone: 'Asia/Shanghai', formula: '拒收请回复R', rules: chineseRules },
  US: { locale: 'en-US', formula: 'Reply STOP to opt out', rules: americanRules },
  GB: { locale: 'en-GB', timeZone: 'Europe/London', formula: 'Txt STOP to 60777', own: true, rules: britishRules },
  FR: { locale: 'fr-FR', timeZone: 'Europe/Paris', formula: 'STOP au 36111', own: true, rules: frenchRules },
  DE: { locale: 'de-DE', timeZone: 'Europe/Berlin', formula: 'Abmelden: STOP', rules: germanRules },
  ES: { locale: 'es-ES', formula: 'NO+PUBLI', rules: spanishRules },
  IT: { locale: 'it-IT', timeZone: 'Europe/Rome', formula: 'Rispondi STOP', rules: italianRules },
  BR: { locale: 'pt-BR', formula: 'Responda SAIR', rules: brazilianRules },
  JP: {
    locale: 'ja-JP',
    timeZone: 'Asia/Tokyo',
    formula: '配信停止はこちら https://example.com/stop',
    own: true,
    rules: japaneseRules,
  },
  KR: { locale: 'ko-KR', timeZone: 'Asia/Seoul', formula: '무료수신거부 080-123-4567', own: true, rules: koreanRules },
  TW: { locale: 'zh-TW', timeZone: 'Asia/Taipei', formula: '退訂請回覆N', rules: taiwaneseRules },
  HK: {
    locale: 'zh-HK',
    timeZone: 'Asia/Hong_Kong',
    formula: '取消接收/Unsub 21234567',
    own: true,
    rules: hongKongRules,
  },
  IN: { locale: 'en-IN', timeZone: 'Asia/Kolkata', formula: 'STOP to 1909', rules: indianRules },
  SG: { locale: 'en-SG', timeZone: 'Asia/Singapore', formula: 'Reply UNSUB to opt out', rules: singaporeanRules },
  AU: { locale: 'en-AU', formula: 'Opt out: reply STOP', rules: australianRules },
} as const satisfies Readonly<Record<string, MarketData>>

/** ISO 3166 code of a market whose sending rules are known. */
export type AuditMarket = keyof typeof marketData

/** The opt-out to write into a text, or `undefined` where it would take a number that is not known. */
export function formulaOf(
  { formula, own = false }: MarketData,
  provider: ProviderData | undefined,
  { optOut }: AuditOptions,
  sender: string | undefined,
): string | undefined {
  if (provider?.formula !== undefined) return provider.formula
  if (optOut !== undefined || !own) return optOut ?? formula
  // A French short code takes the refusal itself.
  return formula.includes('36111') && /^36\d{3}$/.test(sender ?? '')
    ? formula.replace('36111', sender as string)
    : undefined
}
