import { auditCampaign, type AuditCampaignOptions, type AuditConsent, type Message } from 'junksift'
import { describe, expect, test } from 'vitest'

async function rulesOf(
  messages: Parameters<typeof auditCampaign>[0],
  options: AuditCampaignOptions,
): Promise<string[][]> {
  const rules: string[][] = []
  for await (const { violations } of auditCampaign(messages, options)) rules.push(violations.map(({ rule }) => rule))
  return rules
}

const promo = '【青禾家居】会员您好，全场5折起，详见 m.example.com/11 ，拒收请回复R'
const code = (n: number) => `【青禾家居】您的验证码是48291${n}，5分钟内有效`
const at = (time: string) => `2026-06-01T${time}+08:00`
const whole = { sender: '106900001111', recipient: '13800000001', receivedAt: at('10:00:00') }

test('takes texts and messages, from iterables of both kinds, in order', async () => {
  async function* stream() {
    yield promo
    yield await Promise.resolve({ ...whole, text: promo, id: 'b' })
  }
  const seen: [number, string | undefined][] = []
  for await (const { index, message } of auditCampaign(stream(), { market: 'CN' })) seen.push([index, message.id])
  expect(seen).toEqual([
    [0, undefined],
    [1, 'b'],
  ])
  expect(await rulesOf(new Set([promo]), { market: 'CN' })).toEqual([['cn/record-fields']])
})

describe('frequency', () => {
  const options = { market: 'CN', provider: 'aliyun', purpose: 'verification' } as const
  const codes = (times: readonly string[], more: Partial<Message> = {}) =>
    times.map((time, i) => ({ ...whole, ...more, receivedAt: at(time), text: code(i) }))

  test('one code a minute', async () => {
    const rules = await rulesOf(codes(['10:00:00', '10:00:59', '10:02:00']), options)
    expect(rules).toEqual([[], ['aliyun/code-frequency-minute'], []])
  })

  test('five an hour', async () => {
    const times = ['10:00:00', '10:10:00', '10:20:00', '10:30:00', '10:40:00', '10:50:00', '11:45:00']
    expect((await rulesOf(codes(times), options)).at(5)).toEqual(['aliyun/code-frequency-hour'])
    expect((await rulesOf(codes(times), options)).at(6)).toEqual([])
  })

  test('other recipients, other signatures and marketing do not count', async () => {
    const messages = [
      { ...whole, text: code(1) },
      { ...whole, text: code(2), recipient: '13800000002' },
      { ...whole, text: '【木棉书店】您的验证码是482913，5分钟内有效' },
    ]
    expect(await rulesOf(messages, options)).toEqual([[], [], []])
  })
})

test('the same content from many senders', async () => {
  const messages = [1, 2, 3, 4].map((n) => ({
    text: `Acme: 20% off, your code is SAVE${n}0. Reply STOP to opt out, HELP for help`,
    sender: `+1202555010${n}`,
    recipient: `+1202555020${n}`,
  }))
  const rules = await rulesOf(messages, { market: 'US', purpose: 'marketing' })
  expect(rules).toEqual([[], [], ['us/many-senders'], ['us/many-senders']])
})

test('one number for notices and marketing', async () => {
  const notice = '【青禾家居】您的订单已发货，运单号SF1234567890123'
  const messages = [
    { ...whole, text: promo },
    { ...whole, text: notice },
    { ...whole, text: notice, sender: '106900002222' },
  ]
  expect(await rulesOf(messages, { market: 'CN' })).toEqual([[], ['cn/mixed-port'], []])
})

describe('consent', () => {
  const records: Record<string, AuditConsent> = {
    '13800000001': { basis: 'express', proof: 'form 17', givenAt: '2026-01-05' },
    '13800000002': { basis: 'express', proof: 'form 18' },
  }
  const messages = ['13800000001', '13800000002', '13800000003'].map((recipient) => ({
    ...whole,
    recipient,
    text: promo,
  }))
  const rules = [[], [], ['cn/consent-missing']]

  test('by a map', async () => {
    const consent = new Map(Object.entries(records))
    expect(await rulesOf(messages, { market: 'CN', purpose: 'marketing', consent })).toEqual(rules)
  })

  test('by a function', async () => {
    const consent = (recipient: string) => records[recipient]
    expect(await rulesOf(messages, { market: 'CN', purpose: 'marketing', consent })).toEqual(rules)
  })

  test('the day of consent belonged to the record under Order 31', async () => {
    const before = messages.map((message) => ({ ...message, receivedAt: '2026-04-30T10:00:00+08:00' }))
    const consent = new Map(Object.entries(records))
    expect(await rulesOf(before, { market: 'CN', purpose: 'marketing', consent })).toEqual([
      [],
      ['cn/record-consent-time'],
      ['cn/consent-missing'],
    ])
  })

  test('a message without a recipient has none', async () => {
    const { recipient: _, ...rest } = whole
    expect(
      await rulesOf([{ ...rest, text: promo }], { market: 'CN', purpose: 'marketing', consent: new Map() }),
    ).toEqual([['cn/consent-missing', 'cn/record-fields']])
  })
})

test('the time of each message decides; date and schedule stand in for it', async () => {
  const late = { ...whole, text: promo, receivedAt: at('22:00:00') }
  const options = { market: 'CN', provider: 'aliyun' } as const
  expect(await rulesOf([late], { ...options, date: at('10:00:00') })).toEqual([['aliyun/quiet-hours']])
  const { receivedAt: _, ...untimed } = late
  expect(await rulesOf([untimed], { ...options, schedule: { start: at('22:00:00') } })).toEqual([
    ['aliyun/quiet-hours'],
  ])
})

test('wrong options, wrong consent and what is no message are refused', async () => {
  await expect(rulesOf([], { market: 'XX' as never })).rejects.toThrow('auditCampaign.market')
  await expect(rulesOf([], { market: 'CN', consent: [] as never })).rejects.toThrow('auditCampaign.consent')
  const consent = () => ({ basis: 'maybe' }) as never
  await expect(rulesOf([{ ...whole, text: promo }], { market: 'CN', consent })).rejects.toThrow('basis')
  await expect(rulesOf([7 as never], { market: 'CN' })).rejects.toThrow('message is 7')
})
