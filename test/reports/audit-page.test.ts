import fc from 'fast-check'
import { applyFixes, auditCampaign, auditMessage, type AuditCampaignOptions, type AuditOptions } from 'junksift'
import { auditPage, type AuditPageRow } from 'junksift/reports'
import { describe, expect, test } from 'vitest'
import { nastyMarkup } from '../support/nasty-markup'

const cn: AuditOptions = { market: 'CN', provider: 'aliyun', purpose: 'marketing', date: '2026-06-01' }
const fair = '【青禾家居】会员您好，全场5折起，详见 m.example.com/11 ，拒收请回复R'
const unfair = '【青禾家居】会员您好，全场5折起，详见 m.example.com/11 ，回T退订'
const rowOf = (text: string, id?: string): AuditPageRow => ({
  message: id === undefined ? text : { text, id },
  violations: auditMessage(text, cn),
})

describe('the page', () => {
  test('counts messages and violations, and shows those that break rules', async () => {
    const page = await auditPage([rowOf(fair, 'good'), rowOf(unfair, 'bad')])
    expect(page).toContain('<dt>messages</dt><dd>2</dd>')
    expect(page).toContain('<dt>with violations</dt><dd>1</dd>')
    expect(page).toContain('<dt>error</dt><dd>1</dd>')
    expect(page).toContain('<a href="#m2">aliyun/opt-out-form</a>')
    expect(page).toContain('<article id="m2" class="error fixable">')
    expect(page).toContain('<mark class="error">回T退订</mark>')
    expect(page).toContain('<del>回T退订</del><ins>拒收请回复R</ins>')
    expect(page).toContain('SMS parts 1 → 1')
    expect(page).toContain('Aliyun SMS template rules; vendor practice')
    expect(page).not.toContain('good')
    expect(page).not.toContain('<script')
  })

  test('takes what auditCampaign yields', async () => {
    const { market, provider, purpose, date } = cn
    const options: AuditCampaignOptions = { market, provider: provider!, purpose: purpose!, date: date! }
    expect(await auditPage(auditCampaign([unfair], options))).toContain('cn/record-fields')
  })

  test('shows fixes that were made already', async () => {
    const fixed = applyFixes(unfair, auditMessage(unfair, cn))
    const page = await auditPage([{ message: unfair, violations: [], fixed }])
    expect(page).toContain('No rule is broken.')
    expect(page).toContain('<article id="m1" class="fixable">')
    expect(page).toContain('<ins>拒收请回复R</ins>')
  })

  test('marks the gravest where several meet', async () => {
    const [violation] = auditMessage(unfair, cn)
    const at = (severity: 'error' | 'warning', start: number, end: number) => ({
      ...violation!,
      severity,
      spans: [{ start, end }],
      fix: undefined,
    })
    const page = await auditPage([{ message: '一二三四', violations: [at('warning', 0, 3), at('error', 1, 2)] }])
    expect(page).toContain(
      '<mark class="warning">一</mark><mark class="error">二</mark><mark class="warning">三</mark>四',
    )
  })

  test('speaks Chinese where asked', async () => {
    const page = await auditPage([rowOf('【青禾家居】会员您好，全场5折起')], { locale: 'zh-CN' })
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('营销短信未提供退订方式')
    expect(page).toContain('Advertising Law 广告法, 第43条; 二手来源')
    expect(page).toContain('第24条第2款')
    expect(page).toContain('修复后')
  })

  test('beyond its limit it only counts', async () => {
    const page = await auditPage([rowOf(unfair), rowOf(unfair), rowOf('【青禾家居】会员，★')], { limit: 1 })
    expect(page.match(/<article/g)).toHaveLength(1)
    expect(page).toContain('2 more messages')
    expect(page).toContain('<dt>with violations</dt><dd>3</dd>')
  })

  test('stands without messages', async () => {
    expect(await auditPage([])).toContain('No rule is broken.')
  })
})

test('no text leaves its place', async () => {
  const tagsOf = (page: string) => page.match(/<[/!\w][^>]*>/g)
  const pageWith = (text: string) => {
    const whole = `x${text}`
    const [violation] = auditMessage(unfair, cn)
    const violations = [
      { ...violation!, spans: [], fix: undefined, reasons: { en: '{a}', 'zh-CN': '{a}' }, detail: { a: `x${text}` } },
    ]
    return auditPage([{ message: { text: whole, id: whole, sender: whole }, violations }], { title: text })
  }
  const expected = tagsOf(await pageWith('x'))
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...nastyMarkup))
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const page = await pageWith(text)
      expect(tagsOf(page.replace(/<span class="unseen">[0-9A-F]+<\/span>/g, ''))).toEqual(expected)
    }),
    { numRuns: 100, examples: nastyMarkup.map((text) => [text] as [string]) },
  )
})

describe('wrong calls', () => {
  test.each([
    [{ locale: 'fr' }, 'auditPage.locale'],
    [{ title: 1 }, 'auditPage.title'],
    [{ limit: 0 }, 'auditPage.limit'],
    [{ other: 1 }, 'auditPage.other'],
  ])('%j', async (options, path) => {
    await expect(auditPage([], options as never)).rejects.toMatchObject({ code: 'ERR_OPTION', path })
  })

  test('a row without a message or violations is named', async () => {
    await expect(auditPage([{ message: 'x', violations: {} as never }])).rejects.toMatchObject({
      path: 'rows[0].violations',
    })
    await expect(auditPage([{ message: {} as never, violations: [] }])).rejects.toMatchObject({ path: 'message.text' })
  })
})
