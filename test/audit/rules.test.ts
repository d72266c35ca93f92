import { auditCampaign, auditMessage, auditTemplate, type AuditOptions } from 'junksift'
import { describe, expect, test } from 'vitest'
import { checks } from '../../src/audit/checks'
import type { CheckName } from '../../src/audit/rules/rule'
import { breaking, campaigns, rulesWithMarkets, type RuleOfMarket } from '../support/rule-trials'

const cases: [string, RuleOfMarket][] = rulesWithMarkets().map((each) => [each.rule.id, each])

/** The rules that any trial breaks. */
async function brokenBy({ rule, options }: RuleOfMarket): Promise<string[]> {
  const day = rule.sources.every(({ inForceTo }) => inForceTo !== undefined) ? '2026-04-01' : '2026-10-01'
  const purpose = rule.purposes?.[0] ?? 'marketing'
  const broken: string[] = []
  const campaign = campaigns[rule.check]
  if (campaign) {
    const { messages, consent } = campaign
    const given = { ...options, ...(rule.purposes ? { purpose } : {}), ...(consent ? { consent } : {}) }
    const dated = messages.map((message) => ({ receivedAt: `${day}T10:00:00+08:00`, ...message }))
    for await (const { violations } of auditCampaign(dated, given)) broken.push(...violations.map((each) => each.rule))
  }
  for (const [input, more] of breaking[rule.check]) {
    const given: AuditOptions = { date: day, purpose, ...options, ...more }
    const text = typeof input === 'string' ? input : input.text
    if (rule.only !== 'message') broken.push(...auditTemplate(text, given).map((each) => each.rule))
    if (rule.only !== 'template') broken.push(...auditMessage(input, given).map((each) => each.rule))
  }
  return broken
}

describe('every rule can be broken', () => {
  test.each(cases)('%s', async (id, each) => {
    expect(await brokenBy(each)).toContain(id)
  })
})

describe('every rule', () => {
  test.each(cases)('%s says where it stands', (id, { rule, options }) => {
    expect(id).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect([options.market.toLowerCase(), options.provider, 'general']).toContain(id.split('/')[0])
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const { instrument, inForceFrom = '2000', inForceTo = '2100' } of rule.sources) {
      expect(instrument).not.toBe('')
      expect(inForceFrom < inForceTo).toBe(true)
      expect(inForceFrom).toMatch(/^\d{4}(?:-\d{2}-\d{2})?$/)
    }
  })

  test('has an id of its own', () => {
    expect(new Set(cases.map(([id]) => id)).size).toBe(cases.length)
  })

  test('is used: no check without a rule', () => {
    const used = new Set(cases.map(([, { rule }]) => rule.check))
    expect(Object.keys(checks).filter((name) => !used.has(name as CheckName))).toEqual([])
  })
})

test.each(Object.entries(checks))('%s has a reason in both languages', (_, { reason }) => {
  expect(reason.en).toMatch(/\.$/)
  expect(reason['zh-CN']).toMatch(/[一-龥]/)
  expect(reason['zh-CN'].endsWith('。')).toBe(true)
})
