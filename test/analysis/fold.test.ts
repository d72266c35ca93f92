import { describe, expect, test } from 'vitest'
import { foldText, type FoldKind } from '../../src/analysis/fold'

/** Folds that happened, those that did not left out. */
const foldsOf = (text: string) =>
  Object.fromEntries(Object.entries(foldText(text).folds).filter(([, count]) => count > 0)) as Partial<
    Record<FoldKind, number>
  >

/** The original pieces that the units of the folded text come from. */
const piecesOf = (text: string) => {
  const { text: folded, toOriginal } = foldText(text)
  return [...folded].map((char, i) => {
    const { start, end } = toOriginal(i, i + char.length)
    return text.slice(start, end)
  })
}

/** Texts, what they fold to, and how many characters of the kind they hold. */
function folding(kind: FoldKind, cases: readonly (readonly [text: string, folded: string, count: number])[]): void {
  describe(kind, () => {
    test.each(cases)('%j → %j', (text, folded, count) => {
      expect(foldText(text).text).toBe(folded)
      expect(foldText(text).folds[kind]).toBe(count)
    })
  })
}

/** Texts in which a kind of fold must not happen. */
function notFolding(kind: FoldKind, texts: readonly string[]): void {
  test.each(texts)(`no ${kind} in %j`, (text) => {
    expect(foldText(text).folds[kind]).toBe(0)
  })
}

folding('case', [
  ['TD退订', 'td退订', 2],
  ['回T', '回t', 1],
  ['VIP', 'vip', 3],
  ['iPhone', 'iphone', 1],
  ['ÀÉ', 'àé', 2],
  ['ПРИВЕТ', 'привет', 6],
  ['ΑΘΗΝΑ', 'αθηνα', 5],
  ['İ', 'i', 1],
  ['Ա', 'ա', 1],
  ['𐐀', '𐐨', 1],
])
notFolding('case', ['td', '退订', 'ß', 'ı', 'שלום', 'สวัสดี', '한국'])

folding('fullWidth', [
  ['１３８', '138', 3],
  ['ＱＱ', 'qq', 2],
  ['，！？', ',!?', 3],
  ['（08：30）', '(08:30)', 3],
  ['a　b', 'a b', 1],
  ['～', '~', 1],
  ['￥100', '¥100', 1],
  ['ｶﾅ', 'カナ', 2],
  ['ｶﾞ', 'ガ', 2],
  ['ﾊﾟ', 'パ', 2],
  ['ﾡ', 'ㄱ', 1],
  ['ￂ', 'ㅏ', 1],
  ['｡', '。', 1],
  ['．', '.', 1],
  ['＠', '@', 1],
])
notFolding('fullWidth', ['138', '。、', '【】', '“”', 'カナ'])

folding('compatibility', [
  ['㎡', 'm2', 1],
  ['…', '...', 1],
  ['№1', 'no1', 1],
  ['℃', '°c', 1],
  ['ﬁn', 'fin', 1],
  ['½', '1⁄2', 1],
  ['Ⅷ', 'viii', 1],
  ['⼈', '人', 1],
  ['㏄', 'cc', 1],
  ['™', 'tm', 1],
  ['a\u00a0b', 'a b', 1],
  ['\uf900', '岂', 1],
  ['㍿', '株式会社', 1],
  ['ﷺ', 'صلى الله عليه وسلم', 1],
  ['❤️', '❤', 1],
])
notFolding('compatibility', ['人', '´', '￣', 'ㅋㅋ', 'ำ', 'क़', 'é', '→'])

folding('circled', [
  ['①③⑧', '138', 3],
  ['❶➀➊⓵', '1111', 4],
  ['⑽', '10', 1],
  ['⑴⒈', '11', 2],
  ['㈠㊀', '11', 2],
  ['⓪⓿', '00', 2],
  ['⑳㉑㊿', '202150', 3],
  ['Ⓥⓧ', 'vx', 2],
  ['⒜🄐🅐🅰🄰', 'aaaaa', 5],
  ['㊣', '正', 1],
  ['㈱', '株', 1],
  ['🄁', '0', 1],
  ['🄌', '0', 1],
  ['🈚', '无', 1],
  ['⓫', '11', 1],
])
notFolding('circled', ['138', '(1)', '●', '◎', '♥', '🎱'])

