// The grammar of the written corpus (test/corpus): lists, sections and one template a line, expanded with a seeded
// generator so that every run yields the same messages.
//
//   $shop = 青禾|木棉            a list, used as {shop}
//   @ marketing/retail ham hard   a section: category, verdict, difficulty
//   【{shop}】全场{#}折起{,包邮|}  a template: {a|b} picks one, # @ ^ inside braces are a digit, a letter or digit, a capital

/** A generator of numbers in 0…1 from a seed (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A 32-bit hash of a text (FNV-1a), to seed by content. */
export function hashText(text) {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

export const pick = (list, random) => list[Math.floor(random() * list.length)]

/**
 * A generator for the messages of one template that deals alternatives like cards: each is taken once before any is taken
 * again, so that a few messages show all wordings that a template holds.
 */
export function dealer(seed) {
  const decks = new Map()
  const random = seeded(seed)
  random.deal = (key, choices) => {
    let deck = decks.get(key)
    if (!deck?.length) decks.set(key, (deck = choices.slice()))
    return deck.splice(Math.floor(random() * deck.length), 1)[0]
  }
  return random
}
export const digits = (count, random) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('')

const surnames = [...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹']
const givenNames =
  '伟 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 建国 志强 晓东 雨桐 子涵 浩然 欣怡 佳琪 文博 思远'.split(' ')
const brandHosts = 'qinghe mumian youpin lvye xingchen haibei yunqi anju mingde dadi'.split(' ')
const badEndings = 'top xyz vip cc icu shop club cn net info site online'.split(' ')
export const letters = (count, random) =>
  Array.from({ length: count }, () => pick('abcdefghijklmnopqrstuvwxyz', random)).join('')
const optOuts = [
  '拒收请回复R',
  '拒收请回复R',
  '拒收请回复R',
  ' 拒收请回复R',
  ',拒收请回复R',
  '拒收回R',
  '回T退订',
  '回T退订',
  ' 回T退订',
  ',回T退订',
  '退订回T',
  '退订回T',
  ' 退订回T',
  ',退订回T',
  '回TD退订',
  '回复TD退订',
  ',回复TD退订',
  '退订回TD',
  '退订回复TD',
  '退订回N',
  '回N退订',
  'TD退订',
  ' 退订请回复TD',
  '退订请回复T',
  ' 回复T退订',
  '退订回复N',
  '回复R退订',
  '退回T',
  '回T退',
]

/** Slots that every file may use. */
const predefined = {
  mobile: (r) => pick(['13', '15', '17', '18', '19'], r) + digits(9, r),
  landline: (r) =>
    pick(['010-', '021-', '0571-', '0755-', '028-', '0531'], r) + pick('2345678', r) + digits(r() < 0.5 ? 7 : 6, r),
  tollfree: (r) => (r() < 0.5 ? `400-${digits(3, r)}-${digits(4, r)}` : `400${digits(7, r)}`),
  date: (r) => {
    const [month, day] = [1 + Math.floor(r() * 12), 1 + Math.floor(r() * 28)]
    const two = (n) => String(n).padStart(2, '0')
    return pick(
      [
        `${month}月${day}日`,
        `${month}月${day}日`,
        `202${Math.floor(r() * 7)}-${two(month)}-${two(day)}`,
        `${month}/${day}`,
      ],
      r,
    )
  },
  time: (r) => `${Math.floor(r() * 24)}:${String(Math.floor(r() * 60)).padStart(2, '0')}`,
  money: (r) => {
    const whole = String(1 + Math.floor(r() ** 3 * 4000))
    return r() < 0.5 ? whole : `${whole}.${digits(2, r)}`
  },
  moneyBig: (r) =>
    pick([`${1 + Math.floor(r() * 60)}000`, `${1 + Math.floor(r() * 80)},000`, `${1 + Math.floor(r() * 50)}万`], r),
  code4: (r) => digits(4, r),
  code6: (r) => digits(6, r),
  code8: (r) => digits(8, r),
  surname: (r) => pick(surnames, r),
  cnname: (r) => pick(surnames, r) + pick(givenNames, r),
  plate: (r) => pick([...'京沪粤苏浙鲁川鄂湘闽'], r) + pick('ABCDEFGH', r) + pick('ABCDEFGHJK', r) + digits(4, r),
  url: (r) =>
    `https://${pick(['m.', 'www.', 'h5.', ''], r)}${pick(brandHosts, r)}${pick(['.com', '.cn', '.com.cn'], r)}/${letters(1 + Math.floor(r() * 4), r)}${digits(Math.floor(r() * 3), r)}`,
  shorturl: (r) =>
    `${pick(['t.cn', 'dwz.cn', 'bit.ly', 'url.cn', 'suo.im', 'tinyurl.com', 'mrw.so'], r)}/${pick('ABCRZ', r)}${letters(3, r)}${digits(2, r)}`,
  badurl: (r) =>
    `${pick(['', '', 'http://', 'https://', 'www.', 'wap.'], r)}${letters(2 + Math.floor(r() * 5), r)}${pick(['', '-'], r)}${letters(1 + Math.floor(r() * 3), r)}${digits(Math.floor(r() * 3), r)}.${pick(badEndings, r)}${pick(['', '', '/'], r)}${r() < 0.4 ? `/${letters(2, r)}${digits(1, r)}` : ''}`,
  wechat: (r) => letters(2 + Math.floor(r() * 4), r) + digits(3 + Math.floor(r() * 3), r),
  qq: (r) => pick('123456789', r) + digits(6 + Math.floor(r() * 4), r),
  track: (r) => pick(['SF', 'YT', 'JD', 'ZT', ''], r) + digits(12 + Math.floor(r() * 3), r),
  optout: (r) => pick(optOuts, r),
}

/** Finds the brace that closes the one at `start`. */
function closing(text, start, where) {
  let depth = 0
  for (let i = start; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '{') depth++
    else if (text[i] === '}' && --depth === 0) return i
  }
  throw new Error(`${where}: a { is never closed`)
}

/** Splits at the bars that stand in no inner braces. */
function alternatives(text) {
  const parts = ['']
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') parts[parts.length - 1] += text[i++] + (text[i] ?? '')
    else if (text[i] === '|' && depth === 0) parts.push('')
    else {
      if (text[i] === '{') depth++
      if (text[i] === '}') depth--
      parts[parts.length - 1] += text[i]
    }
  }
  return parts
}

