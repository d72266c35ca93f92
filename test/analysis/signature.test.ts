import { analyze } from 'junksift'
import { expect, test } from 'vitest'
import { isNeutralName } from '../../src/analysis/signature-name'

const t70 = '会员专享福利已到账请登录查看'

test.each([
  // text, name, place, bracket
  [`【云上生活】${t70}`, '云上生活', 'head', '【'],
  [`${t70}【云上生活】`, '云上生活', 'tail', '【'],
  [`  【云上生活】 ${t70}`, '云上生活', 'head', '【'],
  [`\u200b【云上生活】${t70}`, '云上生活', 'head', '【'],
  [`${t70}【云上生活】 \n`, '云上生活', 'tail', '【'],
  [`${t70}【云上生活】。`, '云上生活', 'tail', '【'],
  [`${t70}【云上生活】退订回T`, '云上生活', 'tail', '【'],
  [`${t70}【云上生活】拒收请回复R`, '云上生活', 'tail', '【'],
  [`${t70}【云上生活】400-820-1234`, '云上生活', 'tail', '【'],
  [`(1/2)【云上生活】${t70}`, '云上生活', 'head', '【'],
  [`"【云上生活】${t70}"`, '云上生活', 'head', '【'],
  ['【云上生活】', '云上生活', 'head', '【'],
  [`【Q7】${t70}`, 'Q7', 'head', '【'],
  [`【 云上生活 】${t70}`, '云上生活', 'head', '【'],
  [`【${'长'.repeat(32)}】${t70}`, '长'.repeat(32), 'head', '【'],
  [`${t70}[青禾银行]`, '青禾银行', 'tail', '['],
  [`[青禾银行]${t70}`, '青禾银行', 'head', '['],
  [`［青禾银行］${t70}`, '青禾银行', 'head', '['],
  [`〖北岸书店〗${t70}`, '北岸书店', 'head', '〖'],
  [`${t70}〖北岸书店〗退订回N`, '北岸书店', 'tail', '〖'],
  [`${t70}（星火科技有限公司）`, '星火科技有限公司', 'tail', '（'],
  [`「山海证券」${t70}`, '山海证券', 'head', '「'],
  [`『山海证券』${t70}`, '山海证券', 'head', '「'],
  ['[Amazon] 301922 is your sign-in code', 'Amazon', 'head', '['],
  ['[Harbor & Sons] Your table is ready', 'Harbor & Sons', 'head', '['],
  ['[Web발신] [한빛페이] 결제가 완료되었습니다', '한빛페이', 'head', '['],
  ['(광고)[한빛마트] 오늘만 특가', '한빛마트', 'head', '['],
  // 【】 goes before the older brackets, a name before a heading or a neutral word
  [`[云上生活]${t70}【北岸书店】`, '北岸书店', 'tail', '【'],
  [`【温馨提示】${t70}【北岸书店】`, '北岸书店', 'tail', '【'],
  [`【双11狂欢】全场5折【北岸书店】`, '北岸书店', 'tail', '【'],
  [`【云商城】【北岸书店】${t70}`, '云商城', 'head', '【'],
  [`【北岸书店】点击【立即领取】`, '北岸书店', 'head', '【'],
  [`戳【此处】领取，退订回T【北岸书店】`, '北岸书店', 'tail', '【'],
] as const)('%#: %s', (text, name, place, bracket) => {
  const { signature } = analyze(text)
  expect(signature).toMatchObject({ name, place, bracket })
  expect(text.slice(signature!.span.start + 1, signature!.span.end - 1).trim()).toBe(name)
})

test.each([
  '今天吃什么',
  '好的[微笑]',
  '[捂脸]我忘了',
  '[图片]',
  '看看这个[视频]',
  '收到（已读）',
  '明天见（笑）',
  '（广告）全场5折',
  '他说「我不去」',
  '我在看「繁花」',
  '周末去爬山（下雨就算了）',
  '点击【立即领取】进入活动',
  '把【】填满',
  '【一】今天开会',
  `【${'长'.repeat(33)}】你好`,
  '【没有右括号',
  '没有左括号】',
  '[Web발신] 결제 완료',
  '(광고) 오늘만 특가',
  'read this [sic]',
  'see you [maybe]',
  '[ok] done',
  '[PUSH] you have mail',
  '会议纪要[1]',
  '参考[2023]',
  '全场5折[回T退订]',
  '价格[100-200]',
  '',
])('not signed: %s', (text) => {
  expect(analyze(text).signature).toBeUndefined()
})

test('all signatures are listed in order, with those in mid-text', () => {
  const { signature } = analyze('【云商城】点击【立即领取】，退订回T【北岸书店】')
  expect(signature!.all.map(({ name, place }) => [name, place])).toEqual([
    ['云商城', 'head'],
    ['立即领取', 'middle'],
    ['北岸书店', 'tail'],
  ])
})

test.each([
  '温馨提示',
  '客服通知',
  '客户您好',
  '系统通知',
  '信息平台',
  '会员中心',
  '短信平台',
  '验证码',
  '亲',
  '10086',
  '２０２４',
  'Notice',
])('%s is neutral', (name) => {
  expect(isNeutralName(name)).toBe(true)
  if (name.length > 1) expect(analyze(`【${name}】您有一条新消息`).signature?.neutral).toBe(true)
})

test.each(['云上生活', '青禾银行客服', '中国移动', '北京12345', '会员生活', '平台数据', 'Amazon'])(
  '%s is a name',
  (name) => {
    expect(analyze(`【${name}】您有一条新消息`).signature?.neutral).toBe(false)
  },
)

test('many brackets take linear time', () => {
  const marks = analyze('【'.repeat(5000) + '好】').signature
  expect(marks).toBeUndefined()
  expect(analyze('【好的】'.repeat(2500)).signature?.all.length).toBe(2500)
})
