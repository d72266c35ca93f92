import { analyze } from 'junksift'
import { describe, expect, test } from 'vitest'

const seen = (text: string) =>
  analyze(text).contacts.map(({ app, handle, group }) => `${app} ${handle}${group ? ' group' : ''}`)
const written = (text: string) => analyze(text).contacts.map(({ span }) => text.slice(span.start, span.end))

/** Text, then app and handle of what is to be found. */
const found: readonly (readonly [string, ...string[]])[] = [
  ['兼职日结,加微信abc12345详谈', 'wechat abc12345'],
  ['加微信私聊', 'wechat '],
  ['详情加我微信:xiaomei_88', 'wechat xiaomei_88'],
  ['微信号:xiaoyueya', 'wechat xiaoyueya'],
  ['微信13812345678', 'wechat 13812345678'],
  ['老师微信 gupiao888', 'wechat gupiao888'],
  ['加薇abc12345', 'wechat abc12345'],
  ['➕V: zq66888', 'wechat zq66888'],
  ['+V zq66888', 'wechat zq66888'],
  ['加V13812345678', 'wechat 13812345678'],
  ['加v zq66888领资料', 'wechat zq66888'],
  ['伽V咨询', 'wechat '],
  ['嘉V zq66888', 'wechat zq66888'],
  ['薇信:zq66888', 'wechat zq66888'],
  ['威信 zq66888', 'wechat zq66888'],
  ['徽信zq66888', 'wechat zq66888'],
  ['V❤:zq66888', 'wechat zq66888'],
  ['微❤zq66888', 'wechat zq66888'],
  ['威❤：zq66888', 'wechat zq66888'],
  ['vx:zq66888', 'wechat zq66888'],
  ['VX 13812345678', 'wechat 13812345678'],
  ['wx：zq66888', 'wechat zq66888'],
  ['V信zq66888', 'wechat zq66888'],
  ['加卫星zq66888', 'wechat zq66888'],
  ['加绿泡泡:zq66888', 'wechat zq66888'],
  ['加老师微信领取资料', 'wechat '],
  ['添加企业微信领取福利', 'wechat '],
  ['13812345678微信同号', 'wechat 13812345678'],
  ['电话13812345678(同微信)', 'wechat 13812345678'],
  ['手机微信同号13812345678', 'wechat 13812345678'],
  ['微信咨询办理', 'wechat '],
  ['WeChat: lily_2020', 'wechat lily_2020'],
  ['加QQ12345678', 'qq 12345678'],
  ['QQ:1234567890', 'qq 1234567890'],
  ['扣扣1234567', 'qq 1234567'],
  ['企鹅号:1234567', 'qq 1234567'],
  ['加企鹅 1234567', 'qq 1234567'],
  ['球球123456789', 'qq 123456789'],
  ['加Q 12345678', 'qq 12345678'],
  ['Q群:123456789', 'qq 123456789 group'],
  ['QQ群123456789,验证码888', 'qq 123456789 group'],
  ['扣裙:123456789', 'qq 123456789 group'],
  ['股票交流群号:123456789', 'qq 123456789 group'],
  ['加群123456789', 'qq 123456789 group'],
  ['加群领福利', 'other  group'],
  ['拉您进股票群', 'other  group'],
  ['加微信群领红包', 'wechat  group'],
  ['纸飞机:@abc_888', 'telegram abc_888'],
  ['飞机号abc888', 'telegram abc888'],
  ['飞机@abc888', 'telegram abc888'],
  ['加电报abc888', 'telegram abc888'],
  ['TG:abc_888', 'telegram abc_888'],
  ['联系 t.me/abc888', 'telegram abc888'],
  ['https://t.me/+AbCdEfGhIj', 'telegram +abcdefghij group'],
  ['Join our Telegram channel', 'telegram  group'],
  ['https://wa.me/85261234567', 'whatsapp 85261234567'],
  ['WhatsApp me +44 7911 123456', 'whatsapp '],
  ['WhatsApp: +44 7911 123456', 'whatsapp +44 7911 123456'],
  ['Please contact me on WhatsApp', 'whatsapp '],
  ['WhatsApp +1 (415) 555-0134', 'whatsapp +1 (415) 555-0134'],
  ['WhatsApp: (415) 555-0134 (24 h)', 'whatsapp (415) 555-0134'],
  ['WhatsApp +44 7911 123456 (24 h)', 'whatsapp +44 7911 123456'],
  ['加QQ群 782 341 123', 'qq 782 341 123 group'],
  ['扣扣：1234-5678', 'qq 1234-5678'],
  ['QQ 12345678 2025', 'qq 12345678'],
  ['Q Q：12345678', 'qq 12345678'],
  ['Q Q 群 12345678', 'qq 12345678 group'],
  ['Q Q群：782 341 123', 'qq 782 341 123 group'],
  ['加Q Q咨询', 'qq '],
  ['chat.whatsapp.com/AbCdEfGhIj', 'whatsapp abcdefghij group'],
  ['加LINE: abc888', 'line abc888'],
  ['LINE ID:abc888', 'line abc888'],
  ['加賴 abc888', 'line abc888'],
  ['https://line.me/ti/p/AbC888', 'line abc888'],
  ['加微信abc12345,或QQ12345678', 'wechat abc12345', 'qq 12345678'],
]