folding('keycap', [
  ['1️⃣', '1', 1],
  ['1⃣', '1', 1],
  ['1️⃣3️⃣8️⃣', '138', 3],
  ['🔟', '10', 1],
  ['#️⃣', '#', 1],
  ['*️⃣', '*', 1],
  ['退1️⃣订', '退1订', 1],
])
notFolding('keycap', ['1', '中⃣', 'a⃣', '⃣'])

folding('chineseDigit', [
  ['一三八零零', '13800', 5],
  ['壹叁捌〇〇', '13800', 5],
  ['幺三八洞洞', '13800', 5],
  ['138零零138000', '13800138000', 2],
  ['13八零0', '13800', 2],
  ['一 三 八 零 零 一 三', '1 3 8 0 0 1 3', 7],
  ['二二三三四四', '223344', 6],
  ['两两两五五', '22255', 5],
  ['Q伍陆柒捌玖', 'q56789', 5],
  ['①三捌零0', '13800', 3],
])
notFolding('chineseDigit', [
  '二〇二六年',
  '九九八十一',
  '三三两两',
  '9:00一11:30',
  '球场18洞350元',
  '拨打12345六楼',
  '一、二、三、四、五、六、七',
  '五一三天',
  '1380013800',
])

folding('zeroWidth', [
  ['退\u200b订', '退订', 1],
  ['\ufeff你好', '你好', 1],
  ['a\u2060b', 'ab', 1],
  ['a\u200d\u200cb', 'ab', 2],
  ['加\u3164我', '加我', 1],
  ['\u180ea', 'a', 1],
  ['a\u{e0041}b', 'ab', 1],
  ['\ufff9a', 'a', 1],
])
notFolding('zeroWidth', ['👨‍👩‍👧', '❤‍🔥', 'می‌خواهم', 'क्‍ष', 'ภาษา\u200bไทย', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '中\u{e0100}'])

folding('bidi', [
  ['a\u202eb', 'ab', 1],
  ['\u200e你好\u200f', '你好', 2],
  ['\u2066a\u2069', 'a', 2],
  ['\u202a+86\u202c', '+86', 2],
])
notFolding('bidi', ['\u200fשלום', 'مرحبا\u061c', '\u2067ABC \u05d0\u2069'])

folding('softHyphen', [
  ['退\u00ad订', '退订', 1],
  ['Donau\u00addampf', 'donaudampf', 1],
])
notFolding('softHyphen', ['a-b', 'a\u2010b'])

folding('combining', [
  ['退\u0336订\u0336', '退订', 2],
  ['e\u0301', 'é', 0],
  ['e\u0301\u0302', 'é', 1],
  ['a\u0338', 'a', 1],
  ['加\u20dd', '加', 1],
  ['中\ufe00', '中', 1],
  ['\u0301a', 'a', 1],
  ['1\u0332', '1', 1],
  ['и\u0306', 'й', 0],
  ['ệ'.normalize('NFD'), 'ệ', 0],
])
notFolding('combining', ['ไม่ได้', 'हिन्दी', 'مُحَمَّد', 'שָׁלוֹם', 'か\u3099', '한'.normalize('NFD'), '❤️', 'ಕನ್ನಡ'])

folding('confusable', [
  ['pаypal', 'paypal', 1],
  ['wеіxіn', 'weixin', 3],
  ['加ν信', '加微信', 1],
  ['QQ群Т恤', 'qq群t恤', 1],
  ['ΒΑΝΚ卡', 'bank卡', 4],
  ['pαypal', 'paypal', 1],
  ['𝐰𝐞𝐛', 'web', 3],
  ['𝟏𝟑𝟖', '138', 3],
  ['ᴡᴇchat', 'wechat', 2],
  ['а1', 'a1', 1],
  ['ꓔele', 'tele', 1],
])
notFolding('confusable', [
  'Привет, мама',
  'нет, 5м и 10кг',
  'мама мыла раму',
  'iPhoneом довольны',
  'Καλημέρα',
  'το 5',
  'α粒子',
  '5μm',
  '(´・ω・`)',
  'Σ(っ°Д°;)っ',
  'sıcak çay',
  'π≈3.14',
])

folding('traditional', [
  ['退訂', '退订', 1],
  ['貸款優惠', '贷款优惠', 2],
  ['賺錢', '赚钱', 2],
  ['會員', '会员', 2],
  ['發票', '发票', 1],
  ['後臺', '后台', 2],
  ['麼', '么', 1],
  ['伊の優惠', '伊の优惠', 1],
])
notFolding('traditional', ['退订', 'ご優惠', 'カードの發行', '한국 優惠', '著名', '乾隆', '瞭望'])

