import { applyFixes, auditMessage, formatReason, type AuditOptions, type Message } from 'junksift'
import { describe, expect, test } from 'vitest'

const rulesIn = (input: string | Message, options: AuditOptions) => auditMessage(input, options).map(({ rule }) => rule)
const errorsIn = (input: string | Message, options: AuditOptions) =>
  auditMessage(input, options)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule)
const cn = { market: 'CN', purpose: 'marketing', date: '2026-06-01' } as const
const fair = '【青禾家居】会员您好，全场5折起，详见 m.example.com/11 ，拒收请回复R'

describe('what comes back', () => {
  const [violation] = auditMessage('【青禾家居】会员您好，全场5折起，详见 m.example.com/11', cn)

  test('a violation says what, where, by which instrument, and how sure that is', () => {
    expect(violation).toMatchObject({
      rule: 'cn/opt-out-missing',
      group: 'opt-out',
      severity: 'error',
      article: 'arts. 21–23',
      inForceFrom: '2026-05-01',
      sureness: 'secondary',
      spans: [],
    })
    expect(violation?.instrument).toContain('Order 74')
    expect(violation?.alsoIn.map(({ instrument }) => instrument).join()).toMatch(/广告法.*PIPL/)
  })

  test('it is frozen, plain data', () => {
    expect(Object.isFrozen(violation) && Object.isFrozen(violation?.fix) && Object.isFrozen(violation?.fix?.[0])).toBe(
      true,
    )
    expect(JSON.parse(JSON.stringify(violation))).toMatchObject({ rule: 'cn/opt-out-missing' })
  })

  test('its reason is worded in both languages, from JSON, too', () => {
    const again = JSON.parse(JSON.stringify(violation)) as NonNullable<typeof violation>
    expect(formatReason(again)).toBe('Marketing without a way to opt out, such as "拒收请回复R".')
    expect(formatReason(again, 'zh-CN')).toContain('退订方式')
  })

  test('a message that keeps the rules has none', () => {
    expect(auditMessage(fair, { ...cn, provider: 'aliyun' })).toEqual([])
    expect(rulesIn('Acme: 20% off all shoes. Reply STOP to opt out, HELP for help', { market: 'US' })).toEqual([])
  })

  test('a personal message falls under no rule', () => {
    expect(auditMessage('妈，晚饭不用等我', { market: 'CN' })).toEqual([])
  })
})

describe('rules change with the day', () => {
  const text = '【青禾家居】会员您好，全场5折起，详见 m.example.com/11'
  test.each([
    ['2015-06-29', '广告法', undefined],
    ['2015-06-30', 'Order 31', '2026-04-30'],
    ['2026-04-30', 'Order 31', '2026-04-30'],
    ['2026-05-01', 'Order 74', undefined],
    [undefined, 'Order 74', undefined],
  ])('on %s', (date, instrument, inForceTo) => {
    const [violation] = auditMessage(text, { market: 'CN', purpose: 'marketing', ...(date ? { date } : {}) })
    expect(violation?.instrument).toContain(instrument)
    expect(violation?.inForceTo).toBe(inForceTo)
  })

  test('the day is that of the market: April is over in China before it is in London', () => {
    const at = (date: string) => auditMessage(text, { market: 'CN', purpose: 'marketing', date })[0]?.instrument
    expect(at('2026-04-30T15:59:59Z')).toContain('Order 31')
    expect(at('2026-04-30T16:00:00Z')).toContain('Order 74')
  })

  test('proof of consent must be held since Order 74', () => {
    const consent = { basis: 'express' } as const
    expect(rulesIn(fair, { ...cn, consent })).toEqual(['cn/consent-proof'])
    expect(rulesIn(fair, { ...cn, consent, date: '2026-04-30' })).toEqual([])
  })

  test('a rule not in force yet is left alone', () => {
    const es = { market: 'ES', purpose: 'notification', sender: 'ACME' } as const
    expect(rulesIn('Acme: su pedido ha salido', { ...es, date: '2026-09-14' })).toEqual([])
    expect(rulesIn('Acme: su pedido ha salido', { ...es, date: '2026-09-15' })).toEqual(['es/sender-unregistered'])
  })
})

