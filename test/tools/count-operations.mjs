// Counts how many blocks of code of the built package run while hostile texts of a length and of twice that length are
// scanned: a deterministic measure of cost. Prints JSON: one row per text kind and subject.
// Usage: node test/tools/count-operations.mjs [length]
import { Session } from 'node:inspector/promises'

// Counting has to begin before the code is loaded: V8 puts its counters in when it compiles.
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const junksift = await import('../../dist/index.js')

const length = Number(process.argv[2] ?? 4000)
const repeat = (piece) => (n) => piece.repeat(Math.ceil(n / piece.length)).slice(0, n)
const texts = {
  dots: repeat('.'),
  'a.a.': repeat('a.a.'),
  at: repeat('a@'),
  schemes: repeat('http://'),
  slashes: repeat('/a'),
  digits: repeat('1'),
  'spaced digits': repeat('1 '),
  'dashed digits': repeat('138-'),
  'chinese digits': repeat('一三八'),
  brackets: repeat('【'),
  pairs: repeat('【】'),
  'nested brackets': (n) => '【'.repeat(n / 2) + '】'.repeat(n / 2),
  'opt-outs': repeat('退订回复'),
  'opt-out keys': repeat('回T'),
  keywords: repeat('优惠秒杀'),
  'keyword heads': repeat('微'),
  separators: repeat('微.'),
  'zero width': repeat('\u200b'),
  marks: repeat('e\u0301'),
  spaces: repeat(' '),
  newlines: repeat('\n'),
  emoji: repeat('👨‍👩‍👧'),
  surrogates: repeat('\ud800'),
  'code words': repeat('验证码'),
  'codes and digits': repeat('验证码1234 '),
  words: repeat('free txt stop '),
  plus: repeat('+V信'),
  'wx handles': repeat('wx a1'),
  yuan: repeat('9.9元起'),
  greek: repeat('αa'),
  hangul: repeat('무료거부'),
  arabic: repeat('رمز '),
  prose: repeat('您的快递已到菜鸟驿站,请凭取件码领取。'),
  signs: repeat('!?¥%'),
}

const { detectors: inInbox } = junksift.inboxLite({ templates: ['全场5折起,戳 t.cn/a1 速抢,退订回T'] })
const platforms = ['huawei', 'aliyun']
const detectors = [...inInbox, junksift.sendingRules({ market: 'CN', provider: 'huawei', purpose: 'marketing' })]
const parts = [
  'folded',
  'urls',
  'phones',
  'contacts',
  'signature',
  'optOut',
  'codes',
  'senderType',
  'segments',
  'language',
  'intent',
]
const maxLength = 10 * length
const subjects = {
  ...Object.fromEntries(
    parts.map((part) => [`analysis.${part}`, (text) => junksift.analyze({ text, sender: text.slice(0, 50) })[part]]),
  ),
  ...Object.fromEntries(
    detectors.map((detector) => [
      detector.id,
      (text) => junksift.createScanner({ detectors: [detector], maxLength }).scan({ text, sender: '13800001234' }),
    ]),
  ),
  maskSlots: junksift.maskSlots,
  ...Object.fromEntries(
    platforms.map((provider) => [
      `auditMessage for ${provider}`,
      (text) => junksift.auditMessage(text, { market: 'CN', provider, purpose: 'marketing', signature: '青禾' }),
    ]),
  ),
}

async function count(run, text) {
  await session.post('Profiler.takePreciseCoverage')
  run(text)
  const { result } = await session.post('Profiler.takePreciseCoverage')
  let blocks = 0
  for (const { url, functions } of result) {
    if (url.includes('count-operations') || url.startsWith('node:')) continue
    for (const { ranges } of functions) for (const range of ranges) blocks += range.count
  }
  return blocks
}

const rows = []
for (const [subject, run] of Object.entries(subjects)) {
  run(texts.prose(50)) // tables and automata that are built on first use
  run('优惠 t.cn/a 13800001234 验证码 1234 退订回T 微.信')
  for (const [kind, make] of Object.entries(texts)) {
    const single = await count(run, make(length))
    const double = await count(run, make(2 * length))
    rows.push({ subject, kind, single, double })
  }
}
session.disconnect()
console.log(JSON.stringify(rows))