const shapes = { '#': '0123456789', '@': 'abcdefghijklmnopqrstuvwxyz0123456789', '^': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' }

/** Writes one message of a template, by a {@link dealer}. */
export function expand(template, lists, random, where, inBraces = false) {
  let out = ''
  for (let i = 0; i < template.length; i++) {
    const character = template[i]
    if (character === '\\') out += template[++i] ?? ''
    else if (character === '{') {
      const end = closing(template, i, where)
      out += expandBraces(template.slice(i + 1, end), lists, random, where)
      i = end
    } else out += inBraces && shapes[character] ? pick(shapes[character], random) : character
  }
  return out
}

function expandBraces(inner, lists, random, where) {
  if (Object.hasOwn(lists, inner)) return expand(random.deal(inner, lists[inner]), lists, random, where)
  if (Object.hasOwn(predefined, inner)) return predefined[inner](random)
  const range = /^(\d+(?:\.\d)?)-(\d+(?:\.\d)?)$/.exec(inner)
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2])]
    return inner.includes('.')
      ? (low + random() * (high - low)).toFixed(1)
      : String(low + Math.floor(random() * (high - low + 1)))
  }
  const choices = alternatives(inner)
  if (choices.length === 1 && /^[a-z]\w*$/.test(inner)) throw new Error(`${where}: unknown slot {${inner}}`)
  return expand(random.deal(inner, choices), lists, random, where, true)
}

/** Reads a grammar file: its lists and its templates, each with category, verdict and difficulty. */
export function readGrammar(text, name) {
  const lists = {}
  const templates = []
  let section
  text.split('\n').forEach((line, index) => {
    const where = `${name}:${index + 1}`
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('# ') || trimmed === '#') return
    const list = /^\$([a-z]\w*)\s*=(.*)$/i.exec(trimmed)
    if (list) lists[list[1]] = alternatives(list[2].trim())
    else if (trimmed.startsWith('@ ')) section = readSection(trimmed, where)
    else if (!section) throw new Error(`${where}: a template before the first section`)
    else templates.push({ ...section, template: trimmed, where })
  })
  return { lists, templates }
}

const categories =
  /^(?:verification|notification|personal|collection|marketing\/(?:retail|telecom|finance|loan|investment|education|real-estate|insurance|medical|recruitment|app|travel|other)|fraud\/(?:(?:bank|government|parcel|account)-phishing|impersonation|prize|investment|job|loan|code-theft|romance|other)|illegal\/(?:gambling|invoice|sexual|contraband|other))$/

function readSection(line, where) {
  const [, category, verdict, ...rest] = line.split(/\s+/)
  if (!categories.test(category)) throw new Error(`${where}: unknown category ${category}`)
  if (verdict !== 'ham' && verdict !== 'junk') throw new Error(`${where}: the verdict is ham or junk, not ${verdict}`)
  return { category, verdict, hard: rest.includes('hard') }
}
