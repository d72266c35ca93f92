import { analyze, type FoundPhone } from 'junksift'
import { describe, expect, test } from 'vitest'

const seen = (text: string) => analyze(text).phones.map(({ number, kind }) => `${number} ${kind}`)
const written = (text: string) => analyze(text).phones.map(({ span }) => text.slice(span.start, span.end))

/** Text, then what is to be found: number and kind. */
const found: readonly (readonly [string, ...string[]])[] = [
  ['急用钱请打13812345678王经理', '13812345678 mobile'],
  ['联系人:李女士 138 1234 5678', '13812345678 mobile'],
  ['咨询电话138-1234-5678,随时恭候', '13812345678 mobile'],
  ['手机138.1234.5678', '13812345678 mobile'],
  ['电话：1381234 5678', '13812345678 mobile'],
  ['我的新号是139-12345678,旧号停了', '13912345678 mobile'],
  ['联系1-3-8-1234-5678', '13812345678 mobile'],
  ['电1 3 8 1 2 3 4 5 6 7 8详谈', '13812345678 mobile'],
  ['办理热线①③⑧①②③④⑤⑥⑦⑧', '13812345678 mobile'],
  ['电话一三八一二三四五六七八', '13812345678 mobile'],
  ['电话１３８１２３４５６７８', '13812345678 mobile'],
  ['急需资金致电I38l234567O', '13812345670 mobile'],
  ['打l38-OO13-8OOO找小王', '13800138000 mobile'],
  ['请拨+8613812345678', '13812345678 mobile'],
  ['请拨+86 138 1234 5678', '13812345678 mobile'],
  ['请拨0086-13812345678', '13812345678 mobile'],
  ['请拨86-13812345678', '13812345678 mobile'],
  ['请拨（+86）13812345678', '13812345678 mobile'],
  ['小号16212345678也是我', '16212345678 mobile'],
  ['找我17012345678', '17012345678 mobile'],
  ['找我17112345678', '17112345678 mobile'],
  ['广电号19212345678', '19212345678 mobile'],
  ['加V13812345678', '13812345678 mobile'],
  ['tel13812345678', '13812345678 mobile'],
  ['两个号13812345678/13912345678都行', '13812345678 mobile', '13912345678 mobile'],
  ['13812345678、15912345678', '13812345678 mobile', '15912345678 mobile'],
  ['13812345678 15912345678', '13812345678 mobile', '15912345678 mobile'],
  ['手机微信同号13812345678', '13812345678 mobile'],
  ['售楼热线0769-33272362', '076933272362 landline'],
  ['地址在三楼,电话(021)62345678', '02162345678 landline'],
  ['电话（0769）33272362', '076933272362 landline'],
  ['总机010 8888 6666转8001', '01088886666 landline'],
  ['总机010-88886666-8001', '01088886666 landline'],
  ['座机02162345678', '02162345678 landline'],
  ['传真0551 6234567', '05516234567 landline'],
  ['总机+86 10 8888 6666', '01088886666 landline'],
  ['订座热线:88886666', '88886666 landline'],
  ['电话8888-6666/77778888', '88886666 landline', '77778888 landline'],
  ['贵宾热线400-800-1234', '4008001234 tollFree'],
  ['客服4008-123-123', '4008123123 tollFree'],
  ['客服4008001234转2', '4008001234 tollFree'],
  ['400 800 1234', '4008001234 tollFree'],
  ['免费电话800-820-1234', '8008201234 tollFree'],
  ['如非本人操作请致电95588', '95588 service'],
  ['详询95533', '95533 service'],
  ['客服热线：95188', '95188 service'],
  ['招商银行95555', '95555 service'],
  ['【工商银行】95588', '95588 service'],
  ['95566【中国银行】', '95566 service'],
  ['咨询电话95105678', '95105678 service'],
  ['请拨打96110', '96110 service'],
  ['详情请咨询10086', '10086 service'],
  ['回复无效,可拨10010', '10010 service'],
  ['购票请登录12306', '12306 service'],
  ['如有疑问请拨打12345', '12345 service'],
  ['拨打10000号查询', '10000 service'],
  ['whatsapp me on +44 7911 123456', '+447911123456 international'],
  ['Call +1 (555) 234-5678 now', '+15552345678 international'],
  ['Call (555) 234-5678 today', '5552345678 international'],
  ['call 1-800-234-5678', '18002345678 tollFree'],
  ['Call 09061234567 from a land line', '09061234567 international'],
  ['To claim call 0800 123 4567', '08001234567 tollFree'],
  ['ring 0871-234-5678', '08712345678 international'],
  ['Contact +91 98765 43210', '+919876543210 international'],
  ['Call me at 9876543210', '9876543210 international'],
  ['香港+852 6123 4567', '+85261234567 international'],
  ['请致电0085261234567', '+85261234567 international'],
  ['무료수신거부 080-123-4567', '0801234567 tollFree'],
]

