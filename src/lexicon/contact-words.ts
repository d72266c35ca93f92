import type { ContactApp } from '../analysis/contacts'
import { raw, words } from './words'

/** How an app is called in messages; all as they look after folding, separated by spaces. */
export interface ContactNames {
  readonly app: ContactApp
  /** Names that hide nothing. */
  readonly plain: string
  /** Names that dodge a filter. */
  readonly disguised: string
  /** Those among them that mean something else as well: only with a verb of adding or an account. */
  readonly loose: string
}

/**
 * Names of apps. Collected from public lists of substitutes (feed filters, moderation guides of Chinese platforms, the
 * template rules of Tencent Cloud and Huawei Cloud, which ban 威信) and general usage.
 */
export const contactNames = (): readonly ContactNames[] => [
  {
    app: 'wechat',
    plain: '微信 微信号 wechat weixin',
    disguised: words`
      薇信 威信 徽信 维信 葳信 唯信 围信 卫信 魏信 溦信 v信 v芯 威芯 薇芯 薇心 微芯 微欣 薇欣 vx wx ωx ㄨx vxin
      微❤ 薇❤ 威❤ 徽❤ 维❤ 卫❤ v❤ 微♥ 薇♥ 威♥ v♥ v💓 v💗 微💗 微💓 v心 微亻言 薇亻言 威亻言 绿泡泡 卫星 微同 v同 薇同 威同
    `,
    loose: raw`卫星 绿泡泡 v心 薇心 微欣 薇欣 微芯 微同 v同 薇同 威同`,
  },
  {
    app: 'qq',
    plain: 'qq q号 qq号 qq群 q群',
    disguised: raw`扣扣 叩叩 抠抠 扣号 球球 秋秋 企鹅 企鹅号 企鹅群 扣群 扣裙 q裙 qq裙`,
    loose: raw`球球 秋秋 企鹅 抠抠 叩叩 q号`,
  },
  {
    app: 'telegram',
    plain: 'telegram 电报 电报群 tg',
    disguised: raw`飞机 飞机号 飞机群 纸飞机 tele号`,
    loose: raw`飞机 纸飞机 电报 tg`,
  },
  { app: 'line', plain: 'line', disguised: '', loose: 'line' },
  { app: 'whatsapp', plain: 'whatsapp', disguised: 'whatsap watsapp', loose: '' },
  {
    app: 'other',
    plain: raw`蝙蝠 skype kakaotalk 카카오톡 카톡 zalo viber`,
    disguised: '蝙蝠号',
    loose: raw`蝙蝠 카톡 카카오톡`,
  },
]

/** Heads of links that lead to an account or a group. */
export const contactLinks: readonly (readonly [head: string, app: ContactApp])[] = [
  ['t.me/', 'telegram'],
  ['telegram.me/', 'telegram'],
  ['wa.me/', 'whatsapp'],
  ['api.whatsapp.com/send?phone=', 'whatsapp'],
  ['api.whatsapp.com/send/?phone=', 'whatsapp'],
  ['chat.whatsapp.com/', 'whatsapp'],
  ['line.me/ti/p/', 'line'],
  ['line.me/r/ti/p/', 'line'],
  ['line.me/ti/g/', 'line'],
  ['lin.ee/', 'line'],
  ['u.wechat.com/', 'wechat'],
  ['qm.qq.com/', 'qq'],
  ['jq.qq.com/', 'qq'],
]

/** Verbs of adding, plain and disguised, as a piece of a regular expression. */
export const addVerbs = (): string => '添加|加|➕|\\+|＋'
/** The same in disguise. */
export const disguisedAddVerbs = (): string => raw`伽|嘉|夹|珈|茄|咖`

/** One-character names that follow a verb of adding directly. */
export const shortNames = (): readonly (readonly [names: string, app: ContactApp])[] => [
  [raw`v微薇威徽葳溦`, 'wechat'],
  ['q扣', 'qq'],
  ['赖', 'line'],
]

/** What may stand between a verb of adding and the name. */
export const betweenVerbAndName = (): string => words`
  我们|我|你|您|一下|下|个|她|他|的|好友|老师|客服|助理|助教|导师|经理|专员|顾问|学姐|小姐姐|小助手|本人|主管|工作人员|群主|官方|企业|企|私人|班主任|店长|店主|管家
`

/** Words before a name that invite without a verb of adding. */
export const otherVerbs = (): string => raw`搜索|搜|扫码|扫描|扫|请联系|可联系|速联系|私`

