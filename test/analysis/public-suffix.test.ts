import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { parse } from 'tldts-icann'
import { expect, test } from 'vitest'
import { publicSuffixOf, registrableDomain } from '../../src/analysis/public-suffix'
import { isPlace, listRules } from '../support/suffix-rules.mjs'

const every: string[] = listRules()
const rules = every.filter((rule) => !isPlace(rule))
const options = { allowPrivateDomains: false, detectIp: false, validateHostname: false, extractHostname: false }

function expectSame(host: string) {
  const { publicSuffix, domain } = parse(host, options)
  const suffix = publicSuffixOf(host)
  expect({ host, suffix, domain: registrableDomain(host, suffix) }).toEqual({
    host,
    suffix: publicSuffix,
    domain: domain ?? undefined,
  })
}

test('every rule of tldts-icann but those of places in Japan and Norway gives the same suffix and domain, alone and below it', () => {
  expect(rules.length).toBeGreaterThan(4000)
  for (const rule of rules) {
    const name = domainToASCII(rule.replace(/^(?:!|\*\.)/, ''))
    for (const host of [name, `a.${name}`, `b.a.${name}`, `c.b.a.${name}`, `www.${name}`, `city.${name}`])
      expectSame(host)
  }
})

/** Whether a host is a place, or below one, whose rule was left out. */
function isBelowPlace(host: string): boolean {
  const labels = host.split('.')
  return labels.some((_, i) => isPlace(labels.slice(i).join('.')))
}

test('random hosts give the same suffix and domain', () => {
  const labels = [...new Set(rules.flatMap((rule) => domainToASCII(rule.replace(/^(?:!|\*\.)/, '')).split('.')))]
  const label = fc.oneof(
    fc.constantFrom(...labels),
    fc.domain().map((domain) => domain.split('.')[0] as string),
  )
  const endings = rules.filter((rule) => /^[a-z.]+$/.test(rule))
  fc.assert(
    fc.property(fc.array(label, { maxLength: 4 }), fc.constantFrom(...endings), (before, ending) => {
      const host = [...before, ending].join('.')
      if (!isBelowPlace(host)) expectSame(host)
    }),
    { numRuns: 5000 },
  )
})

test('a name below a place in Japan or Norway counts as the place', () => {
  const places = every.filter(isPlace)
  expect(places.length).toBeGreaterThan(2500)
  for (const [host, suffix, domain] of [
    ['www.shop.chiyoda.tokyo.jp', 'tokyo.jp', 'chiyoda.tokyo.jp'],
    ['shop.bergen.no', 'no', 'bergen.no'],
    ['www.skole.vgs.no', 'vgs.no', 'skole.vgs.no'],
  ] as const) {
    expect(publicSuffixOf(host)).toBe(suffix)
    expect(registrableDomain(host, suffix)).toBe(domain)
  }
})

test('a host that begins with a dot has a suffix and no domain', () => {
  for (const host of ['.to', '.co.uk', '.x', '.']) {
    const suffix = publicSuffixOf(host)
    expect(host.endsWith(suffix)).toBe(true)
    expect(registrableDomain(host, suffix)).toBeUndefined()
  }
})
