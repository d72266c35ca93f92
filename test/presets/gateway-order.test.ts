import fc from 'fast-check'
import { createScanner, gateway, memoryStore, type InputOf } from 'junksift'
import { expect, test } from 'vitest'

const start = Date.parse('2025-11-10T10:00:00+08:00')
const hour = 3_600_000
const second = 1000
const consent = { find: () => ({ method: 'explicit' }) as const }
const streamIds = ['verification-bombing', 'campaign', 'frequency']

/** A bombing, a blast and a shop that writes too often. */
const messages = [
  ...Array.from({ length: 8 }, (_, i) => ({
    text: `【${'甲乙丙丁戊己庚辛'.charAt(i)}方科技】您的验证码是${482_000 + i}，5分钟内有效`,
    sender: `1069000${i}000`,
    recipient: '13800138000',
    receivedAt: start + i * 4 * second,
  })),
  ...Array.from({ length: 24 }, (_, i) => ({
    text: `【青禾购】双11全场${(i % 9) + 1}折起，满${i}00减${i}，戳 t.cn/A6xyz${i} 选购，拒收请回复R`,
    sender: '106900001111',
    recipient: `139${String(i % 20).padStart(8, '0')}`,
    receivedAt: start + i * 60 * second,
  })),
  ...Array.from({ length: 4 }, (_, i) => ({
    text: `【云上出行】周末出行立减${i}0元，打开应用领取优惠券，退订回T`,
    sender: '106900002222',
    recipient: '13700137000',
    receivedAt: start + i * 10 * second,
  })),
].map((message, i) => ({ ...message, id: `m${i}` }))

function scannerAt(now: () => number) {
  return createScanner(gateway({ store: memoryStore({ now }), consent }))
}

/** What the store holds once all have come: to scan a message again counts nothing. */
async function countsAfter(arrivals: readonly (typeof messages)[number][]) {
  let now = start
  const scanner = scannerAt(() => now)
  for (const message of arrivals) {
    now = Math.max(now, message.receivedAt)
    await scanner.scanAsync(message)
  }
  const counts: unknown[] = []
  for (const message of messages) {
    const { id, findings } = await scanner.scanAsync(message)
    for (const { detector, code, detail } of findings)
      // Which message of a campaign came first depends on the order; how many there are does not.
      if (streamIds.includes(detector))
        counts.push({ id, code, ...(detail as object), since: 0, percent: 0, names: [] })
  }
  return counts
}

test('whatever the order in which messages come, and however often, the counts are the same', async () => {
  const inOrder = await countsAfter(messages)
  expect(JSON.stringify(inOrder)).toMatch(/"alarm".*"bulk".*"marketing"/)
  const arrivals = fc
    .tuple(
      fc.shuffledSubarray(messages, { minLength: messages.length }),
      fc.shuffledSubarray(messages, { maxLength: 10 }),
    )
    .map(([all, again]) => [...all, ...again])
  await fc.assert(
    fc.asyncProperty(arrivals, async (order) => {
      expect(await countsAfter(order)).toEqual(inOrder)
    }),
    { numRuns: 15 },
  )
})

test('a sender’s clock that is a day ahead or behind hides no burst and makes none', async () => {
  const now = start + 30 * second
  const scanner = scannerAt(() => now)
  const codes = messages.slice(0, 8)
  const codeOf = async (message: InputOf<typeof scanner.detectors>) => {
    const outcome = (await scanner.scanAsync(message)).outcomes['verification-bombing']
    return outcome.status === 'hit' ? outcome.finding.code : outcome.status
  }
  const skewed = codes.map((code, i) => ({ ...code, receivedAt: code.receivedAt + (i === 1 ? 24 * hour : 0) }))
  const found: string[] = []
  for (const code of skewed.slice(0, 5)) found.push(await codeOf(code))
  expect(found[4]).toBe('alarm')

  const elsewhere = codes.map((code) => ({ ...code, recipient: '13600136000', id: `e${code.id}` }))
  expect(await codeOf(elsewhere[0]!)).toBe('clear')
  for (const [i, code] of elsewhere.slice(1, 5).entries())
    expect(await codeOf({ ...code, receivedAt: code.receivedAt - (25 + 25 * i) * hour })).toBe('clear')
})
