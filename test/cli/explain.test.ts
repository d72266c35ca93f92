import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Analysis, ScanResult } from '../../src/index'
import { run } from './support'

const text = '代开各类发票,验后付款,加薇信 fp12345'
const config = fileURLToPath(new URL('fixtures/failing.mjs', import.meta.url))

test('shows the verdict, the spans, each step from the bias to the sum, and the analysis', async () => {
  const { code, out } = await run(['explain', text])
  expect(code).toBe(0)
  expect(out).toMatch(/^spam {2}0\.9\d\d {2}illegal\/invoice\n/)
  expect(out).toContain('⟦')
  expect(out).toMatch(/−\d\.\d\d +█+│ +bias: nothing found$/m)
  expect(out).toMatch(/\+\d\.\d\d +│█+ +promo-keywords\/invoice +\S/)
  expect(out).toMatch(/\+\d+\.\d\d +│█+ +sum +score 0\.9\d\d$/m)
  expect(out).toMatch(/^ {2}contacts +wechat fp12345 disguised$/m)
  expect(out).toMatch(/^ {2}SMS parts +1 · ucs-2 · \d+$/m)
})

test('the steps add up to the log-odds of the score', async () => {
  const { out } = await run(['explain', text])
  const steps = [...out.matchAll(/^ +([+−])(\d+\.\d\d) /gm)].map(([, sign, n]) => (sign === '−' ? -1 : 1) * Number(n))
  const total = steps.pop() as number
  expect(steps.length).toBeGreaterThan(2)
  expect(steps.reduce((sum, n) => sum + n, 0)).toBeCloseTo(total, 1)
  const { result } = JSON.parse((await run(['explain', text, '--json'])).out) as { result: ScanResult }
  expect(Math.log(result.score / (1 - result.score))).toBeCloseTo(total, 1)
})

test('speaks Chinese, and shows signature, links, opt-out, codes and folding', async () => {
  const message = '【青禾生活】双11全场Ⅲ折,戳 t.cn/A6xyz,详询400-000-1234,拒收请回复R'
  const { out } = await run(['explain', message, '--lang', 'zh-CN', '--sender', '106900001234'])
  expect(out).toContain('对数几率')
  expect(out).toMatch(/签名 +青禾生活 · head/)
  expect(out).toMatch(/链接 +t\.cn\/A6xyz/)
  expect(out).toMatch(/退订 +usable · R · CN/)
  expect(out).toMatch(/电话 +4000001234/)
  const code = await run(['explain', '您的验证码是 482913,5分钟内有效', '--channel', 'sms'])
  expect(code.out).toMatch(/codes +482913 .*300 s/)
})

test('reads standard input and gives JSON', async () => {
  const { out } = await run(['explain', '--json'], { stdin: `${text}\n` })
  const { result, analysis } = JSON.parse(out) as { result: ScanResult; analysis: Analysis }
  expect(result.verdict).toBe('spam')
  expect(analysis.contacts[0]?.handle).toBe('fp12345')
  expect(analysis.optOut.level).toBe('absent')
})

test('tells of detectors that gave no answer', async () => {
  const { out } = await run(['explain', '在吗', '--config', config])
  expect(out).toContain('broken: out of order')
})

test('needs a text, of a size that fits on a screen', async () => {
  expect(await run(['explain'])).toMatchObject({ code: 2, err: expect.stringContaining('no text') as string })
  const long = await run(['explain', '-'], { stdin: 'x'.repeat(1_000_001) })
  expect(long).toMatchObject({ code: 2, err: expect.stringContaining('longer than 1000000') as string })
  expect((await run(['explain', 'a', '--channel', 'fax'])).code).toBe(2)
})
