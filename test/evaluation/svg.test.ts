import { createScanner, defineDetector } from 'junksift'
import { evaluate, histogramSvg, precisionRecallSvg, reliabilitySvg, type EvaluationReport } from 'junksift/evaluation'
import { describe, expect, test } from 'vitest'
import { seeded } from './support'

const graded = defineDetector({
  id: 'graded',
  codes: { grade: { weight: 8, reason: 'Graded.' } },
  inspect: ({ text }) => ({ strength: Number(text), detail: {} }),
})
const scanner = createScanner({ detectors: [graded] })

/** Messages whose labels follow their scores. */
function report(count: number): Promise<EvaluationReport> {
  const random = seeded(5)
  const rows = Array.from({ length: count }, () => {
    const strength = random()
    const spam = random() < 1 / (1 + Math.exp(4 - 8 * strength))
    return { text: strength.toFixed(4), label: spam ? ('spam' as const) : ('ham' as const) }
  })
  return evaluate(scanner, rows)
}

/** The part of a plot that holds data. */
const area = { left: 68, right: 616, top: 92, bottom: 372 }
const numbersOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, number]) => Number(number))

const plots = { precisionRecallSvg, reliabilitySvg, histogramSvg }

describe.each(Object.entries(plots))('%s', (_, plot) => {
  test('stands alone: no script, no address to load, names of its own', async () => {
    const svg = plot(await report(300))
    expect(svg).not.toMatch(/<script|href|url\(|@import|<foreignObject|\son\w+=/i)
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
    const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string)
    expect(svg).toContain(`aria-labelledby="${ids.join(' ')}"`)
    expect(ids.every((id) => id.startsWith('junksift-'))).toBe(true)
    const selectors = [...svg.matchAll(/[{}]([^{}]*)\{/g)].map(([, selector]) => selector as string)
    expect(selectors.every((selector) => /^(?:\.junksift-plot|@media)/.test(selector))).toBe(true)
  })

  test('says what it shows to readers who cannot see it', async () => {
    const svg = plot(await report(300))
    expect(svg).toMatch(/role="img"/)
    expect(/<title id="[^"]+">(.+)<\/title>/.exec(svg)?.[1]?.length).toBeGreaterThan(20)
    expect(/<desc id="[^"]+">(.+)<\/desc>/.exec(svg)?.[1]?.length).toBeGreaterThan(80)
  })

  test('is well formed', async () => {
    for (const count of [0, 1, 300]) {
      const svg = plot(await report(count))
      const open: string[] = []
      for (const [, end, name = '', self] of svg.matchAll(/<(\/?)(\w+)(?:\s[^>]*?)?(\/?)>/g)) {
        if (end) expect(open.pop()).toBe(name)
        else if (!self) open.push(name)
      }
      expect(open).toEqual([])
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  test('changes colours in the dark, all of them', async () => {
    const [, light = '', dark = ''] =
      /<style>(.*?)@media \(prefers-color-scheme:dark\)\{(.*)\}<\/style>/.exec(plot(await report(9))) ?? []
    const colored = (css: string) =>
      [...css.matchAll(/(\.junksift-plot[^{}]*)\{(?:fill|stroke):#/g)].map(([, rule]) => rule)
    expect(colored(dark).length).toBeGreaterThan(6)
    expect(colored(dark)).toEqual(colored(light))
  })
})

test('the curve stays inside and ends at full recall, and the thresholds lie on it', async () => {
  const figures = await report(300)
  const svg = precisionRecallSvg(figures)
  const path = /<path class="line[^"]*" d="([^"]+)"/.exec(svg)?.[1] as string
  const xs = numbersOf(path, /H([\d.]+)/g)
  expect(Math.max(...xs)).toBe(area.right)
  expect([...xs].sort((a, b) => a - b)).toEqual(xs)
  for (const at of numbersOf(path, /V([\d.]+)/g)) expect(at >= area.top && at <= area.bottom).toBe(true)
  const disc = /<circle class="spam" cx="([\d.]+)" cy="([\d.]+)" r="6"><title>flagged/.exec(svg)
  expect(Number(disc?.[1])).toBeCloseTo(area.left + (figures.flagged.recall.value as number) * 548, 1)
  expect(Number(disc?.[2])).toBeCloseTo(area.bottom - (figures.flagged.precision.value as number) * 280, 1)
})

test('each bin is a point at its mean score and share of spam, inside its interval', async () => {
  const { bins } = await report(2000)
  const svg = reliabilitySvg(await report(2000))
  const points = [
    ...svg.matchAll(/d="M([\d.]+) ([\d.]+)V([\d.]+)"\/>\n<circle class="spam" cx="([\d.]+)" cy="([\d.]+)"/g),
  ]
  expect(points).toHaveLength(bins.filter(({ messages }) => messages > 0).length)
  points.forEach((point, i) => {
    const [at = NaN, low = NaN, high = NaN, cx = NaN, cy = NaN] = point.slice(1).map(Number)
    expect(cx).toBe(at)
    expect(cx).toBeCloseTo(area.left + (bins[i]?.meanScore as number) * 548, 1)
    expect(high <= cy && cy <= low).toBe(true)
  })
})

test('bars stand on the middle: spam above it, ham below, the square of their height the share', async () => {
  const figures = await report(2000)
  const svg = histogramSvg(figures)
  const middle = (area.top + area.bottom) / 2
  const bars = [
    ...svg.matchAll(
      /<rect class="(spam|ham)" x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"><title>Scores ([\d.]+) /g,
    ),
  ]
  expect(bars.length).toBeGreaterThan(30)
  for (const [, side, top, height, from] of bars) {
    expect(side === 'spam' ? Number(top) + Number(height) : Number(top)).toBeCloseTo(middle, 1)
    const bin = figures.histogram.find((each) => Math.abs(each.from - Number(from)) < 1e-9)
    const share = (bin?.[side as 'spam' | 'ham'] ?? NaN) / figures[side as 'spam' | 'ham']
    expect((Number(height) / 140) ** 2).toBeCloseTo(share, 2)
  }
})
