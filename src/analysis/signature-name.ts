import { bracketedNonNames, neutralNames, neutralWords } from '../lexicon/neutral-signatures'

let words: ReadonlySet<string> | undefined
let names: ReadonlySet<string> | undefined
let nonNames: ReadonlySet<string> | undefined

/** Whether a signature names nobody: 温馨提示, 客服通知, digits only. */
export function isNeutralName(name: string): boolean {
  if (/^[\d０-９]+$/.test(name)) return true
  names ??= new Set(neutralNames().split(' '))
  if (names.has(name.toLowerCase())) return true
  if (name.length % 2 === 1) return false
  words ??= new Set(neutralWords().split(' '))
  for (let i = 0; i < name.length; i += 2) if (!words.has(name.slice(i, i + 2))) return false
  return true
}

/** What follows a signature and belongs to no sentence: 回T退订, 拒收请回复R, (退订回TD), STOP to opt out. */
export function isOptOutTail(rest: string): boolean {
  return (
    rest.length <= 40 &&
    /^[\s\p{P}]{0,3}(?:[如若不复覆发退拒TNR]|请?回|编辑|取消|unsub|stop|opt)/iu.test(rest) &&
    /退订|退定|拒收|取消订阅|退訂|回复?[TNR]|TD|T退|unsub|stop|opt.?out/i.test(rest)
  )
}

const organisation =
  /(?:银行|銀行|信用社|农商|证券|基金|保险|人寿|财险|公司|集团|店|商城|商场|超市|百货|广场|移动|联通|电信|铁塔|支付|网|科技|医院|诊所|学校|大学|学院|中学|小学|幼儿园|教育|培训|酒店|宾馆|餐厅|快递|速运|物流|驿站|航空|铁路|地产|物业|公寓|汽车|影城|影院|旅行|旅游|健身|会所|美容|俱乐部|传媒|邮箱|电商|公安|税务|社保|法院|政府|街道|委员会|中心|平台|APP)$/i

/**
 * Whether what stands in brackets other than 【】 looks like the name of a sender. Square brackets and 〖〗 hold names
 * unless they hold a chat preview ([图片], [微笑]) or a sentence; for 「」 and （）, which ordinary writing uses, the
 * name must end as an organisation's does.
 */
export function isNameLike(inside: string, open: string): boolean {
  const name = inside.trim()
  if (name.length < 2 || /[，。！？；：、,!?;:~～…"“”<>《》/\\=+*@#\n【】]|退订|退定|拒收|回复|http|www/i.test(name))
    return false
  if (!/\p{L}/u.test(name)) return false
  nonNames ??= new Set(bracketedNonNames().split(' '))
  if (nonNames.has(name.toLowerCase())) return false
  if (open !== '[' && open !== '［' && open !== '〖') return organisation.test(name)
  if (/[\u3040-\u9FFF\uAC00-\uD7A3]/.test(name)) return true
  return /^[\p{Lu}\d][\p{L}\d]*(?:(?: & |[ .&'’-])[\p{L}\d]+){0,3}$/u.test(name) && !/^\p{Lu}{0,3}\d{3,}$/u.test(name)
}