const nothing: readonly string[] = [
  '微信支付凭证:您已支付20.00元',
  '【微信支付】收款到账25.00元',
  '微信到账100元',
  '您的企业微信有新消息',
  '企业微信:您有3条审批待处理',
  '我微信发你了',
  '看微信',
  '微信上说吧',
  '我把照片发你微信了',
  '回头微信转你',
  '你微信多少',
  '关注公众号领取优惠券',
  '关注微信公众号abc12345',
  '微信搜索abc12345公众号',
  '关注我们的微信:abc12345',
  '微信公众号:xiaoyueya',
  '打开微信小程序查看',
  '微信红包已过期',
  '微信绑定成功',
  '切勿添加陌生人微信',
  '添加微信“星河产险”为好友,查询案件进展',
  '请勿加微信转账',
  '我已加微信,在等通过',
  '还没加微信呢',
  'QQ音乐会员即将到期',
  'QQ飞车新赛季',
  'QQ邮箱有新邮件',
  '发到12345678@qq.com',
  'QQ空间有人留言',
  'https://y.qq.com/n/123456789',
  '今天的飞机晚点了',
  '教孩子折纸飞机',
  '去动物园看企鹅',
  '一起打球球场见',
  '卫星发射成功',
  '吃绿泡泡糖',
  '参加薇薇的婚礼',
  '参加微课学习',
  '大家微笑',
  '加微波炉热一下',
  '加强安全',
  '加VIP会员',
  'V我50',
  '加油',
  '加班到十点',
  '加湿器',
  '建立威信',
  '群里通知了',
  '进入人群密集场所请戴口罩',
  '人群123456789',
  '发电报的年代',
  'Call our hot line: 08001234567',
  'The line is busy',
  'on the line now',
  'I saw it on WhatsApp',
  'WhatsApp (24 hours) is down',
  'WhatsApp 2.24 (build 415) is out',
  'QQ群里有100 200人',
  'QQ 782 341人在线',
  'QQ 100 200 300 400 500',
  'faq q: 12345678',
  'Q Q 我不知道',
  'Q q 12',
  'tgif everyone',
  '1+v=w',
  'wxWidgets 3.2 released',
  '关注vx.com',
  '',
]

describe('contacts', () => {
  test.each(found)('%s', (text, ...expected) => {
    expect(seen(text)).toEqual(expected)
  })

  test.each(nothing)('nothing in: %s', (text) => {
    expect(seen(text)).toEqual([])
  })
})

test('a span covers the whole invitation with its handle', () => {
  expect(written('兼职日结,加我微信:abc12345,急招')).toEqual(['加我微信:abc12345'])
  expect(written('加薇信私聊哦')).toEqual(['加薇信私聊'])
  expect(written('电话13812345678(同微信)')).toEqual(['13812345678(同微信'])
  expect(written('戳 https://t.me/abc888 进')).toEqual(['https://t.me/abc888'])
  expect(written('➕V: zq66888')).toEqual(['➕V: zq66888'])
  expect(written('详聊 Q Q 群：782 341 123，欢迎')).toEqual(['Q Q 群：782 341 123'])
  expect(written('Text WhatsApp (415) 555-0134 now')).toEqual(['WhatsApp (415) 555-0134'])
})

test.each([
  ['加微信abc12345', false],
  ['加WeChat abc12345', false],
  ['加ＱＱ12345678', false],
  ['QQ群:123456789', false],
  ['加LINE: abc888', false],
  ['加群123456789', false],
  ['加賴:abc888', true],
  ['加薇信abc12345', true],
  ['加微·信abc12345', true],
  ['威❤abc12345', true],
  ['➕V abc12345', true],
  ['vx:abc12345', true],
  ['扣扣12345678', true],
  ['企鹅号12345678', true],
  ['飞机号abc888', true],
  ['QQ①②③④⑤⑥⑦⑧', true],
])('%s: disguised %s', (text, disguised) => {
  expect(analyze(text).contacts.map((contact) => contact.disguised)).toEqual([disguised])
})

test('long texts take linear time', () => {
  const start = performance.now()
  const pieces = ['加', '微信', '加我', '加微信号', 'qq', '群', 't.me/', '进入', 'vx:', '1', '+v', '微信:::', 'wa.me/%']
  for (const piece of pieces) expect(analyze(piece.repeat(9_999 / piece.length)).contacts).toBeDefined()
  expect(performance.now() - start).toBeLessThan(1_000)
})
