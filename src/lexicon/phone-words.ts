import { raw, words } from './words'

/**
 * Words around phone numbers, separated by spaces, as they look after folding. Compiled from public notices of
 * Chinese banks, carriers and shops; no list of numbers is kept.
 */

/** Words before a number that say to call it. */
export const callWords = (): string => words`
  电话 热线 客服 致电 拨打 请拨 可拨 直拨 拨 来电 咨询 详询 询 详情 垂询 预约 预订 订座 订餐 订票 联系 查询 电询 回电 打 电 座机 传真 总机 报警 举报 投诉 挽失 挂失 ☎ 📞
  tel call calls phone dial ring contact hotline whatsapp mobile mob text txt sms fax on at
`

/** Words directly after a number that say what it is. */
export const callWordsAfter = (): string => raw`客服 热线 咨询 查询 电话 服务热线 服务电话 或登录 或登陆`

/** Names of banks, insurers and brokers that have a number of their own. */
export const bankWords = (): string =>
  raw`银行 工行 建行 农行 中行 交行 招行 浦发 中信 民生 兴业 光大 平安 广发 邮储 华夏 保险 人寿 人保 太保 太平 证券 农信 农商行`

/** Words before digits that are no phone number. */
export const identifierWords = (): string => words`
  订单 订单号 单号 运单 快递单 流水 流水号 编号 凭证号 合同号 保单号 发票号 户号 批次 批号 串码 序列号 编码
  验证码 校验码 动态码 动态密码 确认码 取件码 取货码 提货码 券码 兑换码 激活码 邀请码 密码 口令 卡号 尾号 末四位 身份证 学号 工号 准考证 税号 条码 条形码 车次 航班
  帐单号 账单号 票号 qq qq群 q群 扣群 群 群号 扣扣 企鹅 企鹅号 银行卡 储蓄卡 信用卡 借记卡 账号尾数
  no id order ref code pin otp tracking invoice booking a/c acct account
`

/** Units after digits that make them a count. */
export const unitWords = (): string =>
  raw`元 块 分 积分 点 人 件 个 万 亿 名 份 套 次 条 米 平 股 倍 字 年 月 日 步 户 家 秒 张 台 步 里 币 颗 粒 瓶 篇 题 % ％ g m k`

/** Letters that may touch a number: tel13812345678, vx13812345678, 13812345678wx. */
export const phoneLetters =
  'tel tell call phone mob mobile fax vx wx v t m p d h qq wechat weixin line whatsapp on to or and at txt text sms ext x tg hotline now from ts tscs'
