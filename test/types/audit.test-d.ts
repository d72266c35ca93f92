import {
  applyFixes,
  auditCampaign,
  auditMessage,
  createScanner,
  senderAudit,
  type AuditedMessage,
  type AuditOptions,
  type Sureness,
  type TextEdit,
  type Violation,
} from 'junksift'
import { describe, expectTypeOf, test } from 'vitest'

describe('the audit', () => {
  test('market and provider are closed sets, and the market is asked for', () => {
    expectTypeOf(auditMessage).returns.toEqualTypeOf<readonly Violation[]>()
    // @ts-expect-error no such market
    void (() => auditMessage('x', { market: 'XX' }))
    // @ts-expect-error no such provider
    void (() => auditMessage('x', { market: 'CN', provider: 'acme' }))
    // @ts-expect-error the market is missing
    void (() => auditMessage('x', {}))
    // @ts-expect-error consent of one recipient, not a map
    void (() => auditMessage('x', { market: 'CN', consent: new Map() }))
  })

  test('violations and fixes are typed', () => {
    const [violation] = auditMessage('x', { market: 'CN' })
    expectTypeOf(violation).toEqualTypeOf<Violation | undefined>()
    expectTypeOf<Violation['sureness']>().toEqualTypeOf<Sureness>()
    expectTypeOf<Violation['fix']>().toEqualTypeOf<readonly TextEdit[] | undefined>()
    expectTypeOf(applyFixes('x', []).text).toBeString()
  })

  test('a campaign yields its messages in turn', () => {
    expectTypeOf(auditCampaign(['x'], { market: 'CN' })).toEqualTypeOf<
      AsyncGenerator<AuditedMessage, void, undefined>
    >()
    expectTypeOf<AuditOptions['consent']>().not.toEqualTypeOf<Parameters<typeof auditCampaign>[1]['consent']>()
  })

  test('the preset types its outcome', () => {
    const outcome = createScanner(senderAudit()).scan('x').outcomes['sending-rules']
    if (outcome.status === 'hit') expectTypeOf(outcome.finding.code).toEqualTypeOf<'error' | 'warning' | 'info'>()
  })
})