const nothing: readonly string[] = [
  '您的订单13812345678已发货',
  '订单号:15912345678901',
  '快递单号SF1234567890123',
  '运单号75312345678901已签收',
  '流水号18612345678',
  '您尾号1234的储蓄卡入账5000元',
  '您尾号为95588的卡',
  '验证码:123456,5分钟内有效',
  '验证码95588,请勿泄露',
  '校验码 10086',
  '动态密码是95533',
  '您的余额为13812345678元',
  '成交额13812345678.50元',
  '营收突破13812345678万',
  '2026-11-23 22:56:33',
  '2026.11.11-2026.11.30',
  '时间09:00-18:00',
  '20261123到期',
  '活动时间11.1-11.12,全场5折',
  'QQ:1381234567',
  'qq群13812345678',
  '扣扣 2345678901',
  '企鹅号:13812345678',
  '卡号6222021234567890123',
  '6222 0212 3456 7890',
  '6222 0755 2345 6789',
  '身份证110101199003071234',
  '送您10086积分',
  '奖金95588元',
  '累计10010人报名',
  '共12345件商品',
  '本期开奖13 15 18 22 26 3',
  '3 5 8 12 16 20 22',
  '138****5678的用户',
  '1380000xxxx',
  '型号XR13812345678',
  '13812345678abc',
  '邮箱13812345678@qq.com',
  'https://a.cn/13812345678',
  't.cn/o?p=13812345678&x=1',
  '圆周率3.14159265358',
  'IP是192.168.10.1002',
  '面积95588平',
  '编号:95588',
  '12345',
  '满1000减100,满2000减300',
  '1000-2000-3000-4000',
  'Your code is 9876543210',
  'Order no 09061234567',
  'Ref: 08712345678',
  'I paid 5552345678 for it',
  '7个 8个 9个',
  '车次G12306,座位05车12F',
  '股票代码600519,现价1700.00',
  '比分25-22 25-18 25-20',
  '奇数1 3 5 7 9 11 13 15',
  '身高178体重65,三围90-60-90',
  '+7分',
  '1+13812',
  '你好',
  '',
]

describe('phone numbers', () => {
  test.each(found)('%s', (text, ...expected) => {
    expect(seen(text)).toEqual(expected)
  })

  test.each(nothing)('nothing in: %s', (text) => {
    expect(seen(text)).toEqual([])
  })
})

test('the spans cover the number as it was written', () => {
  expect(written('电话(021)62345678转8001,谢谢')).toEqual(['(021)62345678转8001'])
  expect(written('总机010-88886666-8001')).toEqual(['010-88886666-8001'])
  expect(written('请拨+86 138 1234 5678')).toEqual(['+86 138 1234 5678'])
  expect(written('电①③⑧①②③④⑤⑥⑦⑧找我')).toEqual(['①③⑧①②③④⑤⑥⑦⑧'])
  expect(written('打l38-OO13-8OOO找小王')).toEqual(['l38-OO13-8OOO'])
})

test.each([
  ['打13812345678', false],
  ['打138-1234-5678', false],
  ['打１３８１２３４５６７８', false],
  ['总机010 8888 6666转8001', false],
  ['打1 3 8 1 2 3 4 5 6 7 8', true],
  ['打1-3-8-1-2345678', false],
  ['打1-3-8-1-2-3-4-5678', true],
  ['打①③⑧①②③④⑤⑥⑦⑧', true],
  ['打一三八一二三四五六七八', true],
  ['打I38l234567O', true],
])('%s: disguised %s', (text, disguised) => {
  expect(analyze(text).phones.map((phone: FoundPhone) => phone.disguised)).toEqual([disguised])
})

test('numbers in plain digits and in letters come in the order of the text', () => {
  expect(seen('l38OO138OOO或13912345678')).toEqual(['13800138000 mobile', '13912345678 mobile'])
})

test('very long runs of digits take linear time', () => {
  const start = performance.now()
  for (const piece of ['1', '1 ', '138-', '0', '1il', '+', '400 '])
    expect(analyze(piece.repeat(9_999 / piece.length)).phones).toBeDefined()
  expect(performance.now() - start).toBeLessThan(1_000)
})

test('a number in a link is left out, one beside it is not', () => {
  expect(seen('看https://a.cn/13812345678,或打13912345678')).toEqual(['13912345678 mobile'])
  expect(seen('www.example.com.13812345678.cn')).toEqual([])
  expect(seen('回拨13812345678.详见 a.cn/1')).toEqual(['13812345678 mobile'])
})