describe('sources', () => {
  const sourcesOf = (text: string, rule: string, options: AuditOptions) => {
    const found = auditMessage(text, options).find((each) => each.rule === rule)
    return found ? [found, ...found.alsoIn].map(({ instrument }) => instrument).join() : ''
  }

  test('the laws on advertising do not speak of codes', () => {
    const of = (purpose: 'marketing' | 'verification') =>
      sourcesOf('您的验证码是482913，5分钟内有效', 'cn/signature-missing', { ...cn, purpose })
    expect(of('marketing')).toMatch(/Order 74.*广告法.*SAMR/)
    expect(of('verification')).toContain('Order 74')
    expect(of('verification')).not.toMatch(/广告法|SAMR/)
  })

  test('nothing is said of Order 74 that was not reported', () => {
    const clause = '【青禾家居】如不回复视为同意接收'
    expect(sourcesOf(clause, 'cn/silence-clause', { ...cn, date: '2026-04-30' })).toContain('Order 31')
    expect(sourcesOf(clause, 'cn/silence-clause', cn)).not.toMatch(/Order/)
  })

  test('years taken from names say so', () => {
    const violation = auditMessage('【青禾家居】会员您好，全场5折起', cn).find(
      ({ rule }) => rule === 'cn/opt-out-missing',
    )
    const years = violation?.alsoIn.filter(({ inForceFrom }) => /^\d{4}$/.test(inForceFrom ?? ''))
    expect(years?.map(({ datesSureness }) => datesSureness)).toEqual(['general knowledge', 'general knowledge'])
  })
})