folding('separator', [
  ['加.微·信', '加微信', 2],
  ['安★全☆诚★信', '安全诚信', 3],
  ['八.年.老.店', '八年老店', 3],
  ['回T退 订', '回t退订', 1],
  ['加😀微😀信', '加微信', 4],
  ['代★开★发★票', '代开发票', 3],
  ['贷*款', '贷款', 1],
  ['兼|职', '兼职', 1],
  ['小 额 贷 款', '小额贷款', 3],
  ['退·订', '退订', 1],
  ['回复退-订', '回复退-订', 0],
  ['【贷】【款】', '【贷款】', 2],
  ['本.月.新.到', '本月新到', 3],
  ['免 费', '免费', 1],
  ['代/开/发/票', '代开发票', 3],
  ['代/开/正/规/发/票', '代开正规发票', 5],
  ['代 开 发 票', '代开发票', 3],
  ['代/开 发/票', '代开 发票', 2],
  ['退·订 好 的', '退订 好 的', 1],
])
notFolding('separator', [
  '请退,订单已取消',
  '退。订',
  '退\n订',
  '有问题就提 现在处理',
  '早点退.订的票在手机里',
  '苹果·香蕉·梨',
  '红/黄/蓝/绿',
  '哈 哈 哈 哈',
  '光~光~光~光~',
  '一、二、三、四',
  '好的 明天见 晚安',
  '你-我-他',
  '【京东】您好',
  '约翰·史密斯',
  '春/夏/秋/冬',
  '男/女/老/少 都可以',
  '周一/三/五/日',
])

folding('homophone', [
  ['薇信', '微信', 1],
  ['退汀', '退订', 1],
  ['腿订', '退订', 1],
  ['代款', '贷款', 1],
  ['黛款', '贷款', 1],
  ['fa票', '发票', 1],
  ['发漂', '发票', 1],
  ['建职', '兼职', 1],
  ['尖只', '兼职', 2],
  ['微❤', '微信', 1],
  ['堵博', '赌博', 1],
  ['加威信', '加微信', 1],
  ['威信:abc123', '微信:abc123', 1],
  ['加卫星:abc123', '加微信:abc123', 1],
  ['➕微信', '加微信', 1],
  ['伽薇', '加微', 2],
  ['煮页', '主页', 1],
  ['si聊', '私聊', 1],
  ['V信', '微信', 1],
  ['加薇❤信', '加微信', 2],
  ['加微❤️信:abc1234', '加微信:abc1234', 1],
  ['V♥信', '微信', 2],
])
notFolding('homophone', [
  '他在单位很有威信',
  '树立威信',
  '发射了一颗卫星',
  '代理商',
  '待办事项',
  '年代款外套',
  '头发漂亮',
  '博采众长',
  '缓交税费',
  '生态卫星站',
  '退定金',
  '违反利益',
  '取代款式',
  'tv信号',
  'weixin.qq.com',
  '加薇薇一起吃饭',
  '指尖只有灰',
  '企鹅很可爱',
  '爱你❤相信我',
  '薇薇❤小信',
  '增加威信',
])

folding('splitCharacter', [
  ['薇亻言', '微信', 1],
  ['贝兼钱', '赚钱', 1],
  ['代贝款', '贷款', 1],
  ['力口微信', '加微信', 1],
  ['力口君羊', '加群', 2],
  ['微言丁', '微言丁', 0],
  ['退讠丁', '退订', 1],
  ['贝者博', '赌博', 1],
  ['禾厶聊', '私聊', 1],
  ['兼耳只', '兼职', 1],
])
notFolding('splitCharacter', ['木又', '女子', '王里', '弓长', '女子好评', '人言可畏', '力口'])

describe('texts that stay as they are', () => {
  test.each([
    '您的快递已到驿站,请凭取件码领取',
    '周末一起吃饭吗?我六点下班',
    'see you at 7, bring the cake',
    'привет, как дела?',
    'カードのご利用ありがとうございます。',
    '안녕하세요 ㅋㅋㅋ',
    'สวัสดีครับ ไม่ได้ทำ',
    'नमस्ते दुनिया',
    'مرحبا كيف حالك',
    'שלום עולם',
    '👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '',
    '\ud83d',
    'a\ude00b',
  ])('%j', (text) => {
    const { text: folded, toOriginal } = foldText(text)
    expect(folded).toBe(text)
    expect(foldsOf(text)).toEqual({})
    expect(toOriginal(0, text.length)).toEqual({ start: 0, end: text.length })
  })
})

