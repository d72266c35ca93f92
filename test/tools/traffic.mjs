// A made-up day of messages with what is true of each: ordinary life, a shopping festival's blasts, bombing with codes,
// robocallers and sellers who change their number. The same seed gives the same day.

const minute = 60_000
const hour = 60 * minute
export const dayStart = Date.parse('2025-11-11T00:00:00+08:00')

/** Numbers that look random: a 32-bit linear congruential generator whose high bits are mixed. */
export function createRandom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    let h = state
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
    h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
    return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32
  }
  const below = (n) => Math.floor(next() * n)
  return {
    next,
    below,
    pick: (list) => list[below(list.length)],
    digits: (n) => String(below(10 ** n)).padStart(n, '0'),
  }
}

const heads = '青蓝木山星云晨飞松麦小海竹橙北南白金石春'.split('')
const tails = ['禾购', '鲸影院', '棉书店', '海外卖', '野健身', '朵医生', '光教育', '鸟旅行', '果出行', '田租房']
/** Two hundred services. */
export const services = heads.flatMap((head) => tails.map((tail) => head + tail))

const codeForms = [
  (name, code) => `【${name}】您的验证码是${code}，5分钟内有效，请勿告知他人`,
  (name, code) => `【${name}】验证码：${code}，用于登录，如非本人操作请忽略`,
  (name, code) => `【${name}】动态码 ${code}，10分钟内有效，切勿转发`,
  (name, code) => `【${name}】${code}（注册验证码），请在15分钟内完成验证`,
]
const places = ['公司', '学校', '医院', '地铁口', '菜场', '图书馆', '球馆', '外婆家', '车站', '楼下', '河边', '商场']
const things = ['火锅', '饺子', '电影', '作业', '合同', '快递', '猫', '自行车', '雨伞', '蛋糕', '发票', '相机', '药']
const people = ['妈', '爸', '姐', '老王', '小李', '张老师', '师傅', '二姨', '哥', '阿姨']
const chatForms = [
  (r) => `${r.pick(people)}，我到${r.pick(places)}了，你慢慢来不着急`,
  (r) => `晚上一起吃${r.pick(things)}吗，${r.pick(places)}那家新开的`,
  (r) => `${r.pick(things)}放${r.pick(places)}了，记得拿，别又忘了`,
  (r) => `明天${1 + r.below(12)}点在${r.pick(places)}见，带上${r.pick(things)}`,
  (r) => `${r.pick(people)}说${r.pick(things)}的事不急，周末再去${r.pick(places)}看看`,
  () => '好的，收到',
  () => '在吗',
  (r) => `刚下班，堵在${r.pick(places)}这边，先吃别等我`,
  (r) => `祝${r.pick(people)}生日快乐，天天开心，身体健康`,
  (r) => `你那个${r.pick(things)}还要吗，不要我就给${r.pick(people)}了`,
]
const noticeForms = [
  (r) => [
    `【丰收驿站】您的包裹已到驿站，请凭取件码${1 + r.below(9)}-${r.below(9)}-${r.digits(4)}于今日20:00前领取`,
    '106900002222',
  ],
  (r) => [
    `【某某银行】您尾号${r.digits(4)}的账户于11月11日支出人民币${1 + r.below(900)}.00元，余额${r.below(90_000)}.50元`,
    '95500',
  ],
  (r) => [`【某某速运】您的快件${r.digits(9)}已由家人签收，感谢使用`, '95338'],
  (r) => [
    `【市第一医院】您预约的11月${12 + r.below(9)}日门诊已确认，请提前半小时到${1 + r.below(6)}楼报到`,
    '106900003333',
  ],
  (r) => [`【某某电力】您本月电费${20 + r.below(300)}.${r.digits(2)}元，请于11月20日前缴纳`, '95598'],
]
const blastForms = [
  (n, r) =>
    `【${n}】双11全场${1 + r.below(9)}折起，满${1 + r.below(9)}00减${r.below(9)}0，戳 t.cn/A6${r.digits(4)} 抢购，拒收请回复R`,
  (n, r) =>
    `【${n}】${r.pick(['亲爱的会员', '尊敬的会员', '亲'])}，您有一张${5 + r.below(95)}元优惠券今晚到期，速来使用，退订回T`,
  (n, r) =>
    `【${n}】双11狂欢夜，前${1 + r.below(9)}00名下单送抱枕${1 + r.below(3)}只，戳 m.example.cn/${r.digits(5)}，拒收请回复R`,
  (n, r) => `【${n}】秋冬新品第二件半价，${1 + r.below(20)}日前到店再减${r.below(9)}0元，退订回TD`,
]
const rotationForms = [
  (h, r) => `房东急卖两居，总价直降${10 + r.below(40)}万，看房加微信 ${h}，先到先得`,
  (h, r) => `内部消息，明日涨停板${1 + r.below(5)}只，加薇信 ${h} 免费领取，名额有限`,
  (h, r) => `无抵押贷款，额度${1 + r.below(30)}万，当天放款，加V信 ${h} 咨询`,
  (h, r) => `您好，我这边是做装修贷款的，年化利率低至百分之三，额度${10 + r.below(90)}万，您这边需要了解一下吗`,
]

