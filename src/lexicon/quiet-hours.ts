/** A time of the day in which marketing is not to be sent, local; it may reach over midnight. */
export interface QuietSpan {
  /** `HH:MM`, the first quiet minute. */
  readonly from: string
  /** `HH:MM`, the first minute that is not quiet any more. */
  readonly to: string
}

/** When marketing is not to be sent in a market. */
export interface QuietRules {
  /** How binding they are: a law, what carriers enforce, or what platforms ask for. */
  readonly basis: 'law' | 'carrier' | 'platform'
  readonly spans: readonly QuietSpan[]
  /** Days of the week that are quiet as a whole, 0 for Sunday to 6. */
  readonly days?: readonly number[]
  /** Whether public holidays are quiet as a whole. */
  readonly holidays?: boolean
  /** The market's time zones, IANA names. Where the recipient's is not known, only what is quiet in all of them counts. */
  readonly timeZones: readonly [string, ...string[]]
  /** Who says so. */
  readonly source: string
}

/**
 * Quiet hours by market. China has no hours in its rules (MIIT Orders 31 and 74); the platforms have. Markets for which no
 * source was found (United Kingdom, Brazil, India, …) are left out: give their rules by the option `rules`.
 */
export const quietHoursByMarket: Readonly<Record<string, QuietRules>> = {
  CN: {
    basis: 'platform',
    spans: [{ from: '20:00', to: '08:00' }],
    timeZones: ['Asia/Shanghai'],
    source: 'Template rules of Aliyun and Qiniu: promotions 8:00 to 20:00 (Huawei Cloud: to 21:00)',
  },
  US: {
    basis: 'law',
    spans: [{ from: '21:00', to: '08:00' }],
    timeZones: [
      'America/New_York',
      'America/Chicago',
      'America/Denver',
      'America/Phoenix',
      'America/Los_Angeles',
      'America/Anchorage',
      'Pacific/Honolulu',
    ],
    source: 'TCPA: 8 a.m. to 9 p.m. at the recipient’s place (Twilio, error 30610)',
  },
  KR: {
    basis: 'law',
    spans: [{ from: '21:00', to: '08:00' }],
    timeZones: ['Asia/Seoul'],
    source: 'Network Act art. 50: a consent of its own for 21:00 to 8:00',
  },
  FR: {
    basis: 'carrier',
    spans: [{ from: '22:00', to: '08:00' }],
    days: [0],
    holidays: true,
    timeZones: ['Europe/Paris'],
    source: 'Blocked by carriers 22:00 to 8:00, on Sundays and public holidays (Brevo, Callr)',
  },
  TW: {
    basis: 'carrier',
    spans: [
      { from: '12:30', to: '13:30' },
      { from: '21:00', to: '09:00' },
    ],
    timeZones: ['Asia/Taipei'],
    source: 'No promotions 12:30 to 13:30 and 21:00 to 9:00 (Twilio, guidelines for Taiwan)',
  },
}