/** Words after a name that invite. */
export const invitingAfter = (): string =>
  raw`私聊|私信|私我|咨询|详聊|详谈|详询|详情|了解|领取|办理|获取|拉群|进群|入群|同号|同步|拉你|加我|找我|报名|预约|通话`

/** What may stand between a name and its account, as a piece of a regular expression. */
export const betweenNameAndHandle = (): string =>
  raw`号码|号|账号|帐号|群|裙|id|同号|同步|客服|老师|助理|联系|咨询|搜索|搜|添加|加|我们|我|请|为|是|也是|都是|的|一下|好友|私聊|手机|电话`

/** Words after an app's name that make it something else: payments, services, public accounts. */
export const notAnAccount = (): { readonly wechat: string; readonly qq: string } => ({
  wechat: words`
    支付|到账|转账|红包|公众|公共|小程序|零钱|运动|读书|团队|安全|视频号|登录|登陆|绑定|收款|提现|充值|订阅|服务号|平台|钱包|城市服务|版|朋友圈|聊天记录|步数|扫一扫|卡包|账单|缴费
  `,
  qq: words`
    音乐|会员|飞车|空间|邮箱|浏览器|阅读|游戏|农场|秀|三国|炫舞|钱包|红包|币|堂|影音|管家|安全|登录|绿钻|黄钻|物联|影|旋风|糖|同步|号绑|浏览|拼音|输入|桌面|电脑|手机版|网购|客户端|业务
  `,
})

/** Cues of an offer near a contact, by kind: what contact diversion looks for. Separated by spaces. */
export const solicitingCues = (): string => words`
  兼职 日结 日赚 日入 月入 刷单 佣金 垫付 赚钱 赚 副业 宝妈 在家 招聘 招募 诚聘 高薪 任务 点赞
  贷款 贷 借款 放款 下款 额度 黑户 征信 抵押 无抵押 利息 低息 资金 周转 信用卡 套现 提额 急用钱 垫资
  股票 牛股 黑马 涨停 荐股 炒股 股友 大盘 主力 收益 盈利 解套 跟单 投资 理财 币圈 数字货币 usdt 外汇 期货 黄金 内幕 名额
  福利 领取 免费 免费领 红包 礼品 赠送 送 优惠 特价 折扣 返利 返现 优惠券 秒杀 抢购 活动 好评 中奖 兑换
  资源 上门 同城 约 美女 小姐 服务 寂寞 视频 茶 学生妹 空姐 会所 模特
  办理 代办 代开 发票 办证 刻章 证件 学历 文凭 包过 助考 答案 税
  彩票 彩金 投注 返水 博彩 棋牌 娱乐 开户 注册 充值 上分 百家乐 时时彩 六合
  老师 导师 课程 公开课 名师 培训 报名 招生 客服 退款 理赔 售后 咨询 代理 加盟 批发 货源 厂家 高仿 正品 代购 楼盘 首付
  减肥 祛斑 丰胸 壮阳 增大 治疗 专治
  earn profit income invest investment trading signals crypto bitcoin btc usdt forex loan bonus prize gift reward free job part-time salary commission vip sexy dating offer promo discount customer service betting casino
`

/** Words of people who know each other: where they outweigh the offer, an invitation is a private one. */
export const personalCues = (): string => words`
  我是你 我是咱 老妈 妈妈 爸 妈 老公 老婆 哥们 姐妹 兄弟 同学 老同学 室友 咱 咱们 聚会 聚餐 吃饭 回家 生日 周末 下班 上课 作业 宝贝 儿子 女儿 孩子 家长 幼儿园
  晚上 明天 昨天 照片 新号 新号码 换号 换手机 旧号 存一下 哈哈 呵呵 嘿嘿 谢谢 麻烦 辛苦 想你 到家 路上 图书馆 宿舍 老地方
  mum mom dad bro mate lol dinner tonight tomorrow homework birthday love
`

/** Words of a notice about the recipient's own parcel, order, ride or appointment: a courier's number is no offer. */
export const noticeCues = (): string => words`
  快递 包裹 取件 派送 派件 驿站 快件 签收 外卖 骑手 司机 车牌 您的订单 您的预约 就诊 挂号 维修师傅 师傅 房东 物业 门卫 送货 配送员 预约成功 车主 挪车 还车 面试时间 家长会 班主任
`
