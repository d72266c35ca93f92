const start = Date.now() - 3_600_000
const signatures = ['青禾购', '云上出行', '蓝鲸影院', '木棉书店', '山海外卖', '星野健身', '飞鸟旅行', '小麦教育']

/** An hour of traffic, mixed: a blast to many, a bombing with codes, a shop that writes too often, chat. */
export function createTraffic(size) {
  const makers = [blast, blast, blast, chat, chat, bombing, pushy, chat]
  return Array.from({ length: size }, (_, i) => {
    // Of a burst up to a hundred codes are listed, so its start and peak are exact in whatever order they come.
    const maker = makers[i % makers.length]
    const message = maker === bombing && i > 700 ? chat(i) : maker(i)
    return { id: `m${i}`, receivedAt: start + i * 1000, ...message }
  })
}

function blast(i) {
  const text = `【青禾购】双11全场${(i % 9) + 1}折起，满${i}00减${i}，戳 t.cn/A6xyz${i} 选购，拒收请回复R`
  return { text, sender: `106900${1000 + (i % 6)}01`, recipient: `139${String(i % 211).padStart(8, '0')}` }
}

function bombing(i) {
  const name = signatures[Math.floor(i / 8) % signatures.length]
  const text = `【${name}】您的验证码是${100_000 + i}，5分钟内有效，请勿告知他人`
  return { text, sender: `10690000${i % 89}000`, recipient: '13800138000' }
}

function pushy(i) {
  const text = `【云上出行】周末出行立减${i % 50}元，打开应用领取优惠券，退订回T`
  return { text, sender: '106900002222', recipient: `137${String(i % 5).padStart(8, '0')}` }
}

function chat(i) {
  const text = `晚上${(i % 12) + 1}点在车站见，记得带伞`
  return { text, sender: `136${String(i).padStart(8, '0')}`, recipient: `135${String(i % 97).padStart(8, '0')}` }
}