const mobile = (r) => `1${r.pick(['37', '58', '67', '70', '92'])}${r.digits(8)}`
/** More by day than by night. */
const daytime = (r) => 7 * hour + (r.next() + r.next()) * 8 * hour

/** The messages of a day in the order in which they arrive, each `{ message, kind, group }`. */
export function createDay({ messages, seed = 1 }) {
  const r = createRandom(seed)
  const recipients = Array.from(
    { length: Math.max(200, Math.floor(messages / 10)) },
    (_, i) => `138${String(i).padStart(8, '0')}`,
  )
  const events = []
  const put = (kind, group, at, text, sender, recipient, more = {}) =>
    events.push({ kind, group, message: { text, sender, recipient, receivedAt: dayStart + Math.floor(at), ...more } })

  bomb(r, recipients, Math.max(5, Math.floor(messages / 5_000)), put)
  rotate(r, recipients, Math.max(20, Math.floor(messages / 2_000)), put)
  blast(r, recipients, Math.floor(messages * 0.2), put)
  while (events.length < messages) live(r, r.pick(recipients), put)

  events.forEach((event, i) => (event.message.id = `m${i}`))
  // One in a hundred comes late, one in two hundred is delivered twice.
  const arrivals = events.flatMap((event) => {
    const at = event.message.receivedAt + (r.next() < 0.01 ? r.next() * 2 * minute : 0)
    const again = r.next() < 0.005 ? [{ at: at + r.next() * minute, event: { ...event, kind: 'repeat' } }] : []
    return [{ at, event }, ...again]
  })
  return arrivals.sort((a, b) => a.at - b.at).map(({ event }) => event)
}

/** Somebody's ordinary message, or a few that belong together. */
function live(r, recipient, put) {
  const at = daytime(r)
  const share = r.next()
  if (share < 0.55) return put('chat', '', at, r.pick(chatForms)(r), mobile(r), recipient)
  if (share < 0.8) {
    const [text, sender] = r.pick(noticeForms)(r)
    return put('notice', '', at, text, sender, recipient)
  }
  const service = r.pick(services)
  const send = (name, when) => put('code', '', when, r.pick(codeForms)(name, r.digits(6)), portOf(name), recipient)
  send(service, at)
  // Some ask again, and a payment takes a code of the bank as well.
  if (share > 0.93) send(service, at + 65_000 + r.next() * minute)
  if (share > 0.97) send('某某银行', at + 20_000 + r.next() * 20_000)
}

const portOf = (service) => `10690${String(10_000 + services.indexOf(service))}${'001'}`

/** Codes of many services at one number: as fast as it goes, every half minute, or in rounds; a bank's notice amid them. */
function bomb(r, recipients, count, put) {
  for (let victim = 0; victim < count; victim++) {
    const recipient = recipients[victim]
    const gap = [() => 1000 + r.next() * 4000, () => 25_000 + r.next() * 8000, (i) => (i % 20 === 0 ? 300_000 : 2000)][
      victim % 3
    ]
    let at = daytime(r)
    const codes = 40 + r.below(120)
    for (let i = 0; i < codes; i++) {
      put(
        'bombing',
        recipient,
        at,
        r.pick(codeForms)(services[(victim * 37 + i * 7) % services.length], r.digits(6)),
        `10690${r.digits(8)}`,
        recipient,
      )
      if (i === 12)
        put(
          'hidden',
          recipient,
          at + 500,
          `【某某银行】您尾号6222的账户转出人民币${r.digits(4)}.00元，余额12.50元`,
          '95500',
          recipient,
        )
      at += gap(i + 1)
    }
  }
}

/** Sellers who write to the same recipients again and again, each time from a new number. */
function rotate(r, recipients, count, put) {
  for (let seller = 0; seller < count; seller++) {
    const form = r.pick(rotationForms)
    const handle = `wx${r.digits(6)}`
    const victims = Array.from({ length: 8 }, () => r.pick(recipients))
    for (let round = 0; round < 3; round++)
      for (const recipient of victims) {
        const voice = form === rotationForms[3] ? { channel: 'voice' } : {}
        put(
          'rotation',
          `${seller} ${recipient}`,
          8 * hour + round * 4 * hour + r.next() * hour,
          form(handle, r),
          mobile(r),
          recipient,
          voice,
        )
      }
  }
}

/** Campaigns of different size, each from one port to many. */
function blast(r, recipients, messages, put) {
  const campaigns = Math.max(4, Math.floor(messages / 2000))
  for (let campaign = 0; campaign < campaigns; campaign++) {
    const name = services[(campaign * 13) % services.length]
    const form = blastForms[campaign % blastForms.length]
    const start = 8 * hour + r.next() * 11 * hour
    for (let i = 0; i < messages / campaigns; i++)
      put(
        'blast',
        `${campaign}`,
        start + i * 200,
        form(name, r),
        `1069001${1000 + campaign}${r.digits(3)}`,
        r.pick(recipients),
      )
  }
}
