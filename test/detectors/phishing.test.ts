import { expect, test } from 'vitest'
import { createScanner, inbox, phishing, type PhishingOptions } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { foldText } from '../../src/analysis/fold'
import { fraudWarnings, phishingAsks, phishingNames, phishingPressures, reachMe } from '../../src/lexicon/phishing-cues'
import { examplesOf } from '../support/examples'

const find = (text: string, options: PhishingOptions = {}) =>
  createScanner({ detectors: [phishing(options)] }).scan(text).findings[0]

test('keeps the contract on its page', () => detectorContract(() => phishing(), examplesOf('phishing')))

test('every role has its code and category', () => {
  const cases: [string, string, string][] = [
    ['您的手机银行已失效，请登录 wap.nhyh.co/a', 'bank', 'fraud/bank-phishing'],
    ['您的ETC已停用，请登录 etc-a.com 认证', 'authority', 'fraud/government-phishing'],
    ['您的包裹丢失，双倍赔付请加QQ 2850011223', 'parcel', 'fraud/parcel-phishing'],
    ['百万保障将自动扣费，取消请致电+85260001234', 'account', 'fraud/account-phishing'],
    ['市公安局：您涉嫌洗钱，请转入安全账户', 'police', 'fraud/impersonation'],
    ['妈，我手机丢了，急用钱，先转3000到同学卡上', 'relative', 'fraud/impersonation'],
    ['您被抽中一等奖，奖金9万元，登录 xy-jj.com 领奖', 'prize', 'fraud/prize'],
  ]
  for (const [text, code, category] of cases) {
    const finding = find(text)
    expect([finding?.code, finding?.category], text).toEqual([code, category])
  }
})

test('reports the three legs with their places, and no number', () => {
  const text = '【工商银行】手机银行已失效，请登录 wap.icbkz.com 更新资料'
  const finding = find(text)
  expect(finding?.detail).toEqual({
    name: '工商银行',
    pressure: ['已失效', '更新资料'],
    way: 'link',
    host: 'wap.icbkz.com',
  })
  expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    '工商银行',
    '已失效',
    'wap.icbkz.com',
    '更新资料',
  ])
  const called = find('百万保障将自动扣费，取消请致电+85260001234')
  expect(called?.detail).toEqual({ name: '百万保障', pressure: ['自动扣费'], way: 'phone' })
})

test('the ways out', () => {
  const way = (rest: string) => find(`您的银行卡已被冻结，${rest}`)?.detail.way
  expect(way('登录 jd-a.top 处理')).toBe('link')
  expect(way('登录 47.95.12.3/a 处理')).toBe('link')
  expect(way('请加客服微信 kf99881')).toBe('contact')
  expect(way('联系 https://t.me/kf99881')).toBe('contact')
  expect(way('请致电+85260001234')).toBe('phone')
  expect(way('请将资金转入安全账户')).toBe('transfer')
  expect(way('请回复填写卡号')).toBe('secrets')
  expect(way('请致电95588')).toBeUndefined()
  expect(way('请致电400-820-1234')).toBeUndefined()
  expect(way('切勿转入安全账户')).toBeUndefined()
  expect(way('请尽快处理')).toBeUndefined()
})

test.each([
  '[국제발신] 해외승인 629,000원 정상처리 본인이 아닐 경우 고객센터 070-1234-5678',
  '[Web발신] 카드 해외 결제 980,000원 완료. 본인 결제 아니시면 즉시 문의 02-987-6543',
  '[국외발신] 해외결제 USD 649.00 결제완료 본인아닌경우 소비자원 031-123-4567',
])('a payment abroad in Korean with a number that no card company has: %s', (text) => {
  expect(find(text)).toMatchObject({ code: 'bank', detail: { way: 'phone' } })
  expect(createScanner({ detectors: [phishing()] }).scan(text).verdict).toBe('spam')
})

test.each([
  '[Web발신] 한빛카드 승인 홍*동 12,000원 일시불 03/12 12:30 별다방 누적 123,000원',
  '[Web발신] 한빛카드 해외승인 홍*동 USD 45.00 03/12 본인 미사용시 1577-0000',
  '[Web발신] 한빛카드 해외결제 45달러 승인. 본인 아닐 시 고객센터 080-123-4567',
  '[한빛치과] 30,000원 결제완료 감사합니다. 예약 문의 02-123-4567',
  '엄마 나 해외결제 됐는데 이거 뭐지? 010-1234-5678로 전화해줘',
  '신청자 본인이 아닐 경우 위임장이 필요합니다. 문의 02-123-4567',
])('no such trick: %s', (text) => {
  expect(find(text)).toBeUndefined()
})

