import { weighedIntentOf } from '../analysis/intent'
import { startAnalysis, type AnalysisBase } from '../analysis/part'
import type { Message } from '../core/message'
import type { Span } from '../core/span'
import { localTime, type LocalTime } from './local-time'
import type { AuditOptions, AuditConsent } from './options'
import { formulaOf, marketData, type MarketData } from './rules/markets'
import { providerData, type ProviderData } from './rules/providers'
import type { Purpose } from './types'

/** A place in a template that is filled in for each recipient. */
export interface Variable {
  /** As written between the brackets: `code`, `1`. */
  readonly name: string
  /** With its brackets. */
  readonly span: Span
  /** The longest value, where the template says so. */
  readonly maxLength: number | undefined
}

/** What is known of the other messages of a campaign when one is audited. */
export interface CampaignFacts {
  /** Messages to the same recipient, by limit: the limit's text and how many it would be with this one. */
  readonly count: (perSeconds: number, purposes: readonly Purpose[], bySignature: boolean) => number
  /** How many senders, numbers or names, sent this content so far, this one among them. */
  readonly sendersOfContent: () => number
  /** Purposes that this sender's number was used for so far. */
  readonly purposesOfSender: () => readonly Purpose[]
}

/** Everything that a check may read. */
export interface AuditContext {
  readonly analysis: AnalysisBase
  readonly text: string
  readonly message: Message
  readonly purpose: Purpose
  readonly options: AuditOptions
  readonly market: MarketData
  readonly provider: ProviderData | undefined
  /** The variables of a template; `undefined` for a message. */
  readonly variables: readonly Variable[] | undefined
  /** When it is sent, on the recipient's clock. */
  readonly time: LocalTime | undefined
  /** When sending ends, for a campaign that takes a while. */
  readonly endTime: LocalTime | undefined
  /** `undefined`: not asked about; `null`: there is none. */
  readonly consent: AuditConsent | null | undefined
  readonly campaign: CampaignFacts | undefined
  /** The opt-out that the provider or the market wants, where it can be written without inventing a number. */
  readonly formula: string | undefined
}

/** What makes one audit, besides message and options. */
export interface AuditExtras {
  readonly variables?: readonly Variable[]
  readonly campaign?: CampaignFacts
  readonly consent?: AuditConsent | null | undefined
}

/** Gathers what checks read. Analyses lazily: nothing is computed that no check asks for. */
export function startAudit(input: Message, options: AuditOptions, extras: AuditExtras = {}): AuditContext {
  const { variables } = extras
  const text = variables ? maskVariables(input.text, variables) : input.text
  const message: Message = {
    ...input,
    text,
    ...(options.sender === undefined ? {} : { sender: options.sender }),
    ...(options.channel === undefined ? {} : { channel: options.channel }),
    ...(input.locale === undefined ? { locale: marketData[options.market].locale } : {}),
  }
  const analysis = startAnalysis(message)
  const market: MarketData = marketData[options.market]
  const provider = options.provider === undefined ? undefined : providerData[options.provider]
  const zone = options.timeZone ?? market.timeZone
  const at = options.date ?? options.schedule?.start ?? message.receivedAt
  return {
    analysis,
    text: analysis.text,
    message,
    purpose: options.purpose ?? weighedIntentOf(analysis).kind,
    options,
    market,
    provider,
    variables,
    time: at === undefined ? undefined : localTime(at, zone),
    endTime: options.schedule?.end === undefined ? undefined : localTime(options.schedule.end, zone),
    consent: extras.consent === undefined ? options.consent : extras.consent,
    campaign: extras.campaign,
    formula: formulaOf(market, provider, options, message.sender),
  }
}

/** Puts a character of the same length in the place of each variable, so that spans stay and no part reads the brackets. */
function maskVariables(text: string, variables: readonly Variable[]): string {
  let masked = ''
  let at = 0
  for (const { span } of variables) {
    masked += text.slice(at, span.start) + mask.repeat(span.end - span.start)
    at = span.end
  }
  return masked + text.slice(at)
}

/** Neither a letter of a link nor a digit of a number. */
const mask = '某'
