import { analyze, createScanner, inbox, learnedIntent, missingOptOut, spamClassifier } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { describe, expect, test } from 'vitest'
import { examplesOf } from '../support/examples'
import { fairMarketing, junk, notices, unfairMarketing } from '../support/inbox-cases'

const scanner = createScanner({ detectors: [spamClassifier()] })
const scan = (text: string) => scanner.scan(text).findings[0]

test('it keeps the contract', async () => {
  await detectorContract(spamClassifier, examplesOf('spam-classifier'))
})

test('fraud, illegal offers and collection speak for junk, notices and talk against it', () => {
  expect(scan('您的包裹在运输途中丢失，请添加理赔客服微信 kf88012 办理双倍赔付')).toMatchObject({ code: 'fraud' })
  expect(scan('代开各类发票，验后付款，电话微信13800001234')).toMatchObject({ code: 'illegal' })
  expect(scan('你名下网贷严重逾期，我司将上门走访，并联系你的紧急联系人')).toMatchObject({ code: 'collection' })
  expect(scan('妈，我晚上加班，不用等我吃饭')).toMatchObject({ code: 'harmless', spans: [] })
})

test('shares sum to one, and the category is of the kind with the largest share', () => {
  for (const text of ['您好', '【京东】您的订单已发货', 'Your code is 482913', '澳门新葡京 首存送彩金']) {
    const detail = scan(text)?.detail
    if (!detail) continue
    const shares = Object.entries(detail.shares)
    expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 1)
    expect(detail.category.split('/')[0]).toBe(shares.sort((a, b) => b[1] - a[1])[0]?.[0])
  }
})

test('the pieces that weighed most are shown in the original text', () => {
  const text = '【通知】您的ＥＴＣ认证已失效，请尽快登录 etc-rz.top 重新认证'
  const finding = scan(text)!
  expect(finding.code).toBe('fraud')
  expect(finding.spans.length).toBeGreaterThan(0)
  expect(finding.spans.map(({ start, end }) => text.slice(start, end)).join('')).toMatch(/[认证失效登录]/)
})

test('it is deterministic and says nothing of an empty text', () => {
  expect(scan('老师带您抓涨停，进群加微信')).toEqual(scan('老师带您抓涨停，进群加微信'))
  expect(scan('  ')).toBeUndefined()
})

test('learned intent feeds the rules on marketing', () => {
  const text = '【青禾家居】周年庆全场5折起，欢迎到店选购'
  expect(learnedIntent(analyze(text))).toMatchObject({ kind: 'marketing' })
  const [finding] = createScanner({ detectors: [missingOptOut({ intent: learnedIntent })] }).scan(text).findings
  expect(finding?.code).toBe('absent')
  expect(() => missingOptOut({ intent: 'model' as never })).toThrow('missingOptOut.intent')
})

describe('the preset inbox', () => {
  const preset = createScanner(inbox())
  const wrongIn = (texts: readonly string[], right: (verdict: string, category: string) => boolean) =>
    texts.filter((text) => {
      const { verdict, category } = preset.scan(text)
      return !right(verdict, category)
    })

  test('lets nearly all codes, notices and talk through', () => {
    const all = Object.values(notices).flat()
    expect(wrongIn(all, (verdict) => verdict === 'ham').length).toBeLessThanOrEqual(all.length * 0.06)
  })

  test('lets marketing through that keeps the rules, and flags the rest', () => {
    expect(
      wrongIn(fairMarketing, (verdict, category) => verdict === 'ham' && category.startsWith('marketing')),
    ).toEqual([])
    expect(wrongIn(unfairMarketing, (verdict) => verdict !== 'ham')).toEqual([])
  })

  test('flags fraud and illegal trade', () => {
    expect(wrongIn(junk, (verdict) => verdict !== 'ham')).toEqual([])
  })
})