test('known hosts are no way out', () => {
  for (const host of ['icbc.com.cn', 'm.icbc.com.cn/a', 'hxb.com.cn', 'www.gz.gov.cn', 'u.jd.com/a', '192.168.1.1/a'])
    expect(find(`您的银行卡已被冻结，登录 ${host}`), host).toBeUndefined()
  for (const host of ['www.nta.go.jp', 'impots.gouv.fr', 'www.gob.mx', 'shopee.co.th', 'www.netflix.fr'])
    expect(find(`Final notice: your tax return is overdue, see https://${host}/`), host).toBeUndefined()
  expect(find('Final notice: your tax return is overdue, see https://netflix.top/')?.code).toBe('authority')
})

test('a public shortener and a vague name count less', () => {
  const strength = (text: string) => find(text)?.strength ?? 0
  expect(strength('您的手机银行已失效，登录 t.cn/A6xyz')).toBe(0)
  expect(strength('您的手机银行已失效并被冻结，登录 t.cn/A6xyz')).toBeLessThan(
    strength('您的手机银行已失效并被冻结，登录 wap.sjyh-gx.com'),
  )
  expect(strength('您的账号已失效，登录 wap.sjyh-gx.com')).toBeLessThan(
    strength('您的网银已失效，登录 wap.sjyh-gx.com'),
  )
})

test('any leg missing, or a warning, leaves it clear', () => {
  expect(find('您的ETC已失效')).toBeUndefined()
  expect(find('您的ETC，请登录 etc-a.com')).toBeUndefined()
  expect(find('已失效，请登录 etc-a.com')).toBeUndefined()
  expect(find('您的ETC已失效，请登录 etc-a.com')?.code).toBe('authority')
  expect(find('谨防“您的ETC已失效，请登录 etc-a.com”')).toBeUndefined()
})

test('a relative is addressed at the beginning', () => {
  expect(find('妈，我手机坏了，急用钱，转账到这个卡')?.code).toBe('relative')
  expect(find('昨天晚上我听说他手机坏了，妈，急用钱，转账到这个卡')).toBeUndefined()
})

test('Latin and Cyrillic words count whole, stems with their endings', () => {
  expect(find('Tolls unpaid, pay at abc-pay.com/a')?.detail.name).toBe('tolls')
  expect(find('Atoll unpaid, pay at abc-pay.com/a')).toBeUndefined()
  expect(find('Сбербанк: карта заблокирована sb-help.com/a')?.code).toBe('bank')
})

test('reads disguised and traditional writing', () => {
  expect(find('您的ＥＴＣ已失效，請登錄 etc-a.com 重新認證')?.code).toBe('authority')
})

test('three clear legs reach spam alone and with the preset', () => {
  const text = '【ETC中心】您的ETC已失效停用，请登录 etc.rz-fuwu.com 重新认证'
  expect(createScanner({ detectors: [phishing()] }).scan(text).verdict).toBe('spam')
  const result = createScanner(inbox()).scan(text)
  expect([result.verdict, result.category]).toEqual(['spam', 'fraud/government-phishing'])
})

test('allowed hosts and their sub-domains are no way out', () => {
  const text = '【城东农商行】您的手机银行已失效，请登录 m.cdnsh.com 激活'
  expect(find(text)?.code).toBe('bank')
  expect(find(text, { allow: ['cdnsh.com'] })).toBeUndefined()
  expect(find(text, { allow: ['dnsh.com'] })?.code).toBe('bank')
})

test('a name that stands only in a link is no name', () => {
  expect(find('已失效，请登录 ettc.com/etc/a')).toBeUndefined()
  expect(find('很多文字，ETC已失效，请登录 a1.com/x 或 icbc.com.cn/etc')?.detail.host).toBe('a1.com')
})

test('takes long texts of nothing but cues', () => {
  const text = '您的ETC已失效停用，登录 t.cn/a '.repeat(2000)
  const scanner = createScanner({ detectors: [phishing()], maxLength: 60_000 })
  expect(scanner.scan(text).findings[0]?.code).toBe('authority')
})

test('refuses wrong options', () => {
  expect(() => phishing({ hosts: [] } as never)).toThrow(/phishing\.hosts/)
  expect(() => phishing({ allow: 'a.com' } as never)).toThrow(/phishing\.allow/)
  expect(() => phishing({ allow: ['http://a.com/'] })).toThrow(/phishing\.allow\[0\]/)
})

test('every cue is written as it looks after folding', () => {
  const lists = [...phishingNames(), ...phishingPressures(), ...phishingAsks()].map(({ codes, words }) => ({
    codes,
    words,
  }))
  for (const { words } of [...lists, { words: reachMe() }, { words: fraudWarnings() }]) {
    for (const written of words.split('|')) {
      const word = written.replace(/~$/, '')
      expect(foldText(word).text).toBe(word)
      expect(word.length, word).toBeGreaterThan(1)
      expect(word).toBe(word.trim())
    }
  }
})