describe('what needs more than the text', () => {
  const consentRule = (consent: AuditOptions['consent']) =>
    rulesIn(fair, { ...cn, ...(consent === undefined ? {} : { consent }) })
  const proof = 'form 17'

  test.each<[string, AuditOptions['consent'], string[]]>([
    ['not asked about', undefined, []],
    ['none', null, ['cn/consent-missing']],
    ['given', { basis: 'express', proof }, []],
    ['by default', { basis: 'default', proof }, ['cn/consent-basis']],
    ['by silence', { basis: 'silence', proof }, ['cn/consent-basis']],
    ['for codes only', { basis: 'express', proof, purposes: ['verification'] }, ['cn/consent-purpose']],
    ['run out', { basis: 'express', proof, expiresAt: '2026-01-01' }, ['cn/consent-expired']],
    ['withdrawn', { basis: 'express', proof, withdrawnAt: '2026-05-01' }, ['cn/consent-withdrawn']],
    ['withdrawn later', { basis: 'express', proof, withdrawnAt: '2026-06-02' }, []],
    [
      'withdrawn from another name',
      { basis: 'express', proof, withdrawnAt: '2026-05-01', withdrawnFrom: '青禾优选' },
      ['cn/renamed-resend'],
    ],
  ])('consent %s', (_, consent, rules) => {
    expect(consentRule(consent)).toEqual(rules)
  })

  test('a refusal need not be honoured before its days have passed', () => {
    const text = 'Acme: 20% off. Reply STOP to opt out, HELP for help'
    const us = { market: 'US', purpose: 'marketing', consent: { basis: 'express', withdrawnAt: '2026-06-01' } } as const
    expect(errorsIn(text, { ...us, date: '2026-06-12T12:00:00-05:00' })).toEqual([])
    expect(errorsIn(text, { ...us, date: '2026-06-15T12:00:00-05:00' })).toEqual(['us/consent-withdrawn'])
  })

  test.each([
    ['2026-06-01T20:59:00+08:00', 'huawei', []],
    ['2026-06-01T21:00:00+08:00', 'huawei', ['huawei/quiet-hours']],
    ['2026-06-01T12:00:00Z', 'aliyun', ['aliyun/quiet-hours']],
    ['2026-06-01T07:59:59+08:00', 'aliyun', ['aliyun/quiet-hours']],
    ['2026-06-01', 'aliyun', []],
  ] as const)('hours: %s at %s', (date, provider, rules) => {
    expect(rulesIn(fair, { ...cn, date, provider })).toEqual(rules)
  })

  test('breaks, Sundays, holidays, night consent, and clocks that are known only from the time as written', () => {
    const hours = (market: 'TW' | 'FR' | 'KR' | 'US', more: Partial<AuditOptions>) =>
      rulesIn({ text: 'x', receivedAt: 0 }, { market, purpose: 'marketing', ...more }).filter((r) =>
        r.endsWith('hours'),
      )
    expect(hours('TW', { date: '2026-06-01T12:45:00+08:00' })).toEqual(['tw/quiet-hours'])
    expect(hours('TW', { date: '2026-06-01T13:30:00+08:00' })).toEqual([])
    expect(hours('FR', { date: '2026-06-07' })).toEqual(['fr/quiet-hours'])
    expect(hours('FR', { date: '2026-07-14', holidays: ['2026-07-14'] })).toEqual(['fr/quiet-hours'])
    expect(hours('FR', { date: '2026-07-14T19:59:00Z' })).toEqual([])
    expect(hours('FR', { date: '2026-07-14T20:00:00Z' })).toEqual(['fr/quiet-hours'])
    expect(hours('KR', { date: '2026-06-01T22:00:00+09:00' })).toEqual(['kr/quiet-hours'])
    expect(hours('KR', { date: '2026-06-01T22:00:00+09:00', consent: { basis: 'express', night: true } })).toEqual([])
    expect(hours('US', { date: '2026-06-01T22:00:00-05:00' })).toEqual(['us/quiet-hours'])
    expect(hours('US', { date: '2026-06-02T03:00:00Z', timeZone: 'America/Chicago' })).toEqual(['us/quiet-hours'])
    expect(hours('US', { date: new Date('2026-06-02T03:00:00Z') })).toEqual([])
  })

  test('a schedule that runs into the night', () => {
    const schedule = { start: '2026-06-01T18:00:00+08:00', end: '2026-06-01T23:00:00+08:00' }
    const { date: _, ...rest } = cn
    expect(rulesIn(fair, { ...rest, provider: 'aliyun', schedule })).toEqual(['aliyun/quiet-hours'])
    expect(rulesIn(fair, { ...rest, provider: 'aliyun', schedule: { start: schedule.start } })).toEqual([])
  })

  test('senders', () => {
    const from = (market: 'CN' | 'FR' | 'IN' | 'SG' | 'AU' | 'HK', sender: string, more: Partial<AuditOptions> = {}) =>
      auditMessage('x', { market, purpose: 'marketing', sender, ...more })
        .filter(({ rule }) => rule.includes('sender'))
        .map(({ rule }) => rule)
    expect(from('CN', '13800001111')).toEqual(['cn/sender-kind'])
    expect(from('CN', '106900001111')).toEqual([])
    expect(from('FR', '+33612345678')).toEqual(['fr/sender-barred'])
    expect(from('FR', '38123')).toEqual(['fr/sender-pattern'])
    expect(from('FR', '36123')).toEqual([])
    expect(from('IN', 'VM-ABCDEF-S')).toEqual(['in/sender-pattern'])
    expect(from('IN', 'VM-ABCDEF-P')).toEqual([])
    expect(from('SG', 'ACME')).toEqual(['sg/sender-unregistered'])
    expect(from('SG', 'ACME', { senderRegistered: true })).toEqual([])
    expect(from('AU', 'ACME', { date: '2026-06-30' })).toEqual([])
    expect(from('HK', '#Acme')).toEqual([])
    expect(from('HK', 'Acme')).toEqual(['hk/sender-unregistered'])
  })

  test('records and audience', () => {
    expect(rulesIn(fair, { ...cn, retentionMonths: 5 })).toEqual(['cn/record-retention-6-months'])
    expect(rulesIn(fair, { ...cn, retentionMonths: 5, date: '2026-04-01' })).toEqual([])
    expect(rulesIn(fair, { ...cn, retentionMonths: 4, date: '2026-04-01' })).toEqual(['cn/record-retention-5-months'])
    expect(rulesIn(fair, { ...cn, provider: 'aliyun', audience: { members: false } })).toEqual(['aliyun/members-only'])
  })
})

test('a text over the limit of analysis gets violations but no fixes', () => {
  const found = auditMessage('全场5折'.repeat(4000), { ...cn, provider: 'aliyun' })
  expect(found.map(({ rule }) => rule)).toContain('aliyun/too-long')
  expect(found.every(({ fix }) => fix === undefined)).toBe(true)
})

