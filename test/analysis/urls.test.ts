import { expect, test } from 'vitest'
import { findUrls } from '../../src/analysis/urls'
import { urlCases, urlTraps } from '../support/url-cases'

const seen = (text: string) => findUrls(text).map((url) => [url.text, url.host])

test('finds at least 95 % of the hard links exactly', () => {
  expect(urlCases.length).toBeGreaterThanOrEqual(60)
  const missed = urlCases.filter(({ text, links }) => JSON.stringify(seen(text)) !== JSON.stringify(links))
  const shown = missed.map(({ text }) => `${text} → ${JSON.stringify(seen(text))}`)
  expect(missed.length / urlCases.length, shown.join('\n')).toBeLessThanOrEqual(0.05)
})

test('takes nothing that only looks like a link', () => {
  expect(urlTraps.length).toBeGreaterThanOrEqual(40)
  expect(urlTraps.filter((text) => findUrls(text).length > 0).map((text) => [text, seen(text)])).toEqual([])
})

test('spans point into the original text', () => {
  for (const { text } of urlCases) {
    for (const url of findUrls(text)) expect(text.slice(url.span.start, url.span.end)).toBe(url.text)
  }
})
