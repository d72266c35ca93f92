// Texts like those of real campaigns, for tests and benchmarks of the template index: promotions, notices and fraud with
// signature, salutation, several sentences, link and opt-out, of which many share much. The same seed gives the same texts.

/** A generator of numbers from 0 below `n` (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n)
  }
}

// The frequent characters of Chinese: rows 16 to 55 of GB 2312.
const characters = (() => {
  const bytes = []
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  return [...new TextDecoder('gb18030').decode(Uint8Array.from(bytes))]
})()

const endings = [
  '商城',
  '旗舰店',
  '优选',
  '金融',
  '教育',
  '健身',
  '口腔',
  '地产',
  '银行',
  '保险',
  '出行',
  '超市',
  '生鲜',
  '书店',
]
const kinds = [
  '礼盒',
  '套装',
  '会员卡',
  '课程',
  '体验装',
  '代金券',
  '年卡',
  '新品',
  '专场',
  '系列',
  '福袋',
  '公寓',
  '商铺',
  '贷款',
]
const festivals = [
  '双11',
  '618',
  '年货节',
  '中秋',
  '国庆',
  '周年庆',
  '开学季',
  '女神节',
  '店庆',
  '会员日',
  '清明',
  '端午',
  '暑期',
  '岁末',
]
const who = ['尊敬的客户', '亲爱的会员', '尊敬的用户', '亲', '您好', '尊敬的车主', '家长您好', '老朋友']
const opening = [
  '狂欢来袭',
  '限时开启',
  '钜惠来了',
  '火热进行中',
  '盛大启幕',
  '倒计时',
  '提前抢',
  '福利放送',
  '现已上线',
  '温暖回馈',
]
const offers = [
  (pick) => `${pick.words(2)}全场${pick.number(9) + 1}折起`,
  (pick) => `${pick.words(3)}满${pick.number(900) + 100}减${pick.number(90) + 10}`,
  (pick) => `前${pick.number(500)}名下单送${pick.words(3)}${pick.of(kinds)}`,
  (pick) => `${pick.words(4)}${pick.of(kinds)}仅需${pick.number(999)}元`,
  (pick) => `您的${pick.number(9000)}积分可兑${pick.words(3)}${pick.of(kinds)}，逾期清零`,
  (pick) => `到店即领${pick.words(3)}一份，数量有限送完为止`,
  (pick) => `${pick.words(2)}路店${pick.of(opening)}，${pick.words(3)}${pick.of(kinds)}买一送一`,
  (pick) => `${pick.words(2)}老师主讲${pick.words(4)}${pick.of(kinds)}，名额仅剩${pick.number(50)}席`,
  (pick) => `您有一笔${pick.number(50)}万元额度待领取，${pick.words(4)}`,
  (pick) => `${pick.words(4)}首付${pick.number(90)}万起，${pick.words(3)}`,
  (pick) => `${pick.words(6)}`,
  (pick) => `${pick.words(4)}，${pick.words(4)}`,
]
const calls = ['戳', '点击', '登录', '猛戳', '详情见', '立即抢购', '马上领取', '速抢', '下单', '了解更多']
const optOuts = ['，拒收请回复R', ' 回T退订', '，退订回TD', '。回复BK退订', ' 拒收回R', '']

/** Yields texts without end. */
export function* promoTexts(seed) {
  const number = randomOf(seed)
  const of = (list) => list[number(list.length)]
  // A few brands send much and many send little; so with words.
  const common = (list) => list[Math.floor(list.length ** (0.3 + (0.7 * number(1e6)) / 1e6)) - 1]
  const word = () => of(characters) + of(characters) + (number(4) === 0 ? of(characters) : '')
  const lexicon = Array.from({ length: 40_000 }, word)
  const brands = Array.from({ length: 3000 }, () => of(lexicon) + of(endings))
  const words = (most) => Array.from({ length: 1 + number(most) }, () => common(lexicon)).join('')
  const slogan = () => words(4) + words(3) + common(lexicon)
  const pick = { number, of, words }
  for (;;) {
    const brand = `【${common(brands)}】`
    const isHead = number(3) > 0
    const parts = []
    if (number(3) === 0) parts.push(of(who))
    if (number(3) === 0) parts.push(of(festivals) + of(opening))
    for (let i = number(3); i >= 0; i--) parts.push(slogan())
    for (let i = number(2); i >= 0; i--) parts.splice(number(parts.length + 1), 0, of(offers)(pick))
    const body = parts.join(of(['，', '！', '，', ' ', '；']))
    const link =
      number(4) > 0 ? `！${of(calls)} ${of(['t.cn', 'dwz.cn', 'u.example.com'])}/${number(1e6).toString(36)}` : '。'
    const text = body + link + of(optOuts)
    yield isHead ? brand + text : text + brand
  }
}

/** A text near another: about `share` of its units replaced, dropped or put in. */
export function edited(text, share, number) {
  const units = text.split('')
  for (let edits = Math.round(units.length * share); edits > 0; edits--) {
    const at = number(units.length)
    const kind = number(3)
    units.splice(at, kind === 0 ? 0 : 1, ...(kind === 1 ? [] : [characters[number(characters.length)]]))
  }
  return units.join('')
}
