import { words } from './words'

/**
 * Words that name nobody. A signature made of nothing but these is neutral: senders' platforms refuse 客服通知, 客户您好
 * and 信息平台 (Aliyun and FanRuan signature rules). All have two characters, so that a name is taken apart in one way.
 */
export const neutralWords = (): string => words`
  温馨 友情 系统 重要 紧急 最新 特别 安全 客服 客户 用户 会员 顾客 业主 家长 贵宾 平台 信息 短信 消息 服务 官方 活动 优惠 促销
  通知 提示 提醒 中心 公告 通告 预警 告知 您好 你好 尊敬 尊贵 亲爱 验证 校验 推广 营销 广告 测试 签名 在线 客人 热线 专线 业务 助手
  到账 缴费 催缴 催收 催款 欠费 账单 还款 逾期 中奖 福利 红包 快讯 资讯 新闻 订单 物流 快递 包裹 取件 派件 登录 注册 动态 密码
`

/** Neutral names that are not made of those words. */
export const neutralNames = (): string => words`
  验证码 短信验证码 校验码 动态码 亲 亲们 天气预报 手机报 notice alert message info system sms test service code verify verification
`

/**
 * What stands in square or round brackets in chats and is no signature: the names of WeChat's pictures, and of what a
 * text preview cannot show.
 */
export const bracketedNonNames = (): string => words`
  图片 照片 语音 视频 文件 链接 表情 动画表情 动图 红包 微信红包 转账 位置 名片 小程序 聊天记录 视频通话 语音通话 音乐 公告
  已读 未读 已发送 已撤回 草稿 有人@我 广告 公益 笑 完 转 图 转发 转载 摘 未完 未完待续 待续 续 附 略 注 免费 彩信
  微笑 撇嘴 发呆 得意 流泪 害羞 闭嘴 大哭 尴尬 发怒 调皮 呲牙 惊讶 难过 酷 冷汗 抓狂 偷笑 可爱 愉快 白眼 傲慢 饥饿 困 惊恐 流汗
  憨笑 大兵 悠闲 奋斗 咒骂 疑问 嘘 晕 疯了 衰 骷髅 敲打 再见 擦汗 抠鼻 鼓掌 糗大了 坏笑 左哼哼 右哼哼 哈欠 鄙视 委屈 快哭了 阴险 亲亲
  吓 可怜 菜刀 西瓜 啤酒 篮球 乒乓 咖啡 饭 猪头 玫瑰 凋谢 示爱 嘴唇 爱心 心碎 蛋糕 闪电 炸弹 刀 足球 瓢虫 便便 月亮 太阳 礼物 拥抱
  强 弱 握手 胜利 抱拳 勾引 拳头 差劲 爱你 no ok push 短信 爱情 飞吻 跳跳 发抖 怄火 转圈 磕头 回头 跳绳 挥手 激动 街舞 献吻 左太极 右太极
  嘿哈 捂脸 奸笑 机智 皱眉 耶 吃瓜 加油 汗 天啊 emm 社会社会 旺柴 好的 打脸 哇 翻白眼 666 让我看看 叹气 苦涩 裂开 嘴唇 破涕为笑
  愤怒 流鼻涕 心 笑脸 生病 无语 失望 恐惧 脸红 加油加油 福 發 烟花 爆竹 鸡 开心 哈哈 呵呵 嘻嘻 泪 泪流满面 抓狂 哈欠
  photo picture image video voice sticker gif emoji audio file link location sic ad draft recalled
  web발신 국제발신 광고 web發信 web发信
`
