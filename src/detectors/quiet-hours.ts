import { weighedIntentOf, type IntentReader } from '../analysis/intent'
import { isMarket, marketOf } from '../analysis/market'
import type { AnalysisBase } from '../analysis/part'
import { builtIn } from '../core/define'
import type { SyncDetector } from '../core/detector'
import { optionError } from '../core/errors'
import type { Message } from '../core/message'
import { checkFunction, checkKeys } from '../core/options'
import { markets, type Market } from '../lexicon/markets'
import { quietHoursByMarket, type QuietRules } from '../lexicon/quiet-hours'
import { checkQuietRules, quietSpanOf, localTimeIn, type LocalTime } from '../streams/quiet-time'
import { timeOf } from '../streams/message'

/** Options of {@link index!quietHours | quietHours}. */
export interface QuietHoursOptions {
  /** ISO 3166 code of the market whose hours apply. Default: told from locale, sender and script of each message. */
  readonly market?: Market
  /**
   * The recipient's time zone as an IANA name, or a function that tells it, `undefined` where it is not known. Default:
   * the market's; of several only hours count that are quiet in all of them.
   */
  readonly timeZone?: string | ((message: Message) => string | undefined)
  /** Rules by market, in place of the built-in ones or beside them; `undefined` switches a market off. */
  readonly rules?: { readonly [M in Market]?: QuietRules | undefined }
  /** Whether a day (`2025-12-25`) is a public holiday in a market. Default: no day is. */
  readonly isHoliday?: (date: string, market: Market) => boolean
  /** Tells what a message is for. Default: by the rules of `analysis.intent`; see also `learnedIntent`. */
  readonly intent?: IntentReader
}

/** Variants of the finding of {@link index!quietHours | quietHours}: whose rule it is. */
export type QuietHoursCode = QuietRules['basis']

/** Detail of {@link index!quietHours | quietHours}. */
export interface QuietHoursDetail {
  readonly market: Market
  readonly timeZone: string
  /** The recipient's time: `2025-11-11 22:31`. */
  readonly localTime: string
  /** The quiet hours it falls into, `20:00–08:00`, or the quiet day, `Sunday` or `holiday`. */
  readonly quiet: string
  /** Who says so. */
  readonly source: string
}

/** A message whose time is known. */
export interface TimedMessage extends Message {
  readonly receivedAt: Date | number | string
}

/**
 * Finds marketing that comes in the recipient's quiet hours: at night, at noon, on Sundays, as the market has it.
 *
 * - `law`, `carrier`, `platform`: whose rule it is
 *
 * The rules are data with their sources: China 20:00–8:00 (platforms; no law), the USA 21:00–8:00 (TCPA), Korea
 * 21:00–8:00 (Network Act art. 50), France 22:00–8:00, Sundays and holidays (carriers), Taiwan 12:30–13:30 and
 * 21:00–9:00 (carriers). In other markets nothing is flagged unless you give `rules`. It asks no store, and so is sync.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, quietHours } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [quietHours()] })
 * const text = '【青禾购】双11全场5折起，满300减50，拒收请回复R'
 * const [finding] = scanner.scan({ text, receivedAt: '2025-11-10T14:31:00Z' }).findings
 * console.log(finding?.code, finding?.detail.localTime) // platform 2025-11-10 22:31
 * console.log(scanner.scan({ text, receivedAt: '2025-11-10T06:31:00Z' }).findings.length) // 0
 * ```
 */
export function quietHours(
  options: QuietHoursOptions = {},
): SyncDetector<'quiet-hours', QuietHoursDetail, TimedMessage, QuietHoursCode> {
  const { market: fixed, zoneOf, rulesOf, isHoliday, intent } = readOptions(options)
  return builtIn({
    id: 'quiet-hours',
    group: 'compliance',
    codes: {
      law: {
        weight: 2,
        reason: {
          en: 'Marketing at {localTime} of the recipient, when the law of {market} forbids it ({quiet}).',
          'zh-CN': '在收信人当地时间{localTime}发送营销信息，{market}法律禁止在此时段（{quiet}）发送。',
        },
      },
      carrier: {
        weight: 1.5,
        reason: {
          en: 'Marketing at {localTime} of the recipient, when carriers of {market} block it ({quiet}).',
          'zh-CN': '在收信人当地时间{localTime}发送营销信息，{market}运营商不允许在此时段（{quiet}）发送。',
        },
      },
      platform: {
        weight: 1,
        reason: {
          en: 'Marketing at {localTime} of the recipient, when platforms of {market} do not send it ({quiet}).',
          'zh-CN': '在收信人当地时间{localTime}发送营销信息，短信平台规定该时段（{quiet}）不得发送。',
        },
      },
    },
    inspect: (analysis: AnalysisBase<TimedMessage>) => {
      const { kind, confidence } = intent(analysis)
      const market = kind === 'marketing' ? (fixed ?? marketOf(analysis)) : undefined
      const rules = market && rulesOf(market)
      if (!market || !rules) return undefined
      const at = timeOf(analysis.message.receivedAt)
      const known = zoneOf(analysis.message)
      const zones = known === undefined ? rules.timeZones : [known]
      const quiet = zones.map((timeZone) => {
        const local = localTimeIn(timeZone, at)
        return { timeZone, local, quiet: quietSpanOf(rules, local, isHoliday(local.date, market)) }
      })
      const [first] = quiet
      if (!first?.quiet || quiet.some((zone) => !zone.quiet)) return undefined
      const { timeZone, local } = first
      const detail = { market, timeZone, localTime: written(local), quiet: first.quiet, source: rules.source }
      return { code: rules.basis, strength: Math.min(1, 0.6 + 0.6 * confidence), detail }
    },
  })
}

const written = ({ date, time }: LocalTime) => `${date} ${time}`

function readOptions(options: QuietHoursOptions) {
  checkKeys('quietHours', options, ['market', 'timeZone', 'rules', 'isHoliday', 'intent'])
  const { market, timeZone, rules = {}, isHoliday = () => false, intent = weighedIntentOf } = options
  if (market !== undefined && !isMarket(market))
    throw optionError('quietHours.market', market, `one of: ${Object.keys(markets).join(', ')}`)
  if (typeof timeZone === 'string') checkZone('quietHours.timeZone', timeZone)
  else if (timeZone !== undefined) checkFunction('quietHours.timeZone', timeZone)
  checkKeys('quietHours.rules', rules, Object.keys(markets))
  for (const [market, each] of Object.entries(rules)) {
    if (each === undefined) continue
    checkQuietRules(`quietHours.rules.${market}`, each)
    each.timeZones.forEach((zone, i) => checkZone(`quietHours.rules.${market}.timeZones[${i}]`, zone))
  }
  checkFunction('quietHours.isHoliday', isHoliday)
  checkFunction('quietHours.intent', intent)
  return {
    market,
    isHoliday,
    intent,
    zoneOf: typeof timeZone === 'function' ? timeZone : () => timeZone,
    rulesOf: (of: Market) => (Object.hasOwn(rules, of) ? rules[of] : quietHoursByMarket[of]),
  }
}

function checkZone(path: string, timeZone: unknown): void {
  const error = optionError(path, timeZone, 'an IANA time zone, such as "Asia/Shanghai"')
  if (typeof timeZone !== 'string') throw error
  try {
    localTimeIn(timeZone, 0)
  } catch {
    throw error
  }
}