describe('fixes', () => {
  test('rules that ask for the same are fixed by the same edit', () => {
    const text = '【青禾家居】会员您好，全场5折起，回T退订，详见 m.example.com/11'
    const found = auditMessage(text, { ...cn, provider: 'aliyun' })
    expect(found.map(({ rule }) => rule)).toEqual(['aliyun/opt-out-form', 'aliyun/opt-out-position'])
    const { text: fixed, edits } = applyFixes(text, found)
    expect(fixed).toBe('【青禾家居】会员您好，全场5折起，详见 m.example.com/11 ，拒收请回复R')
    expect(edits).toHaveLength(2)
  })

  test.each([
    ['【青禾家居】会员您好，全场5折起(退订回N)', '【青禾家居】会员您好，全场5折起，拒收请回复R'],
    ['【青禾家居】会员您好，全场5折起。（回T退订）', '【青禾家居】会员您好，全场5折起。拒收请回复R'],
    ['【青禾家居】会员您好，(限时)全场5折起 退订回N', '【青禾家居】会员您好，(限时)全场5折起 拒收请回复R'],
  ])('brackets around an opt-out go with it: %s', (text, fixed) => {
    expect(applyFixes(text, auditMessage(text, { ...cn, provider: 'aliyun' })).text).toBe(fixed)
  })

  test('segments are counted before and after', () => {
    const text = `【青禾家居】会员您好${'，好物上新'.repeat(11)}`
    const { segments } = applyFixes(text, auditMessage(text, cn))
    expect([segments.before.count, segments.after.count]).toEqual([1, 2])
  })

  test('nothing is invented: no number, no name, no link target', () => {
    const fixOf = (text: string, rule: string, options: AuditOptions) =>
      auditMessage(text, options).find((each) => each.rule === rule)?.fix
    const promo = 'Acme : -20% ce week-end'
    const fr = { market: 'FR', purpose: 'marketing' } as const
    expect(fixOf(promo, 'fr/opt-out-missing', fr)).toBeUndefined()
    expect(fixOf(promo, 'fr/opt-out-missing', { ...fr, sender: '36180' })?.[0]?.insert).toBe('. STOP au 36180')
    expect(fixOf(promo, 'fr/opt-out-missing', { ...fr, optOut: 'STOP au 36200' })?.[0]?.insert).toBe('. STOP au 36200')
    const unsigned = '会员您好，全场5折起，拒收请回复R'
    expect(fixOf(unsigned, 'cn/signature-missing', cn)).toBeUndefined()
    expect(fixOf(unsigned, 'cn/signature-missing', { ...cn, signature: '青禾家居' })?.[0]?.insert).toBe('【青禾家居】')
    const short = '【青禾家居】会员您好，戳 t.cn/A6xyz ，回T退订'
    const qiniu = { ...cn, provider: 'qiniu' } as const
    expect(fixOf(short, 'qiniu/short-link', qiniu)).toBeUndefined()
    const links = { 't.cn/A6xyz': 'https://www.example.com/11' }
    expect(fixOf(short, 'qiniu/short-link', { ...qiniu, links })?.[0]?.insert).toBe('https://www.example.com/11')
  })

  test('a fix that would leave the text broken is not offered', () => {
    const full = `【青禾家居】会员您好${'，好物上新'.repeat(97)}`
    expect(full.length).toBeLessThanOrEqual(500)
    const found = auditMessage(full, { ...cn, provider: 'aliyun' })
    expect(found.find(({ rule }) => rule === 'cn/opt-out-missing')?.fix).toBeUndefined()
    const alphanumeric = auditMessage(fair, { ...cn, sender: 'QINGHE' })
    expect(alphanumeric).toMatchObject([{ rule: 'cn/opt-out-unusable', fix: undefined }])
  })
})

describe('reasons', () => {
  const reasonOf = (input: string | Message, rule: string, options: AuditOptions) => {
    const found = auditMessage(input, options).find((each) => each.rule === rule)
    return found && [formatReason(found), formatReason(found, 'zh-CN')]
  }

  test('an opt-out that only its sender makes useless', () => {
    expect(reasonOf({ text: fair, sender: '13800001111' }, 'cn/opt-out-unusable', cn)).toEqual([
      'The opt-out "拒收请回复R" is of no use from this sender, which is no port that takes refusals: refusing must be easy.',
      '退订方式“拒收请回复R”无法使用：该号码不是可受理退订的短信端口，应当便捷有效。',
    ])
    expect(reasonOf('【青禾家居】会员您好，全场5折起，退订无效', 'cn/opt-out-unusable', cn)?.[1]).toBe(
      '退订方式“退订无效”无法使用，应当便捷有效（如“拒收请回复R”）。',
    )
  })

  test('days and breaks of quiet hours', () => {
    const at = (market: 'FR' | 'TW', date: string) =>
      reasonOf('x', `${market.toLowerCase()}/quiet-hours`, { market, purpose: 'marketing', date })
    expect(at('FR', '2026-11-08T12:00:00+01:00')?.[0]).toContain('Mon–Sat, no holidays, 08:00–22:00')
    expect(at('TW', '2026-11-11T12:45:00+08:00')?.[1]).toContain('09:00–12:30、13:30–21:00')
  })

  test('words as the text writes them', () => {
    const text = '【青禾家居】您的订单已发货，双11全场五折抢购中'
    const found = reasonOf(text, 'aliyun/marketing-unwanted', { ...cn, provider: 'aliyun', purpose: 'notification' })
    expect(found?.[0]).toContain('双11, 五折, 抢购')
  })
})