describe('the way back', () => {
  test.each([
    ['ＴＤ', ['Ｔ', 'Ｄ']],
    ['㎡a', ['㎡', '㎡', 'a']],
    ['1️⃣2', ['1️⃣', '2']],
    ['🔟x', ['🔟', '🔟', 'x']],
    ['退\u200b订', ['退', '订']],
    ['薇亻言号', ['薇', '亻言', '号']],
    ['fa票', ['fa', '票']],
    ['微·信', ['微', '信']],
    ['加薇❤信吧', ['加', '薇', '❤信', '吧']],
    ['代/开/发/票', ['代', '开', '发', '票']],
    ['代.贝.款.吗', ['代.贝', '款', '吗']],
    ['e\u0301x', ['e\u0301', 'x']],
    ['ｶﾞx', ['ｶﾞ', 'x']],
    ['𝐰a', ['𝐰', 'a']],
    ['\u1112\u1161\u11ab', ['\u1112\u1161\u11ab']],
    ['\ud83dＡ', ['\ud83d', 'Ａ']],
    ['卫星号abc123', ['卫', '星', '号', ...'abc123']],
  ])('%j', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces)
  })

  test('a piece with a separator inside covers it', () => {
    const { text, toOriginal } = foldText('请加.微·信')
    const at = text.indexOf('微信')
    expect(toOriginal(at, at + 2)).toEqual({ start: 3, end: 6 })
  })

  test('an empty piece is empty in the original', () => {
    const { toOriginal } = foldText('a\u200bb')
    expect(toOriginal(1, 1)).toEqual({ start: 2, end: 2 })
    expect(toOriginal(2, 2)).toEqual({ start: 3, end: 3 })
  })

  test.each([
    ['unchanged', '加微信'],
    ['of the same length', 'ＴＤ啊'],
    ['shorter', '退\u200b订啊'],
    ['longer', '㎡啊'],
    ['empty', ''],
  ])('ends outside a folded text that is %s are clamped', (_, text) => {
    const { text: folded, toOriginal } = foldText(text)
    const whole = { start: 0, end: text.length }
    const nothing = { start: text.length, end: text.length }
    expect(toOriginal(-5, folded.length + 5)).toEqual(whole)
    expect(toOriginal(-Infinity, Infinity)).toEqual(whole)
    expect(toOriginal(Number.NaN, folded.length)).toEqual(whole)
    expect(toOriginal(folded.length, folded.length + 1)).toEqual(nothing)
    expect(toOriginal(folded.length + 3, folded.length + 9)).toEqual(nothing)
    expect(toOriginal(-9, -3)).toEqual({ start: 0, end: 0 })
    expect(toOriginal(Infinity, 0)).toEqual(nothing)
  })

  test('an end before the start gives an empty piece', () => {
    expect(foldText('abc').toOriginal(2, 1)).toEqual({ start: 2, end: 2 })
    expect(foldText('a\u200bbc').toOriginal(2, 1)).toEqual({ start: 3, end: 3 })
  })
})

test('tells which words were hidden, and where', () => {
  expect(foldText('加.微·信 代款').revealed).toEqual([
    { word: '加微信', span: { start: 0, end: 5 } },
    { word: '贷款', span: { start: 6, end: 8 } },
  ])
  expect(foldText('退\u200b订').revealed).toEqual([{ word: '退订', span: { start: 0, end: 3 } }])
  expect(foldText('加薇❤信').revealed).toEqual([{ word: '加微信', span: { start: 0, end: 4 } }])
  expect(foldText('加微信,贷款').revealed).toEqual([])
})

test('long texts and long expansions hold', () => {
  const { text, toOriginal } = foldText('ﷺ'.repeat(3000))
  expect(text.length).toBe(3000 * 18)
  expect(toOriginal(18, 36)).toEqual({ start: 1, end: 2 })
  expect(foldText('ＡＢ，'.repeat(3000)).text).toBe('ab,'.repeat(3000))
})

test('a capital that looks alike is judged in foreign text as its small letter would be', () => {
  const once = foldText('ζ薇Βfaﬁ').text
  expect(once).toBe('ζ薇bfafi')
  expect(foldText(once).text).toBe(once)
})
