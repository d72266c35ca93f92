import { raw } from './words'

/**
 * Brands that messages pretend to come from, with the names they go by: one brand a line, its common name first, then
 * pieces that a true signature may hold. Only names that mean nothing else are listed.
 */
export const brandAliases = (): string => raw`
工商银行 工行 ICBC 工银 95588
建设银行 建行 CCB 95533
农业银行 农行 ABC 95599
中国银行 中行 BOC 中银 95566
招商银行 招行 CMB 95555 掌上生活
交通银行 交行 95559 买单吧
邮储银行 邮政储蓄 中国邮政储蓄银行 邮储 95580
浦发银行 浦发 95528
中信银行 中信 95558
光大银行 光大 95595
民生银行 民生 95568
平安银行 平安 95511
兴业银行 兴业 95561
广发银行 广发 95508
中国移动 移动 10086 咪咕 和包
中国联通 联通 10010 沃
中国电信 电信 10000 天翼
支付宝 蚂蚁 花呗 借呗 芝麻 95188 淘宝 天猫 阿里
淘宝 天猫 阿里 支付宝 闲鱼 菜鸟
京东 JD 京东金融 京东白条
微信 腾讯 财付通 WeChat 微众
腾讯 微信 QQ 财付通
拼多多 多多
美团 大众点评
抖音 字节 今日头条
快手
滴滴 滴滴出行 青桔
顺丰 顺丰速运 丰巢
中通 中通快递
圆通 圆通速递
申通 申通快递
韵达 韵达快递
中国邮政 EMS 邮政
ETC 高速 交通 通行
社保局 社保 人社 人力资源
医保局 医保 医疗保障
税务局 税务 个税
苹果 Apple iCloud
`