test('the rules of SMS platforms are not those of calls', () => {
  const text = '您好，这里是青禾家居，会员专场今晚开始，如不想再接到此类电话请按9退订'
  const aliyun = { ...cn, provider: 'aliyun' } as const
  expect(rulesIn({ text, channel: 'voice' }, aliyun).filter((rule) => rule.startsWith('aliyun'))).toEqual([])
  expect(rulesIn(text, aliyun)).toContain('aliyun/opt-out-form')
})

test.each([
  ['您正在办理12306网站核验', []],
  ['如有疑问请致电12306', ['aliyun/code-contact']],
])('a number that is a name is no contact: %s', (text, rules) => {
  const code = { ...cn, provider: 'aliyun', purpose: 'verification' } as const
  expect(rulesIn(`【青禾家居】验证码：640175，${text}，5分钟内有效`, code)).toEqual(rules)
})

test('square brackets in the body are signs, those of the signature are not', () => {
  const signsIn = (text: string) =>
    auditMessage(text, { ...cn, provider: 'huawei' }).find(({ rule }) => rule === 'huawei/symbol')?.detail.signs
  expect(signsIn('【青禾家居】会员您好，[限量]全场5折起，拒收请回复R')).toEqual(['[', ']'])
  expect(signsIn('[青禾家居]会员您好，全场5折起，拒收请回复R')).toBeUndefined()
})

test('a text that begins in a script without capitals is not said to lack a name', () => {
  expect(rulesIn('青禾家居全場五折 取消接收/Unsub 21234567', { market: 'HK', purpose: 'marketing' })).toEqual([])
  expect(rulesIn('big sale. Unsub 21234567', { market: 'HK', purpose: 'marketing' })).toContain('hk/brand-missing')
})

test.each([
  ['Sale. Reply BYE to opt out', true],
  ['Sale. Reply "STOP" to opt out', false],
  ['Sale. Text the word QUIT to 24680', false],
  ['Sale. Opt out: reply END', false],
])('words that the FCC names: %s', (text, isWrong) => {
  expect(rulesIn(text, { market: 'US', purpose: 'marketing' }).includes('us/opt-out-keyword')).toBe(isWrong)
})

describe('wrong options', () => {
  test.each<[string, object]>([
    ['auditMessage.market', { market: 'XX' }],
    ['auditMessage.markets', { market: 'CN', markets: [] }],
    ['auditMessage.provider', { market: 'CN', provider: 'acme' }],
    ['auditMessage.provider', { market: 'US', provider: 'aliyun' }],
    ['auditMessage.purpose', { market: 'CN', purpose: 'promo' }],
    ['auditMessage.date', { market: 'CN', date: 'soon' }],
    ['auditMessage.timeZone', { market: 'US', timeZone: 'Mars/Olympus' }],
    ['auditMessage.holidays[0]', { market: 'FR', holidays: ['14 juillet'] }],
    ['auditMessage.holidays', { market: 'FR', holidays: '2026-07-14' }],
    ['auditMessage.consent.basis', { market: 'CN', consent: { basis: 'implied' } }],
    ['auditMessage.consent.withdrawnAt', { market: 'CN', consent: { basis: 'express', withdrawnAt: 'x' } }],
    ['auditMessage.consent.purposes', { market: 'CN', consent: { basis: 'express', purposes: 'x' } }],
    ['auditMessage.schedule.begin', { market: 'CN', schedule: { begin: 1 } }],
    ['auditMessage.links.t.cn/a', { market: 'CN', links: { 't.cn/a': 3 } }],
    ['auditMessage.signature', { market: 'CN', signature: ' ' }],
    ['auditMessage.retentionMonths', { market: 'CN', retentionMonths: -1 }],
  ])('%s', (path, options) => {
    expect(() => auditMessage('x', options as AuditOptions)).toThrow(path)
  })

  test('what is no message', () => {
    expect(() => auditMessage(7 as never, { market: 'CN' })).toThrow('message is 7')
  })
})
